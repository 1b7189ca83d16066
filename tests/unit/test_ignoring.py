"""What a person said are no duplicates stays apart, wherever it is moved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.errors import UserError
from photodedup.types import Level
from tests.helpers.pictures import picture, save


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Write one picture at two qualities."""
    return [save(picture(3), tmp_path / "photos" / f"{quality}.jpg", quality=quality) for quality in (95, 60)]


@pytest.fixture
def engine(tmp_path: Path, photos: list[Path]) -> Iterator[Engine]:
    """Open a library with both scanned."""
    opened = Engine(tmp_path / "library", describer=FakeDescriber())
    opened.scan([photos[0].parent])
    yield opened
    opened.close()


def test_ignored_photos_are_no_group_any_more(engine: Engine, photos: list[Path]) -> None:
    """The decision holds at once, at every level."""
    assert len(engine.groups(Level.COPIES).groups) == 1
    assert engine.ignore(photos).pairs == 1
    assert [engine.groups(level).groups for level in Level] == [()] * 4


def test_a_decision_survives_a_move_and_a_rescan(engine: Engine, photos: list[Path]) -> None:
    """It belongs to the content and not to the path."""
    engine.ignore(photos)
    photos[0].rename(photos[0].with_name("elsewhere.jpg"))
    engine.scan([photos[0].parent])
    assert engine.groups(Level.SIMILAR).groups == ()


def test_one_photo_cannot_be_ignored_alone(engine: Engine, photos: list[Path]) -> None:
    """It takes two to be no duplicates."""
    with pytest.raises(UserError, match="one and the same photo"):
        engine.ignore([photos[0], photos[0]])


def test_an_unknown_photo_is_named(engine: Engine, photos: list[Path]) -> None:
    """What was not scanned cannot be decided about."""
    with pytest.raises(UserError, match="not in the library"):
        engine.ignore([photos[0], photos[0].with_name("none.jpg")])

"""What of a library is loaded to cut groups from: no more than is needed, and the same groups whatever is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine, gathering, grouping
from photodedup.settings import Settings
from photodedup.types import Level
from tests.helpers.loading import watch_gathering
from tests.helpers.pictures import picture, save

THRESHOLDS = (0.95, 0.8, 0.61, 0.6, 0.45, 0.7)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Give an engine that has scanned a photo, a copy, and others that are less and less like it."""
    photo = picture(0)
    for seed in range(1, 8):
        mixed = photo * (1 - 0.1 * seed) + picture(seed) * (0.1 * seed)
        save(mixed.astype(np.uint8), tmp_path / "photos" / f"{seed}.jpg", quality=90)
    save(photo, tmp_path / "photos" / "photo.jpg", quality=90)
    save(photo, tmp_path / "photos" / "copy.jpg", quality=50)
    opened = Engine(tmp_path / "library", Settings(threads=2), describer=FakeDescriber())
    opened.scan([tmp_path / "photos"])
    yield opened
    opened.close()


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Level, float]]:
    """Give the levels and similarities for which evidence is loaded, as it is."""
    asked = list[tuple[Level, float]]()
    watch_gathering(monkeypatch, lambda level, least: asked.append((level, least)))
    return asked


def test_a_large_library_has_the_same_groups_as_if_all_were_loaded(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, loaded: list[tuple[Level, float]]
) -> None:
    """What is less alike than the threshold is in no group, so that nobody misses it."""
    all_loaded = {threshold: engine.groups(Level.SIMILAR, threshold) for threshold in THRESHOLDS}
    assert loaded == [(Level.SIMILAR, -1.0)]
    assert len({report.groups for report in all_loaded.values()}) > 1
    monkeypatch.setattr(gathering, "_MANY", 0)
    for threshold in THRESHOLDS:
        engine._cutting._gathering._kept.clear()
        assert engine.groups(Level.SIMILAR, threshold) == all_loaded[threshold]


def test_a_threshold_moved_up_or_a_little_down_loads_nothing(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, loaded: list[tuple[Level, float]]
) -> None:
    """A slider is moved back and forth; and a stricter level is part of what look-alikes were loaded with."""
    monkeypatch.setattr(gathering, "_MANY", 0)
    for threshold in (0.7, 0.75, 0.9, 0.7):
        engine.groups(Level.SIMILAR, threshold)
    engine.groups(Level.COPIES)
    assert loaded == [(Level.SIMILAR, 0.7)]
    engine.groups(Level.SIMILAR, 0.65)
    assert loaded[1:] == [(Level.SIMILAR, 0.6)]


def test_versions_are_loaded_alone_where_no_look_alikes_are_asked_for(
    engine: Engine, loaded: list[tuple[Level, float]]
) -> None:
    """Most pairs only look alike."""
    engine.groups(Level.EXACT)
    engine.groups(Level.EDITS)
    assert loaded == [(Level.EDITS, -1.0)]
    engine.groups(Level.SIMILAR, 0.6)
    engine.groups(Level.COPIES)
    engine.groups(Level.SIMILAR, 0.9)
    assert [level for level, _ in loaded] == [Level.EDITS, Level.SIMILAR]


def test_what_was_loaded_is_let_go_when_the_library_has_changed(
    engine: Engine, tmp_path: Path, loaded: list[tuple[Level, float]]
) -> None:
    """A removal or a scan makes it old; whoever is still cutting groups from it can go on."""
    before = engine._cutting._gathering.evidence()
    save(picture(20), tmp_path / "photos" / "new.jpg")
    engine.scan([tmp_path / "photos"])
    after = engine._cutting._gathering.evidence()
    assert after is not before
    assert len(loaded) == 2
    assert grouping.cut(before, Level.COPIES, 0.6) == grouping.cut(after, Level.COPIES, 0.6)

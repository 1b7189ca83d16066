"""Scanning when the machine or the disk lets us down."""

from __future__ import annotations

from pathlib import Path

import pytest

from photodedup import decode
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.errors import PhotoUnreadable, UserError
from photodedup.events import Event, Notice, Stage, StageFinished
from photodedup.types import Rendition


def test_too_little_memory_is_tried_again(engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine lacked today says nothing about the photo."""

    def starve(_data: bytes, _size: int) -> Rendition:
        raise PhotoUnreadable("There is not enough memory to decode it.") from MemoryError()

    with monkeypatch.context() as patch:
        patch.setattr(decode, "render", starve)
        assert len(engine.scan([photos]).skipped) == 3
    assert engine.scan([photos]).new == 3


def test_a_folder_that_goes_away_in_the_middle_is_told_of(tmp_path: Path, photos: Path) -> None:
    """A drive that is pulled out costs what was not read yet, is named at the end, and is caught up with later."""
    heard: list[Event] = []

    def listen(event: Event) -> None:
        if event == StageFinished(Stage.FIND, 3) and not heard:
            photos.rename(tmp_path / "away")
        if isinstance(event, Notice | StageFinished):
            heard.append(event)

    engine = Engine(tmp_path / "library", emit=listen, describer=FakeDescriber())
    assert len(engine.scan([photos]).skipped) == 3
    assert heard[-1] == Notice(f"{str(photos)!r} went away during the scan. Scan it again once it is back.")
    (tmp_path / "away").rename(photos)
    assert engine.scan([photos]).new == 3
    assert sum(isinstance(event, Notice) for event in heard) == 1
    engine.close()


def test_a_damaged_page_of_the_library_is_a_sentence(engine: Engine, photos: Path, tmp_path: Path) -> None:
    """Damage inside the file is the disk's fault, said without a traceback, and the way out of it is named."""
    engine.scan([photos])
    engine.close()
    file = tmp_path / "library" / "catalogue.sqlite"
    data = file.read_bytes()
    file.write_bytes(data[:4096] + b"\xaa" * (len(data) - 4096))
    with pytest.raises(UserError, match="damaged") as caught:
        Engine(tmp_path / "library", describer=FakeDescriber())
    assert "repair" in caught.value.hint

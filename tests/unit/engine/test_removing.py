"""Removing and undoing through the engine: how far it is can be followed, and it can be stopped at any photo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup.act import disk
from photodedup.engine import Engine
from photodedup.errors import Cancelled
from photodedup.events import CancelToken, Event, FilesMoving
from photodedup.types import Level, Metadata
from tests.helpers.removal import photo, said, sidecar, tree
from tests.helpers.scatter import ScatterDescriber


class Follower:
    """Keeps what it is told about files that move, and may stop a run."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.told: list[FilesMoving] = []
        self.token = CancelToken()
        self.stop_at: int | None = None

    def __call__(self, event: Event) -> None:
        """Take an event."""
        if isinstance(event, FilesMoving):
            self.told.append(event)
            if event.done == self.stop_at:
                self.token.cancel()


@pytest.fixture
def follower(monkeypatch: pytest.MonkeyPatch) -> Follower:
    """Follow every step: no event is left out because another one was a moment ago."""
    monkeypatch.setattr("photodedup.engine.removing._EVENT_INTERVAL", 0.0)
    return Follower()


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a photo with three copies, and another with one."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("a/1.png", "b/1.png", "c/1.png", "d/1.png"):
        photo(tmp_path / "photos" / name, 1)
    for name in ("a/2.png", "b/2.png"):
        photo(tmp_path / "photos" / name, 2)
    return tmp_path / "photos"


@pytest.fixture
def engine(tmp_path: Path, photos: Path, follower: Follower) -> Iterator[Engine]:
    """Give a library that knows the photos."""
    made = Engine(tmp_path / "library", emit=follower, describer=ScatterDescriber())
    made.scan([photos])
    yield made
    made.close()


def test_each_photo_that_went_or_came_back_is_told(engine: Engine, follower: Follower) -> None:
    """The counts grow to the total, first away and then back."""
    engine.removals.remove(engine.removals.plan(Level.EXACT))
    engine.removals.undo()
    assert [(each.back, each.done, each.total) for each in follower.told] == [
        *((False, done, 4) for done in (1, 2, 3, 4)),
        *((True, done, 4) for done in (1, 2, 3, 4)),
    ]


@pytest.mark.parametrize("stop_at", [1, 2, 3])
def test_a_removal_that_is_stopped_is_recorded_and_can_be_undone(
    engine: Engine, follower: Follower, photos: Path, stop_at: int
) -> None:
    """What was moved until then is in the history, the rest is in its place, and undo restores the tree."""
    before, follower.stop_at = tree(photos), stop_at
    with pytest.raises(Cancelled):
        engine.removals.remove(engine.removals.plan(Level.EXACT), follower.token)
    (run,) = engine.removals.history().runs
    assert (run.removed, run.refused, run.unsettled) == (stop_at, 4 - stop_at, 0)
    assert len(tree(photos)) == len(before) - stop_at
    assert len(engine.removals.undo().restored) == stop_at
    assert tree(photos) == before


def test_a_sidecar_that_a_kill_left_half_written_is_merged_by_the_next_run(
    engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once the killed run is settled, a plan sees the old sidecar again and merges into it."""
    kept = sidecar(photos / "a" / "1.xmp", Metadata(keywords=("sea",)))
    sidecar(photos / "b" / "1.xmp", Metadata(rating=4))
    before, move = tree(photos), disk.move

    def killed(source: Path, target: Path) -> None:
        if target == kept:
            raise KeyboardInterrupt
        move(source, target)

    monkeypatch.setattr(disk, "move", killed)
    with pytest.raises(KeyboardInterrupt):
        engine.removals.remove(engine.removals.plan(Level.EXACT, merge=True))
    monkeypatch.setattr(disk, "move", move)
    assert not kept.exists()
    engine.removals.settle()
    assert tree(photos) == before
    report = engine.removals.remove(engine.removals.plan(Level.EXACT, merge=True))
    assert [(each.path, each.fields) for each in report.merged] == [(kept, {"rating": 4})]
    assert said(kept).keywords == ("sea",)


def test_hard_links_count_once_wherever_the_quarantine_is_summed(engine: Engine, photos: Path) -> None:
    """Removal, history and emptying name the same sum, and it is what the drive would get back."""
    (photos / "e").mkdir()
    (photos / "e" / "1.png").hardlink_to(photos / "b" / "1.png")
    engine.scan([photos])
    one, two = ((photos / "a" / name).stat().st_size for name in ("1.png", "2.png"))
    report = engine.removals.remove(engine.removals.plan(Level.EXACT))
    assert len(report.removed) == 5
    assert report.bytes == 3 * one + two
    (run,) = engine.removals.history().runs
    assert (run.removed, run.bytes) == (5, report.bytes)
    assert engine.removals.empty().bytes == report.bytes
    emptied = engine.removals.empty(dry_run=False)
    assert (len(emptied.emptied), emptied.bytes) == (5, report.bytes)


def test_an_undo_that_is_stopped_goes_on_with_the_next(engine: Engine, follower: Follower, photos: Path) -> None:
    """What came back stays, and the next undo brings the rest."""
    before = tree(photos)
    engine.removals.remove(engine.removals.plan(Level.EXACT))
    follower.told.clear()
    follower.stop_at = 2
    with pytest.raises(Cancelled):
        engine.removals.undo(cancel=follower.token)
    assert engine.removals.history().runs[0].removed == 2
    assert len(engine.removals.undo().restored) == 2
    assert tree(photos) == before

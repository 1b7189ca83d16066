"""The plain values behind the window: the way back, the progress, the memory, the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from photodedup.events import PhotoSkipped, Progress, Stage, StageFinished, StageStarted
from photodedup.gui import memory, words
from photodedup.gui.places import Page, Place, Trail
from photodedup.gui.progress import ScanState
from photodedup.gui.skip_kinds import kind_name
from photodedup.gui.theme import Theme
from photodedup.reasons import Kind

A, B = Path("/photos/a.jpg"), Path("/photos/b.jpg")


def test_back_leads_through_every_photo_looked_at() -> None:
    """Each photo whose similar ones were shown is a step of its own."""
    trail = Trail()
    for place in (Place(Page.GROUPS), Place(Page.SIMILAR, A), Place(Page.SIMILAR, B)):
        trail.go(place)
    assert [trail.back() for _ in range(4)] == [
        Place(Page.SIMILAR, A),
        Place(Page.GROUPS),
        Place(Page.START),
        Place(Page.START),
    ]


def test_a_scan_is_no_place_to_go_back_to() -> None:
    """From the groups that a scan found, back leads to the start and not into the finished scan."""
    trail = Trail()
    trail.go(Place(Page.SCAN))
    trail.go(Place(Page.GROUPS))
    assert trail.back() == Place(Page.START)


def test_time_left_follows_from_what_is_left_and_the_rate() -> None:
    """The seconds left are told as soon as the total and the rate are known, and not before."""
    state = ScanState((A,)).after(StageStarted(Stage.DESCRIBE, 0))
    assert state.seconds_left is None
    assert state.after(Progress(Stage.DESCRIBE, 40, 100, 20.0, B)).seconds_left == 3


def test_skipped_files_are_counted_over_all_stages() -> None:
    """A new stage starts its own count of work but keeps the count of skipped files."""
    state = ScanState((A,))
    for event in (PhotoSkipped(A, "empty"), StageFinished(Stage.FIND, 7), StageStarted(Stage.DESCRIBE, 6)):
        state = state.after(event)
    assert (state.skipped, state.done, state.total) == (1, 0, 6)


def test_recent_folders_come_newest_first_and_only_if_present(tmp_path: Path) -> None:
    """A folder scanned again moves up; one that is gone is not offered, nor one of another library."""
    file = tmp_path / "window.json"
    one, two, gone = tmp_path / "one", tmp_path / "two", tmp_path / "gone"
    one.mkdir()
    two.mkdir()
    for folder in (one, two, gone, one):
        memory.remember([folder], A, file)
    assert memory.recent_folders(A, file) == [one, two]
    assert memory.recent_folders(B, file) == []
    file.write_text("{")
    assert memory.recent_folders(A, file) == []


@pytest.mark.parametrize(("share", "shown"), [(1.0, "100%"), (0.9999, "99%"), (0.604, "60%"), (-0.2, "0%")])
def test_a_hundred_percent_is_said_only_of_the_same(share: float, shown: str) -> None:
    """Rounding never turns a look-alike into the same photo."""
    assert words.percent(share) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (4, "a few seconds left"),
        (45, "less than a minute left"),
        (62, "about 1 minute left"),
        (9000, "about 2 hours left"),
    ],
)
def test_time_is_told_roughly(look: Theme, seconds: float, shown: str) -> None:
    """The time left is a phrase that does not change with every photo, with the right plural."""
    assert isinstance(look, Theme)
    assert words.time_left(seconds) == shown


def test_paths_are_written_for_people(private_home: Path) -> None:
    """The person's own folder is "~", and a name that is not UTF-8 can still be shown."""
    assert words.place(private_home / "Pictures" / "a.jpg") == "~/Pictures/a.jpg"
    assert words.place(Path("/photos/caf\udce9.jpg")) == "/photos/caf\ufffd.jpg"


def test_every_kind_of_reason_has_words() -> None:
    """A new kind cannot be forgotten in the window."""
    assert all(kind_name(kind) for kind in Kind)

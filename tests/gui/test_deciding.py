"""Telling the program that photos are no duplicates, finding groups by date, seeing in what versions differ."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from photodedup.errors import UserError
from photodedup.gui.main_window import MainWindow
from photodedup.gui.models.differences import Version, differences
from photodedup.gui.models.sieve import Order, Sieve
from photodedup.types import Facts, Group, Level, Metadata, Relation
from tests.gui.fake_engine import FakeEngine, group, member

PHOTOS = [Path(f"/photos/{number}.jpg") for number in range(3)]
OTHER = [Path("/photos/a.jpg"), Path("/photos/b.jpg")]


def _dated(made: Group, *taken: str) -> Group:
    members = tuple(replace(each, taken=when) for each, when in zip(made.members, taken, strict=True))
    return replace(made, members=members)


MAY = _dated(group(1, PHOTOS), "2024-05-12T10:15:04", "2024-05-12T10:15:04", "2026-11-01T00:00:00")
JULY = _dated(group(2, OTHER, Relation.EDITED), "2024-07-01T05:59:00", "2024-07-01T05:59:00")


def _show(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.groups_at[Level.COPIES] = (MAY, JULY)
    window.show_groups()
    window.groups.levels.press(Level.COPIES)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 2)


def test_a_group_said_to_be_no_duplicates_goes_and_comes_back(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """The button takes the group away for good; Ctrl+Z, or Undo in the message, brings it back."""
    _show(window, engine, qtbot)
    window.groups.view.ignore.click()
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    assert engine.apart == [tuple(PHOTOS)]
    assert "no duplicates" in window.messages.text
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 2)
    assert engine.apart == []


def test_one_photo_is_set_apart_by_a_key(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """N on a photo says that it is no duplicate of any other photo of its group; those stay duplicates."""
    _show(window, engine, qtbot)
    grid = window.groups.view.grid
    window.groups.view.take_keyboard()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: len(engine.apart) == 2)
    assert engine.apart == [(PHOTOS[1], PHOTOS[0]), (PHOTOS[1], PHOTOS[2])]
    qtbot.waitUntil(window.messages.action.isVisible)
    window.messages.action.click()
    qtbot.waitUntil(lambda: engine.apart == [])


def test_files_that_are_the_same_cannot_be_set_apart(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The engine's refusal is shown, and nothing can be undone."""
    _show(window, engine, qtbot)
    engine.trouble = UserError("These files hold one and the same photo, to the byte.")
    window.groups.view.ignore.click()
    qtbot.waitUntil(lambda: "to the byte" in window.messages.text)
    assert not window._session.decisions.can_take_back


def test_groups_are_filtered_by_the_days_on_which_photos_were_taken(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """Choosing dates opens two fields; a group stays if one of its photos was taken between them."""
    _show(window, engine, qtbot)
    bar = window.groups.filter
    assert not bar.range.isVisible()
    bar.dates.setCurrentIndex(1)
    assert bar.range.isVisible()
    bar.range.since.setDate(QDate(2024, 6, 1))
    bar.range.until.setDate(QDate(2024, 7, 1))
    qtbot.waitUntil(lambda: window.groups.model.groups == [JULY])
    bar.clear()
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 2)
    assert not bar.range.isVisible()


@pytest.mark.parametrize(
    ("since", "until", "passed"),
    [
        ("2024-07-01", "", [MAY, JULY]),
        ("", "2024-06-30", [MAY]),
        ("2024-07-02", "2026-10-31", []),
        ("2026-11-01", "2026-11-01", [MAY]),
    ],
)
def test_both_ends_of_a_range_of_dates_count(since: str, until: str, passed: list[Group]) -> None:
    """The first and the last day are inside, and either end may be open."""
    assert list(Sieve(since=since, until=until).of([MAY, JULY])) == passed


def test_a_photo_without_a_date_passes_no_filter_of_dates() -> None:
    """What has no date was not taken in any range."""
    assert list(Sieve(until="2030-01-01").of([group(3, PHOTOS)])) == []


def test_groups_are_sorted_by_their_newest_photo() -> None:
    """Of two groups the one with the newer photo comes first."""
    assert list(Sieve(order=Order.DATE).of([JULY, MAY])) == [MAY, JULY]


def _version(path: Path, sharpness: float, metadata: Metadata, width: int = 4000) -> Version:
    facts = Facts(path, "JPEG", "2026-01-02T03:04:05", sharpness, metadata)
    return Version(path.name, replace(member(path), width=width), facts)


@pytest.mark.usefixtures("look")
def test_only_what_differs_is_listed() -> None:
    """Two versions of one photo show the properties in which they differ, and none that they share."""
    kept = _version(PHOTOS[0], 100, Metadata(camera="Pixelwerk Seven", rating=3, fields=12))
    other = _version(PHOTOS[1], 40, Metadata(camera="Pixelwerk Seven", fields=1))
    listed = {each.name: each.values for each in differences([kept, other])}
    assert listed == {"Sharpness": ("100%", "40%"), "Rating": ("★★★", ""), "Metadata": ("12 entries", "1 entry")}


@pytest.mark.usefixtures("look")
def test_sharpness_is_compared_in_one_frame_only() -> None:
    """A crop is shown at another scale, where the same sharpness measures otherwise."""
    kept, part = _version(PHOTOS[0], 100, Metadata()), _version(PHOTOS[1], 40, Metadata(), width=2000)
    assert {each.name for each in differences([kept, part])} == {"Pixels"}


def test_the_table_follows_the_current_photo(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Walking to another photo shows in what that one differs from the kept one."""
    engine.known = {
        PHOTOS[0]: Facts(PHOTOS[0], "JPEG", "", 100, Metadata(camera="Pixelwerk Seven")),
        PHOTOS[1]: Facts(PHOTOS[1], "PNG", "", 100, Metadata()),
    }
    _show(window, engine, qtbot)
    window.groups.view.take_keyboard()
    qtbot.keyClick(window.groups.view.grid, Qt.Key.Key_Right)
    table = window.groups.view.strip.differences
    qtbot.waitUntil(lambda: table.text == "Format: JPEG | PNG; Camera: Pixelwerk Seven | ")
    assert table.accessibleName()

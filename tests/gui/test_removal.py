"""A person removes photos through the window, by keyboard and by mouse, and brings them back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photodedup import paths, settings
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.folders import FoldersDialog
from photodedup.gui.panels.pair_table import PairTable
from photodedup.gui.panels.removal import RemovalDialog
from photodedup.gui.places import Page
from photodedup.removal_types import Destination, HistoryReport, RunRecord
from photodedup.types import Level
from tests.gui.fake_engine import FakeEngine, group
from tests.gui.helpers import press

KEEPER, COPY, THIRD = Path("/photos/a/1.jpg"), Path("/photos/b/1.jpg"), Path("/photos/b/1 (1).jpg")
OTHER, OTHER_COPY = Path("/photos/a/2.jpg"), Path("/photos/b/2.jpg")


def _review(window: MainWindow, engine: FakeEngine, qtbot: QtBot, level: Level = Level.COPIES) -> None:
    engine.groups_at[level] = (group(1, [KEEPER, COPY, THIRD]), group(2, [OTHER, OTHER_COPY]))
    window.activateWindow()
    window.show_groups()
    window.groups.levels.press(level)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 2)
    window.groups.take_keyboard()


def _summary(window: MainWindow, qtbot: QtBot) -> RemovalDialog:
    qtbot.waitUntil(lambda: window.findChild(RemovalDialog) is not None)
    dialog = window.findChild(RemovalDialog)
    assert isinstance(dialog, RemovalDialog)
    return dialog


def _doomed(window: MainWindow) -> list[bool]:
    return [card.doomed for card in window.groups.view.grid.cards]


def test_from_marking_to_undo_by_keyboard_alone(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Enter, arrow and Delete mark a photo; the summary is agreed to; the message offers Undo, which brings it back."""
    _review(window, engine, qtbot)
    press(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Delete)
    assert _doomed(window) == [False, True, False]
    assert window.groups.mark_bar.text.startswith("1 photo marked")
    window.groups.remove_marked()
    dialog = _summary(window, qtbot)
    assert engine.removals.done == []
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(window.messages.action.isVisible)
    assert window.messages.text.startswith("1 file removed")
    assert [unit.photo.path for unit in engine.removals.done[0].groups[0].units] == [COPY]
    qtbot.waitUntil(lambda: window.groups.nothing_shown)
    window.messages.action.click()
    qtbot.waitUntil(lambda: window.messages.text == "1 file brought back.")
    assert engine.removals.undone == ["run1"]


def test_merging_is_chosen_in_the_summary_shown_and_remembered(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """The box makes another plan, which shows what is taken over; the next summary has it checked."""
    _review(window, engine, qtbot)
    window.groups.mark_all()
    window.groups.remove_marked()
    first = _summary(window, qtbot)
    assert (first.merging.isChecked(), _listed(first, "take over")) == (False, [])
    first.merging.click()
    qtbot.waitUntil(lambda: _open_summaries(window) not in ([], [first]))
    (second,) = _open_summaries(window)
    assert second.merging.isChecked()
    assert any("4" in line and "stars" in line for line in _listed(second, "take over"))
    second.go.click()
    qtbot.waitUntil(lambda: len(engine.removals.done) == 1)
    assert all(group.merge is not None for group in engine.removals.done[0].groups)
    assert settings.load(paths.settings_file())[0].merge_metadata


def _open_summaries(window: MainWindow) -> list[RemovalDialog]:
    return [dialog for dialog in window.findChildren(RemovalDialog) if dialog.isVisible()]


def _listed(dialog: RemovalDialog, title: str) -> list[str]:
    """Read the lines of the lists whose title has these words."""
    tables = (each for each in dialog.findChildren(PairTable) if title in each.accessibleName())
    return [" - ".join(row) for each in tables for row in each.pairs.rows]


def test_keys_mark_and_unmark(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Delete marks, K keeps, Space turns around; the last photo of a group refuses its mark."""
    _review(window, engine, qtbot)
    press(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, window, Qt.Key.Key_Delete)
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Space)
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Delete)
    assert _doomed(window) == [True, True, False]
    press(qtbot, window, Qt.Key.Key_Left)
    press(qtbot, window, Qt.Key.Key_K)
    assert _doomed(window) == [True, False, False]
    assert window.groups.view.grid.current is not None
    assert window.groups.view.grid.current.path == COPY


def test_escape_in_the_summary_removes_nothing(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The summary is a question: Escape and Enter both answer no, and the marks stay."""
    _review(window, engine, qtbot)
    window.groups.mark_all()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        window.groups.remove_marked()
        dialog = _summary(window, qtbot)
        qtbot.keyClick(QApplication.focusWidget() or dialog, key)
        qtbot.waitUntil(lambda: window.findChild(RemovalDialog) is None)
    assert engine.removals.done == []
    assert len(window.groups.marks) == 3


def test_the_person_chooses_where_photos_go(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The plan that is carried out names the place that was chosen; the trash is undone by the file manager."""
    _review(window, engine, qtbot)
    window.groups.mark_all()
    window.groups.remove_marked()
    dialog = _summary(window, qtbot)
    dialog.places.button(list(Destination).index(Destination.TRASH)).click()
    dialog.go.click()
    qtbot.waitUntil(lambda: "system's trash" in window.messages.text)
    assert engine.removals.done[0].to is Destination.TRASH
    assert not window.messages.action.isVisible()


def test_space_in_the_list_marks_the_selected_groups(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Several groups selected with Shift are marked at once."""
    _review(window, engine, qtbot)
    press(qtbot, window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.groups.marks.paths == {COPY, THIRD, OTHER_COPY}
    window.groups.clear_marks()
    assert window.groups.mark_bar.text == "Nothing is marked"


def test_one_folder_is_thinned_out_for_another(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Everything in "a" that also exists in "b" is marked, though "a" holds the suggested keepers."""
    _review(window, engine, qtbot)
    window.groups.decide_folders()
    dialog = window.findChild(FoldersDialog)
    assert isinstance(dialog, FoldersDialog)
    dialog.mark.click()
    assert window.groups.marks.paths == {KEEPER, OTHER}


def test_look_alikes_cannot_be_marked(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """At the level of photos that merely look alike there is nothing that marks or removes."""
    _review(window, engine, qtbot, Level.SIMILAR)
    press(qtbot, window, Qt.Key.Key_Space)
    window.groups.mark_all()
    press(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, window, Qt.Key.Key_Delete)
    assert len(window.groups.marks) == 0
    assert not window.groups.mark_bar.isVisible()


@pytest.mark.parametrize(
    ("to", "removed", "note", "can_come_back"),
    [
        (Destination.QUARANTINE, 0, "This removal did not come to its end. What it moved can be brought back.", True),
        (Destination.TRASH, 2, "This removal did not come to its end.", False),
    ],
)
def test_a_removal_that_was_cut_off_says_so(
    window: MainWindow, to: Destination, removed: int, note: str, *, can_come_back: bool
) -> None:
    """The list names it, a sentence says what that means, and the button brings back what can come back."""
    page = window.history
    whole = RunRecord("whole", "2026-05-17T10:00:00+00:00", Level.COPIES, Destination.QUARANTINE, 1, 0, 0, 0, 0, 10)
    page.show_report(HistoryReport((replace(whole, run_id="cut", to=to, removed=removed, unsettled=3), whole)))
    assert page.model.index(0, 1).data().endswith("cut off")
    assert not page.model.index(1, 1).data().endswith("cut off")
    assert (page.note.text(), page.undo.isEnabled()) == (note, can_come_back)
    page.list.selectRow(1)
    assert (page.note.text(), page.undo.isEnabled()) == ("", True)


def test_a_removal_that_is_going_on_was_not_cut_off(
    window: MainWindow, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Whoever looks at the history meanwhile is not frightened."""
    open_run = RunRecord("now", "2026-05-17T10:00:00+00:00", Level.COPIES, Destination.QUARANTINE, 0, 0, 0, 0, 3, 0)
    monkeypatch.setattr(engine.removals, "history", lambda: HistoryReport((open_run,)))
    monkeypatch.setattr(type(window._session.removals), "is_busy", property(lambda _: True))
    window.show_history()
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 1)
    assert window.history.note.text() == ""


def test_old_removals_are_listed_and_undone(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The history lists each removal; its button brings that one back."""
    _review(window, engine, qtbot)
    window.show_history()
    assert window.page is Page.HISTORY
    window.go_back()
    window.groups.mark_all()
    window.groups.remove_marked()
    _summary(window, qtbot).go.click()
    qtbot.waitUntil(lambda: len(engine.removals.done) == 1)
    window.show_history()
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 1)
    assert window.history.model.index(0, 2).data() == "Quarantine"
    window.history.undo.click()
    qtbot.waitUntil(lambda: engine.removals.undone == ["run1"])


def _remove_all(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    _review(window, engine, qtbot)
    window.groups.mark_all()
    window.groups.remove_marked()
    _summary(window, qtbot).go.click()


def test_the_person_sees_how_far_a_removal_is(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """While files are moved a bar counts them, on every page; it is gone when all is done."""
    engine.removals.gate.clear()
    _remove_all(window, engine, qtbot)
    qtbot.waitUntil(lambda: window.moving_bar.text == "Moving the photos away … 1 of 3 files")
    window.show_history()
    assert window.moving_bar.isVisible()
    assert (window.moving_bar.bar.value(), window.moving_bar.bar.maximum()) == (1, 3)
    engine.removals.gate.set()
    qtbot.waitUntil(lambda: not window.moving_bar.isVisible())
    assert window.messages.text.startswith("3 files removed")


def test_a_removal_is_stopped_by_its_button(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Stop ends it after the current group, and says that what went can be brought back."""
    engine.removals.gate.clear()
    _remove_all(window, engine, qtbot)
    qtbot.waitUntil(lambda: "1 of 3" in window.moving_bar.text)
    window.moving_bar.stop.click()
    qtbot.waitUntil(lambda: window.messages.text.startswith("Stopped."))
    assert not window.moving_bar.isVisible()
    assert engine.removals.done == []


def test_an_undo_shows_how_far_it_is_and_is_stopped_by_a_key(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """Ctrl+Z begins to bring photos back, the bar says so, and Ctrl+. stops it."""
    _remove_all(window, engine, qtbot)
    qtbot.waitUntil(window.messages.action.isVisible)
    engine.removals.gate.clear()
    qtbot.waitUntil(lambda: window.findChild(RemovalDialog) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.moving_bar.text == "Bringing the photos back … 1 of 3 files")
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.messages.text.startswith("Stopped."))
    assert engine.removals.undone == []


def test_marking_the_last_photo_is_refused_in_words(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Who marks every photo of a group reads why the last one stays, and nothing more is marked."""
    _review(window, engine, qtbot)
    press(qtbot, window, Qt.Key.Key_Return)
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_Delete)
        press(qtbot, window, Qt.Key.Key_Right)
    assert sum(_doomed(window)) == 2
    assert window.messages.text.startswith("One photo of every group stays.")


def test_a_decision_on_folders_says_what_it_marked(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The number of marked photos is told; where no photo exists in both folders, that is."""
    _review(window, engine, qtbot)
    for go, stay, said in ((KEEPER, COPY, "2 photos marked"), (KEEPER, Path("/photos/c/1.jpg"), "No photo in")):
        window.groups.decide_folders()
        dialog = window.findChild(FoldersDialog)
        assert isinstance(dialog, FoldersDialog)
        dialog.decided.emit(go.parent, stay.parent)
        dialog.reject()
        qtbot.waitUntil(lambda: window.findChild(FoldersDialog) is None)
        assert window.messages.text.startswith(said)

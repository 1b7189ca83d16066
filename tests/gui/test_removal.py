"""A person removes photos through the window, by keyboard and by mouse, and brings them back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.folders import FoldersDialog
from photodedup.gui.panels.removal import RemovalDialog
from photodedup.gui.places import Page
from photodedup.types import Destination, Level
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

"""Choosing kept photos by rules: for one group, the selected ones or all, said, marked, and taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.removal import RemovalDialog
from photodedup.gui.panels.ruling import RulesDialog
from photodedup.types import Level, Preferred
from tests.gui.fake_engine import FakeEngine, group

FIRST, SECOND, THIRD = ([Path(f"/photos/{folder}/{name}.jpg") for folder in "ab"] for name in "xyz")


def _show(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.groups_at[Level.COPIES] = tuple(group(number, paths) for number, paths in enumerate((FIRST, SECOND, THIRD)))
    window.show_groups()
    window.groups.levels.press(Level.COPIES)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 3)


def _ask(window: MainWindow, qtbot: QtBot) -> RulesDialog:
    _come_back(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = (each for each in window.findChildren(RulesDialog) if each.isVisible())
    return dialog


def _come_back(window: MainWindow, qtbot: QtBot) -> None:
    """Make the window the active one again, as a desktop does when a dialog goes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _tick(dialog: RulesDialog, *rules: str) -> None:
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        if item.data(Qt.ItemDataRole.UserRole) in rules:
            item.setCheckState(Qt.CheckState.Checked)


def _marked(window: MainWindow) -> frozenset[Path]:
    return window.groups.marks.paths


def test_one_group_is_cut_and_marked_by_a_rule_and_taken_back(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """The group says by what it is kept, is marked so, and Ctrl+Z brings keeper and marks back as they were."""
    _show(window, engine, qtbot)
    window.groups.mark_photo(SECOND[1])
    dialog = _ask(window, qtbot)
    _tick(dialog, "newest")
    dialog.apply.click()
    qtbot.waitUntil(lambda: _marked(window) == {FIRST[0], SECOND[1]})
    assert window.groups.view.why == "newest decided."
    assert window.groups.view.grid.cards[0].path == FIRST[1]
    assert [card.doomed for card in window.groups.view.grid.cards] == [False, True]
    assert "1 photo marked by your rules, in 1 group." in window.messages.text
    _come_back(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.groups.view.why == "x.jpg has the most pixels.")
    assert _marked(window) == {SECOND[1]}


def test_the_group_in_sight_stays_when_a_rule_turns_it_around(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """Another photo is kept, so that the group has another name: it is found again by its photos."""
    _show(window, engine, qtbot)
    qtbot.keyClick(window.groups.list, Qt.Key.Key_Down)
    dialog = _ask(window, qtbot)
    _tick(dialog, "newest")
    dialog.apply.click()
    qtbot.waitUntil(lambda: _marked(window) == {SECOND[0]})
    assert window.groups.list.currentIndex().row() == 1
    assert window.groups.view.grid.cards[0].path == SECOND[1]


def test_the_selected_groups_follow_rules_in_their_order(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """With several groups selected these are offered first; folders go on top, and rules can be moved."""
    _show(window, engine, qtbot)
    rows, also = QItemSelectionModel.SelectionFlag.Rows, QItemSelectionModel.SelectionFlag.Select
    window.groups.list.selectionModel().select(window.groups.model.index(1, 0), rows | also)
    dialog = _ask(window, qtbot)
    assert dialog.scopes.buttons()[0].isChecked()
    assert dialog.scopes.buttons()[0].text() == "The 2 selected groups"
    _tick(dialog, "oldest")
    dialog.folder.activated.emit(2)
    assert dialog.prefer == ("folder:/photos/b", "oldest")
    dialog.down.click()
    assert dialog.list.currentRow() == 1
    for _ in range(5):
        dialog.down.click()
    assert dialog.prefer == ("oldest", "folder:/photos/b")
    dialog.up.click()
    dialog.apply.click()
    qtbot.waitUntil(lambda: _marked(window) == {FIRST[0], SECOND[0]})
    assert window.groups.view.why == "oldest and folder:/photos/b decided."
    assert _ask(window, qtbot).prefer == ("oldest", "folder:/photos/b")
    next(each for each in window.findChildren(RulesDialog) if each.isVisible()).reject()


def test_rules_for_all_groups_reach_the_plan(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """All groups are marked, those that a later scan finds follow too, and the removal is planned by the same rules."""
    _show(window, engine, qtbot)
    dialog = _ask(window, qtbot)
    _tick(dialog, "largest")
    dialog.scopes.buttons()[-1].click()
    dialog.apply.click()
    qtbot.waitUntil(lambda: _marked(window) == {FIRST[0], SECOND[0], THIRD[0]})
    window.groups.remove_marked()
    qtbot.waitUntil(lambda: len(window.findChildren(RemovalDialog)) == 1)
    assert engine.removals.by == [(Preferred(("largest",)),)]
    window.findChildren(RemovalDialog)[0].reject()


def test_all_groups_are_those_that_pass_the_filter(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """What the filter hides is neither cut nor marked."""
    _show(window, engine, qtbot)
    window.groups.filter.text.setText("y.jpg")
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    dialog = _ask(window, qtbot)
    _tick(dialog, "largest")
    dialog.scopes.buttons()[-1].click()
    dialog.apply.click()
    qtbot.waitUntil(lambda: _marked(window) == {SECOND[0]})


def test_rules_that_cannot_be_followed_change_nothing(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """An error while the groups are cut is said, and the next cut is made without these rules."""
    _show(window, engine, qtbot)
    dialog = _ask(window, qtbot)
    _tick(dialog, "largest")
    engine.cut_trouble = OSError("The disk is gone.")
    dialog.apply.click()
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert window._session.ruling.applied == ()
    assert not window._session.ruling.can_take_back
    assert _marked(window) == frozenset()


def test_no_rules_where_nothing_may_be_removed(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Photos that are merely similar are not removed, so nothing asks which to keep."""
    engine.groups_at[Level.SIMILAR] = (group(1, FIRST),)
    window.show_groups()
    window.groups.levels.press(Level.SIMILAR)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    window.groups.choose_rules()
    assert window.findChildren(RulesDialog) == []

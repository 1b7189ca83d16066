"""What the keyboard can do, read from the menus, so that it is never out of date."""

from __future__ import annotations

from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QMenu, QMenuBar, QVBoxLayout, QWidget

from photodedup.gui.panels.parts import Label
from photodedup.gui.theme import Text


class KeysDialog(QDialog):
    """A list of keys and what they do."""

    def __init__(self, menus: QMenuBar, parent: QWidget) -> None:
        """List the shortcuts of all menus, and what lists and grids understand."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(18)
        column.addLayout(self._table(menus))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # some styles draw a cross on it
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _table(self, menus: QMenuBar) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        rows = [
            (self.tr("Arrow keys"), self.tr("Go through groups and photos")),
            (self.tr("Enter"), self.tr("Into the group; on a photo, find similar ones")),
            (self.tr("Space"), self.tr("On a group: mark as suggested; on a photo: mark it, or take the mark away")),
            (self.tr("Delete"), self.tr("Mark the photo for removal")),
            (self.tr("K"), self.tr("Keep the photo")),
            (self.tr("N"), self.tr("The photo is no duplicate of the others in its group")),
            (self.tr("Tab"), self.tr("To the next part of the page")),
            ("+  -  0", self.tr("Comparing: closer, farther, the whole photos")),
            ("F", self.tr("Comparing: one photo after the other in the same place")),
            ("D", self.tr("Comparing: only what differs")),
            (self.tr("Space"), self.tr("Comparing: the next photo")),
            ("1 – 4", self.tr("Comparing: mark the photo of this number, or take the mark away")),  # noqa: RUF001
            *_shortcuts(menus),
        ]
        half = -(-len(rows) // 2)  # side by side, so that small screens hold them all
        for number, (keys, meaning) in enumerate(rows):
            side, row = divmod(number, half)
            grid.addWidget(Label(keys, Text.STRONG), row, 2 * side)
            grid.addWidget(Label(meaning), row, 2 * side + 1)
        return grid


def _shortcuts(menus: QMenuBar) -> list[tuple[str, str]]:
    form = QKeySequence.SequenceFormat.NativeText
    return [
        ("  ".join(keys.toString(form) for keys in action.shortcuts()), action.text())
        for top in menus.actions()
        if isinstance(menu := top.menu(), QMenu)
        for action in menu.actions()
        if action.shortcuts()
    ]

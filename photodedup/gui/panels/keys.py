"""What the keyboard can do, read from the menus, so that it is never out of date."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QMenu, QMenuBar, QVBoxLayout, QWidget

from photodedup.gui.panels.parts import Label
from photodedup.gui.theme import Text

_WIDEST: Final = 400

Section = tuple[str, list[tuple[str, str]]]
"""A heading, and keys with what they do."""


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

    def _table(self, menus: QMenuBar) -> QHBoxLayout:
        sections = [*self._in_pages(), *_of_menus(menus)]
        half = sum(map(_height, sections)) / 2  # side by side, so that small screens hold them all
        sides: tuple[list[Section], list[Section]] = ([], [])
        for section in sections:
            fits_left = sum(map(_height, sides[0])) + _height(section) <= half
            sides[0 if fits_left else 1].append(section)
        row = QHBoxLayout()
        row.setSpacing(36)
        for side in sides:
            row.addLayout(_grid(side), 1)
        return row

    def _in_pages(self) -> list[Section]:
        """List what lists, grids and the comparison understand."""
        mark = self.tr("Mark the photo of this number, or take the mark away")
        in_lists = [
            (self.tr("Arrow keys"), self.tr("Go through groups and photos")),
            (self.tr("Enter"), self.tr("Into the group; on a photo, find similar ones")),
            (self.tr("Space"), self.tr("On a group: mark as suggested; on a photo: mark it, or take the mark away")),
            (self.tr("Delete"), self.tr("Mark the photo for removal")),
            (self.tr("K"), self.tr("Keep the photo")),
            (self.tr("N"), self.tr("The photo is no duplicate of the others in its group")),
            (self.tr("Tab"), self.tr("To the next part of the page")),
        ]
        comparing = [
            ("+  -  0", self.tr("Closer, farther, the whole photos")),
            ("F", self.tr("One photo after the other in the same place")),
            ("D", self.tr("Only what differs")),
            (self.tr("Space"), self.tr("The next photo")),
            ("1 – 4", mark),  # noqa: RUF001
        ]
        return [(self.tr("In the groups"), in_lists), (self.tr("While comparing"), comparing)]


def _of_menus(menus: QMenuBar) -> list[Section]:
    """Make a section of each menu, under its name."""
    tops = [(top, menu) for top in menus.actions() if isinstance(menu := top.menu(), QMenu)]
    sections = [(top.text().replace("&", ""), _shortcuts(menu)) for top, menu in tops]
    return [section for section in sections if section[1]]


def _shortcuts(menu: QMenu) -> list[tuple[str, str]]:
    form = QKeySequence.SequenceFormat.NativeText
    return [
        ("  ".join(keys.toString(form) for keys in action.shortcuts()), action.text())
        for action in menu.actions()
        if action.shortcuts()
    ]


def _height(section: Section) -> int:
    """Count the lines of a section, with its heading."""
    return len(section[1]) + 1


def _meaning(text: str) -> Label:
    """Show what keys do, on two lines where one would make the dialog wider than small screens are."""
    label = Label(text)
    wide = label.sizeHint().width()
    label.setWordWrap(wide > _WIDEST)
    label.setMinimumWidth(min(wide, _WIDEST))
    return label


def _grid(sections: list[Section]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for heading, rows in sections:
        title = Label(heading, Text.SMALL, "quiet")
        title.setContentsMargins(0, 12 if grid.count() else 0, 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for keys, meaning in rows:
            line = grid.rowCount()
            grid.addWidget(Label(keys, Text.STRONG), line, 0)
            grid.addWidget(_meaning(meaning), line, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid

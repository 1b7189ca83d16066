"""The question by which rules kept photos are chosen, and in which groups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from photodedup.gui import words
from photodedup.gui.panels.parts import Button, Label
from photodedup.gui.theme import Text, Theme
from photodedup.types import Preferred

Scope = tuple[str, frozenset[Path] | None]
"""Some groups: what they are called, and the photos in them; None for all groups."""

_RULE = Qt.ItemDataRole.UserRole
_WIDTH = 560
_ROW = 32  # else Qt makes rows as high as their text, and their boxes touch
_ROWS_SEEN = 5


class RulesDialog(QDialog):
    """An ordered list of rules, those that count ticked, and the groups that they are for.

    Signals:
        decided(object): the person wants groups cut by this `Preferred`.
    """

    decided = Signal(object)

    def __init__(
        self, last: Sequence[str], folders: Sequence[Path], scopes: Sequence[Scope], look: Theme, parent: QWidget
    ) -> None:
        """Offer all rules, those that were used last on top and ticked, for one of `scopes`."""
        super().__init__(parent)
        self._folders, self._scopes = folders, scopes
        self.setWindowTitle(self.tr("Keep by rules"))
        self.finished.connect(self.deleteLater)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Rules, the weightiest on top"))
        self.list.setMinimumHeight(_ROW * _ROWS_SEEN + 16)
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        for rule in (*last, *(rule for rule in words.RULES if rule not in last)):
            self._add(rule, ticked=rule in last)
        self.list.setCurrentRow(0)
        self.up, self.down = Button(look, self.tr("Up")), Button(look, self.tr("Down"))
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.folder = QComboBox()
        self.folder.addItems([self.tr("Prefer a folder …"), *map(words.place, folders)])
        self.folder.setAccessibleName(self.tr("Prefer a folder …"))
        self.folder.setMinimumContentsLength(12)
        self.folder.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder.activated.connect(self._add_folder)
        self.scopes = QButtonGroup(self)
        self.apply = Button(look, self.tr("Apply and mark"), "primary")
        self.apply.clicked.connect(self._decide)
        self._lay_out(look)

    def _lay_out(self, look: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Which photo is kept"), Text.HEADING))
        told = self.tr(
            "Tick what counts, the weightiest on top. Where photos are even, the program's own rules decide."
        )
        said = Label(told, Text.BODY, "quiet")
        said.setWordWrap(True)
        column.addWidget(said)
        side = QVBoxLayout()
        side.addWidget(self.up)
        side.addWidget(self.down)
        side.addStretch()
        beside = QHBoxLayout()
        beside.addWidget(self.list, 1)
        beside.addLayout(side)
        column.addLayout(beside)
        column.addWidget(self.folder)
        for number, (name, _photos) in enumerate(self._scopes):
            button = QRadioButton(name)
            button.setChecked(number == 0)
            self.scopes.addButton(button, number)
            column.addWidget(button)
        column.addSpacing(4)
        column.addLayout(self._buttons(look))
        self.setMinimumWidth(max(_WIDTH, self.minimumSizeHint().width()))

    def _buttons(self, look: Theme) -> QHBoxLayout:
        cancel = Button(look, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.apply.setDefault(True)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.apply)
        return row

    @property
    def prefer(self) -> tuple[str, ...]:
        """The rules that are ticked, from the top."""
        items = map(self.list.item, range(self.list.count()))
        return tuple(item.data(_RULE) for item in items if item.checkState() is Qt.CheckState.Checked)

    def _add(self, rule: str, *, ticked: bool, row: int | None = None) -> None:
        item = QListWidgetItem(words.rule_name(rule))
        item.setData(_RULE, rule)
        item.setSizeHint(QSize(0, _ROW))
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.insertItem(self.list.count() if row is None else row, item)

    @Slot(int)
    def _add_folder(self, number: int) -> None:
        """Put a folder on top, ticked, once."""
        self.folder.setCurrentIndex(0)
        if number == 0:
            return
        rule = words.folder_rule(self._folders[number - 1])
        for row in reversed(range(self.list.count())):
            if self.list.item(row).data(_RULE) == rule:
                self.list.takeItem(row)
        self._add(rule, ticked=True, row=0)
        self.list.setCurrentRow(0)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    @Slot()
    def _decide(self) -> None:
        self.accept()
        self.decided.emit(Preferred(self.prefer, self._scopes[self.scopes.checkedId()][1]))

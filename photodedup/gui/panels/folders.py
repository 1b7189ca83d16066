"""The question "everything in this folder that also exists in that one?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.panels.parts import Button, Label
from photodedup.gui.theme import Text, Theme
from photodedup.types import Group


class FoldersDialog(QDialog):
    """Two folders: the one whose photos go, and the one whose photos stay.

    Signals:
        decided(object, object): mark what lies in the first `Path` and also exists in the second.
    """

    decided = Signal(object, object)

    def __init__(self, folders: list[Path], look: Theme, parent: QWidget) -> None:
        """Offer these folders."""
        super().__init__(parent)
        self._folders = folders
        self.setWindowTitle(self.tr("Folder against folder"))
        self.finished.connect(self.deleteLater)
        self.go, self.stay = QComboBox(), QComboBox()
        self.mark = Button(look, self.tr("Mark these photos"), "primary")
        self.mark.clicked.connect(self._decide)
        for box in (self.go, self.stay):
            box.addItems([words.place(folder) for folder in folders])
            box.currentIndexChanged.connect(self._check)
        self.stay.setCurrentIndex(min(1, len(folders) - 1))
        self._lay_out(look)
        self._check()

    def _lay_out(self, look: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Keep one folder, thin out another"), Text.HEADING))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Mark every photo in"), self.go)
        form.addRow(self.tr("that also exists in"), self.stay)
        column.addLayout(form)
        cancel = Button(look, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.mark)
        column.addLayout(row)

    @Slot()
    def _check(self) -> None:
        self.mark.setEnabled(self.go.currentIndex() != self.stay.currentIndex())

    @Slot()
    def _decide(self) -> None:
        self.accept()
        self.decided.emit(self._folders[self.go.currentIndex()], self._folders[self.stay.currentIndex()])


def folders_of(groups: Sequence[Group]) -> list[Path]:
    """List the folders in which members of groups lie, and those above that hold several but not all of them."""
    direct = {member.path.parent for group in groups for member in group.members}
    held = Counter(parent for folder in direct for parent in folder.parents)
    return sorted(direct | {folder for folder, count in held.items() if 1 < count < len(direct)})

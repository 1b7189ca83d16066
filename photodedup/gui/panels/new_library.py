"""The question before a library is made in a folder that holds none."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.panels.parts import Label
from photodedup.gui.theme import Text

_WIDTH: Final = 460


class NewLibraryDialog(QDialog):
    """Accepted if the person wants one there. "Cancel" is where Enter leads: the folder may have been mistaken."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        """Say what would be made and where."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("New library"))
        self.finished.connect(self.deleteLater)
        self.setMinimumWidth(_WIDTH)
        texts = [
            self.tr("There is no library in {folder}.").format(folder=words.place(folder)),
            self.tr("Make a new one there? It starts empty, and photos that you scan into it stay where they are."),
        ]
        if _has_content(folder):
            texts.append(self.tr("The folder is not empty: the library will lie beside what is in it."))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        for number, text in enumerate(texts):
            label = Label(text, Text.BODY if number else Text.STRONG)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(10)
        column.addWidget(self._buttons())
        self.text = " ".join(texts)
        self.setAccessibleDescription(self.text)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = buttons.addButton(self.tr("Make a new library"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setIcon(QIcon())  # some styles draw a cross on it
        self.make.setAutoDefault(False)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _has_content(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:  # what is wrong with it is said when the library is made
        return False

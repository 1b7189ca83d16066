"""What the program is, and under which licences its parts are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from photodedup import __version__
from photodedup.gui.panels.parts import Label
from photodedup.gui.theme import Text

_SIZE = (680, 520)


class AboutDialog(QDialog):
    """Name, version, licences."""

    def __init__(self, notices: list[Path], parent: QWidget) -> None:
        """Show the licence files that come with the program."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About photodedup"))
        self.resize(*_SIZE)
        self.finished.connect(self.deleteLater)
        self.licences = QPlainTextEdit("\n\n".join(file.read_text(encoding="utf-8").strip() for file in notices))
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # some styles draw a cross on it
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        column.addWidget(Label(f"photodedup {__version__}", Text.TITLE))
        column.addWidget(
            Label(self.tr("Finds the photos you have twice. Nothing you have is ever deleted by it."), tone="quiet")
        )
        column.addSpacing(6)
        column.addWidget(self.licences, 1)
        column.addWidget(buttons)

"""What a page shows when it has nothing to show: one heading, one sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photodedup.gui.panels.parts import Label, Mark
from photodedup.gui.theme import Text, Theme

_MARK = 48


class Empty(QWidget):
    """A quiet sign in the middle of an empty page."""

    def __init__(self, look: Theme, icon: str) -> None:
        """Show an icon; `say` gives the words."""
        super().__init__()
        self._heading = Label("", Text.HEADING)
        self._sentence = Label("", Text.BODY, "quiet")
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(Mark(look, icon, _MARK), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(3)
        column.setContentsMargins(40, 20, 40, 20)

    def say(self, heading: str, sentence: str) -> None:
        """Show a heading and a sentence."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)

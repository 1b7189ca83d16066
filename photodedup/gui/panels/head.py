"""The strip at the top of a page: the way back, a title, a line under it, and the page's own controls."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from photodedup.gui.panels.parts import Button, ElidedLabel
from photodedup.gui.theme import Text, Theme


class Head(QFrame):
    """The head of a page.

    Signals:
        back_wanted(): the person wants to go back.
    """

    back_wanted = Signal()

    def __init__(self, look: Theme, title: str) -> None:
        """Show a title with nothing under it."""
        super().__init__()
        self.setProperty("kind", "head")
        self._title = ElidedLabel(title, Text.HEADING)
        self._subtitle = ElidedLabel("", Text.SMALL, "quiet")
        back = Button(look, self.tr("Back"), "icon", "back")
        back.clicked.connect(self.back_wanted)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch()
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        names.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 10, 18, 10)
        self._row.setSpacing(10)
        self._row.addWidget(back)
        self._row.addLayout(names, 1)
        self.setMinimumHeight(64)

    def say(self, title: str, subtitle: str) -> None:
        """Show another title and line."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    @property
    def subtitle(self) -> str:
        """The line under the title."""
        return self._subtitle.text()

    def add(self, control: QWidget) -> None:
        """Add a control at the right."""
        self._row.addWidget(control)

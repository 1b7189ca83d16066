"""The bar that shows how far a removal or an undo is, and stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from photodedup.gui import words
from photodedup.gui.panels.parts import Button, Label, announce
from photodedup.gui.progress import Moving
from photodedup.gui.theme import Text, Theme

_BAR_WIDTH = 320


class MovingBar(QFrame):
    """One line at the bottom of the window while files are being moved.

    Signals:
        stop_wanted(): the person wants it to stop after the current group.
    """

    stop_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "bar")
        self._sentence = Label("", Text.STRONG)
        self._figures = Label("", Text.SMALL, "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Progress of the removal"))
        self.stop = Button(look, self.tr("Stop"), "", "stop")
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 18, 8)
        row.setSpacing(14)
        row.addWidget(self._sentence)
        row.addWidget(self._figures)
        row.addStretch()
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return f"{self._sentence.text()} {self._figures.text()}".strip()

    @Slot(object)
    def show_state(self, state: Moving | None) -> None:
        """Show how far it is; None hides the bar: it is over."""
        begins = state is not None and not self.isVisible()
        self.setVisible(state is not None)
        if state is None:
            return
        self._sentence.setText(self._headline(state))
        of = self.tr("{done} of {files}").format(done=words.number(state.done), files=words.files(state.total))
        self._figures.setText(of if state.total else "")
        self.bar.setRange(0, state.total)
        self.bar.setValue(state.done)
        self.stop.setDisabled(state.stopping)
        if begins:
            announce(self, self.text)

    def _headline(self, state: Moving) -> str:
        if state.stopping:
            return self.tr("Stopping …")
        return self.tr("Bringing the photos back …") if state.back else self.tr("Moving the photos away …")

"""The four stages of a scan as a row of steps: done, now, to come."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from photodedup.events import Stage
from photodedup.gui import theme
from photodedup.gui.theme import Text, Theme

_DOT: Final = 9.0
_HEIGHT: Final = 42


class StageRow(QWidget):
    """Four dots on a line, named."""

    def __init__(self, look: Theme) -> None:
        """Start before the first stage."""
        super().__init__()
        self._look = look
        self._reached = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a dot and a line of text."""
        return QSize(400, _HEIGHT)

    def show_stage(self, stage: Stage | None) -> None:
        """Mark the stage that is going on."""
        self._reach(-1 if stage is None else list(Stage).index(stage))

    def show_done(self) -> None:
        """Mark all stages as done."""
        self._reach(len(Stage))

    def _reach(self, reached: int) -> None:
        if reached != self._reached:
            self._reached = reached
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the dots and their names."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = (self.tr("Find"), self.tr("Look"), self.tr("Match"), self.tr("Compare"))
        step = (self.width() - _DOT) / (len(names) - 1)
        for number, name in enumerate(names):
            self._step(painter, number, name, QPointF(_DOT / 2 + number * step, _DOT / 2 + 2), step)

    def _step(self, painter: QPainter, number: int, name: str, centre: QPointF, step: float) -> None:
        tones = self._look.tones
        reached = number <= self._reached
        colour = QColor(tones.accent if reached else tones.line)
        last = number == len(Stage) - 1
        if not last:
            onward = QColor(tones.accent if number < self._reached else tones.line)
            painter.setPen(QPen(onward, 2))
            painter.drawLine(QPointF(centre.x() + _DOT, centre.y()), QPointF(centre.x() + step - _DOT, centre.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
        font = theme.font(Text.STRONG if number == self._reached else Text.SMALL)
        painter.setFont(font)
        painter.setPen(QColor(tones.text if reached else tones.faint_text))
        width = QFontMetricsF(font).horizontalAdvance(name) + 2
        left = min(max(centre.x() - width / 2, 0), self.width() - width)
        painter.drawText(QRectF(left, _DOT + 8, width, _HEIGHT - _DOT - 8), Qt.AlignmentFlag.AlignTop, name)

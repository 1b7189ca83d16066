"""What views paint, kept as it was painted: photos at their size with round corners, and whole rows and cells.

Shrinking a photo takes long, and so does every call into Qt while workers want the interpreter too: a row of a list
makes some fifty of them, and one when it is painted again. What is new is painted for a few milliseconds at a time,
the rest a moment later: a whole page of new rows at once would keep the window from answering.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

_BUDGET: Final = 48 * 2**20
_TURN_SECONDS: Final = 0.01

Stroke = Callable[[QPainter, QRectF], None]
"""Paints something into a box."""


class Prints(QObject):
    """Pictures by what they show, at most as many bytes of them as `budget`; those painted last stay.

    Signals:
        put_off(): something was not painted yet and is to be painted now.
    """

    put_off = Signal()

    def __init__(self, budget: int = _BUDGET, seconds: float = _TURN_SECONDS, parent: QObject | None = None) -> None:
        """Keep nothing yet; paint what is new for at most so many seconds in each turn of the event loop."""
        super().__init__(parent)
        self._budget = budget
        self._seconds = seconds
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._bytes = 0
        self._late = False
        self._turn_began = 0.0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._end_turn)

    @property
    def bytes_kept(self) -> int:
        """Bytes of the prints held now."""
        return self._bytes

    def clear(self) -> None:
        """Forget all prints."""
        self._kept.clear()
        self._bytes = 0

    def draw(self, painter: QPainter, pixmap: QPixmap, box: QRectF, radius: float) -> None:
        """Fill a box with a photo, cut evenly where the shapes differ, its corners round."""
        ratio = painter.device().devicePixelRatioF()
        width, height = (max(1, round(side * ratio)) for side in (box.width(), box.height()))
        key = (pixmap.cacheKey(), width, height, radius, ratio)
        made = self._kept.get(key)
        if made is None:
            made = self._keep(key, _print(pixmap, width, height, radius * ratio))
            made.setDevicePixelRatio(ratio)
        self._kept.move_to_end(key)
        # On whole pixels, or it would be blended with its own shadow.
        painter.drawPixmap(QPointF(round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio), made)

    def once(self, painter: QPainter, shown: Hashable, box: QRect, ground: QColor, stroke: Stroke) -> None:
        """Paint into a box of a view with this ground; what `shown` stands for is painted once and then repeated."""
        ratio = painter.device().devicePixelRatioF()
        key = (shown, box.width(), box.height(), ground.rgba(), ratio)
        made = self._kept.get(key)
        if made is None:
            if not self._has_time():
                return
            made = self._keep(key, _painted(box, ground, ratio, stroke))
        self._kept.move_to_end(key)
        painter.drawPixmap(box.topLeft(), made)

    def _has_time(self) -> bool:
        """Return whether something new may be painted in this turn; see that the rest is painted in another."""
        now = time.perf_counter()
        if not self._turn.isActive():
            self._turn_began = now
            self._turn.start(0)
        elif now > self._turn_began + self._seconds:
            self._late = True
            return False
        return True

    @Slot()
    def _end_turn(self) -> None:
        late, self._late = self._late, False
        if late:
            self.put_off.emit()

    def _keep(self, key: Hashable, made: QPixmap) -> QPixmap:
        self._kept[key] = made
        self._bytes += _size(made)
        while self._bytes > self._budget and len(self._kept) > 1:
            self._bytes -= _size(self._kept.popitem(last=False)[1])
        return made


def _painted(box: QRect, ground: QColor, ratio: float, stroke: Stroke) -> QPixmap:
    made = QPixmap(box.size() * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(ground)  # opaque where there are words: letters are then as sharp as on the view itself
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stroke(painter, QRectF(0, 0, box.width(), box.height()))
    painter.end()
    return made


def _print(pixmap: QPixmap, width: int, height: int, radius: float) -> QPixmap:
    """Make a print; a clip and not a textured brush, which repeats its texture: a hair of the other edge shows."""
    made = QPixmap(width, height)
    made.fill(Qt.GlobalColor.transparent)
    box = QRectF(0, 0, width, height)
    shown = box.size().scaled(QSizeF(pixmap.width(), pixmap.height()), Qt.AspectRatioMode.KeepAspectRatio)
    centre = QPointF(pixmap.width(), pixmap.height()) / 2
    source = QRectF(centre - QPointF(shown.width(), shown.height()) / 2, shown)
    outline = QPainterPath()
    outline.addRoundedRect(box, radius, radius)
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(outline)
    painter.drawPixmap(box, pixmap, source)
    painter.end()
    return made


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4

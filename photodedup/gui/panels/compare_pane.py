"""One photo under the shared lens."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from photodedup.gui import icons
from photodedup.gui.models.lens import Lens
from photodedup.gui.previews import Previews
from photodedup.gui.theme import Theme

_NOTCH: Final = 1.2
_MARK: Final = 36


class ComparePane(QWidget):
    """Shows a photo, and over it, if asked, where it differs from another.

    Signals:
        looked(object): the person moved to this `Lens`.
    """

    looked = Signal(object)

    def __init__(self, previews: Previews, look: Theme) -> None:
        """Start without a photo."""
        super().__init__()
        self._previews, self._look = previews, look
        self._photo: Path | None = None
        self._against: Path | None = None
        self._lens = Lens()
        self._grip: QPointF | None = None
        self.setMinimumSize(180, 160)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_photo(self, photo: Path, against: Path | None = None) -> None:
        """Show a photo; where `against` is given, show how it differs from that one: black is the same."""
        self._photo, self._against = photo, against
        self.setAccessibleName(photo.name)
        self.update()

    def show_lens(self, lens: Lens) -> None:
        """Look elsewhere."""
        self._lens = lens
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part under the lens."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self._look.tones.sunken))
        pixmap = self._pixmap(self._photo)
        if pixmap is None:
            return
        if pixmap.isNull():
            side = _MARK
            corner = QRectF(self.rect()).center() - QPointF(side, side) / 2
            icons.draw(painter, "broken", self._look.tones.faint_text, QRectF(corner.x(), corner.y(), side, side))
            return
        place = self._place(pixmap)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        other = self._pixmap(self._against)
        if other is not None and not other.isNull():
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
            painter.drawPixmap(place, other, QRectF(other.rect()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come closer to what is under the mouse, or step back."""
        turned = event.angleDelta().y() / 120
        point = self._point(event.position())
        self.looked.emit(self._lens.zoomed(_NOTCH**turned, point.x(), point.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo."""
        self._grip = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the photo."""
        pixmap = self._pixmap(self._photo)
        if self._grip is None or pixmap is None or pixmap.isNull():
            return
        step, self._grip = self._grip - event.position(), event.position()
        place = self._place(pixmap)
        self.looked.emit(self._lens.moved(step.x() / place.width(), step.y() / place.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _pixmap(self, photo: Path | None) -> QPixmap | None:
        return None if photo is None else self._previews.get(photo)

    def _place(self, pixmap: QPixmap) -> QRectF:
        """Return where the whole photo would lie, in points of this widget."""
        scale = self._lens.zoom * min(self.width() / pixmap.width(), self.height() / pixmap.height())
        width, height = pixmap.width() * scale, pixmap.height() * scale
        # A side that fits entirely stays in the middle, whatever the lens says.
        x = 0.5 if width <= self.width() else self._lens.x
        y = 0.5 if height <= self.height() else self._lens.y
        return QRectF(self.width() / 2 - x * width, self.height() / 2 - y * height, width, height)

    def _point(self, position: QPointF) -> QPointF:
        """Return which fraction of the photo lies at a position."""
        pixmap = self._pixmap(self._photo)
        if pixmap is None or pixmap.isNull():
            return QPointF(0.5, 0.5)
        place = self._place(pixmap)
        return QPointF((position.x() - place.x()) / place.width(), (position.y() - place.y()) / place.height())

"""One photo under the shared lens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF, QTransform, QWheelEvent
from PySide6.QtWidgets import QWidget

from photodedup.gui import icons
from photodedup.gui.models.lens import Lens
from photodedup.gui.previews import Previews
from photodedup.gui.theme import Theme
from photodedup.types import FrameMap

_NOTCH: Final = 1.2
_MARK: Final = 36
_FAINT: Final = 0.22  # how much is seen of what a part leaves out
_DOUBLINGS: Final = 2  # a difference is shown four times as bright: of a warmer tone, little is seen as it is


@dataclass(frozen=True, slots=True)
class Sheet:
    """One photo in a frame.

    Attributes:
        photo: which one.
        laid: where it lies on the photo whose frame this is; None for its own frame.
    """

    photo: Path
    laid: FrameMap | None = None


class ComparePane(QWidget):
    """Shows a photo in its own frame or in that of another, and over it, if asked, where it differs from that one.

    Signals:
        looked(object): the person moved to this `Lens`.
    """

    looked = Signal(object)

    def __init__(self, previews: Previews, look: Theme) -> None:
        """Start without a photo."""
        super().__init__()
        self._previews, self._look = previews, look
        self._sheet: Sheet | None = None
        self._whole: Path | None = None
        self._differs = False
        self._lens = Lens()
        self._grip: QPointF | None = None
        self.setMinimumSize(180, 100)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    def show_sheet(self, sheet: Sheet, whole: Path, *, differs: bool) -> None:
        """Show a photo in the frame of `whole`, where it was laid on that; or their difference: black is none."""
        self._sheet, self._whole, self._differs = sheet, whole, differs
        self.setAccessibleName(sheet.photo.name)
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
        pixmap = self._pixmap(self._sheet.photo) if self._sheet is not None else None
        if pixmap is None:
            return
        if pixmap.isNull():
            self._paint_broken(painter)
            return
        place = self._place()
        outline = self._outline(place)
        self._paint_left_out(painter, place, outline)
        whole = self._pixmap(self._whole) if self._differs else None
        if whole is not None and not whole.isNull():
            painter.setClipRegion(outline.toPolygon())
            painter.drawPixmap(0, 0, self._difference(pixmap, whole, place, outline))
        else:
            self._paint_laid(painter, pixmap, outline)

    def _paint_broken(self, painter: QPainter) -> None:
        corner = QRectF(self.rect()).center() - QPointF(_MARK, _MARK) / 2
        icons.draw(painter, "broken", self._look.tones.faint_text, QRectF(corner.x(), corner.y(), _MARK, _MARK))

    def _paint_left_out(self, painter: QPainter, place: QRectF, outline: QPolygonF) -> None:
        """Show faintly what the whole photo has around a part of it."""
        whole = self._laid_on()
        if whole is None or outline.boundingRect().contains(place.adjusted(1, 1, -1, -1)):
            return
        painter.setOpacity(_FAINT)
        painter.drawPixmap(place, whole, QRectF(whole.rect()))
        painter.setOpacity(1.0)

    def _paint_laid(self, painter: QPainter, pixmap: QPixmap, outline: QPolygonF) -> None:
        painter.save()
        painter.setTransform(_map_of(QSizeF(pixmap.size()), outline), combine=True)
        painter.drawPixmap(0, 0, pixmap)
        painter.restore()

    def _difference(self, pixmap: QPixmap, whole: QPixmap, place: QRectF, outline: QPolygonF) -> QPixmap:
        """Picture where the photo differs from the whole one, brighter than it is."""
        canvas = QPixmap(self.size() * self.devicePixelRatioF())
        canvas.setDevicePixelRatio(self.devicePixelRatioF())
        canvas.fill(Qt.GlobalColor.black)
        with QPainter(canvas) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint_laid(painter, pixmap, outline)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
            painter.drawPixmap(place, whole, QRectF(whole.rect()))
        for _ in range(_DOUBLINGS):
            once = canvas.copy()
            with QPainter(canvas) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
                painter.drawPixmap(0, 0, once)
        return canvas

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
        if self._grip is None or self._frame() is None:
            return
        step, self._grip = self._grip - event.position(), event.position()
        place = self._place()
        self.looked.emit(self._lens.moved(step.x() / place.width(), step.y() / place.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _pixmap(self, photo: Path | None) -> QPixmap | None:
        return None if photo is None else self._previews.get(photo)

    def _laid_on(self) -> QPixmap | None:
        """Return the photo on whose frame this one lies, if it lies on another's and that one is there."""
        whole = self._pixmap(self._whole) if self._sheet is not None and self._sheet.laid is not None else None
        return None if whole is None or whole.isNull() else whole

    def _frame(self) -> QSizeF | None:
        """Return the size of the frame that is shown, in its photo's pixels."""
        own = self._pixmap(self._sheet.photo) if self._sheet is not None else None
        shown = self._laid_on() or own
        return None if shown is None or shown.isNull() else QSizeF(shown.size())

    def _place(self) -> QRectF:
        """Return where the whole frame lies, in points of this widget."""
        frame = self._frame() or QSizeF(self.size())
        scale = self._lens.zoom * min(self.width() / frame.width(), self.height() / frame.height())
        width, height = frame.width() * scale, frame.height() * scale
        # A side that fits entirely stays in the middle, whatever the lens says.
        x = 0.5 if width <= self.width() else self._lens.x
        y = 0.5 if height <= self.height() else self._lens.y
        return QRectF(self.width() / 2 - x * width, self.height() / 2 - y * height, width, height)

    def _outline(self, place: QRectF) -> QPolygonF:
        """Return where the corners of the photo lie, in points of this widget."""
        laid = self._sheet.laid if self._sheet is not None and self._laid_on() is not None else None
        a, b, c, d, e, f = laid or (1, 0, 0, 0, 1, 0)
        corners = ((a * x + b * y + c, d * x + e * y + f) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1)))
        return QPolygonF([QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in corners])

    def _point(self, position: QPointF) -> QPointF:
        """Return which fraction of the frame lies at a position."""
        if self._frame() is None:
            return QPointF(0.5, 0.5)
        place = self._place()
        return QPointF((position.x() - place.x()) / place.width(), (position.y() - place.y()) / place.height())


def _map_of(size: QSizeF, onto: QPolygonF) -> QTransform:
    """Return the affine map that brings the corners of a box at the origin onto those of a parallelogram."""
    corners = [onto.at(number) for number in range(4)]
    origin, across, down = corners[0], corners[1] - corners[0], corners[3] - corners[0]
    width, height = size.width(), size.height()
    return QTransform(
        across.x() / width, across.y() / width, down.x() / height, down.y() / height, origin.x(), origin.y()
    )

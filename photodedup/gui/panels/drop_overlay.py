"""The veil over the window while something is dragged above it, which says what dropping will do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from photodedup.gui import theme
from photodedup.gui.delegates import paint
from photodedup.gui.theme import Text, Theme


def local_paths(data: QMimeData | None) -> list[Path]:
    """List the files and folders that are dragged or copied, on this machine only; an empty clipboard gives None."""
    urls = data.urls() if data is not None else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def is_one_photo(dropped: list[Path]) -> bool:
    """Whether a single file was dropped: then the question is what looks like it."""
    return len(dropped) == 1 and dropped[0].is_file()


class DropOverlay(QWidget):
    """Covers its parent; hidden unless something hovers."""

    def __init__(self, look: Theme, parent: QWidget) -> None:
        """Lie over `parent` and let the mouse through."""
        super().__init__(parent)
        self._look = look
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def offer(self, dropped: list[Path]) -> None:
        """Say what dropping these would do."""
        one = is_one_photo(dropped)
        self._text = self.tr("Drop to find photos like this one") if one else self.tr("Drop to scan")
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil, the frame and the words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = self._look.tones
        veil = QColor(tones.window)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        box = QRectF(self.rect()).adjusted(18, 18, -18, -18)
        paint.round_box(painter, box, 18, QColor(tones.selected))
        paint.ring(painter, box, 18, QColor(tones.accent), 3)
        painter.setFont(theme.font(Text.TITLE))
        painter.setPen(QColor(tones.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)

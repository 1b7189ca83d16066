"""Icons from `resources/icons`, tinted so that one drawing serves light and dark."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from photodedup import paths

_SIDES = (16, 20, 24, 32, 48, 64, 96)


@cache
def _drawing(name: str) -> str:
    return (paths.resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def draw(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draw an icon into a box, its `currentColor` replaced."""
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(painter, box)


def pixmap(name: str, colour: str, side: int) -> QPixmap:
    """Draw an icon, `side` device pixels wide."""
    canvas = QPixmap(side, side)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    draw(painter, name, colour, QRectF(0, 0, side, side))
    painter.end()
    return canvas


def icon(name: str, colour: str) -> QIcon:
    """Make an icon of all usual sizes, so that it is sharp on every screen."""
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(pixmap(name, colour, side))
    return made


def app_icon() -> QIcon:
    """Make the program's own icon."""
    made = QIcon()
    for side in (*_SIDES, 128, 256):
        made.addPixmap(pixmap("app", "#000000", side))
    return made

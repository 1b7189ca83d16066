"""The few strokes that all delegates share: a photo with round corners, a chip, a line of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

_CHIP_PADDING = 8.0
_BETWEEN_CHIPS = 5


@dataclass(frozen=True, slots=True)
class Chip:
    """A short label on a coloured ground."""

    text: str
    colour: QColor
    ground: QColor


class State(NamedTuple):
    """How a row or a cell stands in its view."""

    selected: bool
    focused: bool
    hovered: bool


def shown_state(option: QStyleOptionViewItem) -> State:
    """Read from an option how its row or cell is to be shown."""
    flags = QStyle.StateFlag
    wanted = (flags.State_Selected, flags.State_HasFocus, flags.State_MouseOver)
    return State(*(bool(option.state & flag) for flag in wanted))


def round_box(painter: QPainter, box: QRectF, radius: float, fill: QColor, line: QColor | None = None) -> None:
    """Fill a box with round corners, with a hairline if asked."""
    painter.setBrush(fill)
    painter.setPen(QPen(line, 1) if line is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if line is not None else box, radius, radius)


def ring(painter: QPainter, box: QRectF, radius: float, colour: QColor, width: float) -> None:
    """Draw a ring just inside a box."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)


def photo_box(pixmap: QPixmap, box: QRectF) -> QRectF:
    """Return the largest box of the photo's shape that fits, in the middle; never larger than 1.5 times its pixels."""
    size = QSizeF(pixmap.width(), pixmap.height())
    fitted = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if fitted.width() > size.width() * 1.5:
        fitted = size * 1.5
    return QRectF(box.center() - QPointF(fitted.width(), fitted.height()) / 2, fitted)


def chip_width(chip: Chip, font: QFont) -> float:
    """Return how wide a chip will be."""
    return QFontMetricsF(font).horizontalAdvance(chip.text) + 2 * _CHIP_PADDING


def chip_height(font: QFont) -> float:
    """Return how high chips of this font are."""
    return QFontMetricsF(font).height() + 5


def draw_chip(painter: QPainter, chip: Chip, corner: QPointF, font: QFont) -> float:
    """Draw a chip at its top left corner and return its width."""
    box = QRectF(corner, QSizeF(chip_width(chip, font), chip_height(font)))
    round_box(painter, box, 6, chip.ground)
    painter.setFont(font)
    painter.setPen(chip.colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.text)
    return box.width()


def draw_chips(painter: QPainter, chips: list[Chip], corner: QPointF, room: float, font: QFont) -> None:
    """Draw chips side by side; those that there is no room for are counted in a last one."""
    x = corner.x()
    for chip in shortened(chips, room, font):
        x += draw_chip(painter, chip, QPointF(x, corner.y()), font) + _BETWEEN_CHIPS


def shortened(chips: Sequence[Chip], room: float, font: QFont) -> list[Chip]:
    """Return the chips that there is room for, the last of them saying how many more there are."""
    for left_out in range(len(chips) + 1):
        kept = list(chips[: len(chips) - left_out])
        if left_out:
            kept.append(replace(chips[-1], text=f"+{left_out}"))
        if sum(chip_width(chip, font) + _BETWEEN_CHIPS for chip in kept) - _BETWEEN_CHIPS <= room:
            return kept
    return []


def line(
    painter: QPainter,
    text: str,
    box: QRectF,
    font: QFont,
    colour: QColor,
    *,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Draw one line of text, shortened to its box."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(text, elide, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

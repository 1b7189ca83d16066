"""One cell of a photo grid: the whole photo on a calm ground, its name, figures and what it is."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from photodedup.gui import icons, theme, words
from photodedup.gui.delegates import paint
from photodedup.gui.delegates.paint import State
from photodedup.gui.models.photo_grid_model import PhotoCard, said_of
from photodedup.gui.theme import Text, Theme
from photodedup.gui.thumbs import Thumbs

GAP: Final = 7
_PADDING: Final = 10.0
_ROUND: Final = 12.0
_FADED: Final = 0.4


class Cell(NamedTuple):
    """All that a cell shows: the card, its thumbnail if that is there, and how the cell stands in its grid."""

    card: PhotoCard
    pixmap: QPixmap | None
    state: State

    @property
    def key(self) -> Hashable:
        """What tells this cell from all that look otherwise."""
        return self.card, None if self.pixmap is None else self.pixmap.cacheKey(), self.state


class PhotoDelegate(QStyledItemDelegate):
    """Paints photo cards. Thumbnails that are not there yet are asked for, and painted when they come."""

    def __init__(self, thumbs: Thumbs, look: Theme, parent: QObject, *, with_facts: bool) -> None:
        """Take thumbnails from `thumbs` and colours from `look`; leave room for the line of figures if asked."""
        super().__init__(parent)
        self._with_facts = with_facts
        self._thumbs = thumbs
        self._look = look
        self._text_height = self._measure()
        self._words_height = self._text_height - 2 * GAP - 2 * _PADDING - 10

    def text_height(self) -> int:
        """Return how much of a cell's height the words under the photo take."""
        return self._text_height

    def _measure(self) -> int:
        lines = (Text.STRONG, *[Text.SMALL] * (2 if self._with_facts else 1))
        text = sum(QFontMetricsF(theme.font(line)).height() for line in lines)
        return round(text + paint.chip_height(theme.font(Text.CHIP)) + 2 * GAP + 2 * _PADDING + 22)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell from what is in memory."""
        card = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(card, PhotoCard):
            return
        room = self._photo_box(QRectF(option.rect))
        side = max(room.width(), room.height()) * painter.device().devicePixelRatioF()
        cell = Cell(card, self._thumbs.get(card.path, side), paint.shown_state(option))
        ground = QColor(self._look.tones.window)
        self._thumbs.prints.once(painter, cell.key, option.rect, ground, partial(self._paint_cell, cell))

    def _photo_box(self, whole: QRectF) -> QRectF:
        edge = GAP + _PADDING
        return whole.adjusted(edge, edge, -edge, -edge - self._words_height - 10)

    def _paint_cell(self, cell: Cell, painter: QPainter, whole: QRectF) -> None:
        self._ground(painter, cell.state, whole.adjusted(GAP, GAP, -GAP, -GAP))
        room = self._photo_box(whole)
        self._photo(painter, cell, room)
        told = QRectF(room.left(), room.bottom() + 10, room.width(), self._words_height)
        self._words(painter, cell.card, told, on_colour=cell.state.selected and cell.state.focused)

    def _ground(self, painter: QPainter, state: State, box: QRectF) -> None:
        tones = self._look.tones
        focused = state.selected and state.focused  # this is the chosen cell and the keyboard is on it
        fill = tones.selected if focused else tones.hover if state.hovered else tones.surface
        paint.round_box(painter, box, _ROUND, QColor(fill), QColor(tones.line))
        if focused:
            paint.ring(painter, box, _ROUND, QColor(tones.accent), 2)
        elif state.selected:
            paint.ring(painter, box, _ROUND, QColor(tones.faint_text), 1.5)

    def _photo(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        """Show the whole photo: what a crop left out is what the person must see."""
        paint.round_box(painter, box, 7, QColor(self._look.tones.sunken))
        pixmap = cell.pixmap
        if pixmap is None:
            return
        if pixmap.isNull():
            self._missing(painter, box)
            return
        # A photo that is to go steps back, so that what stays is seen first.
        painter.setOpacity(_FADED if cell.card.doomed else 1.0)
        self._thumbs.prints.draw(painter, pixmap, paint.photo_box(pixmap, box.adjusted(5, 5, -5, -5)), 4)
        painter.setOpacity(1.0)

    def _missing(self, painter: QPainter, box: QRectF) -> None:
        """Show that this photo cannot be shown."""
        side = 32
        corner = box.center() - QPointF(side, side) / 2
        mark = icons.pixmap("broken", self._look.tones.faint_text, 2 * side)
        painter.drawPixmap(QRectF(corner.x(), corner.y(), side, side), mark, QRectF(mark.rect()))

    def _words(self, painter: QPainter, card: PhotoCard, box: QRectF, *, on_colour: bool) -> None:
        tones = self._look.tones
        name_font, fact_font = theme.font(Text.STRONG), theme.font(Text.SMALL)
        middle = Qt.TextElideMode.ElideMiddle
        row = QRectF(box.left(), box.top(), box.width(), QFontMetricsF(name_font).height())
        name, folder = words.name(card.path), words.place(card.path.parent)
        paint.line(painter, name, row, name_font, QColor(tones.text), elide=middle)
        row = QRectF(box.left(), row.bottom() + 2, box.width(), QFontMetricsF(fact_font).height())
        paint.line(painter, folder, row, fact_font, QColor(tones.quiet_text), elide=middle)
        if self._with_facts:
            row.translate(0, row.height())
            paint.line(painter, card.facts, row, fact_font, QColor(tones.quiet_text))
        self._chips(painter, card, QRectF(box.left(), row.bottom() + 7, box.width(), 0), on_colour=on_colour)

    def _chips(self, painter: QPainter, card: PhotoCard, box: QRectF, *, on_colour: bool) -> None:
        tones = self._look.tones
        chip_font = theme.font(Text.CHIP)
        corner = QPointF(box.left(), box.top())
        if card.doomed:
            gone = paint.Chip(said_of(card), QColor(tones.on_danger), QColor(tones.danger))
            paint.draw_chip(painter, gone, corner, chip_font)
            return
        if card.keeper:
            keep = paint.Chip(said_of(card), QColor(tones.on_accent), QColor(tones.accent))
            paint.draw_chip(painter, keep, corner, chip_font)
            return
        if card.relation is None:
            return
        quiet = (QColor(tones.quiet_text), QColor(tones.sunken))
        chip = paint.Chip(
            said_of(card), *(self._look.chip(card.relation, on_colour=on_colour) if card.alike else quiet)
        )
        used = paint.draw_chip(painter, chip, corner, chip_font)
        if card.similarity is not None:
            room = QRectF(box.left() + used + 8, box.top(), box.width() - used - 8, paint.chip_height(chip_font))
            alike = words.percent(card.similarity)
            paint.line(painter, alike, room, theme.font(Text.SMALL), QColor(tones.quiet_text))

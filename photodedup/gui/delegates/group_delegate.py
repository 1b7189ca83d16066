"""One row of the list of groups: a small pile of prints, the kept photo's name, figures and chips."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from photodedup.gui import theme, words
from photodedup.gui.delegates import paint
from photodedup.gui.delegates.paint import State
from photodedup.gui.models.group_model import GroupModel, relations_of
from photodedup.gui.theme import Text, Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Group, Relation

ROW_HEIGHT: Final = 96
_PRINTS: Final = 3
_PILE: Final = 68.0
_STEP: Final = 13.0
_INSET: Final = 5.0
_RIM: Final = 2
_BEFORE_PILE: Final = 18 - _RIM
_PILE_WIDTH: Final = round(_PILE + (_PRINTS - 1) * _STEP) + 2 * _RIM


@dataclass(frozen=True, slots=True)
class Row:
    """All that a row shows.

    Attributes:
        group: its group.
        marked: how many photos of it are marked.
        state: how it stands in the list.
        relations: the relations inside the group.
        prints: the thumbnails of its first photos, as far as they are there.
    """

    group: Group
    marked: int
    state: State
    relations: tuple[Relation, ...]
    prints: tuple[QPixmap | None, ...]

    @property
    def told(self) -> Hashable:
        """What tells its words and its ground from all that look otherwise."""
        group = self.group
        figures = (group.id, group.keeper, group.reclaimable_bytes, len(group.members))
        return (*figures, self.marked, self.state, self.relations)

    @property
    def pile(self) -> Hashable:
        """What tells its prints from all that look otherwise."""
        return tuple(None if pixmap is None else pixmap.cacheKey() for pixmap in self.prints)


class GroupDelegate(QStyledItemDelegate):
    """Paints groups. Thumbnails that are not there yet are asked for, and painted when they come."""

    def __init__(self, thumbs: Thumbs, look: Theme, parent: QObject) -> None:
        """Take thumbnails from `thumbs` and colours from `look`."""
        super().__init__(parent)
        self._thumbs = thumbs
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the one height of all rows."""
        del option, index
        return QSize(280, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row from what is in memory."""
        group = index.data(Qt.ItemDataRole.UserRole)
        marked = index.data(GroupModel.MARKED)
        if not isinstance(group, Group) or not isinstance(marked, int):
            return
        state = paint.shown_state(option)
        side = _PILE * 1.5 * painter.device().devicePixelRatioF()
        prints = tuple(self._thumbs.get(member.path, side) for member in group.members[:_PRINTS])
        row = Row(group, marked, state, tuple(relations_of(group)), prints)
        ground = QColor(self._look.tones.surface)
        self._thumbs.prints.once(painter, row.told, option.rect, ground, partial(self._paint_row, row))
        # Apart from the words, which need not be painted anew when the prints arrive.
        place = option.rect.adjusted(_BEFORE_PILE, 0, 0, 0)
        place.setWidth(_PILE_WIDTH)
        ground.setAlpha(0)
        self._thumbs.prints.once(painter, row.pile, place, ground, partial(self._pile, row))

    def _paint_row(self, row: Row, painter: QPainter, whole: QRectF) -> None:
        box = whole.adjusted(8, 3, -8, -3)
        self._ground(painter, row.state, box)
        self._words(painter, row, whole.adjusted(_BEFORE_PILE + _PILE_WIDTH + 14, 3, -16, -3))

    def _ground(self, painter: QPainter, state: State, box: QRectF) -> None:
        tones = self._look.tones
        if state.selected:
            paint.round_box(painter, box, 10, QColor(tones.selected))
            if state.focused:
                paint.ring(painter, box, 10, QColor(tones.accent), 2)
        elif state.hovered:
            paint.round_box(painter, box, 10, QColor(tones.hover))

    def _pile(self, row: Row, painter: QPainter, whole: QRectF) -> None:
        """Draw up to three prints, the kept one in front; the rim keeps them apart."""
        surface = QColor(self._look.tones.surface)
        corner = QPointF(_RIM, whole.center().y() - _PILE / 2)
        for depth, pixmap in reversed(list(enumerate(row.prints))):
            side = _PILE - 2 * _INSET * depth
            place = QRectF(corner.x() + depth * (_STEP + 2 * _INSET), corner.y() + _INSET * depth, side, side)
            paint.round_box(painter, place.adjusted(-_RIM, -_RIM, _RIM, _RIM), 9, surface)
            if pixmap is None or pixmap.isNull():
                paint.round_box(painter, place, 7, QColor(self._look.tones.sunken))
            else:
                self._thumbs.prints.draw(painter, pixmap, place, 7)

    def _words(self, painter: QPainter, row: Row, box: QRectF) -> None:
        group, tones = row.group, self._look.tones
        name_font, fact_font, chip_font = theme.font(Text.STRONG), theme.font(Text.SMALL), theme.font(Text.CHIP)
        name_height, fact_height = QFontMetricsF(name_font).height(), QFontMetricsF(fact_font).height()
        block = name_height + fact_height + paint.chip_height(chip_font) + 11
        name = QRectF(box.left(), box.center().y() - block / 2, box.width(), name_height)
        paint.line(
            painter,
            words.name(group.keeper),
            name,
            name_font,
            QColor(tones.text),
            elide=Qt.TextElideMode.ElideMiddle,
        )
        facts = QRectF(box.left(), name.bottom() + 3, box.width(), fact_height)
        paint.line(painter, figures(group), facts, fact_font, QColor(tones.quiet_text))
        chips = [
            paint.Chip(words.relation_name(relation), *self._look.chip(relation, on_colour=row.state.selected))
            for relation in row.relations
        ]
        if row.marked:
            text = words.marked_of(row.marked, len(group.members))
            chips.insert(0, paint.Chip(text, QColor(tones.on_danger), QColor(tones.danger)))
        corner = QPointF(box.left(), facts.bottom() + 8)
        paint.draw_chips(painter, chips, corner, box.width(), chip_font)


def figures(group: Group) -> str:
    """Say how many photos a group has and how much space it could give back."""
    count = words.photos(len(group.members))
    if group.reclaimable_bytes <= 0:
        return count
    return f"{count}  ·  {words.space_to_win(group.reclaimable_bytes)}"

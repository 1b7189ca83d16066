"""One row of the list of groups: a small pile of prints, the kept photo's name, figures and chips."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photodedup.gui import theme, words
from photodedup.gui.delegates import paint
from photodedup.gui.models.group_model import GroupModel, relations_of
from photodedup.gui.theme import Text, Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Group

ROW_HEIGHT: Final = 96
_PILE: Final = 68.0
_STEP: Final = 13.0
_INSET: Final = 5.0


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
        if not isinstance(group, Group):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(8, 3, -8, -3)
        self._ground(painter, option, box)
        self._pile(painter, group, QPointF(box.left() + 10, box.center().y() - _PILE / 2))
        marked = index.data(GroupModel.MARKED)
        told = box.adjusted(10 + _PILE + 2 * _STEP + 14, 0, -8, 0)
        self._words(painter, group, option, told, marked if isinstance(marked, int) else 0)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        tones = self._look.tones
        if option.state & QStyle.StateFlag.State_Selected:
            paint.round_box(painter, box, 10, QColor(tones.selected))
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint.ring(painter, box, 10, QColor(tones.accent), 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.round_box(painter, box, 10, QColor(tones.hover))

    def _pile(self, painter: QPainter, group: Group, corner: QPointF) -> None:
        """Draw up to three prints, the kept one in front; the rim keeps them apart."""
        front = group.members[:3]
        surface = QColor(self._look.tones.surface)
        for depth, member in reversed(list(enumerate(front))):
            side = _PILE - 2 * _INSET * depth
            place = QRectF(corner.x() + depth * (_STEP + 2 * _INSET), corner.y() + _INSET * depth, side, side)
            paint.round_box(painter, place.adjusted(-2, -2, 2, 2), 9, surface)
            pixmap = self._thumbs.get(member.path, _PILE * 1.5 * painter.device().devicePixelRatioF())
            if pixmap is None or pixmap.isNull():
                paint.round_box(painter, place, 7, QColor(self._look.tones.sunken))
            else:
                paint.photo(painter, pixmap, place, 7)

    def _words(self, painter: QPainter, group: Group, option: QStyleOptionViewItem, box: QRectF, marked: int) -> None:
        tones = self._look.tones
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
        on_colour = bool(option.state & QStyle.StateFlag.State_Selected)
        chips = [
            paint.Chip(words.relation_name(relation), *self._look.chip(relation, on_colour=on_colour))
            for relation in relations_of(group)
        ]
        if marked:
            text = words.marked_of(marked, len(group.members))
            chips.insert(0, paint.Chip(text, QColor(tones.on_danger), QColor(tones.danger)))
        corner = QPointF(box.left(), facts.bottom() + 8)
        paint.draw_chips(painter, chips, corner, box.width(), chip_font)


def figures(group: Group) -> str:
    """Say how many photos a group has and how much space it could give back."""
    count = words.photos(len(group.members))
    if group.reclaimable_bytes <= 0:
        return count
    return f"{count}  ·  {words.space_to_win(group.reclaimable_bytes)}"

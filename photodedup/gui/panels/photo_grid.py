"""A grid of photos that stays quick with 100,000 of them, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from photodedup.gui.delegates.photo_delegate import GAP, PhotoDelegate
from photodedup.gui.models.photo_grid_model import Index, PhotoCard, PhotoGridModel
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs

_CELL_WIDTH: Final = 216
_WIDEST_CELL: Final = 360
_PHOTO_SHARE: Final = 0.75

_STEPS: Final = {
    QAbstractItemView.CursorAction.MoveLeft: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MoveRight: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
}


class Mark(Enum):
    """What the person wants to become of a photo."""

    KEEP = auto()
    REMOVE = auto()
    OTHER = auto()  # the opposite of what it has


_MARKS: Final = {
    Qt.Key.Key_K: Mark.KEEP,
    Qt.Key.Key_Delete: Mark.REMOVE,
    Qt.Key.Key_Space: Mark.OTHER,
}


class PhotoGrid(QTableView):
    """A `QTableView` whose cells are photos.

    Signals:
        opened(object): a `PhotoCard` was clicked, or Enter was pressed on it.
        folder_wanted(object): the person wants to see this `PhotoCard`'s folder.
        current_changed(object): another `PhotoCard` is the current one; None if there is none.
        mark_wanted(object, object): the person wants this `PhotoCard` to have this `Mark`.
        ignore_wanted(object): the person says that this `PhotoCard`'s photo is no duplicate of the others.
    """

    opened = Signal(object)
    folder_wanted = Signal(object)
    current_changed = Signal(object)
    mark_wanted = Signal(object, object)
    ignore_wanted = Signal(object)

    def __init__(self, thumbs: Thumbs, look: Theme, name: str, *, with_facts: bool = False) -> None:
        """Start empty; `name` is what a screen reader calls the grid, `with_facts` gives room for figures."""
        super().__init__()
        self.can_mark = False
        self._with_facts = with_facts
        self.setAccessibleName(name)
        self._cards = PhotoGridModel(self)
        self.setModel(self._cards)
        self._painter = PhotoDelegate(thumbs, look, self, with_facts=with_facts)
        self.setItemDelegate(self._painter)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.clicked.connect(self._open)
        thumbs.arrived.connect(self.viewport().update)

    @property
    def cards(self) -> Sequence[PhotoCard]:
        """All cards, in order."""
        return self._cards.cards

    @property
    def current(self) -> PhotoCard | None:
        """The card that the keyboard is on."""
        return self._cards.card_at(self.currentIndex())

    def show_cards(self, cards: Sequence[PhotoCard], current: int = 0) -> None:
        """Replace all cards and put the keyboard on one of them."""
        self._cards.show(cards)
        self._fit()
        self.scrollToTop()
        if cards:
            self.setCurrentIndex(self._cards.cell_of(current))
        else:
            self.current_changed.emit(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold into as many columns as there is room for; the current card stays the current one."""
        super().resizeEvent(event)
        number = self._cards.number_at(self.currentIndex())
        self._fit()
        if number is not None and self._cards.number_at(self.currentIndex()) != number:
            self.setCurrentIndex(self._cards.cell_of(number))

    def _fit(self) -> None:
        # Room for the scroll bar is always kept: otherwise its coming and going would change the columns.
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        columns = max(1, min(room // _CELL_WIDTH, len(self._cards.cards)))
        width = min(room // columns, _WIDEST_CELL)
        self._cards.set_columns(columns)
        self.horizontalHeader().setDefaultSectionSize(width)
        height = round((width - 2 * GAP) * _PHOTO_SHARE) + self._painter.text_height()
        self.verticalHeader().setDefaultSectionSize(height)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Walk from photo to photo: right of the last in a row comes the first of the next."""
        number = self._cards.number_at(self.currentIndex())
        last = len(self._cards.cards) - 1
        if number is None or last < 0:
            return super().moveCursor(action, modifiers)
        if action in _STEPS:
            return self._cards.cell_of(min(max(number + _STEPS[action], 0), last))
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._cards.cell_of(0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._cards.cell_of(last)
        if action is QAbstractItemView.CursorAction.MoveDown:
            return self._cards.cell_of(min(number + self._cards.columnCount(), last))
        return super().moveCursor(action, modifiers)

    def touch_up(self, cards: Sequence[PhotoCard]) -> None:
        """Show the same photos with other words, without moving."""
        self._cards.touch_up(cards)
        self.current_changed.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current photo with Enter; where marks are made, make one with its key."""
        mark = _MARKS.get(Qt.Key(event.key())) if self.can_mark else None
        if mark is not None and self.current is not None:
            self.mark_wanted.emit(self.current, mark)
        elif event.key() == Qt.Key.Key_N and self._with_facts and self.current is not None:
            self.ignore_wanted.emit(self.current)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who shows more about the current photo."""
        super().currentChanged(current, previous)
        self.current_changed.emit(self._cards.card_at(current))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint the whole of both cells: the ring reaches their edges."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        card = self._cards.card_at(index)
        if card is not None:
            self.opened.emit(card)

    @Slot(QPoint)
    def _offer(self, place: QPoint) -> None:
        card = self._cards.card_at(self.indexAt(place))
        if card is None:
            return
        menu = QMenu(self)
        find = menu.addAction(self.tr("Find similar photos"))
        folder = menu.addAction(self.tr("Show in its folder"))
        mark = menu.addAction(self.tr("Keep this photo") if card.doomed else self.tr("Mark for removal"))
        mark.setVisible(self.can_mark)
        apart = menu.addAction(self.tr("Not a duplicate of the others"))
        apart.setVisible(self._with_facts)
        chosen = menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()
        if chosen is find:
            self.opened.emit(card)
        elif chosen is folder:
            self.folder_wanted.emit(card)
        elif chosen is mark:
            self.mark_wanted.emit(card, Mark.OTHER)
        elif chosen is apart:
            self.ignore_wanted.emit(card)

"""Photos as a grid: item i lies in row i // columns, column i % columns.

A `QTableView` with fixed sections shows 100,000 cells as fast as 100, where an icon list lays all of them out again
on each change. The table has as many rows as the current number of columns asks for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from photodedup.gui import words
from photodedup.types import Relation

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PhotoCard:
    """One cell of a grid.

    Attributes:
        path: the photo.
        facts: a line of figures; may be empty.
        relation: what it is to the photo beside which it is shown; None for that photo itself.
        similarity: how alike the two are; None where that says nothing.
        keeper: whether it is the one suggested to be kept.
        detail: a sentence that says more.
        doomed: whether the person marked it for removal.
        alike: False where the nearest there is is still less alike than look-alikes are.
    """

    path: Path
    facts: str = ""
    relation: Relation | None = None
    similarity: float | None = None
    keeper: bool = False
    detail: str = ""
    doomed: bool = False
    alike: bool = True


class PhotoGridModel(QAbstractTableModel):
    """A list of cards, folded into rows. The card itself is the cell's `UserRole` data."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty, one column wide."""
        super().__init__(parent)
        self._cards: Sequence[PhotoCard] = ()
        self._columns = 1
        self._rows = 0

    @property
    def cards(self) -> Sequence[PhotoCard]:
        """All cards, in order."""
        return self._cards

    def show(self, cards: Sequence[PhotoCard]) -> None:
        """Replace all cards."""
        self.beginResetModel()
        self._cards = cards
        self._fold()
        self.endResetModel()

    def touch_up(self, cards: Sequence[PhotoCard]) -> None:
        """Show the same photos with other words; the current one stays the current one."""
        self._cards = cards
        if cards:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, self._columns - 1))

    def set_columns(self, columns: int) -> None:
        """Fold into another number of columns."""
        if columns == self._columns or columns < 1:
            return
        self.beginResetModel()
        self._columns = columns
        self._fold()
        self.endResetModel()

    def _fold(self) -> None:
        self._rows = -(-len(self._cards) // self._columns)

    def number_at(self, index: Index) -> int | None:
        """Return the number of the card in a cell; None for the empty cells that end the last row."""
        if not index.isValid():
            return None
        number = index.row() * self._columns + index.column()
        return number if number < len(self._cards) else None

    def card_at(self, index: Index) -> PhotoCard | None:
        """Return the card in a cell."""
        number = self.number_at(index)
        return None if number is None else self._cards[number]

    def cell_of(self, number: int) -> QModelIndex:
        """Return the cell of a card."""
        return self.index(number // self._columns, number % self._columns)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """Count rows; the view asks very often."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count columns."""
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every card be chosen, and none of the empty cells."""
        if self.number_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with stored values only: an error or a wait in here would end the program."""
        card = self.card_at(index)
        if card is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return card
            case Qt.ItemDataRole.DisplayRole:
                return words.name(card.path)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (words.place(card.path), card.detail)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (words.place(card.path), said_of(card), card.facts)))
            case _:
                return None


def said_of(card: PhotoCard) -> str:
    """Say what a card's chip says."""
    if card.doomed:
        return translate("Relation", "Remove")
    if card.keeper:
        return translate("Relation", "Keep")
    if not card.alike:
        return translate("Relation", "Hardly alike")
    return "" if card.relation is None else words.relation_name(card.relation)

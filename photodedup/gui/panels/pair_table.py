"""Two columns of text: what a plan does to a file, and beside it to what or why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index = QModelIndex | QPersistentModelIndex
Row = tuple[str, str]

_ROW, _ROWS_SEEN = 24, 6


class PairModel(QAbstractTableModel):
    """Rows of two texts that do not change."""

    def __init__(self, heads: Row, rows: Sequence[Row], parent: QObject | None = None) -> None:
        """Keep the rows, under two headings."""
        super().__init__(parent)
        self._heads = heads
        self.rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the two columns."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        across = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if across else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with the text, which is its own tooltip: a column may be too narrow for it."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self.rows[index.row()][index.column()]


class PairTable(QTableView):
    """A few of the rows at a time, each text shortened in its middle."""

    def __init__(self, title: str, heads: Row, rows: Sequence[Row]) -> None:
        """Show rows under two headings; `title` is what a screen reader says."""
        super().__init__()
        self.pairs = PairModel(heads, rows, self)
        self.setModel(self.pairs)
        self.setProperty("kind", "boxed")
        self.setAccessibleName(title)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + _ROW * min(max(len(rows), 2), _ROWS_SEEN) + 8)

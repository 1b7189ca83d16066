"""Two columns of text: what a plan does to a file, and beside it to what or why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from photodedup.gui.models.titled_model import Index, TitledModel

Row = tuple[str, str]

_ROW, _ROWS_SEEN = 24, 6


class PairModel(TitledModel):
    """Rows of two texts that do not change."""

    def __init__(self, heads: Row, rows: Sequence[Row], parent: QObject | None = None) -> None:
        """Keep the rows, under two headings."""
        super().__init__(parent)
        self._heads = heads
        self.rows = rows

    def count(self) -> int:
        """Count the rows."""
        return len(self.rows)

    def titles(self) -> Row:
        """Name the two columns."""
        return self._heads

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
        dress(self, "boxed", _ROW)
        self.setAccessibleName(title)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + _ROW * min(max(len(rows), 2), _ROWS_SEEN) + 8)


def dress(table: QTableView, kind: str, row: int) -> None:
    """Make a table of whole rows, `row` pixels high, under plain heads; `kind` is its look in the style sheet."""
    table.setProperty("kind", kind)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row)
    heads = table.horizontalHeader()
    heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

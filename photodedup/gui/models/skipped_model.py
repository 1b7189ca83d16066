"""The files that a scan left out, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from photodedup.gui import words
from photodedup.gui.core_words import in_words
from photodedup.gui.models.titled_model import Index, TitledModel
from photodedup.reasons import Kind, counted, kind_of
from photodedup.types import Skipped

translate = QCoreApplication.translate


class SkippedModel(TitledModel):
    """A growing list of two columns: file, reason.

    Attributes:
        kinds: how many files were left out for each kind of reason.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._skipped: list[Skipped] = []
        self.kinds: Counter[Kind] = Counter()

    def add(self, skipped: Skipped) -> None:
        """Append one."""
        end = len(self._skipped)
        self.beginInsertRows(QModelIndex(), end, end)
        self._skipped.append(skipped)
        self.kinds[kind_of(skipped.reason)] += 1
        self.endInsertRows()

    def show(self, skipped: Sequence[Skipped]) -> None:
        """Begin anew with these."""
        self.beginResetModel()
        self._skipped = list(skipped)
        self.kinds = counted(skipped)
        self.endResetModel()

    def count(self) -> int:
        """Count files."""
        return len(self._skipped)

    def titles(self) -> tuple[str, ...]:
        """Name the columns."""
        return translate("Skipped", "File"), translate("Skipped", "Why it was left out")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with the name or the reason; the tooltip gives the whole path."""
        if not index.isValid():
            return None
        skipped = self._skipped[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.place(skipped.path)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.name(skipped.path) if index.column() == 0 else in_words(skipped.reason)
        return None

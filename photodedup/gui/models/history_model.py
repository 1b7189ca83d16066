"""The removals made so far, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt

from photodedup.gui import words
from photodedup.gui.models.titled_model import Index, TitledModel
from photodedup.removal_types import Destination, RunRecord

translate = QCoreApplication.translate


class HistoryModel(TitledModel):
    """One row for each removal: when, what went, where it lies, what came back."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._runs: Sequence[RunRecord] = ()
        self._rows: list[tuple[str, str, str, str]] = []

    def show(self, runs: Sequence[RunRecord]) -> None:
        """Replace all runs."""
        self.beginResetModel()
        self._runs = runs
        self._rows = [_row(run) for run in runs]
        self.endResetModel()

    def run_at(self, index: Index) -> RunRecord | None:
        """Return the run of a row."""
        return self._runs[index.row()] if index.isValid() else None

    def count(self) -> int:
        """Count runs."""
        return len(self._runs)

    def titles(self) -> tuple[str, ...]:
        """Name the columns."""
        return (
            translate("History", "When"),
            translate("History", "Removed"),
            translate("History", "Where to"),
            translate("History", "Came back"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with words made beforehand."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]


def _row(run: RunRecord) -> tuple[str, str, str, str]:
    when = QDateTime.fromSecsSinceEpoch(round(datetime.fromisoformat(run.when).timestamp()))
    places = {
        Destination.QUARANTINE: translate("History", "Quarantine"),
        Destination.TRASH: translate("History", "System's trash"),
    }
    went = f"{words.files(run.removed + run.restored + run.emptied)}  ·  {words.size(run.bytes)}"
    if run.unsettled:
        went = f"{went}  ·  {translate('History', 'cut off')}"
    back = words.files(run.restored) if run.restored else ""
    return QLocale().toString(when, QLocale.FormatType.ShortFormat), went, places[run.to], back

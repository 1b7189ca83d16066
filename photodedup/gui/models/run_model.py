"""The photos of one removal: what went from where, what was kept for it, and what has become of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt

from photodedup.gui import words
from photodedup.gui.core_words import in_words
from photodedup.gui.models.titled_model import Index, TitledModel
from photodedup.removal_types import Fate, JournalItem, Kind

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Gone:
    """One file of a removal, looked up where it should lie now.

    Attributes:
        item: what the journal says of it.
        there: whether it lies where the journal says, as far as that is known.
        taken: whether another file lies where it was.
    """

    item: JournalItem
    there: bool = True
    taken: bool = False

    @property
    def now(self) -> str:
        """Say what has become of it, and whether it can come back."""
        item = self.item
        match item.fate:
            case Fate.MOVED:
                return self._moved()
            case Fate.RESTORED:
                return translate("Run", "Came back")
            case Fate.EMPTIED:
                return translate("Run", "Deleted for good")
            case Fate.REFUSED:
                stayed = translate("Run", "Stayed: {reason}")
                return stayed.format(reason=in_words(item.reason)) if item.reason else translate("Run", "Stayed")
            case _:
                return translate("Run", "Was interrupted; the next removal or undo settles it")

    def _moved(self) -> str:
        if self.item.place is None:
            return translate("Run", "In the system's trash; your file manager brings it back")
        if not self.there:
            return translate("Run", "Cannot come back: it is not in the quarantine now, or its drive is not connected")
        if self.taken:
            return translate("Run", "Cannot come back: another file lies in its place")
        return translate("Run", "Can come back")


def looked_up(items: Iterable[JournalItem]) -> tuple[Gone, ...]:
    """Look where the files of a run are now; asks the disk, so not on the GUI thread."""
    return tuple(
        Gone(item, item.place is None or os.path.lexists(item.place), os.path.lexists(item.stat.path))
        for item in items
        if item.kind is Kind.REMOVED
    )


class RunModel(TitledModel):
    """One row for each file of a removal."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.files: Sequence[Gone] = ()

    def show(self, files: Sequence[Gone]) -> None:
        """Replace all files."""
        self.beginResetModel()
        self.files = files
        self.endResetModel()

    def count(self) -> int:
        """Count files."""
        return len(self.files)

    def titles(self) -> tuple[str, ...]:
        """Name the columns."""
        return (
            translate("Run", "File"),
            translate("Run", "From"),
            translate("Run", "Kept for it"),
            translate("Run", "Now"),
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with words; the reason for the removal stands behind the kept photo."""
        if not index.isValid():
            return None
        gone, column = self.files[index.row()], index.column()
        if role == Qt.ItemDataRole.ToolTipRole and column == _KEPT:
            return "\n".join(filter(None, (words.place(gone.item.kept), words.evidence(gone.item.why))))
        return self._text(gone, column) if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} else None

    def _text(self, gone: Gone, column: int) -> str:
        path = gone.item.stat.path
        match column:
            case 0:
                return words.name(path)
            case 1:
                return words.place(path.parent)
            case 2:
                return words.place(gone.item.kept)
            case _:
                return gone.now


_KEPT = 2

"""The page of removals: what went when, and the way to bring it back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photodedup.gui import words
from photodedup.gui.models.history_model import HistoryModel
from photodedup.gui.models.run_model import Gone, RunModel
from photodedup.gui.panels.empty import Empty
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.pair_table import dress
from photodedup.gui.panels.parts import Button, Label, frame
from photodedup.gui.theme import Text, Theme
from photodedup.removal_types import Destination, HistoryReport

_ROW: Final = 36


class HistoryPage(QWidget):
    """All removals.

    Signals:
        undo_wanted(object): the person wants the photos of this run back, by its id.
        files_wanted(object): the person looks at this run, by its id.
    """

    undo_wanted = Signal(object)
    files_wanted = Signal(object)

    def __init__(self, look: Theme) -> None:
        """Start before anything was read."""
        super().__init__()
        self.head = Head(look, self.tr("History"))
        self.model = HistoryModel(self)
        self.list = QTableView()
        self.run = RunModel(self)
        self.files = QTableView()
        self._empty = Empty(look, "check")
        self._asked = ""
        self.undo = Button(look, self.tr("Bring these photos back"), "primary")
        self.undo.clicked.connect(self._ask_undo)
        self.note = Label("", Text.BODY, "quiet")
        self.note.setWordWrap(True)
        for table, model in ((self.list, self.model), (self.files, self.run)):
            table.setModel(model)
            dress(table, "plain", _ROW)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.list.setAccessibleName(self.tr("Removals"))
        self.files.setAccessibleName(self.tr("Files of this removal"))
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.selectionModel().currentRowChanged.connect(self._follow)
        self._lay_out()
        self._empty.say(self.tr("Nothing was removed yet"), self.tr("Every removal is listed here and can be undone."))

    def _lay_out(self) -> None:
        strip = frame("bar")
        row = QHBoxLayout(strip)
        row.setContentsMargins(20, 10, 18, 10)
        row.addWidget(self.note, 1)
        row.addWidget(self.undo)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(20, 16, 20, 16)
        inset.setSpacing(8)
        inset.addWidget(self.list, 2)
        inset.addSpacing(6)
        inset.addWidget(Label(self.tr("Files of this removal"), Text.STRONG))
        inset.addWidget(self.files, 3)
        column.addLayout(inset, 1)
        column.addWidget(strip)
        self._body = QStackedWidget()
        self._body.addWidget(full)
        self._body.addWidget(self._empty)
        self._body.setCurrentIndex(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._body, 1)

    @Slot(object)
    def show_report(self, report: HistoryReport) -> None:
        """List the runs and stand on the latest."""
        self.model.show(report.runs)
        self._body.setCurrentIndex(0 if report.runs else 1)
        held = sum(run.bytes for run in report.runs if run.to is Destination.QUARANTINE)
        self.head.say(
            self.tr("History"), self.tr("{size} lie in the quarantine").format(size=words.size(held)) if held else ""
        )
        self._asked = ""
        if report.runs:
            self.list.selectRow(0)
        self._follow()

    @Slot(object)
    def show_files(self, files: tuple[Gone, ...]) -> None:
        """List the files of the run that is looked at."""
        self.run.show(files)

    def take_keyboard(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    @Slot()
    def _follow(self) -> None:
        run = self.model.run_at(self.list.currentIndex())
        cut_off = run is not None and run.unsettled > 0
        can_come_back = run is not None and run.removed + run.unsettled > 0 and run.to is Destination.QUARANTINE
        self.undo.setEnabled(can_come_back)
        self.note.setText(self._cut_off_note(can_come_back=can_come_back) if cut_off else "")
        if run is not None and run.run_id != self._asked:
            self._asked = run.run_id
            self.run.show(())
            self.files_wanted.emit(run.run_id)

    def _cut_off_note(self, *, can_come_back: bool) -> str:
        note = self.tr("This removal did not come to its end.")
        return f"{note} {self.tr('What it moved can be brought back.')}" if can_come_back else note

    @Slot()
    def _ask_undo(self) -> None:
        run = self.model.run_at(self.list.currentIndex())
        if run is not None:
            self.undo_wanted.emit(run.run_id)

"""The page of removals: what went when, and the way to bring it back."""

from __future__ import annotations

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
from photodedup.gui.panels.empty import Empty
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.parts import Button, frame
from photodedup.gui.theme import Theme
from photodedup.removal_types import Destination, HistoryReport


class HistoryPage(QWidget):
    """All removals.

    Signals:
        undo_wanted(object): the person wants the photos of this run back, by its id.
    """

    undo_wanted = Signal(object)

    def __init__(self, look: Theme) -> None:
        """Start before anything was read."""
        super().__init__()
        self.head = Head(look, self.tr("History"))
        self.model = HistoryModel(self)
        self.list = QTableView()
        self._empty = Empty(look, "check")
        self.undo = Button(look, self.tr("Bring these photos back"), "primary")
        self.undo.clicked.connect(self._ask_undo)
        self._dress_list()
        self._lay_out()
        self._empty.say(self.tr("Nothing was removed yet"), self.tr("Every removal is listed here and can be undone."))

    def _dress_list(self) -> None:
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(self.tr("Removals"))
        self.list.setModel(self.model)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(36)
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.horizontalHeader().setHighlightSections(False)
        self.list.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.list.selectionModel().currentRowChanged.connect(self._follow)

    def _lay_out(self) -> None:
        strip = frame("bar")
        row = QHBoxLayout(strip)
        row.setContentsMargins(20, 10, 18, 10)
        row.addStretch()
        row.addWidget(self.undo)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(20, 16, 20, 16)
        inset.addWidget(self.list)
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
        if report.runs:
            self.list.selectRow(0)
        self._follow()

    def take_keyboard(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    @Slot()
    def _follow(self) -> None:
        run = self.model.run_at(self.list.currentIndex())
        self.undo.setEnabled(run is not None and run.removed > 0 and run.to is Destination.QUARANTINE)

    @Slot()
    def _ask_undo(self) -> None:
        run = self.model.run_at(self.list.currentIndex())
        if run is not None:
            self.undo_wanted.emit(run.run_id)

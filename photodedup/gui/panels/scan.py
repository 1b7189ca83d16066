"""The page and the bar that show a scan: how far it is, how long it takes, what was left out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QProgressBar, QTableView, QVBoxLayout, QWidget

from photodedup.events import Stage
from photodedup.gui import skip_kinds, words
from photodedup.gui.models.skipped_model import SkippedModel
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.parts import Button, ElidedLabel, Label, frame
from photodedup.gui.panels.stages import StageRow
from photodedup.gui.progress import ScanState
from photodedup.gui.theme import Text, Theme
from photodedup.types import ScanReport, Skipped

translate = QCoreApplication.translate

_WIDTH: Final = 680
_ROW: Final = 30
_ROWS_SEEN: Final = 6


class Controls(QWidget):
    """Pause and stop.

    Signals:
        pause_wanted(): the person wants to hold the scan, or to let it go on.
        stop_wanted(): the person wants to end it.
    """

    pause_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Theme, kind: str) -> None:
        """Show both buttons in one of the button kinds."""
        super().__init__()
        self.pause = Button(look, self.tr("Pause"), kind, "pause")
        self.stop = Button(look, self.tr("Stop"), kind, "stop")
        self.pause.clicked.connect(self.pause_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.pause)
        row.addWidget(self.stop)

    def show_state(self, state: ScanState) -> None:
        """Offer to go on while the scan is held, and nothing once it is being stopped."""
        text = self.tr("Go on") if state.paused else self.tr("Pause")
        self.pause.say(text, "play" if state.paused else "pause")
        self.pause.setDisabled(state.stopping)
        self.stop.setDisabled(state.stopping)


class ScanPage(QWidget):
    """A scan in full."""

    def __init__(self, look: Theme) -> None:
        """Start without a scan."""
        super().__init__()
        self.head = Head(look, self.tr("Scanning"))
        self.controls = Controls(look, "")
        self.skipped = SkippedModel(self)
        self._stages = StageRow(look)
        self._stage = Label("", Text.TITLE)
        self._bar = _bar(self.tr("Progress of this stage"))
        self._figures = Label("", Text.BODY, "quiet")
        self._left = Label("", Text.BODY, "quiet")
        self._current = ElidedLabel("", Text.SMALL, "faint")
        self._skipped_heading = Label("", Text.STRONG)
        self._skipped_kinds = Label("", Text.SMALL, "quiet")
        self._skipped_kinds.setWordWrap(True)
        self._table = self._skipped_table()
        self._skipped_card = frame("card")
        QVBoxLayout(self._skipped_card).addWidget(self._table)
        self._lay_out()

    def _skipped_table(self) -> QTableView:
        table = QTableView()
        table.setProperty("kind", "plain")
        table.setModel(self.skipped)
        table.setAccessibleName(self.tr("Files left out"))
        table.verticalHeader().hide()
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setDefaultSectionSize(_WIDTH // 3)
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        return table

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.addWidget(self._figures)
        figures.addStretch()
        figures.addWidget(self._left)
        foot = QHBoxLayout()
        foot.addWidget(self._current, 1)
        foot.addSpacing(16)
        foot.addWidget(self.controls)
        card = frame("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(30, 26, 30, 24)
        inner.setSpacing(0)
        for part, gap in ((self._stages, 22), (self._stage, 16), (self._bar, 12), (figures, 22), (foot, 0)):
            if isinstance(part, QWidget):
                inner.addWidget(part)
            else:
                inner.addLayout(part)
            inner.addSpacing(gap)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addSpacing(20)
        self._skipped_heading.setContentsMargins(4, 0, 0, 4)
        self._skipped_kinds.setContentsMargins(4, 0, 0, 6)
        middle.addWidget(self._skipped_heading)
        middle.addWidget(self._skipped_kinds)
        middle.addWidget(self._skipped_card)
        middle.addStretch(2)
        narrow = QWidget()
        narrow.setMaximumWidth(_WIDTH)
        narrow.setLayout(middle)
        row = QHBoxLayout()
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(narrow, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(row, 1)

    @property
    def shown_text(self) -> str:
        """Everything that can be read on the card, in one line."""
        labels = (self._stage, self._figures, self._left, self._current, self._skipped_heading, self._skipped_kinds)
        return " | ".join(label.text() for label in labels)

    def begin(self) -> None:
        """Forget the files that an earlier scan left out."""
        self.skipped.show(())
        self._show_skipped()

    def take_keyboard(self) -> None:
        """Put the keyboard on the pause button."""
        self.controls.pause.setFocus()

    @Slot(object)
    def show_state(self, state: ScanState) -> None:
        """Show how far the scan is."""
        self.controls.setVisible(True)
        self.controls.show_state(state)
        self.head.say(self.tr("Scanning"), ", ".join(words.place(folder) for folder in state.folders))
        self._stages.show_stage(state.stage)
        self._stage.setText(headline(state))
        _fill(self._bar, state)
        self._figures.setText(figures_of(state))
        self._left.setText(left_of(state))
        self._current.setText("" if state.current is None else words.place(state.current))

    @Slot(object)
    def add_skipped(self, skipped: Skipped) -> None:
        """List one more file that was left out."""
        self.skipped.add(skipped)
        self._show_skipped()

    @Slot(object)
    def show_end(self, report: ScanReport | None) -> None:
        """Show what a finished scan found; None for one that was stopped."""
        self.controls.hide()
        self._left.setText("")
        self._current.setText("")
        self._bar.setRange(0, 1)
        self._bar.setValue(1 if report is not None else 0)
        self.head.say(self.tr("Last scan"), self.head.subtitle)
        self._stage.setText(self.tr("Done") if report is not None else self.tr("Stopped"))
        if report is not None:
            self._stages.show_done()
            self._figures.setText(found_sentence(report))
            self.skipped.show(report.skipped)  # also those that an earlier scan had found unusable
            self._show_skipped()

    def _show_skipped(self) -> None:
        count = self.skipped.rowCount()
        self._skipped_heading.setText(words.files_skipped(count) if count else "")
        self._skipped_kinds.setText(skip_kinds.summed(self.skipped.kinds))
        self._skipped_kinds.setVisible(count > 0)
        self._skipped_card.setVisible(count > 0)
        self._table.setFixedHeight(_ROW * min(count, _ROWS_SEEN))


class ScanBar(QWidget):
    """The same scan in one line, while another page is shown.

    Signals:
        page_wanted(): the person wants to see the scan in full.
    """

    page_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        """Start hidden."""
        super().__init__()
        self.controls = Controls(look, "icon")
        self._text = ElidedLabel("", Text.SMALL, "quiet")
        self._bar = _bar(self.tr("Progress of the scan"))
        self._bar.setFixedWidth(220)
        details = Button(look, self.tr("Details"), "plain")
        details.clicked.connect(self.page_wanted)
        bar = frame("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        row.addWidget(details)
        row.addWidget(self.controls)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(bar)
        self.hide()

    @Slot(object)
    def show_state(self, state: ScanState) -> None:
        """Show how far the scan is."""
        self.controls.show_state(state)
        self._text.setText("   ·   ".join(filter(None, (headline(state), figures_of(state), left_of(state)))))
        _fill(self._bar, state)


def _bar(name: str) -> QProgressBar:
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setAccessibleName(name)
    return bar


def _fill(bar: QProgressBar, state: ScanState) -> None:
    """Fill the bar; an unknown total, or looking for photos, shows as busy."""
    bar.setRange(0, state.total)
    bar.setValue(state.done)


def headline(state: ScanState) -> str:
    """Say what is going on."""
    if state.stopping:
        return translate("Scan", "Stopping …")
    if state.paused:
        return translate("Scan", "Paused")
    return translate("Scan", "Getting ready") if state.stage is None else words.stage_name(state.stage)


def figures_of(state: ScanState) -> str:
    """Count what is done, and how fast."""
    if state.stage is None:
        return ""
    done = words.photos(state.done) if state.stage is Stage.FIND or not state.total else _of(state)
    rate = words.per_second(state.rate) if state.rate > 0 else ""
    return "   ·   ".join(filter(None, (done, rate)))


def _of(state: ScanState) -> str:
    return translate("Scan", "{done} of {total}").format(done=words.number(state.done), total=words.number(state.total))


def left_of(state: ScanState) -> str:
    """Say how long it will take, where that can be told."""
    seconds = state.seconds_left
    return "" if seconds is None or state.paused or state.stopping else words.time_left(seconds)


def found_sentence(report: ScanReport) -> str:
    """Sum up a scan: how many photos, how many of them are new."""
    parts = [words.photos(report.found)]
    if report.new:
        parts.append(translate("Scan", "{count} new").format(count=words.number(report.new)))
    if report.moved:
        parts.append(translate("Scan", "{count} moved").format(count=words.number(report.moved)))
    return "   ·   ".join(parts)

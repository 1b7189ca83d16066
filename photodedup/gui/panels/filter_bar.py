"""The bar above the list of groups: words to look for, a relation, a size, dates, an order."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.models.sieve import Order, Sieve
from photodedup.gui.panels.parts import Label
from photodedup.gui.theme import Text
from photodedup.types import Relation

_PAUSE_MS: Final = 120
_SIZES: Final = (0, 2**20, 10 * 2**20, 100 * 2**20)
_YEARS_BACK: Final = 30


class DateRange(QWidget):
    """Two days, the first and the last that are wanted.

    Signals:
        changed(): another day was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Start with everything up to today."""
        super().__init__()
        today = QDate.currentDate()
        self.since = _day(self.tr("From this day"), today.addYears(-_YEARS_BACK))
        self.until = _day(self.tr("To this day"), today)
        for edit in (self.since, self.until):
            edit.dateChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.since, 1)
        row.addWidget(Label("–", Text.BODY, "quiet"))  # noqa: RUF001 -- a dash is meant
        row.addWidget(self.until, 1)

    @property
    def days(self) -> tuple[str, str]:
        """Both days as ISO 8601 writes them."""
        form = Qt.DateFormat.ISODate
        return self.since.date().toString(form), self.until.date().toString(form)


class FilterBar(QWidget):
    """Says which groups are wanted.

    Signals:
        changed(object): the person wants this `Sieve`.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        """Let everything through."""
        super().__init__()
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Filter by name or folder"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setClearButtonEnabled(True)
        self.relation = _box(self.tr("Relation"))
        self.least = _box(self.tr("Space to win"))
        self.dates = _box(self.tr("When the photos were taken"))
        self.order = _box(self.tr("Order"))
        self.range = DateRange()
        self.range.hide()
        self._fill()
        # Typing a word asks once, not once for each letter.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.text.textChanged.connect(self._wait)
        self.range.changed.connect(self._wait)
        self.dates.currentIndexChanged.connect(self._follow_dates)
        for box in (self.relation, self.least, self.dates, self.order):
            box.currentIndexChanged.connect(self._tell)
        self._lay_out()

    def _fill(self) -> None:
        self.relation.addItem(self.tr("Any relation"), None)
        for relation in Relation:
            self.relation.addItem(words.relation_name(relation), relation.value)
        for least in _SIZES:
            text = self.tr("{size} or more").format(size=words.size(least)) if least else self.tr("Any size")
            self.least.addItem(text, least)
        self.dates.addItem(self.tr("Any date"), False)
        self.dates.addItem(self.tr("Taken from … to …"), True)
        orders = {
            Order.GAIN: self.tr("Most space first"),
            Order.COUNT: self.tr("Most photos first"),
            Order.NAME: self.tr("By name"),
            Order.FOLDER: self.tr("By folder"),
            Order.DATE: self.tr("By date, newest first"),
        }
        for order, text in orders.items():
            self.order.addItem(text, order.value)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.text)
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, box in enumerate((self.relation, self.least, self.dates, self.order)):
            grid.addWidget(box, *divmod(number, 2))
        for number in (0, 1):
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)
        column.addWidget(self.range)

    @property
    def sieve(self) -> Sieve:
        """What is wanted now."""
        relation = self.relation.currentData()
        since, until = self.range.days if self.dates.currentData() else ("", "")
        return Sieve(
            text=self.text.text(),
            relation=None if relation is None else Relation(relation),
            least_bytes=self.least.currentData(),
            since=since,
            until=until,
            order=Order(self.order.currentData()),
        )

    def clear(self) -> None:
        """Let everything through again."""
        self.text.clear()
        for box in (self.relation, self.least, self.dates):
            box.setCurrentIndex(0)

    @Slot()
    def _follow_dates(self) -> None:
        self.range.setVisible(bool(self.dates.currentData()))

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    @Slot()
    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.sieve)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _day(name: str, day: QDate) -> QDateEdit:
    edit = QDateEdit(day)
    edit.setAccessibleName(name)
    edit.setToolTip(name)
    edit.setCalendarPopup(True)
    # The country's own order, but the year in full: of 1926 and 2026, two digits say nothing.
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    edit.setDisplayFormat(form if "yyyy" in form else form.replace("yy", "yyyy"))
    return edit

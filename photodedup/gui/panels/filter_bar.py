"""The bar above the list of groups: words to look for, a relation, a size, an order."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.models.sieve import Order, Sieve
from photodedup.types import Relation

_PAUSE_MS: Final = 120
_SIZES: Final = (0, 2**20, 10 * 2**20, 100 * 2**20)


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
        self.order = _box(self.tr("Order"))
        self._fill()
        # Typing a word asks once, not once for each letter.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.text.textChanged.connect(self._wait)
        for box in (self.relation, self.least, self.order):
            box.currentIndexChanged.connect(self._tell)
        self._lay_out()

    def _fill(self) -> None:
        self.relation.addItem(self.tr("Any relation"), None)
        for relation in Relation:
            self.relation.addItem(words.relation_name(relation), relation.value)
        for least in _SIZES:
            text = self.tr("{size} or more").format(size=words.size(least)) if least else self.tr("Any size")
            self.least.addItem(text, least)
        orders = {
            Order.GAIN: self.tr("Most space first"),
            Order.COUNT: self.tr("Most photos first"),
            Order.NAME: self.tr("By name"),
            Order.FOLDER: self.tr("By folder"),
        }
        for order, text in orders.items():
            self.order.addItem(text, order.value)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(6)
        for box in (self.relation, self.least, self.order):
            row.addWidget(box, 1)
        column.addLayout(row)

    @property
    def sieve(self) -> Sieve:
        """What is wanted now."""
        relation = self.relation.currentData()
        return Sieve(
            text=self.text.text(),
            relation=None if relation is None else Relation(relation),
            least_bytes=self.least.currentData(),
            order=Order(self.order.currentData()),
        )

    def clear(self) -> None:
        """Let everything through again."""
        self.text.clear()
        self.relation.setCurrentIndex(0)
        self.least.setCurrentIndex(0)

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

"""The strip under a grid: where the current photo lies, what is known about it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from photodedup.gui import words
from photodedup.gui.models.differences import Version
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.difference_table import DifferenceTable
from photodedup.gui.panels.parts import Button, ElidedLabel
from photodedup.gui.theme import Text, Theme


class DetailStrip(QFrame):
    """Says more about one card.

    Signals:
        similar_wanted(object): the person wants photos like this `PhotoCard`'s.
        folder_wanted(object): the person wants to see this `PhotoCard`'s folder.
    """

    similar_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, look: Theme, *, with_differences: bool = False) -> None:
        """Start without a card; leave room for the table of differences if asked."""
        super().__init__()
        self.setProperty("kind", "bar")
        self._card: PhotoCard | None = None
        self._path = ElidedLabel("", Text.BODY)
        self._detail = ElidedLabel("", Text.SMALL, "quiet", Qt.TextElideMode.ElideRight)
        self.differences = DifferenceTable(rows=2)
        self.differences.setVisible(with_differences)
        similar = Button(look, self.tr("Find similar"), "", "search")
        folder = Button(look, self.tr("Show in folder"), "", "folder")
        similar.clicked.connect(self._ask_similar)
        folder.clicked.connect(self._ask_folder)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._path)
        lines.addWidget(self._detail)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(lines, 1)
        row.addWidget(similar)
        row.addWidget(folder)
        column = QVBoxLayout(self)
        # In line with what stands above: the title of a group, or the cards of a page without one.
        column.setContentsMargins(22 if with_differences else 15, 10, 18, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.differences)

    @Slot(object)
    def show_card(self, card: PhotoCard | None) -> None:
        """Say more about another card, or hide where there is none."""
        self._card = card
        self.setVisible(card is not None)
        if card is not None:
            self._path.setText(words.place(card.path))
            self._path.setToolTip(words.place(card.path))
            self._detail.setText(card.detail)
            self._detail.setToolTip(card.detail)
            self._detail.setVisible(bool(card.detail))

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show in what the card's photo differs from the kept one."""
        self.differences.show_versions(versions)

    @Slot()
    def _ask_similar(self) -> None:
        self.similar_wanted.emit(self._card)

    @Slot()
    def _ask_folder(self) -> None:
        self.folder_wanted.emit(self._card)

"""The table that shows in what versions of a photo differ, one row for each version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from photodedup.gui import theme
from photodedup.gui.models.differences import DifferenceModel, Version
from photodedup.gui.theme import Text

_ROW: Final = 22
_WIDEST: Final = 220
_LEAST_WIDTH: Final = 64


class DifferenceTable(QTableView):
    """As high as its rows; scrolls sideways where there is much to say."""

    def __init__(self, rows: int) -> None:
        """Leave room for so many versions, so that nothing jumps when another photo is chosen."""
        super().__init__()
        self._rows = rows
        self._differences = DifferenceModel(self)
        self.setModel(self._differences)
        self.setProperty("kind", "facts")
        self.setAccessibleName(self.tr("In what they differ"))
        self.setFont(theme.font(Text.SMALL))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setFont(theme.font(Text.SMALL))
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setMaximumSectionSize(_WIDEST)
        self.horizontalHeader().setMinimumSectionSize(_LEAST_WIDTH)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)

    @property
    def text(self) -> str:
        """Everything the table says, property by property."""
        return "; ".join(f"{each.name}: {' | '.join(each.values)}" for each in self._differences.listed)

    def sizeHint(self) -> QSize:
        """Ask for the rows, the head and a bar to scroll with."""
        height = (self._rows + 1) * _ROW + self.horizontalScrollBar().sizeHint().height() + 4
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never be less high than that."""
        return QSize(0, self.sizeHint().height())

    def make_room(self, rows: int) -> None:
        """Leave room for so many versions."""
        self._rows = rows
        self.updateGeometry()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Compare other versions."""
        self._differences.show(versions)
        self.resizeColumnsToContents()

"""The list of groups."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from photodedup.gui.delegates.group_delegate import ROW_HEIGHT, GroupDelegate
from photodedup.gui.models.group_model import GroupModel, Index
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Group


class GroupList(QTableView):
    """One column of groups with rows of one height, so that 20,000 of them cost no more than 20.

    Signals:
        current_changed(object): another `Group` is the current one; None if there is none.
        inward(): the person wants to go on into the group (Enter or the right arrow).
        mark_wanted(): the person wants the selected groups marked as suggested (Space).
    """

    current_changed = Signal(object)
    inward = Signal()
    mark_wanted = Signal()

    def __init__(self, model: GroupModel, thumbs: Thumbs, look: Theme) -> None:
        """Show the model's groups."""
        super().__init__()
        self._groups = model
        self.setProperty("kind", "list")
        self.setAccessibleName(self.tr("Groups"))
        self.setModel(model)
        self.setItemDelegate(GroupDelegate(thumbs, look, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumWidth(260)
        thumbs.arrived.connect(self.viewport().update)

    @property
    def chosen(self) -> list[Group]:
        """The selected groups, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._groups.groups[row] for row in rows]

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who shows the group."""
        super().currentChanged(current, previous)
        self.current_changed.emit(self._groups.group_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on into the group with Enter or the right arrow; mark it with Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}:
            self.inward.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.mark_wanted.emit()
        else:
            super().keyPressEvent(event)

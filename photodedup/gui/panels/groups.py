"""The page of groups: the list at the left, the chosen group at the right, the levels on top."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photodedup.gui import words
from photodedup.gui.delegates.group_delegate import ROW_HEIGHT, GroupDelegate
from photodedup.gui.models.group_model import GroupModel, Index
from photodedup.gui.panels.empty import Empty
from photodedup.gui.panels.group_view import GroupView
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.level_switch import LevelSwitch, ThresholdSlider
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Group, GroupsReport, Level

_LIST_WIDTH: Final = 350


class GroupList(QTableView):
    """One column of groups with rows of one height, so that 20,000 of them cost no more than 20.

    Signals:
        current_changed(object): another `Group` is the current one; None if there is none.
        inward(): the person wants to go on into the group (Enter or the right arrow).
    """

    current_changed = Signal(object)
    inward = Signal()

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
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumWidth(260)
        thumbs.arrived.connect(self.viewport().update)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who shows the group."""
        super().currentChanged(current, previous)
        self.current_changed.emit(self._groups.group_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on into the group with Enter or the right arrow."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right}:
            self.inward.emit()
        else:
            super().keyPressEvent(event)


class GroupsPage(QWidget):
    """Everything about groups.

    Signals:
        level_chosen(object): the person wants this `Level`.
        threshold_chosen(object): the person wants this least similarity, a float.
    """

    level_chosen = Signal(object)
    threshold_chosen = Signal(object)

    def __init__(self, thumbs: Thumbs, look: Theme, level: Level, threshold: float) -> None:
        """Start with no groups."""
        super().__init__()
        self.head = Head(look, self.tr("Groups"))
        self.levels = LevelSwitch(level)
        self.threshold = ThresholdSlider(threshold)
        self.model = GroupModel(self)
        self.list = GroupList(self.model, thumbs, look)
        self.view = GroupView(thumbs, look)
        self._empty = Empty(look, "check")
        self._shown: Group | None = None
        self._level = level
        self._wire()
        self._lay_out()
        self._show_threshold()

    def _wire(self) -> None:
        self.levels.chosen.connect(self._choose_level)
        self.threshold.chosen.connect(self.threshold_chosen)
        self.list.current_changed.connect(self._show_group)
        self.list.inward.connect(self.view.take_keyboard)

    def _lay_out(self) -> None:
        self.head.add(self.threshold)
        self.head.add(self.levels)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.view)
        split.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self._body = QStackedWidget()
        self._body.addWidget(split)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)

    @property
    def nothing_shown(self) -> bool:
        """Whether the page says in words that there is no group."""
        return self._body.currentWidget() is self._empty

    def take_keyboard(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    @Slot(object)
    def show_report(self, report: GroupsReport) -> None:
        """Show another cut; the group that was chosen stays chosen if it is still there."""
        before = self._shown
        row = 0
        self.model.show(report.groups)
        if report.groups:
            row = self.model.row_of(before)
            self.list.setCurrentIndex(self.model.index(row, 0))
        else:
            self._empty.say(*self._nothing(report.level))
        self._body.setCurrentIndex(0 if report.groups else 1)
        self.head.say(self.tr("Groups"), _summary(report))

    @Slot(object)
    def _choose_level(self, level: Level) -> None:
        self._level = level
        self._show_threshold()
        self.level_chosen.emit(level)

    def _show_threshold(self) -> None:
        # Verified relations hold whatever the similarity; only look-alikes are a matter of degree.
        self.threshold.setVisible(self._level is Level.SIMILAR)

    @Slot(object)
    def _show_group(self, group: Group | None) -> None:
        if group is not None:
            self._shown = group
            self.view.show_group(group)

    def _nothing(self, level: Level) -> tuple[str, str]:
        if level is Level.SIMILAR:
            return self.tr("No look-alikes"), self.tr("Move the slider to the left to see photos that are less alike.")
        return (
            self.tr("Nothing twice at this level"),
            self.tr("Choose another level on top to look for copies that differ more."),
        )


def _summary(report: GroupsReport) -> str:
    """Count what a cut found: groups, photos, bytes that could be won."""
    photos = sum(len(group.members) for group in report.groups)
    winnable = sum(group.reclaimable_bytes for group in report.groups)
    parts = [words.groups(len(report.groups)), words.photos(photos)] if report.groups else []
    return "  ·  ".join([*parts, words.space_to_win(winnable)] if winnable else parts)

"""The page of groups: the list at the left, the chosen group at the right, the levels on top, the marks below."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.closer import Closer
from photodedup.gui.models.group_model import GroupModel
from photodedup.gui.models.marks import Marks
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.compare import MOST
from photodedup.gui.panels.empty import Empty
from photodedup.gui.panels.filter_bar import FilterBar
from photodedup.gui.panels.folders import FoldersDialog, folders_of
from photodedup.gui.panels.group_list import GroupList
from photodedup.gui.panels.group_view import GroupView
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.level_switch import LevelSwitch, ThresholdSlider
from photodedup.gui.panels.mark_bar import MarkBar
from photodedup.gui.panels.message_bar import Action, Message
from photodedup.gui.panels.parts import announce, frame
from photodedup.gui.panels.photo_grid import Mark
from photodedup.gui.panels.ruling import RulesDialog, Scope
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Group, GroupsReport, Level, Preferred

_LIST_WIDTH: Final = 380
_SETTLED_MS: Final = 500
_DOT: Final = "  ·  "


class GroupsPage(QWidget):
    """Everything about groups.

    Signals:
        level_chosen(object): the person wants this `Level`.
        threshold_chosen(object): the person wants this least similarity, a float.
        compare_wanted(object): the person wants to compare these `Member`s, a tuple.
        removal_wanted(object): the person wants these photos removed, a frozenset of `Path`s.
        ignore_wanted(object): the person says that in each of these sets, tuples of `Path`s, no photo is another's
            duplicate.
        rules_wanted(object): the person wants groups cut by this `Preferred`, and marked.
        rules_undo_wanted(): the person wants groups cut as they were before that.
        said(object): a `Message` for the person.
        marks_shown(object): these `Marks` may have changed; None where photos cannot be marked.
    """

    level_chosen = Signal(object)
    threshold_chosen = Signal(object)
    compare_wanted = Signal(object)
    removal_wanted = Signal(object)
    ignore_wanted = Signal(object)
    rules_wanted = Signal(object)
    rules_undo_wanted = Signal()
    said = Signal(object)
    marks_shown = Signal(object)

    def __init__(self, thumbs: Thumbs, look: Theme, closer: Closer, level: Level, threshold: float) -> None:
        """Start with no groups."""
        super().__init__()
        self._look = look
        self.marks = Marks()
        self.head = Head(look, self.tr("Groups"))
        self.levels = LevelSwitch(level)
        self.threshold = ThresholdSlider(threshold)
        self.filter = FilterBar()
        self.model = GroupModel(self, self.marks)
        self.list = GroupList(self.model, thumbs, look)
        self.view = GroupView(thumbs, look, closer)
        self.mark_bar = MarkBar(look)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._empty = Empty(look, "check")
        self._none_pass = Empty(look, "search")
        self._shown: Group | None = None
        self._report = GroupsReport(level, threshold, ())
        self._awaited = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._announce)
        self._level = level
        self._rules: tuple[str, ...] = ()
        self._marks_before = Marks()
        self._wire()
        self._lay_out()
        self._follow_level()

    def _wire(self) -> None:
        self.levels.chosen.connect(self._choose_level)
        self.threshold.chosen.connect(self._choose_threshold)
        self.filter.changed.connect(self._list_groups)
        self.list.current_changed.connect(self._show_group)
        self.list.inward.connect(self.view.take_keyboard)
        self.list.mark_wanted.connect(self.mark_selected)
        self.view.mark_wanted.connect(self._mark)
        self.view.compare_wanted.connect(self.compare)
        self.view.suggestion_wanted.connect(self.mark_shown)
        self.view.ignore_wanted.connect(self.ignore_shown)
        self.view.one_ignore_wanted.connect(self._ignore_one)
        self.mark_bar.all_wanted.connect(self.mark_all)
        self.mark_bar.clear_wanted.connect(self.clear_marks)
        self.mark_bar.rules_wanted.connect(self.choose_rules)
        self.mark_bar.folders_wanted.connect(self.decide_folders)
        self.mark_bar.remove_wanted.connect(self.remove_marked)

    def _lay_out(self) -> None:
        self.head.add(self.threshold)
        self.head.add(self.levels)
        self._none_pass.say(self.tr("No group passes the filter"), self.tr("Change the words or choices above."))
        self._right = _stack(self.view, self._none_pass)
        left = frame("list")
        left.setLayout(_column(self.filter, self.list, grows=self.list))
        self.split.addWidget(left)
        self.split.addWidget(self._right)
        self.split.setSizes([_LIST_WIDTH, 3 * _LIST_WIDTH])
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        full = QWidget()
        full.setLayout(_column(self.split, self.mark_bar, grows=self.split))
        for part in full.findChildren(QWidget):
            part.ensurePolished()  # now, and not when the first groups come in the middle of a scan
        self._body = _stack(full, self._empty)
        self.setLayout(_column(self.head, self._body, grows=self._body))

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
        before, self._report = self._report, report
        self.head.say(self.tr("Groups"), _summary(report))
        if self._awaited:
            self._settled.start()
        if report.groups and report.groups == before.groups and self.model.groups:
            return  # a scan goes on and found nothing new: do not disturb who reads
        self.marks.settle(report.groups)
        self._list_groups()

    @Slot()
    def _list_groups(self) -> None:
        """List the groups that pass the filter."""
        groups = self.filter.sieve.of(self._report.groups)
        row = 0
        self.model.show(groups)
        if groups:
            row = self.model.row_of(self._shown)
            self.list.setCurrentIndex(self.model.index(row, 0))
        elif not self._report.groups:
            self._empty.say(*self._nothing(self._report.level))
        self._right.setCurrentIndex(0 if groups else 1)
        self._body.setCurrentIndex(0 if self._report.groups else 1)
        self._count_marks()

    @Slot(object)
    def _choose_level(self, level: Level) -> None:
        self._level = level
        self._follow_level()
        self._awaited = True
        self.level_chosen.emit(level)

    @Slot(object)
    def _choose_threshold(self, threshold: float) -> None:
        self._awaited = True
        self.threshold_chosen.emit(threshold)

    @Slot()
    def _announce(self) -> None:
        """Have a screen reader say what the level or similarity chosen shows; not while it is still being moved."""
        self._awaited = False
        said = self.head.subtitle.replace(_DOT, ", ") or self._nothing(self._report.level)[0]
        announce(self.list, said)

    def _follow_level(self) -> None:
        # Verified relations hold whatever the similarity; only look-alikes are a matter of degree.
        self.threshold.setVisible(self._level is Level.SIMILAR)
        self.view.allow_marks(allowed=self._level.removable)
        self._count_marks()

    @Slot(object)
    def _show_group(self, group: Group | None) -> None:
        if group is not None:
            self._shown = group
            self.view.show_group(group, self.marks)

    @Slot(object, object)
    def _mark(self, card: PhotoCard, mark: Mark) -> None:
        if self._shown is None:
            return
        done = True
        if mark is Mark.KEEP:
            self.marks.keep(card.path)
        elif mark is Mark.REMOVE:
            done = self.marks.remove(self._shown, card.path)
        else:
            done = self.marks.toggle(self._shown, card.path)
        self._show_marked(done=done)

    @Slot(object)
    def mark_photo(self, path: Path) -> None:
        """Turn the mark of one photo around, in whichever listed group it is."""
        listed = (self._shown, *self.model.groups) if self._shown is not None else self.model.groups
        group = next((each for each in listed if any(member.path == path for member in each.members)), None)
        if group is not None and self._level.removable:
            self._show_marked(done=self.marks.toggle(group, path))

    def _show_marked(self, *, done: bool) -> None:
        """Show the marks; say why, if the last one was refused."""
        if not done:
            hint = self.tr("To remove this one, keep another first.")
            self.said.emit(Message(self.tr("One photo of every group stays."), hint))
        self._show_marks()

    @Slot()
    def compare(self) -> None:
        """Compare the kept photo with the current one and those after it."""
        group, current = self._shown, self.view.grid.current
        if group is None:
            return
        first, *others = group.members
        number = next((at for at, each in enumerate(others) if current is not None and each.path == current.path), 0)
        self.compare_wanted.emit((first, *others[number:], *others[:number])[:MOST])

    @Slot()
    def mark_shown(self) -> None:
        """Mark the group that is shown as suggested."""
        self._suggest([self._shown] if self._shown is not None else [])

    @Slot()
    def mark_selected(self) -> None:
        """Mark the selected groups as suggested."""
        self._suggest(self.list.chosen)

    @Slot()
    def mark_all(self) -> None:
        """Mark every listed group as suggested."""
        self._suggest(list(self.model.groups))

    @Slot()
    def ignore_shown(self) -> None:
        """Say that the photos of the group that is shown are no duplicates."""
        if self._shown is not None and self.model.groups:
            self.ignore_wanted.emit((tuple(member.path for member in self._shown.members),))

    @Slot(object)
    def _ignore_one(self, card: PhotoCard) -> None:
        """Say that one photo is no duplicate of the others of its group; of the kept one, that means all."""
        if self._shown is None or card.keeper:
            self.ignore_shown()
            return
        self.ignore_wanted.emit(
            tuple((card.path, other.path) for other in self._shown.members if other.path != card.path)
        )

    @Slot()
    def clear_marks(self) -> None:
        """Take all marks away."""
        self.marks.clear()
        self._show_marks()

    @Slot()
    def decide_folders(self) -> None:
        """Ask which folder is to be thinned out for which other."""
        folders = folders_of(self.model.groups)
        if self._level.removable and folders:
            dialog = FoldersDialog(folders, self._look, self)
            dialog.decided.connect(self._prefer_folder)
            dialog.open()

    @Slot()
    def choose_rules(self) -> None:
        """Ask by which rules kept photos are to be chosen, and in which groups."""
        if self._level.removable and self.model.groups:
            dialog = RulesDialog(self._rules, folders_of(self.model.groups), self._scopes(), self._look, self)
            dialog.decided.connect(self._decide_rules)
            dialog.open()

    def _scopes(self) -> list[Scope]:
        """Name the groups that rules may be for; those that the person looks at come first."""
        chosen, shown = self.list.chosen, [self._shown] if self._shown is not None else []
        some: list[Scope] = [(self.tr("This group"), _photos(shown))]
        if len(chosen) > 1:
            some.insert(0, (words.groups_selected(len(chosen)), _photos(chosen)))
        everything = None if self.filter.sieve.is_open else _photos(self.model.groups)
        return [*some, (self.tr("All listed groups"), everything)]

    @Slot(object)
    def _decide_rules(self, preferred: Preferred) -> None:
        self._rules = preferred.prefer
        self._marks_before = self.marks.copy()
        self.rules_wanted.emit(preferred)

    @Slot(object)
    def follow_rules(self, groups: tuple[Group, ...]) -> None:
        """Mark groups that were cut by rules, as these suggest."""
        self.marks.follow_suggestion(groups)
        self._show_marks()
        marked = sum(map(self.marks.count, groups))
        sentence = self.tr("{photos} by your rules, in {groups}.").format(
            photos=words.marked(marked), groups=words.groups(len(groups))
        )
        hint = self.tr('Nothing is moved before you press "Remove marked …".')
        self.said.emit(Message(sentence, hint, Action(self.tr("Undo"), self.rules_undo_wanted.emit), good=True))

    @Slot()
    def take_rules_back(self) -> None:
        """Mark what was marked before the last rules; the groups of before follow."""
        self.marks.become(self._marks_before)
        self.said.emit(Message(self.tr("Kept photos are chosen as before."), good=True))

    @Slot()
    def remove_marked(self) -> None:
        """Ask for what is marked to be removed."""
        if len(self.marks) and self._level.removable:
            self.removal_wanted.emit(self.marks.paths)

    @Slot(object, object)
    def _prefer_folder(self, go: Path, stay: Path) -> None:
        count = self.marks.prefer_folder(self.model.groups, go, stay)
        self._show_marks()
        if count:
            hint = self.tr('Nothing is moved before you press "Remove marked …".')
            self.said.emit(Message(words.marked(count), hint, good=True))
        else:
            places = {"one": words.place(go), "other": words.place(stay)}
            self.said.emit(Message(self.tr("No photo in {one} also exists in {other}.").format(**places)))

    def _suggest(self, groups: list[Group]) -> None:
        if self._level.removable:
            self.marks.follow_suggestion(groups)
            self._show_marks()

    def _show_marks(self) -> None:
        if self._shown is not None:
            self.view.show_marks(self._shown, self.marks)
        self.list.viewport().update()
        self._count_marks()

    def _count_marks(self) -> None:
        self.mark_bar.show_marks(self.marks, self._level)
        self.marks_shown.emit(self.marks if self._level.removable else None)

    def _nothing(self, level: Level) -> tuple[str, str]:
        if level is Level.SIMILAR:
            return self.tr("No look-alikes"), self.tr("Move the slider to the left to see photos that are less alike.")
        return (
            self.tr("Nothing twice at this level"),
            self.tr("Choose another level on top to look for copies that differ more."),
        )


def _photos(groups: Sequence[Group]) -> frozenset[Path]:
    return frozenset(member.path for group in groups for member in group.members)


def _column(*parts: QWidget, grows: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is grows else 0)
    return column


def _stack(*pages: QWidget) -> QStackedWidget:
    stack = QStackedWidget()
    for page in pages:
        stack.addWidget(page)
    return stack


def _summary(report: GroupsReport) -> str:
    """Count what a cut found: groups, photos, bytes that could be won."""
    photos = sum(len(group.members) for group in report.groups)
    winnable = sum(group.reclaimable_bytes for group in report.groups)
    parts = [words.groups(len(report.groups)), words.photos(photos)] if report.groups else []
    return _DOT.join([*parts, words.space_to_win(winnable)] if winnable else parts)

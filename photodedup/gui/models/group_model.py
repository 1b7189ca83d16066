"""Groups as a list of one column; a group is found again by its id, never by its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photodedup.gui import words
from photodedup.gui.models.marks import Marks
from photodedup.types import Group, Relation

Index = QModelIndex | QPersistentModelIndex


class GroupModel(QAbstractTableModel):
    """The groups that are listed. The group itself is the row's `UserRole` data, its marked photos are `MARKED`."""

    MARKED = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None, marks: Marks | None = None) -> None:
        """Start empty; `marks` says how many photos of a group are marked."""
        super().__init__(parent)
        self._marks = Marks() if marks is None else marks
        self._groups: Sequence[Group] = ()
        self._count = 0

    @property
    def groups(self) -> Sequence[Group]:
        """All groups, in order."""
        return self._groups

    def show(self, groups: Sequence[Group]) -> None:
        """Replace all groups."""
        self.beginResetModel()
        self._groups = groups
        self._count = len(groups)
        self.endResetModel()

    def row_of(self, wanted: Group | None) -> int:
        """Return the row of the group that took a group's place in a new cut: same id, else one with its keeper.

        The engine cuts from paths that it keeps, so one is known by being the same object: comparing the places of
        100,000 photos takes a tenth of a second.
        """
        if wanted is None:
            return 0
        known, keeper = wanted.id, wanted.keeper
        same = (row for row, group in enumerate(self._groups) if group.id == known)
        holding = (row for row, group in enumerate(self._groups) if any(each.path is keeper for each in group.members))
        row = next(same, None)
        return next(holding, 0) if row is None else row

    def group_at(self, index: Index) -> Group | None:
        """Return the group of a row."""
        return self._groups[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """Count groups; the view asks very often."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the one column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer with stored values only: an error or a wait in here would end the program."""
        group = self.group_at(index)
        return None if group is None else self._answer(group, role)

    def _answer(self, group: Group, role: int) -> object:
        match role:
            case Qt.ItemDataRole.UserRole:
                return group
            case self.MARKED:
                return self._marks.count(group)
            case Qt.ItemDataRole.DisplayRole:
                return words.name(group.keeper)
            case Qt.ItemDataRole.ToolTipRole:
                return words.place(group.keeper)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(group)
            case _:
                return None

    def _said(self, group: Group) -> str:
        count = self._marks.count(group)
        chips = ", ".join(words.relation_name(relation) for relation in relations_of(group))
        parts = (words.place(group.keeper), words.photos(len(group.members)), chips, words.marked(count))
        return ", ".join(parts if count else parts[:3])


def relations_of(group: Group) -> list[Relation]:
    """List the relations inside a group, strongest first. The keeper's relation to itself says nothing."""
    return sorted({member.relation for member in group.members[1:]}, key=lambda relation: relation.rank)

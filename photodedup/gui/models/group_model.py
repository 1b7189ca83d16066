"""Groups as a list of one column; a group is found again by its id, never by its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photodedup.gui import words
from photodedup.types import Group, Relation

Index = QModelIndex | QPersistentModelIndex


class GroupModel(QAbstractTableModel):
    """The groups of one report. The group itself is the row's `UserRole` data."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
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
        """Return the row of the group that took a group's place in a new cut: same id, else same keeper, else 0."""
        if wanted is None:
            return 0
        same_keeper = 0
        for row, group in enumerate(self._groups):
            if group.id == wanted.id:
                return row
            if group.keeper == wanted.keeper:
                same_keeper = row
        return same_keeper

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
        if group is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return group
            case Qt.ItemDataRole.DisplayRole:
                return words.name(group.keeper)
            case Qt.ItemDataRole.ToolTipRole:
                return words.place(group.keeper)
            case Qt.ItemDataRole.AccessibleTextRole:
                chips = ", ".join(words.relation_name(relation) for relation in relations_of(group))
                return f"{words.place(group.keeper)}, {words.photos(len(group.members))}, {chips}"
            case _:
                return None


def relations_of(group: Group) -> list[Relation]:
    """List the relations inside a group, strongest first. The keeper's relation to itself says nothing."""
    return sorted({member.relation for member in group.members[1:]}, key=lambda relation: relation.rank)

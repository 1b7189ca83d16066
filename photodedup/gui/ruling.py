"""The rules by which the person wants kept photos chosen, for some groups or for all. No widget.

The engine cuts the groups by them, as the command line's `--prefer` does, and plans removals from the same groups.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from photodedup.types import Group, Preferred


@dataclass(frozen=True, slots=True)
class Wish:
    """How groups are to be cut: all rules, and the ones among them by which no groups were cut yet."""

    applied: tuple[Preferred, ...]
    new: Preferred | None = None

    def concerned(self, groups: tuple[Group, ...]) -> tuple[Group, ...]:
        """Pick the groups that the new rules are for; takes a tenth of a second for many, so not on the GUI thread."""
        return () if self.new is None else tuple(group for group in groups if self.new.concerns(group))


class Ruling(QObject):
    """Applies rules, and takes that back.

    Signals:
        changed(): groups are to be cut anew.
        followed(object): these `Group`s, a tuple, are cut by the rules and are to be marked.
        taken_back(): the groups are cut as they were before the last rules; so are the marks to be.
    """

    changed = Signal()
    followed = Signal(object)
    taken_back = Signal()

    def __init__(self, parent: QObject) -> None:
        """Leave the choice to the program's own rules."""
        super().__init__(parent)
        self.applied: tuple[Preferred, ...] = ()
        self._before: tuple[Preferred, ...] | None = None
        self._waiting: Preferred | None = None

    @property
    def can_take_back(self) -> bool:
        """Whether the last thing done was to apply rules."""
        return self._before is not None

    def forget_last(self) -> None:
        """Something else was done since: undoing would mean that."""
        self._before = None

    @Slot(object)
    def apply(self, preferred: Preferred) -> None:
        """Choose by these rules from now on; rules for all groups take the place of all others."""
        self._before = self.applied
        others = () if preferred.photos is None else self.applied
        self.applied = (*others, preferred)
        self._waiting = preferred
        self.changed.emit()

    @Slot()
    def take_back(self) -> None:
        """Choose as before the last rules."""
        if self._before is not None:
            self.applied, self._before, self._waiting = self._before, None, None
            self.taken_back.emit()
            self.changed.emit()

    @property
    def wish(self) -> Wish:
        """By which rules groups are to be cut now, and those of them that are new."""
        return Wish(self.applied, self._waiting)

    def arrived(self, wish: Wish, groups: tuple[Group, ...]) -> None:
        """Take note that groups cut as wished are shown, these by the new rules."""
        if self._waiting is not None and wish.new is self._waiting:
            self._waiting = None
            self.followed.emit(groups)

    def give_up(self) -> None:
        """The groups could not be cut by the rules that were applied last: go on without them."""
        if self._waiting is not None:
            self.applied, self._before, self._waiting = self._before or (), None, None

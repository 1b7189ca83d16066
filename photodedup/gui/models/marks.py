"""Which photos the person wants to remove: a plain value with rules, and no widget.

The first rule: a group always keeps a photo. Whatever would mark the last one is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from photodedup.types import Group, Member


class Marks:
    """The photos marked for removal, by path: rows and groups change under it."""

    def __init__(self) -> None:
        """Mark nothing."""
        self._doomed: dict[Path, int] = {}

    def __contains__(self, path: Path) -> bool:
        return path in self._doomed

    def __len__(self) -> int:
        return len(self._doomed)

    @property
    def paths(self) -> frozenset[Path]:
        """Every marked photo."""
        return frozenset(self._doomed)

    @property
    def bytes(self) -> int:
        """How much they take up together."""
        return sum(self._doomed.values())

    def count(self, group: Group) -> int:
        """Count the marked photos of a group."""
        return sum(member.path in self._doomed for member in group.members) if self._doomed else 0

    def remove(self, group: Group, path: Path) -> bool:
        """Mark a photo; return False, and mark nothing, if it is the last one its group would keep."""
        if not any(member.path != path and member.path not in self._doomed for member in group.members):
            return False
        self._doomed.update((member.path, member.bytes) for member in group.members if member.path == path)
        return True

    def keep(self, path: Path) -> None:
        """Take a photo's mark away."""
        self._doomed.pop(path, None)

    def toggle(self, group: Group, path: Path) -> bool:
        """Turn a mark around; return False if that is refused."""
        if path in self._doomed:
            self.keep(path)
            return True
        return self.remove(group, path)

    def follow_suggestion(self, groups: Iterable[Group]) -> None:
        """Mark in each group exactly what is suggested to go."""
        for group in groups:
            self._doomed.update((member.path, member.bytes) for member in group.members if _is_superfluous(member))
            for member in group.members:
                if not _is_superfluous(member):
                    self.keep(member.path)

    def prefer_folder(self, groups: Iterable[Group], go: Path, stay: Path) -> int:
        """Mark everything in the folder `go` that also exists in the folder `stay`; return how many that are."""
        marked = 0
        for group in groups:
            leaving = list(_in_folder(group, go))
            staying = {member.path for member in _in_folder(group, stay)} - {member.path for member in leaving}
            if not staying:
                continue
            for path in staying:
                self.keep(path)
            self._doomed.update((member.path, member.bytes) for member in leaving)
            marked += len(leaving)
        return marked

    def copy(self) -> Marks:
        """Return the marks as they are now."""
        made = Marks()
        made.become(self)
        return made

    def become(self, others: Marks) -> None:
        """Mark what others mark, and nothing else."""
        self._doomed = dict(others._doomed)

    def clear(self, groups: Iterable[Group] | None = None) -> None:
        """Take all marks away, or those in some groups."""
        if groups is None:
            self._doomed.clear()
            return
        for group in groups:
            for member in group.members:
                self.keep(member.path)

    def settle(self, groups: Iterable[Group]) -> None:
        """Follow a new cut: a mark stays only where its photo is still in a group that keeps another."""
        before, self._doomed = self._doomed, {}
        if not before:
            return
        for group in groups:
            marked = {member.path: member.bytes for member in group.members if member.path in before}
            if len(marked) < len(group.members):
                self._doomed.update(marked)


def _is_superfluous(member: Member) -> bool:
    return member.suggestion == "remove"


def _in_folder(group: Group, folder: Path) -> Iterator[Member]:
    return (member for member in group.members if member.path.is_relative_to(folder))

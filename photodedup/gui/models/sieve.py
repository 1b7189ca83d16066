"""Which groups are listed and in which order: a plain value, and a list in, a list out.

A Qt proxy over a large model takes seconds to sort; a Python list takes milliseconds.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from photodedup.types import Group, Member, Relation


class Order(Enum):
    """Ways to sort groups."""

    GAIN = auto()
    COUNT = auto()
    NAME = auto()
    FOLDER = auto()
    DATE = auto()


@dataclass(frozen=True, slots=True)
class Sieve:
    """What the person wants to see.

    Attributes:
        text: letters that the path of some photo of the group must have, in any case.
        relation: a relation that must occur; None lets all through.
        least_bytes: how much a group must at least give back.
        since: the first day, ISO 8601, on which some photo of the group must have been taken; empty for any.
        until: the last such day.
        order: how the list is sorted.
    """

    text: str = ""
    relation: Relation | None = None
    least_bytes: int = 0
    since: str = ""
    until: str = ""
    order: Order = Order.GAIN

    @property
    def is_open(self) -> bool:
        """Whether every group passes."""
        choices = (self.text.strip(), self.relation, self.least_bytes, self.since, self.until)
        return not any(choices)

    def of(self, groups: Sequence[Group]) -> Sequence[Group]:
        """Return the groups that pass, sorted; the order of gain is the one they come in."""
        passed = groups if self.is_open else [group for group in groups if self._passes(group)]
        match self.order:
            case Order.GAIN:
                return passed
            case Order.COUNT:
                return sorted(passed, key=lambda group: -len(group.members))
            case Order.NAME:
                return sorted(passed, key=lambda group: group.keeper.name.casefold())
            case Order.FOLDER:
                return sorted(passed, key=lambda group: os.fspath(group.keeper).casefold())

            case Order.DATE:
                return sorted(passed, key=_newest, reverse=True)

    def _passes(self, group: Group) -> bool:
        if (self.since or self.until) and not any(self._in_time(member) for member in group.members):
            return False
        if group.reclaimable_bytes < self.least_bytes:
            return False
        if self.relation is not None and all(member.relation != self.relation for member in group.members[1:]):
            return False
        wanted = self.text.strip().casefold()
        return not wanted or any(wanted in os.fspath(member.path).casefold() for member in group.members)

    def _in_time(self, member: Member) -> bool:
        # ISO 8601 sorts as text does; a photo without any date passes no filter of dates.
        day = member.taken[:_DAY]
        return bool(day) and (not self.since or self.since <= day) and (not self.until or day <= self.until)


def _newest(group: Group) -> str:
    return max(member.taken for member in group.members)


_DAY: Final = len("2026-05-17")

"""Which groups are listed and in which order: a plain value, and a list in, a list out.

A Qt proxy over a large model takes seconds to sort; a Python list takes milliseconds.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from photodedup.types import Group, Relation


class Order(Enum):
    """Ways to sort groups."""

    GAIN = auto()
    COUNT = auto()
    NAME = auto()
    FOLDER = auto()


@dataclass(frozen=True, slots=True)
class Sieve:
    """What the person wants to see.

    Attributes:
        text: letters that the path of some photo of the group must have, in any case.
        relation: a relation that must occur; None lets all through.
        least_bytes: how much a group must at least give back.
        order: how the list is sorted.
    """

    text: str = ""
    relation: Relation | None = None
    least_bytes: int = 0
    order: Order = Order.GAIN

    @property
    def is_open(self) -> bool:
        """Whether every group passes."""
        return not self.text.strip() and self.relation is None and self.least_bytes == 0

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

    def _passes(self, group: Group) -> bool:
        if group.reclaimable_bytes < self.least_bytes:
            return False
        if self.relation is not None and all(member.relation != self.relation for member in group.members[1:]):
            return False
        wanted = self.text.strip().casefold()
        return not wanted or any(wanted in os.fspath(member.path).casefold() for member in group.members)

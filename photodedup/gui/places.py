"""Where the person is in the window and how they came there. No widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from photodedup.types import Member


class Page(Enum):
    """The pages of the window."""

    START = auto()
    SCAN = auto()
    GROUPS = auto()
    SIMILAR = auto()
    HISTORY = auto()
    COMPARE = auto()


_ASIDE: Final = frozenset({Page.SIMILAR, Page.HISTORY, Page.COMPARE})
"""Pages that are looked at on the way, and lead back to where the person was."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, for `SIMILAR` the photo and for `COMPARE` the photos it is about."""

    page: Page
    photo: Path | None = None
    compared: tuple[Member, ...] = ()


@dataclass(slots=True)
class Trail:
    """The way back, as a browser keeps it. A scan is waited for, not returned to."""

    _steps: list[Place] = field(default_factory=lambda: [Place(Page.START)])

    @property
    def here(self) -> Place:
        """The place shown now."""
        return self._steps[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return len(self._steps) > 1

    def go(self, place: Place) -> None:
        """Step on to a place; going where one is already changes nothing."""
        if place == self.here:
            return
        if self.here.page is Page.SCAN:
            self._steps.pop()
        if place.page not in _ASIDE:
            self._steps = [step for step in self._steps if step.page is Page.START]
        if not self._steps or place.page is not Page.START:
            self._steps.append(place)

    def back(self) -> Place:
        """Step back and return the place to show; the first place is never left."""
        if self.can_go_back:
            self._steps.pop()
        return self.here

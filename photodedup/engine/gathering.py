"""The evidence that groups are cut from: loaded when it is needed, and again when the catalogue has changed."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import Final

from photodedup.catalogue import contents, facts
from photodedup.catalogue.connection import Catalogue
from photodedup.engine import grouping
from photodedup.types import Level

_MANY: Final = 20_000
"""Photos beyond which only look-alikes above the threshold are loaded. Each photo has a dozen that are less alike."""


@dataclass(frozen=True, slots=True)
class _Scope:
    """Which pairs are loaded: those of a level, the unvouched ones from a similarity on."""

    level: Level
    least: float

    def holds(self, other: _Scope) -> bool:
        if other.level is not Level.SIMILAR:
            return True  # all levels up to edits share what is loaded for any
        return self.level is Level.SIMILAR and self.least <= other.least


class Gathering:
    """Loads evidence and keeps the last. Any thread may ask.

    Args:
        catalogue: where the pairs are.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        """Load nothing yet."""
        self._catalogue = catalogue
        self._turn = threading.Lock()
        self._kept: tuple[object, _Scope, grouping.Evidence] | None = None

    def evidence(self, level: Level = Level.EDITS, threshold: float = -1.0) -> grouping.Evidence:
        """Return evidence from which groups can be cut at a level, or a stricter one, and this threshold."""
        with self._turn:
            # Asked before loading: what is changed meanwhile is then loaded the next time.
            state, scope = self._catalogue.version(), self._scope(level, threshold)
            if self._kept is None or self._kept[0] != state or not self._kept[1].holds(scope):
                in_use = facts.descriptor_in_use(self._catalogue) or ""
                found = grouping.gather(self._catalogue, in_use, scope.level, scope.least)
                self._kept = (state, scope, found)
            return self._kept[2]

    def _scope(self, level: Level, threshold: float) -> _Scope:
        """Load down to the next tenth in a large library, so that a threshold can be moved a little at once."""
        if level is not Level.SIMILAR:
            return _Scope(Level.EDITS, -1.0)
        many = contents.last_id(self._catalogue) > _MANY
        return _Scope(Level.SIMILAR, math.floor(10 * threshold + 1e-9) / 10 if many else -1.0)

"""The evidence that groups are cut from: loaded when it is needed, and again when the catalogue has changed."""

from __future__ import annotations

import math
import threading
from typing import Final, NamedTuple

from photodedup.catalogue import contents, facts
from photodedup.catalogue.connection import Catalogue
from photodedup.engine import grouping
from photodedup.types import Level

_MANY: Final = 20_000
"""Photos beyond which only look-alikes above the threshold are loaded. Each photo has a dozen that are less alike."""


class _Kept(NamedTuple):
    """Evidence that was loaded: in which state of the catalogue, and from which similarity of look-alikes on."""

    state: str
    least: float
    evidence: grouping.Evidence


class Gathering:
    """Loads evidence and keeps the last. Any thread may ask.

    Args:
        catalogue: where the pairs are.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        """Load nothing yet."""
        self._catalogue = catalogue
        self._turn = threading.Lock()
        self._kept: dict[Level, _Kept] = {}  # that of edits, which all levels below share, and that of look-alikes

    def holds(self, level: Level, threshold: float) -> bool:
        """Whether such evidence is in memory; not, while any is being loaded."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            state, least = self._catalogue.state(), self._asked(level, threshold)
            return any(kept.state == state and kept.least <= least for kept in self._kept.values())
        finally:
            self._turn.release()

    def evidence(self, level: Level = Level.EDITS, threshold: float = -1.0) -> grouping.Evidence:
        """Return evidence from which groups can be cut at a level, or a stricter one, and this threshold."""
        with self._turn:
            # Asked before loading: what is changed meanwhile is then loaded the next time.
            state = self._catalogue.state()
            for held in [held for held, kept in self._kept.items() if kept.state != state]:
                _let_go(self._kept, held)
            least = self._asked(level, threshold)
            for kept in self._kept.values():
                if kept.least <= least:
                    return kept.evidence
            need = Level.SIMILAR if level is Level.SIMILAR else Level.EDITS
            in_use = facts.descriptor_in_use(self._catalogue) or ""
            found = grouping.gather(self._catalogue, in_use, need, -1.0 if least == math.inf else least)
            _let_go(self._kept, need)
            self._kept[need] = _Kept(state, least, found)
            return found

    def _asked(self, level: Level, threshold: float) -> float:
        """From which similarity on look-alikes are needed.

        In a large library down to the next tenth, so that a threshold can be moved a little at once.
        """
        if level is not Level.SIMILAR:
            return math.inf
        many = contents.last_id(self._catalogue) > _MANY
        return math.floor(10 * threshold + 1e-9) / 10 if many else -1.0


def _let_go(kept: dict[Level, _Kept], level: Level) -> None:
    """Free evidence bit by bit: all at once would keep Python's lock, and a window waiting, for a fifth of a second.

    Whoever still cuts groups from it keeps it alive meanwhile.
    """
    if level not in kept:
        return
    evidence = kept.pop(level).evidence
    parts: list[list[object]] = [list(evidence.pairs), list(evidence.files.values()), list(evidence.made.values())]
    del evidence
    for part in parts:
        while part:
            del part[-_AT_ONCE:]


_AT_ONCE: Final = 2000

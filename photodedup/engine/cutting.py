"""Groups, from evidence in memory or as an earlier start has kept them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from typing import Final, NamedTuple

from photodedup.catalogue import contents
from photodedup.catalogue.connection import Catalogue, told_plainly
from photodedup.engine import grouping, saved_cut
from photodedup.engine.gathering import Gathering
from photodedup.engine.grouping import Groups
from photodedup.errors import UserError
from photodedup.types import Level, Preferred

_LOG: Final = logging.getLogger(__name__)

_LARGE: Final = 5000  # photos of a library whose groups are worth keeping: of fewer they are cut in half a second


class _Cut(NamedTuple):
    """Groups of a level, at which threshold and in which state of the catalogue; `written`: the file has them."""

    threshold: float
    state: str
    groups: Groups
    written: bool = False

    def answers(self, level: Level, threshold: float, state: str) -> bool:
        """Whether these are the groups that are asked for: a threshold counts for look-alikes only."""
        return self.state == state and (level is not Level.SIMILAR or self.threshold == threshold)


class Cutting:
    """Cuts the groups of one library. Any thread may ask.

    Args:
        catalogue: where the evidence is.
        gathering: loads it.
    """

    def __init__(self, catalogue: Catalogue, gathering: Gathering) -> None:
        """Keep the parts; nothing is loaded."""
        self._catalogue = catalogue
        self._gathering = gathering
        self._cuts: dict[Level, _Cut] = {}
        self._unloaded: tuple[Level, float] | None = None
        self._loading = threading.Lock()

    def groups(self, level: Level, threshold: float, preferred: Sequence[Preferred] = ()) -> Groups:
        """Cut groups (see `grouping.following`).

        Raises:
            UserError: a rule that is preferred does not exist.
        """
        state = self._catalogue.state()
        if not preferred:
            known = self._cuts.get(level)
            if known is not None and known.answers(level, threshold, state):
                return known.groups
            kept = self._read(level, threshold, state)
            if kept is not None:
                return kept
        evidence = self._gathering.evidence(level, threshold)
        groups = grouping.following(
            lambda prefer: grouping.cut(grouping.by_words(evidence, prefer), level, threshold), preferred
        )
        if not preferred:
            self._cuts[level] = _Cut(threshold, state, groups)
        return groups

    def _read(self, level: Level, threshold: float, state: str) -> Groups | None:
        """Read the groups that an earlier start kept, if their evidence is not in memory."""
        if self._gathering.holds(level, threshold):
            return None
        kept = saved_cut.read(self._catalogue.folder, level, threshold, state)
        if kept is not None:
            self._unloaded = (level, threshold)
            self._cuts[level] = _Cut(threshold, state, kept, written=True)
        return kept

    def load(self) -> None:
        """Load the evidence of groups that were kept: for another threshold, a removal, or rules of one's own.

        Whoever is loading already goes on to what was asked for meanwhile; nobody else waits for that.
        """
        if not self._loading.acquire(blocking=False):
            return
        try:
            while self._unloaded is not None:
                waiting, self._unloaded = self._unloaded, None
                self._gathering.evidence(*waiting)
        finally:
            self._loading.release()

    def keep(self) -> None:
        """Write down the groups that still hold, for the next start; not that of a library that is gone."""
        cuts, self._cuts = self._cuts, {}
        try:
            with told_plainly(self._catalogue.file):
                if not cuts or contents.last_id(self._catalogue) < _LARGE:
                    return
                state = self._catalogue.state()
        except UserError as error:
            _LOG.warning("The groups are not kept for the next start: %s", error)
            return
        for level, cut in cuts.items():
            if cut.state == state and not cut.written:
                saved_cut.write(self._catalogue.folder, level, cut.threshold, state, cut.groups)

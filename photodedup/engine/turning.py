"""New contents -> contents that look the same when turned or mirrored, by a hash kept in the catalogue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Final

import numpy as np

from photodedup.catalogue import contents
from photodedup.catalogue.connection import Catalogue
from photodedup.engine.settling import Tie
from photodedup.engine.thumbnails import ThumbnailGone
from photodedup.engine.verifying import Verifier
from photodedup.engine.windows import ahead_together
from photodedup.types import ContentId

if TYPE_CHECKING:
    from photodedup.verify.turns import Hashes

_TOGETHER: Final = 8  # photos that a thread looks at at once


class Turns:
    """The turn hashes of the whole library, growing as contents are compared.

    Args:
        catalogue: where the hashes are kept.
        verifier: gives the looks they are made from.
        pool: threads that make them.
        window: how many photos are looked at ahead.
    """

    def __init__(self, catalogue: Catalogue, verifier: Verifier, pool: Executor, window: int) -> None:
        """Keep the parts; what is known is loaded with the first contents."""
        self._catalogue = catalogue
        self._verifier = verifier
        self._pool = pool
        self._window = window
        self._loaded = False
        self._ids = np.zeros(0, np.int64)
        self._hashes = np.zeros(0, np.uint64)

    def near(self, chunk: Sequence[ContentId]) -> set[Tie]:
        """Add new contents, and return the pairs, a < b, that any of them makes with a content that looks the same."""
        from photodedup.verify.turns import Known  # noqa: PLC0415 -- OpenCV loads slowly

        self._load()
        ways = dict(zip(chunk, ahead_together(self._pool, self._ways, chunk, self._window, _TOGETHER), strict=True))
        self._add(ways)
        known = Known(self._hashes)
        found = set()
        for content, pictures in ways.items():
            for way in pictures:
                for other in set(self._ids[known.near(way)].tolist()) - {content}:
                    found.add((ContentId(min(content, other)), ContentId(max(content, other))))
        return found

    def _ways(self, content: ContentId) -> Sequence[Hashes]:
        try:
            return self._verifier.sight(content).turns()
        except ThumbnailGone:
            return ()  # it will be compared again

    def _load(self) -> None:
        if not self._loaded:
            ids, self._hashes = contents.turn_hashes(self._catalogue)
            self._ids = np.array(ids, np.int64)
            self._loaded = True

    def _add(self, ways: Mapping[ContentId, Sequence[Hashes]]) -> None:
        """Keep the hashes of each picture as it is held."""
        plain = {content: [int(way[0]) for way in pictures] for content, pictures in ways.items()}
        with self._catalogue.write() as connection:
            for content, hashes in plain.items():
                contents.set_turn_hashes(connection, content, hashes)
        old = ~np.isin(self._ids, np.array(list(plain), np.int64))
        new_ids = [content for content, hashes in plain.items() for _ in hashes]
        new = [value for hashes in plain.values() for value in hashes]
        self._ids = np.concatenate([self._ids[old], np.array(new_ids, np.int64)])
        self._hashes = np.concatenate([self._hashes[old], np.array(new, np.uint64)])

"""Two contents of the library -> a verified pair."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from photodedup import decode
from photodedup.catalogue.connection import Catalogue
from photodedup.engine.thumbnails import thumbnail
from photodedup.types import Content, ContentId, Pair

if TYPE_CHECKING:
    from photodedup.verify.sight import Sight
    from photodedup.verify.verdict import Verdict

_SIGHTS: Final = 1536  # photos kept in memory, at most 0.2 MB each


class Verifier:
    """Says what two contents are to each other. Any thread may ask.

    Args:
        catalogue: where the thumbnails are.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        """Keep the catalogue; OpenCV is loaded at the first pair."""
        self._catalogue = catalogue
        self.sight = lru_cache(maxsize=_SIGHTS)(self._sight)

    def pair(self, a: Content, b: Content, similarity: float, *, likely: bool = False) -> Pair:
        """Verify two different contents of the library (see `verify.relation.relate`).

        Raises:
            ThumbnailGone: one of them cannot be looked at.
        """
        first, second = (a, b) if a.id < b.id else (b, a)
        verdict = self.verdict(first, second, self.sight(first.id), self.sight(second.id), similarity, likely=likely)
        whole = {"a": first.id, "b": second.id, None: None}[verdict.whole]
        return Pair(
            first.id,
            second.id,
            similarity,
            verdict.relation,
            verdict.sentence,
            confidence=verdict.confidence,
            whole=whole,
            box=verdict.box,
            inliers=verdict.inliers,
            agreement=verdict.agreement,
        )

    def verdict(
        self, a: Content, b: Content, sight_a: Sight, sight_b: Sight, similarity: float, *, likely: bool = False
    ) -> Verdict:
        """Say what two contents are to each other, wherever their sights come from."""
        from photodedup.verify.relation import relate  # noqa: PLC0415 -- OpenCV loads slowly

        return relate(a, b, sight_a, sight_b, similarity, likely=likely)

    def _sight(self, content: ContentId) -> Sight:
        return sight_of(thumbnail(self._catalogue, content))


def sight_of(thumbnail: bytes) -> Sight:
    """Look at a stored thumbnail, JPEG bytes."""
    from photodedup.verify.sight import Sight  # noqa: PLC0415 -- OpenCV loads slowly

    return Sight(decode.decode_thumbnail(thumbnail))

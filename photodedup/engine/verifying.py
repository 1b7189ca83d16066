"""Two contents of the library -> a verified pair."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from photodedup import decode
from photodedup.catalogue.connection import Catalogue
from photodedup.engine.thumbnails import thumbnail
from photodedup.types import Content, ContentId, Pair, Relation

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

    def unlike(self, a: ContentId, b: ContentId, similarity: float) -> Pair:
        """Return what `pair` does for two contents, a < b, that have nothing in common, without looking at them."""
        from photodedup.verify.relation import unlike  # noqa: PLC0415 -- OpenCV loads slowly

        verdict = unlike(similarity)
        return Pair(a, b, similarity, verdict.relation, verdict.sentence, confidence=verdict.confidence)

    def is_unlike(self, pair: Pair) -> bool:
        """Whether the two contents of a verified pair have nothing in common."""
        return pair == self.unlike(pair.a, pair.b, pair.similarity)

    def verdict(
        self, a: Content, b: Content, sight_a: Sight, sight_b: Sight, similarity: float, *, likely: bool = False
    ) -> Verdict:
        """Say what two contents are to each other, wherever their sights come from."""
        from photodedup.verify.relation import relate  # noqa: PLC0415 -- OpenCV loads slowly

        return relate(a, b, sight_a, sight_b, similarity, likely=likely)

    def _sight(self, content: ContentId) -> Sight:
        return sight_of(thumbnail(self._catalogue, content))


def only_seen(a: Content, b: Content) -> bool:
    """Whether nothing but what is seen decides what two contents are: no metadata, and no missing part."""
    from photodedup.verify.relation import seconds_apart  # noqa: PLC0415 -- OpenCV loads slowly

    return not (a.truncated or b.truncated) and seconds_apart(a, b) is None


def are_copies(pair: Pair, a: Content, b: Content) -> bool:
    """Whether the contents of a verified pair look the same, down to the details that a thumbnail shows."""
    shown_alike = min(max(a.width, a.height), max(b.width, b.height)) >= decode.THUMBNAIL_SIDE
    return pair.relation in {Relation.SAME_PIXELS, Relation.RESAVED} and shown_alike


def sight_of(thumbnail: bytes) -> Sight:
    """Look at a stored thumbnail, JPEG bytes."""
    from photodedup.verify.sight import Sight  # noqa: PLC0415 -- OpenCV loads slowly

    return Sight(decode.decode_thumbnail(thumbnail))

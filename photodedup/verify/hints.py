"""Whether, and how, two photos are worth aligning: most neighbours only look alike, and a tenth of the time tells so.

Finding SIFT key points and trying every way to lay one photo on another costs some 30 ms a photo and 5 ms a pair. ORB
(E. Rublee et al., ORB: an efficient alternative to SIFT or SURF, 2011) finds fewer and rougher points in 4 ms; where
two photos share a part at all, several of its matches agree on where that part lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from photodedup.verify.align import similarities, votes
from photodedup.verify.features import Corners
from photodedup.verify.look import closeness

if TYPE_CHECKING:
    from photodedup.verify.sight import Sight

EITHER: Final = (False, True)
"""As it is, and mirrored."""

# Set on 1,140 pairs that alignment accepts and 900 pairs of photos of Holidays. These limits let go of two of the
# former and keep 18 % of the latter. They were chosen on these same pairs.
_ALIKE: Final = 0.8  # descriptors this near are always worth it
_SAME_FRAME: Final = 0.9  # looks that correlate so much too
_MIRRORED: Final = 0.5  # descriptors of a mirrored part are at least so near, or the looks or hashes are
_AGREE: Final = 7  # matches that agree on one way to lay the photos

_RATIO: Final = 0.85  # nearest over second nearest distance
_MATCHES: Final = 120
_PROPOSALS: Final = 40
_LEAST: Final = 3  # matches that could agree at all


def worth_aligning(a: Sight, b: Sight, similarity: float) -> tuple[bool, ...]:
    """Tell in which ways one photo may be made from the other, or share a part with it: as it is, mirrored, or neither.

    Args:
        a: one photo.
        b: the other.
        similarity: dot product of their descriptors.

    Returns:
        False for as it is, True for mirrored, in the order in which to try them.
    """
    held = EITHER if similarity >= _MIRRORED else EITHER[:1]
    ways = tuple(way for way in held if _agreeing(a.corners(mirror=way), b.corners(mirror=False)) >= _AGREE)
    if not ways and (similarity >= _ALIKE or closeness(a.coarse, b.coarse) >= _SAME_FRAME):
        return EITHER  # the same from afar, and too smooth for corners
    return ways


def _agreeing(a: Corners, b: Corners) -> int:
    """The most matches that one similarity transform explains."""
    first, second = _matched(a, b)
    if len(first) < _LEAST:
        return 0
    source, target = a.points[first].astype(np.float64), b.points[second].astype(np.float64)
    proposals = similarities(a, b, first[:_PROPOSALS], second[:_PROPOSALS])
    return int(votes(proposals, source, target, max(b.size)).max())


def _matched(a: Corners, b: Corners) -> tuple[np.ndarray[tuple[int], np.dtype[np.intp]], ...]:
    """Pair points that are clearly nearer to each other than to the next one; the surest come first."""
    if min(len(a.points), len(b.points)) < _LEAST:
        return np.zeros(0, np.intp), np.zeros(0, np.intp)
    found = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(a.descriptors, b.descriptors, k=2)
    sure = [best for best, other in found if best.distance < _RATIO * other.distance]
    sure.sort(key=lambda match: match.distance)
    del sure[_MATCHES:]
    return (
        np.array([match.queryIdx for match in sure], np.intp),
        np.array([match.trainIdx for match in sure], np.intp),
    )

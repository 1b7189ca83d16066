"""How one photo lies on another: by following windows where that leaves no doubt, else by key points."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from photodedup.verify.align import Affine
from photodedup.verify.frames import frame_alignments
from photodedup.verify.hints import EITHER, SAME_FRAME, has_few_corners, hints
from photodedup.verify.judging import doubtful, nearly, same_picture, surely_same
from photodedup.verify.look import closeness
from photodedup.verify.overlay import Overlay, best_overlay, better, overlay
from photodedup.verify.sight import Sight
from photodedup.verify.tracking import tracked

_MANY_VOTES: Final = 15  # for a rough way that could not be made exact, from where on key points are worth their time

# Of 37 pairs of the same frame that were found so, half of the picture agrees or 17 windows come to rest in all; of 33
# pairs of Holidays that only look alike, one has so much. These limits leave room to either side.
_SOME: Final = 0.4  # share of the picture that agrees
_SEVERAL: Final = 10  # windows that come to rest where they should


def found_overlay(a: Sight, b: Sight, likeness: float, *, likely: bool, at_once: bool) -> Overlay | None:
    """Find how `a` lies on `b`; None where nothing speaks for any way.

    Args:
        a: one photo.
        b: the other.
        likeness: dot product of their descriptors.
        likely: more than the descriptors speaks for one picture: nothing is left untried.
        at_once: they were taken within seconds of each other, so that the same view is all there is to prove.
    """
    enough: Callable[[Overlay], bool] = _same_view if at_once else surely_same
    best: Overlay | None = None
    hinted, ways = False, list[bool]()
    for hint in hints(a, b, likeness, either=likely or at_once):
        hinted = True
        laid = _followed(a, b, hint.matrix, mirror=hint.mirror)
        if laid is not None and enough(laid):
            return laid
        if doubtful(laid) if laid is not None else hint.votes >= _MANY_VOTES:
            ways.append(hint.mirror)
        best = better(best, laid)
    if likely or at_once or (not hinted and has_few_corners(a, b, likeness)):
        ways = list(EITHER)
    elif not hinted and closeness(a.coarse, b.coarse) >= SAME_FRAME:
        best, ways = _from_frames(a, b)
    return _decided(best, best_overlay(a, b, same_picture, ways)) if ways else best


def _from_frames(a: Sight, b: Sight) -> tuple[Overlay | None, list[bool]]:
    """Lay frame on frame where the looks are alike, and say which ways key points are worth their time.

    Most looks that are alike are two skies above two grounds: then hardly any window comes to rest where the frames
    say, and little agrees there.
    """
    best: Overlay | None = None
    promising = False
    for alignment in frame_alignments(a, b, SAME_FRAME):
        laid = _followed(a, b, alignment.matrix, mirror=alignment.mirror)
        if laid is not None and surely_same(laid):
            return laid, []
        flat = overlay(a, b, alignment)
        found = [one for one in (laid, flat) if one is not None]
        promising |= any(one.agreement.share >= _SOME or one.alignment.inliers >= _SEVERAL for one in found)
        best = better(best, flat)
    return best, list(EITHER) if promising else []


def _decided(followed: Overlay | None, found: Overlay | None) -> Overlay | None:
    """Let key points decide, where there are any; a frame laid on a frame without them knows less than windows do."""
    unfounded = found is None or found.alignment.inliers == 0
    return followed if unfounded and followed is not None and same_picture(followed) else found


def _followed(a: Sight, b: Sight, rough: Affine, *, mirror: bool) -> Overlay | None:
    laid = tracked(a.trackable(mirror=mirror), b.trackable(mirror=False), rough, mirror=mirror)
    return overlay(a, b, laid)


def _same_view(laid: Overlay) -> bool:
    return same_picture(laid) or nearly(laid)

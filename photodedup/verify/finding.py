"""How one photo lies on another: by following windows where that leaves no doubt, else by key points."""

from __future__ import annotations

from typing import Final

from photodedup.verify.align import Affine, Alignment
from photodedup.verify.frames import frame_alignments
from photodedup.verify.hints import EITHER, MIRRORED, SAME_FRAME, Hint, has_few_corners, hints
from photodedup.verify.judging import doubtful, nearly, same_picture, surely_same
from photodedup.verify.look import closeness
from photodedup.verify.overlay import Overlay, best_overlay, better, overlay
from photodedup.verify.sight import Sight
from photodedup.verify.tracking import tracked

# A rough way that could not be made exact is worth the time of key points from so many votes on, if as it is some of
# the picture agrees, or all of it from afar: 18 of 21 such pairs that are one picture, and 89 of 219 others.
_MANY_VOTES: Final = 15
_ROUGHLY: Final = 0.2  # share of the picture that agrees
_FROM_AFAR: Final = 0.6  # correlation of what both show, blurred

# Of 37 pairs of the same frame that were found so, half of the picture agrees or 17 windows come to rest in all; of 33
# pairs of Holidays that only look alike, one has so much. These limits leave room to either side.
_SOME: Final = 0.4  # share of the picture that agrees
_SEVERAL: Final = 10  # windows that come to rest where they should


def found_overlay(a: Sight, b: Sight, likeness: float, *, likely: bool) -> Overlay | None:
    """Find how `a` lies on `b`; None where nothing speaks for any way.

    Args:
        a: one photo.
        b: the other.
        likeness: dot product of their descriptors.
        likely: more than the descriptors speaks for one picture: nothing is left untried.
    """
    best: Overlay | None = None
    hinted, ways = False, list[bool]()
    for hint in hints(a, b, mirrored=likely or likeness >= MIRRORED):
        hinted = True
        laid = _followed(a, b, hint.matrix, mirror=hint.mirror)
        if laid is not None and surely_same(laid):
            return laid
        if doubtful(laid) if laid is not None else _promising(a, b, hint):
            ways.append(hint.mirror)
        best = better(best, laid)
    if likely or (not hinted and has_few_corners(a, b, likeness)):
        ways = list(EITHER)
    elif not hinted and closeness(a.coarse, b.coarse) >= SAME_FRAME:
        best, ways = _from_frames(a, b)
    return _decided(best, best_overlay(a, b, same_picture, ways)) if ways else best


def shared_view(a: Sight, b: Sight) -> Overlay | None:
    """Find how `a` lies on `b` where they were shot within seconds: whatever they share is of one view.

    So it matters little how exactly, and no camera mirrors every second shot.
    """
    for hint in hints(a, b, mirrored=False):
        laid = _followed(a, b, hint.matrix, mirror=hint.mirror)
        if laid is not None:
            return laid
    return best_overlay(a, b, _same_view, EITHER[:1])


def _promising(a: Sight, b: Sight, hint: Hint) -> bool:
    """Whether key points may prove a rough way that windows could not follow."""
    if hint.votes < _MANY_VOTES:
        return False
    rough = overlay(a, b, Alignment(hint.matrix, hint.mirror))
    return rough is not None and (rough.agreement.share >= _ROUGHLY or rough.agreement.overall >= _FROM_AFAR)


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

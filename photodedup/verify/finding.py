"""How one photo lies on another: by following windows where that leaves no doubt, else by key points."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from photodedup.verify.hints import EITHER, Hint, alike_from_afar, hints
from photodedup.verify.judging import doubtful, nearly, same_picture, surely_same
from photodedup.verify.overlay import Overlay, best_overlay, better, overlay
from photodedup.verify.sight import Sight
from photodedup.verify.tracking import tracked

_MANY_VOTES: Final = 15  # for a rough way that could not be made exact, from where on key points are worth their time


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
        laid = _followed(a, b, hint)
        if laid is not None and enough(laid):
            return laid
        if doubtful(laid) if laid is not None else hint.votes >= _MANY_VOTES:
            ways.append(hint.mirror)
        best = better(best, laid)
    if likely or at_once or (not hinted and alike_from_afar(a, b, likeness)):
        ways = list(EITHER)
    return _decided(best, best_overlay(a, b, same_picture, ways)) if ways else best


def _decided(followed: Overlay | None, found: Overlay | None) -> Overlay | None:
    """Let key points decide, where there are any; a frame laid on a frame without them knows less than windows do."""
    unfounded = found is None or found.alignment.inliers == 0
    return followed if unfounded and followed is not None and same_picture(followed) else found


def _followed(a: Sight, b: Sight, hint: Hint) -> Overlay | None:
    laid = tracked(a.trackable(mirror=hint.mirror), b.trackable(mirror=False), hint.matrix, mirror=hint.mirror)
    return overlay(a, b, laid)


def _same_view(laid: Overlay) -> bool:
    return same_picture(laid) or nearly(laid)

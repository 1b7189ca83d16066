"""What two photos laid on each other prove: one picture, the same view, or neither.

The limits were set on the benchmark in tests/benchmarks/copies, on photos that its figures are not taken from.
"""

from __future__ import annotations

from typing import Final

from photodedup.verify.agree import Agreement
from photodedup.verify.overlay import Overlay

TILT: Final = 1.0
"""Degrees beyond which a photo was turned on purpose."""

_MOST_TILT: Final = 12.0  # degrees: more is no straightening
_STRAIGHTENED: Final = 0.4  # share of a photo that is left at least when it was straightened
_CONTAINED: Final = 0.75  # share of one photo that must lie on the other: two collages may share a cell
_FRAME_ROOM: Final = 0.03  # share of a photo's area that is a frame and no rounding
_FRAME: Final = 0.97  # share of both photos from which their frames are one
_BEYOND_DOUBT: Final = 24  # points that leave no doubt how one photo lies on the other
_MANY: Final = 20  # windows that came to rest where they should be
_STILL: Final = 0.15  # pixels: how near
_MUCH: Final = 0.8  # share of the picture that agrees
_RESTS: Final = 0.3  # pixels
_WHOLE: Final = 0.95  # share of both photos
_FRAMED: Final = 0.995  # share of both photos from which nothing was cut away
_AFAR: Final = 0.98  # correlation of the blurred photos that only noise, or a coder, leaves


def same_picture(overlay: Overlay) -> bool:
    """Whether what the photos share is one picture, not another shot of it, and no mere caption or logo."""
    alignment, agreement = overlay.alignment, overlay.agreement
    if max(agreement.overlap) < _CONTAINED:
        return False
    if laid_exactly(overlay) and _changed(agreement):
        return True
    if agreement.overall < 0.45:
        return False
    if alignment.inliers >= 8:
        agrees = agreement.share >= 0.62 and agreement.spread >= 0.6 and agreement.exact >= 0.3
        return _sharp(overlay) and agrees and _is_made(overlay)
    if alignment.inliers >= 4:
        return agreement.share >= 0.85 and agreement.spread >= 0.85 and agreement.exact >= 0.5 and _is_made(overlay)
    return agreement.share >= 0.8 and agreement.spread >= 0.85 and agreement.overall >= 0.9


def laid_exactly(overlay: Overlay) -> bool:
    """Whether very many points say how one photo lies on the other, along its rows and to a part of a pixel."""
    alignment = overlay.alignment
    many = alignment.inliers >= _BEYOND_DOUBT and alignment.inliers >= 0.9 * alignment.wide
    return many and alignment.straight and alignment.residual < 0.2 and overlay.agreement.exact >= 0.25


def _changed(agreement: Agreement) -> bool:
    """Whether photos that lie exactly on each other agree, but for what was done to the light or put on top.

    A vignette leaves the whole frame, and little of the light. Captions leave the light, and not all of the frame;
    where light is gone too, two collages may share one of two pictures.
    """
    if min(agreement.overlap) > _FRAME and agreement.spread >= 0.6:
        return agreement.share >= 0.6 and agreement.overall >= 0.3
    return agreement.share >= 0.65 and agreement.spread >= 0.5 and agreement.overall >= 0.8


def _sharp(overlay: Overlay) -> bool:
    """Whether most points that lie near where they should lie exactly there: another shot's do not."""
    alignment, agreement = overlay.alignment, overlay.agreement
    whole = alignment.straight and min(agreement.overlap) > _FRAME and agreement.share >= 0.95
    return alignment.inliers >= (0.6 if whole else 0.75) * alignment.wide


def _is_made(overlay: Overlay) -> bool:
    """Whether one photo was made from the other on a screen, and not shot again by hand.

    A program cuts and scales along the rows to a fraction of a pixel; a hand that holds the camera again always
    turns it a little, and what is near moves against what is far.
    """
    alignment, agreement = overlay.alignment, overlay.agreement
    doubt = 0.5 * alignment.inliers**-0.5
    if alignment.straight:
        if min(agreement.overlap) > _FRAME:
            return alignment.residual < 1.0
        return alignment.residual < 0.35 + doubt and (alignment.inliers >= 10 or min(agreement.overlap) > 0.25)
    if alignment.residual > 0.3 + doubt or agreement.share < 0.85 or agreement.exact < 0.6 or alignment.inliers < 12:
        return False
    upright = alignment.shear < 0.1 + 2 * doubt and alignment.squeeze < 0.012
    tilted = TILT < abs(alignment.tilt) < _MOST_TILT or inside(agreement) is not None
    return upright and tilted and min(agreement.overlap) > _STRAIGHTENED


def nearly(overlay: Overlay) -> bool:
    """Whether it is the same view from nearly the same place."""
    alignment, agreement = overlay.alignment, overlay.agreement
    held_alike = not alignment.mirror and abs(alignment.angle) < 4 and min(agreement.overlap) > 0.7
    return held_alike and alignment.wide >= 12 and agreement.overall >= 0.6 and agreement.share >= 0.3


def inside(agreement: Agreement) -> str | None:
    """Which of two photos lies wholly inside the other, which has something around it; None if neither does."""
    out_a, out_b = (1 - part for part in agreement.overlap)
    if max(out_a, out_b) < _FRAME_ROOM or min(out_a, out_b) > _FRAME_ROOM:
        return None
    return "b" if out_a > out_b else "a"


def surely_same(overlay: Overlay) -> bool:
    """Whether two photos are one picture beyond doubt, where windows were followed from one to the other.

    They come to rest so exactly that another shot shows, if anything does; noise and blur move them too, and then
    key points decide, unless the whole frame is the same from afar. So they do for what was tilted: many a second
    shot is that but for a little depth.
    """
    alignment, agreement = overlay.alignment, overlay.agreement
    framed = min(agreement.overlap) > _FRAMED and agreement.overall > _AFAR
    still = alignment.inliers >= _MANY and alignment.residual < (_RESTS if framed else _STILL)
    return alignment.straight and still and same_picture(overlay)


def doubtful(overlay: Overlay) -> bool:
    """Whether key points might prove more of two photos than windows that were followed do.

    Noise and blur move windows in what shows the same frame; where part of it is gone they would have to rest well.
    """
    rests = overlay.alignment.residual < _RESTS or min(overlay.agreement.overlap) > _WHOLE
    return same_picture(overlay) or (overlay.agreement.share >= _MUCH and rests)

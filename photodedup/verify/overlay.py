"""One photo laid on another: how, and how far they agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from photodedup.verify.agree import Agreement, compare
from photodedup.verify.align import Alignment, align
from photodedup.verify.frames import frame_alignments
from photodedup.verify.hints import EITHER
from photodedup.verify.sight import Sight

_FRAME_LIKELY: Final = 0.5  # least correlation of two looks whose frames may be the same


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """One photo laid on another: how, and how far they agree."""

    alignment: Alignment
    agreement: Agreement


def best_overlay(a: Sight, b: Sight, good: Callable[[Overlay], bool], ways: Iterable[bool] = EITHER) -> Overlay | None:
    """Lay `a` on `b` by key points; where no way found so is `good`, frame on frame.

    Args:
        a: one photo.
        b: the other.
        good: whether one way will do.
        ways: whether to mirror `a`, in the order in which to try it.
    """
    best: Overlay | None = None
    for mirror in ways:
        best = better(best, overlay(a, b, align(a.features, b.features, mirror=mirror)))
        if best is not None and good(best):
            return best
    for alignment in frame_alignments(a, b, _FRAME_LIKELY):
        best = better(best, overlay(a, b, alignment))
    return best


def overlay(a: Sight, b: Sight, alignment: Alignment | None) -> Overlay | None:
    """Lay `a` on `b` in one way; None if they then share next to nothing."""
    agreement = None if alignment is None else compare(a.grey, b.grey, alignment)
    return None if alignment is None or agreement is None else Overlay(alignment, agreement)


def better(one: Overlay | None, other: Overlay | None) -> Overlay | None:
    """Return the one under which the photos agree more."""
    if one is None or other is None:
        return one or other
    return max(one, other, key=_merit)


def _merit(overlay: Overlay) -> float:
    agreement = overlay.agreement
    return agreement.share * agreement.spread * min(1.0, 10 * agreement.overlap[0], 10 * agreement.overlap[1])

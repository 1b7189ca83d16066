"""What a pair of photos is, from bytes, pixels and looks.

The limits were measured on photos resaved as JPEG of quality 10 to 95, WebP, PNG and GIF, and resized between a
third and twice their size (see tests/benchmarks): nearly all resaves stay inside them, and the nearest two shots
of one scene differ more than twice as much.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.types import Content, Relation
from photodedup.verify.look import Look

_MEAN_LIMIT: Final = 6.5  # mean difference over the whole look, 0..255
_CELL_LIMIT: Final = 31.0  # largest difference of one cell
_PATCH_LIMIT: Final = 15.0  # largest difference of a 3 x 3 patch: a moved object, where coding noise averages out
_CORRELATION_LIMIT: Final = 0.98  # least correlation of the two looks
_FLAT: Final = 4.0  # standard deviation below which a look has no structure to correlate...
_FLAT_CELL_LIMIT: Final = 4.0  # ...and must agree in every cell instead
_ASPECT_SLACK: Final = 0.01  # what rounding and coders that pad to even sides change, beside one pixel a side


def relate(a: Content, b: Content, look_a: Look, look_b: Look, similarity: float) -> tuple[Relation, str]:
    """Say what two different contents are to each other.

    Args:
        a: one content, with its pixel hash if its reduced decode equals the other's.
        b: the other.
        look_a: how `a` looks.
        look_b: how `b` looks.
        similarity: dot product of their descriptors.

    Returns:
        The relation, and one sentence of evidence.
    """
    if a.pixel_hash is not None and a.pixel_hash == b.pixel_hash:
        return Relation.SAME_PIXELS, "Every pixel is the same; only the metadata or the container differ."
    agreement = _agreement(a, b, look_a, look_b)
    if agreement is not None:
        return Relation.RESAVED, f"Both show the same picture: it differs by {agreement:.1%} on average."
    return Relation.SIMILAR, f"They look alike ({similarity:.0%}), but are not the same picture."


def _agreement(a: Content, b: Content, look_a: Look, look_b: Look) -> float | None:
    """Mean difference (0..1) of two looks that agree everywhere; None if they do not."""
    if not _same_shape(a, b):
        return None
    first, second = look_a.astype(np.float32), look_b.astype(np.float32)
    difference = np.abs(first - second)
    cells = difference.mean(axis=2)
    if first.std() < _FLAT or second.std() < _FLAT:
        agrees = bool(difference.max() <= _FLAT_CELL_LIMIT)
    else:
        agrees = bool(
            cells.mean() <= _MEAN_LIMIT
            and cells.max() <= _CELL_LIMIT
            and _patches(first - second).max() <= _PATCH_LIMIT
            and np.corrcoef(first.ravel(), second.ravel())[0, 1] >= _CORRELATION_LIMIT
        )
    return float(cells.mean()) / 255 if agrees else None


def _same_shape(a: Content, b: Content) -> bool:
    """Whether the aspect ratios agree as far as rounding to whole pixels allows."""
    slack = _ASPECT_SLACK + 1 / min(a.width, a.height) + 1 / min(b.width, b.height)
    return abs(math.log(a.width / a.height) - math.log(b.width / b.height)) <= slack


def _patches(difference: NDArray[np.float32]) -> NDArray[np.float32]:
    """Absolute mean difference of every 3 x 3 patch, averaged over the channels."""
    windows = np.lib.stride_tricks.sliding_window_view(difference, (3, 3), axis=(0, 1))
    patches: NDArray[np.float32] = np.abs(windows.mean(axis=(3, 4))).mean(axis=2)
    return patches

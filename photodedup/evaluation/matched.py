"""Whitening learned from matching photos: directions in which shots of one photo differ count for less.

After "learned whitening" (Radenovic, Tolias, Chum 2018; Mikolajczyk, Matas 2011): descriptors are first whitened by
how shots of the same photo spread, then turned to the principal axes of what remains. Of a few shots that spread is
known too poorly; it is mixed with that of all photos, and shrunk towards the same spread in every direction.

What the report uses lies beside this file: to learn it takes more than the rest of the report does, since thousands of
shots must be made and seen. `python -m photodedup.evaluation.learn_matched PHOTOS` makes the file again.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.describe.whitening import Whitening, learn_whitening
from photodedup.types import Vectors

Square = NDArray[np.float64]

FILE: Final = Path(str(resources.files("photodedup.evaluation"))) / "matched.whitening.npz"
"""Learned from the maps of the int8 trunk at 448 px, pooled by `pool_powers`."""

OF_ALL: Final = 0.3
"""Share of the spread of all photos in what is whitened; the rest is the spread of one photo's shots."""

EVEN: Final = 0.3
"""What is added in every direction, as a share of the mean spread. Both were chosen on held-out shots."""

KEPT: Final = 512
"""Principal axes that are looked at, at most: what lies beyond is next to nothing, and costs most of the time."""


def learn_matched_whitening(views: Vectors) -> Whitening:
    """Learn from (photos, views, d) descriptors: each photo as it is and its shots, at least two views.

    Returns:
        A whitening whose axes are divided already: they are neither of unit length nor at right angles.
    """
    first = learn_whitening(views.reshape(-1, views.shape[-1])).leading(KEPT)
    rows = (views - first.mean).astype(np.float64) @ first.axes.T
    spread, within = _spread(rows), _spread(rows - rows.mean(axis=1, keepdims=True))
    even = np.eye(len(spread)) / len(spread)
    evened = _power((1 - OF_ALL) * _shares(within) + OF_ALL * _shares(spread) + EVEN * even, -0.5)
    _, axes = np.linalg.eigh(evened @ spread @ evened)
    found = (evened @ axes[:, ::-1]).T @ first.axes
    scaled = found / np.linalg.norm(found, axis=1).max()  # no size is lost: descriptors get unit length at the end
    return Whitening(first.mean, scaled.astype(np.float32), np.ones(len(found), np.float32))


def _spread(centred: Square) -> Square:
    """Return the covariance of rows whose mean was taken away, whatever their other dimensions."""
    rows = centred.reshape(-1, centred.shape[-1])
    covariance: Square = rows.T @ rows / len(rows)
    return covariance


def _shares(covariance: Square) -> Square:
    """Scale a covariance so that its variances add up to one."""
    scaled: Square = covariance / np.trace(covariance)
    return scaled


def _power(covariance: Square, power: float) -> Square:
    """Raise a symmetric matrix to a power."""
    variances, axes = np.linalg.eigh(covariance)
    raised: Square = axes * variances**power @ axes.T
    return raised

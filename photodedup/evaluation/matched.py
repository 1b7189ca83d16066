"""Whitening learned from matching photos: directions in which shots of one photo differ count for less.

After "learned whitening" (Radenovic, Tolias, Chum 2018; Mikolajczyk, Matas 2011): descriptors are first whitened by
how shots of the same photo spread, then turned to the principal axes of what remains. Of a few shots that spread is
known too poorly; it is mixed with that of all photos, and shrunk towards the same spread in every direction.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.describe.whitening import Whitening
from photodedup.types import Vectors

Square = NDArray[np.float64]

OF_ALL: Final = 0.3
"""Share of the spread of all photos in what is whitened; the rest is the spread of one photo's shots."""

EVEN: Final = 0.3
"""What is added in every direction, as a share of the mean spread. Both were chosen on held-out shots."""


def learn_matched_whitening(views: Vectors) -> Whitening:
    """Learn from (photos, views, d) descriptors: each photo as it is and its shots, at least two views.

    Returns:
        A whitening whose axes are divided already: they are neither of unit length nor at right angles.
    """
    rows = views.astype(np.float64)
    mean = rows.mean(axis=(0, 1))
    spread, within = _spread(rows - mean), _spread(rows - rows.mean(axis=1, keepdims=True))
    even = np.eye(len(spread)) / len(spread)
    evened = _power((1 - OF_ALL) * _shares(within) + OF_ALL * _shares(spread) + EVEN * even, -0.5)
    _, axes = np.linalg.eigh(evened @ spread @ evened)
    parts = (mean, (evened @ axes[:, ::-1]).T, np.ones(len(axes)))
    return Whitening(*(part.astype(np.float32) for part in parts))


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

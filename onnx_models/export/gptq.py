"""Round weights so that what a layer answers changes least.

The method is that of E. Frantar, S. Ashkboos, T. Hoefler, D. Alistarh, *GPTQ*, ICLR 2023. One column after the other is
rounded, and its error is passed on to the columns not rounded yet, as far as their inputs go together with its own.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

DAMPING: Final = 0.01
"""Share of the mean square of the inputs that is added to each one's: without it inputs that are never seen decide."""

BLOCK: Final = 128
"""Columns whose errors are passed on to all later ones at once; the result does not depend on it."""


def round_columns(weight: Matrix, moments: Matrix, scales: Matrix, largest: int) -> Matrix:
    """Round (out, n) weights to whole numbers of `scales` (out,) within -`largest`..`largest`.

    Args:
        weight: what should be rounded.
        moments: (n, n), the covariance of the layer's inputs.
        scales: the step of each row.
        largest: the largest whole number.

    Returns:
        The whole numbers, (out, n).
    """
    order = np.argsort(-np.diag(moments), kind="stable")  # the largest inputs first, while all others can still help
    left, upper = weight[:, order].copy(), _passed_on(moments[np.ix_(order, order)])
    whole = np.empty_like(left)
    for start in range(0, len(order), BLOCK):
        columns = slice(start, start + BLOCK)
        whole[:, columns], errors = _round_block(left[:, columns], upper[columns, columns], scales, largest)
        left[:, start + BLOCK :] -= errors @ upper[columns, start + BLOCK :]
    return whole[:, np.argsort(order)]


def _passed_on(moments: Matrix) -> Matrix:
    """Return the upper triangle that tells how much of a column's error each later one takes."""
    # The last number is for a layer that always sees the same.
    damped = moments + (DAMPING * np.diag(moments).mean() + 1e-12) * np.eye(len(moments))
    inverse = np.linalg.inv(damped)
    return np.asarray(np.linalg.cholesky((inverse + inverse.T) / 2).T, np.float64)


def _round_block(left: Matrix, upper: Matrix, scales: Matrix, largest: int) -> tuple[Matrix, Matrix]:
    """Round a few columns; return them as whole numbers, and each one's error as later columns need it."""
    left = left.copy()
    whole, errors = np.empty_like(left), np.empty_like(left)
    for column in range(left.shape[1]):
        whole[:, column] = np.clip(np.rint(left[:, column] / scales), -largest, largest)
        errors[:, column] = (left[:, column] - whole[:, column] * scales) / upper[column, column]
        left[:, column:] -= np.outer(errors[:, column], upper[column, column:])
    return whole, errors

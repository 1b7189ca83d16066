"""An order of descriptors in which look-alikes follow each other."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.types import Vectors

_LEAF: Final = 32  # rows that are left as they are
_STEPS: Final = 4  # of power iteration: a rough direction cuts as well as the exact one

Rows = NDArray[np.intp]


def by_likeness(vectors: Vectors) -> Rows:
    """Order rows, (n, d), so that similar ones come near each other; the same rows give the same order.

    The rows are halved along the direction in which they differ most, and each half again (a principal axis tree).
    Takes n d log(n) steps and the memory of the rows once more.

    Returns:
        The numbers of the rows, (n,).
    """
    leaves: list[Rows] = []
    waiting = [np.arange(len(vectors))]
    while waiting:
        rows = waiting.pop()
        if len(rows) <= _LEAF:
            leaves.append(rows)
            continue
        places = _along(vectors[rows])
        rows = rows[np.argsort(places, kind="stable")]
        waiting += [rows[len(rows) // 2 :], rows[: len(rows) // 2]]
    return np.concatenate(leaves) if leaves else np.arange(0)


def _along(vectors: Vectors) -> NDArray[np.float32]:
    """Place rows, (n, d), on the axis along which they differ most, (n,)."""
    around = vectors - vectors.mean(axis=0)
    axis = around[int(np.argmax((around * around).sum(axis=1)))]
    for _ in range(_STEPS):
        axis = (around @ axis) @ around
        axis /= max(float(np.linalg.norm(axis)), 1e-12)
    places: NDArray[np.float32] = around @ axis
    return places

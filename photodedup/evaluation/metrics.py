"""How good a ranking is, by the exact definition of each data set.

There are two average precisions, and they differ by several hundredths on short lists of positives:

* *at hits*: the mean over the positives of the precision at their rank (information retrieval's usual one);
* *trapezoid*: the area under the precision-recall curve with straight lines between its points, which is what the
  programs of Oxford Buildings (`compute_ap.cpp`) and INRIA Holidays (`holidays_map.py`) compute.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

Ranks = NDArray[np.intp]


def ranks_of(ranking: Sequence[int], positives: Collection[int], left_out: Collection[int] = ()) -> Ranks:
    """Return the ranks of the positives, 0 for the first, as if the `left_out` were not in the ranking at all.

    Args:
        ranking: photo numbers, nearest first.
        positives: photos that ought to come first.
        left_out: junk (Oxford, Paris), or the query itself (Holidays).
    """
    kept = [photo for photo in ranking if photo not in left_out]
    return np.array([rank for rank, photo in enumerate(kept) if photo in positives], dtype=np.intp)


def average_precision_at_hits(ranks: Ranks, positives: int) -> float:
    """Average the precision at the rank of each positive; one that was never ranked counts as 0."""
    hits = np.arange(1, len(ranks) + 1)
    return float((hits / (ranks + 1)).sum() / positives)


def average_precision_trapezoid(ranks: Ranks, positives: int) -> float:
    """Measure the area under precision over recall, precision drawn as straight lines between hits.

    Before rank 0 the precision counts as 1, as in Oxford's and INRIA's programs.
    """
    hits = np.arange(len(ranks))
    before = np.where(ranks > 0, hits / np.maximum(ranks, 1), 1.0)
    after = (hits + 1) / (ranks + 1)
    return float(((before + after) / 2).sum() / positives)


def four_nearest_score(rankings: Sequence[Sequence[int]], objects: Sequence[int]) -> float:
    """Return UKBench's N-S: how many of each photo's four nearest show its object, itself among them; 4 is perfect."""
    hits = [sum(objects[found] == objects[photo] for found in near[:4]) for photo, near in enumerate(rankings)]
    return float(np.mean(hits))

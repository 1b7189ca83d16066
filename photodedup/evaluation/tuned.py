"""The best 256 numbers found without looking at a test set: `mixed`, its settings chosen on the held-out photos.

How they were chosen, and what else was tried, is in `tests/evaluation/TRIES.md`.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from photodedup.describe.pooling import Maps, pool_rmac, pool_sum
from photodedup.describe.whitening import unit_length
from photodedup.types import Vectors

SUM_POWER: Final = 0.4
REGION_POWER: Final = 0.7
REGION_WEIGHT: Final = 0.5
BORDER: Final = 1
"""Positions left out on every side of the sum: they see as much padding as photo."""

STRENGTH: Final = 0.75
"""Power of the deviations that whitening divides by: full whitening makes too much of the last axes."""


def pool_tuned(maps: Maps) -> Vectors:
    """Put the power of the sum within the border and that of R-MAC side by side, (n, 2 * channels)."""
    height, width = maps.shape[2:]
    within = maps[:, :, BORDER : height - BORDER, BORDER : width - BORDER] if min(height, width) > 2 * BORDER else maps
    return _side_by_side(pool_sum(within), pool_rmac(maps))


def pool_powers(maps: Maps) -> Vectors:
    """Do as `pool_tuned`, with the border: how shots of one photo differ there is for the whitening to learn."""
    return _side_by_side(pool_sum(maps), pool_rmac(maps))


def _side_by_side(sums: Vectors, regions: Vectors) -> Vectors:
    powered = [unit_length(sums**SUM_POWER), REGION_WEIGHT * unit_length(regions**REGION_POWER)]
    return unit_length(np.concatenate(powered, axis=1))

"""From the last convolution's maps to one vector a photo, in plain numpy.

Every aggregation takes maps (n, channels, height, width), not negative, and gives (n, d) rows of length one.
`sum` is SPoC; `centre` is SPoC with the paper's centre prior; `root` is SPoC with square roots, the program's own;
the others are what they are compared with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.describe.whitening import unit_length
from photodedup.types import Vectors

Maps = NDArray[np.float32]
Aggregate = Callable[[Maps], Vectors]

_TINY = 1e-6


def pool_sum(maps: Maps) -> Vectors:
    """Sum over positions (SPoC, equation 1)."""
    return unit_length(maps.sum(axis=(2, 3)))


def pool_root(maps: Maps) -> Vectors:
    """Take the square root of the sum (the power law of Perronnin et al. 2010, on SPoC).

    A few channels answer strongly to whatever fills the photo; the root keeps them from deciding alone.
    """
    return root_of(pool_sum(maps))


def root_of(sums: Vectors) -> Vectors:
    """Turn sum-pooled vectors, of any length, into rooted ones of length one."""
    return unit_length(np.sqrt(sums))


def pool_mixed(maps: Maps) -> Vectors:
    """Put `root` and half of `rmac` side by side, (n, 2 * channels): what fills the photo, what stands out in it."""
    return unit_length(np.concatenate([pool_root(maps), 0.5 * pool_rmac(maps)], axis=1))


def pool_centre(maps: Maps) -> Vectors:
    """Sum over positions, those in the middle weighing more (SPoC, equation 2)."""
    return unit_length(np.einsum("nchw,hw->nc", maps, centre_prior(maps.shape[2], maps.shape[3])))


def centre_prior(height: int, width: int) -> NDArray[np.float32]:
    """Gaussian weights (height, width); sigma is a third of the way from the centre to the nearest border."""
    sigma = min(height, width) / 2 / 3
    rows = np.arange(height, dtype=np.float32) + 0.5 - height / 2
    columns = np.arange(width, dtype=np.float32) + 0.5 - width / 2
    weights: NDArray[np.float32] = np.exp(-(rows[:, None] ** 2 + columns[None, :] ** 2) / (2 * sigma**2))
    return weights


def pool_max(maps: Maps) -> Vectors:
    """Take the largest value of each channel."""
    return unit_length(maps.max(axis=(2, 3)))


def pool_gem(maps: Maps, power: float = 3.0) -> Vectors:
    """Take the generalised mean, between the sum (power 1) and the maximum (Radenovic et al. 2018)."""
    powered = np.maximum(maps, _TINY) ** power
    return unit_length(powered.mean(axis=(2, 3)) ** (1 / power))


def pool_crow(maps: Maps) -> Vectors:
    """Weigh positions by their total response and channels by their rarity (Kalantidis et al. 2016)."""
    response = maps.sum(axis=1)
    places = np.sqrt(response / np.maximum(np.linalg.norm(response, axis=(1, 2), keepdims=True), _TINY))
    weighted = np.einsum("nchw,nhw->nc", maps, places)
    filled = (maps > 0).mean(axis=(2, 3))
    rarity = np.log(np.maximum(filled.sum(axis=1, keepdims=True), _TINY) / np.maximum(filled, _TINY))
    return unit_length(weighted * np.where(filled > 0, np.maximum(rarity, 0), 0))


def pool_rmac(maps: Maps) -> Vectors:
    """Sum the unit-length maxima of square regions at three scales (Tolias et al. 2016), without region whitening."""
    return unit_length(region_maxima(maps).sum(axis=1))


def region_maxima(maps: Maps, scales: int = 3) -> Vectors:
    """Return the unit-length maximum of each R-MAC region, (n, regions, channels)."""
    places = regions(maps.shape[2], maps.shape[3], scales)
    maxima = [maps[:, :, top : top + side, left : left + side].max(axis=(2, 3)) for top, left, side in places]
    return unit_length(np.stack(maxima, axis=1))


def regions(height: int, width: int, scales: int = 3) -> list[tuple[int, int, int]]:
    """List R-MAC's squares as (top, left, side).

    The side is 2 * shortest / (scale + 1); neighbours overlap by about 40 %.
    """
    shortest, longest = min(height, width), max(height, width)
    # As many more squares along the longer side as bring the overlap of neighbours nearest to 40 %.
    overlaps = [abs(1 - (longest - shortest) / (more * shortest) - 0.4) for more in range(1, 7)]
    more = 0 if longest == shortest else 1 + int(np.argmin(overlaps))
    places = []
    for scale in range(1, scales + 1):
        side = max(1, 2 * shortest // (scale + 1))
        down = np.linspace(0, height - side, scale + (more if height > width else 0)).astype(int)
        across = np.linspace(0, width - side, scale + (more if width > height else 0)).astype(int)
        places += [(int(top), int(left), side) for top in down for left in across]
    return places


AGGREGATES: Final[Mapping[str, Aggregate]] = MappingProxyType(
    {
        "sum": pool_sum,
        "root": pool_root,
        "centre": pool_centre,
        "max": pool_max,
        "crow": pool_crow,
        "gem": pool_gem,
        "rmac": pool_rmac,
        "mixed": pool_mixed,
    }
)
"""Every aggregation that needs nothing learned before its PCA, by the name that `--aggregate` takes."""

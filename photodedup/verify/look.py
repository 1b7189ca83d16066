"""How a photo looks, small: the whole of it squeezed to a square, for comparing frames that are the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photodedup.types import Pixels

GRID: Final = 64
"""Cells on each side of a look."""

Look = NDArray[np.uint8]
"""(GRID, GRID, 3) sRGB, the whole photo squeezed to a square."""

Coarse = NDArray[np.float64]
"""(8, 256): a look in few grey cells, a row for each way to hold it. Their mean is 0, their length 1, or 0 if flat."""

STATES: Final = tuple((mirror, quarters) for mirror in (False, True) for quarters in range(4))
"""The eight ways to hold a photo: mirrored left to right first or not, then so many quarter turns clockwise."""

_PATCH: Final = 3  # cells on each side of a patch of light...
_STAIN: Final = 7  # ...and of colour, which JPEG keeps at half the size, so that a small copy has little of it
_LIGHT: Final = np.array([0.299, 0.587, 0.114], np.float32)  # of red, green and blue
_COARSE: Final = 16
_NO_PATTERN: Final = 1e-6


def look(thumbnail: Pixels) -> Look:
    """Shrink an upright photo, (height, width, 3), to its look."""
    return small(thumbnail)


def small(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Squeeze a picture, in colour or grey, to a square of GRID cells a side.

    Bicubic with antialiasing: averaging boxes instead makes a half-size copy differ four times as much, since the
    boxes' edges fall elsewhere.
    """
    return np.asarray(Image.fromarray(picture).resize((GRID, GRID), Image.Resampling.BICUBIC))


@dataclass(frozen=True, slots=True)
class Difference:
    """How two looks differ, 0..255 each, but for the correlation.

    Light and colour are told apart: a copy of a third of the size, saved as JPEG, has all of the light, and of the
    colour a sixth in each direction.

    Attributes:
        mean: mean difference of the cells' light.
        patch: largest mean difference in light of 3 x 3 cells: coding noise averages out there, a changed detail does
            not.
        stain: largest mean difference in colour of 7 x 7 cells.
        tint: mean of these.
        cast: largest difference of a channel's mean: a change of colour or brightness.
        correlation: of all cells, -1..1.
    """

    mean: float
    patch: float
    stain: float
    tint: float
    cast: float
    correlation: float


def difference(a: Look, b: Look) -> Difference:
    """Compare two looks cell by cell."""
    first, second = a.astype(np.float32), b.astype(np.float32)
    gap = second - first
    light = lightness(gap)
    stains = np.abs(cv2.blur(gap - light[..., np.newaxis], (_STAIN, _STAIN)))
    return Difference(
        mean=float(np.abs(light).mean()),
        patch=float(np.abs(cv2.blur(light, (_PATCH, _PATCH))).max()),
        stain=float(stains.max()),
        tint=float(stains.mean()),
        cast=float(np.abs(gap.mean(axis=(0, 1))).max()),
        correlation=_correlation(first, second),
    )


def lightness(colours: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take the colours out of cells, or of differences between cells, (n, n, 3)."""
    return np.asarray(colours @ _LIGHT, np.float32)


def likely_states(a: Coarse, b: Coarse, least: float) -> list[tuple[bool, int]]:
    """Return the ways to hold `a` in which it correlates with `b` as a whole, the likeliest first."""
    values = _closenesses(a, b)
    if values.max() < least:
        return []  # as for most pairs
    return [STATES[number] for number in np.argsort(-values, kind="stable") if values[number] >= least]


def closeness(a: Coarse, b: Coarse) -> float:
    """Return how two photos correlate as a whole, -1..1, held in the way in which they do most."""
    return float(_closenesses(a, b).max())


def _closenesses(a: Coarse, b: Coarse) -> NDArray[np.float64]:
    """Correlation with `b` of `a` held in each way; below any limit where one of them is flat."""
    if not (a[0].any() and b[0].any()):
        return np.full(len(STATES), -np.inf)
    # Sums and not NumPy's products: those start threads that cost far more than they save on so few numbers.
    values: NDArray[np.float64] = (a * b[0]).sum(axis=1)
    return values


def held(grid: NDArray[np.generic], state: tuple[bool, int]) -> NDArray[np.generic]:
    """Hold a square grid, (n, n) or (n, n, 3), in one of the eight ways."""
    mirror, quarters = state
    return np.rot90(grid[:, ::-1] if mirror else grid, -quarters)


def coarse(look: Look) -> Coarse:
    """Reduce a look to a few grey cells, held in each way."""
    cell = GRID // _COARSE
    reduced = look.reshape(_COARSE, cell, _COARSE, cell, 3).mean(axis=(1, 3, 4))
    reduced -= reduced.mean()
    length = float(np.sqrt((reduced * reduced).sum()))
    reduced = reduced / length if length > _NO_PATTERN else np.zeros_like(reduced)
    return np.stack([held(reduced, state) for state in STATES]).reshape(len(STATES), -1)


def _correlation(a: NDArray[np.generic], b: NDArray[np.generic]) -> float:
    """Correlation of two grids; 0 where one is flat."""
    first, second = a.astype(np.float64).ravel(), b.astype(np.float64).ravel()
    first, second = first - first.mean(), second - second.mean()
    # Sums and not NumPy's products: those start threads that cost far more than they save on so few numbers.
    norm = float(np.sqrt((first * first).sum() * (second * second).sum()))
    return float((first * second).sum()) / norm if norm > _NO_PATTERN else 0.0

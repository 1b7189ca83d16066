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

STATES: Final = tuple((mirror, quarters) for mirror in (False, True) for quarters in range(4))
"""The eight ways to hold a photo: mirrored left to right first or not, then so many quarter turns clockwise."""

_BLUR: Final = 3  # cells on each side of a patch
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

    Attributes:
        mean: mean difference of the cells.
        patch: largest mean difference of 3 x 3 cells: coding noise averages out there, a changed detail does not.
        cast: largest difference of a channel's mean: a change of colour or brightness.
        correlation: of all cells, -1..1.
    """

    mean: float
    patch: float
    cast: float
    correlation: float


def difference(a: Look, b: Look) -> Difference:
    """Compare two looks cell by cell."""
    first, second = a.astype(np.float32), b.astype(np.float32)
    gap = second - first
    return Difference(
        mean=float(np.abs(gap).mean()),
        patch=float(np.abs(cv2.blur(gap, (_BLUR, _BLUR))).max()),
        cast=float(np.abs(gap.mean(axis=(0, 1))).max()),
        correlation=_correlation(first, second),
    )


def likely_states(a: Look, b: Look, least: float) -> list[tuple[bool, int]]:
    """Return the ways to hold `a` in which it correlates with `b` as a whole, the likeliest first."""
    first, second = _coarse(a), _coarse(b)
    norm = float(np.sqrt((first * first).sum() * (second * second).sum()))
    if norm < _NO_PATTERN:
        return []
    # Sums and not NumPy's products: those start threads that cost far more than they save on so few numbers.
    values = (np.stack([held(first, state) for state in STATES]) * second).sum(axis=(1, 2)) / norm
    return [STATES[number] for number in np.argsort(-values, kind="stable") if values[number] >= least]


def held(grid: NDArray[np.generic], state: tuple[bool, int]) -> NDArray[np.generic]:
    """Hold a square grid, (n, n) or (n, n, 3), in one of the eight ways."""
    mirror, quarters = state
    return np.rot90(grid[:, ::-1] if mirror else grid, -quarters)


def _coarse(look: Look) -> NDArray[np.float64]:
    """A look in grey, (16, 16), around a mean of zero."""
    cell = GRID // _COARSE
    coarse: NDArray[np.float64] = look.reshape(_COARSE, cell, _COARSE, cell, 3).mean(axis=(1, 3, 4))
    coarse -= coarse.mean()
    return coarse


def _correlation(a: NDArray[np.generic], b: NDArray[np.generic]) -> float:
    """Correlation of two grids; 0 where one is flat."""
    first, second = a.astype(np.float64).ravel(), b.astype(np.float64).ravel()
    first, second = first - first.mean(), second - second.mean()
    # Sums and not NumPy's products: those start threads that cost far more than they save on so few numbers.
    norm = float(np.sqrt((first * first).sum() * (second * second).sum()))
    return float((first * second).sum()) / norm if norm > _NO_PATTERN else 0.0

"""How a photo looks, small: the grid on which two photos are first compared."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photodedup.types import Pixels

GRID: Final = 32
"""Cells on each side of a look."""

Look = NDArray[np.uint8]
"""(GRID, GRID, 3) sRGB, the whole photo squeezed to a square."""


def look(thumbnail: Pixels) -> Look:
    """Shrink an upright photo, (height, width, 3), to its look.

    Bicubic with antialiasing: averaging boxes instead makes a half-size copy differ four times as much, since the
    boxes' edges fall elsewhere.
    """
    return np.asarray(Image.fromarray(thumbnail).resize((GRID, GRID), Image.Resampling.BICUBIC))

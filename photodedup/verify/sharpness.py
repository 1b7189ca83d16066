"""How sharp a photo is, as far as its thumbnail tells."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from photodedup.types import Pixels

_CELLS: Final = 12  # parts of the photo, in each direction
_TYPICAL: Final = 0.5  # the median of the parts


def sharpness(thumbnail: Pixels) -> float:
    """Measure an upright thumbnail, (height, width, 3): the mean squared Laplacian of its typical part.

    It says nothing by itself: a busy scene has more than a calm one. Shots and versions of one photo, in the same
    frame, can be compared by it. Single parts decide nothing: a caption adds edges, and makes nothing sharper.
    """
    grey = cv2.cvtColor(thumbnail, cv2.COLOR_RGB2GRAY)
    edges = np.square(cv2.Laplacian(grey, cv2.CV_32F))
    return float(np.quantile(cv2.resize(edges, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA), _TYPICAL))

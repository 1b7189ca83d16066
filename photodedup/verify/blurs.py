"""Whether one look is another one, blurred: then the sharper one, blurred alike, is the same.

Blurring takes the pattern away that an agreement is found by, but it is easily done again.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup.verify.look import Look, lightness

Light = NDArray[np.float32]

_STRENGTHS: Final = (0.5, 0.7, 1.0, 1.3, 1.7, 2.2)  # standard deviations, in cells: 1 to 3.5 % of the photo's side
_EDGE: Final = 2  # cells at the border that are not compared: programs do not agree on what lies beyond it
_PATCH: Final = 3  # cells on each side of a patch

# Of 480 blurred copies the means are 4.5 at most; of shots of one scene in Holidays and UKBench 12 at least.
_MEAN: Final = 5.0  # mean difference in light that is left, 0..255...
_SPREAD: Final = 0.12  # ...and as a share of the standard deviation of the light
_MOST: Final = 24.0  # largest mean difference of a patch
_LESS: Final = 0.6  # what is left, as a share of the difference before


def is_blurred(a: Look, b: Look) -> bool:
    """Tell whether either look is the other one, blurred: a difference in detail alone."""
    sharp, soft = sorted((lightness(a.astype(np.float32)), lightness(b.astype(np.float32))), key=_detail, reverse=True)
    before = float(np.abs(sharp - soft).mean())
    left = min((_inner(cv2.GaussianBlur(sharp, (0, 0), blur) - soft) for blur in _STRENGTHS), key=_mean)
    limit = min(_MEAN, _SPREAD * float(soft.std()), _LESS * before)
    return _mean(left) <= limit and float(np.abs(cv2.blur(left, (_PATCH, _PATCH))).max()) <= _MOST


def _detail(light: Light) -> float:
    return float(cv2.Laplacian(light, cv2.CV_32F).var())


def _inner(gap: NDArray[np.generic]) -> Light:
    return np.asarray(gap[_EDGE:-_EDGE, _EDGE:-_EDGE], np.float32)


def _mean(gap: Light) -> float:
    return float(np.abs(gap).mean())

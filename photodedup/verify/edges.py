"""Where one photo lies inside another: does the other go on naturally beyond its border, or is it a frame?

A crop's surroundings continue it: the pixels on the two sides of its border are alike. A frame, a page or another
picture of a collage breaks there.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup.verify.align import Affine

_STEP: Final = 1.5  # pixels to either side of the border
_ROOM: Final = 2.0  # pixels beyond the border without which a side says nothing
_POINTS: Final = 96  # samples along a side
_JUMP: Final = 1.7  # how much more than inside the light may change across a border that the picture crosses
_GRAIN: Final = 0.7  # change of light that says nothing, 0..255
_PATTERN: Final = 3.0  # standard deviation along the border below which it says nothing
_ALIKE: Final = 0.4  # least correlation across a border that the picture crosses

Corners = NDArray[np.float64]
Strip = NDArray[np.float32]


def goes_on(inner: tuple[int, int], matrix: Affine, outer: NDArray[np.uint8]) -> bool | None:
    """Tell whether the outer photo goes on beyond the border of the inner one.

    Args:
        inner: width and height of the inner photo.
        matrix: maps its pixels to the outer photo's.
        outer: the outer photo, grey.

    Returns:
        None if that cannot be told: the inner photo fills the outer one, or all is plain and alike on both sides.
    """
    smooth = np.asarray(cv2.GaussianBlur(outer.astype(np.float32), (0, 0), 0.8), np.float32)
    across = [strips for side in range(4) if (strips := _strips(inner, matrix, smooth, side)) is not None]
    if not across:
        return None
    deeper, inside, outside = (np.concatenate(part) for part in zip(*across, strict=True))
    usual = float(np.abs(deeper - inside).mean()) + _GRAIN
    if float(np.abs(inside - outside).mean()) > _JUMP * usual:
        return False
    if min(inside.std(), outside.std()) < _PATTERN:
        return None
    return float(np.corrcoef(inside, outside)[0, 1]) >= _ALIKE


def _strips(
    inner: tuple[int, int], matrix: Affine, outer: NDArray[np.float32], side: int
) -> tuple[Strip, Strip, Strip] | None:
    """Sample the outer photo along one side of the inner one's border: well inside, just inside, just outside."""
    width, height = inner
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64) - 0.5
    start, end = corners[side], corners[(side + 1) % 4]
    along = start + np.linspace(0.06, 0.94, _POINTS)[:, np.newaxis] * (end - start)
    border = along @ matrix[:, :2].T + matrix[:, 2]
    centre = np.array([(width - 1) / 2, (height - 1) / 2]) @ matrix[:, :2].T + matrix[:, 2]
    outward = _normal(border[-1] - border[0], border.mean(axis=0) - centre)
    far = border + _ROOM * outward
    room = (far >= 0).all(axis=1) & (far <= np.array(outer.shape[::-1]) - 1).all(axis=1)
    if room.sum() < _POINTS // 4:
        return None
    deeper, inside, outside = ((border + step * outward)[room] for step in (-3 * _STEP, -_STEP, _STEP))
    return _sample(outer, deeper), _sample(outer, inside), _sample(outer, outside)


def _normal(along: Corners, outwards: Corners) -> Corners:
    normal = np.array([-along[1], along[0]]) / max(1e-9, float(np.hypot(*along)))
    return normal if normal @ outwards > 0 else -normal


def _sample(plane: NDArray[np.float32], places: Corners) -> Strip:
    at = places.astype(np.float32)
    return np.asarray(cv2.remap(plane, at[:, :1], at[:, 1:], cv2.INTER_LINEAR), np.float32)[:, 0]

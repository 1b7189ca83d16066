"""Two aligned photos -> how much of what they share is the same picture.

Light may have been changed in any way that keeps its local pattern: small windows are compared by normalised
correlation, which no gain, offset or slow change of brightness alters.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup.verify.align import Affine, Alignment, inverse
from photodedup.verify.features import Grey, faced

Plane = NDArray[np.float32]

_SIDE: Final = 160  # longest side of the overlap as compared, pixels
_WINDOW: Final = 11  # side of a window, pixels
_TEXTURE: Final = 3.0  # standard deviation of a window that has a pattern, 0..255
_AGREES: Final = 0.6  # least correlation of a window that agrees
_EXACT: Final = 0.9  # least correlation of a window that agrees to the detail
_DARK, _LIGHT = 8.0, 247.0  # beyond these a change of brightness may have cut the pattern off


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """What the comparison of the overlap found.

    Attributes:
        share: share of the patterned windows that agree, 0..1.
        exact: share of them that agree to the detail, 0..1.
        middle: median correlation of the patterned windows, -1..1.
        patterned: share of the overlap that has a pattern in either photo, 0..1.
        overall: correlation of the whole overlap, blurred, -1..1.
        spread: share of a 4 x 4 grid laid over the overlap where patterned windows agree, of the cells that have any.
        overlap: share of each photo's area that lies in the overlap, 0..1, `a` then `b`.
    """

    share: float
    exact: float
    middle: float
    patterned: float
    overall: float
    spread: float
    overlap: tuple[float, float]


def compare(a: Grey, b: Grey, alignment: Alignment) -> Agreement | None:
    """Compare what two photos share under an alignment; None if they share next to nothing."""
    laid = _laid(faced(a, mirror=alignment.mirror), b, alignment.matrix)
    return None if laid is None else _agreement(*laid, _overlaps(a, b, alignment))


def _overlaps(a: Grey, b: Grey, alignment: Alignment) -> tuple[float, float]:
    """Share of each photo's area that lies on the other."""
    corners_a, corners_b = _corners(a), _corners(b)
    mapped = (corners_a @ alignment.matrix[:, :2].T + alignment.matrix[:, 2]).astype(np.float32)
    area, _ = cv2.intersectConvexConvex(mapped, corners_b)
    return min(1.0, area / (a.size * alignment.scale**2)), min(1.0, area / b.size)


def _corners(photo: Grey) -> NDArray[np.float32]:
    """The corners of a thumbnail, (4, 2): half a pixel outside the centres of its corner pixels."""
    right, bottom = photo.shape[1] - 0.5, photo.shape[0] - 0.5
    return np.array([[-0.5, -0.5], [right, -0.5], [right, bottom], [-0.5, bottom]], np.float32)


def _laid(a: NDArray[np.uint8], b: NDArray[np.uint8], matrix: Affine) -> tuple[Plane, Plane, NDArray[np.bool_]] | None:
    """Bring both to one frame no finer than the coarser of the two: the overlap's, upright in `a`'s sense."""
    height, width = a.shape
    corners = np.array([[0, 0], [b.shape[1] - 1, 0], [b.shape[1] - 1, b.shape[0] - 1], [0, b.shape[0] - 1]], np.float64)
    outward = inverse(matrix)
    back = corners @ outward[:, :2].T + outward[:, 2]
    left, top = np.maximum(back.min(axis=0), 0)
    right, bottom = np.minimum(back.max(axis=0), (width - 1, height - 1))
    if right - left < 12 or bottom - top < 12:
        return None
    scale = np.sqrt(abs(np.linalg.det(matrix[:, :2])))
    zoom = min(1.0, scale, _SIDE / max(right - left, bottom - top))
    frame = (max(8, round((right - left) * zoom)), max(8, round((bottom - top) * zoom)))
    to_a = np.array([[1 / zoom, 0, left], [0, 1 / zoom, top]])
    to_b = np.column_stack([matrix[:, :2] @ to_a[:, :2], matrix[:, :2] @ to_a[:, 2] + matrix[:, 2]])
    one = _sampled(a, to_a, 1 / zoom, frame)
    two = _sampled(b, to_b, scale / zoom, frame)
    ones = np.full(b.shape, 255, np.uint8)
    inside = cv2.warpAffine(ones, to_b, frame, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP) > 250
    return one, two, inside


def _sampled(source: NDArray[np.uint8], matrix: Affine, shrink: float, frame: tuple[int, int]) -> Plane:
    """Sample a photo through a map, blurred first by how much it is shrunk, and by one pixel of the frame."""
    sigma = 0.8 * max(shrink, 1.0)
    smooth = cv2.GaussianBlur(source.astype(np.float32), (0, 0), sigma)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(smooth, matrix, frame, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _agreement(one: Plane, two: Plane, inside: NDArray[np.bool_], overlap: tuple[float, float]) -> Agreement:
    correlation, spread_one, spread_two, clipped = _windows(one, two)
    patterned = inside & ~clipped & (np.maximum(spread_one, spread_two) > _TEXTURE)
    count = int(patterned.sum())
    area = max(1, int(inside.sum()))
    agrees = patterned & (correlation >= _AGREES)
    values = correlation[patterned]
    overall = _overall(one, two, inside)
    if count == 0:
        return Agreement(0, 0, 0, 0, overall, 0, overlap)
    return Agreement(
        share=float(agrees.sum() / count),
        exact=float((values >= _EXACT).mean()),
        middle=float(np.median(values)),
        patterned=count / area,
        overall=overall,
        spread=_spread(patterned, agrees),
        overlap=overlap,
    )


def _windows(one: Plane, two: Plane) -> tuple[Plane, Plane, Plane, NDArray[np.bool_]]:
    """Normalised correlation and standard deviations of the window around each pixel, and whether light was cut off."""
    mean_one, mean_two = _blurred(one), _blurred(two)
    var_one = np.maximum(_blurred(one * one) - mean_one**2, 0)
    var_two = np.maximum(_blurred(two * two) - mean_two**2, 0)
    covariance = _blurred(one * two) - mean_one * mean_two
    correlation = covariance / np.sqrt((var_one + 1.0) * (var_two + 1.0))
    clipped = _cut_off(mean_one, var_one) | _cut_off(mean_two, var_two)
    return correlation, np.sqrt(var_one), np.sqrt(var_two), clipped


def _blurred(plane: Plane) -> Plane:
    return np.asarray(cv2.blur(plane, (_WINDOW, _WINDOW)), np.float32)


def _cut_off(mean: Plane, variance: Plane) -> NDArray[np.bool_]:
    flat: NDArray[np.bool_] = (variance < _TEXTURE**2) & ((mean < _DARK) | (mean > _LIGHT))
    return flat


def _overall(one: Plane, two: Plane, inside: NDArray[np.bool_]) -> float:
    first, second = one[inside], two[inside]
    if len(first) < 16:
        return 0.0
    first, second = first - first.mean(), second - second.mean()
    squares, others = float(first @ first), float(second @ second)
    if min(squares, others) < len(first):  # a standard deviation below 1
        return 0.0
    return float(first @ second) / math.sqrt(squares * others)


def _spread(patterned: NDArray[np.bool_], agrees: NDArray[np.bool_]) -> float:
    cells_with = cv2.resize(patterned.astype(np.float32), (4, 4), interpolation=cv2.INTER_AREA)
    cells_agree = cv2.resize(agrees.astype(np.float32), (4, 4), interpolation=cv2.INTER_AREA)
    textured = cells_with > 0.1
    if not textured.any():
        return 0.0
    return float((cells_agree[textured] > 0.5 * cells_with[textured]).mean())

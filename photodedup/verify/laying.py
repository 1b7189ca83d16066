"""Where a version of a photo lies on the photo, to a fraction of a pixel: for laying one over the other on a screen."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup.types import FrameMap, Pixels
from photodedup.verify.align import Affine
from photodedup.verify.frames import frame_alignments
from photodedup.verify.overlay import Overlay, best_overlay, overlay
from photodedup.verify.sight import Sight

_THUMBNAIL: Final = 320  # longest side, pixels: what alignments are made for
_SIDE: Final = 720  # longest side at which an alignment is refined, pixels
_STEPS: Final = 40
_ENOUGH: Final = 1e-5  # change of the correlation below which refining ends
_BLUR: Final = 5  # pixels
_LEAST_SHARE, _LEAST_OVERALL = 0.5, 0.45  # of the agreement, below which nothing lies on anything
_SAME_FRAME: Final = 0.97  # share of both photos that overlaps where nothing was cut off
_AS_GOOD: Final = 0.05  # by how much less the frames may agree and still be taken to be the same
_FURTHEST: Final = 0.02  # by how much refining may move a corner, as a share of the frame


def lay(part: Pixels, whole: Pixels) -> FrameMap | None:
    """Find where `part` lies on `whole`, both upright, (height, width, 3), of any size.

    Returns:
        The map from fractions of the part's sides to fractions of the whole's; None if it does not lie on it.
    """
    small_part, small_whole = Sight(_shrunk(part, _THUMBNAIL)), Sight(_shrunk(whole, _THUMBNAIL))
    best = best_overlay(small_part, small_whole, _is_good)
    if best is None or not _is_good(best):
        return None
    frame = _whole_frame(small_part, small_whole, best)
    if frame is not None:
        return _words(_fractions(frame, small_part.size, small_whole.size))
    rough = _fractions(best, small_part.size, small_whole.size)
    return _words(_refined(rough, _grey(part), _grey(whole)))


def _is_good(found: Overlay) -> bool:
    return found.agreement.share >= _LEAST_SHARE and found.agreement.overall >= _LEAST_OVERALL


def _whole_frame(part: Sight, whole: Sight, best: Overlay) -> Overlay | None:
    """Take the frames for the same, if they agree as well: that map is exact."""
    if min(best.agreement.overlap) < _SAME_FRAME:
        return None
    laid = (overlay(part, whole, alignment) for alignment in frame_alignments(part, whole, 0.0))
    return next((one for one in laid if one is not None and _agrees_as_well(one, best)), None)


def _agrees_as_well(frame: Overlay, best: Overlay) -> bool:
    return frame.agreement.share >= best.agreement.share - _AS_GOOD


def _fractions(found: Overlay, part: tuple[int, int], whole: tuple[int, int]) -> Affine:
    """Turn a map of thumbnail pixels, after mirroring, into one of fractions of the frames, (2, 3)."""
    to_pixels = np.array([[part[0], 0, -0.5], [0, part[1], -0.5], [0, 0, 1]])
    if found.alignment.mirror:
        to_pixels = to_pixels @ np.array([[-1, 0, 1], [0, 1, 0], [0, 0, 1]])
    to_fractions = np.array([[1 / whole[0], 0, 0.5 / whole[0]], [0, 1 / whole[1], 0.5 / whole[1]], [0, 0, 1]])
    return np.asarray((to_fractions @ np.vstack([found.alignment.matrix, (0, 0, 1)]) @ to_pixels)[:2], np.float64)


def _refined(rough: Affine, part: NDArray[np.uint8], whole: NDArray[np.uint8]) -> Affine:
    """Move the map until the pixels agree best (enhanced correlation, Evangelidis and Psarakis 2008)."""
    scale = _scale(rough, part, whole)
    size = (max(16, round(part.shape[1] * scale)), max(16, round(part.shape[0] * scale)))
    template = cv2.resize(part, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    to_fractions = np.array([[1 / size[0], 0, 0.5 / size[0]], [0, 1 / size[1], 0.5 / size[1]], [0, 0, 1]])
    to_pixels = np.array([[whole.shape[1], 0, -0.5], [0, whole.shape[0], -0.5], [0, 0, 1]])
    start = (to_pixels @ np.vstack([rough, (0, 0, 1)]) @ to_fractions)[:2].astype(np.float32)
    until = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, _STEPS, _ENOUGH)
    everywhere = np.full(whole.shape, 255, np.uint8)
    try:
        _, found = cv2.findTransformECC(template, whole, start, cv2.MOTION_AFFINE, until, everywhere, _BLUR)
    except cv2.error:  # it did not converge: flat pictures, or a wrong start
        return rough
    back = np.linalg.inv(to_pixels) @ np.vstack([found, (0, 0, 1)]) @ np.linalg.inv(to_fractions)
    refined = np.asarray(back[:2], np.float64)
    moved = np.abs(_corners(refined) - _corners(rough)).max()
    return refined if moved <= _FURTHEST else rough


def _scale(rough: Affine, part: NDArray[np.uint8], whole: NDArray[np.uint8]) -> float:
    """How much the part must be scaled so that its pixels are as large as the whole's."""
    area = abs(float(np.linalg.det(rough[:, :2]))) * whole.shape[0] * whole.shape[1]
    return float(np.sqrt(area / (part.shape[0] * part.shape[1])))


def _corners(laid: Affine) -> Affine:
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])
    return np.asarray(corners @ laid[:, :2].T + laid[:, 2], np.float64)


def _grey(photo: Pixels) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(_shrunk(photo, _SIDE), cv2.COLOR_RGB2GRAY), np.uint8)


def _shrunk(photo: Pixels, side: int) -> Pixels:
    height, width = photo.shape[:2]
    factor = side / max(height, width)
    if factor >= 1:
        return photo
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(photo, size, interpolation=cv2.INTER_AREA), np.uint8)


def _words(laid: Affine) -> FrameMap:
    a, b, c, d, e, f = (float(value) for value in laid.ravel())
    return a, b, c, d, e, f

"""The pictures on a page: what a frame, a screenshot or a collage has inside its plain bars.

The page is cut along plain rows and columns, then each part again (recursive XY-cut, as documents are read).
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup.types import Pixels

_PLAIN: Final = 7.0  # mean distance from the line's middle value below which a row or column is plain, 0..255
_LEAST_SIDE: Final = 0.2  # of the page's side: smaller parts are captions and buttons
_LEAST_AREA: Final = 0.06  # of the page's area
_MOST: Final = 6  # pictures of one page
_DEEPEST: Final = 4
_WHOLE: Final = 0.97  # a part with more of the page's area than this is the page

Span = tuple[int, int]
Rect = tuple[int, int, int, int]


def cells(thumbnail: Pixels) -> list[Pixels]:
    """Return the pictures that lie apart on an upright thumbnail, the largest first; none if it is one picture."""
    grey = np.asarray(cv2.cvtColor(thumbnail, cv2.COLOR_RGB2GRAY), np.float32)
    height, width = grey.shape
    found = [rect for rect in _cut(grey, (0, 0, width, height), 0) if _is_picture(rect, width, height)]
    found.sort(key=_area, reverse=True)
    if not found or _area(found[0]) > _WHOLE * width * height:
        return []
    return [thumbnail[top:bottom, left:right] for left, top, right, bottom in found[:_MOST]]


def _cut(grey: NDArray[np.float32], rect: Rect, depth: int) -> list[Rect]:
    """Cut a part along its plain rows, or else its plain columns, until nothing is plain."""
    left, top, right, bottom = rect
    part = grey[top:bottom, left:right]
    if depth == _DEEPEST or min(part.shape) < 8:
        return [rect]
    rows = _busy(part)
    if rows != [(0, part.shape[0])]:
        return [one for low, high in rows for one in _cut(grey, (left, top + low, right, top + high), depth + 1)]
    columns = _busy(part.T)
    if columns != [(0, part.shape[1])]:
        return [one for low, high in columns for one in _cut(grey, (left + low, top, left + high, bottom), depth + 1)]
    return [rect]


def _busy(part: NDArray[np.float32]) -> list[Span]:
    """Return the runs of rows that are not plain, without the short ones.

    The rows at a plain bar's edge are mixed with it, by coding and scaling: runs lose one row at such an end.
    """
    plain = np.abs(part - np.median(part, axis=1, keepdims=True)).mean(axis=1) < _PLAIN
    edges = np.flatnonzero(np.diff(np.r_[True, plain, True].astype(np.int8)))
    runs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    count = len(part)
    inner = ((low + (low > 0), high - (high < count)) for low, high in runs)
    return [(low, high) for low, high in inner if high - low >= max(4, _LEAST_SIDE * 0.5 * count)]


def _is_picture(rect: Rect, width: int, height: int) -> bool:
    across, down = (rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height
    return min(across, down) >= _LEAST_SIDE and across * down >= _LEAST_AREA


def _area(rect: Rect) -> int:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])

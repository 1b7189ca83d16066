"""The pictures on a page: what a frame, a screenshot or a collage has inside its plain bars.

The page is cut along plain rows and columns, then each part again (recursive XY-cut, as documents are read).
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.verify.features import Grey

_PLAIN: Final = 7.0  # mean distance from the line's middle value below which a row or column is plain, 0..255
_LEAST_SIDE: Final = 0.2  # of the page's side: smaller parts are captions and buttons
_LEAST_AREA: Final = 0.06  # of the page's area
_MOST: Final = 6  # pictures of one page
_DEEPEST: Final = 4
_WHOLE: Final = 0.97  # a part with more of the page's area than this is the page

Span = tuple[int, int]
Rect = tuple[int, int, int, int]


def cells(grey: Grey) -> list[Grey]:
    """Return the pictures that lie apart on an upright grey thumbnail, the largest first; none if it is one picture."""
    height, width = grey.shape
    found = [rect for rect in _cut(grey, (0, 0, width, height), 0) if _is_picture(rect, width, height)]
    found.sort(key=_area, reverse=True)
    if not found or _area(found[0]) > _WHOLE * width * height:
        return []
    return [grey[top:bottom, left:right] for left, top, right, bottom in found[:_MOST]]


def _cut(grey: Grey, rect: Rect, depth: int) -> list[Rect]:
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


def _busy(part: Grey) -> list[Span]:
    """Return the runs of rows that are not plain, without the short ones.

    The rows at a plain bar's edge are mixed with it, by coding and scaling: runs lose one row at such an end.
    """
    plain = _plain(np.ascontiguousarray(part))
    edges = np.flatnonzero(np.diff(np.r_[True, plain, True].astype(np.int8)))
    runs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    count = len(part)
    inner = ((low + (low > 0), high - (high < count)) for low, high in runs)
    return [(low, high) for low, high in inner if high - low >= max(4, _LEAST_SIDE * 0.5 * count)]


def _plain(lines: Grey) -> NDArray[np.bool_]:
    """Which lines lie near their middle value.

    No line lies more than twice as far from its mean as from its middle value, which takes much longer to find: only
    lines that are near their mean are asked.
    """
    whole = lines.astype(np.float32)
    plain: NDArray[np.bool_] = np.abs(whole - whole.mean(axis=1, keepdims=True)).mean(axis=1) < 2 * _PLAIN
    near = whole[plain]
    plain[plain] = np.abs(near - np.median(near, axis=1, keepdims=True)).mean(axis=1) < _PLAIN
    return plain


def _is_picture(rect: Rect, width: int, height: int) -> bool:
    across, down = (rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height
    return min(across, down) >= _LEAST_SIDE and across * down >= _LEAST_AREA


def _area(rect: Rect) -> int:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])

"""The pictures on a page: what a frame, a screenshot or a collage has inside its plain bars.

The page is cut along plain rows and columns, then each part again (recursive XY-cut, as documents are read). A row of
sky or road is plain too, and no bar: it is only cut where it is as even as nothing but a program makes it, or has the
colour of the page.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.verify.features import Grey

_PLAIN: Final = 7.0  # mean distance from the line's middle value below which a row or column is plain, 0..255...
_EVEN: Final = 2.5  # ...and below which it was made by a program
_GROUND: Final = 10.0  # how far the middle value of a plain line may lie from the page's colour, 0..255
_THIN: Final = 3  # lines to either side, beyond the mixed ones at the edges of a thin bar
_STEP: Final = 15.0  # by how much a thin bar stands out, 0..255
_LEAST_SIDE: Final = 0.2  # of the page's side: smaller parts are captions and buttons
_LEAST_AREA: Final = 0.06  # of the page's area
_MOST: Final = 6  # pictures of one page
_DEEPEST: Final = 4
_WHOLE: Final = 0.97  # a part with more of the page's area than this is the page

Span = tuple[int, int]
Rect = tuple[int, int, int, int]
"""Left, top, right and bottom, pixels."""

Grounds = NDArray[np.float32]
"""What may be the colour of the page, in grey: the middle values of its outermost lines, as far as they are plain."""


def places(grey: Grey) -> list[Rect]:
    """Return where pictures lie apart on an upright grey thumbnail, the largest first; none if it is one picture.

    Each is left, top, right and bottom, pixels.
    """
    height, width = grey.shape
    cut = _cut(grey, (0, 0, width, height), 0, _grounds(grey))
    found = [rect for rect in cut if _is_picture(rect, width, height)]
    found.sort(key=_area, reverse=True)
    return [] if not found or _area(found[0]) > _WHOLE * width * height else found[:_MOST]


def _grounds(grey: Grey) -> Grounds:
    edges = [(line, np.median(line)) for line in (grey[0], grey[-1], grey[:, 0], grey[:, -1])]
    plain = [middle for line, middle in edges if np.abs(line - middle).mean() < _PLAIN]
    return np.array(plain, np.float32)


def _cut(grey: Grey, rect: Rect, depth: int, grounds: Grounds) -> list[Rect]:
    """Cut a part along its plain rows, or else its plain columns, until nothing is plain."""
    left, top, right, bottom = rect
    part = grey[top:bottom, left:right]
    if depth == _DEEPEST or min(part.shape) < 8:
        return [rect]
    parts = [(left, top + low, right, top + high) for low, high in _busy(part, grounds)]
    if parts == [rect]:
        parts = [(left + low, top, left + high, bottom) for low, high in _busy(part.T, grounds)]
    if parts == [rect]:
        return parts
    return [one for smaller in parts for one in _cut(grey, smaller, depth + 1, grounds)]


def _busy(part: Grey, grounds: Grounds) -> list[Span]:
    """Return the runs of rows that are not plain, without the short ones.

    The rows at a plain bar's edge are mixed with it, by coding and scaling: runs lose one row at such an end.
    """
    plain = _plain(np.ascontiguousarray(part), grounds)
    edges = np.flatnonzero(np.diff(np.r_[True, plain, True].astype(np.int8)))
    runs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    count = len(part)
    inner = ((low + (low > 0), high - (high < count)) for low, high in runs)
    return [(low, high) for low, high in inner if high - low >= max(4, _LEAST_SIDE * 0.5 * count)]


def _plain(lines: Grey, grounds: Grounds) -> NDArray[np.bool_]:
    """Which lines lie near their middle value, and are even, of the page's colour, or all that is left of a thin bar.

    No line lies more than twice as far from its mean as from its middle value, which takes much longer to find: only
    lines that are near their mean are asked.
    """
    whole = lines.astype(np.float32)
    means = whole.mean(axis=1, keepdims=True)
    plain: NDArray[np.bool_] = np.abs(whole - means).mean(axis=1) < 2 * _PLAIN
    near, thin = whole[plain], _stands_out(means[:, 0])[plain]
    middle = np.median(near, axis=1, keepdims=True)
    apart = np.abs(near - middle).mean(axis=1)
    of_page = (np.abs(middle - grounds) < _GROUND).any(axis=1)
    plain[plain] = (apart < _EVEN) | ((apart < _PLAIN) & (of_page | thin))
    return plain


def _stands_out(means: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which lines are brighter, or darker, than the lines a little before and a little after them."""
    count = len(means)
    places = np.arange(count)
    before = means - means[np.maximum(places - _THIN, 0)]
    after = means - means[np.minimum(places + _THIN, count - 1)]
    out: NDArray[np.bool_] = (before * after > 0) & (np.minimum(np.abs(before), np.abs(after)) > _STEP)
    return out


def _is_picture(rect: Rect, width: int, height: int) -> bool:
    across, down = (rect[2] - rect[0]) / width, (rect[3] - rect[1]) / height
    return min(across, down) >= _LEAST_SIDE and across * down >= _LEAST_AREA


def _area(rect: Rect) -> int:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])

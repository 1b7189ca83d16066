"""One photo among the pictures on a page: a screenshot, a collage, a frame around a part of it.

Where the page shows only a part of the photo, each shows something that the other does not; and of the key points of
a collage few belong to any one photo. So each picture is cut out and compared by itself.
"""

from __future__ import annotations

from typing import Final

from photodedup.types import Relation
from photodedup.verify.finding import found_overlay
from photodedup.verify.judging import laid_exactly, same_picture
from photodedup.verify.overlay import Overlay
from photodedup.verify.sight import Sight
from photodedup.verify.verdict import Verdict

_TRIED: Final = 4  # pictures of a page, the largest
_SHOWN: Final = 20  # points in place: of 58 photos found on a page with one picture none has fewer than 55
_RESTS: Final = 0.5  # pixels: 775 of 776 such photos lie nearer to where they should, of 126 second shots 37
_NO_LIKENESS: Final = 0.0  # the page's descriptor says nothing of its pictures: mirrored ones are not worth the time


def may_be_page(overlay: Overlay | None) -> bool:
    """Whether one of two photos may be a page with one picture that is the other: its points are nearly all there are.

    However badly the photo lies on the page as a whole, then, many of them lie exactly where they should: it is no
    second shot, of which something was cut out before a plain wall.
    """
    if overlay is None:
        return False
    return overlay.alignment.inliers >= _SHOWN and overlay.alignment.residual < _RESTS


def on_page(a: Sight, b: Sight, *, laid: bool) -> Verdict | None:
    """Tell whether one of two photos is a page and the other one, or a part of it, is a picture on it; None if not.

    It must lie there exactly: a thing before a plain wall is cut out too, and shot twice it is a thing shot twice. Two
    pages of several pictures are not compared: collages that share one are no versions of each other. One picture may
    be a photo's own, below a plain sky; there is one on every other photo, so it is only tried where it can be one.

    Args:
        a: one photo.
        b: the other.
        laid: whether one may be a page with a single picture, by how it lies on the whole of the other.
    """
    if len(a.pictures) > 1 and len(b.pictures) > 1:
        return None
    for photo, page, whole in ((a, b, "a"), (b, a, "b")):
        tried = page.pictures[:_TRIED] if laid or len(page.pictures) > 1 else []
        for picture in tried:
            overlay = found_overlay(photo, picture, _NO_LIKENESS, likely=False)
            if overlay is not None and laid_exactly(overlay) and same_picture(overlay):
                return _verdict(overlay, whole)
    return None


def _verdict(overlay: Overlay, whole: str) -> Verdict:
    share, inliers = overlay.agreement.share, overlay.alignment.inliers
    sentence = f"edited: {share:.0%} of the picture agrees, in a frame or page, {inliers} inliers"
    return Verdict(Relation.EDITED, sentence, 0.8, None, whole, inliers, round(share, 3))

"""File bytes -> upright sRGB at the sizes asked, in one decode, whatever the format.

Pure functions of bytes: they may run on any thread, process or machine.
"""

from __future__ import annotations

from photodedup.decode.hashing import content_hash, pixel_hash, video_hash
from photodedup.decode.opening import ENDS_TOO_EARLY, NOT_A_PHOTO, PIXEL_CAP, may_be_photo
from photodedup.decode.rendering import (
    DECODER_VERSION,
    THUMBNAIL_SIDE,
    decode_thumbnail,
    notes,
    render,
    render_truncated,
    square,
    thumbnail,
)
from photodedup.decode.xmp import with_sidecar

__all__ = [
    "DECODER_VERSION",
    "ENDS_TOO_EARLY",
    "NOT_A_PHOTO",
    "PIXEL_CAP",
    "THUMBNAIL_SIDE",
    "content_hash",
    "decode_thumbnail",
    "may_be_photo",
    "notes",
    "pixel_hash",
    "render",
    "render_truncated",
    "square",
    "thumbnail",
    "video_hash",
    "with_sidecar",
]

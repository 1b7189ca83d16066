"""File bytes -> upright sRGB at the sizes asked, in one decode, whatever the format.

Pure functions of bytes: they may run on any thread, process or machine.
"""

from __future__ import annotations

from photodedup.decode.hashing import content_hash, pixel_hash
from photodedup.decode.opening import ENDS_TOO_EARLY, PIXEL_CAP
from photodedup.decode.rendering import (
    DECODER_VERSION,
    THUMBNAIL_SIDE,
    decode_thumbnail,
    render,
    render_truncated,
    square,
)
from photodedup.decode.xmp import with_sidecar

__all__ = [
    "DECODER_VERSION",
    "ENDS_TOO_EARLY",
    "PIXEL_CAP",
    "THUMBNAIL_SIDE",
    "content_hash",
    "decode_thumbnail",
    "pixel_hash",
    "render",
    "render_truncated",
    "square",
    "with_sidecar",
]

"""One decode of a photo -> everything that later stages need of it.

A JPEG is decoded at a half, a quarter or an eighth where that is still large enough (the decoder leaves out what
would be thrown away), which is several times faster and smaller than decoding it in full.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Final

import numpy as np
from PIL import Image

from photodedup.decode.colour import to_srgb
from photodedup.decode.counting import pictures
from photodedup.decode.hashing import scaled_digest
from photodedup.decode.opening import ENDS_TOO_EARLY, TOO_LITTLE_LEFT, opened
from photodedup.decode.xmp import with_sidecar
from photodedup.errors import PhotoUnreadable
from photodedup.types import Metadata, Pixels, Rendition

THUMBNAIL_SIDE: Final = 320
"""Longest side of the stored thumbnail, pixels."""

DECODER_VERSION: Final = 3
"""Raised when the same bytes begin to give other pixels or facts, so that what is stored is made anew."""

_THUMBNAIL_QUALITY: Final = 82


def render(data: bytes, size: int) -> Rendition:
    """Decode one photo once, for the trunk, the review and the fingerprints.

    Args:
        data: the bytes of the file.
        size: side of the square for the trunk, pixels.

    Raises:
        PhotoUnreadable: the bytes are no photo, are broken, or hold too many pixels; the message says which.
    """
    return _render(data, size, partial=False)


def render_truncated(data: bytes, size: int) -> Rendition:
    """Decode as `render` does, but use what there is of a photo that ends too early, and say so.

    What is missing is plain. That goes for JPEG, PNG, GIF, BMP and TIFF; other decoders give all or nothing.

    Raises:
        PhotoUnreadable: as for `render`; also if too little of the picture is left.
    """
    try:
        return render(data, size)
    except PhotoUnreadable as error:
        if str(error) != ENDS_TOO_EARLY:
            raise
    try:
        return _render(data, size, partial=True)
    except PhotoUnreadable as error:
        if str(error) != ENDS_TOO_EARLY:
            raise
        raise PhotoUnreadable(TOO_LITTLE_LEFT) from error


def _render(data: bytes, size: int, *, partial: bool) -> Rendition:
    with opened(data, at_least=max(size, THUMBNAIL_SIDE), partial=partial) as photo:
        upright, profile = photo.upright()
        width, height = photo.size
        return Rendition(
            width=width,
            height=height,
            format=photo.format,
            square=np.asarray(to_srgb(_squeezed(upright, size), profile)),
            thumbnail=_thumbnail(upright, profile),
            scaled_hash=scaled_digest(upright, is_raw=photo.is_raw, truncated=partial),
            scaled_by=max(1, round(max(width, height) / max(upright.size))),
            metadata=photo.metadata,
            pictures=pictures(photo),
            truncated=partial,
        )


def thumbnail(data: bytes, *, partial: bool = False) -> bytes:
    """Make the thumbnail alone, JPEG bytes, of a photo that was decoded before; `partial`: it ends too early.

    Raises:
        PhotoUnreadable: as for `render`.
    """
    with opened(data, at_least=THUMBNAIL_SIDE, partial=partial) as photo:
        return _thumbnail(*photo.upright())


def notes(data: bytes, sidecars: Sequence[bytes] = ()) -> Metadata:
    """Read what a photo and its sidecars, the weightiest last, say about it, without describing it.

    Raises:
        PhotoUnreadable: the bytes are no photo, or are broken.
    """
    with opened(data, at_least=1) as photo:
        found = photo.read_metadata()
    for sidecar in sidecars:
        found = with_sidecar(found, sidecar)
    return found


def square(upright: Image.Image, size: int) -> Pixels:
    """Resize to (size, size, 3) without keeping the aspect ratio, as SPoC wants it (paper, section 4)."""
    return np.asarray(_squeezed(upright, size))


def decode_thumbnail(jpeg: bytes) -> Pixels:
    """Decode a stored thumbnail to (height, width, 3) uint8."""
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
        return np.asarray(image if image.mode == "RGB" else image.convert("RGB"))


def _squeezed(upright: Image.Image, size: int) -> Image.Image:
    return upright.resize((size, size), Image.Resampling.BICUBIC, reducing_gap=3.0)


def _thumbnail(upright: Image.Image, profile: bytes | None) -> bytes:
    scale = min(1.0, THUMBNAIL_SIDE / max(upright.size))
    sides = (max(1, round(upright.size[0] * scale)), max(1, round(upright.size[1] * scale)))
    small = upright.resize(sides, Image.Resampling.BICUBIC, reducing_gap=3.0) if scale < 1 else upright
    out = io.BytesIO()
    to_srgb(small, profile).save(out, "JPEG", quality=_THUMBNAIL_QUALITY)
    return out.getvalue()

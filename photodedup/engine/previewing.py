"""A photo, large, for the eye: decoded when it is looked at and kept nowhere."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from PIL import Image

from photodedup.decode.colour import to_srgb
from photodedup.decode.opening import ENDS_TOO_EARLY, opened
from photodedup.engine.reading import photo_bytes
from photodedup.errors import PhotoUnreadable, UserError

_QUALITY: Final = 92


def preview(path: Path, side: int) -> bytes:
    """Decode a photo upright in sRGB, its longest side at most `side` pixels; JPEG bytes.

    Raises:
        UserError: the file cannot be read.
        PhotoUnreadable: the file is no photo or is broken.
    """
    try:
        with photo_bytes(path) as data:
            return _whole_or_part(data, side)
    except OSError as error:
        msg = f"{path.name!r} cannot be read: {error.strerror}."
        raise UserError(msg, "Is its drive connected?") from error


def _whole_or_part(data: bytes, side: int) -> bytes:
    try:
        return _encoded(data, side, partial=False)
    except PhotoUnreadable as error:
        if str(error) != ENDS_TOO_EARLY:
            raise
    return _encoded(data, side, partial=True)


def _encoded(data: bytes, side: int, *, partial: bool) -> bytes:
    with opened(data, at_least=side, partial=partial) as photo:
        upright, profile = photo.upright()
        upright.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
        out = io.BytesIO()
        to_srgb(upright, profile).convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()

"""A photo, large, for the eye: decoded when it is looked at and kept nowhere."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from PIL import Image

from photodedup.decode.colour import to_srgb
from photodedup.decode.opening import opened
from photodedup.errors import UserError

_QUALITY: Final = 92


def preview(path: Path, side: int) -> bytes:
    """Decode a photo upright in sRGB, its longest side at most `side` pixels; JPEG bytes.

    Raises:
        UserError: the file cannot be read.
        PhotoUnreadable: the file is no photo or is broken.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        msg = f"{path.name!r} cannot be read: {error.strerror}."
        raise UserError(msg, "Is its drive connected?") from error
    with opened(data, at_least=side) as photo:
        upright, profile = photo.upright()
        upright.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
        out = io.BytesIO()
        to_srgb(upright, profile).convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()

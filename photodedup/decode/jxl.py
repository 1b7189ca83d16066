"""JPEG XL, by libjxl."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image

from photodedup.errors import PhotoUnreadable

_STARTS: Final = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")


def is_jxl(data: bytes) -> bool:
    """Whether the bytes begin as JPEG XL does, bare or in its container."""
    return data.startswith(_STARTS)


def opened(data: bytes) -> Image.Image:
    """Read the header; the pixels come upright, in sRGB, when they are asked for.

    Raises:
        PhotoUnreadable: the package is not installed.
    """
    try:
        from pylibjxl.pillow_plugin import JxlImageFile  # noqa: PLC0415 -- loads slowly, and few photos need it
    except ImportError as error:
        raise PhotoUnreadable("Reading JPEG XL needs the package pylibjxl.") from error
    return JxlImageFile(io.BytesIO(data))

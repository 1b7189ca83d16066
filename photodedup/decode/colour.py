"""Any mode and colour space -> 8-bit RGB -> sRGB."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Final

import numpy as np
from PIL import Image, ImageCms

Transform = ImageCms.ImageCmsTransform

_WITHIN: Final = 2  # values, 0..255: a profile that changes no colour by more is sRGB under another name
_LATER: Final = frozenset({"RGB", "RGBA", "RGBX", "RGBa", "P", "PA"})


def to_rgb(image: Image.Image) -> tuple[Image.Image, bytes | None]:
    """Bring a decoded picture to RGB; transparency is laid on white.

    Returns:
        The picture, and the profile it is still in: `to_srgb` is left for after the picture was made smaller.
    """
    profile = image.info.get("icc_profile") or None
    if image.mode == "RGB":
        return image, profile
    if image.mode in _LATER:
        return _on_white(image), profile
    if image.mode.startswith("I") or image.mode == "F":
        return _from_deep_grey(image), None
    if image.has_transparency_data:
        return _on_white(image), None
    transform = _transform(profile, image.mode) if profile or image.mode == "LAB" else None
    if transform is not None:
        return ImageCms.applyTransform(image, transform) or image, None
    return image.convert("RGB"), None


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Bring an RGB picture from its profile's colours to sRGB; a profile nobody can use counts as sRGB."""
    transform = None if profile is None else _transform(profile, "RGB")
    return image if transform is None else ImageCms.applyTransform(image, transform) or image


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    coloured = image.convert("RGBA")
    ground = Image.new("RGBA", coloured.size, "white")
    return Image.alpha_composite(ground, coloured).convert("RGB")


def _from_deep_grey(image: Image.Image) -> Image.Image:
    """Bring deep grey to 8 bits; Pillow's own conversion cuts off at 255 instead of scaling."""
    values = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0.0, neginf=0.0)
    white = _white(float(values.max(initial=0.0)), whole=image.mode != "F")
    np.multiply(values, 255.0 / white, out=values)
    return Image.fromarray(np.clip(values, 0, 255, out=values).astype(np.uint8)).convert("RGB")


def _white(largest: float, *, whole: bool) -> float:
    """Guess which value is white from the largest one."""
    if largest <= 1.0 and not whole:
        return 1.0
    return next((top for top in (255.0, 65535.0) if largest <= top), largest)


@lru_cache(maxsize=16)
def _transform(profile: bytes | None, mode: str) -> Transform | None:
    """Build the way from a profile to sRGB; None if there is none, or nothing to do."""
    try:
        source = ImageCms.createProfile("LAB") if profile is None else ImageCms.getOpenProfile(io.BytesIO(profile))
        transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    return None if mode == "RGB" and _changes_nothing(transform) else transform


def _changes_nothing(transform: Transform) -> bool:
    steps = np.linspace(0, 255, 9).astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(27, 27, 3)
    after = ImageCms.applyTransform(Image.fromarray(cube), transform)
    return after is not None and int(np.abs(np.asarray(after).astype(int) - cube).max()) <= _WITHIN

"""File bytes -> upright RGB at the sizes asked, in one decode, whatever the format.

Pure functions of bytes: they may run on any thread, process or machine. A JPEG is decoded at a half, a quarter or
an eighth where that is still large enough (the decoder leaves out what would be thrown away), which is several
times faster and smaller than decoding it in full.
"""

from __future__ import annotations

import hashlib
import io
from datetime import datetime
from typing import Final

import numpy as np
import pillow_heif
from PIL import ExifTags, Image, UnidentifiedImageError

from photodedup.errors import PhotoUnreadable
from photodedup.types import Metadata, Pixels, Rendition

THUMBNAIL_SIDE: Final = 320
"""Longest side of the stored thumbnail, pixels."""

PIXEL_CAP: Final = 500_000_000
"""Photos with more pixels than this are left out: decoding them would need more than 1.5 GB."""

DECODER_VERSION: Final = 1
"""Raised when the same bytes begin to give other pixels, so that stored hashes are made anew."""

_THUMBNAIL_QUALITY: Final = 82

pillow_heif.register_heif_opener()
Image.init()  # once, before any thread: loading plugins lazily from several threads is a race
Image.MAX_IMAGE_PIXELS = None  # our own cap below answers with a reason instead of a warning


def render(data: bytes, size: int) -> Rendition:
    """Decode one photo once, for the trunk, the review and the fingerprints.

    Args:
        data: the bytes of the file.
        size: side of the square for the trunk, pixels.

    Raises:
        PhotoUnreadable: the bytes are no photo, are broken, or hold too many pixels; the message says which.
    """
    with _opened(data) as image:
        (width, height), form = image.size, image.format or "?"
        metadata, turn = _metadata(image)
        image.draft("RGB", (min(max(size, THUMBNAIL_SIDE), width), min(max(size, THUMBNAIL_SIDE), height)))
        scaled_by = max(1, round(width / image.size[0]))
        upright = _upright_rgb(image, turn)
    if turn in _QUARTER_TURNS:
        width, height = height, width
    return Rendition(
        width=width,
        height=height,
        format=form,
        square=square(upright, size),
        thumbnail=_thumbnail(upright),
        scaled_hash=_pixel_digest(upright),
        scaled_by=scaled_by,
        metadata=metadata,
    )


def pixel_hash(data: bytes) -> bytes:
    """Digest of all upright pixels at full size: equal exactly when two photos show the same pixels.

    Of an animation or a file of several pictures every one counts: equal first pictures alone do not make two
    files equal.

    Raises:
        PhotoUnreadable: as for `render`; also if all pictures together have too many pixels.
    """
    with _opened(data) as image:
        _, turn = _metadata(image)
        first = _pixel_digest(_upright_rgb(image, turn))
        count = getattr(image, "n_frames", 1)
        if count == 1:
            return first
        if count * image.size[0] * image.size[1] > PIXEL_CAP:
            raise PhotoUnreadable(f"Its {count} pictures have more pixels than can be compared.")
        digest = hashlib.blake2b(first, digest_size=20)
        for number in range(1, count):
            digest.update(_pixel_digest(_picture(image, number, turn)))
        return digest.digest()


def _picture(image: Image.Image, number: int, turn: Image.Transpose | None) -> Image.Image:
    try:
        image.seek(number)
    except Exception as error:
        raise PhotoUnreadable(_reason(error)) from error
    return _upright_rgb(image, turn)


def content_hash(data: bytes) -> bytes:
    """Digest of the file's bytes, 20 bytes of BLAKE2b: equal exactly when two files are identical."""
    return hashlib.blake2b(data, digest_size=20).digest()


def square(upright: Image.Image, size: int) -> Pixels:
    """Resize to (size, size, 3) without keeping the aspect ratio, as SPoC wants it (paper, section 4)."""
    return np.asarray(upright.resize((size, size), Image.Resampling.BICUBIC, reducing_gap=3.0))


def decode_thumbnail(jpeg: bytes) -> Pixels:
    """Decode a stored thumbnail to (height, width, 3) uint8."""
    with Image.open(io.BytesIO(jpeg)) as image:
        return np.asarray(image.convert("RGB"))


def _opened(data: bytes) -> Image.Image:
    try:
        image = Image.open(io.BytesIO(data))
    except Exception as error:
        raise PhotoUnreadable(_reason(error)) from error
    if image.size[0] * image.size[1] > PIXEL_CAP:
        image.close()
        raise PhotoUnreadable(f"It has {image.size[0]} x {image.size[1]} pixels, more than can be decoded safely.")
    return image


def _upright_rgb(image: Image.Image, turn: Image.Transpose | None) -> Image.Image:
    """Decode, bring to RGB (transparency is laid on white) and turn upright."""
    try:
        image.load()
        rgb = _to_rgb(image)
        return rgb if turn is None else rgb.transpose(turn)
    except Exception as error:
        raise PhotoUnreadable(_reason(error)) from error


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    if image.mode.startswith("I;16") or image.mode in {"I", "F"}:
        return _from_deep_grey(image)
    if image.has_transparency_data:
        coloured = image.convert("RGBA")
        ground = Image.new("RGBA", coloured.size, "white")
        return Image.alpha_composite(ground, coloured).convert("RGB")
    return image.convert("RGB")


def _from_deep_grey(image: Image.Image) -> Image.Image:
    """Bring 16-bit and 32-bit grey to 8 bits; Pillow's own conversion cuts off at 255 instead of scaling."""
    values = np.asarray(image, dtype=np.float32)
    top = 65535.0 if values.max(initial=0.0) > 255 else 255.0
    return Image.fromarray(np.clip(values * (255.0 / top), 0, 255).astype(np.uint8)).convert("RGB")


def _thumbnail(upright: Image.Image) -> bytes:
    scale = min(1.0, THUMBNAIL_SIDE / max(upright.size))
    sides = (max(1, round(upright.size[0] * scale)), max(1, round(upright.size[1] * scale)))
    small = upright.resize(sides, Image.Resampling.BICUBIC, reducing_gap=3.0) if scale < 1 else upright
    out = io.BytesIO()
    small.save(out, "JPEG", quality=_THUMBNAIL_QUALITY)
    return out.getvalue()


def _pixel_digest(upright: Image.Image) -> bytes:
    digest = hashlib.blake2b(repr(upright.size).encode(), digest_size=20)
    digest.update(upright.tobytes())
    return digest.digest()


def _metadata(image: Image.Image) -> tuple[Metadata, Image.Transpose | None]:
    """Read what the rules and the review need, and the turn that makes the photo upright.

    A damaged EXIF block costs only itself: the photo then counts as upright and without metadata.
    """
    try:
        exif = image.getexif()
        details = exif.get_ifd(ExifTags.IFD.Exif)
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except Exception:  # noqa: BLE001 -- on damaged bytes the parser raises anything
        return Metadata(), None
    taken = details.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
    camera = " ".join(filter(None, (_text(exif.get(tag)) for tag in _CAMERA_TAGS)))
    metadata = Metadata(
        taken=_iso_time(_text(taken)),
        camera=camera or None,
        software=_text(exif.get(ExifTags.Base.Software)),
        fields=len(exif) + len(details) + len(gps),
    )
    return metadata, _TURNS.get(exif.get(ExifTags.Base.Orientation, 1))


_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What undoes each EXIF orientation (Exif 2.32, tag 0x0112); 1 is upright already."""

_QUARTER_TURNS: Final = frozenset(
    {Image.Transpose.TRANSPOSE, Image.Transpose.ROTATE_270, Image.Transpose.TRANSVERSE, Image.Transpose.ROTATE_90}
)

_CAMERA_TAGS: Final = (ExifTags.Base.Make, ExifTags.Base.Model)


def _text(value: object) -> str | None:
    """Clean an EXIF text: cameras pad with zeros and spaces."""
    return value.replace("\0", "").strip() or None if isinstance(value, str) else None


def _iso_time(exif_time: str | None) -> str | None:
    """Turn "2026:11:23 10:20:30" into ISO 8601; a date that no calendar has counts as absent."""
    day, _, clock = (exif_time or "").partition(" ")
    try:
        return datetime.fromisoformat(f"{day.replace(':', '-')}T{clock}").isoformat()
    except ValueError:
        return None


def _reason(error: Exception) -> str:
    if isinstance(error, UnidentifiedImageError):
        return "It is not a photo in a format this program reads."
    if isinstance(error, MemoryError):
        return "There is not enough memory to decode it."
    return f"It is damaged: {str(error).rstrip('.') or type(error).__name__}."

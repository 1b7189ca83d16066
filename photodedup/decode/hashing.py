"""Digests: of a file's bytes, of a reduced decode, and of everything a photo shows.

The digest of pixels backs the claim that one file can go because another shows the same. So whatever else a file
holds of the picture counts too: transparency, depth beyond 8 bits, further pictures, layers, a motion photo's video.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Final

from PIL import Image

from photodedup.decode import raw
from photodedup.decode.colour import to_srgb
from photodedup.decode.opening import PIXEL_CAP, Photo, opened, told
from photodedup.errors import PhotoUnreadable

_BYTES: Final = 20  # of every digest
_STRIP: Final = 1 << 24  # pixels hashed at once: the whole photo is never copied
_VIDEO: Final = re.compile(rb"ftyp(?:mp4|isom|iso\d|qt|avc1|XAVC)")
_AV1_SETTINGS: Final = b"av1C"  # of AV1 in ISOBMFF, section 2.3; the third byte behind it holds the bit depth
_HIGH_BIT_DEPTH: Final = 0x40
_HEAD: Final = 1 << 16  # bytes that such a box lies in
_LAYERED: Final = frozenset({"PSD"})


def content_hash(data: bytes) -> bytes:
    """Digest of the file's bytes, 20 bytes of BLAKE2b: equal exactly when two files are identical."""
    return hashlib.blake2b(data, digest_size=_BYTES).digest()


def scaled_digest(upright: Image.Image, *, is_raw: bool, truncated: bool) -> bytes:
    """Digest of a reduced decode; equal for files that differ in metadata only.

    The preview of a RAW never meets the camera's JPEG, though both may show the same pixels; nor does half a photo
    meet a whole one.
    """
    digest = _of_pixels(upright)
    if is_raw or truncated:
        return content_hash(digest + (b"RAW" if is_raw else b"HALF"))
    return digest


def pixel_hash(data: bytes) -> bytes:
    """Digest of all upright pixels at full size: equal exactly when two photos show the same pixels.

    Raises:
        PhotoUnreadable: as for `render`; also if all pictures of the file together have too many pixels.
    """
    if raw.kind(data) is not None:
        with told(data):
            return raw.digest(data)
    with opened(data) as photo:
        parts = [_of_photo(photo), *_beyond(photo, data)]
    return parts[0] if len(parts) == 1 else content_hash(b"".join(parts))


def video_hash(data: bytes) -> bytes | None:
    """Digest of the video behind a motion photo's picture; None if there is none."""
    video = _VIDEO.search(data, 16)
    return None if video is None else content_hash(data[video.start() :])


def _of_photo(photo: Photo) -> bytes:
    upright, profile = photo.upright()
    return _of_pixels(to_srgb(upright, profile))


def _of_pixels(upright: Image.Image) -> bytes:
    width, height = upright.size
    digest = hashlib.blake2b(repr(upright.size).encode(), digest_size=_BYTES)
    rows = max(1, _STRIP // width)
    if rows >= height:
        digest.update(upright.tobytes())
        return digest.digest()
    for top in range(0, height, rows):
        digest.update(upright.crop((0, top, width, min(height, top + rows))).tobytes())
    return digest.digest()


def _beyond(photo: Photo, data: bytes) -> Iterator[bytes]:
    """Digests of what an 8-bit, opaque, still, flat picture could not hold."""
    image = photo.image
    animated_jxl = photo.format == "JXL" and getattr(image, "is_animated", False)  # gives its first frame only
    if _is_deep(image, data) or photo.format in _LAYERED or animated_jxl:
        yield content_hash(data)
        return
    if image.has_transparency_data:
        alpha = image.convert("RGBA").getchannel("A")
        if alpha.getextrema() != (255, 255):
            yield _of_pixels(alpha)
    video = video_hash(data)
    if video is not None:
        yield video
    yield from _further_pictures(photo)


def _is_deep(image: Image.Image, data: bytes) -> bool:
    """Whether the file holds more than 8 bits of each colour, of which the decoder gives the upper 8."""
    if image.format == "PNG":
        return data[24] > 8
    if image.format == "AVIF":
        found = data.find(_AV1_SETTINGS, 0, _HEAD)
        return found >= 0 and bool(data[found + 6] & _HIGH_BIT_DEPTH)
    if max(image.info.get("bits_per_sample", 8), image.info.get("bit_depth", 8)) > 8:  # JPEG XL, HEIF
        return True
    bits = getattr(image, "tag_v2", {}).get(258, (8,))
    return image.mode[0] in "IF" or max(bits if isinstance(bits, tuple) else (bits,)) > 8


def _further_pictures(photo: Photo) -> Iterator[bytes]:
    image = photo.image
    with told():
        count = int(getattr(image, "n_frames", 1))
        shown = image.tell()  # of a HEIF the primary picture, which need not be the first one
        seen = image.size[0] * image.size[1]
        for number in range(count):
            if number == shown:
                continue
            image.seek(number)
            seen += image.size[0] * image.size[1]  # pages need not be of one size
            if seen > PIXEL_CAP:
                raise PhotoUnreadable(f"Its {count} pictures have more pixels than can be compared.")
            yield _of_photo(photo)

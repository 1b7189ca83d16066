"""Bytes -> a photo that can be decoded, by content and never by name, within the limits of pixels and memory."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pillow_heif
from PIL import Image, UnidentifiedImageError

from photodedup.decode import jxl, raw
from photodedup.decode.colour import to_rgb
from photodedup.decode.metadata import QUARTER_TURNS, read
from photodedup.decode.room import ROOM
from photodedup.errors import PhotoUnreadable
from photodedup.types import Metadata

PIXEL_CAP: Final = 500_000_000
"""Photos with more pixels than this are left out however much memory there is."""

ENDS_TOO_EARLY: Final = "It is damaged: it ends too early."
"""The reason that the setting for truncated photos is about."""

_BYTES_PER_PIXEL: Final = 12  # the picture, a turned or converted copy, and what is hashed
_CODER_BYTES: Final = {"HEIF": 12, "AVIF": 12, "JXL": 16}  # a pixel, beside those
_PROGRESSIVE_BYTES: Final = 6  # a pixel of the full size, however small the decode
_JPEGS: Final = frozenset({"JPEG", "MPO"})
_STARTS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"II*\0", b"MM\0*", b"8BPS", b"\xff\x0a")
_NOT_A_PHOTO: Final = "It is not a photo in a format this program reads."
_TURNED_BY_DECODER: Final = frozenset({"TIFF", "JXL"})
_MARKER_OF_END: Final = b"\xff\xd9"

pillow_heif.register_heif_opener()
Image.init()  # once, before any thread: loading plugins lazily from several threads is a race
# Beyond the cap Pillow raises: half of it is where it begins to warn. It asks at every picture of an animation.
Image.MAX_IMAGE_PIXELS = PIXEL_CAP // 2
warnings.simplefilter("ignore", Image.DecompressionBombWarning)
warnings.filterwarnings("ignore", module=r"PIL\.")  # of damaged metadata: a scan's output is no place for them


class Photo:
    """An opened photo: its header is read, its pixels are not decoded yet.

    Args:
        image: as Pillow or one of our own openers opened it.
        data: the bytes of the file.
        at_least: side that suffices; a JPEG may be decoded this small. None: in full.
    """

    def __init__(self, image: Image.Image, data: bytes, at_least: int | None) -> None:
        """Ask for the reduced decode and read what a JPEG says beside its pixels; others say it once decoded."""
        self.image = image
        self.is_raw = raw.KIND in image.info
        self.format = str(image.info.get(raw.KIND) or image.format or "?")
        self.metadata = Metadata()
        self._data = data
        self._turn: Image.Transpose | None = None
        self._full: tuple[int, int] = image.info.get("full_size") or image.size
        if image.format in _JPEGS:
            self.metadata, self._turn = read(image, self._data)
            if at_least is not None:
                image.draft("RGB", (min(at_least, image.size[0]), min(at_least, image.size[1])))

    @property
    def size(self) -> tuple[int, int]:
        """Upright width and height of the full photo, pixels; final after `upright`."""
        width, height = self._full
        return (height, width) if self._turn in QUARTER_TURNS else (width, height)

    def needs(self) -> int:
        """Bytes that decoding takes, roughly."""
        each = _BYTES_PER_PIXEL + _CODER_BYTES.get(self.format, 0)
        progressive = _PROGRESSIVE_BYTES if self.image.info.get("progressive") else 0
        return _area(self.image.size) * each + _area(self._full) * progressive

    def upright(self) -> tuple[Image.Image, bytes | None]:
        """Decode the picture, bring it to RGB and turn it upright.

        Returns:
            The picture, and the colour profile it is in (see `to_rgb`).

        Raises:
            PhotoUnreadable: it is damaged.
        """
        with told():
            self.image.load()
            if self.image.format not in _JPEGS:
                self._settle()
            rgb, profile = to_rgb(self.image)
            return (rgb if self._turn is None else rgb.transpose(self._turn)), profile

    def _settle(self) -> None:
        """Read metadata, which may stand behind the pixels; some decoders have turned the picture already."""
        self.metadata, turn = read(self.image, self._data)
        self._turn = None if self.image.format in _TURNED_BY_DECODER else turn
        if "full_size" not in self.image.info:
            self._full = self.image.size


@contextmanager
def opened(data: bytes, *, at_least: int | None = None, partial: bool = False) -> Iterator[Photo]:
    """Open a photo, with room to decode it in.

    Args:
        data: the bytes of the file.
        at_least: side, in pixels, that suffices; None for the full size.
        partial: let a JPEG end too early.

    Raises:
        PhotoUnreadable: the bytes are no photo, are broken, or hold too many pixels.
    """
    with told():
        image = _open(data, at_least, partial=partial)
    with image:
        if _area(image.size) > PIXEL_CAP:
            raise PhotoUnreadable(_too_many(image.size))
        with told():
            photo = Photo(image, data, at_least)
        with ROOM.holding(photo.needs()):
            yield photo


def _open(data: bytes, at_least: int | None, *, partial: bool) -> Image.Image:
    kind = raw.kind(data)
    image = None if kind is None else raw.opened(data, kind, at_least)
    if image is not None:
        return image
    if jxl.is_jxl(data):
        return jxl.opened(data)
    if partial and data.startswith(b"\xff\xd8"):
        data += _MARKER_OF_END  # the decoder then fills up what is missing instead of asking for more
    try:
        return Image.open(io.BytesIO(data))
    except UnidentifiedImageError as error:
        known = data.startswith(_STARTS)
        raise PhotoUnreadable("It is damaged: its picture cannot be found." if known else _NOT_A_PHOTO) from error


@contextmanager
def told() -> Iterator[None]:
    """Turn whatever a decoder raises on damaged bytes into a reason.

    Raises:
        PhotoUnreadable: the block raised anything. Its cause is a MemoryError if the machine is to blame.
    """
    try:
        yield
    except PhotoUnreadable:
        raise
    except Exception as error:
        if "truncated" in str(error).lower():
            raise PhotoUnreadable(ENDS_TOO_EARLY) from error
        raise PhotoUnreadable(_reason(error)) from error


def _area(size: tuple[int, int]) -> int:
    return size[0] * size[1]


def _too_many(size: tuple[int, int]) -> str:
    return f"It has {size[0]} x {size[1]} pixels, more than can be decoded safely."


def _reason(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "There is not enough memory to decode it."
    if isinstance(error, Image.DecompressionBombError):
        return "It has too many pixels, more than can be decoded safely."
    return f"It is damaged: {str(error).rstrip('.') or type(error).__name__}."

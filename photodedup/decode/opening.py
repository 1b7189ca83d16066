"""Bytes -> a photo that can be decoded, by content and never by name, within the limits of pixels and memory."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PIL import Image, UnidentifiedImageError

from photodedup.decode import heif, jxl, psd, raw, tiff
from photodedup.decode.colour import to_rgb
from photodedup.decode.ending import ends_early, enough_left
from photodedup.decode.metadata import QUARTER_TURNS, read
from photodedup.decode.room import ROOM
from photodedup.errors import PhotoUnreadable
from photodedup.types import Metadata

PIXEL_CAP: Final = 500_000_000
"""Photos with more pixels than this are left out however much memory there is."""

ENDS_TOO_EARLY: Final = "It is damaged: it ends too early."
"""The reason that the setting for truncated photos is about."""

TOO_LITTLE_LEFT: Final = "It is damaged: it ends too early, and too little of its picture is left."
"""The reason where that setting does not help."""

_BYTES_PER_PIXEL: Final = 12  # the picture, a turned or converted copy, and what is hashed
_CODER_BYTES: Final = {"HEIF": 12, "AVIF": 12, "JXL": 16, "WEBP": 8}  # a pixel, beside those
_PROGRESSIVE_BYTES: Final = 6  # a pixel of the full size, however small the decode
_AT_ONCE: Final = 1 << 22  # bytes of a JPEG that are decoded in one go
_JPEGS: Final = frozenset({"JPEG", "MPO"})
_STARTS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"II*\0", b"MM\0*", b"8BPS", b"\xff\x0a")
_MORE_STARTS: Final = (b"II", b"MM", b"BM", b"RIFF", b"FUJIFILM", b"FOVb", b"\0MRM")
NOT_A_PHOTO: Final = "It is not a photo in a format this program reads."
_TIFF_STARTS: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_OTHER_TIFF: Final = "It is a TIFF of a kind that this program does not read, or it is damaged."
_TURNED_BY_DECODER: Final = frozenset({"TIFF", "JXL"})
_SAYS_IT_LAST: Final = frozenset({"JXL"})
_MARKER_OF_END: Final = b"\xff\xd9"
_ROW_BY_ROW: Final = frozenset({"PNG", "GIF", "BMP", "TIFF"})  # of these the rows before the damage are there

_READS_HEIF: Final = heif.register()
Image.init()  # once, before any thread: loading plugins lazily from several threads is a race
# Beyond the cap Pillow raises: half of it is where it begins to warn. It asks at every picture of an animation.
Image.MAX_IMAGE_PIXELS = PIXEL_CAP // 2
tiff.hush()
warnings.simplefilter("ignore", Image.DecompressionBombWarning)
warnings.filterwarnings("ignore", module=r"PIL\.")  # of damaged metadata: a scan's output is no place for them


class Photo:
    """An opened photo: its header is read, its pixels are not decoded yet.

    Args:
        image: as Pillow or one of our own openers opened it.
        data: the bytes of the file.
        at_least: side that suffices; a JPEG may be decoded this small. None: in full.
        partial: it ends too early, which is to be allowed.
    """

    def __init__(self, image: Image.Image, data: bytes, at_least: int | None, *, partial: bool = False) -> None:
        """Ask for the reduced decode and read what a JPEG says beside its pixels; others say it once decoded."""
        self.image = image
        self.is_raw = raw.KIND in image.info
        self.format = str(image.info.get(raw.KIND) or image.format or "?")
        self.metadata = Metadata()
        self._data = data
        self._partial = partial
        self._turn: Image.Transpose | None = None
        self._full: tuple[int, int] = image.info.get("full_size") or image.size
        if image.format in _JPEGS:
            self.metadata, self._turn = read(image, self._data)
            # Pillow hands its decoder 64 KB at a time, and asks for Python's lock between them, which others hold.
            image.decodermaxblock = _AT_ONCE  # type: ignore[attr-defined]
            if at_least is not None:
                image.draft("RGB", (min(at_least, image.size[0]), min(at_least, image.size[1])))

    @property
    def size(self) -> tuple[int, int]:
        """Upright width and height of the full photo, pixels; final after `upright`."""
        width, height = self._full
        return (height, width) if self._turn in QUARTER_TURNS else (width, height)

    def read_metadata(self) -> Metadata:
        """Read what the photo says of itself; its pixels are decoded only where that stands behind them.

        Raises:
            PhotoUnreadable: it is damaged.
        """
        if self.image.format not in _JPEGS:
            with told(self._data):
                if self.image.format in _SAYS_IT_LAST:
                    self.image.load()
                self.metadata, _ = read(self.image, self._data)
        return self.metadata

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
        with told(self._data):
            self._load()
            if self.image.format not in _JPEGS:
                self._settle()
            rgb, profile = to_rgb(self.image)
            if self._partial and not enough_left(rgb):
                raise PhotoUnreadable(TOO_LITTLE_LEFT)
            return (rgb if self._turn is None else rgb.transpose(self._turn)), profile

    def _load(self) -> None:
        """Decode; of a photo that ends too early keep the rows that were decoded, if that is wanted.

        Pillow has a switch for this, but one for all threads, also those that must not take half a photo for a whole.
        """
        try:
            self.image.load()
        except OSError as error:
            usable = self._partial and self.image.format in _ROW_BY_ROW and _is_early(error, self._data)
            if not usable or self.image.im is None:
                raise
            self.image.tile = []  # type: ignore[attr-defined]  # nothing more is to be decoded

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
        partial: the photo ends too early, which is to be allowed if its decoder gives what is there.

    Raises:
        PhotoUnreadable: the bytes are no photo, are broken, or hold too many pixels.
    """
    with told(data):
        image = _open(data, at_least, partial=partial)
    with image:
        if _area(image.size) > PIXEL_CAP:
            raise PhotoUnreadable(_too_many(image.size))
        with told(data):
            photo = Photo(image, data, at_least, partial=partial)
        with ROOM.holding(photo.needs()):
            yield photo


def may_be_photo(head: bytes) -> bool:
    """Whether a file that begins like this may be a photo; a large one that may not need not be read."""
    return head.startswith((*_STARTS, *_MORE_STARTS)) or head[4:8] in (b"ftyp", b"JXL ")


def _open(data: bytes, at_least: int | None, *, partial: bool) -> Image.Image:
    kind = raw.kind(data)
    image = None if kind is None else raw.opened(data, kind, at_least)
    if image is not None:
        return image
    if jxl.is_jxl(data):
        return jxl.opened(data)
    flat = psd.opened(data)
    if flat is not None:
        return flat
    if partial and data.startswith(b"\xff\xd8"):
        data += _MARKER_OF_END  # the decoder then fills up what is missing instead of asking for more
    try:
        return Image.open(io.BytesIO(data))
    except UnidentifiedImageError as error:
        if heif.is_heif(data) and not _READS_HEIF:
            raise PhotoUnreadable(heif.MISSING) from error
        if ends_early(data):
            raise PhotoUnreadable(ENDS_TOO_EARLY) from error
        if data.startswith(_TIFF_STARTS):
            raise PhotoUnreadable(_OTHER_TIFF) from error
        known = data.startswith(_STARTS)
        raise PhotoUnreadable("It is damaged: its picture cannot be found." if known else NOT_A_PHOTO) from error


@contextmanager
def told(data: bytes = b"") -> Iterator[None]:
    """Turn whatever a decoder raises on damaged bytes into a reason.

    Args:
        data: the bytes, where they may tell that they end too early though the decoder only says that it failed.

    Raises:
        PhotoUnreadable: the block raised anything. Its cause is a MemoryError if the machine is to blame.
    """
    try:
        yield
    except PhotoUnreadable:
        raise
    except (MemoryError, Image.DecompressionBombError) as error:
        raise PhotoUnreadable(_reason(error)) from error
    except Exception as error:
        raise PhotoUnreadable(ENDS_TOO_EARLY if _is_early(error, data) else _reason(error)) from error


def _is_early(error: Exception, data: bytes) -> bool:
    return "truncated" in str(error).lower() or ends_early(data)


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

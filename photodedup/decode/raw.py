"""Camera RAW: the embedded preview, and development of the sensor's data only where there is none large enough."""

from __future__ import annotations

import hashlib
import io
from types import ModuleType
from typing import TYPE_CHECKING, Final

from PIL import Image, UnidentifiedImageError
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from photodedup.decode.metadata import TURNS
from photodedup.decode.room import ROOM
from photodedup.errors import PhotoUnreadable

if TYPE_CHECKING:
    from rawpy import RawPy

KIND: Final = "raw_kind"
"""Key in the info of a picture from `opened`: what `kind` said."""

_OTHER: Final = "RAW"
_STARTS: Final = {
    b"FUJIFILMCCD-RAW": "RAF", b"IIRO": "ORF", b"IIRS": "ORF", b"MMOR": "ORF", b"IIU\0": "RW2", b"FOVb": _OTHER,
    b"\0MRM": _OTHER, b"II*\0\x10\0\0\0CR": "CR2",
}  # fmt: skip
_MAKERS: Final = {"NIKON": "NEF", "SONY": "ARW"}  # of the formats that have no beginning of their own
_TIFF_STARTS: Final = (b"II*\0", b"MM\0*")

_NEW_SUBFILE, _PHOTOMETRIC, _MAKE, _SUB_IFDS, _DNG_VERSION = 254, 262, 271, 330, 50706
_SENSOR_DATA: Final = frozenset({32803, 34892})  # colour filter array, linear RAW

_FLIPS: Final = {3: Image.Transpose.ROTATE_180, 5: Image.Transpose.ROTATE_90, 6: Image.Transpose.ROTATE_270}
_SIDEWAYS: Final = frozenset({5, 6})
_ORIENTATION: Final = 274
_DEVELOP_BYTES: Final = 14  # a pixel of the sensor, while it is developed


class _Bytes:
    """A file for rawpy, which reads it once and goes on to use memory that it does not keep alive itself."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self) -> bytes:
        return self._data


def kind(data: bytes) -> str | None:
    """Name the kind of RAW that the bytes are, told from their beginning; None if they are none."""
    if data[4:12] == b"ftypcrx ":
        return "CR3"
    for start, name in _STARTS.items():
        if data.startswith(start):
            return name
    return _kind_of_tiff(data) if data.startswith(_TIFF_STARTS) else None


def _kind_of_tiff(data: bytes) -> str | None:
    """Tell a RAW from other TIFF: it says that it is DNG or a sensor's data, or has only a thumbnail in front."""
    try:
        tags = ImageFileDirectory_v2(data[:8])
        beginning = io.BytesIO(data)
        beginning.seek(tags.next)
        tags.load(beginning)
        if _DNG_VERSION in tags:
            return "DNG"
        fronted = tags.get(_NEW_SUBFILE) == 1 and _SUB_IFDS in tags and _MAKE in tags
        if not fronted and tags.get(_PHOTOMETRIC) not in _SENSOR_DATA:
            return None
        return _MAKERS.get(str(tags.get(_MAKE)).split()[0].upper(), _OTHER)
    except Exception:  # noqa: BLE001 -- on damaged bytes the parser raises anything; Pillow will say what is wrong
        return None


def opened(data: bytes, kind: str, at_least: int | None) -> Image.Image | None:
    """Open the preview, or develop the photo.

    Args:
        data: the bytes of the file.
        kind: which RAW it is.
        at_least: longest side, in pixels, that a preview must have; None for the whole sensor.

    Returns:
        The picture, with what `Photo` needs to know in its info; None if LibRaw cannot read the file.

    Raises:
        PhotoUnreadable: rawpy is not installed, or there is not enough memory.
    """
    rawpy = _library()
    try:
        with rawpy.imread(_Bytes(data)) as photo:
            image = _picture(photo, at_least)
    except rawpy.LibRawError:
        return None
    image.info[KIND] = kind
    return image


def _picture(photo: RawPy, at_least: int | None) -> Image.Image:
    sizes = photo.sizes
    full = (sizes.iwidth, sizes.iheight)
    needed = max(full) if at_least is None else min(at_least, max(full))
    preview = _preview(photo)
    if preview is not None and max(preview.size) >= needed:
        turn = _turn_of(preview, sizes.flip)
        stored = full if turn in _FLIPS.values() or sizes.flip not in _SIDEWAYS else (full[1], full[0])
        preview.info.update(full_size=stored, turn=turn)
        return preview
    developed = _developed(photo, full, half=needed <= max(full) // 2)
    upright = (full[1], full[0]) if sizes.flip in _SIDEWAYS else full
    developed.info.update(full_size=upright, turn=None)
    return developed


def digest(data: bytes) -> bytes:
    """Digest of the sensor's values: equal for RAW files that differ in metadata or previews only."""
    with _library().imread(_Bytes(data)) as photo:
        sizes = photo.sizes
        with ROOM.holding(sizes.raw_width * sizes.raw_height * _DEVELOP_BYTES):
            values = photo.raw_image
            found = hashlib.blake2b(f"RAW {values.shape} {sizes.flip}".encode(), digest_size=20)
            found.update(values.tobytes())
            return found.digest()


def _library() -> ModuleType:
    try:
        import rawpy  # noqa: PLC0415 -- few libraries of photos need it
    except ImportError as error:
        raise PhotoUnreadable("Reading camera RAW needs the package rawpy.") from error
    return rawpy


def _preview(photo: RawPy) -> Image.Image | None:
    """Return the largest preview; None if there is none that can be read."""
    rawpy = _library()
    try:
        thumbnail = photo.extract_thumb()
    except rawpy.LibRawError:
        return None
    try:
        if isinstance(thumbnail.data, bytes):
            return Image.open(io.BytesIO(thumbnail.data))
        return Image.fromarray(thumbnail.data)
    except UnidentifiedImageError:
        return None


def _turn_of(preview: Image.Image, flip: int) -> Image.Transpose | None:
    """What turns a preview upright: as it says itself, else as the camera was held, unless it was written upright."""
    orientation = preview.getexif().get(_ORIENTATION, 1)
    if orientation != 1:
        return TURNS.get(orientation)
    written_upright = flip in _SIDEWAYS and preview.size[0] < preview.size[1]
    return None if written_upright else _FLIPS.get(flip)


def _developed(photo: RawPy, full: tuple[int, int], *, half: bool) -> Image.Image:
    """Develop with the camera's white balance; at half size each cell of the filter gives one pixel."""
    with ROOM.holding(full[0] * full[1] * _DEVELOP_BYTES):
        return Image.fromarray(photo.postprocess(half_size=half, use_camera_wb=True, output_bps=8))

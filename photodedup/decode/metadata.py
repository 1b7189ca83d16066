"""What a file says about its photo: EXIF, IPTC and XMP, as far as the rules and the review need it.

Any of them may be damaged; that costs only itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar

from PIL import ExifTags, Image, ImageFile, IptcImagePlugin

from photodedup.decode import xmp
from photodedup.types import Metadata

_T = TypeVar("_T")

TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What undoes each EXIF orientation (Exif 2.32, tag 0x0112); 1 is upright already."""

QUARTER_TURNS: Final = frozenset(
    {Image.Transpose.TRANSPOSE, Image.Transpose.ROTATE_270, Image.Transpose.TRANSVERSE, Image.Transpose.ROTATE_90}
)

_RATING, _XP_KEYWORDS, _XMP = 0x4746, 0x9C9E, 0x02BC
_IPTC_KEYWORDS: Final = (2, 25)
_IPTC_CAPTION: Final = (2, 120)
_IPTC_DAY, _IPTC_CLOCK, _IPTC_PROGRAM = (2, 55), (2, 60), (2, 65)
_CAMERA_CAPTIONS: Final = frozenset(
    {"OLYMPUS DIGITAL CAMERA", "MINOLTA DIGITAL CAMERA", "KONICA MINOLTA DIGITAL CAMERA", "SONY DSC", "DIGITAL CAMERA"}
    | {"DCIM", "default", "SAMSUNG DIGITAL CAMERA", "KODAK Digital Still Camera", "DSC"}
)

# Tags that say how pixels are stored and not what they show: every TIFF has them, so they count for nothing.
_STORAGE: Final = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 282, 283, 284, 296, 317, 318, 319, 320, 321, 322}
    | {323, 324, 325, 330, 338, 339, 347, 529, 530, 531, 532, _XMP, ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo}
)


def read(image: Image.Image, data: bytes) -> tuple[Metadata, Image.Transpose | None]:
    """Read what the rules and the review need, and the turn that makes the photo upright.

    Args:
        image: the opened photo; formats that write metadata behind the pixels must be loaded.
        data: the bytes of the file, where a RAW has its own metadata.
    """
    from_raw = "turn" in image.info
    exif = _guarded(lambda: _raw_exif(data), Image.Exif()) if from_raw else Image.Exif()
    exif = exif or _guarded(image.getexif, Image.Exif())
    found = _guarded(lambda: _from_exif(exif), Metadata())
    packet = image.info.get("xmp") or exif.get(_XMP)
    if packet:
        found = xmp.merged(found, xmp.parse(packet))
    if "photoshop" in image.info or image.format == "TIFF":
        found = _guarded(lambda: _with_iptc(found, image), found)
    return found, image.info["turn"] if from_raw else TURNS.get(_orientation(exif))


def _guarded(read_part: Callable[[], _T], otherwise: _T) -> _T:
    """Read one part; on damaged bytes the parsers raise anything."""
    with suppress(Exception):
        return read_part()
    return otherwise


def _orientation(exif: Image.Exif) -> int:
    value = exif.get(ExifTags.Base.Orientation, 1)
    return value if isinstance(value, int) else 1


def _raw_exif(data: bytes) -> Image.Exif:
    """Most kinds of RAW are TIFF inside; of the others the preview tells."""
    exif = Image.Exif()
    exif.load(data)
    return exif


def _from_exif(exif: Image.Exif) -> Metadata:
    details, gps = exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)
    return Metadata(
        taken=_taken(exif, details),
        camera=xmp.camera(_text(exif.get(ExifTags.Base.Make)), _text(exif.get(ExifTags.Base.Model))),
        software=_text(exif.get(ExifTags.Base.Software)),
        lens=_text(details.get(ExifTags.Base.LensModel)),
        gps=_guarded(lambda: _position(gps), None),
        rating=_rating(exif.get(_RATING)),
        keywords=_windows_keywords(exif.get(_XP_KEYWORDS)),
        caption=_caption(_text(exif.get(ExifTags.Base.ImageDescription))),
        fields=len(exif.keys() - _STORAGE) + len(details) + len(gps),
    )


def _taken(exif: Image.Exif, details: Mapping[int, object]) -> str | None:
    original = _text(details.get(ExifTags.Base.DateTimeOriginal))
    if original is None:
        return iso_time(_text(exif.get(ExifTags.Base.DateTime)))
    fraction = _text(details.get(ExifTags.Base.SubsecTimeOriginal)) or ""
    offset = _text(details.get(ExifTags.Base.OffsetTimeOriginal)) or ""
    decimals = f".{fraction}" if fraction.isdecimal() else ""
    whole = iso_time(original)
    return iso_time(original + decimals + offset) or iso_time(original + decimals) or whole


def iso_time(exif_time: str | None) -> str | None:
    """Turn "2026:11:23 10:20:30" into ISO 8601; a date that no calendar has counts as absent."""
    day, _, clock = (exif_time or "").partition(" ")
    try:
        return datetime.fromisoformat(f"{day.replace(':', '-')}T{clock}").isoformat()
    except ValueError:
        return None


def _position(gps: Mapping[int, object]) -> tuple[float, float] | None:
    """Latitude and longitude in degrees, south and west negative."""
    north = _degrees(gps.get(ExifTags.GPS.GPSLatitude), gps.get(ExifTags.GPS.GPSLatitudeRef) == "S")
    east = _degrees(gps.get(ExifTags.GPS.GPSLongitude), gps.get(ExifTags.GPS.GPSLongitudeRef) == "W")
    return xmp.place(north, east)


def _degrees(parts: object, negative: bool) -> float | None:  # noqa: FBT001 -- what it negates stands beside it
    if not isinstance(parts, tuple) or len(parts) != 3:
        return None
    degrees, minutes, seconds = (float(part) for part in parts)
    return (degrees + minutes / 60 + seconds / 3600) * (-1 if negative else 1)


def _rating(value: object) -> int | None:
    return value if isinstance(value, int) and 0 <= value <= 5 else None


def _windows_keywords(value: object) -> tuple[str, ...]:
    """Keywords as Windows writes them: UTF-16, with semicolons between."""
    if not isinstance(value, bytes | tuple):
        return ()
    words = bytes(value).decode("utf-16-le", "ignore").replace("\0", "").split(";")
    return xmp.distinct(word.strip() for word in words)


def _with_iptc(found: Metadata, image: Image.Image) -> Metadata:
    iptc = IptcImagePlugin.getiptcinfo(image) if isinstance(image, ImageFile.ImageFile) else None
    if not iptc:
        return found
    return replace(
        found,
        taken=found.taken or _iptc_time(iptc),
        software=found.software or next(iter(_iptc_texts(iptc, _IPTC_PROGRAM)), None),
        keywords=xmp.distinct((*found.keywords, *_iptc_texts(iptc, _IPTC_KEYWORDS))),
        caption=found.caption or next(iter(_iptc_texts(iptc, _IPTC_CAPTION)), None),
        fields=found.fields + len(iptc),
    )


def _iptc_texts(iptc: Mapping[tuple[int, int], object], field: tuple[int, int]) -> list[str]:
    """Read a field that may occur once, more often or not at all; empty ones count for nothing."""
    written = iptc.get(field, [])
    values = written if isinstance(written, list) else [written]
    return list(filter(None, _texts(value for value in values if isinstance(value, bytes))))


def _iptc_time(iptc: Mapping[tuple[int, int], object]) -> str | None:
    """Read a day and a time as IPTC writes them, "20240512" and "101504+0200"; one without the other says nothing."""
    day, clock = (next(iter(_iptc_texts(iptc, field)), "") for field in (_IPTC_DAY, _IPTC_CLOCK))
    try:
        return datetime.fromisoformat(f"{day}T{clock}").isoformat() if day and clock else None
    except ValueError:
        return None


def _caption(text: str | None) -> str | None:
    """Pass what a person wrote; some cameras fill the field with their own name."""
    return None if text in _CAMERA_CAPTIONS else text


def _texts(values: Iterable[bytes]) -> list[str]:
    return [value.decode("utf-8", "replace").strip() for value in values]


def _text(value: object) -> str | None:
    """Clean an EXIF text: cameras pad with zeros and spaces."""
    return value.replace("\0", "").strip() or None if isinstance(value, str) else None

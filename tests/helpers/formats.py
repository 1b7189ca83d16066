"""One picture in every format that the program reads, each made in memory."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

import numpy as np
import pillow_heif
import pylibjxl
from PIL import Image

from photodedup.types import Pixels

SHORT, LONG, RATIONAL, SIGNED, TEXT, BYTE = 3, 4, 5, 10, 2, 1
"""Types of TIFF values."""

_SIZES = {BYTE: 1, TEXT: 1, SHORT: 2, LONG: 4, RATIONAL: 8, SIGNED: 8}
_CODES = {BYTE: "B", TEXT: "B", SHORT: "H", LONG: "I", RATIONAL: "II", SIGNED: "ii"}

Entry = tuple[int, int, Sequence[int]]
"""Tag, type and values; a fraction is two of them."""


def encoded(pixels: Pixels, form: str, **options: object) -> bytes:
    """Encode with Pillow; HEIF with pillow-heif, which the program itself does not have: its own package only reads."""
    out = io.BytesIO()
    image = Image.fromarray(pixels)
    if form == "HEIF":
        pillow_heif.from_pillow(image).save(out, **options)
    else:
        image.save(out, form, **options)
    return out.getvalue()


def in_every_format(pixels: Pixels) -> dict[str, bytes]:
    """Encode a picture, (height, width, 3), in each format, by the ending a file of it has."""
    sixteen = pixels.astype(np.uint16) * np.uint16(257)
    return {
        ".jpg": encoded(pixels, "JPEG", quality=92),
        ".jpe": encoded(pixels, "JPEG", quality=88, progressive=True),
        ".jpeg": cmyk_jpeg(pixels),
        ".mpo": multi_picture(pixels),
        ".png": encoded(pixels, "PNG"),
        ".apng": animated(pixels, "PNG"),
        ".webp": encoded(pixels, "WEBP", quality=90),
        ".tif": encoded(pixels, "TIFF", compression="tiff_lzw"),
        ".tiff": deep_tiff(sixteen),
        ".gif": encoded(pixels, "GIF"),
        ".bmp": encoded(pixels, "BMP"),
        ".heic": encoded(pixels, "HEIF", quality=90),
        ".avif": encoded(pixels, "AVIF", quality=90),
        ".jxl": pylibjxl.encode(np.ascontiguousarray(pixels), lossless=True),
        ".psd": psd(pixels),
        ".dng": dng(pixels),
    }


def cmyk_jpeg(pixels: Pixels) -> bytes:
    """A JPEG as made for print."""
    out = io.BytesIO()
    Image.fromarray(pixels).convert("CMYK").save(out, "JPEG", quality=95)
    return out.getvalue()


def animated(pixels: Pixels, form: str) -> bytes:
    """An animation that begins with the picture and ends with its negative."""
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, form, save_all=True, append_images=[Image.fromarray(255 - pixels)])
    return out.getvalue()


def multi_picture(pixels: Pixels) -> bytes:
    """A JPEG with a second picture behind the first, as phones write depth and gain maps."""
    out = io.BytesIO()
    second = Image.fromarray(pixels[::2, ::2])
    Image.fromarray(pixels).save(out, "MPO", save_all=True, append_images=[second], quality=92)
    return out.getvalue()


def psd(pixels: Pixels, bits: int = 8, mode: int = 3, *, large: bool = False, packed: bool = False) -> bytes:
    """A PSD file without layers: its flat picture, of 3 (RGB) or other channels; `large` makes it a PSB."""
    height, width, channels = pixels.shape
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1 + large, channels, height, width, bits, mode)
    planes = pixels.transpose(2, 0, 1)
    rows = (planes if bits == 8 else planes.astype(">u2") * 257).reshape(channels * height, width)
    stored = [_packed(row.tobytes()) if packed else row.tobytes() for row in rows]
    lengths = [struct.pack(">I" if large else ">H", len(row)) for row in stored] if packed else []
    return header + bytes(16 if large else 12) + struct.pack(">H", packed) + b"".join([*lengths, *stored])


def _packed(row: bytes) -> bytes:
    """Pack a row as PackBits does where nothing repeats."""
    pieces = [row[at : at + 128] for at in range(0, len(row), 128)]
    return b"".join(bytes([len(piece) - 1]) + piece for piece in pieces)


def deep_tiff(values: np.ndarray[tuple[int, ...], np.dtype[np.uint16]], orientation: int = 1) -> bytes:
    """A TIFF of 16 bits a colour, (height, width, 3), uncompressed."""
    height, width = values.shape[:2]
    body = values.astype("<u2").tobytes()
    entries: list[Entry] = [
        (256, LONG, [width]),
        (257, LONG, [height]),
        (258, SHORT, [16, 16, 16]),
        (259, SHORT, [1]),
        (262, SHORT, [2]),
        (273, LONG, [8]),
        (274, SHORT, [orientation]),
        (277, SHORT, [3]),
        (278, LONG, [height]),
        (279, LONG, [len(body)]),
    ]
    return _tiff_header(8 + len(body)) + body + _ifd(entries, 8 + len(body))


def dng(pixels: Pixels, *, preview: bool = True, orientation: int = 1) -> bytes:
    """A DNG: the sensor's values of a picture behind a Bayer filter, and a JPEG preview of it if asked."""
    height, width = (side // 2 * 2 for side in pixels.shape[:2])
    sensor = _bayer(pixels[:height, :width]).astype("<u2").tobytes()
    jpeg = encoded(pixels, "JPEG", quality=92)
    jpeg += bytes(len(jpeg) % 2)
    raw_at = 8 + len(jpeg) + len(sensor)
    raw = _ifd(_sensor_entries(width, height, 8 + len(jpeg), len(sensor)), raw_at)
    if not preview:
        entries = _sensor_entries(width, height, 8 + len(jpeg), len(sensor)) + _camera_entries(orientation)
        return _tiff_header(raw_at) + jpeg + sensor + _ifd(sorted(entries), raw_at)
    full_height, full_width = pixels.shape[:2]
    entries = [
        (254, LONG, [1]),
        (256, LONG, [full_width]),
        (257, LONG, [full_height]),
        (258, SHORT, [8, 8, 8]),
        (259, SHORT, [7]),
        (262, SHORT, [6]),
        (273, LONG, [8]),
        (277, SHORT, [3]),
        (278, LONG, [full_height]),
        (279, LONG, [len(jpeg)]),
        (330, LONG, [raw_at]),
    ]
    first_at = raw_at + len(raw)
    first = _ifd(sorted(entries + _camera_entries(orientation)), first_at)
    return _tiff_header(first_at) + jpeg + sensor + raw + first


def _sensor_entries(width: int, height: int, at: int, length: int) -> list[Entry]:
    return [
        (254, LONG, [0]),
        (256, LONG, [width]),
        (257, LONG, [height]),
        (258, SHORT, [16]),
        (259, SHORT, [1]),
        (262, SHORT, [32803]),
        (273, LONG, [at]),
        (277, SHORT, [1]),
        (278, LONG, [height]),
        (279, LONG, [length]),
        (33421, SHORT, [2, 2]),
        (33422, BYTE, [0, 1, 1, 2]),  # red green, green blue
        (50717, LONG, [65535]),
    ]


def _camera_entries(orientation: int) -> list[Entry]:
    # XYZ to the camera's colours: those of sRGB, so that the picture is developed as it was.
    matrix = [32406, -15372, -4986, -9689, 18758, 415, 557, -2040, 10570]
    return [
        (271, TEXT, b"Maker\0"),
        (272, TEXT, b"Model 1\0"),
        (274, SHORT, [orientation]),
        (50706, BYTE, [1, 4, 0, 0]),
        (50708, TEXT, b"Maker Model 1\0"),
        (50721, SIGNED, [part for value in matrix for part in (value, 10000)]),
        (50728, RATIONAL, [1, 1] * 3),
    ]


def _bayer(pixels: Pixels) -> np.ndarray[tuple[int, ...], np.dtype[np.uint16]]:
    """What a sensor behind a red-green-green-blue filter sees of an sRGB picture."""
    linear = np.round(((pixels / 255.0) ** 2.2) * 65535).astype(np.uint16)
    seen = linear[:, :, 1].copy()
    seen[::2, ::2] = linear[::2, ::2, 0]
    seen[1::2, 1::2] = linear[1::2, 1::2, 2]
    return seen


def _tiff_header(first: int) -> bytes:
    return struct.pack("<2sHI", b"II", 42, first)


def _ifd(entries: Sequence[Entry], at: int) -> bytes:
    """Pack a directory that stands at an offset; values that do not fit follow it."""
    table, beyond = struct.pack("<H", len(entries)), b""
    behind = at + 2 + 12 * len(entries) + 4
    for tag, kind, values in entries:
        packed = struct.pack(f"<{len(values)}{_CODES[kind][0]}", *values)
        count = len(packed) // _SIZES[kind]
        if len(packed) > 4:
            table += struct.pack("<HHII", tag, kind, count, behind + len(beyond))
            beyond += packed + bytes(len(packed) % 2)
        else:
            table += struct.pack("<HHI4s", tag, kind, count, packed)
    return table + bytes(4) + beyond

"""Whether the bytes of a photo end before its picture does, and whether what there is of it is worth a look."""

from __future__ import annotations

from typing import Final

import numpy as np
from PIL import Image

_LEAST_LEFT: Final = 0.25  # share of a picture; with less, photos that have nothing in common would look alike
_LAST_BOX: Final = 0
_WIDE_BOX: Final = 1


def ends_early(data: bytes) -> bool:
    """Whether a file is shorter than it says itself; False where its format does not say."""
    if data.startswith(b"RIFF"):
        return len(data) < 8 + int.from_bytes(data[4:8], "little")
    if data.startswith((b"II*\0", b"MM\0*")):
        order = "little" if data[0] == ord("I") else "big"
        return len(data) < 2 + int.from_bytes(data[4:8], order)  # type: ignore[arg-type]  # one of the two it may be
    if data[4:8] in (b"ftyp", b"JXL "):
        return _boxes_end(data) > len(data)
    return False


def _boxes_end(data: bytes) -> int:
    """Where the last box begun in an ISO base media file ends, in bytes from its beginning."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == _WIDE_BOX:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size == _LAST_BOX:
            return len(data)
        if size < 8:
            return at  # no box at all: damaged otherwise
        at += size
    return at


def enough_left(picture: Image.Image) -> bool:
    """Whether a partly decoded RGB picture shows more than the plain rows that decoders put for what is missing."""
    rows = np.asarray(picture)
    missing = max(_plain_rows(rows), _plain_rows(rows[::-1]))  # a BMP begins with its lowest row
    return missing <= (1 - _LEAST_LEFT) * len(rows)


def _plain_rows(rows: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> int:
    """Count the last rows that are all of one colour, the same in each."""
    plain = (rows == rows[-1, 0]).all(axis=(1, 2))[::-1]
    return len(plain) if plain.all() else int(plain.argmin())

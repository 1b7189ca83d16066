"""The bytes of a photo, in memory: small ones at once, large ones one at a time and only if there is room."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from photodedup import decode
from photodedup.decode.room import ROOM
from photodedup.errors import PhotoUnreadable

BYTE_CAP: Final = 1 << 30
"""Files with more bytes than this are left out: a photo of as many pixels as are decoded needs fewer."""

_LARGE: Final = 64 << 20  # bytes
_HEAD: Final = 64  # bytes that tell what a file is
_PATIENCE: Final = 120.0  # seconds to wait for another large file: longer than decoding may take

_one_large = threading.Lock()


@contextmanager
def photo_bytes(path: Path) -> Iterator[bytes]:
    """Give the bytes of a file for as long as the block runs.

    Raises:
        OSError: it cannot be read.
        PhotoUnreadable: it is larger than any photo that is decoded, large and no photo, or there is no room for it.
    """
    with path.open("rb", buffering=0) as opened:
        size = os.fstat(opened.fileno()).st_size
        data = opened.readall() if size < _LARGE else opened.read(_HEAD)
    if size < _LARGE:
        yield data
        return
    if not decode.may_be_photo(data):
        raise PhotoUnreadable(decode.NOT_A_PHOTO)
    if size > BYTE_CAP:
        raise PhotoUnreadable(f"It has {size / 1e6:,.0f} MB, more than can be read safely.")
    with _alone(), ROOM.holding(size):
        yield path.read_bytes()


@contextmanager
def _alone() -> Iterator[None]:
    """Wait for the other large file: two that hold memory and wait for more would wait for each other."""
    if not _one_large.acquire(timeout=_PATIENCE):
        raise PhotoUnreadable("There is not enough memory to decode it: another large photo takes too long.") from (
            MemoryError()
        )
    try:
        yield
    finally:
        _one_large.release()

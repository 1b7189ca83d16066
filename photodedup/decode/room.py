"""Room to decode in: all decodes of a process together stay within a share of the memory that is free.

Small photos never wait. Large ones do, until those before them are done; one that could not fit even alone is
refused before a byte of it is unpacked.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psutil

from photodedup.errors import PhotoUnreadable

_SHARE: Final = 0.5  # of the free memory; the rest is for the trunk, the window and everyone else
_LEAST: Final = 256 << 20  # bytes that are tried for in any case
_SMALL: Final = 64 << 20  # bytes; what needs less than this does not count
_PATIENCE: Final = 45.0  # seconds to wait for others: less than decoding one photo may take


class Room:
    """Hands out memory, in bytes, to decodes that run at the same time."""

    def __init__(self) -> None:
        """Nobody holds anything yet."""
        self._turn = threading.Condition()
        self._held = 0

    @contextmanager
    def holding(self, wanted: int) -> Iterator[None]:
        """Hold memory for as long as the block runs.

        Raises:
            PhotoUnreadable: there is not that much, or others do not give it back in time.
        """
        if wanted < _SMALL:
            yield
            return
        with self._turn:
            if wanted > self._whole():
                raise _too_large(wanted) from MemoryError()
            if not self._turn.wait_for(lambda: self._held + wanted <= self._whole(), _PATIENCE):
                raise _too_large(wanted) from MemoryError()
            self._held += wanted
        try:
            yield
        finally:
            with self._turn:
                self._held -= wanted
                self._turn.notify_all()

    def _whole(self) -> int:
        """What may be held altogether; what is held already is no longer free."""
        return max(_LEAST, int(_SHARE * (psutil.virtual_memory().available + self._held)))


def _too_large(wanted: int) -> PhotoUnreadable:
    return PhotoUnreadable(f"There is not enough memory to decode it: it needs about {wanted >> 20} MB.")


ROOM: Final = Room()
"""The room that all threads of this process share."""

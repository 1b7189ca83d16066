"""Which photos were being decoded when a process died: they are suspects, and are tried apart next time.

Each decoding thread writes the path it works on into a slot of a memory-mapped file and clears it afterwards. That
costs a microsecond, and the operating system keeps what was written however the process ends.
"""

from __future__ import annotations

import itertools
import mmap
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psutil

from photodedup.errors import UserError

_SLOT: Final = 8192  # bytes: two for the length, the rest for the path; a longer path goes unrecorded
_PREFIX: Final = "decoding-"


class FlightRecorder:
    """Notes what is in the air. Any thread may record; each gets a slot of its own.

    Args:
        folder: the library's folder.
        slots: how many threads will record.
    """

    def __init__(self, folder: Path, slots: int) -> None:
        """Make this process's file, all slots empty.

        Raises:
            UserError: the disk is full, or the folder may not be written to.
        """
        self._file = folder / f"{_PREFIX}{os.getpid()}"
        try:
            self._file.write_bytes(bytes(_SLOT * slots))
        except OSError as error:
            self._file.unlink(missing_ok=True)
            msg = f"The library {str(folder)!r} cannot be used: {error.strerror}."
            raise UserError(msg, "Check the disk's free space and the folder's permissions.") from error
        with self._file.open("r+b") as opened:
            self._map = mmap.mmap(opened.fileno(), 0)
        self._slots = slots
        self._next = itertools.count()
        self._local = threading.local()
        self._since: dict[Path, float] = {}

    @contextmanager
    def over(self, path: Path) -> Iterator[None]:
        """Record a path for as long as the block runs."""
        start = self._slot() * _SLOT
        blob = os.fsencode(path)
        if len(blob) <= _SLOT - 2:
            self._map[start + 2 : start + 2 + len(blob)] = blob
            self._map[start : start + 2] = len(blob).to_bytes(2, "little")  # last: it makes the slot count
        self._since[path] = time.monotonic()
        try:
            yield
        finally:
            self._since.pop(path, None)
            self._map[start : start + 2] = bytes(2)

    def seconds(self, path: Path) -> float:
        """Return for how long a path has been recorded; 0 if it is not."""
        return time.monotonic() - self._since.get(path, time.monotonic())

    def close(self) -> None:
        """Forget everything: the process is ending well."""
        self._map.close()
        self._file.unlink(missing_ok=True)

    def _slot(self) -> int:
        if not hasattr(self._local, "slot"):
            self._local.slot = next(self._next) % self._slots
        return int(self._local.slot)


def suspects(folder: Path) -> set[Path]:
    """Return what processes that died were decoding, and forget their files."""
    found: set[Path] = set()
    for file in folder.glob(_PREFIX + "*"):
        if psutil.pid_exists(int(file.name.removeprefix(_PREFIX))):
            continue
        data = file.read_bytes()
        for start in range(0, len(data), _SLOT):
            length = int.from_bytes(data[start : start + 2], "little")
            if length:
                found.add(Path(os.fsdecode(data[start + 2 : start + 2 + length])))
        file.unlink(missing_ok=True)
    return found

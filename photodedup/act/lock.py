"""One removal of a library at a time, in this process or any other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from photodedup.errors import UserError

FILE_NAME: Final = "removal.lock"


@contextmanager
def only_one(library: Path) -> Iterator[None]:
    """Hold the library's lock. The system lets go of it when the process ends, however it ends.

    Raises:
        UserError: another removal or undo holds it.
    """
    handle = os.open(library / FILE_NAME, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        try:
            _lock(handle)
        except OSError as error:
            msg = "Another removal or undo of this library is running."
            raise UserError(msg, "Wait until it has finished.") from error
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 -- only Windows has it

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 -- Windows has no such module

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

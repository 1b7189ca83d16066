"""One of a kind at a time, in this process or any other: a lock that the system lets go of however a process ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from photodedup.errors import UserError


@contextmanager
def only_one(file: Path, what: str) -> Iterator[None]:
    """Hold a lock for as long as the block runs.

    Args:
        file: the lock's file; made if it is not there.
        what: names the activity for the one who has to wait: "scan of this library".

    Raises:
        UserError: another holds it.
    """
    lock = filelock.FileLock(file, timeout=0, is_singleton=False)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise UserError(f"Another {what} is running.", "Wait until it has finished, or cancel it.") from error
    try:
        yield
    finally:
        lock.release()

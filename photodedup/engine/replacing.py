"""A file that a person named, written whole or not at all, and never in place of something else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from photodedup.errors import UserError


def check(file: Path, kind: str) -> None:
    """Find out before the work whether a file may be written: a photo named by mistake is not replaced.

    Args:
        file: where to.
        kind: what is written, as the end of its name says: "csv", say.

    Raises:
        UserError: it may not.
    """
    if not os.access(file.parent, os.W_OK) or file.is_dir():
        raise UserError(f"{str(file)!r} cannot be written.", "Name a file in a folder that you may write to.")
    if file.exists() and file.suffix.lower() != f".{kind}":
        raise UserError(f"{str(file)!r} is there and no {kind} file; it is not replaced.", "Name another file.")


@contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """Give a draft to write beside a file; it takes the file's place when the block ends.

    Raises:
        UserError: the file cannot be written.
    """
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        yield draft
        draft.replace(file)
    except OSError as error:
        msg = f"{str(file)!r} cannot be written: {error.strerror}."
        raise UserError(msg, "Name another file, or make room on the disk.") from error
    finally:
        with suppress(OSError):  # it is not there, as after all went well, or its drive is gone
            draft.unlink()

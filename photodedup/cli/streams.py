"""The streams of the process: one that is narrow shows what it can, one that is closed or full ends nothing badly."""

from __future__ import annotations

import codecs
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

from photodedup.errors import UserError

_LAST: Final = 2  # the number of stderr
_HANDLER: Final = "photodedup.shown"


def occupy() -> None:
    """Have no file opened later under the number of a closed stream: libraries would write their complaints into it."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= _LAST:
        os.set_inheritable(number, True)  # noqa: FBT003 -- the call takes no names
    os.close(number)


def prepare() -> None:
    """Have both streams take whatever is written: where one is closed it goes nowhere."""
    codecs.register_error(_HANDLER, _shown)
    sys.stdout, sys.stderr = _ready(sys.stdout), _ready(sys.stderr)


def answer(text: str) -> None:
    """Write to stdout.

    Raises:
        UserError: it takes no more. A reader that has gone is no error: it had what it wanted.
    """
    try:
        print(text, flush=True)  # what is wrong is noticed here, not at the exit
    except BrokenPipeError:
        _drop(sys.stdout)
    except OSError as error:
        _drop(sys.stdout)
        msg = f"The output cannot be written: {error.strerror}."
        raise UserError(msg, "Make room where it goes, or send it elsewhere.") from error


def say(text: str, end: str = "\n") -> None:
    """Write to stderr; where that cannot be, nothing is said, and the work goes on."""
    try:
        print(text, end=end, file=sys.stderr, flush=True)
    except OSError:
        _drop(sys.stderr)


def _ready(stream: TextIO | None) -> TextIO:
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8", errors=_HANDLER)
    if hasattr(stream, "reconfigure"):
        # Windows pipes would use a code page that lacks most names' letters.
        stream.reconfigure(encoding="utf-8" if sys.platform == "win32" else None, errors=_HANDLER)
    return stream


def _shown(error: UnicodeError) -> tuple[str | bytes, int]:
    """Let names that are not UTF-8 through as the bytes they are; spell out letters that the stream does not have."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    error.end = error.start + 1  # one at a time: each may be of the other kind
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeEncodeError:
        return codecs.lookup_error("backslashreplace")(error)


def _drop(stream: TextIO) -> None:
    """Let what the stream still holds go nowhere, or Python would try to write it once more at the exit."""
    null = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError):  # a stream that is no file has no number
        os.dup2(null, stream.fileno())
    os.close(null)

"""Crash reports: what a developer needs to find a bug, in a file that names no photo, no folder and no person.

A path becomes a mark like [path 3f2a9c] that is the same wherever the path occurs in one report, and means nothing
outside it. A crash of the interpreter itself (in a decoder, say) is dumped by faulthandler while the program dies, with
no chance to leave anything out; the next start turns that dump into a report.
"""

from __future__ import annotations

import faulthandler
import hashlib
import os
import platform
import re
import secrets
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from traceback import TracebackException
from types import TracebackType
from typing import Final, TextIO

from photodedup import __version__, paths
from photodedup.logs import LOG
from photodedup.types import PHOTO_ENDINGS, RAW_ENDINGS

_KEPT: Final = 20  # reports; older ones go
_STALE: Final = 30 * 86400.0  # seconds after which an empty dump belongs to no process any more

_QUOTED: Final = re.compile(r"""(['"])((?:(?!\1).)*[\\/](?:(?!\1).)*)\1""")
_BARE: Final = re.compile(r"(?:(?<=[\s(:=,\[])|^)((?:~|[A-Za-z]:)?[\\/][^\s].*)")
_NAME: Final = re.compile(
    rf"""(?:(?<=['"])[^'"]+|[^\s'"]+)(?:{"|".join(map(re.escape, sorted(PHOTO_ENDINGS | RAW_ENDINGS)))})\b""",
    re.IGNORECASE,
)
_FRAME: Final = re.compile(r'  File "([^"]+)", line (\d+) in (.+)')
_CODE: Final = re.compile(r".*[\\/](?:site-packages|lib|python3\.\d+)[\\/]|.*[\\/](?=photodedup[\\/])")

_dump: TextIO | None = None


def report(error: BaseException) -> Path | None:
    """Write what a developer needs to know of an error; returns the file, or None if it cannot be written."""
    LOG.error("a bug", exc_info=error)
    return _write(_told(TracebackException.from_exception(error), _Marks()))


def sentence(file: Path | None) -> str:
    """Say where the report is."""
    if file is None:
        return "Please report it with the lines above."
    return f"Please report it with the file {file}, which names none of your photos."


def install() -> None:
    """Have whatever nobody catches reported, on every thread, and crashes of the interpreter dumped to a file."""
    main, thread = sys.excepthook, threading.excepthook

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            report(error)
        main(kind, error, trace)

    def on_thread_error(args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            report(args.exc_value)
        thread(args)

    sys.excepthook, threading.excepthook = on_error, on_thread_error
    with suppress(OSError):
        _collect_dumps(paths.log_folder())
        _open_dump(paths.log_folder())


def uninstall() -> None:
    """Close this process's dump; an empty one is dropped."""
    global _dump  # noqa: PLW0603 -- faulthandler is global too
    if _dump is None:
        return
    faulthandler.disable()
    _dump.close()
    file = Path(_dump.name)
    _dump = None
    with suppress(OSError):
        if file.stat().st_size == 0:
            file.unlink()


def redacted(text: str) -> str:
    """Replace what looks like a path or a photo's name by marks."""
    return _Marks().over(text)


class _Marks:
    """Marks for paths, the same for the same path within one report."""

    def __init__(self) -> None:
        # A key of its own for each report: names that can be guessed cannot be looked for.
        self._key = secrets.token_bytes(16)

    def over(self, text: str) -> str:
        text = _QUOTED.sub(lambda found: f"'{self._mark(found.group(2))}'", text)
        text = _BARE.sub(lambda found: self._mark(found.group(1)), text)
        return _NAME.sub(lambda found: self._mark(found.group()), text)

    def _mark(self, path: str) -> str:
        digest = hashlib.blake2b(path.encode("utf-8", "surrogateescape"), key=self._key, digest_size=3)
        return f"[path {digest.hexdigest()}]"


def _told(error: TracebackException, marks: _Marks) -> Iterator[str]:
    """Yield the lines of an error and of those that led to it: where in the code, never what the values were."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _told(before, marks)
        yield "led to"
    for frame in error.stack:
        yield _place(frame.filename, frame.lineno, frame.name)
    for line in error.format_exception_only():
        yield from (marks.over(part) for part in line.splitlines())
    for one in error.exceptions or ():
        yield from (f"  | {line}" for line in _told(one, marks))


def _place(file: str, line: object, function: str) -> str:
    """Name a place in the code by its path inside the package or library."""
    inside = _CODE.sub("", file)
    return f"  {inside if inside != file else Path(file).name}:{line} in {function}"


def _write(lines: Iterator[str]) -> Path | None:
    folder = paths.log_folder()
    name = f"crash-{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}.txt"
    head = [f"photodedup {__version__}, Python {platform.python_version()}, {platform.platform()}", ""]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = "\n".join([*head, *lines]) + "\n"
        (folder / name).write_text(text, encoding="utf-8", errors="backslashreplace")
        for old in sorted(folder.glob("crash-*.txt"))[:-_KEPT]:
            old.unlink()
    except OSError:
        return None
    return folder / name


def _open_dump(folder: Path) -> None:
    global _dump  # noqa: PLW0603 -- faulthandler is global too
    folder.mkdir(parents=True, exist_ok=True)
    _dump = (folder / f"dump-{os.getpid()}.txt").open("w", encoding="utf-8")
    faulthandler.enable(_dump)


def _collect_dumps(folder: Path) -> None:
    """Make reports of what crashed processes left behind."""
    for dump in folder.glob("dump-*.txt"):
        status = dump.stat()
        if status.st_size:
            _write(_of_dump(dump.read_text(encoding="utf-8", errors="replace")))
        if status.st_size or time.time() - status.st_mtime > _STALE:
            dump.unlink()


def _of_dump(text: str) -> Iterator[str]:
    marks = _Marks()
    for line in text.splitlines():
        frame = _FRAME.fullmatch(line)
        yield _place(frame.group(1), frame.group(2), frame.group(3)) if frame else marks.over(line)

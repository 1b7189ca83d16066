"""The log: what the program did, in a few files of limited size on this machine, for the person and for nobody else.

It names photos in full, since "which one was skipped?" is what it is read for. What goes into a bug report is the crash
report (`crashes.py`), which names none. Nothing is ever sent anywhere.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Final

from photodedup.events import Emit, Event, Notice, PhotoSkipped, StageFinished

FILE_NAME: Final = "photodedup.log"
LOG: Final = logging.getLogger("photodedup")
LOG.addHandler(logging.NullHandler())  # until `start`, nothing goes to the terminal instead

_BYTES: Final = 1_000_000  # of one file
_FILES: Final = 3  # older ones kept beside it


def start(folder: Path) -> None:
    """Write the log into a folder from now on; where that cannot be, there is none, and nothing else changes."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 -- what only measures or tests needs none of it

    class Quiet(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- the library's name
            """Go on: a full disk costs the log and not the scan."""

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    file = folder / FILE_NAME
    handler = Quiet(file, maxBytes=_BYTES, backupCount=_FILES, delay=True, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    LOG.propagate = False  # the terminal shows what it should already


def stop() -> None:
    """Close the log."""
    for handler in LOG.handlers[1:]:
        LOG.removeHandler(handler)
        handler.close()


def recorded(emit: Emit) -> Emit:
    """Return an `emit` that also writes down what is worth it."""

    def emit_and_record(event: Event) -> None:
        match event:
            case PhotoSkipped(path, reason):
                # Escaped here, not by the file: whoever else listens may not be able to write a name that is no text.
                LOG.info("skipped %s: %s", str(path).encode(errors="backslashreplace").decode(), reason)
            case StageFinished(stage, done):
                LOG.info("%s: %d done", stage, done)
            case Notice(text):
                LOG.info("%s", text)
        emit(event)

    return emit_and_record


def describe_start(version: str, command: str) -> None:
    """Write down that the program started."""
    LOG.info("photodedup %s, Python %s, %s: %s", version, sys.version.split()[0], sys.platform, command)

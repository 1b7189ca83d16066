"""Run one command: parse, call, print, and turn every outcome into the exit status of the contract."""

from __future__ import annotations

import argparse
import gc
import os
import signal
from collections.abc import Callable, Sequence
from enum import IntEnum
from pathlib import Path
from types import FrameType
from typing import Final

from photodedup import crashes, paths, settings
from photodedup.cli import parser, screen, streams
from photodedup.cli.output import Output
from photodedup.errors import Cancelled, UnknownValue, UserError
from photodedup.events import CancelToken
from photodedup.logs import LOG
from photodedup.settings import Settings


class Exit(IntEnum):
    """The exit statuses of the contract."""

    DONE = 0
    BUG = 1
    USAGE = 2
    OUTSIDE = 4
    INTERRUPTED = 130


_LEFT: Final = {
    "scan": "Everything finished so far is saved; the next scan goes on from there.",
    "remove": "What was moved until then can be brought back: photodedup undo",
    "undo": "What came back until then stays; the next undo brings back the rest.",
    "empty-quarantine": "What was deleted until then is gone; the rest is still there.",
}
"""What a command leaves behind when it is stopped, where that is more than what every command does."""

_COLLECTED: Final = (50_000, 20, 50)
"""How much is made before Python looks for garbage. Left as it is, loading the pairs of a large library takes twice as
long: what was loaded is looked at again and again, and none of it is garbage."""

_OF_A_LIBRARY: Final = frozenset(
    {"groups", "export", "similar", "ignore", "remove", "undo", "history", "empty-quarantine"}
)
"""Commands that have nothing to do where there is no library; the others make one, or say so themselves."""

OpenWindow = Callable[[Sequence[Path], Path, Settings], int]
"""Opens the window on some folders and a library, and returns the exit status once it is closed."""


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run the command line and return its exit status."""
    streams.prepare()
    output, command = Output(as_json="--json" in arguments), ""
    try:
        line = parser.build().parse_args(["gui"] if not arguments else list(arguments))
        output.as_json, command = line.json, line.command
        return _run(line, output, open_window)
    except parser.WrongUsage as error:
        output.failure(str(error), "See photodedup --help.")
        return Exit.USAGE
    except (Cancelled, KeyboardInterrupt):
        output.failure(f"Stopped. {_LEFT.get(command, 'Everything finished so far is saved.')}", "")
        return Exit.INTERRUPTED
    except UserError as error:
        LOG.info("%s %s", error.sentence, error.hint)
        output.failure(error.sentence, error.hint)
        return Exit.USAGE if isinstance(error, UnknownValue) else Exit.OUTSIDE
    except Exception as error:  # noqa: BLE001 -- the last resort: whatever is left is a bug, and is shown as one
        output.trace(error)
        output.failure("This is a bug in photodedup.", crashes.sentence(crashes.report(error)))
        return Exit.BUG


def _run(line: argparse.Namespace, output: Output, open_window: OpenWindow) -> int:
    chosen, complaints = settings.load(paths.settings_file())
    for complaint in complaints:
        output.note(complaint)
    library = Path(os.path.realpath(line.library or paths.default_library()))  # Path.resolve fails on a loop of links
    if line.command == "gui":
        screen.check()
        return open_window(line.folders, library, chosen)
    if line.library and line.command in _OF_A_LIBRARY and not library.exists():
        raise UserError(f"There is no library in {str(library)!r}.", "Name one with --library.")
    from photodedup.cli import commands  # noqa: PLC0415 -- `--help` does not load the pipeline

    gc.set_threshold(*_COLLECTED)
    with _interruptible() as cancel:
        commands.COMMANDS[line.command](line, library, chosen, output, cancel)
    return Exit.DONE


class _interruptible:  # noqa: N801 -- reads as a verb where it is used
    """Within this block the first Ctrl-C or SIGTERM asks the run to stop; a second one ends the program."""

    def __enter__(self) -> CancelToken:
        self._token = CancelToken()
        self._before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        return self._token

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _stop(self, number: int, _frame: FrameType | None) -> None:
        if self._token.cancelled:
            raise KeyboardInterrupt
        self._token.cancel()
        del number

"""Where words go: answers to stdout, everything else to stderr; with `--json`, one document on stdout."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from photodedup.cli import streams
from photodedup.errors import UserError
from photodedup.events import Event, FilesMoving, Notice, PhotoSkipped, Progress, Stage, StageFinished, StageStarted
from photodedup.types import Skipped
from photodedup.visible import visible

LISTED: Final = 50
"""How many skipped files are named one by one; of more a person reads the sum."""

_STAGE_WORDS: Final = {
    Stage.FIND: "Finding photos",
    Stage.DESCRIBE: "Reading photos",
    Stage.INDEX: "Building the index",
    Stage.VERIFY: "Comparing look-alikes",
}


class Output:
    """One run's output.

    Args:
        as_json: print the answer as one JSON document instead of text.
    """

    def __init__(self, *, as_json: bool) -> None:
        """Show progress as a live line where someone watches."""
        self.as_json = as_json
        self._live = sys.stderr.isatty()
        self._listed: set[Path] = set()

    def answer(self, report: object, text: Sequence[str]) -> None:
        """Print the answer: `report` as JSON, or the lines of text, where a name within one cannot begin another.

        Raises:
            UserError: stdout takes no more.
        """
        streams.answer(json.dumps(plain(report)) if self.as_json else "\n".join(map(visible, text)))

    def failure(self, sentence: str, hint: str) -> None:
        """Say what went wrong; with `--json` on stdout too, so that there always is one document."""
        self.note(" ".join(filter(None, (sentence, hint))))
        if self.as_json:
            with suppress(UserError):  # stdout is full: stderr and the exit status tell what went wrong first
                streams.answer(json.dumps({"error": sentence, "hint": hint}))

    def note(self, text: str) -> None:
        """Say something beside the answer."""
        self._clear_line()
        streams.say(f"photodedup: {visible(text)}")

    def trace(self, error: Exception) -> None:
        """Show where a bug is."""
        self._clear_line()
        lines = "".join(traceback.format_exception(error)).removesuffix("\n").split("\n")
        streams.say("\n".join(map(visible, lines)))

    def event(self, event: Event) -> None:
        """Show what a run reports: a live line on a terminal, one line a stage elsewhere."""
        match event:
            case Progress() if self._live:
                self._show(event)
            case StageFinished(stage, done):
                self._clear_line()
                streams.say(f"{_STAGE_WORDS[stage]}: {done} done.")
            case PhotoSkipped(path, reason):
                self._list(path, reason)
            case Notice(text):
                self.note(text)
            case FilesMoving() if event.done == event.total and event.total:
                self._clear_line()
                streams.say(f"{_moving(event)}: {event.done} done.")
            case FilesMoving() if self._live:
                self._replace_line(f"{_moving(event)}: {event.done} of {event.total}")
            case StageStarted() | Progress() | FilesMoving():
                pass

    def list_skipped(self, skipped: Iterable[Skipped]) -> None:
        """Name the skipped files that no event told of: an earlier scan had found them unusable."""
        for skip in skipped:
            self._list(skip.path, skip.reason)

    def _list(self, path: Path, reason: str) -> None:
        if path not in self._listed and len(self._listed) < LISTED:
            self._listed.add(path)
            self.note(f"skipped {path}: {reason}")

    def _show(self, progress: Progress) -> None:
        total = f" of {progress.total}" if progress.total else ""
        self._replace_line(f"{_STAGE_WORDS[progress.stage]}: {progress.done}{total}, {progress.rate:.0f} a second")

    @staticmethod
    def _replace_line(text: str) -> None:
        streams.say(f"\r\x1b[K{text}", end="")

    def _clear_line(self) -> None:
        if self._live:
            streams.say("\r\x1b[K", end="")


def _moving(event: FilesMoving) -> str:
    return "Bringing files back" if event.back else "Moving files away"


def plain(value: object) -> object:
    """Turn reports into what JSON knows; paths become absolute text."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value

"""Where words go: answers to stdout, everything else to stderr; with `--json`, one document on stdout."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from photodedup.events import Event, FilesMoving, Notice, PhotoSkipped, Progress, Stage, StageFinished, StageStarted
from photodedup.types import Skipped

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
        """Let names that are not UTF-8 through to the terminal as the bytes they are."""
        self.as_json = as_json
        self._live = sys.stderr.isatty()
        self._listed: set[Path] = set()
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                # Windows pipes would use a code page that lacks most names' letters.
                stream.reconfigure(encoding="utf-8" if sys.platform == "win32" else None, errors="surrogateescape")

    def answer(self, report: object, text: Sequence[str]) -> None:
        """Print the answer: `report` as JSON, or the lines of text."""
        if self.as_json:
            print(json.dumps(plain(report)), flush=True)  # a reader that has gone is noticed here, not at the exit
        else:
            print("\n".join(text), flush=True)

    def failure(self, sentence: str, hint: str) -> None:
        """Say what went wrong; with `--json` on stdout too, so that there always is one document."""
        self.note(" ".join(filter(None, (sentence, hint))))
        if self.as_json:
            print(json.dumps({"error": sentence, "hint": hint}), flush=True)

    def note(self, text: str) -> None:
        """Say something beside the answer."""
        self._clear_line()
        print(f"photodedup: {text}", file=sys.stderr)

    def event(self, event: Event) -> None:
        """Show what a run reports: a live line on a terminal, one line a stage elsewhere."""
        match event:
            case Progress() if self._live:
                self._show(event)
            case StageFinished(stage, done):
                self._clear_line()
                print(f"{_STAGE_WORDS[stage]}: {done} done.", file=sys.stderr)
            case PhotoSkipped(path, reason):
                self._list(path, reason)
            case Notice(text):
                self.note(text)
            case FilesMoving() if event.done == event.total and event.total:
                self._clear_line()
                print(f"{_moving(event)}: {event.done} done.", file=sys.stderr)
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
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    def _clear_line(self) -> None:
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr)


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

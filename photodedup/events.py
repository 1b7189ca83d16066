"""What a run reports while it runs, and how it is asked to stop.

The engine calls `emit(event)` on its own threads; a shell prints it or hands it to its GUI thread. Events are
throttled by the engine, never by a widget.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from photodedup.errors import Cancelled


class Stage(StrEnum):
    """The stages of a scan, in order."""

    FIND = "find"
    DESCRIBE = "describe"
    INDEX = "index"
    VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class StageStarted:
    """A stage begins; `total` is 0 while the amount of work is not known."""

    stage: Stage
    total: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is. `current` is the file last finished, `rate` items a second over the whole stage."""

    stage: Stage
    done: int
    total: int
    rate: float = 0.0
    current: Path | None = None


@dataclass(frozen=True, slots=True)
class PhotoSkipped:
    """One file or folder was left out, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class StageFinished:
    """A stage is done, with how many items it handled."""

    stage: Stage
    done: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person may want to know that is no error (a provider was not usable, say)."""

    text: str


@dataclass(frozen=True, slots=True)
class FilesMoving:
    """How far a removal is, or an undo (`back`): files dealt with, moved or refused, of all. The last one has all."""

    back: bool
    done: int
    total: int


Event = StageStarted | Progress | PhotoSkipped | StageFinished | Notice | FilesMoving
Emit = Callable[[Event], None]


def ignore(event: Event) -> None:
    """Drop the event: the `emit` of a caller that does not listen."""
    del event


class CancelToken:
    """How a shell asks a run to pause, go on or stop. Any thread may call any method."""

    def __init__(self) -> None:
        """Start running, not paused."""
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()

    @property
    def cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._cancelled.is_set()

    @property
    def paused(self) -> bool:
        """Whether the run is being held."""
        return not self._running.is_set()

    def cancel(self) -> None:
        """Ask the run to stop; a paused run stops too."""
        self._cancelled.set()
        self._running.set()

    def pause(self) -> None:
        """Hold the run at its next check."""
        self._running.clear()

    def resume(self) -> None:
        """Let a held run go on."""
        self._running.set()

    def hold(self) -> None:
        """Wait while paused."""
        self._running.wait()

    def check(self) -> None:
        """Wait while paused.

        Raises:
            Cancelled: stopping was asked for.
        """
        self.hold()
        if self._cancelled.is_set():
            raise Cancelled

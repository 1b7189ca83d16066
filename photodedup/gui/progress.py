"""How far a scan is: a plain value that grows with each event. No widget, no thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from photodedup.events import Event, PhotoSkipped, Progress, Stage, StageFinished, StageStarted
from photodedup.types import Skipped


@dataclass(frozen=True, slots=True)
class ScanState:
    """What a person wants to know while waiting.

    Attributes:
        folders: what is being scanned.
        stage: the current stage; None before the first.
        done: items of this stage that are finished.
        total: items of this stage; 0 while unknown.
        rate: items a second.
        current: the file last finished.
        skipped: how many files were left out so far.
        paused: whether the person holds the scan.
        stopping: whether the person asked to stop it.
    """

    folders: tuple[Path, ...]
    stage: Stage | None = None
    done: int = 0
    total: int = 0
    rate: float = 0.0
    current: Path | None = None
    skipped: int = 0
    paused: bool = False
    stopping: bool = False

    @property
    def seconds_left(self) -> float | None:
        """How long this stage will take, if that can be told."""
        if self.rate <= 0 or self.total <= 0:
            return None
        return max(0, self.total - self.done) / self.rate

    def after(self, event: Event) -> ScanState:
        """Return the state once an event has happened."""
        match event:
            case StageStarted(stage=stage, total=total):
                return replace(self, stage=stage, done=0, total=total, rate=0.0, current=None)
            case Progress(stage=stage, done=done, total=total, rate=rate, current=current):
                return replace(self, stage=stage, done=done, total=total, rate=rate, current=current)
            case StageFinished(stage=stage, done=done):
                return replace(self, stage=stage, done=done, total=max(done, self.total))
            case PhotoSkipped():
                return replace(self, skipped=self.skipped + 1)
            case _:
                return self


@dataclass(frozen=True, slots=True)
class Moving:
    """How far a removal or an undo is.

    Attributes:
        back: whether files are being brought back.
        done: files dealt with.
        total: files in all; 0 while unknown.
        stopping: whether the person asked to stop it.
    """

    back: bool
    done: int = 0
    total: int = 0
    stopping: bool = False


def as_skipped(event: PhotoSkipped) -> Skipped:
    """Turn the event into the row that the list of skipped files shows."""
    return Skipped(event.path, event.reason)

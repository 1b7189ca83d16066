"""What the window asks of the engine, so that tests can put a small fake in its place."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Protocol

from photodedup.events import CancelToken
from photodedup.removal_types import HistoryReport, JournalItem, RemovalPlan, RemovalReport, UndoReport
from photodedup.settings import Settings
from photodedup.types import Facts, FrameMap, GroupsReport, IgnoreReport, Level, Preferred, ScanReport, SimilarReport


class RemovalBackend(Protocol):
    """What the window asks about removing; see `engine.removing.Removing`."""

    def plan(
        self,
        level: Level,
        *,
        chosen: Collection[Path] | None = None,
        preferred: Sequence[Preferred] = (),
        merge: bool = False,
    ) -> RemovalPlan:
        """Say what removing the chosen photos would do; touches nothing."""
        ...

    def remove(self, frozen: RemovalPlan, cancel: CancelToken | None = None) -> RemovalReport:
        """Carry out a plan, as it was shown."""
        ...

    def undo(self, run: str | None = None, *, cancel: CancelToken | None = None) -> UndoReport:
        """Bring the files of a run back; None: of the last one."""
        ...

    def history(self) -> HistoryReport:
        """List the runs, the latest first."""
        ...

    def items(self, run: str) -> list[JournalItem]:
        """Return what became of each file of a run."""
        ...


class Backend(Protocol):
    """The engine as the window sees it. Any method may be called from any thread."""

    @property
    def removals(self) -> RemovalBackend:
        """What plans removals, carries them out and undoes them."""
        ...

    def adopt(self, settings: Settings) -> None:
        """Take changed settings over."""
        ...

    def scan(self, folders: Sequence[Path], cancel: CancelToken) -> ScanReport:
        """Bring the library up to date with the folders; blocks, and reports through the engine's `emit`."""
        ...

    def groups(self, level: Level, threshold: float | None = None, preferred: Sequence[Preferred] = ()) -> GroupsReport:
        """Cut the stored evidence into groups, some by rules that the person prefers there."""
        ...

    def similar(self, photo: Path, top: int = 20) -> SimilarReport:
        """Find what looks like a photo, which may lie outside the library."""
        ...

    def ignore(self, photos: Sequence[Path]) -> IgnoreReport:
        """Remember that these photos are no duplicates of each other."""
        ...

    def reconsider(self, photos: Sequence[Path]) -> IgnoreReport:
        """Forget that again."""
        ...

    def facts(self, photos: Sequence[Path]) -> tuple[Facts, ...]:
        """Return what is known about files of the library; those it does not hold are left out."""
        ...

    def lay(self, part: Path, whole: Path) -> FrameMap | None:
        """Find where a version of a photo lies on the photo; None if it does not."""
        ...

    def thumbnail(self, path: Path) -> bytes | None:
        """Return a small JPEG of a photo, longest side 320 pixels; None if the library does not hold it."""
        ...

    def preview(self, path: Path, side: int) -> bytes:
        """Decode a photo to JPEG bytes, its longest side at most `side` pixels."""
        ...

    def photos(self) -> int:
        """Count the photo files that the library holds."""
        ...

    def warm_up(self) -> None:
        """Load the libraries that load slowly; costs nothing a second time."""
        ...

    def close(self) -> None:
        """Let go of the library."""
        ...

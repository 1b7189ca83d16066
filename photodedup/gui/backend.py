"""What the window asks of the engine, so that tests can put a small fake in its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from photodedup.events import CancelToken
from photodedup.types import GroupsReport, Level, ScanReport, SimilarReport


class Backend(Protocol):
    """The engine as the window sees it. Any method may be called from any thread."""

    def scan(self, folders: Sequence[Path], cancel: CancelToken) -> ScanReport:
        """Bring the library up to date with the folders; blocks, and reports through the engine's `emit`."""
        ...

    def groups(self, level: Level, threshold: float | None = None) -> GroupsReport:
        """Cut the stored evidence into groups."""
        ...

    def similar(self, photo: Path, top: int = 20) -> SimilarReport:
        """Find what looks like a photo, which may lie outside the library."""
        ...

    def thumbnail(self, path: Path) -> bytes | None:
        """Return the stored JPEG of a photo, longest side 320 pixels; None if the library does not hold it."""
        ...

    def close(self) -> None:
        """Let go of the library."""
        ...

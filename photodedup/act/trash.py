"""The system's bin, by send2trash, which keeps the rules of each system. It never deletes when there is no bin.

A bin says nothing about where it put a file. On Linux and other freedesktop systems its folders are known, and a
moved file keeps its inode: so it is found again, and undo can fetch it. Elsewhere the person fetches it from the bin.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from photodedup.act import disk
from photodedup.types import FileStat


class TrashCan(Protocol):
    """A bin that files can be sent to."""

    def send(self, path: Path) -> None:
        """Send a file to the bin.

        Raises:
            OSError: there is no bin for this drive, or it refuses. The file is then where it was.
        """
        ...

    def find(self, stat: FileStat) -> Path | None:
        """Say where in the bin a file lies that was sent there; None if that cannot be known."""
        ...

    def forget(self, place: Path) -> None:
        """Drop the bin's own note about a file that was fetched from that place."""
        ...


class SystemTrash:
    """The bin of this system and this user."""

    def send(self, path: Path) -> None:
        """Send a file to the bin (see `TrashCan`)."""
        from send2trash import send2trash  # noqa: PLC0415 -- on macOS and Windows it loads the system's frameworks

        send2trash(str(path))

    def find(self, stat: FileStat) -> Path | None:
        """Look for the file's inode in the bins of its volume (see `TrashCan`)."""
        for folder in _bins(stat.path):
            found = _with_inode(folder / "files", stat)
            if found is not None:
                return found
        return None

    def forget(self, place: Path) -> None:
        """Drop the .trashinfo of a file (see `TrashCan`)."""
        note = place.parent.parent / "info" / f"{place.name}.trashinfo"
        if disk.look(note) is not None:
            disk.drop(note)


def _bins(path: Path) -> Iterator[Path]:
    """Yield the bins that the freedesktop.org specification allows for a file, version 1.0."""
    if sys.platform in {"win32", "darwin"}:
        return
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    yield Path(data) / "Trash"
    top = next((above for above in path.parents if os.path.ismount(above)), Path("/"))
    yield top / ".Trash" / str(os.getuid())
    yield top / f".Trash-{os.getuid()}"


def _with_inode(folder: Path, stat: FileStat) -> Path | None:
    try:
        with os.scandir(folder) as entries:
            near = [Path(entry.path) for entry in entries if entry.inode() == stat.inode]
    except OSError:
        return None
    for path in near:
        found = disk.look(path)
        if found is not None and (found.device, found.bytes, found.mtime_ns) == (
            stat.device,
            stat.bytes,
            stat.mtime_ns,
        ):
            return path
    return None

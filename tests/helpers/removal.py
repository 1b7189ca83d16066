"""What tests of removal share: small folders of photos, a journal in memory, a picture of a tree."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from photodedup import decode
from photodedup.act import offering, plan
from photodedup.act.journal import Tools
from photodedup.act.sidecar import composed
from photodedup.removal_types import Choice, Destination, Doomed, Fate, JournalItem, RemovalPlan
from photodedup.types import Content, ContentId, Digest, FileStat, Level, Metadata, PhotoFile

QUARANTINE = ".photodedup-quarantine"

Tree = dict[str, tuple[str, int]]
"""Name below the top -> hash, mtime in ns."""


def photo(path: Path, seed: int) -> Path:
    """Write a tiny photo of a seed; the same seed gives the same bytes. Its time lies in the past."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path, format="PNG")
    return aged(path, seed)


def text(path: Path, content: str) -> Path:
    """Write a companion, which is no photo. Its time lies in the past."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return aged(path, len(content))


def sidecar(path: Path, metadata: Metadata) -> Path:
    """Write an XMP file. Its time lies in the past."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(composed(None, metadata) + b"<!-- by another program -->\n")
    return aged(path, len(path.name))


def said(path: Path) -> Metadata:
    """Read an XMP file, as the scan does."""
    return replace(decode.with_sidecar(Metadata(), path.read_bytes()), fields=0)


def aged(path: Path, days: int) -> Path:
    """Set a time in the past, to the odd nanosecond."""
    when = 1_600_000_000_000_000_001 + days * 86_400_000_000_000
    os.utime(path, ns=(when, when))
    return path


def tree(top: Path) -> Tree:
    """Take down every file below a folder, but not what lies in a quarantine."""
    files = (path for path in top.rglob("*") if path.is_file() and QUARANTINE not in path.parts)
    return {str(path.relative_to(top)): (digest(path), path.stat().st_mtime_ns) for path in files}


def folder_times(top: Path) -> dict[str, int]:
    """Take down when each folder last changed."""
    return {str(path.relative_to(top)): path.stat().st_mtime_ns for path in (top, *top.rglob("*")) if path.is_dir()}


def contents(top: Path) -> Counter[str]:
    """Count the contents of all files below a folder, those in a quarantine too."""
    return Counter(digest(path) for path in top.rglob("*") if path.is_file())


def digest(path: Path) -> str:
    """Hash a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def known(path: Path) -> PhotoFile:
    """Return a photo as a scan would have found it."""
    status = path.stat()
    stat = FileStat(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)
    content = Content(
        id=ContentId(1),
        hash=decode.content_hash(path.read_bytes()),
        bytes=status.st_size,
        width=8,
        height=8,
        format="PNG",
        scaled_hash=b"",
        scaled_by=1,
        pixel_hash=None,
        metadata=Metadata(),
    )
    return PhotoFile(stat, content)


def choice(keep: Sequence[Path], remove: Sequence[Path]) -> Choice:
    """Make the choice to keep some photos of a group and to remove others."""
    return Choice(
        tuple(known(path) for path in keep), tuple(Doomed(known(path), "Every byte is the same.") for path in remove)
    )


def freeze(*choices: Choice, to: Destination = Destination.QUARANTINE, protect: Sequence[Path] = ()) -> RemovalPlan:
    """Plan a removal at the level exact."""
    return plan.freeze(choices, Level.EXACT, to, plan.Protected(protect))


def merging(frozen: RemovalPlan) -> RemovalPlan:
    """Let the kept photos of a plan take over metadata."""
    return offering.offered(frozen, decode.notes)


class MemoryJournal:
    """A journal that lives as long as the test."""

    def __init__(self) -> None:
        """Start empty."""
        self._items: dict[tuple[str, int], JournalItem] = {}

    def begin(self, items: Sequence[JournalItem]) -> None:
        """Keep the items of a run."""
        self.note(items)

    def note(self, items: Sequence[JournalItem]) -> None:
        """Keep the new state of items."""
        self._items.update({(item.run, item.number): item for item in items})

    def items(self, fates: Collection[Fate], run: str | None = None) -> list[JournalItem]:
        """Return the items of these fates."""
        found = (item for item in self._items.values() if item.fate in fates and run in {None, item.run})
        return sorted(found, key=lambda item: (item.run, item.number))


class PhotoProof:
    """The check of bytes that the engine uses."""

    def hash(self, data: bytes) -> Digest:
        """Hash as the catalogue does."""
        return decode.content_hash(data)

    def video(self, data: bytes) -> Digest | None:
        """Find a motion photo's video."""
        return decode.video_hash(data)

    def decode(self, data: bytes) -> None:
        """Decode in full."""
        decode.pixel_hash(data)


class FolderTrash:
    """A bin that is a folder, as the system's is; it may be told to refuse."""

    def __init__(self, folder: Path, *, refuses: bool = False, tells: bool = True) -> None:
        """Keep files in a folder; `tells`: whether it says where."""
        self.folder = folder
        self.refuses = refuses
        self.tells = tells

    def send(self, path: Path) -> None:
        """Take a file, unless refusing."""
        if self.refuses:
            raise PermissionError(13, "Permission denied", str(path))
        self.folder.mkdir(parents=True, exist_ok=True)
        path.rename(self.folder / f"{path.stat().st_ino}-{path.name}")

    def find(self, stat: FileStat) -> Path | None:
        """Say where a file is, if it tells."""
        place = self.folder / f"{stat.inode}-{stat.path.name}"
        return place if self.tells and place.exists() else None

    def forget(self, place: Path) -> None:
        """Keep no notes."""


def tools(top: Path, *, trash: FolderTrash | None = None) -> Tools:
    """Make the tools of a removal, all of this process."""
    return Tools(MemoryJournal(), PhotoProof(), trash or FolderTrash(top / "bin"))

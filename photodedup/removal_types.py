"""The words of removing and undoing: plans, the journal's items, and the reports of a run.

Frozen like those of `types`, and a leaf of their own: only what moves files, shows it or remembers it needs them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from photodedup.types import Digest, FileStat, Level, Metadata, PhotoFile


class Destination(StrEnum):
    """Where removed files go. There is no third place: nothing is deleted."""

    QUARANTINE = "quarantine"
    TRASH = "trash"


class Kind(StrEnum):
    """What a journal item is about.

    A sidecar with merged metadata is `WRITTEN`: for it, `MOVED` means that it stands, `RESTORED` that it was withdrawn.
    What had stood in its place is `SET_ASIDE`, in the same unit.
    """

    REMOVED = "removed"
    WRITTEN = "written"
    SET_ASIDE = "set-aside"


class Fate(StrEnum):
    """What has become of one file of a removal. The journal holds it before the file system shows it."""

    PLANNED = "planned"
    MOVING = "moving"
    MOVED = "moved"
    REFUSED = "refused"
    RESTORING = "restoring"
    RESTORED = "restored"
    EMPTIED = "emptied"


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was left where it is, and why, in words for the person."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Doomed:
    """A file of a group that is to go, and why the kept one makes it superfluous."""

    file: PhotoFile
    why: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to become of one group, every member in exactly one of both; the first of `keep` is the keeper."""

    keep: tuple[PhotoFile, ...]
    remove: tuple[Doomed, ...]


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a photo and goes where it goes: RAW, Live Photo video, XMP, AAE, THM.

    `twin` is the file beside the kept photo that must hold the same bytes; sidecars, which hold only notes about
    the photo, need none.
    """

    stat: FileStat
    twin: FileStat | None


@dataclass(frozen=True, slots=True)
class Unit:
    """One photo and its companions, which are removed together or not at all."""

    photo: FileStat
    hash: Digest
    companions: tuple[Companion, ...]
    why: str

    @property
    def stats(self) -> tuple[FileStat, ...]:
        """Every file of the unit, the photo first."""
        return (self.photo, *(companion.stat for companion in self.companions))


@dataclass(frozen=True, slots=True)
class Offer:
    """What one photo that goes says about itself."""

    source: Path
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class Merge:
    """Metadata that a kept photo lacks and takes over from those that go.

    Attributes:
        path: the sidecar to be written beside the kept photo.
        before: the one that stands there; None if there is none.
        has: what the kept photo and its sidecars say.
        offers: what those that go say, in their order; of two that say different things the first counts.
    """

    path: Path
    before: FileStat | None
    has: Metadata
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class PlannedGroup:
    """The files that go and the one that stays for them, as they were when the plan was made."""

    keeper: FileStat
    hash: Digest
    units: tuple[Unit, ...]
    merge: Merge | None = None


@dataclass(frozen=True, slots=True)
class RemovalPlan:
    """What a removal would do: frozen, so that what is done is what was shown.

    `unmerged` names kept photos that cannot take over metadata they lack, and why.
    """

    level: Level
    to: Destination
    groups: tuple[PlannedGroup, ...]
    refused: tuple[Refused, ...]
    unmerged: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class JournalItem:
    """One file in the journal.

    Attributes:
        run: the run it belongs to.
        number: its place in the run, from 0.
        unit: the number of its unit's first file: files of one unit move together.
        stat: where it was, and what it was like.
        kept: the photo that was kept for it.
        why: why it could go.
        fate: what has become of it, or is just becoming of it.
        place: where it lies now or is being moved to; None if that is not known.
        reason: why it was refused or could not be brought back.
        kind: what is done with it.
    """

    run: str
    number: int
    unit: int
    stat: FileStat
    kept: Path
    why: str
    fate: Fate
    place: Path | None = None
    reason: str = ""
    kind: Kind = Kind.REMOVED


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that went (or would go), and the one that was kept for it."""

    path: Path
    kept: Path
    why: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A sidecar that was (or would be) written beside a kept photo, with what is new in it, by name."""

    path: Path
    kept: Path
    fields: dict[str, object]


@dataclass(frozen=True, slots=True)
class RemovalReport:
    """The answer to `remove`. `bytes` counts each inode once; `run_id` is None for a dry run."""

    dry_run: bool
    run_id: str | None
    removed: tuple[Removed, ...]
    refused: tuple[Refused, ...]
    bytes: int
    merged: tuple[Merged, ...] = ()
    unmerged: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoReport:
    """The answer to `undo`: what came back, what could not and why."""

    run_id: str | None
    restored: tuple[Path, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One removal in the history. `when` is ISO 8601, UTC; `bytes` is what still lies where it was moved.

    `merged` counts the sidecars with merged metadata that stand; the other counts are of removed files.
    """

    run_id: str
    when: str
    level: Level
    to: Destination
    removed: int
    restored: int
    emptied: int
    refused: int
    unsettled: int
    bytes: int
    merged: int = 0


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """The answer to `history`, the latest run first."""

    runs: tuple[RunRecord, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A file in the quarantine: where it came from, how large it is and how long it has been there."""

    path: Path
    place: Path
    bytes: int
    days: float


@dataclass(frozen=True, slots=True)
class EmptyReport:
    """The answer to `empty-quarantine`."""

    dry_run: bool
    emptied: tuple[Held, ...]
    refused: tuple[Refused, ...]
    bytes: int

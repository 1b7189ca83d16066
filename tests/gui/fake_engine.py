"""An engine without a library: photos of a folder, groups that a test prescribes, a scan that a test can hold."""

from __future__ import annotations

import io
import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from photodedup.errors import UserError
from photodedup.events import CancelToken, Emit, PhotoSkipped, Progress, Stage, StageFinished, StageStarted, ignore
from photodedup.types import (
    Destination,
    FileStat,
    Group,
    GroupsReport,
    HistoryReport,
    Level,
    Member,
    PlannedGroup,
    Relation,
    RemovalPlan,
    RemovalReport,
    Removed,
    RunRecord,
    ScanReport,
    SimilarPhoto,
    SimilarReport,
    UndoReport,
    Unit,
)


def member(
    path: Path, relation: Relation = Relation.IDENTICAL, similarity: float = 1.0, bytes_: int = 2_400_000
) -> Member:
    """Make a member of a group."""
    suggestion = "keep" if similarity >= 1.0 else "remove"
    return Member(path, bytes_, 4000, 3000, relation, similarity, suggestion, "The pixels agree after resizing.")


def group(number: int, paths: Sequence[Path], relation: Relation = Relation.RESAVED) -> Group:
    """Make a group whose first path is kept."""
    keeper, *others = paths
    members = (member(keeper), *(member(path, relation, 0.97) for path in others))
    won = sum(each.bytes for each in members[1:])
    return Group(f"g{number}", keeper, f"{keeper.name} has the most pixels.", won, members)


@dataclass
class FakeRemovals:
    """Removes nothing, and remembers what was asked."""

    engine: FakeEngine
    done: list[RemovalPlan] = field(default_factory=list)
    undone: list[str | None] = field(default_factory=list)

    def plan(self, level: Level, *, chosen: Collection[Path] | None = None) -> RemovalPlan:
        """Plan to remove exactly what was chosen."""
        planned = []
        for each in self.engine.groups_at.get(level, ()):
            units = tuple(_unit(member) for member in each.members if member.path in (chosen or ()))
            if units:
                planned.append(PlannedGroup(_stat(each.members[0]), b"", units))
        return RemovalPlan(level, Destination.QUARANTINE, tuple(planned), ())

    def remove(self, frozen: RemovalPlan, cancel: CancelToken | None = None) -> RemovalReport:
        """Say that all went well; the groups are gone."""
        del cancel
        self.done.append(frozen)
        self.engine.groups_at = {}
        gone = tuple(Removed(unit.photo.path, each.keeper.path, "") for each in frozen.groups for unit in each.units)
        return RemovalReport(False, f"run{len(self.done)}", gone, (), 2_400_000 * len(gone))  # noqa: FBT003

    def undo(self, run: str | None = None, *, cancel: CancelToken | None = None) -> UndoReport:
        """Say that all came back."""
        del cancel
        self.undone.append(run)
        plan = self.done[-1]
        return UndoReport(run, tuple(unit.photo.path for each in plan.groups for unit in each.units), ())

    def history(self) -> HistoryReport:
        """List what was removed."""
        runs = [
            RunRecord(f"run{number}", "2026-05-17T10:00:00+00:00", plan.level, plan.to, 1, 0, 0, 0, 0, 2_400_000)
            for number, plan in enumerate(self.done, start=1)
        ]
        return HistoryReport(tuple(reversed(runs)))


def _stat(of: Member) -> FileStat:
    return FileStat(of.path, of.bytes, 0, 1, hash(of.path))


def _unit(of: Member) -> Unit:
    return Unit(_stat(of), b"", (), "You chose it.")


@dataclass
class FakeEngine:
    """Answers as a test prescribes.

    Attributes:
        groups_at: the groups of each level.
        similar_to: the answer to every "what looks like it?".
        skipped: files that each scan leaves out.
        gate: scans wait here, so that a test can look at the window meanwhile.
        trouble: raised by the next call to `scan` or `similar`, if set.
    """

    emit: Emit = ignore
    groups_at: dict[Level, tuple[Group, ...]] = field(default_factory=dict)
    similar_to: tuple[SimilarPhoto, ...] = ()
    skipped: tuple[PhotoSkipped, ...] = ()
    gate: threading.Event = field(default_factory=threading.Event)
    trouble: Exception | None = None
    scanned: list[tuple[Path, ...]] = field(default_factory=list)
    cuts: list[tuple[Level, float | None]] = field(default_factory=list)
    asked: list[Path] = field(default_factory=list)
    closed: bool = False
    removals: FakeRemovals = field(init=False)

    def __post_init__(self) -> None:
        """Give the engine its removals."""
        self.removals = FakeRemovals(self)

    def scan(self, folders: Sequence[Path], cancel: CancelToken) -> ScanReport:
        """Report progress, wait at the gate, finish."""
        self._complain()
        for folder in folders:
            if not folder.exists():
                raise UserError(f"There is no folder {str(folder)!r}.", "Check the spelling.")
        self.scanned.append(tuple(folders))
        self.emit(StageStarted(Stage.FIND, 0))
        self.emit(StageFinished(Stage.FIND, 100))
        self.emit(StageStarted(Stage.DESCRIBE, 100))
        for skip in self.skipped:
            self.emit(skip)
        self.emit(Progress(Stage.DESCRIBE, 40, 100, 20.0, folders[0] / "IMG_0040.jpg"))
        while not self.gate.wait(0.01):
            cancel.check()
        cancel.check()
        return ScanReport(100, 100, 0, 0, 0, (), 5.0, 20.0, 300.0, "fake", "fake")

    def groups(self, level: Level, threshold: float | None = None) -> GroupsReport:
        """Answer with the groups of that level."""
        self.cuts.append((level, threshold))
        return GroupsReport(level, threshold or 0.0, self.groups_at.get(level, ()))

    def similar(self, photo: Path, top: int = 20) -> SimilarReport:
        """Answer with the prescribed photos."""
        self._complain()
        self.asked.append(photo)
        return SimilarReport(photo, self.similar_to[:top])

    def thumbnail(self, path: Path) -> bytes | None:
        """Make a picture whose colour depends on the name."""
        shade = sum(path.name.encode("utf-8", "surrogateescape")) % 256
        out = io.BytesIO()
        Image.new("RGB", (320, 240), (shade, 120, 255 - shade)).save(out, "JPEG")
        return out.getvalue()

    def preview(self, path: Path, side: int) -> bytes:
        """Show the thumbnail again."""
        assert side >= 320
        return self.thumbnail(path) or b""

    def close(self) -> None:
        """Remember that the library was let go."""
        self.closed = True

    def _complain(self) -> None:
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble

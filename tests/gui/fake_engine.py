"""An engine without a library: photos of a folder, groups that a test prescribes, a scan that a test can hold."""

from __future__ import annotations

import io
import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PIL import Image

from photodedup.errors import UserError
from photodedup.events import (
    CancelToken,
    Emit,
    FilesMoving,
    PhotoSkipped,
    Progress,
    Stage,
    StageFinished,
    StageStarted,
    ignore,
)
from photodedup.removal_types import (
    Destination,
    Fate,
    HistoryReport,
    JournalItem,
    Merge,
    Offer,
    PlannedGroup,
    RemovalPlan,
    RemovalReport,
    Removed,
    RunRecord,
    UndoReport,
    Unit,
)
from photodedup.settings import Settings
from photodedup.types import (
    Facts,
    FileStat,
    FrameMap,
    Group,
    GroupsReport,
    IgnoreReport,
    Level,
    Member,
    Metadata,
    Preferred,
    Relation,
    ScanReport,
    SimilarPhoto,
    SimilarReport,
    Skipped,
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


def _by_rules(made: Group, preferred: Sequence[Preferred]) -> Group:
    """Turn a group around once the last rules that concern it prefer anything."""
    rules = [each.prefer for each in preferred if each.concerns(made)]
    if not rules or not rules[-1]:
        return made
    turned = group(0, [each.path for each in reversed(made.members)], made.members[-1].relation)
    return replace(turned, id=f"{made.id} by rules", why=f"{' and '.join(rules[-1])} decided.")


@dataclass
class FakeRemovals:
    """Removes nothing, and remembers what was asked.

    Attributes:
        gate: removals and undos wait here, after their first file, so that a test can look at the window meanwhile.
        by: the rules by which the groups of each plan are cut.
    """

    engine: FakeEngine
    gate: threading.Event = field(default_factory=threading.Event)
    done: list[RemovalPlan] = field(default_factory=list)
    undone: list[str | None] = field(default_factory=list)
    by: list[tuple[Preferred, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Let removals through until a test holds them."""
        self.gate.set()

    def _move(self, cancel: CancelToken | None, *, back: bool) -> None:
        self.engine.emit(FilesMoving(back, 1, 3))
        while not self.gate.wait(0.01):
            if cancel is not None:
                cancel.check()

    def plan(
        self,
        level: Level,
        *,
        chosen: Collection[Path] | None = None,
        preferred: Sequence[Preferred] = (),
        merge: bool = False,
    ) -> RemovalPlan:
        """Plan to remove exactly what was chosen; with `merge`, each kept photo gets four stars."""
        self.by.append(tuple(preferred))
        planned = []
        for each in self.engine.groups_at.get(level, ()):
            units = tuple(_unit(member) for member in each.members if member.path in (chosen or ()))
            if units:
                merged = _merge(each.members[0], units) if merge else None
                planned.append(PlannedGroup(_stat(each.members[0]), b"", units, merged))
        return RemovalPlan(level, Destination.QUARANTINE, tuple(planned), ())

    def remove(self, frozen: RemovalPlan, cancel: CancelToken | None = None) -> RemovalReport:
        """Say that all went well, once the gate is open; the groups are gone."""
        self._move(cancel, back=False)
        self.done.append(frozen)
        self.engine.groups_at = {}
        gone = tuple(Removed(unit.photo.path, each.keeper.path, "") for each in frozen.groups for unit in each.units)
        return RemovalReport(False, f"run{len(self.done)}", gone, (), 2_400_000 * len(gone))  # noqa: FBT003

    def undo(self, run: str | None = None, *, cancel: CancelToken | None = None) -> UndoReport:
        """Say that all came back."""
        self._move(cancel, back=True)
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

    def items(self, run: str) -> list[JournalItem]:
        """List what was removed; what was undone came back."""
        plan = self.done[int(run.removeprefix("run")) - 1]
        fate = Fate.RESTORED if self.undone else Fate.MOVED
        gone = [(unit, each.keeper.path) for each in plan.groups for unit in each.units]
        return [_item(run, number, unit, kept, fate) for number, (unit, kept) in enumerate(gone)]


def _item(run: str, number: int, unit: Unit, kept: Path, fate: Fate) -> JournalItem:
    return JournalItem(run, number, number, unit.photo, kept, unit.why, fate, Path("/nowhere") / unit.photo.path.name)


def _merge(kept: Member, units: tuple[Unit, ...]) -> Merge:
    offers = tuple(Offer(unit.photo.path, Metadata(rating=4)) for unit in units)
    return Merge(kept.path.with_name(f"{kept.path.name}.xmp"), None, Metadata(), offers)


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
        remembered: files that an earlier scan had found unusable, which only the report names.
        gate: scans wait here, so that a test can look at the window meanwhile.
        known: what is known about photos.
        maps: where photos lie on others.
        apart: the sets that were said to be no duplicates.
        settings: those that were changed last.
        trouble: raised by the next call to `scan` or `similar`, if set.
        cut_trouble: the same for `groups`.
    """

    emit: Emit = ignore
    groups_at: dict[Level, tuple[Group, ...]] = field(default_factory=dict)
    similar_to: tuple[SimilarPhoto, ...] = ()
    skipped: tuple[PhotoSkipped, ...] = ()
    remembered: tuple[Skipped, ...] = ()
    gate: threading.Event = field(default_factory=threading.Event)
    trouble: Exception | None = None
    cut_trouble: Exception | None = None
    scanned: list[tuple[Path, ...]] = field(default_factory=list)
    cuts: list[tuple[Level, float | None]] = field(default_factory=list)
    asked: list[Path] = field(default_factory=list)
    known: dict[Path, Facts] = field(default_factory=dict)
    maps: dict[tuple[Path, Path], FrameMap] = field(default_factory=dict)
    apart: list[tuple[Path, ...]] = field(default_factory=list)
    closed: bool = False
    warm: bool = False
    settings: Settings = field(default_factory=Settings)
    removals: FakeRemovals = field(init=False)

    def __post_init__(self) -> None:
        """Give the engine its removals."""
        self.removals = FakeRemovals(self)

    def adopt(self, settings: Settings) -> None:
        """Remember the settings."""
        self.settings = settings

    def scan(self, folders: Sequence[Path], cancel: CancelToken) -> ScanReport:
        """Report progress, wait at the gate, finish."""
        assert self.warm, "the libraries come in the middle of the scan"
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
        skipped = (*self.remembered, *(Skipped(skip.path, skip.reason) for skip in self.skipped))
        return ScanReport(100, 100, 0, 0, 0, skipped, 5.0, 20.0, 300.0, "fake", "fake")

    def groups(self, level: Level, threshold: float | None = None, preferred: Sequence[Preferred] = ()) -> GroupsReport:
        """Answer with the groups of that level; any rule prefers the last photo of each group it concerns."""
        self.cuts.append((level, threshold))
        if self.cut_trouble is not None:
            trouble, self.cut_trouble = self.cut_trouble, None
            raise trouble
        apart = {path for photos in self.apart for path in photos}
        listed = (group for group in self.groups_at.get(level, ()) if group.keeper not in apart)
        return GroupsReport(level, threshold or 0.0, tuple(_by_rules(each, preferred) for each in listed))

    def similar(self, photo: Path, top: int = 20) -> SimilarReport:
        """Answer with the prescribed photos."""
        self._complain()
        self.asked.append(photo)
        return SimilarReport(photo, self.similar_to[:top])

    def ignore(self, photos: Sequence[Path]) -> IgnoreReport:
        """Remember the set, and cut its photos into no group any more."""
        self._complain()
        self.apart.append(tuple(photos))
        return IgnoreReport(tuple(photos), 1)

    def reconsider(self, photos: Sequence[Path]) -> IgnoreReport:
        """Forget the set."""
        self.apart.remove(tuple(photos))
        return IgnoreReport(tuple(photos), 1)

    def facts(self, photos: Sequence[Path]) -> tuple[Facts, ...]:
        """Answer with what a test says is known, else with next to nothing."""
        return tuple(self.known.get(path, Facts(path, "JPEG", "", 100.0, Metadata())) for path in photos)

    def lay(self, part: Path, whole: Path) -> FrameMap | None:
        """Answer as a test prescribes."""
        return self.maps.get((part, whole))

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

    def warm_up(self) -> None:
        """Remember that the libraries were loaded; there are none."""
        self.warm = True

    def photos(self) -> int:
        """Count as many photos as each scan finds."""
        return 100

    def close(self) -> None:
        """Remember that the library was let go."""
        self.closed = True

    def _complain(self) -> None:
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble

"""What is told of removals: a plan or a run as the answer to `remove`, `undo`, `history` and `empty-quarantine`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from photodedup.act import offering, plan
from photodedup.act.remove import items_of
from photodedup.catalogue.journal import RemovalJournal, Run
from photodedup.errors import BugError
from photodedup.removal_types import (
    Fate,
    Held,
    HistoryReport,
    JournalItem,
    Kind,
    Merged,
    Refused,
    RemovalPlan,
    RemovalReport,
    Removed,
    RunRecord,
    UndoReport,
)


def dry(frozen: RemovalPlan) -> RemovalReport:
    """Say what a plan would do."""
    items = [item for item in items_of(frozen, "") if item.kind is Kind.REMOVED]
    removed = tuple(Removed(item.stat.path, item.kept, item.why) for item in items)
    freed = plan.bytes_freed(item.stat for item in items)
    merged = _merged(frozen, {item.stat.path for item in items}, None)
    return RemovalReport(True, None, removed, frozen.refused, freed, merged, frozen.unmerged)  # noqa: FBT003 -- the field says what it is


def done(frozen: RemovalPlan, run: str | None, finished: Sequence[JournalItem]) -> RemovalReport:
    """Say what a run did.

    Args:
        frozen: the plan.
        run: its name; None if there was nothing to do.
        finished: what became of the items.
    """
    files = [item for item in finished if item.kind is Kind.REMOVED]
    moved = [item for item in files if item.fate is Fate.MOVED]
    removed = tuple(Removed(item.stat.path, item.kept, item.why) for item in moved)
    refused = (*frozen.refused, *_refused(item for item in files if item.fate is not Fate.MOVED))
    written = [item for item in finished if item.kind is Kind.WRITTEN]
    standing = {item.stat.path for item in written if item.fate is Fate.MOVED}
    merged = _merged(frozen, {item.stat.path for item in moved}, standing)
    unmerged = (Refused(item.kept, item.reason) for item in written if item.fate is not Fate.MOVED)
    freed = plan.bytes_freed(item.stat for item in moved)
    return RemovalReport(False, run, removed, refused, freed, merged, (*frozen.unmerged, *unmerged))  # noqa: FBT003 -- as above


def _merged(frozen: RemovalPlan, gone: set[Path], standing: set[Path] | None) -> tuple[Merged, ...]:
    """List the sidecars with what is new in them; those that stand, or all of the plan."""
    return tuple(
        Merged(group.merge.path, group.keeper.path, offering.named(offering.gained(group.merge, gone)))
        for group in frozen.groups
        if group.merge is not None and (standing is None or group.merge.path in standing)
    )


def undone(run: str | None, after: Sequence[JournalItem]) -> UndoReport:
    """Say what came back and what could not; a sidecar that stood before a merge is among it."""
    back = [item for item in after if item.fate is Fate.RESTORED and item.kind is not Kind.WRITTEN]
    refused = {item.stat.path: item for item in reversed(after) if item.fate is not Fate.RESTORED}
    return UndoReport(run, tuple(item.stat.path for item in back), tuple(_refused(reversed(refused.values()))))


def history(journal: RemovalJournal) -> HistoryReport:
    """List the runs, the latest first."""
    files, sidecars = journal.sums(Kind.REMOVED), journal.sums(Kind.WRITTEN)
    records = (_record(run, files.get(run.run, {}), sidecars.get(run.run, {})) for run in journal.runs())
    return HistoryReport(tuple(records))


def _refused(items: Iterable[JournalItem]) -> Iterable[Refused]:
    return (Refused(item.stat.path, item.reason) for item in items)


def _record(run: Run, sums: dict[Fate, tuple[int, int]], sidecars: dict[Fate, tuple[int, int]]) -> RunRecord:
    counts = {fate: sums.get(fate, (0, 0))[0] for fate in Fate}
    return RunRecord(
        run_id=run.run,
        when=datetime.fromtimestamp(run.started, UTC).isoformat(timespec="seconds"),
        level=run.level,
        to=run.to,
        removed=counts[Fate.MOVED],
        restored=counts[Fate.RESTORED],
        emptied=counts[Fate.EMPTIED],
        refused=counts[Fate.REFUSED],
        unsettled=counts[Fate.PLANNED] + counts[Fate.MOVING] + counts[Fate.RESTORING],
        bytes=sums.get(Fate.MOVED, (0, 0))[1],
        merged=sidecars.get(Fate.MOVED, (0, 0))[0],
    )


def held(item: JournalItem, days: float) -> Held:
    """Say what lies in the quarantine, and since how many days."""
    if item.place is None:
        raise BugError(f"{item.stat.path} was emptied from nowhere.")
    return Held(item.stat.path, item.place, item.stat.bytes, round(days, 2))

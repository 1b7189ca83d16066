"""Groups -> a plan -> a removal that can be undone: the wiring of act/ with the catalogue and its journal."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Final

from photodedup import decode, events, review
from photodedup.act import empty, offering, plan, undo
from photodedup.act.journal import Tools
from photodedup.act.remove import carry_out, items_of
from photodedup.act.trash import SystemTrash
from photodedup.catalogue.connection import Catalogue
from photodedup.catalogue.journal import RemovalJournal
from photodedup.engine import grouping, removal_reports
from photodedup.errors import Cancelled, UserError
from photodedup.events import CancelToken, Emit, FilesMoving
from photodedup.locking import only_one
from photodedup.removal_types import (
    Choice,
    Destination,
    Doomed,
    EmptyReport,
    Fate,
    HistoryReport,
    JournalItem,
    Kind,
    Refused,
    RemovalPlan,
    RemovalReport,
    UndoReport,
)
from photodedup.types import Digest, Group, Level, Member, PhotoFile, Preferred

_DAY: Final = 86400.0  # seconds
_EVENT_INTERVAL: Final = 0.1  # seconds between two progress events
_ACTIVITY: Final = "removal or undo of this library"


class Removing:
    """Removals of one library.

    Args:
        catalogue: the library's catalogue.
        library: the library's folder, which holds the lock.
        evidence: gives what groups are cut from.
        emit: told how far a removal or an undo is.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        library: Path,
        evidence: Callable[[], grouping.Evidence],
        emit: Emit = events.ignore,
    ) -> None:
        """Keep the parts; nothing is looked at yet."""
        self._emit = emit
        self._lock = library / "removal.lock"
        self._evidence = evidence
        self._journal = RemovalJournal(catalogue)
        self._tools = Tools(self._journal, _Decoder(), SystemTrash())

    def plan(
        self,
        level: Level,
        prefer: Sequence[str] = (),
        protect: Sequence[Path] = (),
        to: Destination = Destination.QUARANTINE,
        chosen: Collection[Path] | None = None,
        *,
        preferred: Sequence[Preferred] = (),
        merge: bool = False,
    ) -> RemovalPlan:
        """Say what a removal would do; touches nothing, and may be thrown away.

        Args:
            level: at which to cut groups.
            prefer: which files to keep, the weightiest first, as `review.PREFERENCES` words them.
            protect: folders that lose nothing.
            to: where the files are to go.
            chosen: the files to remove; None removes what the groups suggest.
            preferred: rules for some groups, beside `prefer`: those by which the person was shown them.
            merge: let kept photos take over metadata that they lack; this reads the photos.

        Raises:
            UserError: there is no removal at this level, or a preference or a protected folder is unknown.
        """
        protected = plan.Protected(protect)
        rules = [_protection(protected), *grouping.rules_of(prefer)]
        evidence = grouping.preferring(self._evidence(), rules)
        by_path = {file.stat.path: file for held in evidence.files.values() for file in held}

        def cut_by(prefer: tuple[str, ...]) -> grouping.Groups:
            # Protection stands before whatever is preferred.
            ordered = grouping.preferring(evidence, [rules[0], *grouping.rules_of(prefer)]) if prefer else evidence
            return grouping.cut(ordered, level, 1.0)

        groups = grouping.following(cut_by, preferred)
        frozen = plan.freeze((_choice(group, by_path, chosen) for group in groups), level, to, protected)
        return offering.offered(frozen, decode.notes) if merge else frozen

    def settle(self) -> None:
        """Bring to an end what a killed run left open, so that a plan made after it sees every file in its place.

        Raises:
            UserError: another removal is running, or the journal cannot be written.
        """
        with only_one(self._lock, _ACTIVITY):
            undo.settle(self._tools)

    def remove(self, frozen: RemovalPlan, cancel: CancelToken | None = None) -> RemovalReport:
        """Carry out a plan, as it was shown; what is no longer as it was stays, with the reason.

        Args:
            frozen: what `plan` returned.
            cancel: asked between photos; what was moved until then stays moved and can be undone.

        Raises:
            UserError: another removal is running, or the journal cannot be written.
            Cancelled: stopped as asked.
        """
        cancel = cancel or CancelToken()
        with only_one(self._lock, _ACTIVITY):
            undo.settle(self._tools)
            if not frozen.groups:
                return removal_reports.done(frozen, None, [])
            run = self._journal.open(secrets.token_hex(3), time.time(), frozen.level, frozen.to)
            items = items_of(frozen, run)
            self._journal.begin(items)
            finished = carry_out(frozen, items, self._tools, cancel, self._progress(len(items), back=False))
            if cancel.cancelled:
                undo.settle(self._tools)
                raise Cancelled
        return removal_reports.done(frozen, run, finished)

    def undo(
        self,
        run: str | None = None,
        only: Collection[Path] | None = None,
        cancel: CancelToken | None = None,
    ) -> UndoReport:
        """Bring files back to where they were; nothing is overwritten.

        Args:
            run: the removal to undo; None: the last of which something can be brought back.
            only: bring back only these files and what belongs to them, whatever their run.
            cancel: asked between photos.

        Raises:
            UserError: there is nothing to undo, no such run or file, or another removal is running.
            Cancelled: stopped as asked.
        """
        cancel = cancel or CancelToken()
        with only_one(self._lock, _ACTIVITY):
            undo.settle(self._tools)
            chosen = run if run is not None or only is not None else self._latest()
            self._check_run(chosen)
            moved = _with_units_of(self._journal.items([Fate.MOVED], chosen), only)
            return self._restore(chosen, moved, cancel)

    def undo_all(self, cancel: CancelToken | None = None) -> UndoReport:
        """Bring back everything that was ever removed and not emptied, the last removed first (see `undo`)."""
        with only_one(self._lock, _ACTIVITY):
            undo.settle(self._tools)
            return self._restore(None, self._journal.items([Fate.MOVED]), cancel or CancelToken())

    def _restore(self, run: str | None, moved: list[JournalItem], cancel: CancelToken) -> UndoReport:
        after = undo.restore(moved, self._tools, cancel, self._progress(len(moved), back=True))
        if cancel.cancelled:
            raise Cancelled
        return removal_reports.undone(run, after)

    def _progress(self, total: int, *, back: bool) -> Callable[[int], None]:
        """Return what is told how many files were dealt with; it passes that on, not too often."""
        told = time.monotonic()

        def dealt_with(count: int) -> None:
            nonlocal told
            if count == total or time.monotonic() - told >= _EVENT_INTERVAL:
                told = time.monotonic()
                self._emit(FilesMoving(back, count, total))

        return dealt_with

    def history(self) -> HistoryReport:
        """List the runs, the latest first."""
        return removal_reports.history(self._journal)

    def items(self, run: str) -> list[JournalItem]:
        """Return what became of each file of a run."""
        self._check_run(run)
        return self._journal.items(list(Fate), run)

    def empty(self, run: str | None = None, older_than: float = 0.0, *, dry_run: bool = True) -> EmptyReport:
        """Delete what lies in the quarantine for good, or say what would be. The one act that cannot be undone.

        Args:
            run: only this removal; None: all.
            older_than: only what has been there for so many days.
            dry_run: only say what would be deleted.

        Raises:
            UserError: no such run, or another removal is running.
        """
        with only_one(self._lock, _ACTIVITY):
            undo.settle(self._tools)
            self._check_run(run)
            days = {each.run: max(0.0, (time.time() - each.started) / _DAY) for each in self._journal.runs()}
            old = [item for item in self._journal.items([Fate.MOVED], run) if days[item.run] >= older_than]
            going, staying = empty.divide(old)
            after = going if dry_run else empty.delete(going, self._tools)
            gone = {(item.run, item.number) for item in after if dry_run or item.fate is Fate.EMPTIED}
            staying += [item for item in after if (item.run, item.number) not in gone]
            emptied = [item for item in going if (item.run, item.number) in gone]
            if not dry_run:
                empty.make_lasting((item for item in old if item.kind is Kind.WRITTEN), emptied, staying, self._tools)
        held = tuple(removal_reports.held(item, days[item.run]) for item in emptied)
        refused = tuple(Refused(item.stat.path, item.reason) for item in staying)
        return EmptyReport(dry_run, held, refused, plan.bytes_freed(item.stat for item in emptied))

    def _latest(self) -> str | None:
        """Name the last run of which something can still be brought back."""
        moved = self._journal.items([Fate.MOVED])
        if not moved:
            raise UserError("There is nothing to undo.", "`photodedup history` lists what was removed.")
        return moved[-1].run

    def _check_run(self, run: str | None) -> None:
        if run is not None and run not in {each.run for each in self._journal.runs()}:
            raise UserError(f"There is no removal {run!r}.", "`photodedup history` lists them.")


class _Decoder:
    """The proof that `act` asks for: hashes as the catalogue has them, and a decode in full."""

    def hash(self, data: bytes) -> Digest:
        return decode.content_hash(data)

    def video(self, data: bytes) -> Digest | None:
        return decode.video_hash(data)

    def decode(self, data: bytes) -> None:
        decode.pixel_hash(data)


def _protection(protected: plan.Protected) -> review.Rule:
    return review.Rule(
        lambda file: protected.covers(file.stat.path), lambda _best, _other: "It lies in a protected folder."
    )


def _choice(group: Group, by_path: dict[Path, PhotoFile], chosen: Collection[Path] | None) -> Choice:
    """Divide a group: by what is suggested, or by what the person chose."""
    going = [
        member
        for member in group.members
        if (member.suggestion == "remove" if chosen is None else member.path in chosen)
    ]
    leaving = {member.path for member in going}
    keep = tuple(by_path[member.path] for member in group.members if member.path not in leaving)
    followed = group.keeper not in leaving
    return Choice(keep, tuple(Doomed(by_path[member.path], _why(member, group, followed=followed)) for member in going))


def _why(member: Member, group: Group, *, followed: bool) -> str:
    """Say why a member goes: what it is to the kept photo and why that one stays, or that the person wants it so."""
    reason = group.why if followed and member.suggestion == "remove" else "You chose it."
    return _in_a_row(member.evidence, reason)


def _in_a_row(evidence: str, why: str) -> str:
    """Put what a member is to the kept photo before the reason to keep that one, a full stop between them."""
    return f"{evidence.removesuffix('.')}. {why}" if evidence else why


def _with_units_of(items: list[JournalItem], only: Collection[Path] | None) -> list[JournalItem]:
    """Keep the items of these paths, and what belongs to them."""
    if only is None:
        return items
    wanted = {(item.run, item.unit) for item in items if item.stat.path in only}
    unknown = set(only) - {item.stat.path for item in items}
    if unknown:
        raise UserError(f"{min(unknown)} is not among the removed files.", "`photodedup history` lists the runs.")
    return [item for item in items if (item.run, item.unit) in wanted]

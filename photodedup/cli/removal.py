"""The commands that move files: `remove`, `undo`, `history`, `empty-quarantine`."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterable
from contextlib import closing
from dataclasses import fields
from pathlib import Path

from photodedup.cli import text
from photodedup.cli.output import Output
from photodedup.engine import Engine
from photodedup.errors import UserError
from photodedup.events import CancelToken
from photodedup.removal_types import EmptyReport, HistoryReport, Merged, RemovalReport, RunRecord, UndoReport
from photodedup.settings import Settings
from photodedup.types import Level


def remove(line: Namespace, library: Path, settings: Settings, output: Output, cancel: CancelToken) -> None:
    """Show what a removal would do, or do it with `--yes`; edits are asked for once more."""
    from photodedup.engine.removal_reports import dry  # noqa: PLC0415 -- no other command needs it

    _check_preferred(line.prefer)
    with closing(Engine(library, settings, output.event)) as engine:
        if line.yes:
            engine.removals.settle()
        plan = engine.removals.plan(line.level, line.prefer, line.protect, line.to, merge=line.merge_metadata)
        if line.yes and line.level is Level.EDITS and not line.edits_too:
            count = sum(len(group.units) for group in plan.groups)
            msg = f"{count} photos would go, some of which are cropped, turned or edited and not mere copies."
            raise UserError(msg, "Look at them first (without --yes); to remove them add --edits-too.")
        report = engine.removals.remove(plan, cancel) if line.yes else dry(plan)
    answer = {field.name: getattr(report, field.name) for field in fields(report)}
    if not line.merge_metadata:
        answer = {name: value for name, value in answer.items() if name not in {"merged", "unmerged"}}
    output.answer(answer, _removal(report))


def undo(line: Namespace, library: Path, settings: Settings, output: Output, cancel: CancelToken) -> None:
    """Bring back a removal, some files, or everything."""
    with closing(Engine(library, settings, output.event)) as engine:
        only = [path.absolute() for path in line.file] or None
        report = engine.removals.undo_all(cancel) if line.all else engine.removals.undo(line.run_id, only, cancel)
    output.answer(report, _undo(report))


def history(_line: Namespace, library: Path, settings: Settings, output: Output, _cancel: CancelToken) -> None:
    """List the removals."""
    with closing(Engine(library, settings, output.event)) as engine:
        report = engine.removals.history()
    output.answer(report, _history(report))


def empty_quarantine(line: Namespace, library: Path, settings: Settings, output: Output, _cancel: CancelToken) -> None:
    """Show what lies in the quarantine, with age and size, or delete it for good with `--yes`."""
    with closing(Engine(library, settings, output.event)) as engine:
        report = engine.removals.empty(line.run_id, line.older_than, dry_run=not line.yes)
    output.answer(report, _empty(report))


def _check_preferred(prefer: Iterable[str]) -> None:
    """Find a typing error in a preferred folder, which would otherwise let another file be kept.

    Raises:
        UserError: there is no such folder.
    """
    for folder in (rule.removeprefix("folder:") for rule in prefer if rule.startswith("folder:") and rule != "folder:"):
        try:
            os.stat(os.path.join(os.path.expanduser(folder), ""))  # noqa: PTH111, PTH116, PTH118 -- a path drops the last slash, by which a file fails
        except OSError as error:
            msg = f"The preferred folder {folder!r} cannot be found: {error.strerror}."
            raise UserError(msg, "Check the spelling; nothing was removed.") from error


def _removal(report: RemovalReport) -> list[str]:
    lines = _pairs((f"remove  {gone.path}", f"kept: {gone.kept}. {gone.why}") for gone in report.removed)
    lines += _pairs((f"stays   {stays.path}", stays.reason) for stays in report.refused)
    lines += _pairs((f"merge   {each.path}", f"{_fields(each)}, for {each.kept}") for each in report.merged)
    lines += _pairs((f"as is   {kept.path}", f"No metadata is merged. {kept.reason}") for kept in report.unmerged)
    size = text.size(report.bytes)
    merges = f" {len(report.merged)} sidecars with merged metadata." if report.merged else ""
    counts = f"{len(report.removed)} files, {size}; {len(report.refused)} stay.{merges}"
    if report.dry_run:
        return [*lines, f"Would remove {counts} Nothing was done; add --yes to do it."]
    undo_line = [f"To bring them back: photodedup undo {report.run_id}"] if report.removed else []
    return [*lines, f"Removed {counts}", *undo_line]


def _pairs(told: Iterable[tuple[str, str]]) -> list[str]:
    """List what is told of each file, below its name: the output takes whatever ends a line for a part of a name."""
    return [line for first, second in told for line in (first, f"        {second}")]


def _fields(merged: Merged) -> str:
    """Word what is new in a sidecar: rating 4; keywords sea, summer."""
    return "; ".join(f"{name} {text.value(value)}" for name, value in merged.fields.items())


def _undo(report: UndoReport) -> list[str]:
    lines = [f"back    {path}" for path in report.restored]
    lines += _pairs((f"not     {stays.path}", stays.reason) for stays in report.refused)
    return [*lines, f"{len(report.restored)} files are back; {len(report.refused)} could not be brought back."]


def _history(report: HistoryReport) -> list[str]:
    return [line for run in report.runs for line in _run(run)] or ["Nothing was removed yet."]


def _run(run: RunRecord) -> list[str]:
    counts = {
        "removed": run.removed,
        "restored": run.restored,
        "emptied": run.emptied,
        "stayed": run.refused,
        "sidecars written": run.merged,
        "cut off": run.unsettled,
    }
    words = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    line = f"{run.run_id}  {run.when}  {run.level} to the {run.to}: {words or 'nothing'} ({text.size(run.bytes)} held)"
    if not run.unsettled:
        return [line]
    return [line, f"  It did not come to its end. To bring back what it moved: photodedup undo {run.run_id}"]


def _empty(report: EmptyReport) -> list[str]:
    lines = [f"{held.days:7.1f} days  {text.size(held.bytes):>9}  {held.path}" for held in report.emptied]
    lines += _pairs((f"stays   {stays.path}", stays.reason) for stays in report.refused)
    counts = f"{len(report.emptied)} files, {text.size(report.bytes)}"
    if report.dry_run:
        return [*lines, f"Would delete {counts} for good. Nothing was done; add --yes to do it."]
    return [*lines, f"Deleted {counts} for good."]

"""Each command: call the engine, print its report."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path
from typing import Final

from photodedup import reasons
from photodedup.cli import removal, text, upkeep
from photodedup.cli.output import LISTED, Output
from photodedup.engine import Engine
from photodedup.engine.replacing import check, replacing
from photodedup.events import CancelToken
from photodedup.settings import Settings
from photodedup.types import DescribeReport, Skipped

Command = Callable[[Namespace, Path, Settings, Output, CancelToken], None]


def _scan(line: Namespace, library: Path, settings: Settings, output: Output, cancel: CancelToken) -> None:
    chosen = _with_provider(line, settings)
    if line.threads:
        chosen = replace(chosen, threads=line.threads)
    with _open(library, chosen, output) as engine:
        report = engine.scan(line.folders, cancel)
    output.list_skipped(report.skipped)
    facts = {field.name: getattr(report, field.name) for field in fields(report)}
    output.answer(
        {**facts, "skipped_by_reason": dict(reasons.counted(report.skipped).most_common())}, text.scan(report, LISTED)
    )


def _groups(line: Namespace, library: Path, settings: Settings, output: Output, _cancel: CancelToken) -> None:
    with _open(library, settings, output) as engine:
        report, scanned = engine.groups(line.level, line.threshold), engine.is_scanned()
    output.answer(report, text.groups(report, scanned=scanned))


def _export(line: Namespace, library: Path, settings: Settings, output: Output, _cancel: CancelToken) -> None:
    from photodedup.engine import exporting  # noqa: PLC0415 -- no other command needs it

    kind = exporting.Format(line.format)
    check(line.file, kind)
    with _open(library, settings, output) as engine:
        report = exporting.export(engine.groups(line.level, line.threshold), engine.thumbnail, kind, line.file)
    output.answer(report, text.export(report))


def _similar(line: Namespace, library: Path, settings: Settings, output: Output, _cancel: CancelToken) -> None:
    with _open(library, settings, output) as engine:
        report = engine.similar(line.photo, line.top)
    output.answer(report, text.similar(report))


def _describe(line: Namespace, _library: Path, settings: Settings, output: Output, cancel: CancelToken) -> None:
    from photodedup import scan as scanning  # noqa: PLC0415 -- no other command needs it
    from photodedup.describe.loading import load_describer  # noqa: PLC0415 -- no other command needs it
    from photodedup.engine import devices  # noqa: PLC0415 -- no other command needs it
    from photodedup.engine.unfiled import describe_photos  # noqa: PLC0415 -- no other command needs it

    left_out: list[Skipped] = []
    check(line.out, "npz")
    tops = scanning.check_folders(line.photos)
    wanted = [stat.path for stat in scanning.find_photos(tops, left_out.append)]
    describer = load_describer(
        devices.ready(_with_provider(line, settings), output.note),
        output.note,
        size=line.size,
        precision=line.precision,
        aggregate=line.aggregate,
        dim=line.dim,
    )
    report = describe_photos(wanted, describer, cancel, settings.threads)
    report = replace(report, skipped=(*left_out, *report.skipped))
    _write(report, line.out)
    summary = {"files": len(report.files), "dim": describer.dim, "out": line.out.resolve(), "skipped": report.skipped}
    output.answer({**summary, "descriptor_id": report.descriptor_id}, text.describe(report, line.out))


def _ignore(line: Namespace, library: Path, settings: Settings, output: Output, _cancel: CancelToken) -> None:
    with _open(library, settings, output) as engine:
        report = engine.ignore(line.photos)
    output.answer(report, text.ignore(report))


def _evaluate(line: Namespace, _library: Path, settings: Settings, output: Output, _cancel: CancelToken) -> None:
    from photodedup.engine import devices  # noqa: PLC0415 -- no other command needs it
    from photodedup.evaluation.protocol import evaluate  # noqa: PLC0415 -- no other command needs it

    report = evaluate(
        line.dataset,
        line.folder,
        settings=devices.ready(_with_provider(line, settings), output.note),
        notice=output.note,
        aggregate=line.aggregate,
        dim=line.dim,
        size=line.size,
        precision=line.precision,
    )
    output.answer(
        report, text.evaluate(report.metric, report.value, report.photos, report.descriptor_id, report.seconds)
    )


COMMANDS: Final[dict[str, Command]] = {
    "scan": _scan,
    "groups": _groups,
    "export": _export,
    "similar": _similar,
    "describe": _describe,
    "ignore": _ignore,
    "evaluate": _evaluate,
    "doctor": upkeep.doctor,
    "backup": upkeep.backup,
    "repair": upkeep.repair,
    "remove": removal.remove,
    "undo": removal.undo,
    "history": removal.history,
    "empty-quarantine": removal.empty_quarantine,
}


def _open(library: Path, settings: Settings, output: Output) -> closing[Engine]:
    return closing(Engine(library, settings, output.event))


def _with_provider(line: Namespace, settings: Settings) -> Settings:
    return replace(settings, provider=line.provider) if line.provider else settings


def _write(report: DescribeReport, out: Path) -> None:
    """Write the npz; names that are not UTF-8 keep their bytes as surrogate escapes."""
    import numpy as np  # noqa: PLC0415 -- no other command needs it

    names = np.array([str(path) for path in report.files], dtype=str)
    with replacing(out) as draft, draft.open("wb") as file:
        np.savez(file, files=names, descriptors=report.descriptors)

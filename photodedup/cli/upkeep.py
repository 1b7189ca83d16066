"""The commands that keep a library: `backup`, `repair`, `doctor`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from photodedup.cli import text
from photodedup.cli.output import Output
from photodedup.events import CancelToken
from photodedup.settings import Settings

if TYPE_CHECKING:
    from photodedup.engine.upkeep import RepairReport


def backup(line: Namespace, library: Path, _settings: Settings, output: Output, _cancel: CancelToken) -> None:
    """Copy the library to a file."""
    from photodedup.engine import upkeep  # noqa: PLC0415 -- no other command needs it

    report = upkeep.backup(library, line.file)
    output.answer(report, [f"The library is copied to {report.file} ({text.size(report.bytes)})."])


def repair(line: Namespace, library: Path, _settings: Settings, output: Output, _cancel: CancelToken) -> None:
    """Put the library right, or go back to a copy."""
    from photodedup.engine import upkeep  # noqa: PLC0415 -- no other command needs it

    report = upkeep.repair(library, line.source)
    output.answer(report, _repair(report))


def doctor(line: Namespace, library: Path, _settings: Settings, output: Output, cancel: CancelToken) -> None:
    """Examine the installation and the library."""
    from photodedup.engine import doctor as examining  # noqa: PLC0415 -- no other command needs it

    report = examining.examine(library, retest=line.retest, say=output.note, cancel=cancel)
    output.answer(report, text.doctor(report))


def _repair(report: RepairReport) -> list[str]:
    if report.state == "sound":
        return ["The library is sound; its index will be built anew."]
    said = [f"The library was damaged: {report.problem}."] if report.problem else []
    if report.rows:
        said.append(f"{report.rows['file']} files and {report.rows['content']} photos could be read from it.")
    if report.kept is not None:
        said.append(f"The old file is kept as {report.kept}.")
    folders = " ".join(f'"{folder}"' for folder in report.folders) or "FOLDER"
    said.append(f"The library is {report.state}. To fill in what was lost: photodedup scan {folders}")
    return said

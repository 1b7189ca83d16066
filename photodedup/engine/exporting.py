"""Groups -> a file for other programs and other people: a table, the JSON document, or one page with small pictures."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from photodedup.engine import exporting_html
from photodedup.engine.replacing import check, replacing
from photodedup.types import Group, GroupsReport, Level

Thumbnail = Callable[[Path], bytes | None]
"""Gives the JPEG bytes of a file's thumbnail, or None: `Engine.thumbnail`."""


class Format(StrEnum):
    """What an export can be written as."""

    CSV = "csv"
    JSON = "json"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The answer to `export`: what was written where."""

    file: Path
    format: Format
    level: Level
    threshold: float
    groups: int
    photos: int


COLUMNS: Final = (
    "group", "suggestion", "path", "relation", "similarity", "width", "height", "bytes", "evidence", "kept", "why",
)  # fmt: skip
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")  # what makes a spreadsheet run a cell instead of showing it


def export(report: GroupsReport, thumbnail: Thumbnail, kind: Format, file: Path) -> ExportReport:
    """Write groups to a file; it is complete or not there.

    Args:
        report: from `Engine.groups`.
        thumbnail: asked for each photo, for a page only.
        kind: what to write.
        file: where; one that exists is replaced only if its name says that it is such a file.

    Raises:
        UserError: the file cannot be written, or would replace something else.
    """
    check(file, kind)
    text = _TEXTS[kind](report, thumbnail)
    with replacing(file) as draft, draft.open("w", encoding="utf-8", newline="") as out:
        out.writelines(text)
    photos = sum(len(group.members) for group in report.groups)
    return ExportReport(file.absolute(), kind, report.level, report.threshold, len(report.groups), photos)


def rows(groups: Iterable[Group]) -> Iterator[tuple[str | int | float, ...]]:
    """Yield one row for each file of each group, in the order of `COLUMNS`."""
    for number, group in enumerate(groups, 1):
        for member in group.members:
            size = (member.width, member.height, member.bytes)
            said = (member.evidence, readable(group.keeper), group.why)
            where = (number, member.suggestion, readable(member.path))
            yield (*where, member.relation.value, member.similarity, *size, *said)


def readable(path: Path) -> str:
    r"""Return a path as text that can be written anywhere: bytes that are no UTF-8 become \xff."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _csv(report: GroupsReport, _thumbnail: Thumbnail) -> Iterator[str]:
    line = _Line()
    writer = csv.writer(line)
    writer.writerow(COLUMNS)
    yield "\ufeff" + line.text  # the mark by which spreadsheets know UTF-8
    for row in rows(report.groups):
        writer.writerow([_harmless(cell) for cell in row])
        yield line.text


class _Line:
    """Keeps what csv wrote last."""

    text = ""

    def write(self, text: str) -> None:
        self.text = text


def _harmless(cell: str | float) -> str | float:
    """Put a quote before what a spreadsheet would run as a formula: anyone can name a file "=..."."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _json(report: GroupsReport, _thumbnail: Thumbnail) -> Iterator[str]:
    yield json.dumps(asdict(report), default=str, indent=1) + "\n"


def _html(report: GroupsReport, thumbnail: Thumbnail) -> Iterator[str]:
    return exporting_html.page(report, thumbnail, readable)


_TEXTS: Final[dict[Format, Callable[[GroupsReport, Thumbnail], Iterator[str]]]] = {
    Format.CSV: _csv,
    Format.JSON: _json,
    Format.HTML: _html,
}

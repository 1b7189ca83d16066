"""Reports as lines of text for a person at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from photodedup import reasons
from photodedup.types import DescribeReport, Group, GroupsReport, IgnoreReport, ScanReport, SimilarReport

if TYPE_CHECKING:
    from photodedup.engine.exporting import ExportReport

_WAYS: Final = {
    "quick": "int8 products are right the quick way",
    "exact": "quick int8 products overflow on this processor, so the exact way is taken: slower",
}


def scan(report: ScanReport, listed: int) -> list[str]:
    """Sum up a scan.

    Args:
        report: what it did.
        listed: how many skipped files were named one by one, at most.
    """
    if report.found == 0:
        return [
            f"No photo was found; {len(report.skipped)} skipped, {report.missing} missing.",
            *_skipped(report, listed),
        ]
    changes = f"{report.new} new, {report.unchanged} unchanged, {report.moved} moved, {report.missing} missing"
    lines = [f"{report.found} photos: {changes}, {len(report.skipped)} skipped.", *_skipped(report, listed)]
    if report.new == report.moved == report.decoded == 0:
        lines.append("Nothing was decoded: every photo is as it was.")
    elif report.decoded > report.new:
        again = report.decoded - report.new
        lines.append(f"{again} known photos were read again, because the model or the decoder is another one.")
    if report.noted:
        lines.append(f"The sidecars of {report.noted} photos had changed and were read again.")
    speed = f"{report.seconds:.1f} s, {report.photos_per_second:.1f} photos a second"
    return [*lines, f"{speed}, {report.peak_rss_mb:.0f} MB at most, on {report.provider}."]


def _skipped(report: ScanReport, listed: int) -> list[str]:
    """Say why files were skipped, summed by kind of reason."""
    if not report.skipped:
        return []
    kinds = ", ".join(f"{count} {kind}" for kind, count in reasons.counted(report.skipped).most_common())
    more = f" {listed} of them are listed; --json lists all." if len(report.skipped) > listed else ""
    return [f"Skipped: {kinds}.{more}"]


def groups(report: GroupsReport, *, scanned: bool = True) -> list[str]:
    """List groups, the keeper first in each; `scanned` says whether there was a scan that could find some."""
    if not scanned:
        return ["Nothing was scanned into this library yet. Run: photodedup scan FOLDER"]
    if not report.groups:
        return [f"No groups at level {report.level}."]
    total = size(sum(group.reclaimable_bytes for group in report.groups))
    lines = [f"{len(report.groups)} groups at level {report.level}; {total} could be freed.", ""]
    for group in report.groups:
        lines += [*_group(group), ""]
    return lines[:-1]


def _group(group: Group) -> list[str]:
    lines = [f"{group.why}"]
    for member in group.members:
        mark = "keep  " if member.suggestion == "keep" else "remove"
        what = "" if member.path == group.keeper else f"  {member.relation} {member.similarity:.2f}"
        lines.append(f"  {mark} {member.width:>5} x {member.height:<5} {size(member.bytes):>9}{what}  {member.path}")
    return lines


def export(report: ExportReport) -> list[str]:
    """Say what was written."""
    return [f"{report.groups} groups with {report.photos} files written to {report.file}."]


def similar(report: SimilarReport) -> list[str]:
    """List photos, the most similar first."""
    if not report.results:
        return ["Nothing in the library looks like it."]
    return [f"{found.similarity:6.3f}  {found.relation:<11}  {found.path}" for found in report.results]


def ignore(report: IgnoreReport) -> list[str]:
    """Say what will be remembered."""
    return [f"{len(report.paths)} photos will never be shown as duplicates of each other."]


def describe(report: DescribeReport, out: Path) -> list[str]:
    """Say what was described and where it went."""
    skipped = [f"skipped {skip.path}: {skip.reason}" for skip in report.skipped]
    count, dim = report.descriptors.shape
    return [*skipped, f"{count} descriptors of {dim} numbers written to {out}."]


def evaluate(metric: str, value: float, photos: int, descriptor_id: str, seconds: float) -> list[str]:
    """Say what a benchmark measured, and with which descriptors."""
    return [f"{metric}: {value:.4f}", f"{photos} photos in {seconds:.1f} s, descriptors {descriptor_id}"]


def doctor(report: dict[str, object], indent: str = "") -> list[str]:
    """List facts, nested ones indented; a model, without the digests that the JSON has, and a provider take a line."""
    lines: list[str] = []
    for name, value in report.items():
        if name in _LINES and isinstance(value, list):
            lines += [f"{indent}{name}:", *(f"{indent}  {_LINES[name](each)}" for each in value)]
        else:
            lines += _fact(name.replace("_", " "), value, indent)
    return lines


def _model(fact: Mapping[str, object]) -> str:
    """Put what is known of a model on one line."""
    name = f"{fact['model']}: " if "model" in fact else ""
    way = str(fact.get("int8_products", ""))
    return name + "; ".join(filter(None, (str(fact["state"]), _WAYS.get(way, way), str(fact.get("descriptor_id", "")))))


def _provider(fact: Mapping[str, object]) -> str:
    """Put what is known of a provider on one line."""
    what = f"{fact['provider']}, {fact['device']}: {fact['state']}"
    measured = [
        f"{fact['photos_per_second']} photos a second" if "photos_per_second" in fact else "",
        f"in {fact['precision']}, {fact['batch']} at once" if "precision" in fact else "",
        f"cosine {fact['cosine']}" if fact["cosine"] is not None else "",
    ]
    details = "; ".join(filter(None, measured))
    return " ".join(filter(None, (f"{what}{' (' + details + ')' if details else ''}", str(fact["reason"]))))


_LINES: Final[Mapping[str, Callable[[Mapping[str, object]], str]]] = {"models": _model, "providers": _provider}


def _fact(name: str, value: object, indent: str) -> list[str]:
    if isinstance(value, dict):
        return [f"{indent}{name}:", *doctor(value, indent + "  ")]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [line for item in value for line in _fact(name, item, indent)]
    return [f"{indent}{name}: {value}"]


def value(found: object) -> str:
    """Word a value of metadata: lists and pairs with commas between."""
    return ", ".join(map(str, found)) if isinstance(found, (list, tuple)) else str(found)


def size(count: int) -> str:
    """Word a number of bytes: 1.5 MB."""
    amount = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} TB"

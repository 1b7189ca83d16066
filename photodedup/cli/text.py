"""Reports as lines of text for a person at a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photodedup.types import DescribeReport, Group, GroupsReport, IgnoreReport, ScanReport, SimilarReport


def scan(report: ScanReport) -> list[str]:
    """Sum up a scan."""
    if report.found == 0:
        return [f"No photo was found; {len(report.skipped)} skipped, {report.missing} missing."]
    changes = f"{report.new} new, {report.unchanged} unchanged, {report.moved} moved, {report.missing} missing"
    lines = [f"{report.found} photos: {changes}, {len(report.skipped)} skipped."]
    if report.new == report.moved == 0:
        lines.append("Nothing was decoded: every photo is as it was.")
    speed = f"{report.seconds:.1f} s, {report.photos_per_second:.1f} photos a second"
    return [*lines, f"{speed}, {report.peak_rss_mb:.0f} MB at most, on {report.provider}."]


def groups(report: GroupsReport) -> list[str]:
    """List groups, the keeper first in each."""
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
    """List facts, nested ones indented."""
    lines: list[str] = []
    for name, value in report.items():
        lines += _fact(name.replace("_", " "), value, indent)
    return lines


def _fact(name: str, value: object, indent: str) -> list[str]:
    if isinstance(value, dict):
        return [f"{indent}{name}:", *doctor(value, indent + "  ")]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [line for item in value for line in _fact(name, item, indent)]
    return [f"{indent}{name}: {value}"]


def size(count: int) -> str:
    """Word a number of bytes: 1.5 MB."""
    amount = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} TB"

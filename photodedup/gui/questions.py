"""What the session asks of the engine in more than one call; runs on workers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from photodedup.events import CancelToken
from photodedup.gui.backend import Backend
from photodedup.gui.ruling import Wish
from photodedup.types import Group, GroupsReport, Level, ScanReport


@dataclass(frozen=True, slots=True)
class Cut:
    """One cut: how it was wished for, what came of it, and the groups that new rules are for."""

    wish: Wish
    report: GroupsReport
    concerned: tuple[Group, ...]


def cut(backend: Backend, level: Level, threshold: float, wish: Wish) -> Cut:
    """Cut groups."""
    report = backend.groups(level, threshold, wish.applied)
    return Cut(wish, report, wish.concerned(report.groups))


def scan(backend: Backend, folders: tuple[Path, ...], token: CancelToken) -> ScanReport:
    """Scan; first load what was not loaded yet, while the other workers still leave room for it."""
    backend.warm_up()
    return backend.scan(folders, token)

"""Keeping a library: a copy of it, and its repair. Works without an engine, which a damaged library does not give."""

from __future__ import annotations

from pathlib import Path

from photodedup import index
from photodedup.catalogue import upkeep
from photodedup.catalogue.upkeep import BackupReport, RepairReport
from photodedup.locking import only_one

backup = upkeep.backup

__all__ = ["BackupReport", "RepairReport", "backup", "repair"]


def repair(library: Path, source: Path | None = None) -> RepairReport:
    """Put a library right (see `catalogue.upkeep.repair`), and let its index be built anew.

    Raises:
        UserError: as there; or a scan or a removal is running.
    """
    if source is not None:
        library.mkdir(parents=True, exist_ok=True)
    elif not library.is_dir():
        return upkeep.repair(library)  # says that there is none, and makes none
    with (
        only_one(library / "scan.lock", "scan of this library"),
        only_one(library / "removal.lock", "removal or undo of this library"),
    ):
        report = upkeep.repair(library, source)
        index.forget(library)
    return report

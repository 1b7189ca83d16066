"""A library's catalogue as a file: copied while it is in use, looked through, and put right when it is damaged."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from photodedup.catalogue import chronicle, files, migrations, schema
from photodedup.catalogue.connection import FILE_NAME, Catalogue, told_plainly
from photodedup.catalogue.salvage import salvage, tidy
from photodedup.errors import UserError


@dataclass(frozen=True, slots=True)
class BackupReport:
    """The answer to `backup`."""

    file: Path
    bytes: int


@dataclass(frozen=True, slots=True)
class RepairReport:
    """The answer to `repair`.

    Attributes:
        state: "sound" (nothing was done), "repaired" or "restored".
        problem: what was wrong; empty where nothing was.
        kept: where the old catalogue lies now; None where there was none or it is still in use.
        rows: how many rows of each table could be read.
        folders: the folders that were scanned; the next scan fills in what was lost.
    """

    state: str
    problem: str = ""
    kept: Path | None = None
    rows: dict[str, int] = field(default_factory=dict)
    folders: tuple[Path, ...] = ()


def backup(library: Path, to: Path) -> BackupReport:
    """Copy a catalogue, also while others write to it; removals and decisions are in it.

    Raises:
        UserError: there is no library, it is damaged, or the copy cannot be written.
    """
    file = library / FILE_NAME
    if not file.exists():
        raise UserError(f"There is no library in {str(library)!r}.", "Scan a folder first, or name one with --library.")
    if to.exists() and (file.samefile(to) or not _is_ours(to)):
        raise UserError(f"{str(to)!r} is there and no copy of a library; it is not replaced.", "Name another file.")
    unchecked = to.with_name(f".{to.name}.unchecked")
    with _told(to):
        migrations.copy(file, unchecked)
        problem = examine(unchecked)
        if not problem:
            os.replace(unchecked, to)
    _forget(unchecked)
    if problem:
        raise UserError(f"The library {str(file)!r} is damaged: {problem}.", migrations.repair_hint(file))
    return BackupReport(to.absolute(), to.stat().st_size)


def repair(library: Path, source: Path | None = None) -> RepairReport:
    """Put a catalogue right, from what can be read of it and from the chronicle; the old one is kept beside.

    The caller sees to it that no scan or removal is running.

    Args:
        library: the library's folder.
        source: a copy to go back to instead; what was removed or decided since is kept.

    Raises:
        UserError: there is nothing to repair, another program has the library open, a newer photodedup made it, or
            `source` is no sound copy.
    """
    file = library / FILE_NAME
    if source is None and not file.exists() and not (library / chronicle.FILE_NAME).exists():
        raise UserError(f"There is no library in {str(library)!r}.", "Name one with --library.")
    _refuse_others(file)
    wrong = examine(source or file)
    if source is not None and wrong:
        raise UserError(f"{str(source)!r} is no sound copy of a library: {wrong}.", "Name another one with --from.")
    if source is None and not wrong:
        return RepairReport("sound")
    with _told(file):
        new, rows = _made(file, source)
        kept = _set_aside(file)
        os.replace(new, file)
    with closing(Catalogue(library)) as catalogue:
        folders = tuple(files.folders(catalogue))
    return RepairReport("restored" if source else "repaired", wrong, kept, rows, folders)


def examine(file: Path) -> str:
    """Look through a whole catalogue; returns what is wrong with it, or nothing.

    Raises:
        UserError: it is another program's, or a newer photodedup made it.
    """
    if not file.exists() or file.stat().st_size == 0:
        return "it is empty or not there"
    try:
        with closing(sqlite3.connect(file)) as connection:
            migrations.check_owner(connection, file)
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        return str(error)
    if found == "ok" and loose is not None:
        return f"rows of {loose[0]} refer to nothing"
    return "" if found == "ok" else str(found).replace("\n", " ")


def _made(file: Path, source: Path | None) -> tuple[Path, dict[str, int]]:
    """Make the new catalogue beside the old one."""
    new, damaged = (file.with_name(f"{file.stem}.{word}{file.suffix}") for word in ("new", "damaged"))
    _forget(new, damaged)
    if source is not None:
        migrations.copy(source, new)
    elif file.exists():
        for each in _with_log(file):
            shutil.copyfile(each, damaged.with_name(each.name.replace(file.name, damaged.name)))
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        migrations.bring_up_to_date(connection, new)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        rows = salvage(damaged, connection) if damaged.exists() else {}
        chronicle.replay(connection, file.parent)
        if source is None:
            tidy(connection)
        chronicle.rewrite(connection, file.parent)
        connection.commit()
    _forget(damaged)
    return new, rows


def _set_aside(file: Path) -> Path | None:
    """Give the old catalogue and its log a name with today's date."""
    if not file.exists():
        return None
    kept = file.with_name(f"{file.stem}.kept-{time.strftime('%Y%m%d-%H%M%S')}{file.suffix}")
    for each in _with_log(file):
        os.replace(each, kept.with_name(each.name.replace(file.name, kept.name)))
    file.with_name(f"{file.name}-shm").unlink(missing_ok=True)
    return kept


def _with_log(file: Path) -> Iterator[Path]:
    return (each for each in (file, file.with_name(f"{file.name}-wal")) if each.exists())


def _forget(*drafts: Path) -> None:
    for draft in drafts:
        for end in ("", "-wal", "-shm"):
            draft.with_name(draft.name + end).unlink(missing_ok=True)


def _refuse_others(file: Path) -> None:
    """Refuse while another connection is open: what it writes would be lost."""
    if not file.exists():
        return
    with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise UserError("Another photodedup has this library open.", "Close it first.") from error
            # Any other complaint is what is to be repaired.


def _is_ours(file: Path) -> bool:
    """Whether a file says that it is a catalogue: its application id stands at byte 68."""
    with file.open("rb") as start:
        return start.read(72)[68:] == schema.APPLICATION_ID.to_bytes(4, "big")


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """Turn what the disk refuses into a sentence."""
    try:
        with told_plainly(file):
            yield
    except OSError as error:
        msg = f"{str(file)!r} cannot be written: {error.strerror}."
        raise UserError(msg, "Check the disk's free space and the folder's permissions.") from error

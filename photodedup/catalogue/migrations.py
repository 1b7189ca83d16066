"""A catalogue of any released version -> one of today's, or a sentence why not.

A library is changed in one transaction, after a copy of it was put beside it; whatever fails, it is as it was.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

from photodedup import paths
from photodedup.catalogue import schema
from photodedup.errors import BugError, UserError

FIRST: Final = 1 << 16
"""SQLite's `user_version` in a library of release 0.1.0; each step adds one."""


class Step(NamedTuple):
    """What raises a catalogue by one version: its name, for the person who reads a failure, and the SQL."""

    name: str
    sql: str


STEPS: tuple[Step, ...] = (
    Step(
        "frames, truncated photos and sidecars",
        """
        ALTER TABLE content ADD COLUMN pictures INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE content ADD COLUMN truncated INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE file ADD COLUMN notes INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE file ADD COLUMN noted INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX file_to_note ON file (path) WHERE notes <> noted;
        """,
    ),
    Step("merged metadata", "ALTER TABLE removal_item ADD COLUMN kind TEXT NOT NULL DEFAULT 'removed';"),
    Step(
        "pairs found from either side",
        """
        CREATE INDEX pair_by_b ON pair (b);
        INSERT INTO fact VALUES ('state', hex(randomblob(8)));
        """,
    ),
)
"""Every step since release 0.1.0, in order. Only ever appended to: there are libraries of each version.

To add one: change the table in `schema.SCHEMA` (new columns last), append the step, and run the tests of migrations.
They open a library of every release and compare its tables with those of a new one.
"""


def current() -> int:
    """Return the `user_version` of today's catalogues."""
    return FIRST + len(STEPS)


def repair_hint(file: Path) -> str:
    """Say how a damaged catalogue is put right; one that is not the usual one has to be named."""
    if os.path.realpath(file.parent) == os.path.realpath(paths.default_library()):
        return "Run: photodedup repair"
    return f"Run: photodedup repair --library {str(file.parent)!r}"


def bring_up_to_date(connection: sqlite3.Connection, file: Path) -> bool:
    """Make the tables in a new file; take an older catalogue to today's version; leave any other alone.

    Args:
        connection: open on `file`, in no transaction.
        file: the catalogue.

    Returns:
        Whether it was new.

    Raises:
        UserError: the file is another program's, or a newer photodedup made it.
    """
    check_owner(connection, file)
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # counts for a new file: unused pages can be given back
    connection.execute("PRAGMA journal_mode = WAL")  # readers and the writer do not wait for each other
    if _version(connection) == current():
        return False
    connection.execute("PRAGMA foreign_keys = OFF")  # a step may rebuild a table that others refer to
    connection.execute("BEGIN IMMEDIATE")
    try:
        new = _raise(connection, file)
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
    connection.execute("PRAGMA foreign_keys = ON")
    return new


def check_owner(connection: sqlite3.Connection, file: Path) -> None:
    """Refuse, before anything is written, what is not ours or what we cannot know; an empty file is nobody's.

    Raises:
        UserError: the file is another program's, or a newer photodedup made it.
    """
    if _is_empty(connection):
        return
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    if owner != schema.APPLICATION_ID:
        raise UserError(f"{str(file)!r} is not a photodedup catalogue.", "Name another library with --library.")
    version = _version(connection)
    if version > current():
        msg = f"The library {str(file.parent)!r} was made by a newer photodedup."
        raise UserError(msg, "Install the newer version to open it, or name another library with --library.")
    if version < FIRST:
        raise UserError(f"The library {str(file)!r} is damaged: it has no version.", repair_hint(file))


def _raise(connection: sqlite3.Connection, file: Path) -> bool:
    """Do all that is missing, inside the caller's transaction; another process may have been quicker."""
    check_owner(connection, file)
    new = _is_empty(connection)
    if new:
        _run(connection, schema.SCHEMA)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    elif (version := _version(connection)) < current():
        copy(file, file.with_name(f"{file.stem}.version-{version - FIRST + 1}{file.suffix}"))
        for step in STEPS[version - FIRST :]:
            _take(connection, step)
    connection.execute(f"PRAGMA user_version = {current()}")
    return new


def _take(connection: sqlite3.Connection, step: Step) -> None:
    try:
        _run(connection, step.sql)
        lost = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # the SQL is wrong, not the disk
            raise BugError(f"The catalogue's step {step.name!r} cannot be taken: {error}.") from error
        raise
    if lost is not None:
        raise BugError(f"The catalogue's step {step.name!r} leaves rows of {lost[0]!r} that refer to nothing.")


def _run(connection: sqlite3.Connection, script: str) -> None:
    for statement in statements(script):
        connection.execute(statement)  # not executescript, which would end the transaction


def statements(script: str) -> Iterator[str]:
    """Divide SQL into its statements, each of which must end with its line."""
    part = ""
    for line in script.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            yield part
            part = ""


def copy(file: Path, to: Path) -> None:
    """Copy a catalogue with what is still in its log; a copy that was cut short never has the copy's name."""
    draft = to.with_name(f".{to.name}.{os.getpid()}")
    draft.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(draft)) as target:
            source.backup(target)
        os.replace(draft, to)
    finally:
        draft.unlink(missing_ok=True)


def _is_empty(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT count(*) = 0 FROM sqlite_master").fetchone()[0])


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])

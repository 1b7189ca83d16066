"""What can still be read of a damaged catalogue -> a new one.

A table is read from its first row on, then from its last row back, and what lies between two damaged places by halving
ranges of its numbers. What is lost of photos is made anew by the next scan; removals and decisions are in the
chronicle too.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

from photodedup.catalogue import migrations
from photodedup.removal_types import Fate
from photodedup.types import Level, Relation

_MAGIC: Final = b"SQLite format 3\x00"
_PAGE: Final = 4096  # SQLite's default, which every catalogue has
_HEADER: Final = _MAGIC + _PAGE.to_bytes(2, "big") + bytes([2, 2, 0, 64, 32, 32])  # 2, 2: WAL

_MOST_QUERIES: Final = 100_000  # a damaged number may claim a range that no time is enough for

Row = tuple[object, ...]


class Table(NamedTuple):
    """How a table is read: its key, its numbers, and what a sound row holds.

    `within`: the column that comes before `number` in the key, or nothing. `allowed`: a column and its values.
    """

    name: str
    key: str
    number: str
    within: str = ""
    allowed: tuple[str, frozenset[str]] | None = None


TABLES: Final = (
    Table("content", "id", "id"),
    Table("file", "path", "content"),
    Table("descriptor", "descriptor_id, content", "content", "descriptor_id"),
    Table("pair", "a, b, descriptor_id", "a", "", ("relation", frozenset(Relation))),
    Table("ignored", "a, b", "a"),
    Table("turn_hash", "content, number", "content"),
    Table("folder", "path", ""),
    Table("fact", "name", ""),
    Table("removal", "number", "number", "", ("level", frozenset(Level))),
    Table("removal_item", "run, number", "number", "run", ("fate", frozenset(Fate))),
    Table("thumbnail", "content", "content"),
)
"""Every table, those that others refer to first; a test holds this to the schema."""

_TIDY: Final = """
DELETE FROM content WHERE typeof(hash) || typeof(width) || typeof(height) <> 'blobintegerinteger';
DELETE FROM file WHERE typeof(path) || typeof(bytes) || typeof(mtime_ns) <> 'blobintegerinteger';
DELETE FROM turn_hash WHERE length(hash) <> 8;
DELETE FROM descriptor WHERE (descriptor_id, length(vector)) NOT IN (
    SELECT descriptor_id, size FROM (
        SELECT descriptor_id, length(vector) AS size,
               row_number() OVER (PARTITION BY descriptor_id ORDER BY count(*) DESC) AS place
        FROM descriptor GROUP BY descriptor_id, length(vector)
    ) WHERE place = 1
);
INSERT OR IGNORE INTO removal (number, run, started, level, destination)
SELECT DISTINCT CAST(run AS INTEGER), run, 0, 'exact', 'quarantine' FROM removal_item
WHERE run NOT IN (SELECT run FROM removal);
DELETE FROM removal_item WHERE run NOT IN (SELECT run FROM removal);
DELETE FROM descriptor WHERE content NOT IN (SELECT id FROM content);
DELETE FROM turn_hash WHERE content NOT IN (SELECT id FROM content);
DELETE FROM thumbnail WHERE content NOT IN (SELECT id FROM content);
DELETE FROM pair WHERE a NOT IN (SELECT id FROM content) OR b NOT IN (SELECT id FROM content);
DELETE FROM ignored WHERE a NOT IN (SELECT id FROM content) OR b NOT IN (SELECT id FROM content);
UPDATE file SET content = NULL WHERE content NOT IN (SELECT content FROM thumbnail);
UPDATE content SET decoder = -1 WHERE id NOT IN (SELECT content FROM thumbnail);
UPDATE descriptor SET compared = 0;
DELETE FROM fact WHERE name IN ('state', 'thumbnail_bytes');
"""
# A photo without its thumbnail is looked at again. Everything is compared again: which pairs are lost is not known.


def salvage(damaged: Path, target: sqlite3.Connection) -> dict[str, int]:
    """Copy every readable row, be it of use or not (see `tidy`); part of the caller's transaction.

    Args:
        damaged: a copy of the damaged file, which is changed: what its header must say is put right.
        target: an empty catalogue of today.

    Returns:
        How many rows of each table were read.
    """
    _mend_header(damaged)
    with closing(sqlite3.connect(damaged, isolation_level=None)) as source:
        source.text_factory = lambda data: data.decode("utf-8", "replace")
        return {table.name: _copy(source, target, table) for table in TABLES}


def tidy(target: sqlite3.Connection) -> None:
    """Drop what refers to rows that were lost, and have photos looked at again; part of the transaction."""
    for statement in migrations.statements(_TIDY):
        target.execute(statement)


def _mend_header(file: Path) -> None:
    """Write what the header says in every catalogue, and let the file be as long as it says."""
    with file.open("r+b") as out:
        out.write(_HEADER)
        out.seek(28)
        pages = int.from_bytes(out.read(4), "big")
        out.seek(0, 2)
        if 0 < pages * _PAGE - out.tell() < 2 * out.tell():  # a flipped bit must not ask for terabytes
            out.truncate(pages * _PAGE)


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, table: Table) -> int:
    """Copy the rows of one table; 0 if nothing of it can be found."""
    columns = [row[1] for row in target.execute(f"PRAGMA table_info({table.name})")]
    try:
        known = {row[1] for row in source.execute(f"PRAGMA table_info({table.name})")}
    except sqlite3.Error:
        return 0
    shared = [column for column in columns if column in known]
    names, marks = ", ".join(shared), ", ".join("?" * len(shared))
    sound = _check(table, shared)
    for row in _rows(source, target, table, names) if shared else ():
        if sound(row):
            # A row that came through in parts (NULL where there may be none) is left out like one that did not.
            target.execute(f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})", row)  # noqa: S608 -- names of our own tables
    return int(target.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0])  # noqa: S608 -- names of our own tables


def _check(table: Table, columns: Sequence[str]) -> Callable[[Row], bool]:
    if table.allowed is None or table.allowed[0] not in columns:
        return lambda _row: True
    place, values = columns.index(table.allowed[0]), table.allowed[1]
    return lambda row: row[place] in values


def _rows(source: sqlite3.Connection, target: sqlite3.Connection, table: Table, names: str) -> Iterator[Row]:
    """Yield the readable rows, some of them more than once."""
    select = f"SELECT {names} FROM {table.name}"  # noqa: S608 -- names of our own tables
    back = ", ".join(f"{column} DESC" for column in table.key.split(", "))
    if not (yield from _until_error(source, f"{select} ORDER BY {table.key}")):
        yield from _until_error(source, f"{select} ORDER BY {back}")
        for inside in _inside(target, table):
            where = f"{table.within} = ? AND " if table.within else ""
            query = f"{select} WHERE {where}{table.number} BETWEEN ? AND ?"
            yield from _halving(source, query, inside, *_bounds(target, table))


def _inside(target: sqlite3.Connection, table: Table) -> list[Row]:
    """Return what the numbers count within: nothing, or each descriptor id or run that was met."""
    if not table.number:
        return []
    if not table.within:
        return [()]
    return target.execute(f"SELECT DISTINCT {table.within} FROM {table.name}").fetchall()  # noqa: S608 -- names of our own tables


def _bounds(target: sqlite3.Connection, table: Table) -> tuple[int, int]:
    """Return the numbers between which rows may lie; those at both ends were read already."""
    named, column = ("content", "id") if table.name not in {"removal", "removal_item"} else (table.name, table.number)
    low, high = target.execute(f"SELECT min({column}), max({column}) FROM {named}").fetchone()  # noqa: S608 -- names of our own tables
    return (0, -1) if low is None else (low, high)


def _until_error(source: sqlite3.Connection, query: str, values: Row = ()) -> Generator[Row, None, bool]:
    """Yield rows; return whether the end was reached."""
    try:
        yield from source.execute(query, values)
    except sqlite3.Error:
        return False
    return True


def _halving(source: sqlite3.Connection, query: str, inside: Row, low: int, high: int) -> Iterator[Row]:
    """Yield the rows of a range of numbers, in ever smaller parts around what cannot be read."""
    waiting = deque([(low, high)])
    for _ in range(_MOST_QUERIES):
        if not waiting:
            return
        low, high = waiting.popleft()
        if not (yield from _until_error(source, query, (*inside, low, high))) and low < high:
            middle = (low + high) // 2
            waiting += [(low, middle), (middle + 1, high)]

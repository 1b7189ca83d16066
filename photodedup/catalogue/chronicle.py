"""What a person did, written down a second time: removals and decisions, as lines of text beside the catalogue.

Photos can be scanned again; these cannot be found out again. A line is safe on the disk before the catalogue commits,
so what the chronicle says is never older than the catalogue. Only repair reads it, and the making of a new catalogue.
"""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from photodedup.errors import UserError

FILE_NAME: Final = "chronicle.txt"

Line = tuple[str, list[object]]
"""A kind ("removal", "item", "fate" or "ignored") and the values that belong to it."""

_REMOVAL: Final = "number, run, started, level, destination"
_ITEM: Final = "run, number, unit, path, bytes, mtime_ns, device, inode, kept, why, fate, place, reason, kind"
_FIXED: Final = ", ".join(
    f"{column} = excluded.{column}"
    for column in ("unit", "path", "bytes", "mtime_ns", "device", "inode", "kept", "why")
)


def note(connection: sqlite3.Connection, folder: Path, lines: Iterable[Line]) -> None:
    """Write lines down, safe on the disk on return; call it last in the transaction that does what they say.

    A library that has no chronicle yet gets one of everything the catalogue holds.

    Raises:
        UserError: the file cannot be written.
    """
    file = folder / FILE_NAME
    try:
        if file.exists():
            _append(file, lines)
        else:
            rewrite(connection, folder)
    except OSError as error:
        msg = f"{str(file)!r} cannot be written: {error.strerror}."
        raise UserError(msg, "Check the disk's free space and the folder's permissions.") from error


def rewrite(connection: sqlite3.Connection, folder: Path) -> None:
    """Write a chronicle of everything the catalogue holds, in place of the one there is."""
    file = folder / FILE_NAME
    draft = file.with_suffix(".new")
    draft.unlink(missing_ok=True)
    _append(draft, _everything(connection))
    os.replace(draft, file)


def replay(connection: sqlite3.Connection, folder: Path) -> int:
    """Bring into the catalogue what only the chronicle knows; part of the caller's transaction.

    Returns:
        How many lines were read; those that are damaged are left out.
    """
    count = 0
    for kind, values in _lines(folder / FILE_NAME):
        _PLAYERS[kind](connection, values)
        count += 1
    return count


def removal(number: int, run: str, started: float, level: str, destination: str) -> Line:
    """Word the beginning of a removal."""
    return "removal", [number, run, started, level, destination]


def item(row: Iterable[object]) -> Line:
    """Word a file of a removal, given its row in the journal."""
    return "item", [_text(value) for value in row]


def fate(row: tuple[object, ...]) -> Line:
    """Word what became of a file: fate, place, reason, run and number."""
    return "fate", [_text(value) for value in row]


def ignored(connection: sqlite3.Connection, pairs: Iterable[tuple[int, int]]) -> Iterator[Line]:
    """Word decisions by what the photos are, so that they hold in a catalogue that counts them anew."""
    for a, b in pairs:
        rows = connection.execute("SELECT hash FROM content WHERE id IN (?, ?) ORDER BY id", (a, b)).fetchall()
        yield "ignored", [row[0].hex() for row in rows]


def _everything(connection: sqlite3.Connection) -> Iterator[Line]:
    for row in connection.execute(f"SELECT {_REMOVAL} FROM removal ORDER BY number"):  # noqa: S608 -- a constant
        yield removal(*row)
    for row in connection.execute(f"SELECT {_ITEM} FROM removal_item ORDER BY run, number"):  # noqa: S608 -- a constant
        yield item(row)
    yield from ignored(connection, connection.execute("SELECT a, b FROM ignored").fetchall())


def _append(file: Path, lines: Iterable[Line]) -> None:
    with file.open("ab+") as out:
        if out.tell() and _last_byte(file) != b"\n":
            out.write(b"\n")  # a kill cut the last line short; it must not spoil the next one
        for line in lines:
            data = json.dumps(line).encode("ascii")
            out.write(b"%08x %s\n" % (zlib.crc32(data), data))
        out.flush()
        os.fsync(out.fileno())


def _last_byte(file: Path) -> bytes:
    with file.open("rb") as end:
        end.seek(-1, os.SEEK_END)
        return end.read(1)


def _lines(file: Path) -> Iterator[Line]:
    """Yield the lines that are whole."""
    try:
        stored = file.read_bytes()
    except FileNotFoundError:
        return
    for line in stored.splitlines():
        mark, _, data = line.partition(b" ")
        if mark == b"%08x" % zlib.crc32(data):
            kind, values = json.loads(data)
            if kind in _PLAYERS:
                yield kind, values


def _play_removal(connection: sqlite3.Connection, values: list[object]) -> None:
    connection.execute(f"INSERT OR REPLACE INTO removal ({_REMOVAL}) VALUES (?, ?, ?, ?, ?)", values)  # noqa: S608 -- a constant


def _play_item(connection: sqlite3.Connection, values: list[object]) -> None:
    named = dict(zip(_ITEM.split(", "), values, strict=False))  # older lines have no kind
    row = [_blob(value) if column in _PATHS else value for column, value in named.items()]
    marks = ", ".join("?" * len(row))
    columns = ", ".join(named)
    insert = f"INSERT INTO removal_item ({columns}) VALUES ({marks}) ON CONFLICT (run, number) DO UPDATE SET {_FIXED}"  # noqa: S608 -- constants and question marks
    connection.execute(insert, row)
    if named["fate"] != "planned":  # the line was written when more had happened already
        _play_fate(connection, [named[column] for column in ("fate", "place", "reason", "run", "number")])


def _play_fate(connection: sqlite3.Connection, values: list[object]) -> None:
    fate, place, *rest = values
    connection.execute(
        "UPDATE removal_item SET fate = ?, place = ?, reason = ? WHERE run = ? AND number = ?",
        (fate, _blob(place), *rest),
    )


def _play_ignored(connection: sqlite3.Connection, values: list[object]) -> None:
    """Remember a decision; a photo that the catalogue has lost gets a place that the next scan fills."""
    ids = []
    for digest in map(bytes.fromhex, map(str, values)):
        connection.execute(
            "INSERT OR IGNORE INTO content"
            " (hash, bytes, width, height, format, scaled_hash, scaled_by, fields, decoder)"
            " VALUES (?1, 0, 0, 0, '', ?1, 0, 0, -1)",
            (digest,),
        )
        ids.append(connection.execute("SELECT id FROM content WHERE hash = ?", (digest,)).fetchone()[0])
    connection.execute("INSERT OR IGNORE INTO ignored (a, b) VALUES (?, ?)", sorted(ids))


_PATHS: Final = frozenset({"path", "kept", "place"})
_PLAYERS: Final = {"removal": _play_removal, "item": _play_item, "fate": _play_fate, "ignored": _play_ignored}


def _text(value: object) -> object:
    return os.fsdecode(value) if isinstance(value, bytes) else value


def _blob(value: object) -> bytes | None:
    return None if value is None else os.fsencode(str(value))

"""The journal of removals. What it has written is safe on the disk: WAL with full synchronisation for its commits."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from photodedup.catalogue import chronicle
from photodedup.catalogue.connection import Catalogue
from photodedup.catalogue.files import mark_removed, mark_restored, signed
from photodedup.removal_types import Destination, Fate, JournalItem, Kind
from photodedup.types import FileStat, Level

_COLUMNS: Final = (
    "i.run, i.number, i.unit, i.path, i.bytes, i.mtime_ns, i.device, i.inode, i.kept, i.why, i.fate,"
    " i.place, i.reason, i.kind"
)


@dataclass(frozen=True, slots=True)
class Run:
    """One removal: its name, when it began (Unix seconds), and what was asked for."""

    run: str
    started: float
    level: Level
    to: Destination


class RemovalJournal:
    """Every removal of one library and what became of each file (it is an `act.journal.Journal`).

    Args:
        catalogue: the library's catalogue, which holds the journal.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        """Keep the catalogue."""
        self._catalogue = catalogue

    def open(self, token: str, started: float, level: Level, to: Destination) -> str:
        """Name and note a new run; the token makes its name differ from those of other libraries."""
        with self._catalogue.write(durable=True) as connection:
            number = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM removal").fetchone()[0]
            run = f"{number}-{token}"
            connection.execute("INSERT INTO removal VALUES (?, ?, ?, ?, ?)", (number, run, started, level, to))
            chronicle.note(connection, self._catalogue.folder, [chronicle.removal(number, run, started, level, to)])
        return run

    def begin(self, items: Sequence[JournalItem]) -> None:
        """Write down everything a run is going to do."""
        marks = ", ".join("?" * 14)
        rows = [_row(item) for item in items]
        with self._catalogue.write(durable=True) as connection:
            connection.executemany(f"INSERT INTO removal_item VALUES ({marks})", rows)  # noqa: S608 -- only question marks are filled in
            chronicle.note(connection, self._catalogue.folder, map(chronicle.item, rows))

    def note(self, items: Sequence[JournalItem]) -> None:
        """Write down the new fate, place and reason of items, all or none; groups follow in the same write.

        What a sidecar that is being written is like is only known by then, so its `stat` is written too.
        """
        rows = [(item.fate, _blob(item.place), item.reason, item.run, item.number) for item in items]
        made = [item for item in items if item.kind is Kind.WRITTEN]
        with self._catalogue.write(durable=True) as connection:
            connection.executemany(
                "UPDATE removal_item SET fate = ?, place = ?, reason = ? WHERE run = ? AND number = ?", rows
            )
            connection.executemany(
                "UPDATE removal_item SET bytes = ?, mtime_ns = ?, device = ?, inode = ? WHERE run = ? AND number = ?",
                [(*_likeness(item.stat), item.run, item.number) for item in made],
            )
            mark_removed(connection, (item.stat for item in items if item.fate is Fate.MOVED))
            mark_restored(connection, (item.stat for item in items if item.fate is Fate.RESTORED))
            lines = [*map(chronicle.fate, rows), *(chronicle.item(_row(item)) for item in made)]
            chronicle.note(connection, self._catalogue.folder, lines)

    def items(self, fates: Collection[Fate], run: str | None = None) -> list[JournalItem]:
        """Return the items of these fates, of one run or of all, in the order of runs and numbers."""
        marks = ",".join("?" * len(fates))
        rows = self._catalogue.read.execute(
            f"SELECT {_COLUMNS} FROM removal_item i JOIN removal r ON r.run = i.run"  # noqa: S608 -- only question marks are filled in
            f" WHERE i.fate IN ({marks}) AND (? IS NULL OR i.run = ?) ORDER BY r.number, i.number",
            (*fates, run, run),
        )
        return [_item(row) for row in rows]

    def runs(self) -> list[Run]:
        """Return every run, the latest first."""
        rows = self._catalogue.read.execute("SELECT run, started, level, destination FROM removal ORDER BY number DESC")
        return [Run(run, started, Level(level), Destination(to)) for run, started, level, to in rows]

    def sums(self, kind: Kind) -> dict[str, dict[Fate, tuple[int, int]]]:
        """Return for each run and fate how many files of a kind have it, and their bytes; hard links count once."""
        found: dict[str, dict[Fate, tuple[int, int]]] = {}
        rows = self._catalogue.read.execute(
            "SELECT run, fate, sum(files), sum(bytes) FROM (SELECT run, fate, count(*) AS files, max(bytes) AS bytes"
            " FROM removal_item WHERE kind = ? GROUP BY run, fate, device, inode, mtime_ns) GROUP BY run, fate",
            (kind,),
        )
        for run, fate, count, size in rows:
            found.setdefault(run, {})[Fate(fate)] = (count, size)
        return found


def _row(item: JournalItem) -> tuple[object, ...]:
    stat = item.stat
    fate = (item.fate, _blob(item.place), item.reason, item.kind)
    return (item.run, item.number, item.unit, _blob(stat.path), *_likeness(stat), _blob(item.kept), item.why, *fate)


def _likeness(stat: FileStat) -> tuple[int, int, int, int]:
    return (stat.bytes, stat.mtime_ns, signed(stat.device), signed(stat.inode))


def _item(row: tuple) -> JournalItem:  # type: ignore[type-arg]  # a row's types are the columns' above
    run, number, unit, path, size, mtime_ns, device, inode, kept, why, fate, place, reason, kind = row
    stat = FileStat(_path(path), size, mtime_ns, device % 2**64, inode % 2**64)
    where = None if place is None else _path(place)
    return JournalItem(run, number, unit, stat, _path(kept), why, Fate(fate), where, reason, Kind(kind))


def _blob(path: Path | None) -> bytes | None:
    return None if path is None else os.fsencode(path)


def _path(blob: bytes) -> Path:
    return Path(os.fsdecode(blob))

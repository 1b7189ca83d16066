"""A small library of today's schema as SQL text: what a release leaves behind for the tests of those after it.

At a release: `python -m tests.helpers.released > tests/unit/catalogue/released/VERSION.sql`
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

import numpy as np

from photodedup.catalogue import contents, decisions, facts, files, pairs
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.catalogue.journal import RemovalJournal
from photodedup.removal_types import Destination, Fate, JournalItem
from photodedup.types import (
    ContentId,
    FileStat,
    Level,
    Metadata,
    Pair,
    Relation,
    Rendition,
)

MODEL: Final = "model-2"
PHOTOS: Final = tuple(Path("/photos") / name for name in ("whole.jpg", "copy.jpg", "other.jpg", "\udcff.jpg"))


def fill(catalogue: Catalogue) -> list[ContentId]:
    """Put something into every table; returns the contents of the first three `PHOTOS`.

    The fourth holds the bytes of the first, the second was removed from beside the first, and a person said that
    the third is no duplicate of the first.
    """
    stats = [FileStat(path, 1000 + i, 10**18 + i, 5, 2**64 - 1 - i) for i, path in enumerate(PHOTOS)]
    files.register(catalogue, 1, stats)
    with catalogue.write() as connection:
        made = [contents.store(connection, bytes([number]) * 16, 1000, _rendition(number), 1) for number in range(3)]
        for stat, content in zip(stats, [*made, made[0]], strict=True):
            files.set_content(connection, stat.path, content)
            contents.store_descriptor(connection, MODEL, content, np.eye(2, dtype=np.float32)[0])
            contents.set_turn_hashes(connection, content, [content])
    pairs.store(catalogue, MODEL, [Pair(made[0], made[1], 0.9, Relation.RESAVED, "The same picture")], made)
    decisions.ignore(catalogue, [made[0], made[2]])
    files.remember_folders(catalogue, [Path("/photos")], 1.0)
    facts.use_descriptor(catalogue, MODEL)
    _remove(RemovalJournal(catalogue), stats[1])
    return made


def _rendition(number: int) -> Rendition:
    meta = Metadata("2024-05-12T10:15:04", "Maker Model", "Editor", 3, "Lens", (47.5, -8.5), 4, ("a", "b"))
    square, digest = np.zeros((1, 1, 3), np.uint8), bytes([number]) * 16
    return Rendition(40, 30, "JPEG", square, b"thumbnail", digest, 1, meta if number else Metadata())


def _remove(journal: RemovalJournal, gone: FileStat) -> None:
    run = journal.open("abc", 1.0, Level.COPIES, Destination.QUARANTINE)
    place = Path("/photos/.photodedup-quarantine/1")
    journal.begin([JournalItem(run, 0, 0, gone, PHOTOS[0], "A copy.", Fate.PLANNED)])
    journal.note([JournalItem(run, 0, 0, gone, PHOTOS[0], "A copy.", Fate.MOVED, place)])


def dump(file: Path) -> str:
    """Return a catalogue as SQL that makes it again, with whose it is and its version."""
    with closing(sqlite3.connect(file)) as connection:
        marks = ("application_id", "user_version")
        head = [f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]};" for name in marks]
        return "\n".join([*head, *connection.iterdump()]) + "\n"


def load(script: str, library: Path) -> None:
    """Make the library that a dump describes."""
    library.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(library / FILE_NAME)) as connection:
        connection.executescript(script)


def main() -> int:
    """Print the dump of a filled library."""
    with tempfile.TemporaryDirectory() as folder:
        with closing(Catalogue(Path(folder))) as catalogue:
            fill(catalogue)
        sys.stdout.write(dump(Path(folder) / FILE_NAME))
    return 0


if __name__ == "__main__":
    sys.exit(main())

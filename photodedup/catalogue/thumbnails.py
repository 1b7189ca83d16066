"""The thumbnails, and how they are kept within a budget of bytes.

One that was let go leaves an empty row: its photo was decoded all the same, and it is made anew when it is needed.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from typing import Final

from photodedup.catalogue.connection import Catalogue
from photodedup.types import ContentId, Level

_PAGE: Final = 1000  # thumbnails let go in one transaction
_PAGES_GIVEN_BACK: Final = 10_000  # of 4 kB, in one transaction: a quarter of a second
_ROOM: Final = 200 * 10**6  # bytes free on the disk; with fewer, transactions are small: their log needs room too
_PAGE_WITHOUT_ROOM: Final = 20
_PAGES_GIVEN_BACK_WITHOUT_ROOM: Final = 20
_TOTAL: Final = "thumbnail_bytes"  # the fact that holds the total: to add millions up would take minutes

_VERSIONS: Final = json.dumps(sorted(Level.EDITS.relations))

_LEAST_NEEDED_FIRST: Final = (
    "NOT EXISTS (SELECT 1 FROM file WHERE content = t.content AND missing = 0)",
    """NOT EXISTS (SELECT 1 FROM pair WHERE a = t.content AND relation IN (SELECT value FROM json_each(:versions)))
    AND NOT EXISTS (SELECT 1 FROM pair WHERE b = t.content AND relation IN (SELECT value FROM json_each(:versions)))""",
    "1",
)
"""Whose thumbnails go: photos that no file holds now, those that are in no group of versions, any."""


def store(connection: sqlite3.Connection, content: ContentId, jpeg: bytes) -> None:
    """Store the thumbnail of a content, JPEG bytes or nothing; part of the caller's transaction."""
    row = connection.execute("SELECT length(jpeg) FROM thumbnail WHERE content = ?", (content,)).fetchone()
    grown = len(jpeg) - (0 if row is None else row[0])
    connection.execute("INSERT OR REPLACE INTO thumbnail VALUES (?, ?)", (content, jpeg))
    connection.execute("UPDATE fact SET value = value + ? WHERE name = ?", (grown, _TOTAL))


def stored(catalogue: Catalogue, content: ContentId) -> bytes | None:
    """Return the stored thumbnail, JPEG bytes; None if it was let go."""
    row = catalogue.read.execute("SELECT jpeg FROM thumbnail WHERE content = ?", (content,)).fetchone()
    return bytes(row[0]) if row is not None and row[0] else None


def total(catalogue: Catalogue) -> int:
    """Return how many bytes all thumbnails have; counted once in a library, and kept up to date from then on."""
    known = catalogue.read.execute("SELECT value FROM fact WHERE name = ?", (_TOTAL,)).fetchone()
    if known is not None:
        return int(known[0])
    with catalogue.write() as connection:
        counted = connection.execute("SELECT coalesce(sum(length(jpeg)), 0) FROM thumbnail").fetchone()[0]
        connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_TOTAL, counted))
    return int(counted)


def keep_within(catalogue: Catalogue, budget: int) -> int:
    """Let thumbnails go, the least needed first and of these the oldest, until they have at most `budget` bytes.

    A tenth more goes than has to, so that not every scan has to do it. The space is used again; a library made by
    this version or a later one also gives it back to the disk.

    Returns:
        How many went.
    """
    excess = total(catalogue) - budget
    if excess <= 0:
        return 0
    excess += budget // 10
    gone = 0
    _make_room(catalogue)
    for condition in _LEAST_NEEDED_FIRST:
        last = ContentId(0)
        while excess > 0 and (page := _next(catalogue, condition, last)):
            last = page[-1][0]
            going, excess = _until(page, excess)
            with catalogue.write() as connection:
                for content in going:
                    store(connection, content, b"")
            gone += len(going)
            _make_room(catalogue)
    _give_back(catalogue)
    return gone


def _has_room(catalogue: Catalogue) -> bool:
    return shutil.disk_usage(catalogue.folder).free >= _ROOM


def _make_room(catalogue: Catalogue) -> None:
    """Take the log off a disk that is nearly full: who lets thumbnails go may do it for that reason."""
    if not _has_room(catalogue):
        catalogue.checkpoint()


def _next(catalogue: Catalogue, condition: str, last: ContentId) -> list[tuple[ContentId, int]]:
    """Return contents after `last` whose thumbnails may go, and how many bytes each has."""
    most = _PAGE if _has_room(catalogue) else _PAGE_WITHOUT_ROOM
    query = (
        f"SELECT content, length(jpeg) FROM thumbnail t WHERE content > :last AND length(jpeg) > 0"  # noqa: S608 -- ours
        f" AND {condition} ORDER BY content LIMIT {most}"
    )
    return catalogue.read.execute(query, {"last": last, "versions": _VERSIONS}).fetchall()


def _until(page: list[tuple[ContentId, int]], excess: int) -> tuple[list[ContentId], int]:
    """Take contents until enough bytes are gone; return them and what is still too much."""
    going = []
    for content, size in page:
        if excess <= 0:
            break
        going.append(content)
        excess -= size
    return going, excess


def _give_back(catalogue: Catalogue) -> None:
    """Shorten the file by its unused pages, in steps: other writers wait for one step at most."""
    (possible,) = catalogue.read.execute("PRAGMA auto_vacuum").fetchone()
    while possible and catalogue.read.execute("PRAGMA freelist_count").fetchone()[0]:
        catalogue.give_back(_PAGES_GIVEN_BACK if _has_room(catalogue) else _PAGES_GIVEN_BACK_WITHOUT_ROOM)
        _make_room(catalogue)

"""Which files there are, which content each holds, and which are still to be looked at."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from photodedup.catalogue.connection import Catalogue
from photodedup.types import ContentId, FileStat, Skipped

_PAGE: Final = 2000  # rows read at a time: bounded memory, and no read transaction held open during a scan

_REGISTER: Final = """
INSERT INTO file (path, bytes, mtime_ns, device, inode, notes, run) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (path) DO UPDATE SET
    content = CASE WHEN bytes = excluded.bytes AND mtime_ns = excluded.mtime_ns AND inode = excluded.inode
              THEN content END,
    reason = CASE WHEN bytes = excluded.bytes AND mtime_ns = excluded.mtime_ns AND inode = excluded.inode
             THEN reason END,
    noted = CASE WHEN bytes = excluded.bytes AND mtime_ns = excluded.mtime_ns AND inode = excluded.inode
            THEN noted ELSE 0 END,
    bytes = excluded.bytes, mtime_ns = excluded.mtime_ns, device = excluded.device, inode = excluded.inode,
    notes = excluded.notes, run = excluded.run, missing = 0
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How the files that one scan found compare with what was known."""

    found: int
    waiting: int
    unusable: int


def next_run(catalogue: Catalogue) -> int:
    """Return the number of a new scan, larger than any before."""
    row = catalogue.read.execute("SELECT coalesce(max(max(run, missing)), 0) + 1 FROM file").fetchone()
    return int(row[0])


def register(catalogue: Catalogue, run: int, stats: Iterable[FileStat]) -> None:
    """Note that these files were seen. One whose size, time or inode changed is to be looked at again.

    The device number is kept but not compared: it changes with each mount.
    """
    rows = [
        (os.fsencode(stat.path), stat.bytes, stat.mtime_ns, signed(stat.device), signed(stat.inode), stat.notes, run)
        for stat in stats
    ]
    with catalogue.write() as connection:
        connection.executemany(_REGISTER, rows)


def counts(catalogue: Catalogue, run: int) -> Counts:
    """Count what the scan `run` saw."""
    row = catalogue.read.execute(
        "SELECT count(*), coalesce(sum(content IS NULL AND reason IS NULL), 0), coalesce(sum(reason IS NOT NULL), 0)"
        " FROM file WHERE run = ?",
        (run,),
    ).fetchone()
    return Counts(*row)


def present(catalogue: Catalogue) -> int:
    """Count the photo files that are there."""
    row = catalogue.read.execute("SELECT count(*) FROM file WHERE missing = 0 AND content IS NOT NULL").fetchone()
    return int(row[0])


def unusable(catalogue: Catalogue, run: int) -> list[Skipped]:
    """Return the files of a scan that an earlier one already found unusable, with the reason."""
    rows = catalogue.read.execute("SELECT path, reason FROM file WHERE run = ? AND reason IS NOT NULL", (run,))
    return [Skipped(_path(blob), reason) for blob, reason in rows]


def waiting(catalogue: Catalogue, run: int) -> Iterator[FileStat]:
    """Yield the files of a scan that are still to be looked at, in the order of paths; reads a page at a time."""
    after = b""
    while True:
        rows = catalogue.read.execute(
            "SELECT path, bytes, mtime_ns, device, inode, notes FROM file"
            " WHERE content IS NULL AND reason IS NULL AND run = ? AND path > ? ORDER BY path LIMIT ?",
            (run, after, _PAGE),
        ).fetchall()
        if not rows:
            return
        yield from map(_stat, rows)
        after = rows[-1][0]


def undescribed(catalogue: Catalogue, descriptor_id: str, decoder: int) -> list[FileStat]:
    """Return one present file of each content that an older decoder or another model saw last."""
    rows = catalogue.read.execute(
        "SELECT min(path), file.bytes, mtime_ns, device, inode, notes FROM file JOIN content c ON c.id = file.content"
        " WHERE missing = 0 AND (c.decoder <> ? OR NOT EXISTS"
        " (SELECT 1 FROM descriptor d WHERE d.content = file.content AND d.descriptor_id = ?))"
        " GROUP BY content ORDER BY 1",
        (decoder, descriptor_id),
    )
    return [_stat(row) for row in rows]


class Arrival(Enum):
    """How a content came to lie in a file."""

    NEW = "new"
    MOVED = "moved"
    KNOWN = "known"


def set_content(connection: sqlite3.Connection, path: Path, content: ContentId) -> Arrival:
    """Say which content a file holds; part of the caller's transaction.

    Returns:
        MOVED if the same content lay elsewhere and is missing there (that place is then forgotten), KNOWN if the
        file was known to hold it.
    """
    blob = os.fsencode(path)
    changed = connection.execute(
        "UPDATE file SET content = ?1, reason = NULL WHERE path = ?2 AND content IS NOT ?1", (content, blob)
    )
    if changed.rowcount == 0:
        return Arrival.KNOWN
    left = connection.execute(
        "DELETE FROM file WHERE path = (SELECT path FROM file WHERE content = ? AND missing > 0 LIMIT 1)", (content,)
    )
    return Arrival.MOVED if left.rowcount > 0 else Arrival.NEW


def set_described(connection: sqlite3.Connection, path: Path, content: ContentId) -> None:
    """Say that a content's metadata are those of this file and its sidecars; part of the caller's transaction.

    Other files that hold the content are then waiting for theirs to be read, see `to_note`.
    """
    connection.execute(
        "UPDATE file SET noted = CASE WHEN path = ? THEN notes ELSE 0 END WHERE content = ? AND (notes OR noted)",
        (os.fsencode(path), content),
    )


def to_note(catalogue: Catalogue, run: int) -> list[tuple[ContentId, Path]]:
    """Return the contents whose sidecars have changed since their metadata were read, and a file of each."""
    rows = catalogue.read.execute(
        "SELECT content, min(path) FROM file WHERE notes <> noted AND run = ? AND content IS NOT NULL"
        " GROUP BY content ORDER BY 2",
        (run,),
    )
    return [(ContentId(row[0]), _path(row[1])) for row in rows]


def set_noted(connection: sqlite3.Connection, content: ContentId) -> None:
    """Say that a content's metadata were read with the sidecars of all its files; part of the caller's transaction."""
    connection.execute("UPDATE file SET noted = notes WHERE content = ? AND missing = 0", (content,))


def try_again(catalogue: Catalogue, reason: str) -> None:
    """Forget that files were unusable for this reason, so that the next describe stage looks at them."""
    with catalogue.write() as connection:
        connection.execute("UPDATE file SET reason = NULL WHERE reason = ?", (reason,))


def set_unusable(connection: sqlite3.Connection, path: Path, reason: str) -> None:
    """Say why a file cannot be used; it is not tried again until it changes."""
    connection.execute("UPDATE file SET content = NULL, reason = ? WHERE path = ?", (reason, os.fsencode(path)))


def mark_missing(catalogue: Catalogue, folders: Sequence[Path], run: int) -> None:
    """Mark the files below the folders that are no longer there.

    A file that merely was not seen (its folder could not be read, say) is not missing: each one is asked for.
    """
    gone = [blob for folder in folders for blob in _unseen(catalogue, folder, run) if _is_gone(blob)]
    with catalogue.write() as connection:
        connection.executemany("UPDATE file SET missing = ? WHERE path = ?", [(run, blob) for blob in gone])


def missing_since(catalogue: Catalogue, run: int) -> int:
    """Count the files that scan `run` found missing and that have not turned up elsewhere."""
    row = catalogue.read.execute("SELECT count(*) FROM file WHERE missing = ?", (run,)).fetchone()
    return int(row[0])


def mark_removed(connection: sqlite3.Connection, stats: Iterable[FileStat]) -> None:
    """Mark files that were moved away as missing, so that groups no longer show them; part of the caller's write.

    Another file that a scan has since seen at the same path is not meant.
    """
    rows = [(os.fsencode(stat.path), stat.bytes, stat.mtime_ns) for stat in stats]
    connection.executemany("UPDATE file SET missing = max(run, 1) WHERE path = ? AND bytes = ? AND mtime_ns = ?", rows)


def mark_restored(connection: sqlite3.Connection, stats: Iterable[FileStat]) -> None:
    """Mark files that were brought back as present; part of the caller's write."""
    rows = [(os.fsencode(stat.path), stat.bytes, stat.mtime_ns) for stat in stats]
    connection.executemany("UPDATE file SET missing = 0 WHERE path = ? AND bytes = ? AND mtime_ns = ?", rows)


def content_of(catalogue: Catalogue, stat: FileStat) -> ContentId | None:
    """Return the content of a known and unchanged file, None for any other."""
    row = catalogue.read.execute(
        "SELECT content FROM file WHERE path = ? AND bytes = ? AND mtime_ns = ?",
        (os.fsencode(stat.path), stat.bytes, stat.mtime_ns),
    ).fetchone()
    return None if row is None else row[0]


def content_at(catalogue: Catalogue, path: Path) -> ContentId | None:
    """Return the content last seen at a path, None for an unknown or unusable file."""
    row = catalogue.read.execute("SELECT content FROM file WHERE path = ?", (os.fsencode(path),)).fetchone()
    return None if row is None else row[0]


def remember_folders(catalogue: Catalogue, folders: Sequence[Path], when: float) -> None:
    """Note that these folders were scanned; `when` is in Unix seconds."""
    with catalogue.write() as connection:
        connection.executemany(
            "INSERT OR REPLACE INTO folder VALUES (?, ?)", [(os.fsencode(folder), when) for folder in folders]
        )


def folders(catalogue: Catalogue) -> list[Path]:
    """Return the folders that were scanned, the latest first."""
    return [_path(row[0]) for row in catalogue.read.execute("SELECT path FROM folder ORDER BY scanned DESC, path")]


def _unseen(catalogue: Catalogue, folder: Path, run: int) -> list[bytes]:
    mark = os.fsencode(os.sep)
    prefix = os.fsencode(folder).rstrip(mark)
    low, high = prefix + mark, prefix + bytes([mark[0] + 1])  # everything that starts with "folder/"
    rows = catalogue.read.execute(
        "SELECT path FROM file WHERE (path = ? OR (path >= ? AND path < ?)) AND run < ? AND missing = 0",
        (prefix, low, high, run),
    )
    return [row[0] for row in rows]


def _is_gone(blob: bytes) -> bool:
    """Whether a path that no walk came by holds a photo file no more.

    A link on the way makes it another name of a file that lies elsewhere: were it kept, that file would look like
    a duplicate of itself.
    """
    try:
        status = os.lstat(blob)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return not stat.S_ISREG(status.st_mode) or status.st_size == 0 or os.path.realpath(blob) != blob


def _stat(row: tuple[bytes, int, int, int, int, int]) -> FileStat:
    return FileStat(_path(row[0]), row[1], row[2], row[3] % 2**64, row[4] % 2**64, row[5])


def _path(blob: bytes) -> Path:
    return Path(os.fsdecode(blob))


def signed(number: int) -> int:
    """Fit an unsigned 64-bit number (inodes of ReFS and some network drives) into SQLite's signed integer."""
    return number - 2**64 if number >= 2**63 else number

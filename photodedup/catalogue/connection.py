"""Opening the catalogue: one connection writes, behind a lock; every reading thread has its own."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

from photodedup.catalogue import chronicle, migrations
from photodedup.errors import BugError, UserError

FILE_NAME: Final = "catalogue.sqlite"

Connection = sqlite3.Connection
"""What `Catalogue.write` hands out, named here so that no other package needs to know SQLite."""

_STAMP: Final = "INSERT OR REPLACE INTO fact VALUES ('state', hex(randomblob(8)))"

_DISK_FAULTS: Final = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
)
_DAMAGE: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class _Owner(Protocol):
    """What a connection belongs to: a thread, of which only its end matters here."""

    def is_alive(self) -> bool: ...


class Catalogue:
    """The open catalogue of one library. Any thread may read and write; writes take turns.

    Args:
        library: the library's folder; made if it is not there.

    Raises:
        UserError: the folder or the file in it cannot be used.
    """

    def __init__(self, library: Path) -> None:
        """Open or make the file and bring its schema up to date."""
        self.folder = library
        self.file = library / FILE_NAME
        self._turn = threading.RLock()
        self._local = threading.local()
        self._readers: list[tuple[_Owner, sqlite3.Connection]] = []
        self._counting = threading.Lock()  # not the writer's: a reader never waits for a writer
        try:
            library.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            msg = f"The library folder {str(library)!r} cannot be made: {error.strerror}."
            raise UserError(msg, "Choose another folder; on the command line, with --library.") from error
        with told_plainly(self.file):
            self._writer = self._connect()
            try:
                if migrations.bring_up_to_date(self._writer, self.file):
                    self._recall()
            except BaseException:
                self._writer.close()
                raise

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """Run a transaction: everything in the block is stored, or nothing is.

        Args:
            durable: be safe on the disk when the block ends, even if the power fails (an fsync, milliseconds).
        """
        with self._turn, told_plainly(self.file):
            self._writer.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._writer.execute("BEGIN IMMEDIATE")
            before = self._writer.total_changes
            try:
                yield self._writer
                if self._writer.total_changes != before:
                    self._writer.execute(_STAMP)
                self._writer.commit()  # may fail too: on a full disk, say
            except BaseException:
                self._writer.rollback()
                raise

    @property
    def read(self) -> sqlite3.Connection:
        """This thread's connection for reading; it sees what was committed."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            with told_plainly(self.file):
                connection = self._connect()
            connection.execute("PRAGMA query_only = 1")
            self._local.connection = connection
            self._keep(connection)
        return connection

    def _keep(self, connection: sqlite3.Connection) -> None:
        """Remember this thread's connection, and close those of threads that have ended."""
        with self._counting:
            ended = [held for held in self._readers if not held[0].is_alive()]
            self._readers = [held for held in self._readers if held[0].is_alive()]
            self._readers.append((threading.current_thread(), connection))
        for _, left in ended:
            left.close()

    def give_back(self, pages: int) -> None:
        """Shorten the file by at most so many unused pages; one that was not made for that stays as it is."""
        with self._turn, told_plainly(self.file):
            # A script, because `execute` takes one step of the statement, which gives one page back.
            self._writer.executescript(f"PRAGMA incremental_vacuum({pages:d});")

    def checkpoint(self) -> None:
        """Bring what was committed into the file itself, so that the log beside it takes no room."""
        with self._turn, told_plainly(self.file):
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def state(self) -> str:
        """Return a name that is another one after any change, whether this process or another made it.

        It is the same after a restart; "" before the first change.
        """
        row = self.read.execute("SELECT value FROM fact WHERE name = 'state'").fetchone()
        return "" if row is None else str(row[0])

    def close(self) -> None:
        """Close every connection; the catalogue must not be used any more."""
        with self._turn, self._counting:
            for connection in [*(held[1] for held in self._readers), self._writer]:
                connection.close()
            self._readers.clear()

    def _recall(self) -> None:
        """Give a new catalogue, made where an older one was lost, what a person once did."""
        with self.write(durable=True) as connection:
            chronicle.replay(connection, self.folder)

    def _connect(self) -> sqlite3.Connection:
        # Each connection is used by one thread at a time (the writer behind the lock); close() may be another's.
        connection = sqlite3.connect(self.file, timeout=30, isolation_level=None, check_same_thread=False)
        # In WAL mode a power cut may then lose the last seconds but never damages the file. Debian's SQLite would write
        # zeros over every page that becomes free, which takes time and, on a full disk, room that is not there.
        connection.executescript("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = FAST;")
        return connection


@contextmanager
def told_plainly(file: Path) -> Iterator[None]:
    """Turn SQLite's errors into whose fault it is: the disk's and the file's, or ours.

    Raises:
        UserError: the disk is full or failing, the file is damaged, or another program holds it.
        BugError: anything else SQLite complains of.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF  # the primary result code
        if code in _DISK_FAULTS:
            msg = f"The library {str(file)!r} cannot be used: {error}."
            raise UserError(msg, "Check the disk's free space and the folder's permissions.") from error
        if code in _DAMAGE:
            msg = f"The library {str(file)!r} is damaged or is no catalogue: {error}."
            raise UserError(msg, migrations.repair_hint(file)) from error
        if code == sqlite3.SQLITE_BUSY:
            msg = "Another photodedup is writing to this library."
            raise UserError(msg, "Wait until it has finished.") from error
        raise BugError(f"SQLite: {error}") from error

"""The second record of what a person did: never older than the catalogue, and read in spite of damage."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from photodedup.catalogue import chronicle, contents, decisions
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.catalogue.journal import RemovalJournal
from photodedup.errors import UserError
from photodedup.removal_types import Fate, JournalItem, Kind
from photodedup.types import ContentId, FileStat
from tests.helpers import released


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Give a library in which something was removed and something decided."""
    with closing(Catalogue(tmp_path)) as catalogue:
        released.fill(catalogue)
    return tmp_path


def _items(catalogue: Catalogue) -> list[JournalItem]:
    return RemovalJournal(catalogue).items(list(Fate))


def _decided(catalogue: Catalogue) -> set[frozenset[bytes]]:
    """Decisions by what the photos are: numbers may differ."""
    pairs = decisions.ignored(catalogue)
    known = contents.load(catalogue, [content for pair in pairs for content in pair])
    return {frozenset((known[a].hash, known[b].hash)) for a, b in pairs}


def test_a_catalogue_that_was_lost_comes_back_with_removals_and_decisions(library: Path) -> None:
    """Whatever became of the file: a new one knows what a person did."""
    with closing(Catalogue(library)) as catalogue:
        before = (_items(catalogue), RemovalJournal(catalogue).runs(), _decided(catalogue))
    (library / FILE_NAME).unlink()
    with closing(Catalogue(library)) as catalogue:
        assert (_items(catalogue), RemovalJournal(catalogue).runs(), _decided(catalogue)) == before
        assert before[0][0].fate is Fate.MOVED
        assert before[2] == {frozenset((bytes(16), b"\x02" * 16))}


def test_what_a_written_sidecar_is_like_is_written_down_too(library: Path) -> None:
    """Undo knows it by its size and time, which are only known once it is made."""
    with closing(Catalogue(library)) as catalogue:
        journal = RemovalJournal(catalogue)
        (moved,) = _items(catalogue)
        stat = FileStat(Path("/photos/whole.jpg.xmp"), 0, 0, 0, 0)
        planned = replace(moved, number=1, unit=1, stat=stat, fate=Fate.PLANNED, place=None, kind=Kind.WRITTEN)
        journal.begin([planned])
        place = Path("/photos/.photodedup-quarantine/1-abc/00001/new whole.jpg.xmp")
        written = replace(planned, stat=FileStat(stat.path, 700, 10**18 + 1, 5, 9), fate=Fate.MOVED, place=place)
        journal.note([written])
        assert _items(catalogue) == [moved, written]
    (library / FILE_NAME).unlink()
    with closing(Catalogue(library)) as catalogue:
        assert _items(catalogue) == [moved, written]


def test_an_older_library_gets_a_chronicle_of_all_there_is(library: Path) -> None:
    """The first thing that is done writes down everything before it."""
    (library / chronicle.FILE_NAME).unlink()
    with closing(Catalogue(library)) as catalogue:
        decisions.ignore(catalogue, [ContentId(2), ContentId(3)])
        before = (_items(catalogue), _decided(catalogue))
    (library / FILE_NAME).unlink()
    with closing(Catalogue(library)) as catalogue:
        assert (_items(catalogue), _decided(catalogue)) == before


def test_damaged_lines_cost_only_themselves(library: Path) -> None:
    """A flipped byte is noticed, and neither it nor a line cut short by a kill spoils the next."""
    file = library / chronicle.FILE_NAME
    lines = file.read_bytes().splitlines(keepends=True)
    (spoilt,) = [line for line in lines if b'"fate"' in line]
    file.write_bytes(b"".join(lines).replace(spoilt, spoilt.replace(b"moved", b"mowed")) + lines[0][:20])
    with closing(Catalogue(library)) as catalogue:
        decisions.ignore(catalogue, [ContentId(2), ContentId(3)])
    (library / FILE_NAME).unlink()
    with closing(Catalogue(library)) as catalogue:
        assert [item.fate for item in _items(catalogue)] == [Fate.PLANNED]
        assert len(_decided(catalogue)) == 2


def test_what_cannot_be_written_down_is_not_done(library: Path) -> None:
    """The catalogue does not run ahead of the chronicle."""
    (library / chronicle.FILE_NAME).unlink()
    (library / chronicle.FILE_NAME).mkdir()
    with closing(Catalogue(library)) as catalogue:
        before = decisions.ignored(catalogue)
        with pytest.raises(UserError, match="cannot be written"):
            decisions.ignore(catalogue, [ContentId(2), ContentId(3)])
        assert decisions.ignored(catalogue) == before


def test_replaying_twice_changes_nothing(library: Path) -> None:
    """A chronicle may be replayed into a catalogue that knows all of it."""
    with closing(Catalogue(library)) as catalogue:
        before = (_items(catalogue), _decided(catalogue))
        for _ in range(2):
            with catalogue.write() as connection:
                assert chronicle.replay(connection, library) == 4
        assert (_items(catalogue), _decided(catalogue)) == before


def test_lines_of_an_older_release_are_read(library: Path) -> None:
    """Columns that came later have their defaults; release 0.1.0 wrote 13 values a file."""
    line = ("item", ["1-abc", 7, 7, "/photos/old.jpg", 1, 2, 3, 4, "/photos/whole.jpg", "Why.", "moved", "/q/1", ""])
    chronicle._append(library / chronicle.FILE_NAME, [line])
    (library / FILE_NAME).unlink()
    with closing(Catalogue(library)) as catalogue:
        assert [str(item.stat.path) for item in _items(catalogue)][-1] == "/photos/old.jpg"

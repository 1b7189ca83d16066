"""Copies of a library, and repair of one whose file was really damaged."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photodedup.catalogue import chronicle, contents, decisions, files, migrations, thumbnails, upkeep
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.catalogue.journal import RemovalJournal
from photodedup.catalogue.salvage import TABLES
from photodedup.errors import UserError
from photodedup.removal_types import Fate
from photodedup.types import ContentId, FileStat, Metadata, Rendition
from tests.helpers import released

MANY = 300
PAGE = 4096


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a library of 300 photos, with a removal and a decision; not to be changed."""
    library = tmp_path_factory.mktemp("original")
    with closing(Catalogue(library)) as catalogue:
        released.fill(catalogue)
        stats = [FileStat(Path(f"/photos/{i:04}.jpg"), 5000 + i, 10**18 + i, 5, 1000 + i) for i in range(MANY)]
        files.register(catalogue, 2, stats)
        with catalogue.write() as connection:
            for number, stat in enumerate(stats):
                digest = random.Random(number).randbytes(16)
                square = np.zeros((1, 1, 3), np.uint8)
                made = Rendition(40, 30, "JPEG", square, digest * 40, digest, 1, Metadata(software="Editor"))
                content = contents.store(connection, digest, stat.bytes, made, 1)
                files.set_content(connection, stat.path, content)
                contents.store_descriptor(connection, released.MODEL, content, np.eye(2, dtype=np.float32)[1])
    with closing(sqlite3.connect(library / FILE_NAME)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return library


@pytest.fixture
def library(original: Path, tmp_path: Path) -> Path:
    """Give a copy that may be damaged."""
    return _copied(original, tmp_path / "library")


def _copied(original: Path, to: Path) -> Path:
    to.mkdir()
    for name in (FILE_NAME, chronicle.FILE_NAME):
        (to / name).write_bytes((original / name).read_bytes())
    return to


def _overwrite(file: Path, offset: int, data: bytes) -> None:
    with file.open("r+b") as out:
        out.seek(offset)
        out.write(data)


def _what_a_person_did(library: Path) -> tuple[object, ...]:
    with closing(Catalogue(library)) as catalogue:
        journal, pairs = RemovalJournal(catalogue), decisions.ignored(catalogue)
        known = contents.load(catalogue, [content for pair in pairs for content in pair])
        decided = {frozenset((known[a].hash, known[b].hash)) for a, b in pairs}
        return journal.items(list(Fate)), journal.runs(), decided


def _photos(library: Path) -> int:
    """Count the photos that need no second look, and load all that a group of them would show."""
    with closing(Catalogue(library)) as catalogue:
        held = contents.files(catalogue, contents.described(catalogue, released.MODEL))
        for content in held:
            assert thumbnails.stored(catalogue, content)
        contents.vectors(catalogue, released.MODEL, sorted(held), 2)
        contents.turn_hashes(catalogue)
        return len(held)


def _zero(file: Path) -> None:
    file.write_bytes(b"")


def _halve(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2 + 17)


def _no_header(file: Path) -> None:
    _overwrite(file, 0, bytes(100))


def _no_first_page(file: Path) -> None:
    _overwrite(file, 0, b"\xa5" * PAGE)


def _flip(file: Path) -> None:
    data = bytearray(file.read_bytes())
    rng = random.Random(7)
    for place in rng.choices(range(PAGE, len(data)), k=200):
        data[place] ^= 1 << rng.randrange(8)
    file.write_bytes(data)


def _rubbish(file: Path) -> None:
    file.write_bytes(b"rubbish" * 1000)


@pytest.mark.parametrize("damage", [_zero, _halve, _no_header, _no_first_page, _flip, _rubbish, Path.unlink])
def test_no_damage_costs_a_removal_or_a_decision(original: Path, library: Path, damage: Callable[[Path], None]) -> None:
    """Whatever became of the file, the library opens after the repair, is sound, and knows what a person did."""
    before = _what_a_person_did(original)
    damage(library / FILE_NAME)
    found = (library / FILE_NAME).read_bytes() if (library / FILE_NAME).exists() else None
    report = upkeep.repair(library)
    assert report.state == "repaired"
    assert report.problem
    assert upkeep.examine(library / FILE_NAME) == ""
    assert _what_a_person_did(library) == before
    _photos(library)
    assert (None if report.kept is None else report.kept.read_bytes()) == found


def test_one_page_lost_costs_no_more_than_what_lay_on_it(original: Path, library: Path) -> None:
    """Each page in turn is overwritten: whole tables are never given up, whatever page leads to them."""
    before, pages = _what_a_person_did(original), (original / FILE_NAME).stat().st_size // PAGE
    whole = _photos(original)
    left = []
    for page in range(1, pages):
        (library / FILE_NAME).write_bytes((original / FILE_NAME).read_bytes())
        _overwrite(library / FILE_NAME, page * PAGE, b"\xa5" * PAGE)
        report = upkeep.repair(library)
        assert upkeep.examine(library / FILE_NAME) == ""
        assert _what_a_person_did(library) == before
        left.append(_photos(library))
        if report.kept is not None:
            report.kept.unlink()
    assert pages > 40
    assert sorted(left)[len(left) // 4] > 0.9 * whole  # three pages of four cost less than a tenth of the photos


def test_the_next_scan_looks_again_at_what_was_lost(library: Path) -> None:
    """Every file that the catalogue still names is either usable or waiting to be looked at."""
    _flip(library / FILE_NAME)
    upkeep.repair(library)
    with closing(Catalogue(library)) as catalogue:
        rows = catalogue.read.execute(
            "SELECT count(*) FROM file WHERE content IS NOT NULL AND content NOT IN (SELECT content FROM thumbnail)"
        )
        assert rows.fetchone() == (0,)
        assert catalogue.read.execute("SELECT count(*) FROM descriptor WHERE compared = 1").fetchone() == (0,)


def test_a_sound_library_is_left_alone(library: Path) -> None:
    """Asking for a repair that is not needed changes nothing."""
    before = (library / FILE_NAME).read_bytes()
    assert upkeep.repair(library).state == "sound"
    assert (library / FILE_NAME).read_bytes() == before
    assert sorted(entry.name for entry in library.iterdir()) == [FILE_NAME, chronicle.FILE_NAME]


def test_a_library_in_use_is_not_repaired(library: Path) -> None:
    """What the other program writes would go into the file that was set aside."""
    with closing(Catalogue(library)) as catalogue:
        assert catalogue.read.execute("SELECT count(*) FROM content").fetchone() == (MANY + 3,)
        with pytest.raises(UserError, match="has this library open"):
            upkeep.repair(library)


def test_a_newer_or_foreign_library_is_not_repaired(library: Path) -> None:
    """What we cannot know is not damage."""
    with closing(sqlite3.connect(library / FILE_NAME)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.current() + 1}")
    with pytest.raises(UserError, match="newer photodedup"):
        upkeep.repair(library)


def test_where_there_is_no_library_nothing_is_repaired(tmp_path: Path) -> None:
    """A misspelt folder is told, not filled."""
    with pytest.raises(UserError, match="no library"):
        upkeep.repair(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_a_library(library: Path, tmp_path: Path) -> None:
    """Copied while it is open and written to, it opens elsewhere with removals and decisions."""
    before = _what_a_person_did(library)
    (tmp_path / "other").mkdir()
    with closing(Catalogue(library)) as catalogue, catalogue.write() as connection:
        connection.execute("INSERT INTO fact VALUES ('half', 'written')")
        report = upkeep.backup(library, tmp_path / "other" / FILE_NAME)
    assert report.bytes == (tmp_path / "other" / FILE_NAME).stat().st_size
    assert _what_a_person_did(tmp_path / "other") == before


def test_going_back_to_a_copy_keeps_what_was_done_since(library: Path, tmp_path: Path) -> None:
    """Photos are as they were in the copy; removals and decisions of later are not forgotten."""
    upkeep.backup(library, tmp_path / "copy.sqlite")
    with closing(Catalogue(library)) as catalogue:
        decisions.ignore(catalogue, [ContentId(10), ContentId(11)])
        (item,) = RemovalJournal(catalogue).items(list(Fate))
        RemovalJournal(catalogue).note([replace(item, fate=Fate.RESTORED, place=None)])
    since = _what_a_person_did(library)
    _rubbish(library / FILE_NAME)
    assert upkeep.repair(library, tmp_path / "copy.sqlite").state == "restored"
    assert _photos(library) == MANY + 2  # of the three others, one was removed
    assert _what_a_person_did(library) == since


@pytest.mark.parametrize("damage", [_halve, _rubbish, _flip])
def test_a_damaged_library_is_not_copied(library: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """An older, sound copy is not replaced by a damaged one; the sentence says what to do."""
    upkeep.backup(library, tmp_path / "copy.sqlite")
    before = (tmp_path / "copy.sqlite").read_bytes()
    damage(library / FILE_NAME)
    with pytest.raises(UserError, match="damaged") as caught:
        upkeep.backup(library, tmp_path / "copy.sqlite")
    assert "repair" in caught.value.hint
    assert (tmp_path / "copy.sqlite").read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["copy.sqlite", "library"]


def test_only_an_older_copy_is_replaced(library: Path, tmp_path: Path) -> None:
    """A photo named by mistake, or the library itself, stays."""
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    for wrong in (tmp_path / "photo.jpg", library / FILE_NAME):
        with pytest.raises(UserError, match="not replaced"):
            upkeep.backup(library, wrong)
    assert (tmp_path / "photo.jpg").read_bytes() == b"photo"


def test_a_damaged_copy_is_no_way_back(library: Path, tmp_path: Path) -> None:
    """The library that is there is not given up for a worse one."""
    upkeep.backup(library, tmp_path / "copy.sqlite")
    _halve(tmp_path / "copy.sqlite")
    before = (library / FILE_NAME).read_bytes()
    with pytest.raises(UserError, match="no sound copy"):
        upkeep.repair(library, tmp_path / "copy.sqlite")
    assert (library / FILE_NAME).read_bytes() == before


def test_salvage_knows_every_table(library: Path) -> None:
    """A table that a step adds is not forgotten by the repair."""
    with closing(sqlite3.connect(library / FILE_NAME)) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {table.name for table in TABLES} == names

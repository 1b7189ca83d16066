"""A library of every release opens with all that a person put into it; others are refused before they are touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from photodedup.catalogue import contents, decisions, migrations, pairs, schema
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.catalogue.journal import RemovalJournal
from photodedup.catalogue.migrations import FIRST, Step
from photodedup.errors import BugError, UserError
from photodedup.removal_types import Fate
from tests.helpers import released

DUMPS = sorted((Path(__file__).parent / "released").glob("*.sql"))


@pytest.fixture(params=DUMPS, ids=[dump.stem for dump in DUMPS])
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a library as a release left it."""
    released.load(request.param.read_text(encoding="utf-8"), tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """Give a library as release 0.1.0 left it."""
    released.load(DUMPS[0].read_text(encoding="utf-8"), tmp_path / "first")
    return tmp_path / "first"


def _tables(library: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table's columns and every index, in order, however they came to be."""
    with closing(sqlite3.connect(library / FILE_NAME)) as connection:
        names = connection.execute("SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        found = {}
        for kind, name, table in sorted(names.fetchall()):
            pragma = "table_xinfo" if kind == "table" else "index_xinfo"
            found[f"{kind} {name} of {table}"] = connection.execute(f"PRAGMA {pragma}({name})").fetchall()
    return found


def _version(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_library_of_a_release_has_todays_tables_once_opened(library: Path, tmp_path: Path) -> None:
    """The steps lead to the tables that a new library has, down to the order of columns."""
    Catalogue(library).close()
    Catalogue(tmp_path / "new").close()
    assert _tables(library) == _tables(tmp_path / "new")
    assert _version(library / FILE_NAME) == migrations.current()


def test_a_library_of_a_release_keeps_what_a_person_did(library: Path) -> None:
    """Photos, evidence, decisions and the journal of removals are all still there."""
    with closing(Catalogue(library)) as catalogue:
        held = {file.stat.path for files in contents.files(catalogue, [1, 2, 3]).values() for file in files}  # type: ignore[list-item]
        (pair,) = pairs.load(catalogue, released.MODEL)
        (item,) = RemovalJournal(catalogue).items(list(Fate))
        assert held == {*released.PHOTOS} - {released.PHOTOS[1]}
        assert (pair.a, pair.b) == (1, 2)
        assert decisions.ignored(catalogue) == {(1, 3)}
        assert (item.stat.path, item.fate) == (released.PHOTOS[1], Fate.MOVED)


def test_a_dump_has_rows_in_every_table(library: Path) -> None:
    """An empty table would let a step through that loses what it holds."""
    with closing(sqlite3.connect(library / FILE_NAME)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        empty = [name for name in tables if not connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]]  # noqa: S608 -- our own tables
    assert empty == []


def test_a_step_is_taken_once_and_the_library_of_before_is_kept(first: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was there before the first change lies beside the library, complete."""
    step = Step("frames", "ALTER TABLE content ADD COLUMN frames INTEGER;\nUPDATE content SET frames = id;")
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
    for _ in range(2):  # the second opening has nothing to do
        with closing(Catalogue(first)) as catalogue:
            assert catalogue.read.execute("SELECT frames FROM content ORDER BY id").fetchall() == [(1,), (2,), (3,)]
    kept = first / "catalogue.version-1.sqlite"
    assert _version(kept) == FIRST
    with closing(sqlite3.connect(kept)) as connection:
        assert "frames" not in {row[1] for row in connection.execute("PRAGMA table_info(content)")}
        assert connection.execute("SELECT count(*) FROM removal_item").fetchone() == (1,)


@pytest.mark.parametrize(
    "sql",
    ["ALTER TABLE nowhere ADD COLUMN x;", "DELETE FROM content WHERE id = 1;"],
    ids=["wrong SQL", "rows that refer to nothing"],
)
def test_a_step_that_fails_changes_nothing(first: Path, monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    """All steps are one transaction: the library opens again with the program of before."""
    before = _tables(first)
    good, bad = Step("good", "ALTER TABLE content ADD COLUMN frames INTEGER;"), Step("bad one", sql)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, good, bad))
    with pytest.raises(BugError, match="bad one"):
        Catalogue(first)
    assert (_tables(first), _version(first / FILE_NAME)) == (before, FIRST)


def test_a_newer_library_is_refused_and_not_touched(first: Path) -> None:
    """An older program cannot know what it would break; the sentence says what to install."""
    with closing(sqlite3.connect(first / FILE_NAME)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.current() + 1}")
    before = (first / FILE_NAME).read_bytes()
    with pytest.raises(UserError, match="newer photodedup") as caught:
        Catalogue(first)
    assert "Install" in caught.value.hint
    assert (first / FILE_NAME).read_bytes() == before


def test_a_database_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    """We never write into what is not ours, not even the mode of its journal."""
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(UserError, match="not a photodedup catalogue"):
        Catalogue(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_statements_are_divided_where_they_end() -> None:
    """A semicolon inside a comment or a text ends nothing."""
    script = "CREATE TABLE a (x); \n-- here; there\nINSERT INTO a\nVALUES ('one; two');\n"
    assert [part.strip() for part in migrations.statements(script)] == [
        "CREATE TABLE a (x);",
        "-- here; there\nINSERT INTO a\nVALUES ('one; two');",
    ]
    assert len(list(migrations.statements(schema.SCHEMA))) == schema.SCHEMA.count("\nCREATE ")

"""Opening, writing and failing: all or nothing, and a sentence for what the disk or another program does."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from photodedup.catalogue import facts, health
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.errors import BugError, UserError


def test_what_was_committed_is_there_after_opening_again(tmp_path: Path) -> None:
    """A library is a file, and nothing else remembers."""
    with closing(Catalogue(tmp_path / "deep" / "library")) as catalogue:
        assert facts.descriptor_in_use(catalogue) is None
        facts.use_descriptor(catalogue, "model")
    with closing(Catalogue(tmp_path / "deep" / "library")) as catalogue:
        assert facts.descriptor_in_use(catalogue) == "model"


def test_a_block_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    """Everything in a transaction is stored, or nothing is; the next one is not hindered."""
    with closing(Catalogue(tmp_path)) as catalogue:
        with pytest.raises(sqlite3.Warning), catalogue.write() as connection:  # noqa: PT012 -- the block is the matter
            connection.execute("INSERT INTO fact VALUES ('descriptor_id', 'half')")
            raise sqlite3.Warning
        assert facts.descriptor_in_use(catalogue) is None
        facts.use_descriptor(catalogue, "whole")
        assert facts.descriptor_in_use(catalogue) == "whole"


def test_a_file_that_is_no_database_is_a_sentence(tmp_path: Path) -> None:
    """Rubbish in the library's place is named, with what to do."""
    (tmp_path / FILE_NAME).write_bytes(b"rubbish" * 1000)
    with pytest.raises(UserError, match="damaged") as caught:
        Catalogue(tmp_path)
    assert caught.value.hint


def test_a_library_in_the_place_of_a_file_is_a_sentence(tmp_path: Path) -> None:
    """A folder that cannot be made is the person's to choose differently."""
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be made"):
        Catalogue(tmp_path / "file" / "library")


def test_a_full_disk_is_a_sentence_and_costs_only_what_was_being_written(tmp_path: Path) -> None:
    """The transaction is undone, what was stored before stands, and smaller ones still fit."""
    with closing(Catalogue(tmp_path)) as catalogue:
        facts.use_descriptor(catalogue, "before")
        pages = catalogue._writer.execute("PRAGMA page_count").fetchone()[0]
        catalogue._writer.execute(f"PRAGMA max_page_count = {pages + 1}")
        with pytest.raises(UserError, match="cannot be used") as caught, catalogue.write() as connection:
            connection.execute("INSERT INTO fact VALUES ('large', ?)", ("x" * 1_000_000,))
        assert "space" in caught.value.hint
        assert facts.descriptor_in_use(catalogue) == "before"
        facts.use_descriptor(catalogue, "after")


def test_a_commit_that_fails_is_undone(tmp_path: Path) -> None:
    """A disk may say no as late as at the commit; the next transaction must find a clean start."""
    with closing(Catalogue(tmp_path)) as catalogue:
        catalogue._writer.execute(
            "CREATE TABLE late (content INTEGER REFERENCES content DEFERRABLE INITIALLY DEFERRED)"
        )
        with pytest.raises(BugError), catalogue.write() as connection:
            connection.execute("INSERT INTO late VALUES (77)")  # found out at the commit only
        facts.use_descriptor(catalogue, "after")
        assert facts.descriptor_in_use(catalogue) == "after"


def test_readers_on_other_threads_see_only_what_was_committed(tmp_path: Path) -> None:
    """A reader neither waits for a writer nor sees half of its work."""
    seen: list[str | None] = []
    with closing(Catalogue(tmp_path)) as catalogue:
        facts.use_descriptor(catalogue, "old")

        def read() -> None:
            seen.append(facts.descriptor_in_use(catalogue))

        with catalogue.write() as connection:
            connection.execute("UPDATE fact SET value = 'new'")
            readers = [threading.Thread(target=read) for _ in range(4)]
            for reader in readers:
                reader.start()
            for reader in readers:
                reader.join(10)
        read()
    assert seen == ["old"] * 4 + ["new"]


def test_writers_on_many_threads_take_turns(tmp_path: Path) -> None:
    """No write is lost and none fails because another was going on."""
    with closing(Catalogue(tmp_path)) as catalogue:

        def count() -> None:
            for _ in range(20):
                with catalogue.write() as connection:
                    value = connection.execute("SELECT value FROM fact WHERE name = 'n'").fetchone()
                    connection.execute(
                        "INSERT OR REPLACE INTO fact VALUES ('n', ?)", (int(value[0] if value else 0) + 1,)
                    )

        writers = [threading.Thread(target=count) for _ in range(4)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join(20)
        assert catalogue.read.execute("SELECT value FROM fact").fetchone() == ("80",)


def test_readers_cannot_write(tmp_path: Path) -> None:
    """A write outside a transaction is a mistake that shows at once."""
    with closing(Catalogue(tmp_path)) as catalogue, pytest.raises(sqlite3.OperationalError):
        catalogue.read.execute("DELETE FROM fact")


def test_the_state_differs_after_any_change(tmp_path: Path) -> None:
    """What was loaded is loaded anew after this process or another wrote, and not otherwise."""
    with closing(Catalogue(tmp_path)) as catalogue, closing(Catalogue(tmp_path)) as other:
        first = catalogue.state()
        assert catalogue.state() == first
        facts.use_descriptor(catalogue, "mine")
        second = catalogue.state()
        facts.use_descriptor(other, "theirs")
        third = catalogue.state()
    assert len({first, second, third}) == 3


def test_health_counts_what_is_there(tmp_path: Path) -> None:
    """A sound and empty library says so."""
    with closing(Catalogue(tmp_path)) as catalogue:
        found = health.examine(catalogue)
    assert (found["state"], found["photos"], found["descriptor_id"]) == ("sound", 0, None)


def test_a_thread_that_ended_leaves_no_connection(tmp_path: Path) -> None:
    """However many threads read one after another, the next one to come closes what they left."""
    with closing(Catalogue(tmp_path)) as catalogue:
        for _ in range(5):
            thread = threading.Thread(target=lambda: catalogue.read.execute("SELECT 1"))
            thread.start()
            thread.join()
        assert catalogue.read.execute("SELECT 1").fetchone() == (1,)
        assert len(catalogue._readers) == 1

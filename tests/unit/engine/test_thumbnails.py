"""Stored thumbnails stay within the budget, and nothing a person can see or find depends on whether one is stored."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from photodedup import decode
from photodedup.catalogue import contents, pairs, thumbnails
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine, exporting
from photodedup.errors import UserError
from photodedup.settings import Settings
from photodedup.types import ContentId, GroupsReport, Level, Relation
from tests.helpers.pictures import picture, resized, save

_CONTENT = """INSERT INTO content (id, hash, bytes, width, height, format, scaled_hash, scaled_by, fields, decoder)
VALUES (?, ?, 1, 1, 1, 'JPEG', x'', 1, 0, 1)"""


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Give four strangers, and of one of them a resaved copy."""
    folder = tmp_path / "photos"
    for seed in range(4):
        save(picture(seed, 640, 480), folder / f"{seed}.png")
    save(picture(0, 640, 480), folder / "0 resaved.jpg", quality=60)
    return folder


def _engine(library: Path, megabytes: int) -> Engine:
    return Engine(library, Settings(threads=2, thumbnail_megabytes=megabytes), describer=FakeDescriber())


@pytest.fixture
def engine(tmp_path: Path, photos: Path) -> Iterator[Engine]:
    """Give an engine that has scanned the photos and stores no thumbnail."""
    opened = _engine(tmp_path / "library", 0)
    opened.scan([photos])
    yield opened
    opened.close()


@pytest.fixture
def catalogue(tmp_path: Path, photos: Path) -> Iterator[Catalogue]:
    """Give the catalogue of a scan after which every thumbnail is stored; its contents are numbered from 1."""
    scanned = _engine(tmp_path / "library", 4000)
    scanned.scan([photos])
    scanned.close()
    opened = Catalogue(tmp_path / "library")
    yield opened
    opened.close()


def _sizes(catalogue: Catalogue) -> dict[ContentId, int]:
    rows = catalogue.read.execute("SELECT content, length(jpeg) FROM thumbnail ORDER BY content")
    return {ContentId(content): size for content, size in rows}


def _twin(photos: Path) -> set[str]:
    return {str(photos / "0.png"), str(photos / "0 resaved.jpg")}


def _members(report: GroupsReport) -> set[str]:
    (group,) = report.groups
    return {str(member.path) for member in group.members}


def test_a_scan_leaves_no_more_than_the_budget(tmp_path: Path, engine: Engine) -> None:
    """With a budget of nothing, nothing is stored, and every content still has its row."""
    del engine
    with closing(sqlite3.connect(tmp_path / "library" / FILE_NAME)) as connection:
        assert connection.execute("SELECT count(*), sum(length(jpeg)) FROM thumbnail").fetchone() == (5, 0)


def test_a_budget_that_is_not_reached_costs_nothing(catalogue: Catalogue) -> None:
    """All thumbnails stay as they are, and the library counts as unchanged."""
    before, state = _sizes(catalogue), catalogue.state()
    assert thumbnails.keep_within(catalogue, sum(before.values())) == 0
    assert (_sizes(catalogue), catalogue.state()) == (before, state)


def test_strangers_go_before_versions(catalogue: Catalogue, photos: Path) -> None:
    """While it suffices, thumbnails of photos without a version go, the oldest first."""
    before = _sizes(catalogue)
    holders = contents.files(catalogue, before)
    versions = {content for content, files in holders.items() if str(files[0].stat.path) in _twin(photos)}
    strangers = sorted(before.keys() - versions)
    budget = sum(before.values()) - before[strangers[0]] // 2
    assert thumbnails.keep_within(catalogue, budget) >= 1
    gone = [content for content, size in _sizes(catalogue).items() if size == 0]
    assert gone == strangers[: len(gone)]
    thumbnails.keep_within(catalogue, 0)
    assert set(_sizes(catalogue).values()) == {0}


def test_what_no_file_holds_goes_first(catalogue: Catalogue) -> None:
    """The thumbnail of a photo whose file is missing is nowhere to be seen."""
    before = _sizes(catalogue)
    last = max(before)
    with catalogue.write() as connection:
        connection.execute("UPDATE file SET missing = 1 WHERE content = ?", (last,))
    thumbnails.keep_within(catalogue, sum(before.values()) - 1)
    assert _sizes(catalogue)[last] == 0


def test_the_total_is_kept_up_to_date(catalogue: Catalogue) -> None:
    """Storing, replacing and letting go move the total as counting them all would."""
    assert thumbnails.total(catalogue) == sum(_sizes(catalogue).values())
    with catalogue.write() as connection:
        thumbnails.store(connection, ContentId(1), b"longer than nothing" * 9999)
        thumbnails.store(connection, ContentId(2), b"")
    assert thumbnails.total(catalogue) == sum(_sizes(catalogue).values())
    thumbnails.keep_within(catalogue, 5000)
    assert thumbnails.total(catalogue) == sum(_sizes(catalogue).values()) <= 5000


def test_the_space_goes_back_to_the_disk(catalogue: Catalogue) -> None:
    """A library that lets megabytes of thumbnails go becomes smaller by them."""
    with catalogue.write() as connection:
        for content in (1, 2, 3):
            thumbnails.store(connection, ContentId(content), bytes([content]) * 2_000_000)
    catalogue.read.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    large = catalogue.file.stat().st_size
    thumbnails.keep_within(catalogue, 1_000_000)
    catalogue.read.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert catalogue.file.stat().st_size <= large - 5_900_000


def test_on_a_nearly_full_disk_little_room_is_needed_to_let_thumbnails_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Six megabytes go, and the log beside the library never takes more than a few dozen pages on the way."""
    full = type(shutil.disk_usage(tmp_path))(10**9, 10**9 - 10**6, 10**6)
    monkeypatch.setattr("photodedup.catalogue.thumbnails.shutil.disk_usage", lambda _: full)
    with closing(Catalogue(tmp_path / "library")) as catalogue:
        with catalogue.write() as connection:
            for content in range(1, 301):
                connection.execute(_CONTENT, (content, content.to_bytes(32, "big")))
                thumbnails.store(connection, ContentId(content), bytes([content % 255 + 1]) * 20_000)
        assert thumbnails.total(catalogue) == 6_000_000
        log, sizes = tmp_path / "library" / f"{FILE_NAME}-wal", list[int]()
        original = Catalogue.checkpoint

        def spied(self: Catalogue) -> None:
            sizes.append(log.stat().st_size)
            original(self)

        monkeypatch.setattr(Catalogue, "checkpoint", spied)
        before = (tmp_path / "library" / FILE_NAME).stat().st_size
        assert thumbnails.keep_within(catalogue, 0) == 300
        assert max(sizes[1:]) < 200_000
        assert (tmp_path / "library" / FILE_NAME).stat().st_size < (before + sizes[0]) / 10


def test_one_that_is_made_anew_is_the_one_that_was_stored(tmp_path: Path, photos: Path) -> None:
    """To the byte: verification sees what it saw before."""
    stored, fresh = _engine(tmp_path / "stored", 4000), _engine(tmp_path / "fresh", 0)
    for each in (stored, fresh):
        each.scan([photos])
    for photo in photos.iterdir():
        jpeg = stored.thumbnail(photo)
        assert jpeg
        assert fresh.thumbnail(photo) == jpeg
    for each in (stored, fresh):
        each.close()


def test_a_new_copy_of_a_photo_without_thumbnail_is_found(engine: Engine, photos: Path) -> None:
    """The next scan decodes the old photo again to look at the pair."""
    save(resized(picture(0, 640, 480), 0.5), photos / "half.jpg")
    engine.scan([photos])
    assert _members(engine.groups(Level.COPIES)) == {*_twin(photos), str(photos / "half.jpg")}


def test_search_export_and_facts_need_no_stored_thumbnail(engine: Engine, photos: Path, tmp_path: Path) -> None:
    """They look at the files instead."""
    nearest = engine.similar(photos / "0.png").results[0]
    assert (nearest.path.name, nearest.relation) == ("0 resaved.jpg", Relation.RESAVED)
    (known,) = engine.facts([photos / "0.png"])
    assert known.sharpness > 0
    page = exporting.export(engine.groups(Level.COPIES), engine.thumbnail, exporting.Format.HTML, tmp_path / "a.html")
    assert page.file.read_text(encoding="utf-8").count("data:image/jpeg;base64") == 2


def test_a_file_that_changed_gives_no_thumbnail_of_something_else(engine: Engine, photos: Path) -> None:
    """Until the next scan, the library knows nothing of what a file holds now."""
    save(picture(9, 640, 480), photos / "1.png")
    assert engine.thumbnail(photos / "1.png") is None
    (known,) = engine.facts([photos / "1.png"])
    assert known.sharpness == 0


def test_what_cannot_be_looked_at_is_compared_by_a_later_scan(
    engine: Engine, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo that cannot be read just when a copy of it arrives is tied to it once it can be read again."""
    save(resized(picture(0, 640, 480), 0.5), photos / "half.jpg")
    lost = _twin(photos)

    with monkeypatch.context() as pulled_out:
        pulled_out.setattr(decode, "thumbnail", _refused)
        engine.scan([photos])
        assert _members(engine.groups(Level.COPIES)) == lost
        with closing(Catalogue(tmp_path / "library")) as catalogue:
            assert pairs.uncompared(catalogue, FakeDescriber().descriptor_id)
    engine.scan([photos])
    assert _members(engine.groups(Level.COPIES)) == {*lost, str(photos / "half.jpg")}
    with closing(Catalogue(tmp_path / "library")) as catalogue:
        assert pairs.uncompared(catalogue, FakeDescriber().descriptor_id) == []


def test_a_search_goes_on_where_a_result_cannot_be_read(engine: Engine, photos: Path) -> None:
    """What cannot be looked at is claimed to look alike, and no more."""
    outside = Path(shutil.copy(photos / "0.png", photos.parent / "outside.png"))
    (photos / "0 resaved.jpg").write_bytes(b"no photo any more")
    found = {each.path.name: each.relation for each in engine.similar(outside).results}
    assert (found["0.png"], found["0 resaved.jpg"]) == (Relation.IDENTICAL, Relation.SIMILAR)


def test_the_photo_that_asks_must_be_readable(engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a thumbnail and without its file there is nothing to compare."""
    monkeypatch.setattr(Path, "open", _refused)
    with pytest.raises(UserError, match="Permission denied"):
        engine.similar(photos / "1.png")


def _refused(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")

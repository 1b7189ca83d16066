"""What the catalogue knows of files: changed or not, moved, missing, waiting."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photodedup.catalogue import contents, files, pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.types import ContentId, FileStat, Level, Metadata, Pair, Relation, Rendition


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """Give an empty catalogue."""
    opened = Catalogue(tmp_path / "library")
    yield opened
    opened.close()


def _stat(path: Path, *, size: int = 10, mtime: int = 1, device: int = 1, inode: int = 1) -> FileStat:
    return FileStat(path, size, mtime, device, inode)


def _store(catalogue: Catalogue, path: Path, digest: bytes) -> files.Arrival:
    rendition = Rendition(4, 3, "JPEG", np.zeros((8, 8, 3), np.uint8), b"jpeg", digest, 1, Metadata())
    with catalogue.write() as connection:
        content = contents.store(connection, digest, 10, rendition, 1)
        contents.store_descriptor(connection, "model", content, np.full(4, 0.5, np.float32))
        return files.set_content(connection, path, content)


def _waiting(catalogue: Catalogue, run: int) -> list[Path]:
    return [stat.path for stat in files.waiting(catalogue, run)]


def test_a_file_waits_until_its_content_is_known(catalogue: Catalogue, tmp_path: Path) -> None:
    """What a killed scan left undone is waiting in the next one, and only that."""
    a, b = tmp_path / "a.jpg", tmp_path / "b.jpg"
    files.register(catalogue, 1, [_stat(a), _stat(b)])
    assert _waiting(catalogue, 1) == [a, b]
    assert _store(catalogue, a, b"1") is files.Arrival.NEW
    files.register(catalogue, 2, [_stat(a), _stat(b)])
    assert _waiting(catalogue, 2) == [b]
    assert files.counts(catalogue, 2) == files.Counts(found=2, waiting=1, unusable=0)


@pytest.mark.parametrize(
    ("change", "again"), [({"size": 11}, True), ({"mtime": 2}, True), ({"inode": 2}, True), ({"device": 2}, False)]
)
def test_size_time_and_inode_decide_whether_a_file_changed(
    catalogue: Catalogue, tmp_path: Path, change: dict[str, int], *, again: bool
) -> None:
    """The device number is no sign of change: it differs after each mount."""
    a = tmp_path / "a.jpg"
    files.register(catalogue, 1, [_stat(a)])
    _store(catalogue, a, b"1")
    files.register(catalogue, 2, [_stat(a, **change)])
    assert _waiting(catalogue, 2) == ([a] if again else [])


def test_an_unusable_file_is_not_tried_again_until_it_changes(catalogue: Catalogue, tmp_path: Path) -> None:
    """The reason is remembered with the file's size and time."""
    a = tmp_path / "a.jpg"
    files.register(catalogue, 1, [_stat(a)])
    with catalogue.write() as connection:
        files.set_unusable(connection, a, "It is damaged.")
    files.register(catalogue, 2, [_stat(a)])
    assert _waiting(catalogue, 2) == []
    assert [skip.reason for skip in files.unusable(catalogue, 2)] == ["It is damaged."]
    files.register(catalogue, 3, [_stat(a, mtime=2)])
    assert _waiting(catalogue, 3) == [a]
    assert files.unusable(catalogue, 3) == []


def test_the_same_content_elsewhere_while_its_old_place_is_gone_is_a_move(catalogue: Catalogue, tmp_path: Path) -> None:
    """A moved file is not also missing."""
    old, new = tmp_path / "old.jpg", tmp_path / "new.jpg"
    files.register(catalogue, 1, [_stat(old)])
    _store(catalogue, old, b"1")
    files.register(catalogue, 2, [_stat(new)])
    files.mark_missing(catalogue, [tmp_path], 2)
    assert files.missing_since(catalogue, 2) == 1
    assert _store(catalogue, new, b"1") is files.Arrival.MOVED
    assert files.missing_since(catalogue, 2) == 0


def test_a_second_copy_is_new_and_no_move(catalogue: Catalogue, tmp_path: Path) -> None:
    """While the first place still holds it, the content lies twice."""
    old, new = tmp_path / "old.jpg", tmp_path / "new.jpg"
    old.write_bytes(b"photo")
    files.register(catalogue, 1, [_stat(old), _stat(new)])
    _store(catalogue, old, b"1")
    assert _store(catalogue, new, b"1") is files.Arrival.NEW
    assert len(contents.held_twice(catalogue)) == 1


def test_what_is_missing_is_reported_by_one_scan_only(catalogue: Catalogue, tmp_path: Path) -> None:
    """A scan that finds a folder empty again reports nothing more."""
    files.register(catalogue, 1, [_stat(tmp_path / "a.jpg")])
    first = files.next_run(catalogue)
    files.mark_missing(catalogue, [tmp_path], first)
    assert files.missing_since(catalogue, first) == 1
    second = files.next_run(catalogue)
    files.mark_missing(catalogue, [tmp_path], second)
    assert files.missing_since(catalogue, second) == 0


def test_only_files_below_the_scanned_folders_can_be_missing(catalogue: Catalogue, tmp_path: Path) -> None:
    """A drive that was not scanned loses nothing; nor does a folder whose name merely begins alike."""
    inside, beside = tmp_path / "a" / "1.jpg", tmp_path / "ab" / "2.jpg"
    files.register(catalogue, 1, [_stat(inside), _stat(beside)])
    files.mark_missing(catalogue, [tmp_path / "a"], 2)
    assert files.missing_since(catalogue, 2) == 1


def test_a_folder_whose_name_ends_in_a_backslash_can_lose_files(catalogue: Catalogue, tmp_path: Path) -> None:
    """On a system where it is a letter like any other, a backslash is part of the name."""
    folder = tmp_path / "odd\\"
    files.register(catalogue, 1, [_stat(folder / "1.jpg")])
    files.mark_missing(catalogue, [folder], 2)
    assert files.missing_since(catalogue, 2) == 1


def test_a_file_that_was_not_seen_but_stands_is_not_missing(catalogue: Catalogue, tmp_path: Path) -> None:
    """A folder that could not be read has not lost its photos."""
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"photo")
    files.register(catalogue, 1, [_stat(photo)])
    files.mark_missing(catalogue, [tmp_path], 2)
    assert files.missing_since(catalogue, 2) == 0


def test_no_permission_to_look_is_not_missing(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the system's word that there is no such file counts."""

    def refuse(_path: bytes) -> None:
        raise PermissionError(13, "Permission denied")

    files.register(catalogue, 1, [_stat(tmp_path / "a.jpg")])
    monkeypatch.setattr(os, "lstat", refuse)
    files.mark_missing(catalogue, [tmp_path], 2)
    assert files.missing_since(catalogue, 2) == 0


@pytest.mark.parametrize("became", ["empty", "folder", "link", "behind a link"])
def test_a_photo_that_became_something_else_is_missing(catalogue: Catalogue, tmp_path: Path, became: str) -> None:
    """What stands in its place is not the photo; a photo behind a new link would be its own duplicate."""
    photo = tmp_path / "sub" / "a.jpg"
    files.register(catalogue, 1, [_stat(photo)])
    elsewhere = tmp_path / "elsewhere" / "a.jpg"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(b"photo")
    if became == "behind a link":
        photo.parent.symlink_to(elsewhere.parent, target_is_directory=True)
    else:
        photo.parent.mkdir()
        if became == "empty":
            photo.touch()
        elif became == "folder":
            photo.mkdir()
        else:
            photo.symlink_to(elsewhere)
    files.mark_missing(catalogue, [tmp_path], 2)
    assert files.missing_since(catalogue, 2) == 1


def test_a_missing_file_that_returns_is_known_at_once(catalogue: Catalogue, tmp_path: Path) -> None:
    """A drive plugged in again costs no decoding."""
    a = tmp_path / "a.jpg"
    files.register(catalogue, 1, [_stat(a)])
    _store(catalogue, a, b"1")
    files.mark_missing(catalogue, [tmp_path], 2)
    assert contents.described(catalogue, "model") == []
    files.register(catalogue, 3, [_stat(a)])
    assert _waiting(catalogue, 3) == []
    assert len(contents.described(catalogue, "model")) == 1


def test_numbers_as_large_as_file_systems_give_are_kept(catalogue: Catalogue, tmp_path: Path) -> None:
    """Inodes of 64 bits without a sign come back as they were."""
    stat = _stat(tmp_path / "a.jpg", device=2**64 - 1, inode=2**63)
    files.register(catalogue, 1, [stat])
    assert list(files.waiting(catalogue, 1)) == [stat]


def test_waiting_files_are_read_over_several_pages(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No file is lost or given twice where one page ends."""
    monkeypatch.setattr(files, "_PAGE", 3)
    wanted = [tmp_path / f"{number:02}.jpg" for number in range(10)]
    files.register(catalogue, 1, map(_stat, wanted))
    assert _waiting(catalogue, 1) == wanted


def test_pairs_of_an_older_model_outlive_those_of_a_newer_one(catalogue: Catalogue, tmp_path: Path) -> None:
    """Groups go on answering from one model while another compares, and after going back to it."""
    for name in ("a", "b"):
        files.register(catalogue, 1, [_stat(tmp_path / name)])
        _store(catalogue, tmp_path / name, name.encode())
    a, b = ContentId(1), ContentId(2)
    old, new = (Pair(a, b, similarity, Relation.SIMILAR, "because") for similarity in (0.5, 0.9))
    pairs.store(catalogue, "old", [old])
    pairs.store(catalogue, "new", [new])
    assert (list(pairs.load(catalogue, "old")), list(pairs.load(catalogue, "new"))) == ([old], [new])


def test_equal_pixels_hold_under_every_model_and_come_once(catalogue: Catalogue, tmp_path: Path) -> None:
    """No model is needed to see that pixels are equal."""
    for name in ("a", "b"):
        files.register(catalogue, 1, [_stat(tmp_path / name)])
        _store(catalogue, tmp_path / name, name.encode())
    pair = Pair(ContentId(1), ContentId(2), 1.0, Relation.SAME_PIXELS, "because")
    for model in ("one", "two"):
        pairs.store(catalogue, model, [pair])
    assert [list(pairs.load(catalogue, model)) for model in ("one", "two", "three")] == [[pair]] * 3


def test_the_pairs_around_a_photo_are_found_from_either_side(catalogue: Catalogue, tmp_path: Path) -> None:
    """Whether it is the older of two or the newer: those of a level, as `load` yields them, and no others."""
    for name in ("a", "b", "c", "d"):
        files.register(catalogue, 1, [_stat(tmp_path / name)])
        _store(catalogue, tmp_path / name, name.encode())
    a, b, c, d = (ContentId(number) for number in range(1, 5))
    ties = {(a, b): Relation.EDITED, (b, c): Relation.SIMILAR, (c, d): Relation.EDITED}
    pairs.store(catalogue, "model", [Pair(*tie, 0.5, relation, "because") for tie, relation in ties.items()])
    assert set(pairs.around(catalogue, "model", [b])) == {(a, b), (b, c)}
    assert set(pairs.around(catalogue, "model", [b], Level.EDITS)) == {(a, b)}
    assert list(pairs.around(catalogue, "model", [a, b, c, d]).values()) == list(pairs.load(catalogue, "model"))
    assert pairs.around(catalogue, "other", [b]) == {}

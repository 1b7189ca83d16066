"""Walking folders: what is found, what is left out and said, and what can never hang or be counted twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup import scan
from photodedup.errors import UserError
from photodedup.types import FileStat, Skipped


def _walk(*folders: Path) -> tuple[list[FileStat], list[Skipped]]:
    skipped: list[Skipped] = []
    return list(scan.find_photos(scan.check_folders(folders), skipped.append)), skipped


def _photo(path: Path, data: bytes = b"photo") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _paths(found: list[FileStat]) -> list[Path]:
    return [stat.path for stat in found]


def test_photos_are_found_at_every_depth_in_the_order_of_names(tmp_path: Path) -> None:
    """Files of a folder come before those of its subfolders, both sorted; other endings are not photos."""
    expected = [_photo(tmp_path / name) for name in ("a.JPG", "z.png", "b/one.jpg", "b/c/two.heic", "d/three.webp")]
    _photo(tmp_path / "b" / "notes.txt")
    found, skipped = _walk(tmp_path)
    assert _paths(found) == expected
    assert skipped == []


def test_a_file_comes_with_its_size_time_and_inode(tmp_path: Path) -> None:
    """What decides whether a photo changed is what the file system says."""
    photo = _photo(tmp_path / "a.jpg", b"12345")
    status = photo.stat()
    found, _ = _walk(tmp_path)
    assert found == [FileStat(photo, 5, status.st_mtime_ns, status.st_dev, status.st_ino)]


def test_hidden_files_and_folders_are_left_alone(tmp_path: Path) -> None:
    """Names with a leading dot belong to other programs, and are not even mentioned."""
    _photo(tmp_path / ".hidden.jpg")
    _photo(tmp_path / ".cache" / "thumbnail.jpg")
    assert _walk(tmp_path) == ([], [])


def test_a_link_to_a_photo_is_listed_and_not_followed(tmp_path: Path) -> None:
    """A file never gets two paths, so it never looks like a duplicate of itself."""
    photo = _photo(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").symlink_to(photo)
    found, skipped = _walk(tmp_path)
    assert _paths(found) == [photo]
    assert [skip.path.name for skip in skipped] == ["b.jpg"]


def test_a_link_that_leads_nowhere_says_so(tmp_path: Path) -> None:
    """It does not claim that what it points to is looked at elsewhere."""
    (tmp_path / "b.jpg").symlink_to(tmp_path / "gone.jpg")
    assert _walk(tmp_path) == ([], [Skipped(tmp_path / "b.jpg", "It is a link that leads nowhere.")])


def test_a_loop_of_folder_links_ends_and_is_listed(tmp_path: Path) -> None:
    """A link to its own parent is walked no further, and the person is told."""
    photo = _photo(tmp_path / "sub" / "a.jpg")
    (tmp_path / "sub" / "again").symlink_to(tmp_path, target_is_directory=True)
    found, skipped = _walk(tmp_path)
    assert _paths(found) == [photo]
    assert [skip.path.name for skip in skipped] == ["again"]


def test_a_link_that_points_at_itself_is_listed(tmp_path: Path) -> None:
    """The system's own complaint about too many links costs only that name."""
    photo = _photo(tmp_path / "a.jpg")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    found, skipped = _walk(tmp_path)
    assert _paths(found) == [photo]
    assert [skip.path.name for skip in skipped] == ["loop.jpg"]


def test_a_named_loop_of_links_is_a_sentence(tmp_path: Path) -> None:
    """Naming a link that points at itself is the person's slip, and no bug."""
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(UserError, match="cannot be opened"):
        scan.check_folders([loop])


def test_folders_named_twice_or_inside_each_other_are_walked_once(tmp_path: Path) -> None:
    """However a folder is reached, its photos are found once."""
    photo = _photo(tmp_path / "sub" / "a.jpg")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "sub", target_is_directory=True)
    found, _ = _walk(tmp_path, tmp_path / "sub", tmp_path, link)
    assert _paths(found) == [photo]


def test_a_single_photo_can_be_named(tmp_path: Path) -> None:
    """A file named through a link is taken where it really lies."""
    photo = _photo(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").symlink_to(photo)
    found, _ = _walk(tmp_path / "b.jpg")
    assert _paths(found) == [photo]


def test_an_unreadable_folder_is_listed_and_the_others_are_walked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No permission on one folder costs only that folder."""
    photo = _photo(tmp_path / "open" / "a.jpg")
    _photo(tmp_path / "closed" / "b.jpg")
    real = os.scandir

    def refusing(path: Path) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refusing)
    found, skipped = _walk(tmp_path)
    assert _paths(found) == [photo]
    assert skipped == [Skipped(tmp_path / "closed", "It cannot be read: Permission denied.")]


def test_a_named_folder_without_permission_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the person named and cannot be opened stops the scan before anything is done."""

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(UserError, match="Permission denied"):
        scan.check_folders([tmp_path])


def test_a_missing_folder_is_a_sentence_with_a_hint(tmp_path: Path) -> None:
    """An unplugged drive is not a folder whose photos were deleted."""
    with pytest.raises(UserError, match="There is no folder") as caught:
        scan.check_folders([tmp_path / "gone"])
    assert "drive" in caught.value.hint


def test_no_folder_at_all_is_a_sentence() -> None:
    """Nothing to scan is said, not silently done."""
    with pytest.raises(UserError, match="No folder"):
        scan.check_folders([])


def test_a_name_longer_than_the_system_allows_is_a_sentence(tmp_path: Path) -> None:
    """The system's refusal of a long name is passed on in words."""
    with pytest.raises(UserError, match="cannot be opened"):
        scan.check_folders([tmp_path / ("x" * 5000)])


def test_folders_nested_deeper_than_python_recurses_are_walked(tmp_path: Path) -> None:
    """The walk has a stack of its own; only the length of a path ends it."""
    nested = [tmp_path]
    while len(nested) < 1100:  # by hand: os.makedirs recurses, and so does what cleans up after the tests
        nested.append(nested[-1] / "d")
        nested[-1].mkdir()
    photo = _photo(nested[-1] / "deep.jpg")
    found, skipped = _walk(tmp_path)
    photo.unlink()
    for folder in reversed(nested[1:]):
        folder.rmdir()
    assert _paths(found) == [photo]
    assert skipped == []


def test_a_very_long_name_and_one_that_is_not_text_are_found(tmp_path: Path) -> None:
    """Names are the system's bytes: 255 of them, in no encoding at all, still name a photo."""
    names = [b"n" * 251 + b".jpg", b"\xff\xfe\x80.jpg"]
    for name in names:
        (tmp_path / os.fsdecode(name)).write_bytes(b"photo")
    found, _ = _walk(tmp_path)
    assert sorted(os.fsencode(path.name) for path in _paths(found)) == sorted(names)


def test_an_empty_file_is_listed(tmp_path: Path) -> None:
    """A file of no bytes is no photo, and is said to be empty."""
    _photo(tmp_path / "a.jpg", b"")
    assert _walk(tmp_path) == ([], [Skipped(tmp_path / "a.jpg", "The file is empty.")])


def test_a_pipe_named_like_a_photo_is_listed_and_never_opened(tmp_path: Path) -> None:
    """Opening a pipe would wait for ever."""
    os.mkfifo(tmp_path / "pipe.jpg")
    assert _walk(tmp_path) == ([], [Skipped(tmp_path / "pipe.jpg", "It is not a regular file.")])


def test_a_folder_named_like_a_photo_is_walked(tmp_path: Path) -> None:
    """An ending says nothing about a folder."""
    photo = _photo(tmp_path / "trip.jpg" / "a.jpg")
    assert _paths(_walk(tmp_path)[0]) == [photo]

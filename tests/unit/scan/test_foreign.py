"""What a scan leaves alone, and says so: other programs' libraries and caches, the system's, what is not here."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photodedup import scan
from photodedup.scan import foreign
from photodedup.types import FileStat, Skipped


def _walk(*folders: Path) -> tuple[list[FileStat], list[Skipped]]:
    skipped: list[Skipped] = []
    return list(scan.find_photos(scan.check_folders(folders), skipped.append)), skipped


def _photo(path: Path, data: bytes = b"photo") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Photos Library.photoslibrary", "library of a photo program"),
        ("Aperture.APLIBRARY", "library of a photo program"),
        ("Lightroom Catalog Previews.lrdata", "copies and previews"),
        ("@eaDir", "copies and previews"),
        ("CaptureOne", "copies and previews"),
        ("$RECYCLE.BIN", "bin"),
        ("System Volume Information", "system"),
        ("Editor.app", "system"),
    ],
)
def test_folders_of_other_programs_are_named_and_not_entered(tmp_path: Path, name: str, words: str) -> None:
    """One line for each such folder, whatever lies in it; its neighbours are scanned."""
    _photo(tmp_path / name / "deep" / "a.jpg")
    mine = _photo(tmp_path / "mine.jpg")
    found, skipped = _walk(tmp_path)
    assert [stat.path for stat in found] == [mine]
    assert [skip.path for skip in skipped] == [tmp_path / name]
    assert words in skipped[0].reason


def test_a_library_is_not_entered_even_if_it_is_named(tmp_path: Path) -> None:
    """Removing a photo from inside it would break it for the program it belongs to."""
    library = tmp_path / "Photos Library.photoslibrary"
    _photo(library / "originals" / "a.heic")
    found, skipped = _walk(library)
    assert (found, [skip.path for skip in skipped]) == ([], [library])


def test_a_cache_that_is_named_is_scanned(tmp_path: Path) -> None:
    """What the person asks for by name is meant."""
    photo = _photo(tmp_path / "@eaDir" / "a.jpg")
    found, _ = _walk(tmp_path / "@eaDir")
    assert [stat.path for stat in found] == [photo]


def test_the_systems_folders_are_so_only_in_their_place(tmp_path: Path, private_home: Path) -> None:
    """A person's own folder called Library is scanned; the one in the home is the system's on a Mac."""
    mine = _photo(tmp_path / "Library" / "a.jpg")
    _photo(private_home / "Library" / "Caches" / "b.jpg")
    found, _ = _walk(tmp_path)
    assert [stat.path for stat in found] == [mine]
    found, skipped = _walk(private_home)
    assert (found, [skip.path.name for skip in skipped]) == ([], ["Library"])
    assert foreign.folder_reason(Path("/proc")) is not None


def test_placeholders_of_a_sync_program_are_listed(tmp_path: Path) -> None:
    """A photo that lies in the cloud is said to be there, by whatever name its placeholder has."""
    for name in (".IMG_1.HEIC.icloud", "IMG_2.jpg.nextcloud", ".notes.txt.icloud"):
        _photo(tmp_path / name)
    found, skipped = _walk(tmp_path)
    assert found == []
    assert {skip.path.name for skip in skipped} == {".IMG_1.HEIC.icloud", "IMG_2.jpg.nextcloud"}
    assert {skip.reason for skip in skipped} == {foreign.ONLINE_ONLY}


def test_a_file_without_blocks_is_online_only_where_others_have_some(tmp_path: Path) -> None:
    """A hole as large as a photo is what a placeholder looks like on Linux."""
    here = _photo(tmp_path / "a.jpg", os.urandom(20_000))
    with (tmp_path / "b.jpg").open("wb") as placeholder:
        placeholder.truncate(20_000)
    if (tmp_path / "b.jpg").stat().st_blocks or not here.stat().st_blocks:
        pytest.skip("this file system does not count blocks that way")
    found, skipped = _walk(tmp_path)
    assert [stat.path for stat in found] == [here]
    assert skipped == [Skipped(tmp_path / "b.jpg", foreign.ONLINE_ONLY)]


class _Status:
    """What the system says of a file, as far as it matters here."""

    def __init__(self, **values: int) -> None:
        self.st_dev, self.st_size = 1, 50_000
        self.__dict__.update(values)


def _absent(*statuses: _Status) -> list[bool]:
    absence = foreign.Absence()
    return [absence.online_only(status) for status in statuses]  # type: ignore[arg-type]


def test_marks_of_windows_and_macos_are_believed() -> None:
    """Recall on access, recall on open, offline; dataless."""
    marked = [_Status(st_file_attributes=mark) for mark in (0x400000, 0x40000, 0x1000)]
    assert _absent(*marked, _Status(st_flags=0x40000000)) == [True] * 4
    assert _absent(_Status(st_file_attributes=0x20), _Status(st_flags=0, st_blocks=0)) == [False, False]


def test_a_network_drive_that_counts_no_blocks_is_scanned() -> None:
    """Where no file has blocks, their absence says nothing; nor does it on another device."""
    assert _absent(_Status(st_blocks=0), _Status(st_blocks=0)) == [False, False]
    assert _absent(_Status(st_blocks=8, st_dev=2), _Status(st_blocks=0)) == [False, False]
    assert _absent(_Status(st_blocks=8), _Status(st_blocks=0), _Status(st_blocks=0, st_size=900)) == [
        False,
        True,
        False,
    ]


def test_a_raw_belongs_to_the_photo_of_its_name(tmp_path: Path) -> None:
    """Both are one photo of one press of the button; a RAW alone is a photo of its own."""
    both = [_photo(tmp_path / name) for name in ("IMG_1.JPG", "IMG_1.dng", "img_1.cr2")]
    alone = _photo(tmp_path / "IMG_2.NEF")
    elsewhere = _photo(tmp_path / "raw" / "IMG_1.dng")
    found, skipped = _walk(tmp_path)
    assert [stat.path for stat in found] == [both[0], alone, elsewhere]
    assert skipped == []

"""One file has one path, however it was typed: names are spelled as their folders list them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photodedup import scan
from photodedup.spelling import Spelling


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder "Photos/Été" on what seems to be a drive where neither case nor composition counts."""
    (tmp_path / "Photos" / "Été").mkdir(parents=True)
    exists = os.path.lexists
    alike = {"photos": "Photos", "PHOTOS": "Photos", "E\N{COMBINING ACUTE ACCENT}te\N{COMBINING ACUTE ACCENT}": "Été"}
    monkeypatch.setattr(os.path, "lexists", lambda path: exists(Path(path).with_name(alike.get(path.name, path.name))))
    return tmp_path / "Photos"


@pytest.mark.parametrize("typed", ["Photos", "photos", "PHOTOS"])
def test_a_path_is_spelled_as_it_is_listed(photos: Path, typed: str) -> None:
    """Every spelling that the drive takes becomes the one it lists, letters of two parts included."""
    decomposed = "E\N{COMBINING ACUTE ACCENT}te\N{COMBINING ACUTE ACCENT}"
    assert Spelling().listed(photos.with_name(typed) / decomposed) == photos / "Été"


def test_folders_of_two_spellings_are_one(photos: Path) -> None:
    """What a scan goes through is named as it is listed."""
    assert scan.check_folders([photos.with_name("PHOTOS"), photos]) == [photos, photos]


def test_names_that_differ_in_case_alone_stay_apart(tmp_path: Path) -> None:
    """Where case counts, both are listed, and each is itself."""
    (tmp_path / "a.jpg").touch()
    (tmp_path / "A.jpg").touch()
    listed = {Spelling().listed(tmp_path / name) for name in os.listdir(tmp_path)}  # noqa: PTH208 -- names are wanted
    assert listed == set(tmp_path.iterdir())


def test_what_is_not_there_keeps_its_name(tmp_path: Path) -> None:
    """A name that nothing has is not taken for another one, so that the person hears that it is missing."""
    (tmp_path / "a.jpg").touch()
    missing = tmp_path / "nothing" / "A.jpg"
    assert Spelling().listed(missing) == missing


def test_a_folder_that_may_not_be_listed_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names below it are taken as they come."""

    def refused(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.jpg").touch()
    monkeypatch.setattr(os, "scandir", refused)
    assert Spelling().listed(tmp_path / "a.jpg") == tmp_path / "a.jpg"

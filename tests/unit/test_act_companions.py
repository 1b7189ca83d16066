"""What belongs to a photo, by the names that cameras and phones give."""

from __future__ import annotations

from pathlib import Path

import pytest

from photodedup.act.companions import Belongings, Folders


def _of(folder: Path, photo: str, *others: str) -> Belongings:
    for name in (photo, *others):
        (folder / name).write_text(name)
    return Folders().of(folder / photo)


@pytest.mark.parametrize(
    ("photo", "companion", "kind"),
    [
        ("IMG_1.JPG", "IMG_1.CR2", "content"),
        ("IMG_1.JPG", "img_1.nef", "content"),
        ("IMG_1.HEIC", "IMG_1.MOV", "content"),
        ("PXL_1.jpg", "PXL_1.mp4", "content"),
        ("IMG_1.JPG", "IMG_1.xmp", "sidecars"),
        ("IMG_1.JPG", "IMG_1.JPG.xmp", "own"),
        ("IMG_1.HEIC", "IMG_1.AAE", "sidecars"),
        ("IMG_1234.HEIC", "IMG_O1234.AAE", "sidecars"),
        ("IMG_1.JPG", "IMG_1.THM", "sidecars"),
        ("IMG_1234.HEIC", "IMG_E1234.JPG", "partners"),
        ("IMG_E1234.JPG", "IMG_1234.HEIC", "partners"),
        ("PXL_1.jpg", "PXL_1-edited.jpg", "partners"),
        ("PXL_1-edited.jpg", "PXL_1.jpg", "partners"),
        ("IMG_1.JPG", "IMG_1.HEIC", "rivals"),
        ("IMG_1.CR2", "IMG_1.DNG", "rivals"),
        ("IMG_1.CR2", "IMG_1.JPG", "partners"),
        ("IMG_1.CR2", "IMG_1.MOV", "content"),
    ],
)
def test_a_companion_is_found_by_its_name(tmp_path: Path, photo: str, companion: str, kind: str) -> None:
    """Each pairing that cameras and phones make is known, and as what it is."""
    found = _of(tmp_path, photo, companion)
    kinds = [name for name in ("content", "own", "sidecars", "partners", "rivals") if companion in getattr(found, name)]
    assert kinds == [kind]


@pytest.mark.parametrize("stranger", ["IMG_12.CR2", "IMG_1 copy.xmp", "notes.txt", "IMG_1.JPG.bak", "IMG_1.txt"])
def test_a_stranger_is_left_alone(tmp_path: Path, stranger: str) -> None:
    """A file that merely has a similar name does not go with the photo."""
    assert _of(tmp_path, "IMG_1.JPG", stranger) == Belongings()

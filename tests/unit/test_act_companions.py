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
        ("PXL_1.MP.jpg", "PXL_1.MP", "content"),
        ("DSC_1.JPG", "DSC_1.WAV", "content"),
        ("IMG_1.JPG", "IMG_1.xmp", "sidecars"),
        ("IMG_1.JPG", "IMG_1.JPG.json", "own"),
        ("IMG_1.JPG", "IMG_1.JPG.supplemental-metadata.json", "own"),
        ("IMG_1.JPG", "IMG_1.JPG.supplemental-me.json", "own"),
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
    every = ("content", "own", "attached", "sidecars", "partners", "rivals")
    assert [name for name in every if companion in getattr(found, name)] == [kind]


def test_the_notes_on_a_raw_go_with_it(tmp_path: Path) -> None:
    """Some programs name a sidecar after the RAW and not after the pair."""
    found = _of(tmp_path, "IMG_1.JPG", "IMG_1.CR2", "IMG_1.CR2.xmp", "IMG_1.NEF.xmp")
    assert found.attached == ("IMG_1.CR2.xmp",)
    assert found.all == ("IMG_1.CR2", "IMG_1.CR2.xmp")


@pytest.mark.parametrize(
    "stranger", ["IMG_12.CR2", "IMG_1 copy.xmp", "notes.txt", "IMG_1.JPG.bak", "IMG_1.txt", "IMG_1.json"]
)
def test_a_stranger_is_left_alone(tmp_path: Path, stranger: str) -> None:
    """A file that merely has a similar name does not go with the photo."""
    assert _of(tmp_path, "IMG_1.JPG", stranger) == Belongings()

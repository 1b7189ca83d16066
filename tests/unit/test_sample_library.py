"""The sample library is small, may be passed on, and shows what the program finds."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

LARGEST = 1_500_000


def _photos(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file() and file.name != "ORIGINS.txt")


def test_the_sample_is_small_enough_to_ship(sample_library: Path) -> None:
    """The library costs a download little and is still worth a scan."""
    photos = _photos(sample_library)
    assert 30 <= len(photos) <= 40
    assert sum(photo.stat().st_size for photo in photos) < LARGEST


def test_every_photo_names_its_origin(sample_library: Path) -> None:
    """ORIGINS.txt lists each file, and no file that is not there."""
    text = (sample_library / "ORIGINS.txt").read_text(encoding="utf-8")
    listed = text.partition("invented):")[2].strip().splitlines()
    names = sorted(line.strip().split("  ")[0] for line in listed)
    assert names == sorted(photo.relative_to(sample_library).as_posix() for photo in _photos(sample_library))


def test_borrowed_photos_are_credited_in_the_notice(sample_library: Path) -> None:
    """Who asked for attribution gets it in NOTICE too, which goes wherever the program goes."""
    notice = (sample_library.parents[1] / "NOTICE").read_text(encoding="utf-8")
    assert "danielbuechele" in notice
    assert "vultilion" in notice
    assert "VGG-16" in notice


def test_exactly_one_photo_lies_there_twice(sample_library: Path) -> None:
    """Two files have the same bytes, so that the strongest relation has one clear example."""
    pairs = combinations(_photos(sample_library), 2)
    same = [(a.parent.name, b.parent.name) for a, b in pairs if a.read_bytes() == b.read_bytes()]
    assert same == [("Camera", "Old phone")]


def test_one_copy_differs_in_camera_data_only(sample_library: Path) -> None:
    """The coffee of the old phone has the pixels of the original and none of its metadata."""
    original = Image.open(sample_library / "Camera" / "IMG_20240513_084522.jpg")
    copy = Image.open(sample_library / "Old phone" / "100_0002.jpg")
    assert np.array_equal(np.asarray(original), np.asarray(copy))
    assert original.getexif()
    assert not copy.getexif()


def test_the_turned_photo_stands_upright_by_its_orientation(sample_library: Path) -> None:
    """The cat that was saved lying on its side is the original once EXIF is heeded."""
    stored = Image.open(sample_library / "Old phone" / "100_0004.jpg")
    original = Image.open(sample_library / "Camera" / "IMG_20240518_192233.jpg")
    assert stored.height > stored.width
    upright = np.asarray(ImageOps.exif_transpose(stored).resize((64, 48)), dtype=float)
    assert np.abs(upright - np.asarray(original.resize((64, 48)), dtype=float)).mean() < 4

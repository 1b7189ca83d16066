"""Large pictures for comparing."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from photodedup.engine.previewing import preview
from photodedup.errors import PhotoUnreadable, UserError


def test_a_preview_is_upright_and_no_larger_than_asked(tmp_path: Path) -> None:
    """A photo that the camera wrote lying on its side is shown upright, its longest side as asked."""
    photo = tmp_path / "portrait.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), "red").save(photo, exif=exif)
    with Image.open(io.BytesIO(preview(photo, 100))) as shown:
        assert shown.size == (50, 100)


def test_a_small_photo_is_not_blown_up(tmp_path: Path) -> None:
    """What is smaller than asked keeps its own size."""
    photo = tmp_path / "small.png"
    Image.new("RGB", (40, 30)).save(photo)
    with Image.open(io.BytesIO(preview(photo, 100))) as shown:
        assert shown.size == (40, 30)


def test_a_missing_or_broken_photo_is_named(tmp_path: Path) -> None:
    """Neither ends the program: each is an error in words."""
    with pytest.raises(UserError, match="gone"):
        preview(tmp_path / "gone.jpg", 100)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo")
    with pytest.raises(PhotoUnreadable):
        preview(broken, 100)

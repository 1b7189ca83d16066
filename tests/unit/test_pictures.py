"""The made-up photos behave like photos, so that tests built on them mean something."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from tests.helpers import pictures


def test_a_seed_always_makes_the_same_picture() -> None:
    """Tests that name a seed can rely on its pixels; another seed gives another picture."""
    assert np.array_equal(pictures.picture(5), pictures.picture(5))
    assert np.abs(pictures.picture(5).astype(int) - pictures.picture(6)).mean() > 20


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_orientation_shows_the_same_upright_picture(tmp_path: Path, orientation: int) -> None:
    """However the camera was held, an EXIF-aware reader gets the picture upright."""
    expected = pictures.picture(3)
    file = pictures.save_as_orientation(expected, tmp_path / "held.jpg", orientation)
    upright = np.asarray(ImageOps.exif_transpose(Image.open(file)))
    assert upright.shape == expected.shape
    assert np.abs(upright.astype(int) - expected).mean() < 8


def test_damaged_files_cannot_be_decoded(tmp_path: Path) -> None:
    """Every kind of damage is real: Pillow refuses each of the files."""
    for file in pictures.damaged_files(tmp_path).values():
        with pytest.raises((OSError, SyntaxError)), Image.open(file) as photo:
            photo.load()

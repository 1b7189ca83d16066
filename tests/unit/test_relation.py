"""What a pair of photos is, from its pixels."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from photodedup.types import Content, ContentId, Metadata, Pixels, Relation
from photodedup.verify.look import look
from photodedup.verify.relation import relate
from photodedup.verify.sight import Sight
from tests.helpers.pictures import brightened, cropped, picture, resized, turned


def _content(pixels: Pixels, pixel_hash: bytes | None = None) -> Content:
    height, width = pixels.shape[:2]
    return Content(ContentId(1), b"", 1, width, height, "JPEG", b"", 1, pixel_hash, Metadata())


def _related(first: Pixels, second: Pixels) -> Relation:
    return relate(_content(first), _content(second), Sight(first), Sight(second), 0.9).relation


def _as_jpeg(pixels: Pixels, quality: int) -> Pixels:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=quality)
    return np.asarray(Image.open(out).convert("RGB"))


def test_a_look_is_a_small_square_whatever_the_shape() -> None:
    """Photos of any shape are compared on one grid."""
    assert look(picture(1, 300, 17)).shape[:2] == look(picture(1, 17, 300)).shape[:2]


def test_equal_digests_are_the_same_pixels_and_missing_ones_are_not() -> None:
    """Two photos without a digest are not equal for that."""
    pixels = picture(1)
    equal = relate(_content(pixels, b"x"), _content(pixels, b"x"), Sight(pixels), Sight(pixels), 1.0)
    assert equal.relation is Relation.SAME_PIXELS
    assert _related(pixels, pixels) is Relation.RESAVED


@pytest.mark.parametrize("quality", [40, 60, 90])
def test_a_recompressed_photo_is_resaved(quality: int) -> None:
    """Coding noise does not make another photo."""
    assert _related(picture(2), _as_jpeg(picture(2), quality)) is Relation.RESAVED


@pytest.mark.parametrize("factor", [0.35, 0.5, 2.0])
def test_a_resized_photo_is_resaved(factor: float) -> None:
    """A smaller or larger copy is a copy."""
    assert _related(picture(3, 640, 480), resized(picture(3, 640, 480), factor)) is Relation.RESAVED


@pytest.mark.parametrize("seed", range(4, 10))
def test_other_photos_are_not_resaved(seed: int) -> None:
    """Two different pictures of one shape are never called copies."""
    assert _related(picture(1), picture(seed)) is not Relation.RESAVED


def test_changed_photos_are_not_resaved() -> None:
    """Turned, mirrored, brightened and cropped photos are for a person to judge."""
    pixels = picture(5, 320, 320)
    for changed in (turned(pixels), turned(pixels, 0, mirrored=True), brightened(pixels, 1.6), cropped(pixels, 0.2)):
        assert _related(pixels, changed) is not Relation.RESAVED


def test_one_object_more_is_not_a_resave() -> None:
    """A difference in one place counts, however small it is on average."""
    pixels = picture(6)
    changed = pixels.copy()
    changed[100:140, 100:140] = 255 - changed[100:140, 100:140]
    assert _related(pixels, changed) is not Relation.RESAVED


def test_another_shape_is_not_a_resave() -> None:
    """Squeezing is an edit, though the squeezed looks agree."""
    squeezed = np.asarray(Image.fromarray(picture(7, 400, 300)).resize((300, 300)))
    assert _related(picture(7, 400, 300), squeezed) is not Relation.RESAVED


def test_flat_photos_of_other_colours_are_not_resaved() -> None:
    """Two photos of nothing much have no structure to compare, and are never copies for that."""
    grey = np.full((90, 120, 3), 128, np.uint8)
    assert _related(grey, grey + np.uint8(9)) is not Relation.RESAVED


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (2, 3)])
def test_tiny_photos_are_compared_without_complaint(size: tuple[int, int]) -> None:
    """No shape makes the comparison divide by nothing."""
    pixels = np.zeros((*size, 3), np.uint8)
    assert _related(pixels, pixels) in {Relation.RESAVED, Relation.SIMILAR}

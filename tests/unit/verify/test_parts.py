"""The parts of verification: key points, alignment, borders, hashes and pages."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageOps

from photodedup.types import Pixels
from photodedup.verify.agree import compare
from photodedup.verify.align import align
from photodedup.verify.cells import places
from photodedup.verify.edges import goes_on
from photodedup.verify.features import Grey, features, in_grey, mirrored
from photodedup.verify.look import small
from photodedup.verify.turns import NEAR, Hashes, Known, near_hashes, turn_hashes
from tests.helpers.pictures import brightened, cropped, picture, resized, turned


def _page(pixels: Pixels, border: int, colour: tuple[int, int, int]) -> Pixels:
    return np.asarray(ImageOps.expand(Image.fromarray(pixels), border, colour))


def _hashes(pixels: Pixels) -> Hashes:
    return turn_hashes(small(in_grey(pixels)))


def _drawn(seed: int) -> Grey:
    return in_grey(picture(seed))


def test_mirroring_key_points_is_finding_them_in_the_mirrored_photo() -> None:
    """The mirrored state costs no second look at the photo."""
    pixels = _drawn(1)
    derived, seen = mirrored(features(pixels)), features(np.ascontiguousarray(pixels[:, ::-1]))
    found = align(derived, seen)
    assert found is not None
    assert found.inliers > 0.6 * len(seen.points)
    assert found.matrix == pytest.approx(np.array([[1, 0, 0], [0, 1, 0]]), abs=0.6)


def test_a_photo_without_texture_has_no_key_points_and_no_alignment() -> None:
    """Nothing to hold on to is an answer, not an error."""
    plain = features(np.full((60, 80), 90, np.uint8))
    assert len(plain.points) == 0
    assert align(plain, features(_drawn(2))) is None


def test_an_alignment_says_scale_and_place() -> None:
    """A half-size crop lies where it was cut, at half the scale."""
    whole = picture(3)
    part = resized(np.ascontiguousarray(whole[40:200, 60:260]), 0.75)
    found = align(features(in_grey(whole)), features(in_grey(part)))
    assert found is not None
    assert found.scale == pytest.approx(0.75, abs=0.01)
    assert found.matrix @ (60, 40, 1) == pytest.approx((0, 0), abs=1)


def test_the_overlap_of_an_edit_agrees_and_that_of_another_photo_does_not() -> None:
    """Light may change; the pattern may not."""
    pixels = picture(4)
    first, second, other = (features(in_grey(held)) for held in (pixels, brightened(pixels, 1.3), picture(5)))
    found = align(first, second)
    assert found is not None
    same, different = compare(first.grey, second.grey, found), compare(first.grey, other.grey, found)
    assert same is not None
    assert different is not None
    assert same.share > 0.9
    assert different.share < 0.3


def test_a_picture_goes_on_beyond_a_crop_and_ends_at_a_frame() -> None:
    """That is how a crop and a frame are told apart."""
    whole = picture(6)
    grey = in_grey(whole)
    inset = np.array([[1.0, 0, 40], [0, 1, 30]])
    assert goes_on((240, 180), inset, grey) is True
    page = in_grey(_page(np.ascontiguousarray(whole[30:210, 40:280]), 40, (255, 255, 255)))
    assert goes_on((240, 180), np.array([[1.0, 0, 40], [0, 1, 40]]), page) is False
    assert goes_on((320, 240), np.array([[1.0, 0, 0], [0, 1, 0]]), grey) is None


@pytest.mark.parametrize("quarters", range(4))
@pytest.mark.parametrize("flipped", [False, True])
def test_a_hash_finds_a_photo_however_it_is_held(quarters: int, *, flipped: bool) -> None:
    """All eight ways to hold a photo lead to it."""
    pixels = picture(7)
    known = np.array([_hashes(picture(seed))[0] for seed in range(7, 40)])
    held = _hashes(turned(pixels, quarters, mirrored=flipped))
    assert near_hashes(held, known).tolist() == [0]


def test_hashes_of_other_photos_are_far_apart() -> None:
    """A hash that finds everything would cost more than it saves."""
    hashes = np.array([_hashes(picture(seed))[0] for seed in range(30)])
    ways = _hashes(picture(99))
    assert int(np.bitwise_count(hashes[np.newaxis] ^ ways[:, np.newaxis]).min()) > NEAR


def test_a_framed_photo_has_one_picture_inside() -> None:
    """The frame is cut away, whatever its colour."""
    pixels = picture(8)
    for colour in ((255, 255, 255), (12, 12, 12), (200, 30, 60)):
        (inside,) = places(in_grey(_page(pixels, 40, colour)))
        assert inside == pytest.approx((40, 40, 40 + pixels.shape[1], 40 + pixels.shape[0]), abs=2)


def test_a_collage_has_as_many_pictures_as_were_put_on_it() -> None:
    """Each can be found by itself."""
    rows = [np.hstack([_page(picture(seed), 8, (255, 255, 255)) for seed in pair]) for pair in ((1, 2), (3, 4))]
    assert len(places(in_grey(np.vstack(rows)))) == 4


@pytest.mark.parametrize("seed", range(4))
def test_a_photo_is_one_picture(seed: int) -> None:
    """Where nothing is plain, nothing is cut."""
    assert places(in_grey(cropped(picture(seed), 0.1))) == []


def _under_sky(pixels: Pixels, sky: int) -> Pixels:
    """Put a grainy sky into the upper half, each row of it plain and all of the same brightness."""
    grain = np.random.default_rng(1).normal(sky, 4, pixels.shape[:2])
    changed = pixels.copy()
    half = len(pixels) // 2
    changed[:half] = np.clip(grain, 0, 255).astype(np.uint8)[:half, :, np.newaxis]
    return changed


def test_a_sky_is_no_bar_of_the_page() -> None:
    """A photo with a plain sky on a white page is one picture, sky and all."""
    photo = _under_sky(picture(31), 140)
    (inside,) = places(in_grey(_page(photo, 40, (255, 255, 255))))
    assert inside == pytest.approx((40, 40, 40 + photo.shape[1], 40 + photo.shape[0]), abs=2)


def test_a_bar_that_is_thinner_than_a_pixel_divides_a_page() -> None:
    """Where a page is shrunk, what is left of the white between its pictures is mixed with them."""
    photos = [(picture(seed) * 0.6).astype(np.uint8) for seed in (41, 42)]
    line = (0.25 * (photos[0][:, -1:] + 0.0) + 0.75 * 255).astype(np.uint8)
    assert len(places(in_grey(np.hstack([photos[0], line, photos[1]])))) == 2


def test_a_large_library_of_hashes_gives_what_looking_at_all_of_them_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    """But for the few whose lowest frequencies differ in more than two signs; and nothing else, in the same order."""
    rng = np.random.default_rng(3)
    known = rng.integers(0, 2**63, 5000, np.uint64) << np.uint64(1)
    photo = _hashes(picture(7))
    flips = [
        int(sum(1 << int(bit) for bit in rng.choice(np.arange(1, 64), count, replace=False))) for count in range(9)
    ]
    known[::600] = photo[5] ^ np.array(flips, np.uint64)
    every = near_hashes(photo, known)
    monkeypatch.setattr("photodedup.verify.turns._ALL", 100)
    found = Known(known).near(photo)
    low = np.uint64(0x0F0F0F0E)
    differ = np.bitwise_count((known[every] ^ photo[:, np.newaxis]) & low).min(axis=0)
    assert set(every[differ <= 1]) <= set(found.tolist())
    assert found.tolist() == [place for place in every if place in found]
    assert len(found) >= 5
    assert Known(known[:100]).near(photo).tolist() == near_hashes(photo, known[:100]).tolist()

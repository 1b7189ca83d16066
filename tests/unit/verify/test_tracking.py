"""Following windows: exact where it is one picture, silent where nothing can be followed, enough where all is clear."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from photodedup.types import Pixels
from photodedup.verify.features import Features, Grey, in_grey
from photodedup.verify.finding import found_overlay
from photodedup.verify.judging import same_picture, surely_same
from photodedup.verify.overlay import Overlay, overlay
from photodedup.verify.sight import Sight
from photodedup.verify.tracking import trackable, tracked
from tests.helpers.pictures import brightened, cropped, picture

SAME = np.array([[1.0, 0, 0], [0, 1, 0]])
OFF = np.array([[1.0, 0, 5], [0, 1, -5]])


def _no_key_points(_: Grey) -> Features:
    raise AssertionError("key points were asked for")


def _found(first: Pixels, second: Pixels) -> Overlay | None:
    return found_overlay(Sight(first), Sight(second), 0.9, likely=False)


def test_a_rough_way_is_made_exact() -> None:
    """A crop cut at (60, 40) and enlarged by half lies there to a tenth of a pixel, from a start six pixels off."""
    whole = picture(3)
    part = np.asarray(Image.fromarray(whole[40:200, 60:260]).resize((300, 240), Image.Resampling.BICUBIC))
    rough = np.array([[1.5, 0, -90 + 4], [0, 1.5, -60 - 5]])
    found = tracked(trackable(in_grey(whole)), trackable(in_grey(part)), rough, mirror=False)
    assert found is not None
    # The centre of the pixel (60, 40) lies a quarter of a pixel inside the enlarged crop's first one.
    assert found.matrix @ (60, 40, 1) == pytest.approx((0.25, 0.25), abs=0.1)
    assert found.matrix @ (259, 199, 1) == pytest.approx((298.75, 238.75), abs=0.1)
    assert found.straight
    assert found.residual < 0.1


@pytest.mark.parametrize("seed", range(4))
def test_light_does_not_lead_windows_astray(seed: int) -> None:
    """Brightness and contrast are evened before anything is followed."""
    pixels = picture(seed)
    first, second = trackable(in_grey(pixels)), trackable(in_grey(brightened(pixels, 1.4)))
    found = tracked(first, second, OFF, mirror=False)
    assert found is not None
    assert found.matrix == pytest.approx(SAME, abs=0.1)


def test_another_photo_does_not_lie_still() -> None:
    """Some window always finds a likeness; only most of them, to a fraction of a pixel, prove a picture."""
    first, second = Sight(picture(5)), Sight(picture(6))
    laid = tracked(first.trackable(mirror=False), second.trackable(mirror=False), SAME, mirror=False)
    found = overlay(first, second, laid)
    assert found is None or not same_picture(found)


def test_a_plain_photo_has_nothing_to_follow() -> None:
    """Nothing to hold on to is an answer, not an error."""
    plain = trackable(np.full((60, 80), 90, np.uint8))
    assert len(plain.points) == 0
    assert tracked(plain, trackable(in_grey(picture(2))), SAME, mirror=False) is None
    assert tracked(trackable(in_grey(picture(2))), plain, SAME, mirror=False) is None


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_clear_crop_needs_no_key_points(monkeypatch: pytest.MonkeyPatch, *, mirrored: bool) -> None:
    """Key points take ten times as long, and are found only where windows leave a doubt."""
    monkeypatch.setattr("photodedup.verify.sight.features", _no_key_points)
    whole = picture(11)
    part = cropped(whole, 0.2)
    found = _found(whole, np.ascontiguousarray(part[:, ::-1]) if mirrored else part)
    assert found is not None
    assert found.alignment.mirror == mirrored
    assert surely_same(found)


def test_photos_that_have_nothing_in_common_need_no_key_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most neighbours only look alike, and are let go of at once."""
    monkeypatch.setattr("photodedup.verify.sight.features", _no_key_points)
    found = found_overlay(Sight(picture(7)), Sight(picture(8)), 0.6, likely=False)
    assert found is None or not same_picture(found)


def test_what_was_turned_a_little_is_left_to_key_points() -> None:
    """A second shot is turned a little too, so windows alone never call it the same picture."""
    pixels = picture(17)
    tilted = np.asarray(Image.fromarray(pixels).rotate(4, Image.Resampling.BICUBIC))[20:-20, 24:-24]
    first, second = Sight(pixels), Sight(np.ascontiguousarray(tilted))
    turn = np.radians(4)
    rough = np.array([[np.cos(turn), np.sin(turn), -24 - 8], [-np.sin(turn), np.cos(turn), -20 + 12]])
    laid = tracked(first.trackable(mirror=False), second.trackable(mirror=False), rough, mirror=False)
    found = overlay(first, second, laid)
    assert found is not None
    assert abs(found.alignment.tilt) == pytest.approx(4, abs=0.2)
    assert not surely_same(found)


def _noisy(pixels: Pixels, strength: float) -> Pixels:
    noise = np.random.default_rng(1).normal(0, strength, pixels.shape)
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


def test_noise_over_the_whole_frame_leaves_no_doubt() -> None:
    """Windows then rest less well than on a clean copy, but the frames are one and the same from afar."""
    pixels = picture(23)
    first, second = Sight(pixels), Sight(_noisy(pixels, 12))
    laid = tracked(first.trackable(mirror=False), second.trackable(mirror=False), OFF, mirror=False)
    found = overlay(first, second, laid)
    assert found is not None
    assert found.alignment.residual > 0.15
    assert surely_same(found)
    assert not surely_same(replace(found, agreement=replace(found.agreement, overall=0.9)))
    assert not surely_same(replace(found, agreement=replace(found.agreement, overlap=(1.0, 0.9))))


def test_a_frame_laid_on_a_frame_does_not_overrule_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no key points are found, a better number of a mere guess takes nothing from what windows have proved."""
    pixels = picture(29)
    first, second = Sight(pixels), Sight(_noisy(pixels, 12))
    monkeypatch.setattr("photodedup.verify.finding.surely_same", lambda _: False)
    monkeypatch.setattr("photodedup.verify.sight.features", _none)
    found = found_overlay(first, second, 0.9, likely=False)
    assert found is not None
    assert found.alignment.inliers > 20


def _none(grey: Grey) -> Features:
    nothing = np.zeros(0, np.float32)
    return Features(grey, np.zeros((0, 2), np.float32), nothing, nothing, np.zeros((0, 128), np.float16))

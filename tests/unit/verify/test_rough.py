"""Rough key points: found once and matched by products of bits, with the answers of the slower ways."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper

from photodedup.verify import finding
from photodedup.verify.bits import GRAPH, ready, two_nearest
from photodedup.verify.features import Corners, corners, faced, in_grey, mirrored_corners
from photodedup.verify.finding import found_overlay
from photodedup.verify.judging import same_picture
from photodedup.verify.overlay import Overlay
from photodedup.verify.pages import may_be_page
from photodedup.verify.sight import Sight
from tests.helpers.pictures import picture


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("width", [320, 317, 200])
def test_corners_of_the_mirrored_photo_are_those_that_would_be_found_in_it(seed: int, width: int) -> None:
    """The same places with the same descriptions, but for a bit that rounding turns; nothing is looked for."""
    grey = in_grey(picture(seed, width, 240))
    mirrored = faced(grey, mirror=True)
    made, found = (_ordered(one) for one in (mirrored_corners(corners(grey), mirrored), corners(mirrored)))
    assert len(found.points) > 50
    np.testing.assert_allclose(made.points, found.points, atol=0.01)
    np.testing.assert_allclose(made.scales, found.scales)
    assert np.bitwise_count(made.descriptors ^ found.descriptors).sum(axis=1).max() <= 2


def _ordered(photo: Corners) -> Corners:
    order = np.lexsort([*np.round(photo.points, 1).T, np.round(photo.scales)])
    return replace(photo, points=photo.points[order], scales=photo.scales[order], descriptors=photo.descriptors[order])


def test_a_plain_photo_has_no_corners_either_way() -> None:
    """Nothing is found, and nothing is made of it."""
    grey = np.full((240, 320), 128, np.uint8)
    assert len(mirrored_corners(corners(grey), grey).points) == 0


@given(st.integers(1, 40), st.integers(2, 40), st.integers(0, 2**32 - 1), st.integers(0, 255))
def test_the_nearest_strings_are_those_that_counting_finds(one: int, other: int, seed: int, mask: int) -> None:
    """Also among few different strings, where many are equally near; the first of them is given."""
    rng = np.random.default_rng(seed)
    a, b = (rng.integers(0, 256, (count, 32), dtype=np.uint8) & np.uint8(mask) for count in (one, other))
    nearest, apart = two_nearest(a, ready(b))
    counted = np.bitwise_count(a[:, np.newaxis] ^ b[np.newaxis]).sum(axis=2)
    np.testing.assert_array_equal(nearest, counted.argmin(axis=1))
    np.testing.assert_array_equal(apart, np.sort(counted, axis=1)[:, :2])


def test_the_graph_is_one_product_of_bytes() -> None:
    """What stands in the source is what onnx makes of it."""
    a = helper.make_tensor_value_info("a", TensorProto.UINT8, ["n", 256])
    b = helper.make_tensor_value_info("b", TensorProto.INT8, [256, "m"])
    c = helper.make_tensor_value_info("c", TensorProto.INT32, ["n", "m"])
    graph = helper.make_graph([helper.make_node("MatMulInteger", ["a", "b"], ["c"])], "g", [a, b], [c])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    assert made.SerializeToString() == GRAPH


@pytest.fixture
def aligned(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Note whenever key points are asked."""
    asked: list[object] = []

    def noted(*given: object) -> None:
        asked.append(given)

    monkeypatch.setattr(finding, "best_overlay", noted)
    monkeypatch.setattr(finding, "hints", lambda *_, **__: iter(()))
    return asked


def _sky_and_ground(seed: int) -> Sight:
    """Light above and dark below, with a pattern of its own."""
    noise = np.random.default_rng(seed).normal(0, 1, (240, 320))
    pattern = 80 * np.asarray(cv2.GaussianBlur(noise, (0, 0), 1.5))
    light = np.linspace(200, 50, 240)[:, np.newaxis]
    return Sight(np.stack([np.clip(light + pattern, 0, 255).astype(np.uint8)] * 3, axis=-1))


def test_two_skies_above_two_grounds_are_no_matter_for_key_points(aligned: list[object]) -> None:
    """The looks are alike, and nothing of it holds when frame is laid on frame."""
    found = found_overlay(_sky_and_ground(1), _sky_and_ground(2), 0.5, likely=False)
    assert aligned == []
    assert found is None or not same_picture(found)


def test_the_same_frame_is_found_without_any_hint(aligned: list[object]) -> None:
    """Windows that are followed from frame to frame prove what no rough key points spoke for."""
    pixels = picture(5)
    turned = np.ascontiguousarray(np.rot90(np.clip(pixels.astype(np.int16) + 20, 0, 255).astype(np.uint8)))
    found = found_overlay(Sight(pixels), Sight(turned), 0.1, likely=False)
    assert found is not None
    assert same_picture(found)
    assert aligned == []


def test_noise_that_moves_windows_in_the_same_frame_is_left_to_key_points(aligned: list[object]) -> None:
    """Half of the picture agrees: that is more than two skies share."""
    pixels = picture(6).astype(np.float32)
    noisy = np.clip(pixels + np.random.default_rng(1).normal(0, 45, pixels.shape), 0, 255).astype(np.uint8)
    found_overlay(Sight(picture(6)), Sight(noisy), 0.5, likely=False)
    assert len(aligned) == 1


def test_a_page_with_one_picture_is_looked_into_where_its_photo_lies_on_it() -> None:
    """Two pictures with nothing in common are none, even where windows came to rest by chance, nor are two shots."""
    photo = picture(7)
    page = np.full((300, 400, 3), 250, np.uint8)
    page[30:270, 40:360] = photo
    found = _laid(Sight(page), Sight(photo))
    assert may_be_page(found)
    assert not may_be_page(None)
    assert found is not None
    assert not may_be_page(replace(found, alignment=replace(found.alignment, inliers=8)))
    assert not may_be_page(replace(found, alignment=replace(found.alignment, residual=0.6)))


def _laid(page: Sight, photo: Sight) -> Overlay | None:
    return found_overlay(page, photo, 0.7, likely=False)

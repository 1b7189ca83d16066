"""Evening out channels and rounding a trunk layer by layer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onnx_models.export.evening import COPIES, even_out, with_inside
from onnx_models.export.graph import MAPS, GraphDraft, finish
from onnx_models.export.int8_graph import leading_layers
from onnx_models.export.rounded import INSIDE, MIDDLE, RoundedTrunk
from onnx_models.export.rounding import patches_of, round_layer
from onnx_models.export.weights import CAFFE, TORCHVISION, Layer, Preprocessing, Trunk, read_trunk
from photodedup.describe.session import TrunkSession
from tests.helpers.pictures import picture
from tests.unit.onnx_models.tiny import layer_arrays


@pytest.fixture(scope="module")
def trunk(tmp_path_factory: pytest.TempPathFactory) -> Trunk:
    """Return a whole but tiny trunk."""
    file = tmp_path_factory.mktemp("tiny") / "trunk.npz"
    np.savez(file, **layer_arrays("vgg16"))  # type: ignore[arg-type]
    return read_trunk(file)


@pytest.mark.parametrize("preprocessing", [CAFFE, TORCHVISION])
def test_whole_levels_and_the_fourth_channel_answer_what_centred_channels_do(preprocessing: Preprocessing) -> None:
    """Each place inside a photo gives the same sum, whatever the trunk subtracts and multiplies by."""
    random = np.random.default_rng(0)
    layer = Layer("block1_conv1", random.standard_normal((4, 3, 3, 3)).astype(np.float32), np.zeros(4, np.float32))
    levels = random.integers(0, 256, (3, 3, 3)).astype(np.float32)
    mean, scale = (np.array(values)[:, None, None] for values in (preprocessing.mean, preprocessing.scale))
    expected = (layer.weight * (levels - mean) * scale).sum(axis=(1, 2, 3))
    seen = np.concatenate([levels - MIDDLE, np.full((1, 3, 3), INSIDE)])
    found = (with_inside(layer, preprocessing).weight * seen).sum(axis=(1, 2, 3))
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-3)


def test_what_a_channel_is_divided_by_the_next_layer_multiplies(trunk: Trunk) -> None:
    """An evened trunk answers what it answered before, but for the multipliers of its last maps."""
    random = np.random.default_rng(3)
    peaks = {each.name: random.uniform(1, 900, (50, len(each.bias))).astype(np.float32) for each in trunk.layers}
    even = even_out(trunk, peaks)
    divided = {old.name: old.bias / new.bias for old, new in zip(trunk.layers, even.trunk.layers, strict=True)}
    for before, old, new in zip(trunk.layers, trunk.layers[1:], even.trunk.layers[1:], strict=False):
        expected = old.weight * divided[before.name][:, None, None] / divided[old.name][:, None, None, None]
        np.testing.assert_allclose(new.weight, expected, rtol=1e-4)
    np.testing.assert_allclose(even.multipliers, divided[trunk.layers[-1].name], rtol=1e-5)


def test_an_evened_layer_has_room_for_most_photos(trunk: Trunk) -> None:
    """Its 255 steps hold the largest channel of all but a few in a hundred photos."""
    random = np.random.default_rng(4)
    peaks = {each.name: random.lognormal(3, 1, (400, len(each.bias))).astype(np.float32) for each in trunk.layers}
    even = even_out(trunk, peaks)
    for old, new in zip(trunk.layers, even.trunk.layers, strict=True):
        largest = (peaks[old.name] * new.bias / old.bias).max(axis=1)
        assert 0.96 < (largest < 255 * even.steps[old.name]).mean() < 1


def test_the_photo_enters_as_it_is(tmp_path: Path) -> None:
    """Before the first layer there are the levels around their middle in the trunk's order, and a mark in a fourth."""
    draft, nothing = GraphDraft(), RoundedTrunk((), np.ones(1, np.float32), "BGR", frozenset())
    draft.node("Identity", [leading_layers(draft, nothing, {}, 0)], MAPS)
    onnx.save(finish(draft, [MAPS], 4, 1), tmp_path / "photo.onnx")
    photo = picture(1, 32, 32)
    found = TrunkSession(tmp_path / "photo.onnx", "cpu").run(MAPS, photo[None])[0]
    np.testing.assert_array_equal(found[:3], photo[..., ::-1].transpose(2, 0, 1).astype(np.float32) - MIDDLE)
    assert (found[3] == INSIDE).all()


def test_patches_are_what_a_convolution_multiplies_by_its_weights() -> None:
    """At every place, those at the border included, patch times kernel is the convolution."""
    random = np.random.default_rng(5)
    maps, kernel = random.standard_normal((2, 3, 4)).astype(np.float32), random.standard_normal((2, 3, 3))
    padded = np.pad(maps, ((0, 0), (1, 1), (1, 1)))
    expected = [
        (padded[:, row : row + 3, column : column + 3] * kernel).sum() for row in range(3) for column in range(4)
    ]
    patches = patches_of(maps, np.random.default_rng(0), 100)
    assert patches.shape == (12, 18)
    np.testing.assert_allclose(np.sort(patches @ kernel.ravel()), np.sort(expected), rtol=1e-5)


@given(st.integers(0, 1000), st.sampled_from([0, 1]))
def test_rounding_a_layer_shifts_its_answers_by_nothing_in_the_mean(seed: int, zero: int) -> None:
    """What rounding adds to all answers alike is in the bias, channel by channel."""
    random = np.random.default_rng(seed)
    layer = Layer("block3_conv3", random.standard_normal((3, 2, 3, 3)).astype(np.float32), np.ones(3, np.float32))
    patches = random.gamma(1, 20, (200, 18)).astype(np.float32)
    rounded = round_layer(layer, patches, zero, 1.0)
    weight = (rounded.weight.astype(np.float64) - zero).reshape(3, -1) * rounded.scales[:, None]
    exact = patches @ layer.weight.reshape(3, -1).T + layer.bias
    np.testing.assert_allclose((patches @ weight.T + rounded.bias).mean(axis=0), exact.mean(axis=0), atol=1e-2)


@given(st.floats(0, 254))
def test_copies_of_a_layer_together_round_to_half_a_step(value: float) -> None:
    """Both answers are whole steps; their mean is at most a quarter of a step from what they stand for."""
    (name,) = COPIES
    layer = Layer(name, np.zeros((1, 1, 3, 3), np.float32), np.array([value], np.float32))
    rounded = round_layer(layer, np.ones((4, 9), np.float32), 0, 1.0)
    assert len(rounded.bias) == len(rounded.weight) == len(rounded.scales) == COPIES[name] == 2
    steps = np.clip(np.rint(rounded.bias), 0, 255)
    assert abs(steps.mean() - value) <= 0.25 + 1e-4

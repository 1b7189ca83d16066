"""Evening out channels and rounding a trunk layer by layer."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onnx_models.export.blobs import write_blob
from onnx_models.export.evening import CHANNEL_PERCENTILE, COPIES, EVENNESS, SMALLEST, even_out, with_inside
from onnx_models.export.graph import MAPS, GraphDraft, finish
from onnx_models.export.int8_graph import leading_layers
from onnx_models.export.rounded import INSIDE, MIDDLE, RoundedLayer, RoundedTrunk, digest, load_rounded
from onnx_models.export.rounding import GEMM_FROM, for_copies, patches_of, round_layer, zeros
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
    even = even_out(trunk, _peaks(trunk, 3))
    divided = [old.bias / new.bias for old, new in zip(trunk.layers, even.layers, strict=True)]
    olds = [with_inside(trunk.layers[0], trunk.preprocessing), *trunk.layers[1:]]
    for before, old, new, after in zip([np.ones(4), *divided], olds, even.layers, divided, strict=False):
        expected = old.weight * before[:, None, None] / after[:, None, None, None]
        np.testing.assert_allclose(new.weight, expected, rtol=1e-4)
    np.testing.assert_allclose(even.multipliers, divided[-1], rtol=1e-5)


def test_evened_channels_make_use_of_the_same_steps(trunk: Trunk) -> None:
    """Channels a hundred times as large as others come out about as large."""
    peaks = _peaks(trunk, 4)
    for values in peaks.values():
        values[:, 0] *= 100
    for old, new in zip(trunk.layers, even_out(trunk, peaks).layers, strict=True):
        sizes = np.percentile(peaks[old.name] * new.bias / old.bias, 99, axis=0)
        assert sizes.max() / sizes.min() < 3


def test_a_channel_that_never_answers_harms_no_other(trunk: Trunk) -> None:
    """It counts as a fiftieth of the mean channel, and everything stays finite."""
    peaks = _peaks(trunk, 5)
    peaks["block3_conv2"][:, 1] = 0
    even = even_out(trunk, peaks)
    assert all(np.isfinite(layer.weight).all() for layer in even.layers)
    layer = [each.name for each in trunk.layers].index("block3_conv2")
    divided = trunk.layers[layer].bias / even.layers[layer].bias
    large = np.percentile(peaks["block3_conv2"], CHANNEL_PERCENTILE, axis=0)
    assert divided[1] / divided[0] == pytest.approx((SMALLEST * large.mean() / large[0]) ** EVENNESS, rel=1e-3)


def _peaks(trunk: Trunk, seed: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(seed)
    return {each.name: random.uniform(1, 900, (50, len(each.bias))).astype(np.float32) for each in trunk.layers}


def test_an_evened_layer_has_room_for_most_photos(trunk: Trunk) -> None:
    """Its 255 steps hold the largest channel of all but a few in a hundred photos."""
    random = np.random.default_rng(4)
    peaks = {each.name: random.lognormal(3, 1, (400, len(each.bias))).astype(np.float32) for each in trunk.layers}
    even = even_out(trunk, peaks)
    for old, new in zip(trunk.layers, even.layers, strict=True):
        largest = (peaks[old.name] * new.bias / old.bias).max(axis=1)
        assert 0.96 < (largest < 255 * even.steps[old.name]).mean() < 1


def test_the_photo_enters_as_it_is(tmp_path: Path) -> None:
    """Before the first layer there are the levels around their middle in the trunk's order, and a mark in a fourth."""
    draft, nothing = GraphDraft(), RoundedTrunk((), np.ones(1, np.float32), "BGR", frozenset(), "")
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
    rounded = round_layer(layer, patches, zero, (1.0, 1.0))
    weight = (rounded.weight.astype(np.float64) - zero).reshape(3, -1) * rounded.scales[:, None]
    exact = patches @ layer.weight.reshape(3, -1).T + layer.bias
    np.testing.assert_allclose((patches @ weight.T + rounded.bias).mean(axis=0), exact.mean(axis=0), atol=1e-2)


@given(st.floats(0, 254))
def test_copies_of_a_layer_together_round_to_half_a_step(value: float) -> None:
    """Both answers are whole steps; their mean is at most a quarter of a step from what they stand for."""
    (name,) = COPIES
    layer = Layer(name, np.zeros((1, 1, 3, 3), np.float32), np.array([value], np.float32))
    rounded = round_layer(layer, np.ones((4, 9), np.float32), 0, (1.0, 1.0))
    assert len(rounded.bias) == len(rounded.weight) == len(rounded.scales) == COPIES[name] == 2
    steps = np.clip(np.rint(rounded.bias), 0, 255)
    assert abs(steps.mean() - value) <= 0.25 + 1e-4


def test_copies_of_a_layer_and_the_one_after_it_answer_as_one(trunk: Trunk) -> None:
    """What the next layer multiplies its copies' mean by is what it was."""
    (name,) = COPIES
    number = [layer.name for layer in trunk.layers].index(name)
    doubled, following = trunk.layers[number], trunk.layers[number + 1]
    rounded = round_layer(doubled, np.eye(36, dtype=np.float32), 0, (1.0, 1.0))
    done = RoundedTrunk((rounded,), np.ones(1, np.float32), "BGR", frozenset(), "")
    spread = for_copies(following, done).weight
    assert spread.shape[1] == len(rounded.bias) == 2 * len(doubled.bias)
    np.testing.assert_allclose(spread[:, :4] + spread[:, 4:], following.weight)
    first, second = np.split(rounded.bias, 2)
    np.testing.assert_allclose(second - first, 0.5)


def test_wide_layers_have_a_zero_point_of_one_and_the_last_multiplies_floats(trunk: Trunk) -> None:
    """By the zero point onnxruntime chooses how to multiply; the last layer's floats are taken as they are."""
    names = [layer.name for layer in trunk.layers]
    found = dict(zip(names, zeros(trunk), strict=True))
    assert found["block1_conv1"] == found["block3_conv1"] == found["block5_conv3"] == 0
    assert found[GEMM_FROM] == found["block5_conv2"] == 1


def test_a_channel_without_weights_keeps_its_bias() -> None:
    """Its bias is a whole number of steps within 32 bits, however small the weights are."""
    layer = Layer("block3_conv3", np.zeros((2, 1, 3, 3), np.float32), np.array([0.0, 7.0], np.float32))
    rounded = round_layer(layer, np.ones((4, 9), np.float32), 1, (0.5, 1.0))
    steps = rounded.scales * np.float32(0.5)
    whole = np.rint(rounded.bias / steps)
    assert np.abs(whole).max() < 2**31
    np.testing.assert_allclose(whole * steps, [0, 7], rtol=1e-6)


def test_what_is_saved_is_what_is_loaded_and_for_that_trunk_alone(trunk: Trunk, tmp_path: Path) -> None:
    """Every number comes back, zero points and steps included; another trunk has to be rounded itself."""
    layers = tuple(
        RoundedLayer(
            layer.name,
            np.full(layer.weight.shape, number - 3, np.int8),
            np.full(len(layer.bias), number, np.float32),
            number % 2,
            layer.bias,
            number + 0.5,
        )
        for number, layer in enumerate(trunk.layers)
    )
    made = RoundedTrunk(layers, trunk.layers[-1].bias, "BGR", trunk.last_of_block, digest(trunk))
    write_blob(made.kernels(), tmp_path / "weights")
    made.save(tmp_path / "made.npz")
    found = load_rounded(tmp_path / "made.npz", tmp_path / "weights", trunk)
    assert found is not None
    np.testing.assert_equal(asdict(found), asdict(made))
    assert load_rounded(tmp_path / "made.npz", tmp_path / "weights", replace(trunk, preprocessing=TORCHVISION)) is None
    assert load_rounded(tmp_path / "none.npz", tmp_path / "weights", trunk) is None

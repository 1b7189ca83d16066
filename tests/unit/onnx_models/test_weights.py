"""Trunks are read from every kind of file that people have, and come out the same."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest

from onnx_models.export.weights import BLOCKS, CAFFE, TORCHVISION, Trunk, read_trunk
from photodedup.errors import UserError
from tests.unit.onnx_models.tiny import layer_arrays

TORCH_NUMBERS = {"vgg16": (0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)}
"""Where torchvision puts the convolutions among ReLUs and poolings."""


def _torch_state(arrays: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Rename arrays as torchvision's `features`, with a classifier that the trunk has no use for."""
    names = sorted({name.rpartition("_")[0] for name in arrays})
    state = {"classifier.0.weight": np.zeros((2, 2), np.float32)}
    for name, number in zip(names, TORCH_NUMBERS["vgg16"], strict=True):
        state[f"features.{number}.weight"] = arrays[name + "_w"]
        state[f"features.{number}.bias"] = arrays[name + "_b"]
    return state


def _same_layers(trunk: Trunk, arrays: dict[str, np.ndarray]) -> None:
    for layer in trunk.layers:
        np.testing.assert_array_equal(layer.weight, arrays[layer.name + "_w"])
        np.testing.assert_array_equal(layer.bias, arrays[layer.name + "_b"])


@pytest.mark.parametrize("net", BLOCKS)
def test_an_npz_is_read_in_order_with_bgr_preprocessing(tmp_path: Path, net: str) -> None:
    """The blocks tell which net it is, and its original preprocessing comes with it."""
    arrays = layer_arrays(net)
    np.savez(tmp_path / "trunk.npz", **arrays)  # type: ignore[arg-type]
    trunk = read_trunk(tmp_path / "trunk.npz")
    assert (trunk.name, len(trunk.layers), trunk.preprocessing) == (net, sum(BLOCKS[net]), CAFFE)
    _same_layers(trunk, arrays)


def test_a_torchvision_state_brings_its_own_normalisation(tmp_path: Path) -> None:
    """Torchvision's nets want RGB between 0 and 1, divided by deviations."""
    arrays = layer_arrays("vgg16")
    np.savez(tmp_path / "state.npz", **_torch_state(arrays))  # type: ignore[arg-type]
    trunk = read_trunk(tmp_path / "state.npz")
    assert trunk.preprocessing == TORCHVISION
    assert trunk.preprocessing.mean[0] == pytest.approx(123.675)
    assert trunk.preprocessing.scale[0] == pytest.approx(1 / 58.395)
    _same_layers(trunk, arrays)


def test_a_safetensors_file_is_read_without_any_package(tmp_path: Path) -> None:
    """The format is a length, a header and raw numbers."""
    arrays = layer_arrays("vgg16")
    header, body = {"__metadata__": {"format": "pt"}}, b""
    for name, values in _torch_state(arrays).items():
        entry = {"dtype": "F32", "shape": values.shape, "data_offsets": [len(body), len(body) + values.nbytes]}
        header[name] = entry  # type: ignore[assignment]
        body += values.tobytes()
    text = json.dumps(header).encode()
    (tmp_path / "state.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + body)
    _same_layers(read_trunk(tmp_path / "state.safetensors"), arrays)


def test_a_keras_file_is_read_with_its_kernels_turned(tmp_path: Path) -> None:
    """Keras keeps kernels as height, width, in, out."""
    h5py = pytest.importorskip("h5py", reason="needs the optional package h5py")
    arrays = layer_arrays("vgg16")
    with h5py.File(tmp_path / "trunk.h5", "w") as file:
        for name in {name.rpartition("_")[0] for name in arrays}:
            file[f"{name}/{name}_W_1:0"] = arrays[name + "_w"].transpose(2, 3, 1, 0)
            file[f"{name}/{name}_b_1:0"] = arrays[name + "_b"]
    trunk = read_trunk(tmp_path / "trunk.h5")
    assert trunk.preprocessing == CAFFE
    _same_layers(trunk, arrays)


def test_a_torch_file_is_read_whether_it_holds_tensors_or_parameters(tmp_path: Path) -> None:
    """Torchvision's older files hold parameters, which numpy may not read before they are detached."""
    torch = pytest.importorskip("torch", reason="needs the optional package torch")
    arrays = layer_arrays("vgg16")
    state = {name: torch.from_numpy(values) for name, values in _torch_state(arrays).items()}
    for kind in (lambda tensor: tensor, torch.nn.Parameter):
        torch.save({name: kind(tensor) for name, tensor in state.items()}, tmp_path / "vgg16.pth")
        trunk = read_trunk(tmp_path / "vgg16.pth")
        assert trunk.preprocessing == TORCHVISION
        _same_layers(trunk, arrays)


def test_what_torch_cannot_read_safely_is_refused_with_a_sentence(tmp_path: Path) -> None:
    """A file that is no state dict may bring code along; it is not run, and nobody is told to."""
    pytest.importorskip("torch", reason="needs the optional package torch")
    (tmp_path / "net.pth").write_bytes(b"nonsense")
    with pytest.raises(UserError, match=r"net\.pth cannot be read: it is no state dict"):
        read_trunk(tmp_path / "net.pth")


def test_another_net_is_refused(tmp_path: Path) -> None:
    """A file without the thirteen or sixteen convolutions says so instead of making half a graph."""
    np.savez(tmp_path / "other.npz", block1_conv1_w=np.zeros((4, 3, 3, 3)), block1_conv1_b=np.zeros(4))
    with pytest.raises(UserError, match="does not hold the convolutions"):
        read_trunk(tmp_path / "other.npz")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """The sentence names the file that cannot be read."""
    with pytest.raises(UserError, match=r"none\.npz cannot be read"):
        read_trunk(tmp_path / "none.npz")


def test_poolings_follow_the_last_convolution_of_the_first_four_blocks(tmp_path: Path) -> None:
    """VGG-19 has four convolutions where VGG-16 has three; nothing is pooled after block 5."""
    np.savez(tmp_path / "trunk.npz", **layer_arrays("vgg19"))  # type: ignore[arg-type]
    expected = {"block1_conv2", "block2_conv2", "block3_conv4", "block4_conv4"}
    assert read_trunk(tmp_path / "trunk.npz").last_of_block == expected

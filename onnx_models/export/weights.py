"""Read the convolutional trunk of a VGG net from what people have: npz, torchvision states, safetensors, Keras .h5."""

from __future__ import annotations

import json
import pickle
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photodedup.errors import UserError

Floats = NDArray[np.float32]

CAFFE_MEAN = (103.939, 116.779, 123.68)
"""What the original VGG nets subtract from 0..255 channels in BGR order; Keras kept it."""

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
"""What torchvision subtracts from, and divides, 0..1 channels in RGB order."""

BLOCKS = {"vgg16": (2, 2, 3, 3, 3), "vgg19": (2, 2, 4, 4, 4)}
"""Convolutions in each of the five blocks."""


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """What happens to 0..255 RGB pixels first: reorder channels, subtract `mean`, multiply by `scale`.

    `mean` and `scale` are in 0..255 units and in the order of the channels after reordering.
    """

    channels: str
    mean: tuple[float, ...]
    scale: tuple[float, ...]


CAFFE = Preprocessing("BGR", CAFFE_MEAN, (1.0, 1.0, 1.0))
TORCHVISION = Preprocessing(
    "RGB", tuple(255 * mean for mean in IMAGENET_MEAN), tuple(1 / (255 * std) for std in IMAGENET_STD)
)


@dataclass(frozen=True, slots=True)
class Layer:
    """One convolution that keeps the size of the maps: `weight` (out, in, high, wide) and `bias` (out,), both float32.

    `relu` is off for the first half of a layer that was taken apart.
    """

    name: str
    weight: Floats
    bias: Floats
    relu: bool = True


@dataclass(frozen=True, slots=True)
class Trunk:
    """The convolutions of a VGG net in order, up to and with the last one, and the preprocessing they expect."""

    name: str
    layers: tuple[Layer, ...]
    preprocessing: Preprocessing

    @property
    def last_of_block(self) -> frozenset[str]:
        """Name the layers after which a 2x2 max pooling follows: the last ones of blocks 1 to 4."""
        blocks = BLOCKS[self.name]
        return frozenset(f"block{block}_conv{blocks[block - 1]}" for block in range(1, 5))


def read_trunk(file: Path) -> Trunk:
    """Read a trunk from any file this tool knows, told apart by suffix and by the names inside.

    Raises:
        UserError: the file cannot be read, or holds no VGG-16 or VGG-19 trunk.
    """
    readers = {".npz": _npz_arrays, ".safetensors": _safetensors_arrays, ".h5": _keras_arrays}
    reader = readers.get(file.suffix, _torch_arrays)
    try:
        arrays = reader(file)
    except (OSError, ValueError, KeyError) as error:
        raise UserError(
            f"The weights in {file} cannot be read: {error}.", "Give a .npz, .pth, .safetensors or .h5."
        ) from error
    if any(name.startswith("features.") for name in arrays):
        return _assemble(_named_by_block(arrays), TORCHVISION, file)
    return _assemble(arrays, CAFFE, file)


def read_compact(file: Path) -> Trunk:
    """Read the parts that `onnx_models.export.compact` wrote, as a trunk of columns and rows."""
    with np.load(file) as stored:
        arrays = dict(stored)
    return Trunk("vgg16", tuple(_parts(arrays)), CAFFE)


def _parts(arrays: Mapping[str, Floats]) -> Iterator[Layer]:
    for key, weight in arrays.items():
        if key.endswith("_v"):
            yield Layer(key, weight, np.zeros(len(weight), np.float32), relu=False)
        elif key.endswith("_w"):
            yield Layer(key.removesuffix("_w"), weight, arrays[key.removesuffix("_w") + "_b"])


def _assemble(arrays: Mapping[str, NDArray[np.generic]], preprocessing: Preprocessing, file: Path) -> Trunk:
    """Put `block1_conv1_w`-style arrays in order and find out which net they are."""
    for name, blocks in BLOCKS.items():
        names = [f"block{block}_conv{conv}" for block, depth in enumerate(blocks, 1) for conv in range(1, depth + 1)]
        present = {key.removesuffix("_w") for key in arrays if key.endswith("_w")}
        if set(names) == present:
            layers = tuple(_layer(name, arrays) for name in names)
            return Trunk(name, layers, preprocessing)
    raise UserError(f"{file} does not hold the convolutions of VGG-16 or VGG-19.", "Check that it is the whole net.")


def _layer(name: str, arrays: Mapping[str, NDArray[np.generic]]) -> Layer:
    """Take one layer as contiguous float32."""
    weight, bias = (np.ascontiguousarray(arrays[f"{name}_{kind}"], dtype=np.float32) for kind in "wb")
    return Layer(name, weight, bias)


def _npz_arrays(file: Path) -> dict[str, NDArray[np.generic]]:
    """Read every array of an npz, whichever names it uses."""
    with np.load(file) as stored:
        return {name: stored[name] for name in stored.files}


def _safetensors_arrays(file: Path) -> dict[str, NDArray[np.generic]]:
    """Read a safetensors file: a length, a JSON header, then the raw numbers."""
    kinds = {"F32": np.float32, "F16": np.float16}
    with file.open("rb") as stream:
        (length,) = struct.unpack("<Q", stream.read(8))
        header = json.loads(stream.read(length))
        body = stream.read()
    arrays: dict[str, NDArray[np.generic]] = {}
    for name, entry in header.items():
        if name != "__metadata__" and name.startswith("features."):
            begin, end = entry["data_offsets"]
            arrays[name] = np.frombuffer(body[begin:end], dtype=kinds[entry["dtype"]]).reshape(entry["shape"])
    return arrays


def _torch_arrays(file: Path) -> dict[str, NDArray[np.generic]]:
    """Read a torchvision state dict; torch is needed only here."""
    try:
        import torch  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415 -- a heavy optional package, wanted for this format only
    except ImportError as error:
        hint = "Install torch, or save the state as .npz or .safetensors first."
        raise UserError(f"Reading {file} needs the package torch.", hint) from error
    try:
        state = torch.load(file, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        # torch's own sentences advise loading whatever code the file brings along; that is not wanted here.
        raise ValueError("it is no state dict of torch") from error
    # torchvision's older files hold parameters, which want gradients; some are stored in 16 bits.
    return {name: tensor.detach().float().numpy() for name, tensor in state.items()}


def _keras_arrays(file: Path) -> dict[str, NDArray[np.generic]]:
    """Read Keras weights, whose kernels are (3, 3, in, out), under the names of the npz."""
    try:
        import h5py  # noqa: PLC0415 -- an optional package, wanted for this format only
    except ImportError as error:
        raise UserError(f"Reading {file} needs the package h5py.", "Install h5py.") from error
    arrays: dict[str, NDArray[np.generic]] = {}

    def visit(path: str, node: object) -> None:
        """Keep the kernel and the bias of each convolution."""
        found = re.search(r"block\d_conv\d", path)
        if found and isinstance(node, h5py.Dataset):
            values = np.asarray(node)
            kernel = values.ndim == 4
            arrays[f"{found[0]}_{'w' if kernel else 'b'}"] = values.transpose(3, 2, 0, 1) if kernel else values

    with h5py.File(file, "r") as stored:
        stored.visititems(visit)
    return arrays


def _named_by_block(arrays: Mapping[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
    """Rename torchvision's `features.N.weight`: the N-th convolution in order is the N-th of the blocks."""
    numbers = sorted({int(name.split(".")[1]) for name in arrays if name.startswith("features.")})
    blocks = next((blocks for blocks in BLOCKS.values() if sum(blocks) == len(numbers)), ())
    names = [f"block{block}_conv{conv}" for block, depth in enumerate(blocks, 1) for conv in range(1, depth + 1)]
    renamed = {}
    for name, number in zip(names, numbers, strict=False):
        renamed[f"{name}_w"] = arrays[f"features.{number}.weight"]
        renamed[f"{name}_b"] = arrays[f"features.{number}.bias"]
    return renamed

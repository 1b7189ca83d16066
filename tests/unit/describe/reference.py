"""The whole path again, in plain numpy and float32: slow, and short enough to be checked by eye."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from photodedup.describe.whitening import load_whitening
from photodedup.types import Pixels, Vectors

Floats = NDArray[np.float32]

MEAN = np.array([103.939, 116.779, 123.68], dtype=np.float32)
BLOCKS = (2, 2, 3, 3, 3)


def weights(folder: Path) -> dict[str, Floats]:
    """Read the float16 weights and float32 biases out of the float32 graph and its shared file."""
    graph = onnx.load(folder / "vgg16-float32.onnx").graph
    return {item.name: numpy_helper.to_array(item).astype(np.float32) for item in graph.initializer}


def convolved(maps: Floats, kernel: Floats, bias: Floats) -> Floats:
    """Convolve (channels, height, width) by 3x3 kernels with a border of zeros, then ReLU."""
    _, height, width = maps.shape
    padded = np.pad(maps, ((0, 0), (1, 1), (1, 1)))
    total = np.zeros((len(kernel), height * width), dtype=np.float32)
    for row in range(3):
        for column in range(3):
            shifted = padded[:, row : row + height, column : column + width].reshape(len(maps), -1)
            total += kernel[:, :, row, column] @ shifted
    return np.maximum(total + bias[:, None], 0).reshape(-1, height, width)


def halved(maps: Floats) -> Floats:
    """Take the largest of each 2x2 positions."""
    channels, height, width = maps.shape
    halves: Floats = maps.reshape(channels, height // 2, 2, width // 2, 2).max(axis=(2, 4))
    return halves


def last_maps(photo: Pixels, layers: dict[str, Floats]) -> Floats:
    """Run one (size, size, 3) photo through the trunk."""
    maps = (photo[:, :, ::-1].astype(np.float32) - MEAN).transpose(2, 0, 1)
    for block, depth in enumerate(BLOCKS, 1):
        for number in range(1, depth + 1):
            name = f"block{block}_conv{number}"
            maps = convolved(maps, layers[name + "_w"], layers[name + "_b"])
        maps = halved(maps) if block < len(BLOCKS) else maps
    return maps


def descriptor(maps: Floats, folder: Path, aggregate: str, dim: int) -> Vectors:
    """Pool, normalise, project, whiten and normalise again."""
    pooled = maps.sum(axis=(1, 2))
    pooled = np.sqrt(pooled) if aggregate == "root" else pooled
    learned = load_whitening(folder / f"vgg16-{aggregate}.whitening.npz")
    white = learned.axes[:dim] @ (pooled / np.linalg.norm(pooled) - learned.mean) / learned.deviations[:dim]
    unit: Vectors = white / np.linalg.norm(white)
    return unit

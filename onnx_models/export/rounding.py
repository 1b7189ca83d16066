"""Round the whole trunk layer by layer, each with what the rounded layers before it answer to photos."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from numpy.typing import NDArray

from onnx_models.export import graph as graphs
from onnx_models.export.blobs import write_blob
from onnx_models.export.evening import COPIES, even_out
from onnx_models.export.gptq import Matrix, round_columns
from onnx_models.export.int8_graph import leading_layers
from onnx_models.export.rounded import RoundedLayer, RoundedTrunk, digest
from onnx_models.export.weights import Floats, Layer, Trunk
from photodedup.describe.session import TrunkSession
from photodedup.evaluation.features import Source, over_photos
from photodedup.types import Pixels

PHOTOS: Final = 100
PATCHES: Final = 200
"""How many photos are looked at, and at how many places of each: 20,000 inputs of up to 4,608 numbers a layer."""

WEIGHT: Final = 127
"""Largest rounded weight."""

_LARGEST_BIAS: Final = 2.0**30
_TINY: Final = 1e-12

GEMM_FROM: Final = "block3_conv2"
"""The first layer whose weights get a zero point of 1.

onnxruntime sends weights with zero point 0 to its indirect convolution, others to its matrix product. The product is
up to three times as fast on processors with AMX, but only where a layer is wide; measured at 384 px on one core of a
Xeon with AMX: 134 ms a photo with 0 everywhere or 1 everywhere, 96 ms with 1 from this layer on.
"""


def round_trunk(trunk: Trunk, peaks: Mapping[str, Floats], photos: Sequence[Source], size: int) -> RoundedTrunk:
    """Even out a trunk's channels and round it.

    Args:
        trunk: as it was trained.
        peaks: of each layer (photos, channels), see `learn.measure_peaks`.
        photos: evenly chosen `PHOTOS` of them are looked at; of fewer, some more than once.
        size: their side, pixels.

    Returns:
        Layers whose kernels fit into signed bytes.
    """
    even = even_out(trunk, peaks)
    chosen = [photos[number] for number in np.linspace(0, len(photos) - 1, PHOTOS).astype(int)]
    done = RoundedTrunk((), even.multipliers, trunk.preprocessing.channels, trunk.last_of_block, digest(trunk))
    for layer, zero in zip(even.layers, zeros(trunk), strict=True):
        patches, before = _patches(done, chosen, size), done.layers[-1].step if done.layers else 1.0
        rounded = round_layer(for_copies(layer, done), patches, zero, (before, even.steps[layer.name]))
        done = replace(done, layers=(*done.layers, rounded))
    return done


def zeros(trunk: Trunk) -> list[int]:
    """Return each layer's zero point: 1 from `GEMM_FROM` on, but 0 for the last layer, which multiplies floats."""
    names = [layer.name for layer in trunk.layers]
    return [int(names.index(GEMM_FROM) <= number < len(names) - 1) for number in range(len(names))]


def round_layer(layer: Layer, patches: Floats, zero: int, steps: tuple[float, float]) -> RoundedLayer:
    """Round one layer so that its answers to `patches` (n, in * 9) change least.

    Args:
        layer: its weights.
        patches: what it sees.
        zero: the whole number that will stand for a weight of 0.
        steps: of the activations it sees, and of its own.
    """
    before, step = steps
    flat = layer.weight.reshape(len(layer.weight), -1).astype(np.float64)
    # A channel next to nothing goes into keeps steps that its bias is a whole number of, within 32 bits.
    enough = np.maximum(np.abs(layer.bias) / (_LARGEST_BIAS * before), _TINY)
    scales = np.maximum(np.abs(flat).max(axis=1) / (WEIGHT - zero), enough)
    mean = patches.mean(axis=0, dtype=np.float64)
    whole = round_columns(flat, _covariance(patches, mean), scales, WEIGHT - zero)
    # What rounding adds to every answer alike is known, and taken away.
    bias = layer.bias - (whole * scales[:, None] - flat) @ mean
    small = (whole + zero).astype(np.int8).reshape(layer.weight.shape)
    return _copied(RoundedLayer(layer.name, small, scales.astype(np.float32), zero, bias.astype(np.float32), step))


def _covariance(patches: Floats, mean: Matrix) -> Matrix:
    around = patches - mean.astype(np.float32)
    return (around.T @ around).astype(np.float64) / len(around)


def for_copies(layer: Layer, done: RoundedTrunk) -> Layer:
    """Spread a layer's weights over the copies of the layer before it."""
    copies = COPIES.get(done.layers[-1].name, 1) if done.layers else 1
    return Layer(layer.name, np.concatenate([layer.weight / copies] * copies, axis=1), layer.bias)


def _copied(layer: RoundedLayer) -> RoundedLayer:
    """Repeat a layer as often as `COPIES` says, the biases spread evenly over one step of its activations."""
    copies = COPIES.get(layer.name, 1)
    further = ((np.arange(copies) + 0.5) / copies - 0.5) * layer.step
    bias = np.concatenate([layer.bias + each for each in further]).astype(np.float32)
    weight, scales = np.concatenate([layer.weight] * copies), np.concatenate([layer.scales] * copies)
    return RoundedLayer(layer.name, weight, scales, layer.zero, bias, layer.step)


def _patches(done: RoundedTrunk, photos: Sequence[Source], size: int) -> Floats:
    """Return what the next layer sees at some places of each photo, (n, channels * 9)."""
    with tempfile.TemporaryDirectory() as scratch:
        session = TrunkSession(_so_far(done, Path(scratch)), "cpu")

        def look(square: Pixels) -> Floats:
            """Look at places that depend on the photo alone."""
            random = np.random.default_rng(int(square.sum(dtype=np.int64)))
            return patches_of(session.run(graphs.MAPS, square)[0], random, PATCHES)

        return np.concatenate(list(over_photos(photos, size, look)))


def patches_of(maps: Floats, random: np.random.Generator, most: int) -> Floats:
    """Cut 3x3 places out of (channels, high, wide) maps with zeros around them; return (n, channels * 9)."""
    padded = np.pad(maps, ((0, 0), (1, 1), (1, 1)))
    windows: NDArray[np.float32] = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(1, 2))
    high, wide = maps.shape[1:]
    places = random.choice(high * wide, min(most, high * wide), replace=False)
    rows, columns = np.unravel_index(places, (high, wide))
    return windows[:, rows, columns].transpose(1, 0, 2, 3).reshape(len(places), -1)


def _so_far(done: RoundedTrunk, folder: Path) -> Path:
    """Write a graph whose maps are what the layers rounded so far answer."""
    draft, file = graphs.GraphDraft(), folder / "so_far.onnx"
    stored = write_blob(done.kernels(), folder / "so_far.weights")
    draft.node("Identity", [leading_layers(draft, done, stored, len(done.layers))], graphs.MAPS)
    channels = len(done.layers[-1].bias) if done.layers else 4
    onnx.save(graphs.finish(draft, [graphs.MAPS], channels, 1), file)
    return file

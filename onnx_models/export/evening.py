"""Even out the channels of a trunk: scale each so that all make use of the few steps that a layer's activations share.

A ReLU lets a channel be divided by a number if the next layer's weights for it are multiplied by that number: the
trunk stays what it was (M. Nagel, M. van Baalen, T. Blankevoort, M. Welling, *Data-Free Quantization through Weight
Equalization and Bias Correction*, ICCV 2019).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from onnx_models.export.quantise import LEVELS
from onnx_models.export.rounded import INSIDE, MIDDLE
from onnx_models.export.weights import Floats, Layer, Preprocessing, Trunk

CHANNEL_PERCENTILE: Final = 99.5
"""Share of photos whose peak in a channel counts as how large the channel gets."""

EVENNESS: Final = 0.9
"""A channel is divided by its size to this power."""

SMALLEST: Final = 0.02
"""A channel counts as at least this share of the mean one: what never answers needs no steps."""

PHOTO_PERCENTILE: Final = 98.0
"""Share of photos whose largest channel finds room in a layer's steps, before `ROOM`."""

ROOM: Final = 1.05
"""What a layer gets beyond that. Less cuts the loudest photos, more is coarser for the plainest ones."""

COPIES: Final[Mapping[str, int]] = {"block1_conv2": 2}
"""Layers that are there several times, each a part of a step further: together they are rounded that much finer.

Of all layers this one's rounding costs plain photos most.
"""

ROOM_OF_COPIES: Final = 1.3
"""Their room, as their steps are finer."""


@dataclass(frozen=True, slots=True)
class Evened:
    """Layers with even channels, and their activations' `steps`; the last maps times `multipliers` are the trunk's.

    The first layer takes four channels, see `with_inside`.
    """

    layers: tuple[Layer, ...]
    steps: dict[str, float]
    multipliers: Floats


def even_out(trunk: Trunk, peaks: Mapping[str, Floats]) -> Evened:
    """Divide channels by how large they get.

    Args:
        trunk: as it was trained.
        peaks: of each layer (photos, channels), the largest value of each channel.

    Returns:
        Layers that answer as the trunk does.
    """
    first = with_inside(trunk.layers[0], trunk.preprocessing)
    layers, steps, before = [], {}, np.ones(first.weight.shape[1])
    for layer in [first, *trunk.layers[1:]]:
        sizes = _sizes(peaks[layer.name])
        weight = layer.weight * before[:, None, None] / sizes[:, None, None, None]
        layers.append(replace(layer, weight=weight.astype(np.float32), bias=(layer.bias / sizes).astype(np.float32)))
        steps[layer.name] = _room(layer.name) * _largest(peaks[layer.name] / sizes) / LEVELS
        before = sizes
    return Evened(tuple(layers), steps, before.astype(np.float32))


def with_inside(layer: Layer, preprocessing: Preprocessing) -> Layer:
    """Let the first layer take whole levels around `MIDDLE`, and where the photo is as a fourth channel."""
    weight = layer.weight * np.array(preprocessing.scale, np.float32)[:, None, None]
    beside = (MIDDLE - np.array(preprocessing.mean)) / INSIDE
    inside = (weight * beside[:, None, None]).sum(axis=1, keepdims=True)
    return replace(layer, weight=np.concatenate([weight, inside], axis=1).astype(np.float32))


def _sizes(peaks: Floats) -> NDArray[np.float64]:
    """Return what each channel is divided by, one in the geometric mean."""
    large = np.percentile(peaks.astype(np.float64), CHANNEL_PERCENTILE, axis=0)
    powers: NDArray[np.float64] = np.maximum(large, SMALLEST * large.mean()) ** EVENNESS
    even: NDArray[np.float64] = powers / np.exp(np.log(powers).mean())
    return even


def _room(layer: str) -> float:
    return ROOM_OF_COPIES if layer in COPIES else ROOM


def _largest(peaks: NDArray[np.float64]) -> float:
    return float(np.percentile(peaks.max(axis=1), PHOTO_PERCENTILE))

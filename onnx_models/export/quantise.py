"""Rounding to int8 that looks at the weights alone: for a trunk whose kernels were tuned while they were rounded.

The whole trunk is rounded with photos in view, see `rounding`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from onnx_models.export.weights import Layer, Preprocessing, Trunk

LEVELS = 255
"""Steps of an unsigned 8-bit activation."""


SAFE_WEIGHT = 63
"""Largest rounded weight whose products no processor gets wrong.

Without VNNI, x86 adds two products of an unsigned and a signed byte in 16 bits, which overflow beyond 64: onnxruntime
then has to take a way that is half again as slow. Weights that are tuned while they are rounded lose little by it.
"""

PADDED_CHANNELS = 4
"""Photo channels in the int8 graph: with three, onnxruntime takes a path four times slower; the fourth weighs 0."""


@dataclass(frozen=True, slots=True)
class Int8Layer:
    """One layer as int8: `weight` (out, in, high, wide) stands for `weight * scales[out]`."""

    weight: NDArray[np.int8]
    scales: NDArray[np.float32]


def quantise_trunk(trunk: Trunk) -> list[Int8Layer]:
    """Round every layer; the result depends on the weights alone."""
    layers = [quantise_layer(layer) for layer in trunk.layers]
    room = ((0, 0), (0, PADDED_CHANNELS - 3), (0, 0), (0, 0))
    return [replace(layers[0], weight=np.pad(layers[0].weight, room)), *layers[1:]]


def quantise_layer(layer: Layer) -> Int8Layer:
    """Round weights so that the largest of each output channel just fits into -`SAFE_WEIGHT`..`SAFE_WEIGHT`."""
    scales = (np.abs(layer.weight).max(axis=(1, 2, 3)) / SAFE_WEIGHT).astype(np.float32)
    weight = np.rint(layer.weight / scales[:, None, None, None])
    return Int8Layer(weight.astype(np.int8), scales)


def as_rounded(trunk: Trunk, layers: Sequence[Int8Layer]) -> Trunk:
    """Return the trunk in float32 with the kernels that its rounded layers stand for."""
    return replace(trunk, layers=tuple(map(_as_rounded, trunk.layers, layers)))


def _as_rounded(layer: Layer, small: Int8Layer) -> Layer:
    steps = small.weight[:, : layer.weight.shape[1]].astype(np.float32)
    return replace(layer, weight=steps * small.scales[:, None, None, None])


@dataclass(frozen=True, slots=True)
class ActivationRanges:
    """The largest value each layer's output is given room for, and the range of the photo itself."""

    largest: dict[str, float]
    preprocessing: Preprocessing

    def scaled(self, share: float) -> ActivationRanges:
        """Give each layer only a share of its room."""
        return replace(self, largest={name: share * value for name, value in self.largest.items()})

    def scale_and_zero(self, layer: Layer) -> tuple[float, int]:
        """Return step and zero point of one layer's unsigned activations, which start at zero after a ReLU."""
        largest = self.largest[layer.name]
        return (largest / LEVELS, 0) if layer.relu else (2 * largest / LEVELS, (LEVELS + 1) // 2)

    def photo_scale_and_zero(self) -> tuple[float, int]:
        """Return step and zero point that hold every preprocessed 0..255 pixel, zero exactly among them."""
        pairs = list(zip(self.preprocessing.mean, self.preprocessing.scale, strict=True))
        low = min(-mean * scale for mean, scale in pairs)
        high = max((255 - mean) * scale for mean, scale in pairs)
        step = (high - low) / LEVELS
        return step, round(-low / step)

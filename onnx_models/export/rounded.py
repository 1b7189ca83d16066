"""The whole trunk as int8, rounded with photos in view: what it is, and how it is kept beside the graphs.

Kernels lie in the shared weight file, all other numbers in a small npz: graphs can be made again without photos.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from onnx_models.export.blobs import read_blob
from onnx_models.export.weights import Floats, Trunk

MIDDLE: Final = 117
"""The level that counts as zero: near the middle of what VGG nets subtract from each channel."""

INSIDE: Final = 138
"""What the fourth channel holds wherever there is a photo; around it there is 0, as everywhere in the padding.

Its weights make up for the difference between `MIDDLE` and the trunk's own means, at the border too: the photo enters
in whole levels, and nothing of it is rounded.
"""


@dataclass(frozen=True, slots=True)
class RoundedLayer:
    """One 3x3 convolution and its ReLU as int8.

    Attributes:
        name: the layer's own, "block1_conv1".
        weight: (out, in, 3, 3), stands for `(weight - zero) * scales[out]`.
        scales: (out,), what one step of a channel's weights is worth.
        zero: the whole number that stands for a weight of 0.
        bias: (out,).
        step: what one step of its activations is worth; the last layer's are not rounded, and need none.
    """

    name: str
    weight: NDArray[np.int8]
    scales: Floats
    zero: int
    bias: Floats
    step: float

    @property
    def stored(self) -> str:
        """Name its kernel in the weight file."""
        return self.name + "_q"

    @property
    def relu(self) -> bool:
        """Tell that it ends in a ReLU, as every layer of a whole trunk does."""
        return True


@dataclass(frozen=True, slots=True)
class RoundedTrunk:
    """All layers; the maps of the last one times `multipliers` (out,) are those of the trunk.

    `channels` and `last_of_block` are the trunk's, `made_from` is its `digest`.
    """

    layers: tuple[RoundedLayer, ...]
    multipliers: Floats
    channels: str
    last_of_block: frozenset[str]
    made_from: str

    def kernels(self) -> dict[str, NDArray[np.int8]]:
        """Return what the weight file holds."""
        return {layer.stored: layer.weight for layer in self.layers}

    def save(self, file: Path) -> None:
        """Write everything but the kernels; the file is there whole or not at all."""
        arrays: dict[str, NDArray[np.generic]] = {
            "multipliers": self.multipliers,
            "made_from": np.array(self.made_from),
        }
        for layer in self.layers:
            arrays[layer.name + "_shape"] = np.array(layer.weight.shape)
            arrays[layer.name + "_scales"], arrays[layer.name + "_bias"] = layer.scales, layer.bias
            arrays[layer.name + "_zero"], arrays[layer.name + "_step"] = np.array(layer.zero), np.array(layer.step)
        draft = file.with_name(f"new-{file.name}")
        np.savez_compressed(draft, **arrays)  # type: ignore[arg-type]
        draft.replace(file)


def digest(trunk: Trunk) -> str:
    """Return a name for the numbers of a trunk: weights, biases and preprocessing."""
    made = hashlib.sha256(repr(trunk.preprocessing).encode())
    for layer in trunk.layers:
        made.update(layer.name.encode() + layer.weight.tobytes() + layer.bias.tobytes())
    return made.hexdigest()


def load_rounded(file: Path, weights: Path, trunk: Trunk) -> RoundedTrunk | None:
    """Read what `RoundedTrunk.save` and `write_blob` wrote; None if it is not there, or was made from another trunk."""
    if not (file.exists() and weights.exists()):
        return None
    with np.load(file) as stored:
        arrays = {name: stored[name] for name in stored.files}
    if str(arrays["made_from"]) != digest(trunk):
        return None
    names = [layer.name for layer in trunk.layers]
    kernels = read_blob(weights, {name: tuple(arrays[name + "_shape"]) for name in names}, np.dtype(np.int8))
    layers = tuple(
        RoundedLayer(
            name,
            kernels[name].view(np.int8),
            arrays[name + "_scales"],
            int(arrays[name + "_zero"]),
            arrays[name + "_bias"],
            float(arrays[name + "_step"]),
        )
        for name in names
    )
    channels, made_from = trunk.preprocessing.channels, str(arrays["made_from"])
    return RoundedTrunk(layers, arrays["multipliers"], channels, trunk.last_of_block, made_from)

"""Write the two integer trunks as quantise-dequantise pairs, which onnxruntime fuses into integer convolutions.

`int8_trunk` is for a trunk whose kernels were tuned beforehand. `rounded_trunk` writes what `rounding` made of the
whole one with photos in view: the photo enters unrounded, and the last layer's maps leave unrounded.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from onnx import TensorProto

from onnx_models.export.blobs import StoredTensor
from onnx_models.export.graph import MAPS, PHOTOS, GraphDraft, convolution, halve, preprocess
from onnx_models.export.quantise import PADDED_CHANNELS, ActivationRanges, Int8Layer
from onnx_models.export.rounded import INSIDE, MIDDLE, RoundedLayer, RoundedTrunk
from onnx_models.export.weights import Floats, Trunk


def int8_trunk(
    draft: GraphDraft,
    trunk: Trunk,
    stored: dict[str, StoredTensor],
    layers: Sequence[Int8Layer],
    ranges: ActivationRanges,
) -> str:
    """Add a trunk whose kernels and ranges were rounded each for itself."""
    scale, zero = ranges.photo_scale_and_zero()
    photos = preprocess(draft, trunk.preprocessing, PADDED_CHANNELS)
    current = _requantise(draft, photos, "photo", scale, zero)
    for layer, int8 in zip(trunk.layers, layers, strict=True):
        inputs = [
            current,
            _kernel(draft, stored[layer.name + "_q"], int8.scales, 0),
            _bias(draft, layer.name, layer.bias, int8.scales * np.float32(scale)),
        ]
        current = convolution(draft, layer, inputs)
        scale, zero = ranges.scale_and_zero(layer)
        current = _requantise(draft, current, layer.name, scale, zero)
        if layer.name in trunk.last_of_block:
            current = _requantise(draft, halve(draft, current), layer.name + "_pool", scale, zero)
    return draft.node("Identity", [current], MAPS)


def rounded_trunk(draft: GraphDraft, rounded: RoundedTrunk, stored: dict[str, StoredTensor]) -> str:
    """Add the whole trunk; its last layer multiplies integers as floats, so that its maps need no rounding."""
    last = rounded.layers[-1]
    before = leading_layers(draft, rounded, stored, len(rounded.layers) - 1)
    bias = draft.constant(last.name + "_b", last.bias)
    maps = convolution(draft, last, [before, _float_kernel(draft, stored[last.stored], last), bias])
    return draft.node("Mul", [maps, draft.constant("evened", rounded.multipliers[:, None, None])], MAPS)


def leading_layers(draft: GraphDraft, rounded: RoundedTrunk, stored: dict[str, StoredTensor], count: int) -> str:
    """Add the first `count` layers, each rounded; with none of them there is the photo as the first one sees it."""
    current, step = _whole_photo(draft, rounded.channels), 1.0
    for layer in rounded.layers[:count]:
        kernel = _kernel(draft, stored[layer.stored], layer.scales, layer.zero)
        bias = _bias(draft, layer.name, layer.bias, layer.scales * np.float32(step))
        current = convolution(draft, layer, [current, kernel, bias])
        step = layer.step
        current = _requantise(draft, current, layer.name, step, 0)
        if layer.name in rounded.last_of_block:
            current = _requantise(draft, halve(draft, current), layer.name + "_pool", step, 0)
    return current


def _whole_photo(draft: GraphDraft, channels: str) -> str:
    """Take the photo as the bytes it is, in the trunk's order, and mark in a fourth channel where it is."""
    order = np.array([*("RGB".index(channel) for channel in channels), 0], dtype=np.int64)
    current = draft.node("Transpose", [PHOTOS], "channels_first", perm=[0, 3, 1, 2])
    current = draft.node("Gather", [current, draft.constant("order", order)], "ordered", axis=1)
    fourth = draft.constant("fourth", np.array([False, False, False, True]).reshape(1, 4, 1, 1))
    brightest = draft.constant("brightest", np.array(MIDDLE + INSIDE, dtype=np.uint8))
    current = draft.node("Where", [fourth, brightest, current], "marked")
    one = draft.constant("photo_s", np.array(1, dtype=np.float32))
    middle = draft.constant("photo_z", np.array(MIDDLE, dtype=np.uint8))
    return draft.node("DequantizeLinear", [current, one, middle], "photo_dq")


def _float_kernel(draft: GraphDraft, stored: StoredTensor, layer: RoundedLayer) -> str:
    """Add int8 weights with zero point 0 as floats.

    A DequantizeLinear would be run again for every photo; these two nodes onnxruntime folds when it loads the graph.
    """
    name = stored.name
    whole = draft.node("Cast", [draft.stored(stored)], name + "_whole", to=TensorProto.FLOAT)
    return draft.node(
        "Mul", [whole, draft.constant(name + "_scale", layer.scales[:, None, None, None])], name + "_real"
    )


def _kernel(draft: GraphDraft, stored: StoredTensor, scales: Floats, zero: int) -> str:
    """Add one layer's int8 weights and their way back to floating point."""
    weight, name = draft.stored(stored), stored.name
    scale = draft.constant(name + "_scale", scales)
    origin = draft.constant(name + "_zero", np.full(len(scales), zero, dtype=np.int8))
    return draft.node("DequantizeLinear", [weight, scale, origin], name + "_real", axis=0)


def _bias(draft: GraphDraft, layer: str, bias: Floats, steps: Floats) -> str:
    """Add one layer's bias as whole numbers of `steps`, the step of its integer sums."""
    name = layer + "_bias"
    whole = draft.constant(name, np.rint(bias / steps).astype(np.int32))
    scale = draft.constant(name + "_scale", steps)
    zero = draft.constant(name + "_zero", np.zeros(len(steps), dtype=np.int32))
    return draft.node("DequantizeLinear", [whole, scale, zero], name + "_real", axis=0)


def _requantise(draft: GraphDraft, current: str, name: str, scale: float, zero: int) -> str:
    """Round to unsigned 8 bits and back; onnxruntime moves the pair into the neighbouring convolutions."""
    step = draft.constant(name + "_s", np.array(scale, dtype=np.float32))
    origin = draft.constant(name + "_z", np.array(zero, dtype=np.uint8))
    whole = draft.node("QuantizeLinear", [current, step, origin], name + "_u8")
    return draft.node("DequantizeLinear", [whole, step, origin], name + "_dq")

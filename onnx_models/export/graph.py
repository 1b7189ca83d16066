"""Write graphs: uint8 photos in; descriptor, pooled vector and last convolution's maps out. Int8 is in `int8_graph`.

Every step of SPoC is a node with a name, so that the graph can be read beside the paper:
reorder and centre the channels, 13 convolutions, sum pooling, L2, PCA-whitening, L2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from onnx_models.export.blobs import StoredTensor
from onnx_models.export.rounded import RoundedLayer
from onnx_models.export.weights import Layer, Preprocessing, Trunk
from photodedup.describe.whitening import Whitening

Attribute = int | list[int]

OPSET = 17
IR_VERSION = 8
"""Old enough for every onnxruntime the project admits, DirectML and CUDA included."""

PHOTOS, MAPS, POOLED, DESCRIPTOR, PEAK = "photos", "maps", "pooled", "descriptor", "_peak"
TINY = 1e-12


@dataclass(slots=True)
class GraphDraft:
    """Nodes and initializers collected in the order in which they are added."""

    nodes: list[NodeProto] = field(default_factory=list)
    initializers: list[TensorProto] = field(default_factory=list)

    def node(self, kind: str, inputs: Sequence[str], output: str, **attributes: Attribute) -> str:
        """Add a node named after its single output, and return that name."""
        node = helper.make_node(kind, list(inputs), [output], output)
        node.attribute.extend(helper.make_attribute(name, value) for name, value in attributes.items())
        self.nodes.append(node)
        return output

    def constant(self, name: str, values: NDArray[np.generic]) -> str:
        """Add a small tensor that lives in the graph file itself."""
        self.initializers.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def stored(self, tensor: StoredTensor) -> str:
        """Add a tensor that lives in one of the shared files."""
        self.initializers.append(tensor.initializer())
        return tensor.name


def preprocess(draft: GraphDraft, preprocessing: Preprocessing, channels: int = 3) -> str:
    """NHWC uint8 RGB to NCHW float32 channels, reordered, centred, and scaled where the trunk asks for it.

    More than three `channels` repeat the last one, for a trunk whose further weights are zero.
    """
    order = [*("RGB".index(channel) for channel in preprocessing.channels), 2, 2][:channels]
    current = draft.node("Transpose", [PHOTOS], "channels_first", perm=[0, 3, 1, 2])
    current = draft.node(
        "Gather", [current, draft.constant("order", np.array(order, dtype=np.int64))], "ordered", axis=1
    )
    current = draft.node("Cast", [current], "levels", to=TensorProto.FLOAT)
    current = draft.node(
        "Sub", [current, draft.constant("mean", _per_channel(preprocessing.mean, channels))], "centred"
    )
    if preprocessing.scale == (1.0, 1.0, 1.0):
        return current
    return draft.node("Mul", [current, draft.constant("scale", _per_channel(preprocessing.scale, channels))], "scaled")


def _per_channel(values: Sequence[float], channels: int) -> NDArray[np.float32]:
    """Shape one number a channel for NCHW, the last one repeated as often as the channel is."""
    padded = [*values, values[-1], values[-1]][:channels]
    return np.array(padded, dtype=np.float32).reshape(1, channels, 1, 1)


def convolve(draft: GraphDraft, trunk: Trunk, kernels: dict[str, str], biases: dict[str, str], photos: str) -> str:
    """Add convolutions, ReLUs and poolings in floating point; return the last maps."""
    current = photos
    for layer in trunk.layers:
        inputs = [current, kernels[layer.name], biases[layer.name]]
        current = convolution(draft, layer, inputs)
        if layer.name in trunk.last_of_block:
            current = halve(draft, current)
    return current


def convolution(draft: GraphDraft, layer: Layer | RoundedLayer, inputs: Sequence[str]) -> str:
    """Add one convolution, and its ReLU where it has one."""
    high, wide = layer.weight.shape[2:]
    around = [high // 2, wide // 2]
    current = draft.node("Conv", inputs, layer.name, kernel_shape=[high, wide], pads=[*around, *around])
    return draft.node("Relu", [current], f"{layer.name}_relu") if layer.relu else current


def float_trunk(draft: GraphDraft, trunk: Trunk, stored: dict[str, StoredTensor], *, half: bool) -> str:
    """Add the trunk in float32, or in float16 with float16 maps; both read the same float16 weights."""
    kernels, biases = {}, {}
    for layer in trunk.layers:
        kernel = draft.stored(stored[layer.name + "_w"])
        bias = layer.bias.astype(np.float16) if half else layer.bias
        # onnxruntime folds the cast when it loads the graph: it costs nothing per photo.
        kernels[layer.name] = kernel if half else draft.node("Cast", [kernel], kernel + "32", to=TensorProto.FLOAT)
        biases[layer.name] = draft.constant(layer.name + "_b", bias)
    photos = preprocess(draft, trunk.preprocessing)
    if half:
        photos = draft.node("Cast", [photos], "half", to=TensorProto.FLOAT16)
    maps = convolve(draft, trunk, kernels, biases, photos)
    return draft.node("Cast", [maps], MAPS, to=TensorProto.FLOAT) if half else draft.node("Identity", [maps], MAPS)


def halve(draft: GraphDraft, current: str) -> str:
    """Add the 2x2 max pooling after a block."""
    return draft.node("MaxPool", [current], current + "_pool", kernel_shape=[2, 2], strides=[2, 2])


def _unit_length(draft: GraphDraft, current: str, output: str) -> str:
    """Divide rows by their L2 norm; a row of zeros stays one."""
    norm = draft.node("ReduceL2", [current], output + "_norm", axes=[1], keepdims=1)
    norm = draft.node(
        "Max", [norm, draft.constant(output + "_tiny", np.array(TINY, dtype=np.float32))], output + "_safe"
    )
    return draft.node("Div", [current, norm], output)


def spoc_head(draft: GraphDraft, maps: str, whitening: Whitening | None, aggregate: str) -> list[str]:
    """Add sum pooling and L2, and, where a whitening is given, projection and L2; return the outputs' names.

    Aggregate "root" takes the square root of the sums first; every axis of `whitening` is used.
    """
    positions = draft.constant("positions", np.array([2, 3], dtype=np.int64))
    pooled = _unit_length(draft, draft.node("ReduceSum", [maps, positions], "summed", keepdims=0), POOLED)
    if whitening is None:
        return [MAPS, POOLED]
    if aggregate == "root":
        pooled = _unit_length(draft, draft.node("Sqrt", [pooled], "roots"), "rooted")
    around = draft.node("Sub", [pooled, draft.constant("pca_mean", whitening.mean)], "around_mean")
    # The axes are divided by their deviations beforehand, so that whitening is one small matrix product.
    axes = whitening.axes / whitening.deviations[:, None]
    white = draft.node("Gemm", [around, draft.constant("pca_axes", axes)], "whitened", transB=1)
    return [_unit_length(draft, white, DESCRIPTOR), MAPS, POOLED]


def peaks_head(draft: GraphDraft, trunk: Trunk) -> list[str]:
    """Add the largest value of each channel of each layer, (n, channels), from which its size is found."""
    return [
        draft.node("ReduceMax", [_magnitude(draft, layer)], layer.name + PEAK, axes=[2, 3], keepdims=0)
        for layer in trunk.layers
    ]


def _magnitude(draft: GraphDraft, layer: Layer) -> str:
    """Name what a layer gives, without its signs."""
    return f"{layer.name}_relu" if layer.relu else draft.node("Abs", [layer.name], f"{layer.name}_abs")


def finish(draft: GraphDraft, outputs: Sequence[str], channels: int, dim: int) -> ModelProto:
    """Wrap the draft as a model with free batch, height and width."""
    sizes: dict[str, list[str | int]] = {
        DESCRIPTOR: ["n", dim],
        POOLED: ["n", channels],
        MAPS: ["n", channels, "rows", "columns"],
    }
    photo = helper.make_tensor_value_info(PHOTOS, TensorProto.UINT8, ["n", "height", "width", 3])
    values = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, sizes.get(name, ["n", f"{name}_channels"]))
        for name in outputs
    ]
    graph = helper.make_graph(draft.nodes, "spoc", [photo], values, draft.initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="photodedup")
    model.ir_version = IR_VERSION
    return model

"""Write the trunk that was taken apart: `python -m onnx_models.export.write_compact PARTS.npz --photos FOLDER`.

PARTS come from `onnx_models.export.compact`. Only what the product uses is written: int8, and the whitening of `root`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Final

import onnx

from onnx_models.export import graph as graphs
from onnx_models.export import learn
from onnx_models.export.blobs import StoredTensor, write_blob
from onnx_models.export.describe_files import Settings, write_compact_manifest
from onnx_models.export.int8_graph import int8_trunk
from onnx_models.export.quantise import ActivationRanges, as_rounded, quantise_trunk
from onnx_models.export.weights import Trunk, read_compact
from photodedup.describe.models import COMPACT
from photodedup.describe.samples import reference_name, save_reference
from photodedup.describe.session import TrunkSession
from photodedup.describe.whitening import Whitening
from photodedup.evaluation.datasets import photos_under
from photodedup.evaluation.features import Source

AGGREGATE: Final = "root"

ROOM: Final = 0.7
"""Share of `learn.measure_ranges` that activations get: rounding all of them finer is worth cutting the largest.

Descriptors against float32 on 60 photos that were not measured, mean and worst cosine: 1.0 gives .9949 and .979, .85
.9965 and .987, .7 .9977 and .992, .6 .9978 and .986, .5 .9960 and .967.
"""


def main(arguments: list[str] | None = None) -> int:
    """Write weights, graph, whitening, samples and manifest."""
    line = argparse.ArgumentParser(prog="python -m onnx_models.export.write_compact", description=__doc__)
    line.add_argument("parts", type=Path)
    line.add_argument("--photos", type=Path, required=True, help="photos to learn from; never those of a test set")
    line.add_argument("--out", type=Path, default=Path(__file__).parent.parent, help="default: onnx_models/")
    line.add_argument("--size", type=int, default=224, help="side of the square photo, pixels (default: %(default)s)")
    line.add_argument("--dim", type=int, default=256, help="length of the descriptors (default: %(default)s)")
    options = line.parse_args(arguments)
    trunk, settings = read_compact(options.parts), Settings("vgg16", options.size, AGGREGATE, options.dim)
    write(trunk, settings, [Source(photo) for photo in photos_under(options.photos)], options.out)
    return 0


def write(trunk: Trunk, settings: Settings, photos: list[Source], out: Path) -> None:
    """Write all files of the compact trunk into `out`."""
    base = f"{settings.trunk}-{COMPACT}"
    layers = quantise_trunk(trunk)
    with tempfile.TemporaryDirectory() as scratch:
        exact = TrunkSession(_float_graph(trunk, Path(scratch), settings.dim), "cpu")
        ranges = learn.measure_ranges(exact, trunk, photos, settings.size).scaled(ROOM)
    with tempfile.TemporaryDirectory() as scratch:
        # The kernels were tuned while they were rounded: rounded they are what they should be.
        same_kernels = TrunkSession(_float_graph(as_rounded(trunk, layers), Path(scratch), settings.dim), "cpu")
        save_reference(same_kernels, out / reference_name(base))
    whole = {layer.name + "_q": small.weight for layer, small in zip(trunk.layers, layers, strict=True)}
    stored = write_blob(whole, out / f"{base}.int8.weights")
    graph = out / f"{base}.onnx"
    save = partial(_save, channels=_channels(trunk), dim=settings.dim)
    save(_int8_maps(trunk, stored, ranges), None, graph)
    learned = learn.learn_whitenings(TrunkSession(graph, "cpu"), photos, settings.size, [AGGREGATE])[AGGREGATE]
    name = f"{base}-{AGGREGATE}.whitening.npz"
    learned.leading(_channels(trunk)).save(out / name)
    save(_int8_maps(trunk, stored, ranges), learned.leading(settings.dim), graph)
    write_compact_manifest(out, settings, graph.name, f"{base}.int8.weights", name)


def _int8_maps(trunk: Trunk, stored: dict[str, StoredTensor], ranges: ActivationRanges) -> graphs.GraphDraft:
    draft = graphs.GraphDraft()
    int8_trunk(draft, trunk, stored, quantise_trunk(trunk), ranges)
    return draft


def _float_graph(trunk: Trunk, folder: Path, dim: int) -> Path:
    """Write a graph in float32 that tells the largest value of each layer, and the pooled vector."""
    draft = graphs.GraphDraft()
    stored = write_blob({layer.name + "_w": layer.weight for layer in trunk.layers}, folder / "float.weights")
    kernels = {layer.name: draft.stored(stored[layer.name + "_w"]) for layer in trunk.layers}
    biases = {layer.name: draft.constant(layer.name + "_b", layer.bias) for layer in trunk.layers}
    maps = graphs.convolve(draft, trunk, kernels, biases, graphs.preprocess(draft, trunk.preprocessing))
    draft.node("Identity", [maps], graphs.MAPS)
    outputs = [*graphs.spoc_head(draft, graphs.MAPS, None, AGGREGATE), *graphs.peaks_head(draft, trunk)]
    file = folder / "float.onnx"
    onnx.save(graphs.finish(draft, outputs, _channels(trunk), dim), file)
    return file


def _channels(trunk: Trunk) -> int:
    return len(trunk.layers[-1].bias)


def _save(draft: graphs.GraphDraft, whitening: Whitening | None, file: Path, *, channels: int, dim: int) -> None:
    outputs = graphs.spoc_head(draft, graphs.MAPS, whitening, AGGREGATE)
    onnx.save(graphs.finish(draft, outputs, channels, dim), file)
    onnx.checker.check_model(str(file))


if __name__ == "__main__":
    sys.exit(main())

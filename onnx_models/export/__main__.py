"""Export a trunk: `python -m onnx_models.export WEIGHTS --photos FOLDER`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray

from onnx_models.export import graph as graphs
from onnx_models.export import learn
from onnx_models.export.blobs import StoredTensor, write_blob
from onnx_models.export.describe_files import Settings, write_manifests
from onnx_models.export.int8_graph import rounded_trunk
from onnx_models.export.rounded import RoundedTrunk, load_rounded
from onnx_models.export.rounding import round_trunk
from onnx_models.export.weights import Trunk, read_trunk
from photodedup.describe.pooling import AGGREGATES
from photodedup.describe.session import TrunkSession
from photodedup.describe.whitening import Whitening, load_whitening
from photodedup.errors import UserError
from photodedup.evaluation.datasets import photos_under
from photodedup.evaluation.features import Source

PRECISIONS = ("float32", "float16", "int8")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A trunk's weights where graphs find them, and how they were rounded."""

    stored: dict[str, StoredTensor]
    rounded: RoundedTrunk


@dataclass(frozen=True, slots=True)
class Export:
    """One trunk on its way into one folder."""

    trunk: Trunk
    folder: Path
    size: int
    aggregate: str
    dim: int

    @property
    def channels(self) -> int:
        """Return how many maps the trunk ends in."""
        return len(self.trunk.layers[-1].bias)

    def name(self, ending: str) -> str:
        """Name a file of this trunk."""
        return f"{self.trunk.name}{ending}"

    def weights(self) -> dict[str, str]:
        """Name the shared weight file of each precision."""
        half = self.name(".float16.weights")
        return {"float32": half, "float16": half, "int8": self.name(".int8.weights")}

    def whitenings(self) -> dict[str, str]:
        """Name the file of each aggregation's whitening."""
        return {name: self.name(f"-{name}.whitening.npz") for name in AGGREGATES}

    def store(self, arrays: Mapping[str, NDArray[np.generic]], precision: str) -> dict[str, StoredTensor]:
        """Write the weight file of a precision."""
        return write_blob(arrays, self.folder / self.weights()[precision])

    def halves(self) -> dict[str, NDArray[np.generic]]:
        """Return the weights that float32 and float16 share."""
        return {layer.name + "_w": layer.weight.astype(np.float16) for layer in self.trunk.layers}

    def write(self, precision: str, prepared: Prepared, whitening: Whitening | None) -> str:
        """Write one graph and return its file name."""
        draft = graphs.GraphDraft()
        if precision == "int8":
            maps = rounded_trunk(draft, prepared.rounded, prepared.stored)
        else:
            maps = graphs.float_trunk(draft, self.trunk, prepared.stored, half=precision == "float16")
        leading = None if whitening is None else whitening.leading(self.dim)
        outputs = graphs.spoc_head(draft, maps, leading, self.aggregate)
        return self._save(draft, outputs, f"-{precision}.onnx")

    def write_peaks(self, stored: dict[str, StoredTensor]) -> str:
        """Write the graph that only says how large each layer gets."""
        draft = graphs.GraphDraft()
        graphs.float_trunk(draft, self.trunk, stored, half=False)
        return self._save(draft, graphs.peaks_head(draft, self.trunk), "-peaks.onnx")

    def _save(self, draft: graphs.GraphDraft, outputs: list[str], ending: str) -> str:
        file = self.folder / self.name(ending)
        onnx.save(graphs.finish(draft, outputs, self.channels, self.dim), file)
        onnx.checker.check_model(str(file))
        return file.name


def main(arguments: list[str] | None = None) -> int:
    """Run the export; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        _export(options)
    except UserError as error:
        print(f"{error.sentence} {error.hint}".strip(), file=sys.stderr)  # noqa: T201 -- a command line tool
        return 4
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m onnx_models.export", description="Export a VGG trunk as ONNX graphs."
    )
    parser.add_argument("weights", type=Path, help=".npz, .pth (torchvision), .safetensors or Keras .h5")
    parser.add_argument("--photos", type=Path, required=True, help="photos to learn from; never those of a test set")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent, help="default: onnx_models/")
    parser.add_argument("--size", type=int, default=256, help="side of the square photo, pixels (default: %(default)s)")
    parser.add_argument(
        "--aggregate", choices=("sum", "root"), default="root", help="what the graphs end in (default: %(default)s)"
    )
    parser.add_argument("--dim", type=int, default=256, help="length of the graphs' descriptors (default: %(default)s)")
    parser.add_argument("--learn-with", choices=PRECISIONS, default="int8", help="trunk that the PCA is learned from")
    parser.add_argument("--again", action="store_true", help="round and learn PCA again where --out has them already")
    return parser


def _export(options: argparse.Namespace) -> None:
    """Write weights, rounding, whitenings, graphs and manifests, in this order: each needs those before it."""
    trunk = read_trunk(options.weights)
    options.out.mkdir(parents=True, exist_ok=True)
    export = Export(trunk, options.out, options.size, options.aggregate, options.dim)
    prepared = _prepared(export, options)
    names = export.whitenings()
    if not all((options.out / name).exists() for name in names.values()):
        _learn_whitenings(export, export.write(options.learn_with, prepared, None), names, options)
    whitening = load_whitening(options.out / names[options.aggregate])
    written = {precision: export.write(precision, prepared, whitening) for precision in PRECISIONS}
    settings = Settings(trunk.name, options.size, options.aggregate, options.dim)
    write_manifests(options.out, settings, written, export.weights(), names)


def _prepared(export: Export, options: argparse.Namespace) -> Prepared:
    """Write both weight files; those of int8 are rounded anew where they are not there, or are another trunk's."""
    stored = export.store(export.halves(), "float16")
    file, weights = export.folder / export.name(".rounding.npz"), export.folder / export.weights()["int8"]
    rounded = None if options.again else load_rounded(file, weights, export.trunk)
    if rounded is None:
        rounded = _rounded(export, stored, options)
        # From here to the end nothing is left that belongs to another rounding, wherever it is cut off.
        for old in (file.name, *export.whitenings().values()):
            (export.folder / old).unlink(missing_ok=True)
        stored |= export.store(rounded.kernels(), "int8")
        rounded.save(file)
        return Prepared(stored, rounded)
    return Prepared(stored | export.store(rounded.kernels(), "int8"), rounded)


def _rounded(export: Export, stored: dict[str, StoredTensor], options: argparse.Namespace) -> RoundedTrunk:
    """Look how large each channel gets, and round the trunk."""
    photos = _photos(options.photos)
    graph = export.folder / export.write_peaks(stored)
    try:
        peaks = learn.measure_peaks(TrunkSession(graph, "cpu"), export.trunk, photos, options.size)
    finally:
        graph.unlink()
    return round_trunk(export.trunk, peaks, photos, options.size)


def _photos(folder: Path) -> list[Source]:
    return [Source(photo) for photo in photos_under(folder)]


def _learn_whitenings(export: Export, graph: str, names: dict[str, str], options: argparse.Namespace) -> None:
    """Learn every aggregation's whitening in one pass over the photos."""
    session = TrunkSession(export.folder / graph, "cpu")
    learned = learn.learn_whitenings(session, _photos(options.photos), options.size)
    for name, whitening in learned.items():
        whitening.leading(export.channels).save(export.folder / names[name])


if __name__ == "__main__":
    sys.exit(main())

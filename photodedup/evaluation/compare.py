"""The whole comparison in one go: from three folders of photos to every table and plot of the report."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from photodedup.describe.loading import open_trunk
from photodedup.describe.pooling import AGGREGATES, Aggregate, root_of
from photodedup.describe.session import TrunkSession
from photodedup.describe.whitening import Whitening, learn_whitening, load_whitening
from photodedup.evaluation import similarity
from photodedup.evaluation.datasets import Dataset, photos_under, read_dataset
from photodedup.evaluation.features import Source, StoredMaps, in_batches, over_photos, stored_maps
from photodedup.evaluation.fisher import FisherVector
from photodedup.evaluation.local import sample_positions
from photodedup.evaluation.matched import FILE as MATCHED_FILE
from photodedup.evaluation.protocol import MAIN_METRIC, score
from photodedup.evaluation.triangulation import Triangulation
from photodedup.evaluation.tuned import STRENGTH, pool_powers, pool_tuned
from photodedup.settings import Settings
from photodedup.types import Vectors

SETS: Final = ("holidays", "ukbench")
LEARN_ON: Final = "train"
DIMS: Final = (16, 32, 64, 128, 256, 512)
SIZES: Final = (224, 256, 288, 320, 384, 448, 586)
SIZE: Final = 448
"""Side of the square in the comparison of aggregations; the paper's was 586."""

PRECISION_SIZE: Final = 256
DIM: Final = 256
SAMPLES_PER_PHOTO: Final = 40
FULL: Final = 1.0
"""Strength of whitening as the paper has it; see `Whitening.softened`."""

Say = Callable[[str], None]
Scores = dict[str, float]
"""The main metric of each data set, and Holidays' other average precision as "holidays trapezoid"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An aggregation, and how its vectors are whitened.

    Attributes:
        name: what its row is called.
        aggregate: from maps to vectors.
        strength: how strongly they are whitened by what is learned on the held-out photos.
        whitening: takes the place of that, where it was learned in another way.
    """

    name: str
    aggregate: Aggregate
    strength: float = FULL
    whitening: Whitening | None = None


@dataclass(frozen=True, slots=True)
class AggregateRow:
    """One aggregation: its length before PCA, its scores under every treatment, by name, and by dimension."""

    name: str
    length: int
    treatments: dict[str, Scores]
    sweep: dict[int, Scores]


@dataclass(frozen=True, slots=True)
class SizeRow:
    """One size: milliseconds of one core a photo, decoding included, and scores by aggregation."""

    size: int
    milliseconds: float
    scores: dict[str, Scores]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that the report shows; `core_seconds` is the work of all cores added up."""

    size: int
    photos: dict[str, int]
    aggregates: tuple[AggregateRow, ...]
    sizes: tuple[SizeRow, ...]
    precisions: dict[str, Scores]
    cosines: dict[str, float]
    similarities: dict[str, similarity.Similarities]
    seconds: float
    core_seconds: float


def compare(photos: Path, cache: Path, say: Say) -> Comparison:
    """Measure everything.

    Args:
        photos: holds the folders holidays, ukbench and train.
        cache: where the maps are kept while the comparison runs, about 3 GB.
        say: told what is being done.

    Raises:
        UserError: a folder does not hold what it should, or a model is missing.
    """
    began, worked = time.perf_counter(), time.process_time()
    datasets = {name: read_dataset(name, photos / name) for name in SETS}
    sources = {name: list(data.photos) for name, data in datasets.items()} | {
        LEARN_ON: list(photos_under(photos / LEARN_ON))
    }
    trunk = open_trunk(Settings(provider="cpu"), say, "int8")
    maps = {}
    for name, files in sources.items():
        say(f"Running {len(files)} photos of {name} through the trunk at {SIZE} px.")
        maps[name] = stored_maps(files, SIZE, lambda photo: trunk.run("maps", photo), cache / f"{name}-{SIZE}.npy")
    aggregates = tuple(_aggregate_row(candidate, datasets, maps, say) for candidate in _all_aggregates(maps, say))
    precisions, cosines = _precisions(datasets, say)
    return Comparison(
        size=SIZE,
        photos={name: len(files) for name, files in sources.items()},
        aggregates=aggregates,
        sizes=tuple(_size_row(size, trunk, datasets, aggregates_learned(maps), say) for size in SIZES),
        precisions=precisions,
        cosines=cosines,
        similarities=_similarities(datasets["holidays"], maps["holidays"], say),
        seconds=time.perf_counter() - began,
        core_seconds=time.process_time() - worked,
    )


def treatments(
    train: Vectors, test: Mapping[str, Vectors], strength: float = FULL, whitening: Whitening | None = None
) -> dict[str, dict[str, Vectors]]:
    """Reduce test vectors to `DIM` in the ways the paper tells apart, whitened as strongly as said, or by `whitening`.

    Only "learned on test" looks at the test set; it shows how much the long aggregations overfit.
    """
    learned = learn_whitening(train).softened(strength)
    whitens = learned if whitening is None else whitening
    own = {name: learn_whitening(vectors).softened(strength) for name, vectors in test.items()}
    return {
        "none": dict(test),
        "PCA": {name: learned.apply(vectors, DIM, whiten=False) for name, vectors in test.items()},
        "whitened": {name: whitens.apply(vectors, DIM) for name, vectors in test.items()},
        "PCA learned on test": {name: own[name].apply(vectors, DIM, whiten=False) for name, vectors in test.items()},
        "whitened, learned on test": {name: own[name].apply(vectors, DIM) for name, vectors in test.items()},
    }


def scores_of(datasets: Mapping[str, Dataset], vectors: Mapping[str, Vectors]) -> Scores:
    """Score every data set by its main metric."""
    found: Scores = {}
    for name, dataset in datasets.items():
        measured = score(dataset, vectors[name])
        found[name] = measured[MAIN_METRIC[name]]
        if "mAP trapezoid" in measured:
            found[f"{name} trapezoid"] = measured["mAP trapezoid"]
    return found


def aggregates_learned(maps: Mapping[str, StoredMaps]) -> dict[str, Whitening]:
    """Learn the whitenings of the two aggregations whose sizes are compared."""
    sums = _pooled(AGGREGATES["sum"], maps[LEARN_ON])
    return {"sum": learn_whitening(sums), "root": learn_whitening(root_of(sums))}


def _all_aggregates(maps: Mapping[str, StoredMaps], say: Say) -> list[Candidate]:
    """List every aggregation, after learning those that need it on the held-out photos."""
    say("Learning the Fisher vector and the triangulation embedding.")
    samples = sample_positions(in_batches(maps[LEARN_ON]), SAMPLES_PER_PHOTO)
    return [
        *(Candidate(name, aggregate) for name, aggregate in AGGREGATES.items()),
        Candidate("tuned", pool_tuned, STRENGTH),
        Candidate("matched", pool_powers, whitening=load_whitening(MATCHED_FILE)),
        Candidate("fisher", FisherVector.learn(samples)),
        Candidate("triangulation", Triangulation.learn(samples)),
    ]


def _pooled(aggregate: Aggregate, maps: StoredMaps) -> Vectors:
    return np.concatenate([aggregate(batch) for batch in in_batches(maps)])


def _aggregate_row(
    candidate: Candidate, datasets: Mapping[str, Dataset], maps: Mapping[str, StoredMaps], say: Say
) -> AggregateRow:
    say(f"Aggregating by {candidate.name}.")
    vectors = {part: _pooled(candidate.aggregate, stored) for part, stored in maps.items()}
    train = vectors.pop(LEARN_ON)
    whitens = candidate.whitening or learn_whitening(train).softened(candidate.strength)
    reduced = treatments(train, vectors, candidate.strength, candidate.whitening)
    longest = len(candidate.whitening.axes) if candidate.whitening else max(DIMS)
    sweep = {
        dim: scores_of(datasets, {part: whitens.apply(rows, dim) for part, rows in vectors.items()})
        for dim in DIMS
        if dim <= longest
    }
    treated = {kind: scores_of(datasets, found) for kind, found in reduced.items()}
    return AggregateRow(candidate.name, train.shape[1], treated, sweep)


def _size_row(
    size: int, trunk: TrunkSession, datasets: Mapping[str, Dataset], learned: Mapping[str, Whitening], say: Say
) -> SizeRow:
    """Describe the test sets at one size; the whitening is that of the comparison's size."""
    say(f"Measuring {size} px.")
    began = time.process_time()  # what a photo costs, whatever else the machine does meanwhile
    sums = {name: _described(trunk, ["pooled"], data.photos, size)[0] for name, data in datasets.items()}
    milliseconds = 1000 * (time.process_time() - began) / sum(len(rows) for rows in sums.values())
    prepared = {"sum": sums, "root": {name: root_of(rows) for name, rows in sums.items()}}
    found = {
        kind: scores_of(datasets, {name: learned[kind].apply(rows, DIM) for name, rows in vectors.items()})
        for kind, vectors in prepared.items()
    }
    return SizeRow(size, milliseconds, found)


def _described(trunk: TrunkSession, outputs: Sequence[str], photos: Sequence[Path], size: int) -> list[Vectors]:
    """Run photos once and return each output for all of them."""
    rows = over_photos([Source(photo) for photo in photos], size, lambda square: trunk.run_all(outputs, square))
    return [np.concatenate(column) for column in zip(*rows, strict=True)]


def _precisions(datasets: Mapping[str, Dataset], say: Say) -> tuple[dict[str, Scores], dict[str, float]]:
    """Compare float32 with int8, photo by photo: the pooled vectors, and the shipped descriptors made of them."""
    outputs = ("descriptor", "pooled")
    found: dict[str, dict[str, list[Vectors]]] = {}
    for precision in ("float32", "int8"):
        say(f"Describing the test sets in {precision} at {PRECISION_SIZE} px.")
        trunk = open_trunk(Settings(provider="cpu"), say, precision)
        found[precision] = {
            name: _described(trunk, outputs, data.photos, PRECISION_SIZE) for name, data in datasets.items()
        }
    cosines: dict[str, float] = {}
    for number, output in enumerate(outputs):
        pairs = [(found["float32"][name][number], found["int8"][name][number]) for name in datasets]
        agreed = np.concatenate([(exact * rounded).sum(axis=1) for exact, rounded in pairs])
        cosines |= {f"{output}, mean": float(agreed.mean()), f"{output}, worst": float(agreed.min())}
    descriptors = {precision: {name: both[0] for name, both in parts.items()} for precision, parts in found.items()}
    return {precision: scores_of(datasets, vectors) for precision, vectors in descriptors.items()}, cosines


def _similarities(dataset: Dataset, maps: StoredMaps, say: Say) -> dict[str, similarity.Similarities]:
    """Compare deep features with SIFT on the query photos of Holidays and their scenes."""
    say("Comparing deep features with SIFT.")
    numbers = sorted({photo for query in dataset.queries for photo in (query.photo, *query.positives)})
    features = {
        "deep": similarity.deep_features(maps, numbers),
        "SIFT": similarity.sift_features([dataset.photos[number] for number in numbers], SIZE),
    }
    return {kind: similarity.compare_scenes(dataset, found, numbers) for kind, found in features.items()}

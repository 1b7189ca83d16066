"""One evaluation: a data set, an aggregation, a dimension, and the score by that data set's own metric."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from photodedup.describe.loading import load_describer
from photodedup.errors import UserError
from photodedup.evaluation import metrics
from photodedup.evaluation.datasets import Dataset, read_dataset
from photodedup.evaluation.features import Source, over_photos
from photodedup.settings import Settings
from photodedup.types import Vectors

MAIN_METRIC: Final = {"holidays": "mAP", "ukbench": "N-S", "oxford": "mAP trapezoid", "paris": "mAP trapezoid"}
"""The figure that each data set is known by; the other average precision is given beside it."""


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """One score and what it was measured with. `scores` holds every metric of the data set by name."""

    dataset: str
    photos: int
    queries: int
    metric: str
    value: float
    scores: dict[str, float]
    aggregate: str
    dim: int
    size: int
    precision: str
    provider: str
    descriptor_id: str
    seconds: float


def evaluate(
    dataset: str,
    folder: Path,
    *,
    settings: Settings,
    notice: Callable[[str], None],
    aggregate: str | None = None,
    dim: int | None = None,
    size: int | None = None,
    precision: str | None = None,
) -> EvaluationReport:
    """Describe a data set with the shipped model and score it. Nothing is learned here.

    Args:
        dataset: "holidays", "ukbench", "oxford" or "paris".
        folder: where its photos, and its ground truth if that is files, lie.
        settings: provider and precision.
        notice: told in a sentence when something asked for cannot be had.
        aggregate: name of an aggregation; None is the model's own, as for the three below.
        dim: length of a descriptor.
        size: side of the square photo, pixels.
        precision: "float32", "float16" or "int8".

    Raises:
        UserError: a name is unknown, the folder does not hold the data set, or a photo cannot be used.
    """
    began = time.perf_counter()
    data = read_dataset(dataset, folder)
    if not (data.queries or data.objects):
        raise UserError(
            f"No photo in {folder} has another one to be found by.", "Name the folder of the whole data set."
        )
    describer = load_describer(settings, notice, size=size, precision=precision, aggregate=aggregate, dim=dim)

    def described(sources: list[Source]) -> Vectors:
        rows = list(over_photos(sources, describer.size, describer.describe))
        return np.concatenate(rows) if rows else np.empty((0, describer.dim), np.float32)

    vectors = described([Source(photo) for photo in data.photos])
    boxed = described([Source(data.photos[query.photo], query.box) for query in data.queries if query.box])
    scores = score(data, vectors, boxed)
    metric = MAIN_METRIC[data.name]
    return EvaluationReport(
        dataset=data.name,
        photos=len(data.photos),
        queries=len(data.queries) or len(data.photos),
        metric=metric,
        value=scores[metric],
        scores=scores,
        aggregate=describer.aggregate,
        dim=describer.dim,
        size=describer.size,
        precision=describer.precision,
        provider=describer.provider,
        descriptor_id=describer.descriptor_id,
        seconds=time.perf_counter() - began,
    )


def score(dataset: Dataset, vectors: Vectors, boxed: Vectors | None = None) -> dict[str, float]:
    """Score descriptors by every metric of the data set.

    Args:
        dataset: photos and questions.
        vectors: (photos, d) descriptors of the photos.
        boxed: (queries, d) descriptors of the parts asked for, where the queries have boxes.
    """
    if dataset.objects:
        return {"N-S": metrics.four_nearest_score(_nearest(vectors, vectors, 4), dataset.objects)}
    has_boxes = boxed is not None and len(boxed) > 0
    asked = boxed if has_boxes else vectors[[query.photo for query in dataset.queries]]
    assert asked is not None
    at_hits, trapezoid = [], []
    for query, ranking in zip(dataset.queries, _nearest(asked, vectors, len(vectors)), strict=True):
        ranks = metrics.ranks_of(ranking, query.positives, query.left_out)
        at_hits.append(metrics.average_precision_at_hits(ranks, len(query.positives)))
        trapezoid.append(metrics.average_precision_trapezoid(ranks, len(query.positives)))
    return {"mAP": float(np.mean(at_hits)), "mAP trapezoid": float(np.mean(trapezoid))}


def _nearest(asked: Vectors, vectors: Vectors, count: int) -> list[list[int]]:
    """Rank all photos for each question by dot product; the lower number first among equals."""
    similarities = asked @ vectors.T
    return [np.argsort(-row, kind="stable")[:count].tolist() for row in similarities]

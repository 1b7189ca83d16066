"""The paper's analysis (section 3): how similar deep convolutional features are to each other, beside SIFT's.

For features drawn at random from query photos it looks at the similarity (dot product of unit vectors) to a random
feature of another scene, to the nearest feature of another scene, and to the nearest one of the *same* scene.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from photodedup import decode
from photodedup.describe.whitening import unit_length
from photodedup.evaluation.datasets import Dataset
from photodedup.evaluation.features import StoredMaps
from photodedup.evaluation.local import positions
from photodedup.types import Vectors

FEATURES_PER_PHOTO = 200
_BINS = 100


@dataclass(frozen=True, slots=True)
class Similarities:
    """What was found for one kind of feature; arrays hold one number for each feature asked about."""

    random: Vectors
    elsewhere: Vectors
    same_scene: Vectors

    @property
    def ratios(self) -> Vectors:
        """Return nearest elsewhere / nearest in the same scene: below 1 the feature finds its own scene."""
        return (self.elsewhere / np.maximum(self.same_scene, 1e-6)).astype(np.float32)

    def figures(self) -> dict[str, float]:
        """Sum up as medians, and as the share of features whose nearest neighbour is in their own scene."""
        return {
            "random pair, median": float(np.median(self.random)),
            "random pair, standard deviation": float(np.std(self.random)),
            "nearest in other scenes, median": float(np.median(self.elsewhere)),
            "nearest in the same scene, median": float(np.median(self.same_scene)),
            "nearest-neighbour similarity ratio, median": float(np.median(self.ratios)),
            "own scene is nearest, share": float((self.ratios < 1).mean()),
        }


def histogram(values: Vectors, low: float, high: float) -> tuple[list[float], list[float]]:
    """Return bin centres and densities of values between `low` and `high`."""
    counts, edges = np.histogram(values, bins=_BINS, range=(low, high), density=True)
    return ((edges[:-1] + edges[1:]) / 2).tolist(), counts.tolist()


def deep_features(maps: StoredMaps, photos: Sequence[int], seed: int = 0) -> list[Vectors]:
    """Take random positions of some photos' maps."""
    random = np.random.default_rng(seed)
    vectors = (positions(np.asarray(maps[photo], np.float32)[None])[0] for photo in photos)
    return [_some(found, random) for found in vectors]


def sift_features(photos: Sequence[Path], size: int, seed: int = 0) -> list[Vectors]:
    """Take random SIFT features of the same squares that the trunk sees."""
    random, finder = np.random.default_rng(seed), cv2.SIFT.create()
    described = []
    for photo in photos:
        grey = cv2.cvtColor(decode.render(photo.read_bytes(), size).square, cv2.COLOR_RGB2GRAY)
        places, vectors = finder.detectAndCompute(grey, None)
        found = unit_length(np.asarray(vectors, np.float32)) if places else np.zeros((0, 128), np.float32)
        described.append(_some(found, random))
    return described


def compare_scenes(dataset: Dataset, features: list[Vectors], photos: Sequence[int], seed: int = 0) -> Similarities:
    """Compare the features of each query photo with those of its scene and of all others.

    Args:
        dataset: says which photos show the same scene.
        features: (m, d) unit vectors of each of `photos`.
        photos: numbers of photos in the data set, queries and their positives among them.
        seed: which random pairs are drawn.
    """
    random, place = np.random.default_rng(seed), {photo: row for row, photo in enumerate(photos)}
    owner = np.repeat(np.arange(len(photos)), [len(found) for found in features])
    everything = np.concatenate(features)
    parts = []
    for query in dataset.queries:
        own = np.isin(owner, [place[photo] for photo in query.positives if photo in place])
        other = ~own & (owner != place[query.photo])
        if own.any() and len(features[place[query.photo]]):
            similar = features[place[query.photo]] @ everything.T
            chance = similar[np.arange(len(similar)), random.choice(np.flatnonzero(other), len(similar))]
            parts.append((chance, similar[:, other].max(axis=1), similar[:, own].max(axis=1)))
    return Similarities(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def _some(vectors: Vectors, random: np.random.Generator) -> Vectors:
    count = min(FEATURES_PER_PHOTO, len(vectors))
    chosen: Vectors = vectors[random.choice(len(vectors), count, replace=False)] if count else vectors
    return chosen

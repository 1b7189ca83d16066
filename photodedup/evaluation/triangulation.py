"""Triangulation embedding: Jegou, Zisserman, "Triangulation embedding and democratic aggregation", CVPR 2014."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from photodedup.describe.pooling import Maps
from photodedup.describe.whitening import Whitening, learn_whitening, unit_length
from photodedup.evaluation.local import Reduction, positions
from photodedup.types import Vectors

REDUCED_DIM = 64
CENTRES = 16
POWER = 0.5
"""Exponent of the power law that evens out bursts before the last L2."""

_LEARN_FROM = 40_000
"""Embedded samples the whitening is learned from; they are 1,024 numbers each."""

_TINY = 1e-6


def learn_centres(samples: Vectors, count: int = CENTRES) -> Vectors:
    """Find k-means centres of (n, d) samples, (count, d)."""
    stop = (cv2.TERM_CRITERIA_MAX_ITER, 30, 0.0)
    cv2.setRNGSeed(0)
    nearest = np.zeros((len(samples), 1), np.int32)
    _, _, centres = cv2.kmeans(samples, count, nearest, stop, 1, cv2.KMEANS_PP_CENTERS)
    return np.asarray(centres, dtype=np.float32)


def directions(vectors: Vectors, centres: Vectors) -> Vectors:
    """Return the unit vectors from every centre to each vector, one after another: (..., centres * d)."""
    differences = vectors[..., None, :] - centres
    norms = np.linalg.norm(differences, axis=-1, keepdims=True)
    units: Vectors = (differences / np.maximum(norms, _TINY)).reshape(*vectors.shape[:-1], -1)
    return units


@dataclass(frozen=True, slots=True)
class Triangulation:
    """Directions to the centres, whitened without the first `d` axes, summed over positions."""

    reduction: Reduction
    centres: Vectors
    whitening: Whitening

    @classmethod
    def learn(cls, samples: Vectors) -> Triangulation:
        """Learn PCA, centres and whitening on sampled positions, (n, channels)."""
        reduction = Reduction.learn(samples, REDUCED_DIM)
        reduced = reduction.apply(samples)
        centres = learn_centres(reduced)
        return cls(
            reduction, centres, learn_whitening(directions(reduced[:: len(reduced) // _LEARN_FROM + 1], centres))
        )

    def __call__(self, maps: Maps) -> Vectors:
        """Aggregate maps to (n, (centres - 1) * reduced dim)."""
        summed = np.stack([self._summed(photo) for photo in self.reduction.apply(positions(maps))])
        return unit_length(np.sign(summed) * np.abs(summed) ** POWER)

    def _summed(self, vectors: Vectors) -> Vectors:
        """Add up one photo's directions, then whiten: that is linear, so it need not be done for each position."""
        total = directions(vectors, self.centres).sum(axis=0) - len(vectors) * self.whitening.mean
        # The first axes hold what all photos share (section 3.2 of the paper).
        kept = slice(self.reduction.dim, None)
        whitened: Vectors = self.whitening.axes[kept] @ total / self.whitening.deviations[kept]
        return whitened

"""Local features: each position of the maps as one vector, prepared for embeddings that work position by position."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from photodedup.describe.pooling import Maps
from photodedup.describe.whitening import Whitening, learn_whitening, unit_length
from photodedup.types import Vectors


def positions(maps: Maps) -> Vectors:
    """Turn (n, channels, height, width) maps into (n, height * width, channels) vectors, each of length one."""
    return unit_length(maps.reshape(*maps.shape[:2], -1).transpose(0, 2, 1))


def sample_positions(batches: Iterable[Maps], each: int, seed: int = 0) -> Vectors:
    """Take `each` random positions of every photo, (photos * each, channels), to learn from."""
    random = np.random.default_rng(seed)
    return np.concatenate([_some(photo, each, random) for maps in batches for photo in positions(maps)])


def _some(vectors: Vectors, count: int, random: np.random.Generator) -> Vectors:
    chosen: Vectors = vectors[random.choice(len(vectors), size=min(count, len(vectors)), replace=False)]
    return chosen


@dataclass(frozen=True, slots=True)
class Reduction:
    """PCA without whitening from channels to `dim` numbers a position; embeddings of all 512 would be far too long."""

    whitening: Whitening
    dim: int

    @classmethod
    def learn(cls, samples: Vectors, dim: int) -> Reduction:
        """Find the axes on sampled positions."""
        return cls(learn_whitening(samples), dim)

    def apply(self, vectors: Vectors) -> Vectors:
        """Project (..., channels) to (..., dim); lengths are kept, they say how sure a position is."""
        return ((vectors - self.whitening.mean) @ self.whitening.axes[: self.dim].T).astype(np.float32, copy=False)

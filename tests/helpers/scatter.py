"""A describer for tests of removal: only photos of the same pixels are ever alike."""

from __future__ import annotations

import zlib

import numpy as np

from photodedup.describe.describer import FakeDescriber
from photodedup.types import Pixels, Vectors


class ScatterDescriber(FakeDescriber):
    """Gives each photo a random direction of its own, so that scans find copies and compare nothing else."""

    def __init__(self) -> None:
        """Use enough dimensions that no two directions come near each other by chance."""
        super().__init__(size=8, dim=256, descriptor_id="scatter-8-256")
        self.batch = 64

    def describe(self, photos: Pixels) -> Vectors:
        """Describe photos as `Describer.describe` says."""
        directions = np.stack([self._direction(photo) for photo in photos])
        unit: Vectors = directions / np.linalg.norm(directions, axis=1, keepdims=True)
        return unit

    def _direction(self, photo: Pixels) -> Vectors:
        return np.random.default_rng(zlib.crc32(photo.tobytes())).standard_normal(self.dim).astype(np.float32)

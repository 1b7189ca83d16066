"""The Describer protocol, which the engine and the shells know, and a fake that tests use in place of a trunk."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from photodedup.types import Pixels, Vectors


class Describer(Protocol):
    """Turns square photos into descriptors. Safe to call from `workers` threads at once.

    Attributes:
        descriptor_id: names trunk, layer, size, pooling, whitening and precision; descriptors of one id can be
            compared, others cannot.
        size: side of the square input, pixels.
        dim: length of a descriptor.
        provider: the execution provider in use, short name ("cpu", "cuda", ...).
        workers: how many threads may usefully call `describe` at once.
        batch: how many photos a call should carry.
    """

    @property
    def descriptor_id(self) -> str: ...  # noqa: D102 -- described above, as are those below
    @property
    def size(self) -> int: ...  # noqa: D102
    @property
    def dim(self) -> int: ...  # noqa: D102
    @property
    def provider(self) -> str: ...  # noqa: D102
    @property
    def workers(self) -> int: ...  # noqa: D102
    @property
    def batch(self) -> int: ...  # noqa: D102

    def describe(self, photos: Pixels) -> Vectors:
        """Describe upright RGB photos, (n, size, size, 3) uint8, as (n, dim) float32 rows of length one."""
        ...


class FakeDescriber:
    """A describer without a trunk: the photo shrunk to 8x8 colours, projected by a fixed random matrix.

    Near-identical photos get near-identical descriptors and different ones do not, which is all that the
    pipeline's tests need, at a thousandth of the cost.
    """

    def __init__(self, size: int = 64, dim: int = 32, descriptor_id: str = "fake-64-32") -> None:
        """Fix the projection from the dimensions alone, so that it is the same in every process."""
        self.descriptor_id = descriptor_id
        self.size = size
        self.dim = dim
        self.provider = "fake"
        self.workers = 1
        self.batch = 4
        self._projection = np.random.default_rng(dim).standard_normal((8 * 8 * 3, dim)).astype(np.float32)

    def describe(self, photos: Pixels) -> Vectors:
        """Describe photos as `Describer.describe` says."""
        count, cell = len(photos), self.size // 8
        cells = photos.reshape(count, 8, cell, 8, cell, 3).mean(axis=(2, 4)).reshape(count, 8 * 8 * 3)
        centred = (cells - cells.mean(axis=1, keepdims=True)).astype(np.float32)
        projected = centred @ self._projection + np.float32(1e-6)
        unit: Vectors = projected / np.linalg.norm(projected, axis=1, keepdims=True)
        return unit

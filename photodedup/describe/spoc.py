"""The real describer: an exported trunk, a pooling and a whitening."""

from __future__ import annotations

import numpy as np

from photodedup.describe.models import Manifest
from photodedup.describe.pooling import AGGREGATES, root_of
from photodedup.describe.rationing import RationedTrunk
from photodedup.describe.session import TrunkSession
from photodedup.describe.whitening import Whitening
from photodedup.errors import BugError
from photodedup.types import Pixels, Vectors


class SpocDescriber:
    """Describes photos by the graph alone where that has what is asked for, else by its maps and numpy.

    See `Describer` for the attributes; `aggregate` and `precision` name the rest of what was loaded.
    """

    def __init__(
        self,
        trunk: TrunkSession | RationedTrunk,
        manifest: Manifest,
        whitening: Whitening | None,
        *,
        size: int,
        aggregate: str,
        dim: int,
        workers: int,
    ) -> None:
        """Take an open trunk; `whitening` None means that the graph's own descriptor is what is asked for."""
        self._trunk = trunk
        self._whitening = whitening
        self.aggregate = aggregate
        self.precision = manifest.precision
        self.descriptor_id = manifest.id_of(size, aggregate, dim)
        self.size = size
        self.dim = dim
        self.workers = workers
        self.batch = trunk.batch if isinstance(trunk, RationedTrunk) else 1

    @property
    def provider(self) -> str:
        """The execution provider in use: "cpu" once a card was given up."""
        return self._trunk.provider

    def describe(self, photos: Pixels) -> Vectors:
        """Describe photos as `Describer.describe` says.

        Raises:
            BugError: the photos are not (n, size, size, 3) uint8.
        """
        if photos.dtype != np.uint8 or photos.shape[1:] != (self.size, self.size, 3):
            raise BugError(f"Photos of shape {photos.shape} and type {photos.dtype} are not squares of {self.size}.")
        if len(photos) == 0:
            return np.empty((0, self.dim), dtype=np.float32)
        if self._whitening is None:
            return self._trunk.run("descriptor", photos)
        return self._whitening.apply(self.pooled(photos), self.dim)

    def pooled(self, photos: Pixels) -> Vectors:
        """Return the unit-length vectors before PCA, (n, channels)."""
        if self.aggregate in {"sum", "root"}:
            sums = self._trunk.run("pooled", photos)
            return sums if self.aggregate == "sum" else root_of(sums)
        return AGGREGATES[self.aggregate](self._trunk.run("maps", photos))

"""PCA and whitening: learned on photos that are never evaluated, saved beside the model, applied to any dimension."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photodedup.errors import UserError
from photodedup.types import Vectors

_TINY = 1e-12


@dataclass(frozen=True, slots=True)
class Whitening:
    """The principal axes of a set of vectors.

    Attributes:
        mean: (d,) what is subtracted first.
        axes: (k, d) unit axes, the one of the largest spread first.
        deviations: (k,) standard deviation along each axis.
    """

    mean: Vectors
    axes: Vectors
    deviations: Vectors

    def apply(self, vectors: Vectors, dim: int, *, whiten: bool = True) -> Vectors:
        """Project (n, d) vectors on the leading `dim` axes, divide by the deviations, and make them unit length.

        `whiten=False` leaves the division out: plain PCA, which the paper compares with.
        """
        projected = (vectors - self.mean) @ self.axes[:dim].T
        return unit_length(projected / self.deviations[:dim] if whiten else projected)

    def softened(self, power: float) -> Whitening:
        """Divide by a power of the deviations only: 1 whitens fully, 0 is plain PCA."""
        return Whitening(self.mean, self.axes, self.deviations**power)

    def save(self, file: Path) -> None:
        """Write mean, axes and deviations as an npz; axes as float16, which moves no descriptor by more than 1e-6."""
        np.savez(file, mean=self.mean, axes=self.axes.astype(np.float16), deviations=self.deviations)

    def leading(self, dim: int) -> Whitening:
        """Keep only the first `dim` axes."""
        return Whitening(self.mean, self.axes[:dim], self.deviations[:dim])


def learn_whitening(vectors: Vectors, shrink: float = 0.0) -> Whitening:
    """Find the principal axes of (n, d) vectors; there are min(n, d) of them.

    Args:
        vectors: one row for each training photo.
        shrink: share of the mean variance added to each axis' variance, against axes seen too rarely to be trusted.
    """
    mean = vectors.mean(axis=0, dtype=np.float64)
    variances, axes = _principal_axes(vectors - mean)
    deviations = np.sqrt(variances + shrink * variances.sum() / vectors.shape[1])
    return Whitening(*(part.astype(np.float32) for part in (mean, _signed(axes), deviations)))


def _principal_axes(centred: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return variances and unit axes, largest first, by way of the smaller of the two products: far less work."""
    count, length = centred.shape
    tall = count >= length
    variances, found = np.linalg.eigh((centred.T @ centred if tall else centred @ centred.T) / count)
    kept = np.flatnonzero(variances > _TINY)[::-1]
    axes = found[:, kept].T
    return variances[kept], axes if tall else axes @ centred / np.sqrt(count * variances[kept])[:, None]


def load_whitening(file: Path) -> Whitening:
    """Read what `Whitening.save` wrote.

    Raises:
        UserError: the file is missing or holds something else.
    """
    try:
        with np.load(file, allow_pickle=False) as stored:
            return Whitening(stored["mean"], stored["axes"].astype(np.float32), stored["deviations"])
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        hint = "Install photodedup again, or fetch onnx_models/ anew."
        raise UserError(f"The whitening {file} cannot be read: {error}.", hint) from error


def unit_length(vectors: NDArray[np.floating]) -> Vectors:
    """Divide each row by its L2 norm; a row of zeros stays one."""
    norms = np.linalg.norm(vectors, axis=-1, keepdims=True)
    scaled: Vectors = (vectors / np.maximum(norms, _TINY)).astype(np.float32, copy=False)
    return scaled


def _signed(axes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Point each axis so that its largest entry is positive: the same axes on every machine."""
    largest = np.take_along_axis(axes, np.abs(axes).argmax(axis=1)[:, None], axis=1)
    return np.where(largest < 0, -axes, axes)

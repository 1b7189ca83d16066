"""A small hash of a photo that can be turned and mirrored without the photo: finds copies held another way.

The signs of the lowest frequencies (discrete cosine transform) of the look. Mirroring a picture flips the signs of
the odd columns and transposing it transposes them, so all eight hashes follow from one transform.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup.verify.features import Grey

Hashes = NDArray[np.uint64]

SIDE: Final = 8
"""Frequencies in each direction; the mean light is left out, which leaves 63 bits."""

NEAR: Final = 11
"""Most bits in which two versions of one photo differ; photos that have nothing in common differ in 17 or more."""

MOST: Final = 16
"""Most candidates for one photo."""

_BITS: Final = np.uint64(1) << np.arange(SIDE * SIDE, dtype=np.uint64)


def turn_hashes(look: Grey) -> Hashes:
    """Return the hashes of the eight ways to hold a photo, (8,); the first is that of the photo as it is.

    Args:
        look: the photo squeezed to a square, grey.
    """
    grey = cv2.resize(look, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = np.asarray(cv2.dct(grey), np.float32)[:SIDE, :SIDE]
    flip = np.where(np.arange(SIDE) % 2, -1.0, 1.0)
    sides = (np.ones(SIDE), flip)
    ways = [plain * across * down[:, np.newaxis] for plain in (low, low.T) for across in sides for down in sides]
    return np.array([_packed(way) for way in ways], np.uint64)


def near_hashes(ways: Hashes, known: Hashes) -> NDArray[np.intp]:
    """Return the places among `known`, (n,), that are nearest to any of the eight ways, (8,), and near enough."""
    apart = np.bitwise_count(known[np.newaxis, :] ^ ways[:, np.newaxis]).min(axis=0, initial=SIDE * SIDE)
    near = np.flatnonzero(apart <= NEAR)
    return near[np.argsort(apart[near], kind="stable")[:MOST]]


def _packed(frequencies: NDArray[np.floating]) -> np.uint64:
    signs = frequencies.ravel() > 0
    signs[0] = False
    return np.uint64(_BITS[signs].sum(dtype=np.uint64))

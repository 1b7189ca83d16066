"""Key points of a photo, from its stored thumbnail: what an alignment is found from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from photodedup.types import Pixels

Points = NDArray[np.float32]
"""Positions in pixels of the thumbnail, x then y, shape (n, 2); pixel centres are whole numbers."""

Grey = NDArray[np.uint8]
"""A thumbnail without its colours, (height, width)."""

KEY_POINTS: Final = 320
"""Most key points of one photo, the strongest."""

CORNERS: Final = 300
"""Most rough key points of one photo."""

_CONTRAST: Final = 0.02  # half of OpenCV's own: soft and dark photos keep enough of them
_EDGE: Final = 12.0
_STEP: Final = 1.2  # by which each of ORB's pictures is smaller than the one before
_PATCH: Final = 31  # side of what ORB describes, pixels
_CORNER: Final = 8  # difference of brightness that makes a corner, 0..255: a third of OpenCV's own, for soft photos

# The engine compares several pairs at once. Threads of OpenCV's own, or of the OpenBLAS in its products and NumPy's,
# would only fight them: a product of two photos' descriptors took eight times as long.
cv2.setNumThreads(1)
threadpool_limits(limits=1, user_api="blas")


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """One photo's key points.

    Attributes:
        grey: the thumbnail.
        points: positions, (n, 2).
        scales: diameters, pixels, (n,).
        angles: directions, radians, from the x axis towards the y axis, (n,).
        descriptors: RootSIFT, (n, 128) rows of length one, rounded to half precision: many are kept in memory.
    """

    grey: Grey
    points: Points
    scales: NDArray[np.float32]
    angles: NDArray[np.float32]
    descriptors: NDArray[np.float16]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, pixels."""
        return self.grey.shape[1], self.grey.shape[0]


@dataclass(frozen=True, slots=True, eq=False)
class Corners:
    """One photo's rough key points (see `hints`).

    Attributes:
        size: width and height of the thumbnail, pixels.
        points: positions, (n, 2).
        scales: diameters, pixels, (n,).
        angles: directions, radians, (n,).
        descriptors: ORB, (n, 32) bytes of 8 bits each.
    """

    size: tuple[int, int]
    points: Points
    scales: NDArray[np.float32]
    angles: NDArray[np.float32]
    descriptors: NDArray[np.uint8]


def corners(grey: Grey) -> Corners:
    """Find the rough key points of an upright thumbnail, which take a tenth of the time of `features`."""
    return _corners(grey, *_rough().detectAndCompute(grey, None))


def mirrored_corners(photo: Corners, grey: Grey) -> Corners:
    """Return what `corners` finds in a mirrored thumbnail, in a third of the time: they lie where the photo's lie.

    Args:
        photo: the rough key points of the photo as it is.
        grey: the photo's thumbnail, mirrored.
    """
    octaves = np.rint(np.log(photo.scales / _PATCH) / np.log(_STEP))
    steps = _STEP**octaves
    # ORB finds its points in smaller and smaller pictures, whose sides are rounded: each has a middle of its own.
    middles = (np.rint(grey.shape[1] / steps) - 1) * steps
    turned = np.column_stack(
        [middles - photo.points[:, 0], photo.points[:, 1], photo.scales, (180 - np.degrees(photo.angles)) % 360]
    )
    points = [
        cv2.KeyPoint(x, y, size, angle, 1.0, int(octave))
        for (x, y, size, angle), octave in zip(turned.tolist(), octaves.tolist(), strict=True)
    ]
    return _corners(grey, *_rough().compute(grey, points))


def _rough() -> cv2.ORB:
    return cv2.ORB.create(nfeatures=CORNERS, scaleFactor=_STEP, patchSize=_PATCH, fastThreshold=_CORNER)


def _corners(grey: Grey, found: Sequence[cv2.KeyPoint], described: object) -> Corners:
    return Corners(
        size=(grey.shape[1], grey.shape[0]),
        points=_places(found),
        scales=np.array([point.size for point in found], np.float32),
        angles=np.radians(np.array([point.angle for point in found], np.float32)),
        descriptors=np.asarray(described, np.uint8) if found else np.zeros((0, 32), np.uint8),
    )


def _places(found: Sequence[cv2.KeyPoint]) -> Points:
    return np.asarray(cv2.KeyPoint.convert(found), np.float32).reshape(-1, 2)


def in_grey(picture: Pixels) -> Grey:
    """Take the colours out of a picture, (height, width, 3)."""
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def faced(grey: Grey, *, mirror: bool) -> Grey:
    """Hold a thumbnail as it is, or mirrored left to right."""
    return np.ascontiguousarray(grey[:, ::-1]) if mirror else grey


def features(grey: Grey) -> Features:
    """Find the key points of an upright thumbnail."""
    detector = cv2.SIFT.create(nfeatures=KEY_POINTS, contrastThreshold=_CONTRAST, edgeThreshold=_EDGE)
    found, raw = detector.detectAndCompute(grey, None)
    # OpenCV may return a few more points than asked for when the last ones are equally strong.
    found = found[:KEY_POINTS]
    described = np.asarray(raw, np.float32).reshape(-1, 128)[:KEY_POINTS] if found else np.zeros((0, 128), np.float32)
    return Features(
        grey=grey,
        points=_places(found),
        scales=np.array([point.size for point in found], np.float32),
        angles=np.radians(np.array([point.angle for point in found], np.float32)),
        descriptors=_root(described),
    )


def mirrored(photo: Features) -> Features:
    """Return what `features` would find in the mirrored photo, without looking at it again.

    A SIFT descriptor is a 4 x 4 grid of 8 directions in the key point's own frame, so mirroring it swaps the
    grid's rows and turns every direction into its opposite angle.
    """
    grid = photo.descriptors.reshape(-1, 4, 4, 8)
    turned = grid[:, ::-1, :, (-np.arange(8)) % 8]
    flipped = photo.points * (-1, 1) + (photo.grey.shape[1] - 1, 0)
    return Features(
        grey=faced(photo.grey, mirror=True),
        points=flipped.astype(np.float32),
        scales=photo.scales,
        angles=(np.pi - photo.angles).astype(np.float32),
        descriptors=np.ascontiguousarray(turned.reshape(-1, 128)),
    )


def _root(raw: NDArray[np.float32]) -> NDArray[np.float16]:
    """RootSIFT (Arandjelovic, Zisserman 2012): Euclidean distance then compares histograms as Hellinger's does."""
    shares = raw / np.maximum(raw.sum(axis=1, keepdims=True), 1e-6)
    rooted: NDArray[np.float16] = np.sqrt(shares).astype(np.float16)
    return rooted

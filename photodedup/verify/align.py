"""Two photos' key points -> the affine map that lays one on the other.

Every match of two key points proposes a whole similarity transform by itself (SIFT knows a scale and a direction),
so all proposals are tried instead of a random few: the answer is the same each time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup.verify.features import Features, Points, mirrored

Plane = NDArray[np.float64]

Affine = NDArray[np.float64]
"""(2, 3): maps homogeneous pixel positions of one thumbnail to another's."""

_RATIO: Final = 0.88  # nearest over second nearest distance (Lowe's ratio test)
_LOOSE: Final = 0.03  # a proposal's inliers lie within this share of the longer side: one key point's angle is rough
_TIGHT: Final = 1.5  # pixels of the coarser thumbnail: how near a refined map must bring an inlier
_WIDE: Final = 4.0  # pixels: what another shot of the same scene still brings this near
_LEAST: Final = 4  # matches below this prove nothing
_PROPOSALS: Final = 60  # matches, the surest, that propose a map
_REFINED: Final = 5  # best proposals that are refined
_REFINEMENTS: Final = 4
_PLENTY, _SURE = 20, 0.8  # so many inliers, and this share of the most votes, and no other proposal can be better
_MATCHES: Final = 300
_FITS: Final = 0.98  # share of the inliers that a straight map must keep...
_WORSE: Final = 0.03  # ...and how much larger its residual may be, pixels...
_DOUBT: Final = 0.15  # ...and this over the square root of the inliers, since few of them fit anything


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Where photo `a` lies in photo `b`.

    Attributes:
        matrix: maps thumbnail pixels of `a` (mirrored first, if `mirror`) to those of `b`.
        mirror: whether `a` must be mirrored left to right first.
        inliers: matched key points within 1.5 pixels.
        wide: matched key points within 4 pixels; many more of these than inliers is how another shot looks.
        matches: matched key points in all.
        residual: median distance of the wide inliers from where they should be, pixels of the coarser thumbnail.
        straight: whether the map keeps rows and columns, but for quarter turns.
    """

    matrix: Affine
    mirror: bool = False
    inliers: int = 0
    wide: int = 0
    matches: int = 0
    residual: float = 0.0
    straight: bool = False

    @property
    def tilt(self) -> float:
        """How far `a` is turned beyond quarter turns, degrees, -45..45."""
        return self.angle - 90 * round(self.angle / 90)

    @property
    def shear(self) -> float:
        """How far the corners of `a` are from right angles in `b`, degrees."""
        across, down = self.matrix[:, 0], self.matrix[:, 1]
        return math.degrees(math.asin(min(1.0, abs(float(across @ down)) / float(np.hypot(*across) * np.hypot(*down)))))

    @property
    def squeeze(self) -> float:
        """How much more `a` is scaled one way than the other, as a share."""
        across, down = (float(np.hypot(*self.matrix[:, side])) for side in (0, 1))
        return max(across, down) / min(across, down) - 1

    @property
    def scale(self) -> float:
        """How much larger `a` appears in thumbnail `b`."""
        return math.sqrt(abs(float(np.linalg.det(self.matrix[:, :2]))))

    @property
    def angle(self) -> float:
        """How far `a` is turned in `b`, degrees, -180..180, after mirroring."""
        return math.degrees(math.atan2(self.matrix[1, 0] - self.matrix[0, 1], self.matrix[0, 0] + self.matrix[1, 1]))


def inverse(matrix: Affine) -> Affine:
    """Return the map back."""
    return np.asarray(cv2.invertAffineTransform(matrix), np.float64)


def align(a: Features, b: Features, *, mirror: bool = False) -> Alignment | None:
    """Find how `a`, mirrored first if asked, lies in `b`; None if nothing speaks for any way."""
    return _aligned(mirrored(a) if mirror else a, b, mirror=mirror)


def _aligned(a: Features, b: Features, *, mirror: bool) -> Alignment | None:
    first, second = _matched(a, b)
    if len(first) < _LEAST:
        return None
    source, target = a.points[first].astype(np.float64), b.points[second].astype(np.float64)
    proposals = similarities(a, b, first[:_PROPOSALS], second[:_PROPOSALS])
    agreeing = votes(proposals, source, target, max(b.size))
    best = None
    for number in np.argsort(-agreeing, kind="stable")[:_REFINED]:
        if agreeing[number] < _LEAST or (best is not None and best.inliers >= max(_PLENTY, _SURE * agreeing.max())):
            break  # nothing speaks for this one, or another one has already taken what could speak for it
        found = fitted(proposals[number], source, target, max(b.size), mirror=mirror)
        if found is not None:
            best = found if best is None or found.inliers > best.inliers else best
    return None if best is None else straightened(best, source, target)


def fitted(matrix: Affine, source: Plane, target: Plane, side: int, *, mirror: bool) -> Alignment | None:
    """Fit a rough map to the matches that it brings near, tightening; None where they lead nowhere.

    Args:
        matrix: the rough map.
        source: positions in `a`, mirrored first if `mirror`, (n, 2).
        target: where they are in `b`, (n, 2).
        side: the longer side of `b`, pixels.
        mirror: whether `a` was mirrored.
    """
    refined = _refined(matrix, source, target, side)
    return None if refined is None else _counted(refined, source, target, mirror=mirror)


def _matched(a: Features, b: Features) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pair key points that are clearly nearer to each other than to any other; the surest come first."""
    if min(len(a.points), len(b.points)) < _LEAST:
        return np.zeros(0, np.intp), np.zeros(0, np.intp)
    closeness = a.descriptors.astype(np.float32) @ b.descriptors.astype(np.float32).T
    nearest = closeness.argmax(axis=1)
    rows = np.arange(len(nearest))
    mutual = closeness.argmax(axis=0)[nearest] == rows
    top = closeness[rows, nearest]
    closeness[rows, nearest] = -1
    runner_up = closeness.max(axis=1)
    ratio = np.sqrt(np.maximum(2 - 2 * top, 0) / np.maximum(2 - 2 * runner_up, 1e-9))
    kept = np.flatnonzero((ratio < _RATIO) & mutual)
    kept = kept[np.argsort(ratio[kept], kind="stable")][:_MATCHES]
    return kept, nearest[kept]


class Directed(Protocol):
    """Key points that know their scale and direction (see `Features`)."""

    @property
    def points(self) -> Points:
        """Positions, (n, 2)."""

    @property
    def scales(self) -> NDArray[np.float32]:
        """Diameters, (n,)."""

    @property
    def angles(self) -> NDArray[np.float32]:
        """Directions, radians, (n,)."""


def similarities(a: Directed, b: Directed, first: NDArray[np.intp], second: NDArray[np.intp]) -> Plane:
    """Return the similarity transform that each match of two key points proposes, (n, 2, 3)."""
    scale = (b.scales[second] / a.scales[first]).astype(np.float64)
    turn = (b.angles[second] - a.angles[first]).astype(np.float64)
    cosine, sine = scale * np.cos(turn), scale * np.sin(turn)
    x, y = a.points[first].astype(np.float64).T
    to_x, to_y = b.points[second].astype(np.float64).T
    rows = [[cosine, -sine, to_x - cosine * x + sine * y], [sine, cosine, to_y - sine * x - cosine * y]]
    return np.array(rows).transpose(2, 0, 1)


def votes(matrices: Plane, source: Plane, target: Plane, side: int) -> NDArray[np.intp]:
    """Count the matches that each similarity transform, (m, 2, 3), brings roughly where they belong.

    `side` is the target's longer one. In complex numbers: there are many transforms and many matches.
    """
    factors, shifts = (matrices[:, 0, column] + 1j * matrices[:, 1, column] for column in (0, 2))
    gap = factors[:, np.newaxis] * plain(source)
    gap += shifts[:, np.newaxis]
    gap -= plain(target)
    counted: NDArray[np.intp] = (gap.real**2 + gap.imag**2 < (_LOOSE * side) ** 2).sum(axis=1)
    return counted


def plain(places: Plane) -> NDArray[np.complex128]:
    """Take positions, (n, 2), as complex numbers, (n,)."""
    return np.ascontiguousarray(places).view(np.complex128)[:, 0]


def residuals(matrix: Affine, source: Plane, target: Plane) -> Plane:
    """How far a map leaves each point from where it should be, (n,), pixels of the target."""
    gap = source @ matrix[:, :2].T
    gap += matrix[:, 2]
    gap -= target
    return np.asarray(np.hypot(gap[:, 0], gap[:, 1]), np.float64)


def _refined(matrix: Affine, source: Plane, target: Plane, side: int) -> Affine | None:
    """Fit to the inliers, tightening: first a similarity, then (with enough of them) an affine map."""
    shrink = (_TIGHT / (_LOOSE * side)) ** (1 / (_REFINEMENTS - 1))
    for step in range(_REFINEMENTS):
        limit = _LOOSE * side * shrink**step
        near = residuals(matrix, source, target) < limit
        if near.sum() < _LEAST:
            return None
        affine = step >= 2 and near.sum() >= 10
        fitted = (_affine if affine else similarity)(source[near], target[near])
        if fitted is None or not sane(fitted):
            return None
        matrix = fitted
    return matrix


def straightened(found: Alignment, source: Plane, target: Plane) -> Alignment:
    """Take the map along rows and columns, if it fits as well: a program cuts and scales so, a hand never holds so."""
    near = residuals(found.matrix, source, target) < _TIGHT * max(1.0, found.scale)
    crossed = round(found.angle / 90) % 2
    matrix = np.zeros((2, 3))
    for row in (0, 1):
        column = 1 - row if crossed else row
        line = _line(source[near][:, column], target[near][:, row])
        if line is None:
            return found
        matrix[row, column], matrix[row, 2] = line
    if not sane(matrix):
        return found
    straight = replace(_counted(matrix, source, target, mirror=found.mirror), straight=True)
    fits = (
        straight.inliers > 0
        and straight.inliers >= _FITS * found.inliers
        and straight.residual <= found.residual + _WORSE + _DOUBT * straight.inliers**-0.5
    )
    return straight if fits else found


def _line(source: Plane, target: Plane) -> tuple[float, float] | None:
    """Least squares: target = slope * source + shift."""
    if len(source) < _LEAST or source.std() < 1:
        return None
    slope = float(((source - source.mean()) * (target - target.mean())).mean() / source.var())
    return slope, float(target.mean() - slope * source.mean())


def similarity(source: Plane, target: Plane) -> Affine | None:
    """Least squares with complex numbers: target = factor * source + shift."""
    z, w, count = plain(source), plain(target), len(source)
    z_mean, w_mean = complex(z.sum()) / count, complex(w.sum()) / count
    around = z - z_mean
    spread = float(np.vdot(around, around).real)
    if spread < 1:
        return None
    factor = complex(np.vdot(around, w)) / spread
    shift = w_mean - factor * z_mean
    return np.array([[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]])


def _affine(source: Plane, target: Plane) -> Affine | None:
    places = np.column_stack([source, np.ones(len(source))])
    solved, _, rank, _ = np.linalg.lstsq(places, target, rcond=None)
    return None if rank < 3 else np.ascontiguousarray(solved.T)


def sane(matrix: Affine) -> bool:
    """Whether a map is one that a person's edit makes: no reflection, no squeeze beyond a quarter, scale in reach."""
    (a, b, _), (c, d, _) = matrix.tolist()
    area = a * d - b * c
    squares = a * a + b * b + c * c + d * d  # of the two singular values, whose product is the area
    apart = math.sqrt(max(squares * squares - 4 * area * area, 0.0))
    large, small = math.sqrt((squares + apart) / 2), math.sqrt(max(squares - apart, 0.0) / 2)
    return area > 0 and small > 0.08 and large < 12 and large < 1.5 * small


def _counted(matrix: Affine, source: Plane, target: Plane, *, mirror: bool) -> Alignment:
    gap = residuals(matrix, source, target)
    # In the pixels of the coarser of the two, where key points are known least exactly.
    gap = gap / max(1.0, math.sqrt(abs(float(np.linalg.det(matrix[:, :2])))))
    wide = gap[gap < _WIDE]
    residual = float(np.median(wide)) if len(wide) else _WIDE
    return Alignment(matrix, mirror, int((gap < _TIGHT).sum()), len(wide), len(source), residual)

"""Alignments that need no key points: the whole of one photo lies on the whole of the other."""

from __future__ import annotations

import cv2
import numpy as np

from photodedup.verify.align import Alignment
from photodedup.verify.look import likely_states
from photodedup.verify.sight import Sight

_MOST_SQUEEZE = 1.35  # one direction against the other
_TRIED = 2


def frame_alignments(a: Sight, b: Sight, least: float) -> list[Alignment]:
    """Return how the frame of `a` may lie on that of `b`, at most two ways, for looks that correlate so much."""
    states = likely_states(a.coarse, b.coarse, least)[:_TRIED]
    laid = (_laid(a.size, b.size, mirror=mirror, quarters=quarters) for mirror, quarters in states)
    return [alignment for alignment in laid if alignment is not None]


def _laid(a: tuple[int, int], b: tuple[int, int], *, mirror: bool, quarters: int) -> Alignment | None:
    source, target = _corners(*a), np.roll(_corners(*b), -quarters, axis=0)
    matrix = np.asarray(cv2.getAffineTransform(source[:3], target[:3]), np.float64)
    large, small = np.linalg.svd(matrix[:, :2], compute_uv=False)
    return Alignment(matrix, mirror) if large < _MOST_SQUEEZE * small else None


def _corners(width: int, height: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    right, bottom = width - 0.5, height - 0.5
    return np.array([[-0.5, -0.5], [right, -0.5], [right, bottom], [-0.5, bottom]], np.float32)

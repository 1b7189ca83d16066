"""The aggregation that was chosen on held-out photos."""

from __future__ import annotations

import numpy as np

from photodedup.describe.pooling import pool_rmac
from photodedup.evaluation.tuned import REGION_WEIGHT, pool_powers, pool_tuned
from photodedup.types import Vectors


def _maps(side: int = 8) -> Vectors:
    return np.random.default_rng(3).gamma(0.5, 1, (2, 20, side, side)).astype(np.float32)


def test_sum_and_regions_stand_side_by_side_in_their_weights() -> None:
    """The first half is the sum's, the second the regions', weighing less; together they have length one."""
    found = pool_tuned(_maps())
    assert found.shape == (2, 40)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, rtol=1e-5)
    halves = np.linalg.norm(found[:, 20:], axis=1) / np.linalg.norm(found[:, :20], axis=1)
    np.testing.assert_allclose(halves, REGION_WEIGHT, rtol=1e-5)


def test_the_border_counts_in_the_regions_only() -> None:
    """What happens on the outermost positions leaves the sum alone."""
    maps, lit = _maps(), _maps()
    lit[:, 3, 0, :] += 50
    before, after = pool_tuned(maps), pool_tuned(lit)
    np.testing.assert_allclose(after[:, :20], before[:, :20], rtol=1e-5)
    assert not np.allclose(after[:, 20:], before[:, 20:], atol=1e-3)
    np.testing.assert_array_less(pool_rmac(maps)[:, 3], pool_rmac(lit)[:, 3])


def test_maps_too_small_for_a_border_are_summed_whole() -> None:
    """Two positions a side have no inside; the result is finite and of length one."""
    found = pool_tuned(_maps(side=2))
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, rtol=1e-5)


def test_powers_take_the_border_too() -> None:
    """They are the same regions beside the sum over every position."""
    maps, lit = _maps(), _maps()
    lit[:, 3, 0, :] += 50
    np.testing.assert_allclose(pool_powers(maps)[:, 20:], pool_tuned(maps)[:, 20:], rtol=1e-5)
    np.testing.assert_array_less(pool_powers(maps)[:, 3], pool_powers(lit)[:, 3])

"""Pooling against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from photodedup.describe import pooling

MAPS = np.array([[[[1, 3], [0, 0]], [[0, 0], [2, 1]]]], dtype=np.float32)
"""One photo, two channels, 2 x 2 positions; the channels' sums are 4 and 3."""


def test_sum_is_the_unit_vector_of_channel_sums() -> None:
    """Sums 4 and 3 become .8 and .6."""
    np.testing.assert_allclose(pooling.pool_sum(MAPS), [[0.8, 0.6]], rtol=1e-6)


def test_root_is_the_unit_vector_of_square_roots() -> None:
    """Square roots 2 and 1.732 of the sums have the squared length 7."""
    np.testing.assert_allclose(pooling.pool_root(MAPS) ** 2, [[4 / 7, 3 / 7]], rtol=1e-6)


def test_root_needs_only_the_pooled_vector() -> None:
    """The graph's own pooled vector gives the same root as the maps do."""
    np.testing.assert_allclose(pooling.root_of(pooling.pool_sum(MAPS)), pooling.pool_root(MAPS), rtol=1e-6)


def test_max_takes_the_largest_of_each_channel() -> None:
    """Largest values 3 and 2 have the squared length 13."""
    np.testing.assert_allclose(pooling.pool_max(MAPS), np.array([[3, 2]]) / np.sqrt(13), rtol=1e-6)


def test_gem_lies_between_sum_and_max() -> None:
    """Power 1 is the sum, and a high power is close to the maximum."""
    np.testing.assert_allclose(pooling.pool_gem(MAPS, 1), pooling.pool_sum(MAPS), atol=1e-5)
    np.testing.assert_allclose(pooling.pool_gem(MAPS, 60), pooling.pool_max(MAPS), atol=0.01)


def test_centre_prior_falls_to_a_known_weight() -> None:
    """On 6 x 6 positions sigma is 1; the innermost are half a step off the centre in both directions."""
    weights = pooling.centre_prior(6, 6)
    assert weights[2, 2] == pytest.approx(np.exp(-0.25))
    assert weights[0, 5] == pytest.approx(np.exp(-(2.5**2)))


def test_centre_prior_measures_to_the_nearest_border() -> None:
    """A wide photo has the sigma of its height."""
    np.testing.assert_allclose(pooling.centre_prior(6, 10)[:, 2:8], pooling.centre_prior(6, 6))


def test_crow_weighs_rare_channels_more() -> None:
    """Of two channels with equal sums the one that fires at fewer positions counts more."""
    maps = np.zeros((1, 2, 2, 2), dtype=np.float32)
    maps[0, 0], maps[0, 1, 0, 0] = 1, 4
    common, rare = pooling.pool_crow(maps)[0]
    assert rare > common


def test_regions_of_a_square_are_one_four_and_nine() -> None:
    """Three scales of R-MAC on 24 x 24 have sides 24, 16 and 12 and reach every border."""
    places = pooling.regions(24, 24)
    assert [side for _, _, side in places] == [24] + 4 * [16] + 9 * [12]
    assert max(top + side for top, _, side in places) == 24


def test_regions_of_a_wide_photo_are_more_across() -> None:
    """A photo twice as wide as high gets more regions across than down."""
    places = [place for place in pooling.regions(12, 24) if place[2] == 12]
    assert len({left for _, left, _ in places}) > len({top for top, _, _ in places}) == 1


@pytest.mark.parametrize("name", pooling.AGGREGATES)
def test_every_aggregation_gives_unit_rows(name: str) -> None:
    """Whatever the aggregation, a batch gives one float32 row of length one for each photo."""
    maps = np.random.default_rng(0).gamma(0.3, 2, (3, 8, 7, 5)).astype(np.float32)
    rows = pooling.AGGREGATES[name](maps)
    assert len(rows) == 3
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, rtol=1e-5)


@pytest.mark.parametrize("name", pooling.AGGREGATES)
def test_dark_maps_give_no_invalid_numbers(name: str) -> None:
    """Maps without any response give finite numbers: a black photo must not poison an index."""
    assert np.isfinite(pooling.AGGREGATES[name](np.zeros((1, 4, 6, 6), dtype=np.float32))).all()

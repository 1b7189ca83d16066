"""The order in which photos are compared: those that are compared with each other come together."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from photodedup.engine.ordering import by_likeness


@given(st.integers(0, 300), st.integers(1, 8))
def test_every_row_comes_exactly_once(count: int, length: int) -> None:
    """Whatever the rows are, equal ones and zeros included, none is lost and none comes twice."""
    rows = np.random.default_rng(count).integers(0, 2, (count, length)).astype(np.float32)
    assert sorted(by_likeness(rows).tolist()) == list(range(count))


def test_versions_of_one_photo_come_near_each_other() -> None:
    """Of 100 photos in ten versions each, shuffled, those of most photos lie within one window of a few photos."""
    random = np.random.default_rng(3)
    photos = np.repeat(random.normal(size=(100, 64)), 10, axis=0) + 0.02 * random.normal(size=(1000, 64))
    shuffled = random.permutation(1000)
    order = by_likeness(photos[shuffled].astype(np.float32))
    places = np.empty(1000, np.intp)
    places[shuffled[order]] = np.arange(1000)
    reach = places.reshape(100, 10).max(axis=1) - places.reshape(100, 10).min(axis=1)
    assert np.mean(reach < 64) > 0.8


def test_the_same_rows_give_the_same_order() -> None:
    """Nothing in it is random."""
    rows = np.random.default_rng(1).normal(size=(500, 16)).astype(np.float32)
    np.testing.assert_array_equal(by_likeness(rows), by_likeness(rows.copy()))

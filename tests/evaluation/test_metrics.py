"""Metrics on rankings worked out by hand, and the two average precisions told apart."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photodedup.evaluation import metrics


def _ranks(*ranks: int) -> metrics.Ranks:
    return np.array(ranks, dtype=np.intp)


def test_the_two_average_precisions_of_a_known_ranking() -> None:
    """Two positives at ranks 0 and 2.

    At hits: precision 1/1 and 2/3, mean 5/6. Trapezoid: (1 + 1) / 2 and (1/2 + 2/3) / 2 = 7/12, mean 19/24.
    """
    assert metrics.average_precision_at_hits(_ranks(0, 2), 2) == pytest.approx(5 / 6)
    assert metrics.average_precision_trapezoid(_ranks(0, 2), 2) == pytest.approx(19 / 24)


def test_a_late_first_hit_is_where_they_differ_most() -> None:
    """One positive at rank 1: precision 1/2 at the hit; the curve rises from 0 to 1/2, so its area is 1/4."""
    assert metrics.average_precision_at_hits(_ranks(1), 1) == pytest.approx(1 / 2)
    assert metrics.average_precision_trapezoid(_ranks(1), 1) == pytest.approx(1 / 4)


def test_positives_that_were_never_ranked_count_as_missed() -> None:
    """One of two positives found first is half of a perfect answer by both definitions."""
    assert metrics.average_precision_at_hits(_ranks(0), 2) == pytest.approx(0.5)
    assert metrics.average_precision_trapezoid(_ranks(0), 2) == pytest.approx(0.5)


def test_junk_and_the_query_are_not_in_the_ranking_at_all() -> None:
    """Positives 7 and 3 behind the query 5 and the junk 9 move up to ranks 0 and 2."""
    ranks = metrics.ranks_of([5, 7, 9, 1, 3], positives={3, 7}, left_out={5, 9})
    assert ranks.tolist() == [0, 2]


@given(st.sets(st.integers(0, 60), min_size=1, max_size=10))
def test_both_lie_between_nothing_and_perfect_and_the_trapezoid_is_never_larger(places: set[int]) -> None:
    """Drawing straight lines down to the next hit never gains area over the precision at the hit."""
    ranks = _ranks(*sorted(places))
    at_hits = metrics.average_precision_at_hits(ranks, len(ranks))
    trapezoid = metrics.average_precision_trapezoid(ranks, len(ranks))
    assert 0 < trapezoid <= at_hits + 1e-12 <= 1 + 2e-12


@given(st.integers(1, 20))
def test_all_positives_first_is_perfect(count: int) -> None:
    """Both definitions give exactly 1 then."""
    ranks = _ranks(*range(count))
    assert metrics.average_precision_at_hits(ranks, count) == pytest.approx(1)
    assert metrics.average_precision_trapezoid(ranks, count) == pytest.approx(1)


def test_four_nearest_counts_the_photo_itself() -> None:
    """Two objects of four: one photo finds all four, another itself and one more; (4 + 2) / 2 photos asked."""
    objects = [0, 0, 0, 0, 1, 1, 1, 1]
    assert metrics.four_nearest_score([[0, 1, 2, 3], [1, 4, 5, 0]], objects) == pytest.approx(3)


def test_only_the_first_four_count() -> None:
    """A fifth photo of the object is too late."""
    assert metrics.four_nearest_score([[4, 5, 6, 7, 0]], [0, 0, 0, 0, 1, 1, 1, 1]) == 0

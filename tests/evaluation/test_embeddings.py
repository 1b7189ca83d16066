"""Fisher vector and triangulation embedding against their definitions."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from photodedup.evaluation import triangulation
from photodedup.evaluation.fisher import FisherVector, Mixture, learn_mixture
from photodedup.evaluation.local import Reduction, positions, sample_positions
from photodedup.evaluation.triangulation import Triangulation, directions
from photodedup.types import Vectors


def _maps(count: int = 6, channels: int = 80) -> Vectors:
    return np.random.default_rng(1).gamma(0.5, 1, (count, channels, 5, 4)).astype(np.float32)


def _two_clouds() -> Vectors:
    """Draw 300 points around (-4, 0) and 100 around (4, 2), of spread 1."""
    noise = np.random.default_rng(2).standard_normal((400, 2))
    return (noise + np.where(np.arange(400)[:, None] < 300, (-4, 0), (4, 2))).astype(np.float32)


def test_positions_are_unit_vectors_in_reading_order() -> None:
    """The first position is the upper left one, the second lies right of it."""
    maps = _maps()
    found = positions(maps)
    assert found.shape == (6, 20, 80)
    expected = maps[2, :, 0, 1] / np.linalg.norm(maps[2, :, 0, 1])
    np.testing.assert_allclose(found[2, 1], expected, rtol=1e-5)


def test_sampling_takes_the_same_number_from_each_photo() -> None:
    """No photo weighs more than another in what is learned."""
    assert sample_positions([_maps(4), _maps(2)], 7).shape == (6 * 7, 80)


def test_reduction_keeps_distances_as_far_as_its_axes_reach() -> None:
    """With all axes kept, PCA without whitening is a turn."""
    samples = _two_clouds()
    reduced = Reduction.learn(samples, 2).apply(samples)
    assert np.linalg.norm(reduced[0] - reduced[1]) == pytest.approx(np.linalg.norm(samples[0] - samples[1]), rel=1e-4)


def test_a_mixture_finds_two_clouds() -> None:
    """Weights, means and variances come out as the points were drawn."""
    mixture = learn_mixture(_two_clouds(), components=2)
    order = mixture.means[:, 0].argsort()
    np.testing.assert_allclose(mixture.weights[order], [0.75, 0.25], atol=0.03)
    np.testing.assert_allclose(mixture.means[order], [[-4, 0], [4, 2]], atol=0.3)
    np.testing.assert_allclose(mixture.variances, 1, atol=0.35)


def test_shares_sum_to_one_and_follow_the_nearer_mean() -> None:
    """Responsibilities are probabilities: each row sums to one."""
    mixture = Mixture(np.full(2, 0.5, np.float32), np.array([[-1.0], [1.0]], np.float32), np.ones((2, 1), np.float32))
    shares = mixture.shares(np.array([[-1.0], [0.0]], np.float32))
    np.testing.assert_allclose(shares, [[1 / (1 + np.exp(-2)), 1 / (1 + np.exp(2))], [0.5, 0.5]], rtol=1e-5)


def test_the_fisher_gradient_is_that_of_the_log_likelihood() -> None:
    """The part by means equals the numerical derivative of the mean log-likelihood, scaled as the paper scales it."""
    random = np.random.default_rng(0)
    weights, means = np.array([0.3, 0.7], np.float32), random.standard_normal((2, 3)).astype(np.float32)
    variances = random.uniform(0.5, 2, (2, 3)).astype(np.float32)
    vectors = random.standard_normal((30, 3)).astype(np.float32)

    def likelihood(moved: NDArray[np.floating]) -> float:
        squares = (vectors[:, None] - moved) ** 2 / variances + np.log(2 * np.pi * variances)
        return float(np.log((weights * np.exp(-squares.sum(axis=2) / 2)).sum(axis=1)).mean())

    step = np.zeros((2, 3))
    step[1, 2] = 1e-3
    slope = (likelihood(means + step) - likelihood(means - step)) / 2e-3
    fisher = FisherVector(Reduction.learn(vectors, 3), Mixture(weights, means, variances))
    expected = slope * np.sqrt(variances[1, 2] / weights[1])
    assert fisher._gradient(vectors)[5] == pytest.approx(expected, rel=1e-2)


def test_a_fisher_vector_has_two_numbers_for_each_component_and_dimension() -> None:
    """16 components of 32 numbers make 1,024, of length one."""
    rows = FisherVector.learn(sample_positions([_maps(20)], 20))(_maps(3))
    assert rows.shape == (3, 1024)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, rtol=1e-5)


def test_directions_point_from_each_centre() -> None:
    """From (0, 0) and (3, 0) to (3, 4): unit vectors (.6, .8) and (0, 1)."""
    found = directions(np.array([[3.0, 4.0]], np.float32), np.array([[0.0, 0.0], [3.0, 0.0]], np.float32))
    np.testing.assert_allclose(found, [[0.6, 0.8, 0, 1]], rtol=1e-6)


def test_triangulation_drops_the_first_axes(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many numbers are left out as a reduced position has; what all photos share goes with them."""
    monkeypatch.setattr(triangulation, "CENTRES", 4)
    rows = Triangulation.learn(sample_positions([_maps(30)], 20))(_maps(3))
    assert rows.shape[0] == 3
    assert rows.shape[1] <= 15 * 64
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, rtol=1e-5)

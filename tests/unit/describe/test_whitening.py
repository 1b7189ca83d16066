"""PCA and whitening on data whose axes are known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photodedup.describe.whitening import learn_whitening, load_whitening, unit_length
from photodedup.errors import UserError
from photodedup.types import Vectors


def _cloud(count: int = 500, length: int = 6) -> Vectors:
    """Draw points that spread 6 times as far along the first axis as along the last, around (1, 1, ...)."""
    spread = np.arange(length, 0, -1)
    return (1 + np.random.default_rng(3).standard_normal((count, length)) * spread).astype(np.float32)


def test_axes_are_unit_and_the_widest_comes_first() -> None:
    """The first axis is the one with the largest spread, and all are at right angles."""
    learned = learn_whitening(_cloud())
    np.testing.assert_allclose(learned.axes @ learned.axes.T, np.eye(6), atol=1e-5)
    assert np.abs(learned.axes[0]).argmax() == 0
    assert (np.diff(learned.deviations) < 0).all()


def test_deviations_are_those_of_the_projections() -> None:
    """Each deviation is the standard deviation of the training vectors along its axis."""
    cloud = _cloud()
    learned = learn_whitening(cloud)
    np.testing.assert_allclose(((cloud - learned.mean) @ learned.axes.T).std(axis=0), learned.deviations, rtol=1e-4)


def test_fewer_vectors_than_numbers_give_fewer_axes() -> None:
    """Ten vectors of 40 numbers have nine axes around their mean, found by the other product."""
    cloud = _cloud(10, 40)
    learned = learn_whitening(cloud)
    assert learned.axes.shape == (9, 40)
    np.testing.assert_allclose(((cloud - learned.mean) @ learned.axes.T).std(axis=0), learned.deviations, rtol=1e-3)


def test_whitened_vectors_have_the_asked_length_and_norm_one() -> None:
    """Any dimension up to the number of axes can be asked for."""
    reduced = learn_whitening(_cloud()).apply(_cloud(), 4)
    assert reduced.shape == (500, 4)
    np.testing.assert_allclose(np.linalg.norm(reduced, axis=1), 1, rtol=1e-5)


def test_plain_pca_keeps_the_spread() -> None:
    """Without whitening the first number still varies most; with it all vary alike."""
    learned, cloud = learn_whitening(_cloud()), _cloud()
    plain, white = learned.apply(cloud, 6, whiten=False), learned.apply(cloud, 6)
    assert plain.std(axis=0)[0] > 2 * plain.std(axis=0)[-1]
    np.testing.assert_allclose(white.std(axis=0), white.std(), rtol=0.15)


def test_softened_whitening_lies_between_plain_pca_and_the_whole() -> None:
    """Power 0 divides by nothing, power 1 by everything, and a power between leaves some of the spread."""
    learned, cloud = learn_whitening(_cloud()), _cloud()
    np.testing.assert_allclose(learned.softened(0).apply(cloud, 6), learned.apply(cloud, 6, whiten=False), atol=1e-6)
    np.testing.assert_array_equal(learned.softened(1).apply(cloud, 6), learned.apply(cloud, 6))
    half = learned.softened(0.5).apply(cloud, 6).std(axis=0)
    white, plain = learned.apply(cloud, 6).std(axis=0), learned.apply(cloud, 6, whiten=False).std(axis=0)
    assert white[0] / white[-1] < half[0] / half[-1] < plain[0] / plain[-1]


def test_shrinking_evens_out_the_deviations() -> None:
    """A share of the mean variance lifts small deviations more than large ones."""
    plain, shrunk = learn_whitening(_cloud()), learn_whitening(_cloud(), shrink=1)
    assert shrunk.deviations[-1] / plain.deviations[-1] > 2 > shrunk.deviations[0] / plain.deviations[0]


def test_saving_loses_next_to_nothing(tmp_path: Path) -> None:
    """Descriptors made with a saved whitening are the same to a cosine of .99999."""
    learned, cloud = learn_whitening(_cloud()), _cloud()
    learned.save(tmp_path / "w.npz")
    again = load_whitening(tmp_path / "w.npz").apply(cloud, 4)
    assert (again * learned.apply(cloud, 4)).sum(axis=1).min() > 0.99999


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    """A file that is no whitening is the installation's fault, and the sentence names it."""
    (tmp_path / "w.npz").write_bytes(b"nothing")
    with pytest.raises(UserError, match=r"w\.npz"):
        load_whitening(tmp_path / "w.npz")


def test_a_row_of_zeros_stays_one() -> None:
    """No division by zero makes a black photo's vector invalid."""
    np.testing.assert_array_equal(unit_length(np.zeros((1, 3), np.float32)), np.zeros((1, 3)))

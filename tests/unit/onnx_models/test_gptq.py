"""Rounding weights with what their inputs look like in view."""

from __future__ import annotations

import numpy as np
import pytest

from onnx_models.export import gptq
from onnx_models.export.gptq import round_columns

ROWS, COLUMNS, LARGEST = 6, 40, 20


@pytest.fixture
def weight() -> np.ndarray:
    """Return weights between -1 and 1."""
    return np.random.default_rng(1).uniform(-1, 1, (ROWS, COLUMNS))


@pytest.fixture
def together() -> np.ndarray:
    """Return the covariance of inputs of which many say nearly the same."""
    random = np.random.default_rng(2)
    inputs = random.standard_normal((500, 5)) @ random.standard_normal((5, COLUMNS))
    return np.cov(inputs + 0.1 * random.standard_normal(inputs.shape), rowvar=False)


def _scales() -> np.ndarray:
    return np.full(ROWS, 1 / LARGEST)


def _error(whole: np.ndarray, weight: np.ndarray, moments: np.ndarray) -> float:
    """Return the mean squared error of the answers."""
    wrong = whole / LARGEST - weight
    return float(np.einsum("ij,jk,ik->i", wrong, moments, wrong).mean())


def test_inputs_that_have_nothing_to_do_with_each_other_are_rounded_to_the_nearest(weight: np.ndarray) -> None:
    """There is no other column that could make up for an error."""
    whole = round_columns(weight, np.diag(np.linspace(1, 2, COLUMNS)), _scales(), LARGEST)
    np.testing.assert_array_equal(whole, np.rint(weight * LARGEST))


def test_inputs_that_go_together_make_up_for_each_others_errors(weight: np.ndarray, together: np.ndarray) -> None:
    """The answers are several times nearer than those of weights rounded each for itself."""
    nearest = np.clip(np.rint(weight * LARGEST), -LARGEST, LARGEST)
    whole = round_columns(weight, together, _scales(), LARGEST)
    assert _error(whole, weight, together) < _error(nearest, weight, together) / 4


def test_no_weight_becomes_larger_than_it_may(weight: np.ndarray, together: np.ndarray) -> None:
    """What is passed on to a column that is at its limit already stops there."""
    whole = round_columns(1.5 * weight, together, _scales(), LARGEST)
    assert np.abs(whole).max() == LARGEST


def test_how_many_columns_are_passed_on_at_once_changes_nothing(
    weight: np.ndarray, together: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Blocks are there for speed."""
    whole = round_columns(weight, together, _scales(), LARGEST)
    monkeypatch.setattr(gptq, "BLOCK", 7)
    np.testing.assert_array_equal(round_columns(weight, together, _scales(), LARGEST), whole)

"""What every describer promises the engine, the fake one and the real one alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from photodedup.describe.describer import Describer, FakeDescriber
from photodedup.describe.loading import load_describer
from photodedup.settings import Settings
from photodedup.types import Pixels
from tests.helpers.pictures import picture

SIZE = 96


@pytest.fixture(scope="module", params=["fake", "compact", "int8", "int8 by maps", "float32"])
def describer(request: pytest.FixtureRequest) -> Describer:
    """Return one describer of each kind."""
    if request.param == "fake":
        return FakeDescriber(size=SIZE)
    precision, _, by_maps = str(request.param).partition(" ")
    aggregate = "mixed" if by_maps else None
    return load_describer(Settings(provider="cpu"), print, size=SIZE, precision=precision, aggregate=aggregate)


@pytest.fixture(scope="module")
def photos() -> Pixels:
    """Return four different squares."""
    return np.stack([picture(seed, SIZE, SIZE) for seed in range(4)])


def test_rows_are_unit_float32_of_the_promised_length(describer: Describer, photos: Pixels) -> None:
    """The index takes dot products of rows without looking at their length again."""
    rows = describer.describe(photos)
    assert rows.shape == (4, describer.dim)
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, rtol=1e-4)


def test_no_photos_give_no_rows(describer: Describer, photos: Pixels) -> None:
    """An empty batch is nothing special."""
    assert describer.describe(photos[:0]).shape == (0, describer.dim)


def test_a_row_does_not_depend_on_its_batch(describer: Describer, photos: Pixels) -> None:
    """A photo described alone and among others gets the same descriptor, so batches may be cut anywhere."""
    together = describer.describe(photos)
    alone = np.concatenate([describer.describe(photo[None]) for photo in photos])
    np.testing.assert_allclose(together, alone, atol=1e-5)


def test_calls_from_several_threads_give_the_same_rows(describer: Describer, photos: Pixels) -> None:
    """The engine calls from `workers` threads at once."""
    expected = describer.describe(photos)
    with ThreadPoolExecutor(4) as pool:
        for rows in pool.map(describer.describe, [photos] * 4):
            np.testing.assert_allclose(rows, expected, atol=1e-5)


def test_a_brightened_copy_is_nearer_than_another_photo(describer: Describer, photos: Pixels) -> None:
    """What the whole program stands on."""
    brighter = np.minimum(photos[0].astype(np.int16) + 12, 255).astype(np.uint8)
    original, other, copy = describer.describe(np.stack([photos[0], photos[1], brighter]))
    assert original @ copy > 0.8 > original @ other


def test_a_black_photo_has_a_finite_descriptor(describer: Describer) -> None:
    """One lens cap must not fill the index with numbers that are none."""
    assert np.isfinite(describer.describe(np.zeros((1, SIZE, SIZE, 3), np.uint8))).all()


def test_there_is_work_for_at_least_one_thread(describer: Describer) -> None:
    """The engine sizes its pools by these."""
    assert describer.workers >= 1
    assert describer.batch >= 1
    assert describer.size == SIZE

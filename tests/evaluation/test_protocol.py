"""Scoring descriptors, and one whole evaluation on the real test photos."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photodedup.errors import UserError
from photodedup.evaluation.datasets import Dataset, Query
from photodedup.evaluation.features import Source, over_photos, stored_maps
from photodedup.evaluation.protocol import evaluate, score
from photodedup.settings import Settings
from photodedup.types import Pixels
from tests.helpers.pictures import picture, save

CIRCLE = np.stack([[np.cos(angle), np.sin(angle)] for angle in (0.0, 0.1, 0.5, 0.2)]).astype(np.float32)
"""Four descriptors; seen from the first the order is 0, 1, 3, 2."""


def test_the_query_is_left_out_of_its_own_ranking() -> None:
    """Behind the query the positives 1 and 2 have ranks 0 and 2: 5/6 at hits, 19/24 by trapezoid."""
    dataset = Dataset("holidays", (Path(),) * 4, (Query(0, frozenset({1, 2}), frozenset({0})),))
    assert score(dataset, CIRCLE) == {"mAP": pytest.approx(5 / 6), "mAP trapezoid": pytest.approx(19 / 24)}


def test_a_boxed_query_asks_with_its_own_descriptor() -> None:
    """The part of the photo that is meant is described apart; the photo itself stays in the ranking."""
    dataset = Dataset("oxford", (Path(),) * 4, (Query(0, frozenset({2}), box=(0, 0, 1, 1)),))
    assert score(dataset, CIRCLE, CIRCLE[2:3])["mAP trapezoid"] == pytest.approx(1)
    assert score(dataset, CIRCLE, CIRCLE[0:1])["mAP trapezoid"] == pytest.approx(1 / 8)


def test_objects_are_scored_by_their_four_nearest() -> None:
    """Four photos of one object find each other: a perfect 4."""
    assert score(Dataset("ukbench", (Path(),) * 4, objects=(0, 0, 0, 0)), CIRCLE) == {"N-S": 4}


def test_photos_that_nothing_can_be_asked_of_are_no_data_set(tmp_path: Path) -> None:
    """Without a second photo of a group there is no score, and NaN is not one."""
    for group in (1000, 1001):
        save(picture(group, 64, 64), tmp_path / f"{group}00.jpg")
    with pytest.raises(UserError, match="another one"):
        evaluate("holidays", tmp_path, settings=Settings(provider="cpu"), notice=pytest.fail)


def test_a_box_is_cut_out_of_the_upright_photo(tmp_path: Path) -> None:
    """The left half of a photo that is black on the left is black."""
    pixels = np.full((64, 128, 3), 255, np.uint8)
    pixels[:, :64] = 0
    photo = save(pixels, tmp_path / "half.png")
    (found,) = over_photos([Source(photo, (0, 0, 64, 64))], 64, lambda square: square)
    assert found.max() == 0


def test_a_broken_photo_stops_the_evaluation(tmp_path: Path) -> None:
    """A benchmark without one of its photos would be another benchmark; the sentence names the photo."""
    (tmp_path / "broken.jpg").write_bytes(b"no photo")
    with pytest.raises(UserError, match=r"broken\.jpg"):
        list(over_photos([Source(tmp_path / "broken.jpg")], 64, lambda square: square))


def test_maps_are_computed_once(tmp_path: Path) -> None:
    """The second time they are mapped from the file, and no photo is run."""
    photos = [save(picture(seed, 64, 64), tmp_path / f"{seed}.png") for seed in range(3)]
    calls = []

    def run(square: Pixels) -> np.ndarray:
        calls.append(square)
        return square.reshape(1, 8, 8, -1).transpose(0, 3, 1, 2).astype(np.float32)

    first = stored_maps(photos, 64, run, tmp_path / "maps.npy")
    again = stored_maps(photos, 64, run, tmp_path / "maps.npy")
    np.testing.assert_array_equal(first, again)
    assert len(calls) == 3


@pytest.mark.slow
@pytest.mark.parametrize(("dataset", "least"), [("holidays", 0.82), ("ukbench", 3.9)])
def test_the_shipped_default_finds_the_right_photos(shared_photos: Path, dataset: str, least: float) -> None:
    """256 numbers by the compact trunk reach what the product promises: mAP .82 on Holidays, 3.90 of 4 on UKBench."""
    report = evaluate(dataset, shared_photos / dataset, settings=Settings(provider="cpu"), notice=print)
    assert (report.aggregate, report.dim, report.size, report.precision) == ("root", 256, 224, "compact")
    assert report.value >= least

"""Made-up second shots, and the whitening that is learned from them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from photodedup.describe.whitening import learn_whitening, load_whitening
from photodedup.errors import UserError
from photodedup.evaluation import learn_matched
from photodedup.evaluation.datasets import Dataset
from photodedup.evaluation.matched import FILE, learn_matched_whitening
from photodedup.evaluation.protocol import score
from photodedup.evaluation.shots import SHOTS, SIDE, second_shot, write_shots
from photodedup.types import Pixels, Vectors
from tests.helpers.pictures import picture, save

NUISANCE = np.array([1.5] * 20 + [0.3] * 20, np.float32)
"""How far views of one thing lie apart: far in half of the directions, which so have most of the spread."""


def _views(things: int, views: int, seed: int) -> Vectors:
    """Return (things, views, 40) vectors of made-up things."""
    random = np.random.default_rng(seed)
    made = random.standard_normal((things, 1, 40)) + NUISANCE * random.standard_normal((things, views, 40))
    return made.astype(np.float32)


def test_what_differs_between_views_of_one_thing_counts_for_less() -> None:
    """Views of new things find each other better than after PCA-whitening, which only knows the whole spread."""
    learn, test = _views(300, 3, 1), _views(50, 4, 2).reshape(-1, 40)
    things = Dataset("ukbench", (Path(),) * 200, objects=tuple(number // 4 for number in range(200)))
    matched = learn_matched_whitening(learn).apply(test, 20)
    whitened = learn_whitening(learn.reshape(-1, 40)).apply(test, 20)
    assert score(things, matched)["N-S"] > score(things, whitened)["N-S"] + 0.1


def test_the_leading_axes_are_the_best_ones() -> None:
    """Fewer numbers are the first of more, and vectors come out with length one."""
    learn = _views(100, 2, 3)
    whitening = learn_matched_whitening(learn)
    rows = learn[:, 0]
    short, whole = whitening.apply(rows, 5), whitening.apply(rows, 20)
    np.testing.assert_allclose(np.linalg.norm(whole, axis=1), 1, rtol=1e-5)
    head = whole[:, :5] / np.linalg.norm(whole[:, :5], axis=1, keepdims=True)
    np.testing.assert_allclose(short, head, atol=1e-5)


def test_a_shot_shows_its_photo_in_another_way() -> None:
    """It has a size of its own, is no copy, is the same for the same seed, and another for another seed."""
    photo = picture(4, 800, 600)
    first, again, other = (second_shot(photo, np.random.default_rng(seed), 0.1) for seed in (1, 1, 2))
    assert max(first.shape) == SIDE
    np.testing.assert_array_equal(first, again)
    assert first.shape != other.shape or not np.array_equal(first, other)
    whole = cv2.resize(photo, first.shape[1::-1])
    assert np.abs(first.astype(float) - whole).mean() > 5


def test_a_large_photo_is_no_slower_to_shoot() -> None:
    """Beyond the size that a shot can show, a photo is made smaller first."""
    shot = second_shot(np.full((3000, 200, 3), 120, np.uint8), np.random.default_rng(0), 0.05)
    assert max(shot.shape) == SIDE


def test_shots_of_one_photo_lie_in_a_row(tmp_path: Path) -> None:
    """Two of each, each a photo that can be read, and written the same whatever was written before."""
    photos = [save(picture(seed, 96, 80), tmp_path / f"{seed}.png") for seed in range(2)]
    files = write_shots(photos, tmp_path / "shots")
    assert [file.name for file in files] == ["00000-0.jpg", "00000-1.jpg", "00001-0.jpg", "00001-1.jpg"]
    written = [file.read_bytes() for file in files]
    assert len(set(written)) == 4
    assert [file.read_bytes() for file in write_shots(photos, tmp_path / "shots")] == written


def test_a_photo_that_cannot_be_read_stops_the_shots(tmp_path: Path) -> None:
    """The sentence names it."""
    (tmp_path / "broken.jpg").write_bytes(b"no photo")
    with pytest.raises(UserError, match=r"broken\.jpg"):
        write_shots([tmp_path / "broken.jpg"], tmp_path / "shots")


def test_every_photo_stands_before_its_shots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is learned from holds the photo as it is, then its shots, and nothing of another photo."""
    monkeypatch.setattr(learn_matched, "SIZE", 64)
    photos = [save(np.full((80, 90, 3), level, np.uint8), tmp_path / f"{level}.png") for level in (40, 200)]

    def shares(square: Pixels) -> Vectors:
        """Stand in for the trunk: two maps, the light and what is missing of it."""
        light = square.mean(axis=3, dtype=np.float32)[:, None]
        return np.concatenate([light, 255 - light], axis=1)

    views = learn_matched.views_of(photos, shares)
    assert views.shape == (2, 1 + len(SHOTS), 4)
    assert (views[0, :, 0] < views[0, :, 1]).all()
    assert (views[1, :, 0] > views[1, :, 1]).all()
    assert len(np.unique(views.round(4).reshape(-1, 4), axis=0)) == 2 * (1 + len(SHOTS))


def test_shots_are_not_learned_from_where_there_are_no_photos(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command says so and ends with the status of a person's mistake; no file is written."""
    assert learn_matched.main([str(tmp_path), "--out", str(tmp_path / "made.npz")]) == 4
    assert capsys.readouterr().err
    assert not (tmp_path / "made.npz").exists()


def test_the_stored_whitening_fits_what_the_report_pools() -> None:
    """It turns twice 512 numbers into 256."""
    whitening = load_whitening(FILE)
    assert whitening.axes.shape == (256, 1024)

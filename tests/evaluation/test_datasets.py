"""Data sets in the layouts in which they are given away."""

from __future__ import annotations

from pathlib import Path

import pytest

from photodedup.errors import UserError
from photodedup.evaluation.datasets import PARIS_BROKEN, Query, read_dataset


def _touch(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()


def _truth(folder: Path, stem: str, query: str, **lists: str) -> None:
    """Write the four ground-truth files of one question."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{stem}_query.txt").write_text(query + "\n")
    for kind in ("good", "ok", "junk"):
        (folder / f"{stem}_{kind}.txt").write_text("\n".join(lists.get(kind, "").split()) + "\n")


def test_holidays_asks_with_the_first_photo_of_each_group(tmp_path: Path) -> None:
    """The query is left out of its own ranking; a group of one asks nothing; a group without `00` neither."""
    _touch(tmp_path, "jpg/100000.jpg", "jpg/100001.jpg", "jpg/100002.jpg", "jpg/100100.jpg", "jpg/100201.jpg")
    dataset = read_dataset("holidays", tmp_path)
    assert len(dataset.photos) == 5
    (query,) = dataset.queries
    assert query == Query(0, frozenset({1, 2}), frozenset({0}))


def test_ukbench_has_four_photos_an_object(tmp_path: Path) -> None:
    """The object is the photo's number divided by four."""
    _touch(tmp_path, *(f"full/ukbench{number:05}.jpg" for number in range(6)))
    assert read_dataset("ukbench", tmp_path).objects == (0, 0, 0, 0, 1, 1)


def test_oxford_tells_positives_from_junk_and_reads_the_box(tmp_path: Path) -> None:
    """Good and ok photos are positives, junk counts neither way, and the query is a part of its photo."""
    _touch(tmp_path, *(f"images/all_souls_00000{number}.jpg" for number in range(5)))
    _truth(
        tmp_path / "gt",
        "all_souls_1",
        "oxc1_all_souls_000000 136.5 34.1 648.5 955.7",
        good="all_souls_000000 all_souls_000001",
        ok="all_souls_000002",
        junk="all_souls_000003",
    )
    (query,) = read_dataset("oxford", tmp_path).queries
    assert query == Query(0, frozenset({0, 1, 2}), frozenset({3}), (136.5, 34.1, 648.5, 955.7))


def test_distractors_under_the_folder_make_oxford105k(tmp_path: Path) -> None:
    """Photos that no ground truth speaks of are only in the way."""
    _touch(tmp_path, "oxbuild/christ_church_000001.jpg", "oxc1_100k/000/1.jpg", "oxc1_100k/001/2.jpg")
    _truth(tmp_path, "christ_church_1", "oxc1_christ_church_000001 0 0 9 9", good="christ_church_000001")
    dataset = read_dataset("oxford", tmp_path)
    assert len(dataset.photos) == 3
    assert dataset.queries[0].positives == {0}


def test_paris_names_have_no_prefix(tmp_path: Path) -> None:
    """Paris6k keeps photos in folders by building and queries under the photo's own name."""
    _touch(tmp_path, "paris/defense/paris_defense_000605.jpg", "paris/eiffel/paris_eiffel_000001.jpg")
    _truth(tmp_path, "defense_1", "paris_defense_000605 1 2 3 4", good="paris_defense_000605 paris_defense_999999")
    (query,) = read_dataset("paris", tmp_path).queries
    assert query.positives == {0}


def test_photos_of_paris_that_are_damaged_in_the_original_are_left_out(tmp_path: Path) -> None:
    """Twenty files of the distribution cannot be decoded; they would stop the run, and are answers to nothing."""
    _touch(tmp_path, "paris/louvre/paris_louvre_000136.jpg", "paris/louvre/paris_louvre_000137.jpg")
    _truth(tmp_path, "louvre_1", "paris_louvre_000137 1 2 3 4", good="paris_louvre_000136 paris_louvre_000137")
    dataset = read_dataset("paris", tmp_path)
    assert [photo.stem for photo in dataset.photos] == ["paris_louvre_000137"]
    assert dataset.queries[0].positives == {0}
    assert len(PARIS_BROKEN) == 20


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("oxford", "no ground truth"),
        ("holidays", "not named as those of Holidays"),
        ("ukbench", "not named as those of UKBench"),
        ("sculptures", "data set called 'sculptures'"),
    ],
)
def test_the_wrong_folder_gives_a_sentence(tmp_path: Path, name: str, sentence: str) -> None:
    """Photos that are not the data set's are recognised before hours are spent on them."""
    _touch(tmp_path, "IMG_a.jpg")
    with pytest.raises(UserError, match=sentence):
        read_dataset(name, tmp_path)


def test_an_empty_folder_gives_a_sentence(tmp_path: Path) -> None:
    """A folder without photos is no data set."""
    with pytest.raises(UserError, match="no photos"):
        read_dataset("holidays", tmp_path)


def test_a_question_about_a_missing_photo_gives_a_sentence(tmp_path: Path) -> None:
    """Half an unpacked data set would give figures that mean nothing."""
    _touch(tmp_path, "a.jpg")
    _truth(tmp_path, "q_1", "oxc1_b 0 0 1 1", good="a")
    with pytest.raises(UserError, match="photo b that q_1_query"):
        read_dataset("oxford", tmp_path)

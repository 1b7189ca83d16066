"""Nearest neighbours: exact while small, a graph when large, and a saved graph only where it can be trusted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from photodedup import index
from photodedup.index import ExactIndex, GraphIndex, NeighbourIndex, open_index
from photodedup.types import ContentId, Vectors

DIM = 16


def _vectors(count: int, seed: int = 0, dim: int = DIM) -> Vectors:
    raw = np.random.default_rng(seed).standard_normal((count, dim)).astype(np.float32)
    unit: Vectors = raw / np.linalg.norm(raw, axis=1, keepdims=True)
    return unit


def _ids(numbers: Sequence[int]) -> list[ContentId]:
    return [ContentId(number) for number in numbers]


class Store:
    """Stands for the catalogue: gives descriptors by number, and counts how many it was asked for."""

    def __init__(self, vectors: Vectors) -> None:
        """Keep the vectors; row n belongs to content n."""
        self.vectors = vectors
        self.asked = 0

    def fetch(self, wanted: Sequence[ContentId]) -> Vectors:
        """Load some rows."""
        self.asked += len(wanted)
        rows: Vectors = self.vectors[np.asarray(wanted, dtype=np.int64)]
        return rows

    def open(self, folder: Path, numbers: Sequence[int], key: str = "key") -> NeighbourIndex:
        """Open the index over some of the contents."""
        dim = self.vectors.shape[1]
        return open_index(folder, key, _ids(numbers), self.fetch, dim=dim, threads=2)


@pytest.fixture
def graphs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build a graph for small libraries too."""
    monkeypatch.setattr(index, "EXACT_BELOW", 10)


def test_exact_search_finds_the_nearest_first() -> None:
    """The answer is what sorting all similarities gives."""
    vectors = _vectors(200)
    ids, near = ExactIndex(_ids(range(200)), vectors).query(vectors[:7], 5)
    similarities = vectors[:7] @ vectors.T
    np.testing.assert_array_equal(ids, np.argsort(-similarities, axis=1)[:, :5])
    np.testing.assert_allclose(near, -np.sort(-similarities, axis=1)[:, :5], rtol=1e-6)


def test_ties_go_to_the_lower_ids_also_where_the_answer_ends() -> None:
    """Of more equal photos than fit, the same ones are always taken."""
    vectors = np.zeros((60, 4), np.float32)
    vectors[:, 0] = 1
    vectors[7] = (0, 1, 0, 0)
    ids, _ = ExactIndex(_ids(range(60)), vectors).query(vectors[:2], 10)
    np.testing.assert_array_equal(ids, [[0, 1, 2, 3, 4, 5, 6, 8, 9, 10]] * 2)


def test_asking_for_more_than_there_is_gives_all() -> None:
    """A small library answers with everything it holds."""
    vectors = _vectors(3)
    ids, near = ExactIndex(_ids([4, 5, 9]), vectors).query(vectors, 10)
    assert ids.shape == near.shape == (3, 3)
    assert set(ids[0].tolist()) == {4, 5, 9}


def test_an_empty_library_answers_with_nothing() -> None:
    """No photo is like any other where there is none."""
    ids, near = ExactIndex([], np.empty((0, DIM), np.float32)).query(_vectors(2), 5)
    assert ids.shape == near.shape == (2, 0)


def test_small_libraries_are_searched_exactly(tmp_path: Path) -> None:
    """No graph is built, and none is left on the disk."""
    assert isinstance(Store(_vectors(50)).open(tmp_path, range(50)), ExactIndex)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("graphs")
def test_the_graph_agrees_with_the_exact_search(tmp_path: Path) -> None:
    """Of the true ten nearest among thousands at least 97 in a hundred are found."""
    store = Store(_vectors(3000, dim=32))
    ids, near = store.open(tmp_path, range(3000)).query(store.vectors[:200], 10)
    exact, _ = ExactIndex(_ids(range(3000)), store.vectors).query(store.vectors[:200], 10)
    shared = [len(set(mine) & set(true)) for mine, true in zip(ids.tolist(), exact.tolist(), strict=True)]
    assert np.mean(shared) / 10 >= 0.97
    assert (np.diff(near, axis=1) <= 1e-6).all()


@pytest.mark.usefixtures("graphs")
def test_a_saved_graph_is_used_again_without_loading_all_descriptors(tmp_path: Path) -> None:
    """Opening an unchanged library costs a sample of its descriptors, and answers as before."""
    store = Store(_vectors(2000))
    first = store.open(tmp_path, range(2000)).query(store.vectors[:5], 4)
    store.asked = 0
    again = store.open(tmp_path, range(2000)).query(store.vectors[:5], 4)
    assert 0 < store.asked < 600
    np.testing.assert_array_equal(first[0], again[0])


@pytest.mark.usefixtures("graphs")
@pytest.mark.parametrize("change", [{"key": "other"}, {"dim": 8}, {"bytes": 1}, {"count": 1}, {"count": "x"}])
def test_a_sidecar_that_says_otherwise_makes_the_graph_anew(tmp_path: Path, change: dict[str, object]) -> None:
    """Every field of the sidecar is a reason to doubt the file."""
    store = Store(_vectors(100))
    store.open(tmp_path, range(100))
    sidecar = tmp_path / index.SIDECAR_NAME
    sidecar.write_text(json.dumps(json.loads(sidecar.read_text()) | change))
    store.asked = 0
    ids, _ = store.open(tmp_path, range(100)).query(store.vectors[:20], 1)
    assert store.asked == 100
    assert ids[:, 0].tolist() == list(range(20))


@pytest.mark.usefixtures("graphs")
@pytest.mark.parametrize("text", ["", "[]", "null", "{}", "not json"])
def test_a_broken_sidecar_makes_the_graph_anew(tmp_path: Path, text: str) -> None:
    """What was half written when the power went is not believed."""
    store = Store(_vectors(100))
    store.open(tmp_path, range(100))
    (tmp_path / index.SIDECAR_NAME).write_text(text)
    ids, _ = store.open(tmp_path, range(100)).query(store.vectors[:20], 1)
    assert ids[:, 0].tolist() == list(range(20))


@pytest.mark.usefixtures("graphs")
def test_a_graph_of_another_model_is_not_used(tmp_path: Path) -> None:
    """Hnswlib would load a file of another dimension without complaint."""
    Store(_vectors(100, dim=8)).open(tmp_path, range(100), key="small")
    store = Store(_vectors(100, dim=32))
    ids, near = store.open(tmp_path, range(100), key="large").query(store.vectors[:20], 1)
    assert ids[:, 0].tolist() == list(range(20))
    np.testing.assert_allclose(near[:, 0], 1, atol=1e-5)


@pytest.mark.usefixtures("graphs")
def test_a_graph_of_a_catalogue_that_was_thrown_away_is_not_used(tmp_path: Path) -> None:
    """The numbers of a new catalogue mean other photos, though model and count be the same."""
    Store(_vectors(100, seed=1)).open(tmp_path, range(100))
    store = Store(_vectors(100, seed=2))
    ids, _ = store.open(tmp_path, range(100)).query(store.vectors[:20], 1)
    assert ids[:, 0].tolist() == list(range(20))


@pytest.mark.usefixtures("graphs")
def test_photos_that_are_gone_are_not_found_and_found_again_when_they_return(tmp_path: Path) -> None:
    """Deletions never outlive their reason, through any number of openings and savings."""
    store = Store(_vectors(130))
    store.open(tmp_path, range(100))
    for present in (range(10, 100), range(10, 120), range(10, 121)):
        ids, _ = store.open(tmp_path, present).query(store.vectors[:130], 3)
        assert set(ids.ravel().tolist()) <= set(present)
    ids, _ = store.open(tmp_path, range(121)).query(store.vectors[:10], 1)
    assert ids[:, 0].tolist() == list(range(10))


@pytest.mark.usefixtures("graphs")
def test_a_library_grows_far_beyond_its_saved_graph(tmp_path: Path) -> None:
    """The saved graph's capacity is no limit, even with dead nodes in it."""
    store = Store(_vectors(300))
    store.open(tmp_path, range(100))
    ids, _ = store.open(tmp_path, range(40, 300)).query(store.vectors[40:300], 1)
    assert ids[:, 0].tolist() == list(range(40, 300))


@pytest.mark.usefixtures("graphs")
def test_a_graph_answers_with_everything_when_asked_for_more(tmp_path: Path) -> None:
    """Hnswlib raises when it reaches fewer than asked; the caller gets all that are there."""
    store = Store(_vectors(500, dim=4))
    store.open(tmp_path, range(500))
    opened = store.open(tmp_path, range(20, 500))
    assert isinstance(opened, GraphIndex)
    ids, _ = opened.query(store.vectors[:1], 1000)
    assert sorted(ids[0].tolist()) == list(range(20, 500))


@pytest.mark.usefixtures("graphs")
def test_a_graph_that_cannot_be_saved_still_answers(tmp_path: Path) -> None:
    """The index is a cache: a full disk costs time at the next start, not the scan."""
    store = Store(_vectors(100))
    ids, _ = store.open(tmp_path / "gone", range(100)).query(store.vectors[:20], 1)
    assert ids[:, 0].tolist() == list(range(20))

"""Nearest neighbours among descriptors: exact for small libraries, hnswlib for large ones, behind one owner.

The index is a cache of the catalogue. Its file has a sidecar that says what it was built from; on any doubt it is
built anew. One thread at a time uses it: hnswlib may not be queried while it is being added to.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from photodedup.types import ContentId, Vectors

if TYPE_CHECKING:
    import hnswlib

EXACT_BELOW: Final = 20_000
"""Libraries smaller than this are searched exactly: building the graph would take longer than it saves."""

_LINKS: Final = 16  # M: graph links a node
_EF_CONSTRUCTION: Final = 200  # candidates kept while building
_EF_SEARCH: Final = 128  # candidates kept while searching, at least
_CHUNK: Final = 1024  # queries multiplied at once in an exact search: 1024 x 20,000 floats are 80 MB
_ADDED_AT_ONCE: Final = 20_000  # descriptors in memory while building, beside the graph's own copy
_SAMPLE: Final = 256  # nodes of a saved graph that are checked against the catalogue
_REBUILD_SHARE: Final = 0.2  # a graph with more dead nodes than this share is built anew

FILE_NAME: Final = "neighbours.hnsw"
SIDECAR_NAME: Final = "neighbours.json"

Ids = NDArray[np.int64]


class NeighbourIndex(Protocol):
    """Finds the nearest contents of a descriptor."""

    def query(self, vectors: Vectors, count: int) -> tuple[Ids, Vectors]:
        """Return ids (m, k) and similarities (m, k), nearest first, with k = min(count, size of the index)."""
        ...


class ExactIndex:
    """Compares with every descriptor.

    Args:
        ids: content ids, length n.
        vectors: their descriptors, (n, d), rows of length one.
    """

    def __init__(self, ids: Sequence[ContentId], vectors: Vectors) -> None:
        """Keep the descriptors as they are."""
        self._ids = np.asarray(ids, dtype=np.int64)
        self._vectors = vectors

    def query(self, vectors: Vectors, count: int) -> tuple[Ids, Vectors]:
        """Answer as `NeighbourIndex.query` says; ties go to the lower id."""
        count = min(count, len(self._ids))
        parts = [self._nearest(vectors[start : start + _CHUNK], count) for start in range(0, len(vectors), _CHUNK)]
        if not parts:
            return np.empty((0, count), np.int64), np.empty((0, count), np.float32)
        return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])

    def _nearest(self, vectors: Vectors, count: int) -> tuple[Ids, Vectors]:
        similarities = vectors @ self._vectors.T
        if count < len(self._ids):
            candidates = np.argpartition(-similarities, count, axis=1)[:, :count]
            candidates.sort(axis=1)
            _settle_ties(candidates, similarities)
        else:
            candidates = np.broadcast_to(np.arange(count), (len(vectors), count))
        near = np.take_along_axis(similarities, candidates, axis=1)
        order = np.argsort(-near, axis=1, kind="stable")
        return self._ids[np.take_along_axis(candidates, order, axis=1)], np.take_along_axis(near, order, axis=1)


def _settle_ties(candidates: NDArray[np.intp], similarities: Vectors) -> None:
    """Where the last candidates are tied with others that were left out, take those with the lowest ids."""
    count = candidates.shape[1]
    last = np.take_along_axis(similarities, candidates, axis=1).min(axis=1, initial=np.inf)
    for row in np.flatnonzero((similarities >= last[:, np.newaxis]).sum(axis=1) > count):
        nearer = np.flatnonzero(similarities[row] > last[row])
        tied = np.flatnonzero(similarities[row] == last[row])
        candidates[row] = np.sort(np.concatenate([nearer, tied[: count - len(nearer)]]))


class GraphIndex:
    """An hnswlib graph over inner products; labels are content ids."""

    def __init__(self, graph: hnswlib.Index, ids: Sequence[ContentId]) -> None:
        """Take over a graph that nothing else uses; `ids` are those of its nodes that are not deleted."""
        self._graph = graph
        self._ids = ids

    def query(self, vectors: Vectors, count: int) -> tuple[Ids, Vectors]:
        """Answer as `NeighbourIndex.query` says, approximately."""
        count = min(count, len(self._ids))  # hnswlib raises when asked for more than it holds
        self._graph.set_ef(max(_EF_SEARCH, 4 * count))
        try:
            labels, distances = self._graph.knn_query(vectors, k=count)
        except RuntimeError:  # the search reached fewer than were asked for, as it may when many are
            return self._exact().query(vectors, count)
        return labels.astype(np.int64), (1.0 - distances).astype(np.float32)

    def _exact(self) -> ExactIndex:
        return ExactIndex(self._ids, np.asarray(self._graph.get_items(self._ids), np.float32))


Fetch = Callable[[Sequence[ContentId]], Vectors]
"""Loads the descriptors of some contents, (m, d), in their order."""


def open_index(
    folder: Path, key: str, ids: Sequence[ContentId], fetch: Fetch, *, dim: int, threads: int
) -> NeighbourIndex:
    """Return an index over exactly these contents, from the saved graph where it can be trusted.

    Args:
        folder: where the graph and its sidecar are kept.
        key: names what the vectors are (descriptor id and decoder); a graph of another key is not used.
        ids: content ids, length n, ascending.
        fetch: loads their descriptors; asked for a chunk at a time, so that they are never in memory twice.
        dim: length of a descriptor.
        threads: how many threads hnswlib may use to build.
    """
    if len(ids) < EXACT_BELOW:
        return ExactIndex(ids, fetch(ids))
    labels = np.asarray(ids, dtype=np.int64)
    graph = _saved(folder, key, dim, len(ids))
    known = np.sort(np.asarray(graph.get_ids_list(), dtype=np.int64)) if graph is not None else labels[:0]
    dead = np.setdiff1d(known, labels)
    if (
        graph is None
        or len(dead) > _REBUILD_SHARE * len(ids)
        or not _agrees(graph, np.intersect1d(known, labels), fetch)
    ):
        graph, known, dead = _new_graph(dim, len(ids)), labels[:0], labels[:0]
    fresh = labels[np.isin(labels, known, assume_unique=True, invert=True)]
    for start in range(0, len(fresh), _ADDED_AT_ONCE):
        chunk = fresh[start : start + _ADDED_AT_ONCE]
        graph.add_items(fetch([ContentId(label) for label in chunk.tolist()]), chunk, num_threads=threads)
    if len(fresh):
        with contextlib.suppress(OSError, RuntimeError):  # a cache that cannot be kept costs time, not the scan
            _save(graph, folder, key, dim)
    for label in dead:  # after saving: a deletion is not stored, since its photo may come back
        graph.mark_deleted(int(label))
    return GraphIndex(graph, ids)


def forget(folder: Path) -> None:
    """Drop the saved graph, so that the next search builds it from the catalogue."""
    for name in (SIDECAR_NAME, FILE_NAME):
        (folder / name).unlink(missing_ok=True)


def _agrees(graph: hnswlib.Index, labels: Ids, fetch: Fetch) -> bool:
    """Whether a sample of the nodes holds what the catalogue says: it may have been made anew under an old graph."""
    sample = labels[:: max(1, len(labels) // _SAMPLE)]
    if len(sample) == 0:
        return True
    stored = np.asarray(graph.get_items(sample), np.float32)
    return bool(np.allclose(stored, fetch([ContentId(label) for label in sample.tolist()]), atol=1e-6))


def _new_graph(dim: int, capacity: int) -> hnswlib.Index:
    import hnswlib  # noqa: PLC0415 -- only large libraries pay for loading it

    graph = hnswlib.Index(space="ip", dim=dim)
    graph.init_index(max_elements=capacity, M=_LINKS, ef_construction=_EF_CONSTRUCTION, random_seed=1)
    return graph


def _saved(folder: Path, key: str, dim: int, capacity: int) -> hnswlib.Index | None:
    """Load the saved graph; None if there is none or anything about it is in doubt."""
    import hnswlib  # noqa: PLC0415 -- only large libraries pay for loading it

    file = folder / FILE_NAME
    try:
        sidecar = json.loads((folder / SIDECAR_NAME).read_text(encoding="utf-8"))
        if sidecar != {"key": key, "dim": dim, "bytes": file.stat().st_size, "count": sidecar["count"]}:
            return None
        # hnswlib loads a file of another dimension without complaint; the sidecar above is the check.
        graph = hnswlib.Index(space="ip", dim=dim)
        graph.load_index(str(file), max_elements=sidecar["count"] + capacity)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError):
        return None
    return graph if graph.get_current_count() == sidecar["count"] else None


def _save(graph: hnswlib.Index, folder: Path, key: str, dim: int) -> None:
    """Write graph and sidecar beside the old ones, then put them in place; a crash between leaves a doubt, no lie."""
    file, sidecar = folder / FILE_NAME, folder / SIDECAR_NAME
    draft = file.with_suffix(".new")
    graph.save_index(str(draft))
    facts = {"key": key, "dim": dim, "bytes": draft.stat().st_size, "count": graph.get_current_count()}
    sidecar.unlink(missing_ok=True)
    os.replace(draft, file)
    sidecar_draft = sidecar.with_suffix(".new")
    sidecar_draft.write_text(json.dumps(facts), encoding="utf-8")
    os.replace(sidecar_draft, sidecar)

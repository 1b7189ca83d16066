"""Verified pairs -> groups, without chaining. Pure: evidence in, groups out, so it can be cut again at any level.

Every member of a group is verified against the group's keeper: A like B and B like C never puts A beside C. A
content that fits two keepers goes to the nearer of those that are better than itself. Contents of equal pixels are
one before anything else, since equality does chain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.types import ContentId, Level, Pair, Relation

Rank = Callable[[ContentId], int]
"""The place of a content in the order of keeping: the best has the lowest."""

Places = NDArray[np.int64]
"""Numbers of contents in the order of keeping."""

SAME_PIXELS_SENTENCE: Final = "Every pixel is the same; only the metadata or the container differ."

_UNVOUCHED: Final = Relation.BURST.rank  # from here on a relation counts only above the threshold
_FEW: Final = 2000  # edges that are quicker to walk one by one than to filter once more


@dataclass(frozen=True, slots=True)
class Cluster:
    """A keeper and, for each other member, the pair that ties it to the keeper.

    `elsewhere` are the members that another keeper would have had too, had it been nearer.
    """

    keeper: ContentId
    ties: Mapping[ContentId, Pair]
    elsewhere: frozenset[ContentId] = frozenset()


def cut(pairs: Iterable[Pair], level: Level, threshold: float, rank: Rank) -> list[Cluster]:
    """Cut groups of two or more contents, in the order of their keepers' rank.

    Args:
        pairs: the stored evidence, each pair of contents at most once.
        level: which relations may stand inside a group.
        threshold: least similarity for the relations that verification does not vouch for (burst, similar).
        rank: gives each content its place in the order of keeping; no two places are equal.
    """
    return list(Graph(pairs, rank).cut(level, threshold))


class Graph:
    """Evidence laid out so that groups can be cut from it again and again, in a few milliseconds each time.

    Args:
        pairs: as for `cut`.
        rank: as for `cut`.
    """

    def __init__(self, pairs: Iterable[Pair], rank: Rank) -> None:
        """Sort everything once: contents by place, pairs by the worse content and then by closeness."""
        self._pairs = list(pairs)
        leader = _leaders(self._pairs, rank)
        self._ids = sorted({content for pair in self._pairs for content in (pair.a, pair.b)}, key=rank)
        place = {content: number for number, content in enumerate(self._ids)}
        self._twins = _twins(leader, place)
        self._lay_out(leader, place)
        self._made: dict[tuple[int, bytes], Cluster] = {}

    def _lay_out(self, leader: Mapping[ContentId, ContentId], place: Mapping[ContentId, int]) -> None:
        """One edge for each pair of contents that are not equal, equal ones standing as their leader."""
        ends = np.array(
            [(place[leader.get(pair.a, pair.a)], place[leader.get(pair.b, pair.b)]) for pair in self._pairs], np.int64
        ).reshape(-1, 2)
        rank = np.array([pair.relation.rank for pair in self._pairs], np.int64)
        similarity = np.array([pair.similarity for pair in self._pairs], np.float64)
        better, worse = ends.min(axis=1), ends.max(axis=1)
        ids = np.array(self._ids, np.int64)
        order = np.lexsort((ids[better] if len(ids) else better, -similarity, rank, worse))
        order = order[better[order] != worse[order]]
        self._edge, self._better, self._worse = order, better[order], worse[order]
        self._rank, self._similarity = rank[order], similarity[order]

    def cut(self, level: Level, threshold: float) -> Iterator[Cluster]:
        """Yield groups of two or more contents, in the order of their keepers' rank."""
        weakest = max(relation.rank for relation in level.relations)
        vouched = (self._rank < _UNVOUCHED) | (self._similarity >= threshold)
        admitted = np.flatnonzero(vouched & (self._rank <= weakest))
        keeps = _keepers(self._better[admitted], self._worse[admitted], len(self._ids))
        tying = admitted[keeps[self._better[admitted]] & ~keeps[self._worse[admitted]]]
        worse = self._worse[tying]
        first = np.ones(len(tying), bool)
        first[1:] = worse[1:] != worse[:-1]  # edges stand in order of closeness
        nearest = tying[first]
        fitting = np.bincount(worse, minlength=len(self._ids))
        yield from self._clusters(nearest, fitting > 1)

    def _clusters(self, nearest: Places, several: NDArray[np.bool_]) -> Iterator[Cluster]:
        """Gather the edges by keeper; a keeper without edges still has a group if it has twins."""
        order = np.argsort(self._better[nearest], kind="stable")
        nearest = nearest[order]
        keepers = self._better[nearest]
        # One number says which edge it is and whether its photo fits elsewhere too.
        codes = 2 * nearest + several[self._worse[nearest]]
        starts = np.flatnonzero(np.r_[True, keepers[1:] != keepers[:-1]]) if len(keepers) else keepers
        found = {
            int(keepers[start]): codes[start:end]
            for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(keepers)], strict=False)
        }
        tied = set(self._worse[nearest].tolist()) if self._twins else set()
        alone = [place for place in self._twins if place not in found and place not in tied]
        empty = codes[:0]
        for keeper in sorted([*found, *alone]) if alone else found:
            yield self._cluster(keeper, found.get(keeper, empty))

    def _cluster(self, keeper: int, codes: Places) -> Cluster:
        """Make one group, or return it as it was made for an earlier cut."""
        key = (keeper, codes.tobytes())
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._new_cluster(keeper, codes.tolist())
        return made

    def _new_cluster(self, keeper: int, codes: Sequence[int]) -> Cluster:
        ties: dict[ContentId, Pair] = {}
        elsewhere = set()
        for twin in self._twins.get(keeper, ()):
            ties[twin] = _equal(self._ids[keeper], twin)
        for code in codes:
            worse = int(self._worse[code // 2])
            for content in (self._ids[worse], *self._twins.get(worse, ())):
                ties[content] = self._pairs[self._edge[code // 2]]
                if code % 2:
                    elsewhere.add(content)
        return Cluster(self._ids[keeper], ties, frozenset(elsewhere))


def _keepers(better: Places, worse: Places, count: int) -> NDArray[np.bool_]:
    """Take each content, best first, that no keeper before it is tied to: every other then has a keeper beside it.

    All contents whose betters are settled are settled at once, round by round; what is left when little is left, one
    by one.
    """
    keeps = np.ones(count, bool)
    settled = np.zeros(count, bool)
    while len(better) > _FEW:
        waits = np.zeros(count, bool)
        waits[worse] = True
        settled |= ~waits
        by_keeper = settled[better] & keeps[better]
        keeps[worse[by_keeper]] = False
        settled[worse[by_keeper]] = True
        open_edges = ~settled[worse] & ~(settled[better] & ~keeps[better])
        better, worse = better[open_edges], worse[open_edges]
    for low, high in sorted(zip(better.tolist(), worse.tolist(), strict=True), key=lambda edge: edge[1]):
        if keeps[low]:
            keeps[high] = False
    return keeps


def _leaders(pairs: Iterable[Pair], rank: Rank) -> dict[ContentId, ContentId]:
    """Map each content that shares its pixels with others to the best of them (union-find, Tarjan 1975)."""
    parent: dict[ContentId, ContentId] = {}

    def root(content: ContentId) -> ContentId:
        while parent.setdefault(content, content) != content:
            parent[content] = parent[parent[content]]
            content = parent[content]
        return content

    for pair in pairs:
        if pair.relation is Relation.SAME_PIXELS:
            best, other = sorted((root(pair.a), root(pair.b)), key=rank)
            parent[other] = best
    return {content: root(content) for content in parent}


def _twins(leader: Mapping[ContentId, ContentId], place: Mapping[ContentId, int]) -> dict[int, list[ContentId]]:
    """The contents that equal each leader, by the leader's place."""
    twins: dict[int, list[ContentId]] = {}
    for content, best in leader.items():
        if content != best:
            twins.setdefault(place[best], []).append(content)
    return twins


def _equal(content: ContentId, twin: ContentId) -> Pair:
    low, high = sorted((content, twin))
    return Pair(low, high, 1.0, Relation.SAME_PIXELS, SAME_PIXELS_SENTENCE)

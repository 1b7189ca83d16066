"""Verified pairs -> groups, without chaining. Pure: evidence in, groups out, so it can be cut again at any level.

Every member of a group is verified against the group's keeper: A like B and B like C never puts A beside C. Of two
keepers that are better than itself and both fit, a content goes to the one that is no frame or page around something,
then to the one that it is more strongly related to, then to the nearer one; a resave to the better one, since how
near copies are says nothing. Contents of equal pixels are one before anything else, since equality does chain.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, overload

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

    `elsewhere` are the members that another keeper would have had too, had this one not come first.
    """

    keeper: ContentId
    ties: Mapping[ContentId, Pair]
    elsewhere: frozenset[ContentId] = frozenset()


def cut(
    pairs: Iterable[Pair], level: Level, threshold: float, rank: Rank, framed: Collection[ContentId] = ()
) -> list[Cluster]:
    """Cut groups of two or more contents, in the order of their keepers' rank.

    Args:
        pairs: the stored evidence, each pair of contents at most once.
        level: which relations may stand inside a group.
        threshold: least similarity for the relations that verification does not vouch for (burst, similar).
        rank: gives each content its place in the order of keeping; no two places are equal.
        framed: contents that are another one with something around it.
    """
    return list(Graph(pairs, rank, framed).cut(level, threshold))


class Graph:
    """Evidence laid out so that groups can be cut from it again and again, in a few milliseconds each time.

    Args:
        pairs: as for `cut`.
        rank: as for `cut`.
        framed: as for `cut`.
    """

    def __init__(self, pairs: Iterable[Pair], rank: Rank, framed: Collection[ContentId] = ()) -> None:
        """Sort everything once: contents by place, pairs by the worse content and then by closeness."""
        self._edges = _laid_out(list(pairs), rank, framed)

    @property
    def ids(self) -> Sequence[ContentId]:
        """The contents that occur in pairs, in the order of keeping; in a cut they go by their place here."""
        return self._edges.ids

    def cut(self, level: Level, threshold: float) -> Clusters:
        """Return the groups of two or more contents, in the order of their keepers' rank."""
        edges = self._edges
        weakest = max(relation.rank for relation in level.relations)
        vouched = (edges.rank < _UNVOUCHED) | (edges.similarity >= threshold)
        admitted = np.flatnonzero(vouched & (edges.rank <= weakest))
        better, worse = edges.better[admitted], edges.worse[admitted]
        keeps = _keepers(better, worse, len(edges.ids))
        tying = keeps[better] & ~keeps[worse]
        admitted, better, worse = admitted[tying], better[tying], worse[tying]
        first = np.ones(len(worse), bool)
        first[1:] = worse[1:] != worse[:-1]  # edges stand in order of closeness
        nearest = admitted[first]
        home = np.zeros(len(edges.ids), np.int64)
        home[worse[first]] = better[first]
        several = np.zeros(len(edges.ids), bool)
        several[worse[better != home[worse]]] = True  # two edges to one keeper, by way of its twin, are no doubt
        return Clusters(edges, nearest[np.argsort(edges.better[nearest], kind="stable")], several)


@dataclass(frozen=True, slots=True)
class _Edges:
    """The pairs of contents that are not equal, equal ones standing as their leader, in the order of `worse`.

    Attributes:
        ids: see `Graph.ids`.
        pairs: the evidence as it came.
        twins: the contents that equal others.
        pair: where among `pairs` each edge comes from.
        better: the place of the content that comes first in the order of keeping.
        worse: the place of the other.
        rank: of the relation.
        similarity: of the two descriptors.
        made: the clusters made for any cut, by keeper and edges.
    """

    ids: Sequence[ContentId]
    pairs: Sequence[Pair]
    twins: _Twins
    pair: Places
    better: Places
    worse: Places
    rank: Places
    similarity: NDArray[np.float64]
    made: dict[tuple[int, bytes], Cluster] = field(default_factory=dict)

    def cluster(self, keeper: int, codes: Places) -> Cluster:
        """Make one group, or return it as it was made for an earlier cut."""
        key = (keeper, codes.tobytes())
        made = self.made.get(key)
        if made is None:
            made = self.made[key] = self._new_cluster(keeper, codes.tolist())
        return made

    def _new_cluster(self, keeper: int, codes: Sequence[int]) -> Cluster:
        ties: dict[ContentId, Pair] = {}
        elsewhere = set()
        for twin in self.twins.of(keeper):
            ties[self.ids[twin]] = _equal(self.ids[keeper], self.ids[twin])
        for code in codes:
            worse = int(self.worse[code // 2])
            for place in (worse, *self.twins.of(worse)):
                ties[self.ids[place]] = self.pairs[self.pair[code // 2]]
                if code % 2:
                    elsewhere.add(self.ids[place])
        return Cluster(self.ids[keeper], ties, frozenset(elsewhere))


def _laid_out(pairs: Sequence[Pair], rank: Rank, framed: Collection[ContentId]) -> _Edges:
    leader = _leaders(pairs, rank)
    # From iterators, not lists: NumPy keeps Python's lock while it reads a list, and there may be a million pairs.
    known = list({content for pair in pairs for content in (pair.a, pair.b)})
    ids = [known[row] for row in np.argsort(np.fromiter(map(rank, known), np.int64, len(known))).tolist()]
    place = {content: number for number, content in enumerate(ids)}
    count = len(pairs)
    first = np.fromiter((place[leader.get(pair.a, pair.a)] for pair in pairs), np.int64, count)
    second = np.fromiter((place[leader.get(pair.b, pair.b)] for pair in pairs), np.int64, count)
    weakness = {relation: relation.rank for relation in Relation}
    ranks = np.fromiter((weakness[pair.relation] for pair in pairs), np.int64, count)
    similarity = np.fromiter((pair.similarity for pair in pairs), np.float64, count)
    better, worse = np.minimum(first, second), np.maximum(first, second)
    numbers = np.array(ids, np.int64)
    around = np.isin(numbers, list(framed))
    among_copies = np.where(ranks <= Relation.RESAVED.rank, better, 0)
    order = np.lexsort((numbers[better], -similarity, among_copies, ranks, around[better], worse))
    order = order[better[order] != worse[order]]
    return _Edges(
        ids, pairs, _Twins(leader, place), order, better[order], worse[order], ranks[order], similarity[order]
    )


class Members(NamedTuple):
    """Who stands in the groups of a cut, keepers too: one row for each content, in no order."""

    group: Places
    """The number of its group in the cut."""
    place: Places
    """The content, by its place in `Graph.ids`."""
    rank: Places
    """The rank of its relation to the keeper; 0 for the keeper."""


class Clusters(Sequence[Cluster]):
    """The groups of one cut. Each is made when it is asked for: of many thousands a person looks at few."""

    def __init__(self, edges: _Edges, nearest: Places, several: NDArray[np.bool_]) -> None:
        """Take the edges that tie a content to its keeper, by keeper, and which contents fit elsewhere too."""
        self._edges = edges
        self._nearest = nearest
        self._better, self._worse = edges.better[nearest], edges.worse[nearest]
        # One number says which edge it is and whether its photo fits elsewhere too.
        self._codes = 2 * nearest + several[self._worse]
        leads = np.zeros(len(edges.ids), bool)
        leads[edges.twins.leaders] = True  # a keeper without edges still has a group if it has twins
        leads[self._worse] = False
        leads[self._better] = True
        self.keepers: Places = np.flatnonzero(leads)
        self._starts = np.searchsorted(self._better, np.append(self.keepers, len(edges.ids)))

    def __len__(self) -> int:
        return len(self.keepers)

    @overload
    def __getitem__(self, at: int) -> Cluster: ...
    @overload
    def __getitem__(self, at: slice) -> list[Cluster]: ...
    def __getitem__(self, at: int | slice) -> Cluster | list[Cluster]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        at = range(len(self))[at]
        start, end = self._starts[at : at + 2]
        return self._edges.cluster(int(self.keepers[at]), self._codes[start:end])

    def members(self) -> Members:
        """Say who stands in which group, without making the groups."""
        numbers = np.arange(len(self.keepers))
        group = np.concatenate([numbers, np.repeat(numbers, np.diff(self._starts))])
        place = np.concatenate([self.keepers, self._worse])
        rank = np.concatenate([np.zeros(len(numbers), np.int64), self._edges.rank[self._nearest]])
        row, twin = self._edges.twins.beside(place)
        # A twin of the keeper has the same pixels; one of another member has that member's relation.
        beside = np.where(rank[row] == 0, Relation.SAME_PIXELS.rank, rank[row])
        return Members(np.append(group, group[row]), np.append(place, twin), np.append(rank, beside))


class _Twins:
    """The contents that equal others, by the place of their leader."""

    def __init__(self, leader: Mapping[ContentId, ContentId], place: Mapping[ContentId, int]) -> None:
        pairs = sorted((place[best], place[content]) for content, best in leader.items() if content != best)
        rows = np.array(pairs, np.int64).reshape(-1, 2)
        self._twins = rows[:, 1]
        self._starts = np.searchsorted(rows[:, 0], np.arange(len(place) + 1))
        # They are sorted. NumPy's unique would do, but brings in masked arrays, ten milliseconds of every start.
        self.leaders: Places = rows[np.diff(rows[:, 0], prepend=-1) > 0, 0]

    def of(self, leader: int) -> list[int]:
        """The twins of one content."""
        twins: list[int] = self._twins[self._starts[leader] : self._starts[leader + 1]].tolist()
        return twins

    def beside(self, places: Places) -> tuple[Places, Places]:
        """Return all twins of some contents: for each the row of its leader among `places`, and its own place."""
        starts = self._starts[places]
        counts = self._starts[places + 1] - starts
        row = np.repeat(np.arange(len(places)), counts)
        within = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
        return row, self._twins[starts[row] + within]


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


def _equal(content: ContentId, twin: ContentId) -> Pair:
    low, high = sorted((content, twin))
    return Pair(low, high, 1.0, Relation.SAME_PIXELS, SAME_PIXELS_SENTENCE)

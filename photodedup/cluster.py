"""Verified pairs -> groups, without chaining. Pure: evidence in, groups out, so it can be cut again at any level.

Every member of a group is verified against the group's keeper: A like B and B like C never puts A beside C. A
content that fits two keepers goes to the nearer of those that are better than itself. Contents of equal pixels are
one before anything else, since equality does chain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from photodedup.types import ContentId, Level, Pair, Relation

Rank = Callable[[ContentId], int]
"""The place of a content in the order of keeping: the best has the lowest."""

SAME_PIXELS_SENTENCE: Final = "Every pixel is the same; only the metadata or the container differ."


@dataclass(frozen=True, slots=True)
class Cluster:
    """A keeper and, for each other member, the pair that ties it to the keeper."""

    keeper: ContentId
    ties: Mapping[ContentId, Pair]


def cut(pairs: Iterable[Pair], level: Level, threshold: float, rank: Rank) -> list[Cluster]:
    """Cut groups of two or more contents.

    Args:
        pairs: the stored evidence, each pair of contents at most once.
        level: which relations may stand inside a group.
        threshold: least similarity for the relations that verification does not vouch for (burst, similar).
        rank: gives each content its place in the order of keeping; no two places are equal.

    Returns:
        Clusters in the order of their keepers' rank.
    """
    evidence = list(pairs)
    leader = _leaders(evidence, rank)
    neighbours = _adjacency(_admitted(evidence, level, threshold), leader)
    order = sorted(neighbours.keys() | set(leader.values()), key=rank)
    keepers = _keepers(order, neighbours)
    ties: dict[ContentId, dict[ContentId, Pair]] = {keeper: {} for keeper in keepers}
    for content in order:
        if content not in ties:
            near = neighbours[content]
            better = (keeper for keeper in near if keeper in ties and rank(keeper) <= rank(content))
            nearest = min(better, key=_closeness(near))
            ties[nearest][content] = near[nearest]
    _add_twins(ties, leader)
    return [Cluster(keeper, found) for keeper, found in ties.items() if found]


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


def _add_twins(ties: Mapping[ContentId, dict[ContentId, Pair]], leader: Mapping[ContentId, ContentId]) -> None:
    """Put every content beside its leader, tied to the keeper as the leader is."""
    keeper_of = {content: keeper for keeper, found in ties.items() for content in found}
    for content, best in leader.items():
        if content == best:
            continue
        if best in ties:
            low, high = sorted((content, best))
            ties[best][content] = Pair(low, high, 1.0, Relation.SAME_PIXELS, SAME_PIXELS_SENTENCE)
        else:
            keeper = keeper_of[best]
            ties[keeper][content] = ties[keeper][best]


def _admitted(pairs: Iterable[Pair], level: Level, threshold: float) -> Iterable[Pair]:
    unvouched = {Relation.BURST, Relation.SIMILAR}
    for pair in pairs:
        if pair.relation in level.relations and (pair.relation not in unvouched or pair.similarity >= threshold):
            yield pair


def _adjacency(pairs: Iterable[Pair], leader: Mapping[ContentId, ContentId]) -> dict[ContentId, dict[ContentId, Pair]]:
    """Who is tied to whom, with contents of equal pixels standing as their leader; the strongest tie counts."""
    neighbours: dict[ContentId, dict[ContentId, Pair]] = {}
    for pair in sorted(pairs, key=lambda pair: (-pair.relation.rank, pair.similarity)):
        a, b = leader.get(pair.a, pair.a), leader.get(pair.b, pair.b)
        if a != b:
            neighbours.setdefault(a, {})[b] = pair
            neighbours.setdefault(b, {})[a] = pair
    return neighbours


def _keepers(order: list[ContentId], neighbours: Mapping[ContentId, Mapping[ContentId, Pair]]) -> list[ContentId]:
    """Take each content, best first, that no keeper before it is tied to: every other then has a keeper beside it."""
    keepers: dict[ContentId, None] = {}
    for content in order:
        if not any(near in keepers for near in neighbours.get(content, ())):
            keepers[content] = None
    return list(keepers)


def _closeness(ties: Mapping[ContentId, Pair]) -> Callable[[ContentId], tuple[float, ...]]:
    """Order keepers by the strength of the relation, then by similarity, then by id so that it is deterministic."""
    return lambda keeper: (ties[keeper].relation.rank, -ties[keeper].similarity, keeper)

"""Whatever the evidence: groups are disjoint, tied to the best photo, and independent of the order of pairs.

They are the groups that the rules give when they are followed one content at a time.
"""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photodedup import cluster
from photodedup.types import ContentId, Level, Pair, Relation

_IDS = st.integers(1, 9).map(ContentId)
_RELATIONS = st.sampled_from([relation for relation in Relation if relation is not Relation.IDENTICAL])


def _pair(a: ContentId, b: ContentId, relation: Relation, similarity: float) -> Pair:
    return Pair(min(a, b), max(a, b), similarity, relation, "because")


_PAIRS = st.lists(
    st.builds(_pair, _IDS, _IDS, _RELATIONS, st.integers(0, 10).map(lambda tenth: tenth / 10)),
    max_size=25,
    unique_by=lambda pair: (pair.a, pair.b),
).map(lambda pairs: [pair for pair in pairs if pair.a != pair.b])
_LEVELS = st.sampled_from(Level)
_RANKS = st.permutations(range(10))
_FRAMED = st.frozensets(_IDS, max_size=3)


def _twins(pairs: list[Pair], content: ContentId) -> set[ContentId]:
    found, waiting = {content}, [content]
    while waiting:
        near = waiting.pop()
        for pair in pairs:
            if pair.relation is Relation.SAME_PIXELS and near in (pair.a, pair.b):
                waiting += {pair.a, pair.b} - found
                found |= {pair.a, pair.b}
    return found


def _admits(pair: Pair, level: Level, threshold: float) -> bool:
    unvouched = pair.relation in {Relation.BURST, Relation.SIMILAR}
    return pair.relation in level.relations and (not unvouched or pair.similarity >= threshold)


@given(_PAIRS, _LEVELS, _RANKS)
def test_no_content_stands_in_two_groups(pairs: list[Pair], level: Level, ranks: list[int]) -> None:
    """A photo can be removed once at most."""
    members = [c for found in cluster.cut(pairs, level, 0.5, ranks.__getitem__) for c in (found.keeper, *found.ties)]
    assert len(members) == len(set(members))


@given(_PAIRS, _LEVELS, _RANKS)
def test_the_keeper_is_the_best_of_its_group(pairs: list[Pair], level: Level, ranks: list[int]) -> None:
    """No photo goes in favour of a worse one."""
    for found in cluster.cut(pairs, level, 0.5, ranks.__getitem__):
        assert found.ties
        assert all(ranks[found.keeper] < ranks[content] for content in found.ties)


@given(_PAIRS, _LEVELS, _RANKS)
def test_every_member_is_tied_to_its_keeper_by_admitted_evidence(
    pairs: list[Pair], level: Level, ranks: list[int]
) -> None:
    """Nothing is grouped by a chain of likenesses: only equal pixels may stand for each other."""
    for found in cluster.cut(pairs, level, 0.5, ranks.__getitem__):
        keepers = _twins(pairs, found.keeper)
        for content, tie in found.ties.items():
            if content in keepers:
                assert tie.relation is Relation.SAME_PIXELS
                continue
            assert tie in pairs
            assert _admits(tie, level, 0.5)
            assert {tie.a, tie.b} & keepers
            assert {tie.a, tie.b} & _twins(pairs, content)


@given(_PAIRS, _LEVELS, _RANKS, st.randoms())
def test_the_order_of_the_evidence_does_not_matter(pairs: list[Pair], level: Level, ranks: list[int], rng) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 -- hypothesis gives no public type
    """The same library gives the same groups, whatever order its rows come in."""

    def groups(evidence: list[Pair]) -> list[tuple[ContentId, frozenset[ContentId]]]:
        return [(c.keeper, frozenset(c.ties)) for c in cluster.cut(evidence, level, 0.5, ranks.__getitem__)]

    shuffled = pairs.copy()
    rng.shuffle(shuffled)
    assert groups(shuffled) == groups(pairs)


def _preference(
    keeper: ContentId, tie: Pair, ranks: list[int], framed: frozenset[ContentId]
) -> tuple[bool, int, int, float, ContentId]:
    """The smallest wins: no frame, the stronger relation, for a copy the better keeper, the nearer one."""
    copy = tie.relation in Level.COPIES.relations
    return keeper in framed, tie.relation.rank, ranks[keeper] if copy else 0, -tie.similarity, keeper


def _one_by_one(
    pairs: list[Pair], level: Level, ranks: list[int], framed: frozenset[ContentId]
) -> list[tuple[ContentId, dict[ContentId, Pair | None], set[ContentId]]]:
    """Follow the rules by content: keeper, what ties each member (None: equal pixels), who fits elsewhere too."""
    leader = {c: min(_twins(pairs, c), key=ranks.__getitem__) for pair in pairs for c in (pair.a, pair.b)}
    tied: dict[ContentId, list[tuple[ContentId, Pair]]] = {}
    keepers: list[ContentId] = []
    for content in sorted(set(leader.values()), key=ranks.__getitem__):
        beside = [
            (keeper, pair)
            for keeper in keepers
            for pair in pairs
            if _admits(pair, level, 0.5) and {leader[pair.a], leader[pair.b]} == {keeper, content}
        ]
        if beside:
            tied[content] = sorted(beside, key=lambda one: _preference(one[0], one[1], ranks, framed))
        else:
            keepers.append(content)
    groups = []
    for keeper in keepers:
        ties: dict[ContentId, Pair | None] = dict.fromkeys(_twins(pairs, keeper) - {keeper})
        elsewhere = set()
        for content, beside in tied.items():
            if beside[0][0] == keeper:
                ties |= dict.fromkeys(_twins(pairs, content), beside[0][1])
                elsewhere |= _twins(pairs, content) if len({other for other, _ in beside}) > 1 else set()
        if ties:
            groups.append((keeper, ties, elsewhere))
    return groups


@pytest.mark.parametrize("few", [0, 2000])
@given(pairs=_PAIRS, level=_LEVELS, ranks=_RANKS, framed=_FRAMED)
def test_groups_are_those_the_rules_give_one_by_one(
    few: int, pairs: list[Pair], level: Level, ranks: list[int], framed: frozenset[ContentId]
) -> None:
    """Settling many contents at once changes no group, no tie and no "fits elsewhere"."""
    with mock.patch.object(cluster, "_FEW", few):
        found = cluster.cut(pairs, level, 0.5, ranks.__getitem__, framed)
    ties_of_one = {
        c.keeper: {k: None if p not in pairs or k in _twins(pairs, c.keeper) else p for k, p in c.ties.items()}
        for c in found
    }
    wanted = _one_by_one(pairs, level, ranks, framed)
    assert [c.keeper for c in found] == [keeper for keeper, _, _ in wanted]
    for cut, (keeper, ties, elsewhere) in zip(found, wanted, strict=True):
        assert set(cut.elsewhere) == elsewhere
        for content, tie in ties.items():
            made = ties_of_one[keeper].pop(content)
            assert (made is None) == (tie is None)
            if made is not None and tie is not None:
                assert (made.relation, made.similarity) == (tie.relation, tie.similarity)
        assert not ties_of_one[keeper]


@given(_PAIRS, _LEVELS, _RANKS)
def test_members_are_known_before_groups_are_made(pairs: list[Pair], level: Level, ranks: list[int]) -> None:
    """Who stands where, and by which relation, is the same whether groups were made or only laid out."""
    graph = cluster.Graph(pairs, ranks.__getitem__)
    cut = graph.cut(level, 0.5)
    members = cut.members()
    listed = sorted(zip(members.group.tolist(), members.place.tolist(), members.rank.tolist(), strict=True))
    places = {content: place for place, content in enumerate(graph.ids)}
    made = [
        (number, places[content], 0 if tie is None else tie.relation.rank)
        for number, one in enumerate(cut)
        for content, tie in [(one.keeper, None), *one.ties.items()]
    ]
    assert listed == sorted(made)

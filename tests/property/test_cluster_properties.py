"""Whatever the evidence: groups are disjoint, tied to the best photo, and independent of the order of pairs."""

from __future__ import annotations

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

"""Groups from pairs: never chained, the best photo keeps, equal pixels are one."""

from __future__ import annotations

import pytest

from photodedup import cluster
from photodedup.types import ContentId, Level, Pair, Relation

A, B, C, D = (ContentId(number) for number in range(1, 5))


def _pair(a: ContentId, b: ContentId, relation: Relation = Relation.RESAVED, similarity: float = 0.9) -> Pair:
    return Pair(min(a, b), max(a, b), similarity, relation, "because")


def _cut(pairs: list[Pair], level: Level = Level.SIMILAR, threshold: float = 0.6) -> dict[ContentId, set[ContentId]]:
    """Cut groups, the lowest id being the best: keeper -> the others."""
    return {found.keeper: set(found.ties) for found in cluster.cut(pairs, level, threshold, lambda content: content)}


def test_no_evidence_makes_no_groups() -> None:
    """Where nothing was paired, nothing is grouped."""
    assert _cut([]) == {}


def test_groups_never_chain() -> None:
    """A like B and B like C puts C beside neither: it was never compared well with the keeper A."""
    assert _cut([_pair(A, B), _pair(B, C)]) == {A: {B}}


def test_a_photo_goes_to_the_nearer_keeper() -> None:
    """Of two keepers the stronger relation wins, then the greater similarity."""
    edits = [_pair(A, C, Relation.EDITED, 0.9), _pair(B, C, Relation.EDITED, 0.95)]
    assert _cut(edits, Level.EDITS) == {B: {C}}
    assert _cut([_pair(A, C, Relation.CROPPED, 0.99), _pair(B, C, Relation.RESAVED, 0.7)]) == {B: {C}}


def test_a_copy_of_two_goes_to_the_better_one() -> None:
    """Both were compared pixel by pixel; which descriptor is nearer says nothing more."""
    assert _cut([_pair(A, C, similarity=0.9), _pair(B, C, similarity=0.95)]) == {A: {C}}


def test_a_photo_goes_to_no_frame_if_anything_else_has_it() -> None:
    """A collage that could not be tied to the photo itself draws no version of the photo away from it."""
    pairs = [_pair(A, C, Relation.EDITED, 0.6), _pair(B, C, Relation.EDITED, 0.95)]
    (found,) = cluster.cut(pairs, Level.EDITS, 0.6, int, framed={B})
    assert (found.keeper, set(found.ties), set(found.elsewhere)) == (A, {C}, {C})


def test_a_worse_photo_never_keeps_a_better_one() -> None:
    """The keeper is the best of its group, however near a worse one is."""
    found = _cut([_pair(A, B), _pair(B, C, similarity=0.99), _pair(A, D)])
    assert found == {A: {B, D}}


@pytest.mark.parametrize(
    ("relation", "levels"),
    [
        (Relation.SAME_PIXELS, {Level.EXACT, Level.COPIES, Level.EDITS, Level.SIMILAR}),
        (Relation.RESAVED, {Level.COPIES, Level.EDITS, Level.SIMILAR}),
        (Relation.CROPPED, {Level.EDITS, Level.SIMILAR}),
        (Relation.ROTATED, {Level.EDITS, Level.SIMILAR}),
        (Relation.EDITED, {Level.EDITS, Level.SIMILAR}),
        (Relation.BURST, {Level.SIMILAR}),
        (Relation.SIMILAR, {Level.SIMILAR}),
    ],
)
def test_each_level_admits_its_relations(relation: Relation, levels: set[Level]) -> None:
    """Levels are cumulative, as the command line's contract says."""
    assert {level for level in Level if _cut([_pair(A, B, relation)], level)} == levels


def test_the_threshold_holds_back_only_what_nothing_vouches_for() -> None:
    """A verified copy stays one at any similarity; a look-alike must be similar enough."""
    assert _cut([_pair(A, B, Relation.RESAVED, 0.3)], threshold=0.6) == {A: {B}}
    assert _cut([_pair(A, B, Relation.SIMILAR, 0.59)], threshold=0.6) == {}
    assert _cut([_pair(A, B, Relation.SIMILAR, 0.6)], threshold=0.6) == {A: {B}}


def test_equal_pixels_do_chain() -> None:
    """Equality is transitive: three photos of the same pixels are one group by any two pairs."""
    assert _cut([_pair(C, B, Relation.SAME_PIXELS), _pair(B, A, Relation.SAME_PIXELS)], Level.EXACT) == {A: {B, C}}


def test_a_twin_comes_along_with_the_photo_it_equals() -> None:
    """What is tied to one of two equal photos is tied to both, and all stand in one group."""
    assert _cut([_pair(B, C, Relation.SAME_PIXELS), _pair(A, C)]) == {A: {B, C}}
    assert _cut([_pair(A, B, Relation.SAME_PIXELS), _pair(B, C)]) == {A: {B, C}}


def test_a_twin_of_the_keeper_is_no_other_group() -> None:
    """What fits a photo and its equal fits one group only; what fits two keepers fits elsewhere too."""
    twice = [_pair(A, B, Relation.SAME_PIXELS), _pair(A, C), _pair(B, C)]
    (found,) = cluster.cut(twice, Level.COPIES, 0.6, int)
    assert (found.keeper, set(found.ties), set(found.elsewhere)) == (A, {B, C}, set())
    near, _ = cluster.cut([_pair(A, C), _pair(B, C, similarity=0.8), _pair(B, D)], Level.COPIES, 0.6, int)
    assert (near.keeper, set(near.elsewhere)) == (A, {C})

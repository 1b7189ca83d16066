"""Families of versions: which of them are still to be compared with the keeper."""

from __future__ import annotations

from photodedup.engine.settling import missing, relatives
from photodedup.types import ContentId, Pair, Relation

A, B, C, D = (ContentId(number) for number in range(1, 5))
PLACE = {content: int(content) for content in (A, B, C, D)}


def _pair(a: ContentId, b: ContentId, relation: Relation = Relation.EDITED, similarity: float = 0.9) -> Pair:
    return Pair(a, b, similarity, relation, "because")


def test_a_version_known_only_through_another_is_tried_with_the_keeper() -> None:
    """A - B and B - C: whether C is a version of A has to be looked at, not concluded."""
    assert missing([_pair(A, B), _pair(B, C)], PLACE, {C}) == {(A, C)}


def test_what_is_tied_to_the_best_needs_nothing_more() -> None:
    """A complete family costs nothing."""
    assert missing([_pair(A, B), _pair(A, C), _pair(B, C)], PLACE, {C}) == set()


def test_what_only_looked_alike_is_tried_closely_once() -> None:
    """B speaks for A and C; that they looked alike from afar is no answer, but a close look is."""
    pairs = [_pair(A, B), _pair(B, C), _pair(A, C, Relation.SIMILAR)]
    assert missing(pairs, PLACE, {C}) == {(A, C)}
    assert missing(pairs, PLACE, {C}, {(A, C)}) == set()


def test_a_burst_is_not_tried_again() -> None:
    """It was told by a close look."""
    assert missing([_pair(A, B), _pair(B, C), _pair(A, C, Relation.BURST)], PLACE, {C}) == set()


def test_a_family_without_new_photos_is_left_alone() -> None:
    """A rescan without news compares nothing."""
    assert missing([_pair(A, B), _pair(B, C)], PLACE, {D}) == set()


def test_copies_are_settled_among_themselves() -> None:
    """At the level of copies the keeper may be another one than at the level of edits."""
    pairs = [_pair(A, B), _pair(A, C), _pair(A, D), _pair(B, C, Relation.RESAVED), _pair(C, D, Relation.RESAVED)]
    assert missing(pairs, PLACE, {D}) == {(B, D)}


def test_look_alikes_make_no_family() -> None:
    """Only what may be removed for one another is tied together."""
    assert missing([_pair(A, B, Relation.SIMILAR), _pair(B, C, Relation.BURST)], PLACE, {C}) == set()


def test_a_lone_photo_is_tried_with_what_would_be_kept_of_its_neighbours_family() -> None:
    """A screenshot's neighbour is another screenshot of the photo, and that one is tied to the photo."""
    pairs = [_pair(A, B), _pair(B, C, Relation.SIMILAR)]
    assert relatives(pairs, PLACE, {C}) == {(A, C)}
    assert relatives([*pairs, _pair(A, C, Relation.SIMILAR)], PLACE, {C}) == set()


def test_families_whose_photos_are_neighbours_are_tried_by_what_would_be_kept() -> None:
    """A photo's edits may be tied to each other and not to the photo."""
    pairs = [_pair(A, B), _pair(C, D), _pair(B, D, Relation.SIMILAR)]
    assert relatives(pairs, PLACE, {C}) == {(A, C)}


def test_families_that_were_there_before_are_not_tried_again() -> None:
    """Only news is worth the time."""
    assert relatives([_pair(A, B), _pair(B, C, Relation.SIMILAR)], PLACE, {D}) == set()


def test_a_lone_photo_is_tried_with_few_families_and_the_nearest() -> None:
    """Somebody with many screenshots waits no longer than needed."""
    families = [(ContentId(10 * number), ContentId(10 * number + 1)) for number in range(1, 6)]
    pairs = [_pair(*family) for family in families]
    pairs += [_pair(A, family[1], Relation.SIMILAR, 0.4 + 0.01 * family[0]) for family in families]
    place = {content: int(content) for pair in pairs for content in (pair.a, pair.b)}
    assert relatives(pairs, place, {A}) == {(A, ContentId(kept)) for kept in (50, 40, 30)}

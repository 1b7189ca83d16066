"""Families of versions: which of them are still to be compared with the keeper."""

from __future__ import annotations

from photodedup.engine.settling import missing
from photodedup.types import ContentId, Pair, Relation

A, B, C, D = (ContentId(number) for number in range(1, 5))
PLACE = {content: int(content) for content in (A, B, C, D)}


def _pair(a: ContentId, b: ContentId, relation: Relation = Relation.EDITED) -> Pair:
    return Pair(a, b, 0.9, relation, "because")


def test_a_version_known_only_through_another_is_tried_with_the_keeper() -> None:
    """A - B and B - C: whether C is a version of A has to be looked at, not concluded."""
    assert missing([_pair(A, B), _pair(B, C)], PLACE, {C}) == {(A, C)}


def test_what_is_tied_to_the_best_needs_nothing_more() -> None:
    """A complete family costs nothing."""
    assert missing([_pair(A, B), _pair(A, C), _pair(B, C)], PLACE, {C}) == set()


def test_what_failed_with_the_keeper_is_not_tried_again() -> None:
    """The answer is kept, whatever it was."""
    assert missing([_pair(A, B), _pair(B, C), _pair(A, C, Relation.SIMILAR)], PLACE, {C}) == set()


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

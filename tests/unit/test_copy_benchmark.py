"""The copy benchmark's own counting: what it says of other programs must be fair."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.copies.bench import ORIGINAL, truth
from tests.benchmarks.copies.beside import Score, most_favourable, score

ONE, GREY, SMALL, OTHER = (Path(name) for name in ("0001__original.jpg", "0001__grey.jpg", "0001__small.jpg", "x.jpg"))


def _scored(*clusters: list[Path]) -> Score:
    return score("it", "somehow", clusters, truth, wanted=4, original=ORIGINAL)


def test_every_pair_of_a_group_counts_and_edits_with_their_original_are_found() -> None:
    """Three pairs of four photos are wrong: those with the photo that is none of them."""
    found = _scored([ONE, GREY, SMALL, OTHER])
    assert (found.pairs, found.right, dict(found.found)) == (6, 3, {"grey": 1, "small": 1})
    assert (found.precision, found.recall) == (0.5, 0.5)


def test_a_pair_that_is_told_twice_counts_once() -> None:
    """Programs name pairs in either order."""
    assert _scored([ONE, GREY], [GREY, ONE]).pairs == 1


def test_versions_without_their_original_find_nothing() -> None:
    """They are no mistake either."""
    found = _scored([GREY, SMALL])
    assert (found.precision, found.recall) == (1.0, 0.0)


def test_the_most_favourable_setting_finds_most_while_it_is_precise() -> None:
    """One that puts everything together is no use, however much it finds."""
    strict, good = _scored([ONE, GREY]), _scored([ONE, GREY], [ONE, SMALL])
    assert most_favourable([strict, _scored([ONE, GREY, SMALL, OTHER]), good]) is good

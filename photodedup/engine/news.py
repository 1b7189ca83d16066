"""What a library knows around the photos that were compared just now: their families, and their neighbours' families.

A family is what versions of one photo tie together. Ten new photos in a library of a hundred thousand concern a few
families, and only these are loaded.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from photodedup.catalogue import contents, decisions, pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.engine import grouping
from photodedup.engine.settling import Tie
from photodedup.types import ContentId, Level, Pair


@dataclass(frozen=True, slots=True)
class News:
    """What the photos of some contents, and of all that is tied to them, are known to be to each other.

    Attributes:
        pairs: all pairs of the contents' families, and what ties their neighbours' families.
        place: the place of each content of a family in the order of keeping.
    """

    pairs: tuple[Pair, ...]
    place: Mapping[ContentId, int]


def around(catalogue: Catalogue, descriptor_id: str, fresh: Collection[ContentId]) -> News:
    """Load what is known around contents; pairs that a person said are no duplicates are left out."""
    ignored = decisions.ignored(catalogue)

    def load(ends: Collection[ContentId], level: Level) -> dict[Tie, Pair]:
        found = pairs.around(catalogue, descriptor_id, ends, level)
        return {tie: pair for tie, pair in found.items() if tie not in ignored}

    def families(ends: Collection[ContentId]) -> tuple[set[ContentId], dict[Tie, Pair]]:
        members, ties, new = set(ends), dict[Tie, Pair](), set(ends)
        while new:
            found = load(new, Level.EDITS)
            ties |= found
            new = {content for tie in found for content in tie} - members
            members |= new
        return members, ties

    own, _ = families(fresh)
    near = load(own, Level.SIMILAR)
    members, ties = families({content for tie in near for content in tie} | own)
    files = contents.files(catalogue, members)
    usable = {tie: pair for tie, pair in (near | ties).items() if tie[0] in files and tie[1] in files}
    tied = [pair for tie, pair in usable.items() if tie in ties]
    held = {content: files[content] for pair in tied for content in (pair.a, pair.b)}
    return News(tuple(usable.values()), grouping.order_of_keeping(tied, held))

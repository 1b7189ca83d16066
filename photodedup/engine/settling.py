"""Which photos have still to be compared with the one that would be kept of a family of versions.

Neighbours tie every version of a photo to some other version; groups need each tied to the keeper. Where a photo
has dozens of versions its nearest neighbours are its like, and the original is not among them. A screenshot's nearest
neighbours are other screenshots, of which some show the same photo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from photodedup.types import ContentId, Level, Pair, Relation

Tie = tuple[ContentId, ContentId]


_RELATIVES: Final = 3
"""With how many families a photo that is tied to nothing is tried."""


def missing(
    pairs: Sequence[Pair],
    place: Mapping[ContentId, int],
    fresh: Collection[ContentId],
    tried: Collection[Tie] = (),
) -> set[Tie]:
    """Return the pairs, a < b, that should be verified closely before groups are cut.

    Two that only looked alike when they met as neighbours may not have been looked at closely: they are tried once
    more, now that a third one speaks for them.

    Args:
        pairs: the evidence so far.
        place: the place of each content in the order of keeping.
        fresh: contents that were compared just now; families without any of them were settled before.
        tried: what this function returned before.
    """
    known = {(pair.a, pair.b) for pair in pairs if pair.relation is not Relation.SIMILAR}.union(tried)
    wanted: set[Tie] = set()
    for level in (Level.COPIES, Level.EDITS):
        tied = [(pair.a, pair.b) for pair in pairs if pair.relation in level.relations]
        near = _adjacent(tied)
        for family in _families(near):
            if not family.isdisjoint(fresh):
                wanted |= _untried(sorted(family, key=place.__getitem__), near, known)
    return wanted


def relatives(pairs: Sequence[Pair], place: Mapping[ContentId, int], fresh: Collection[ContentId]) -> set[Tie]:
    """Return the pairs, a < b, of what would be kept of families and of their neighbours' families.

    A photo that is tied to nothing is a family of its own, and tried only with those that have several photos.

    Args:
        pairs: the evidence so far.
        place: the place of each content in the order of keeping.
        fresh: contents that were compared just now; families without any of them were tried before.
    """
    near = _adjacent((pair.a, pair.b) for pair in pairs if pair.relation in Level.EDITS.relations)
    keeper: dict[ContentId, ContentId] = {}
    news = set(fresh)
    for family in _families(near):
        best = min(family, key=place.__getitem__)
        keeper.update(dict.fromkeys(family, best))
        if not family.isdisjoint(news):
            news.add(best)
    known = {(pair.a, pair.b) for pair in pairs}
    wanted: set[Tie] = set()
    for one, neighbours in _neighbours(pairs, keeper, news).items():
        kept = list(dict.fromkeys(other for _, other in sorted(neighbours)))[:_RELATIVES]
        wanted |= {(min(one, other), max(one, other)) for other in kept} - known
    return wanted


def _neighbours(
    pairs: Iterable[Pair], keeper: Mapping[ContentId, ContentId], news: Collection[ContentId]
) -> dict[ContentId, list[tuple[float, ContentId]]]:
    """For what would be kept of each family with news, that of other families, to be sorted by how near they are."""
    found: dict[ContentId, list[tuple[float, ContentId]]] = defaultdict(list)
    for pair in pairs:
        kept = {content: keeper.get(content, content) for content in (pair.a, pair.b)}
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            if other in keeper and kept[one] in news and kept[one] != kept[other]:
                found[kept[one]].append((-pair.similarity, kept[other]))
    return found


def _adjacent(tied: Iterable[Tie]) -> dict[ContentId, set[ContentId]]:
    near: dict[ContentId, set[ContentId]] = {}
    for a, b in tied:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    return near


def _families(near: Mapping[ContentId, set[ContentId]]) -> list[set[ContentId]]:
    """The connected parts, as sets of contents."""
    families, seen = [], set[ContentId]()
    for start in near:
        if start in seen:
            continue
        family, waiting = {start}, [start]
        while waiting:
            found = near[waiting.pop()] - family
            family |= found
            waiting += found
        seen |= family
        families.append(family)
    return families


def _untried(
    ordered: Sequence[ContentId], near: Mapping[ContentId, set[ContentId]], known: Collection[Tie]
) -> set[Tie]:
    """Walk a family, best first; whoever is tied to no keeper is tried with the best one it was not tried with."""
    keepers: list[ContentId] = []
    wanted: set[Tie] = set()
    for content in ordered:
        ties = [(min(content, keeper), max(content, keeper)) for keeper in keepers]
        if keepers and keepers[0] in near[content]:
            continue
        untried = [tie for tie in ties if tie not in known]
        if untried:
            wanted.add(untried[0])
        elif near[content].isdisjoint(keepers):
            keepers.append(content)
    return wanted

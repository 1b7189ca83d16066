"""Which photos of one family have still to be compared with the one that would be kept.

Neighbours tie every version of a photo to some other version; groups need each tied to the keeper. Where a photo
has dozens of versions its nearest neighbours are its like, and the original is not among them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from photodedup.types import ContentId, Level, Pair

Tie = tuple[ContentId, ContentId]


def missing(pairs: Sequence[Pair], place: Mapping[ContentId, int], fresh: Collection[ContentId]) -> set[Tie]:
    """Return the pairs, a < b, that should be verified before groups are cut.

    Args:
        pairs: the evidence so far.
        place: the place of each content in the order of keeping.
        fresh: contents that were compared just now; families without any of them were settled before.
    """
    known = {(pair.a, pair.b) for pair in pairs}
    wanted: set[Tie] = set()
    for level in (Level.COPIES, Level.EDITS):
        tied = [(pair.a, pair.b) for pair in pairs if pair.relation in level.relations]
        near = _adjacent(tied)
        for family in _families(near):
            if not family.isdisjoint(fresh):
                wanted |= _untried(sorted(family, key=place.__getitem__), near, known)
    return wanted


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

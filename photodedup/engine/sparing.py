"""Which pairs need not be looked at: what some copies of two photos are not to each other, the other copies are not.

Ten copies each of two photos that only look alike make a hundred pairs, and all of them tell the same. A few are looked
at. Only where none of these has anything in common are the rest believed to have nothing in common either.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from photodedup.engine.settling import Tie
from photodedup.types import ContentId

_ASKED: Final = 3
"""Pairs that speak for all pairs of copies of two photos."""


@dataclass(frozen=True, slots=True)
class Bunch:
    """Pairs of copies of the same two photos.

    Attributes:
        asked: those to be looked at first.
        spared: those that need not be, if nothing comes of the others.
    """

    asked: tuple[Tie, ...]
    spared: tuple[Tie, ...]


def families(copies: Iterable[Tie]) -> dict[ContentId, ContentId]:
    """Name, for each photo that has copies, the one that it is a copy of; that one is named for itself.

    All are copies of the one that is named, and not of copies of it: small differences would add up.

    Args:
        copies: pairs of copies.
    """
    near: dict[ContentId, set[ContentId]] = defaultdict(set)
    for a, b in copies:
        near[a].add(b)
        near[b].add(a)
    named: dict[ContentId, ContentId] = {}
    for one in sorted(near, key=lambda content: (-len(near[content]), content)):
        if one not in named:
            named.update(dict.fromkeys(near[one] - named.keys() | {one}, one))
    return named


def bunches(candidates: Mapping[Tie, float], named: Mapping[ContentId, ContentId]) -> list[Bunch]:
    """Put pairs of copies of the same two photos together.

    Args:
        candidates: pairs, and how similar they are.
        named: see `families`.
    """
    together: dict[Tie, dict[Tie, float]] = defaultdict(dict)
    for (a, b), similarity in candidates.items():
        one, other = named.get(a, a), named.get(b, b)
        # Two copies of one photo are a matter of their own: nothing is concluded of them.
        kind = (a, b) if one == other else (min(one, other), max(one, other))
        together[kind][a, b] = similarity
    return [_bunch(ties) for ties in together.values()]


def _bunch(ties: Mapping[Tie, float]) -> Bunch:
    """Ask the nearest pairs, of as many different copies as there are."""
    asked: list[Tie] = []
    left, used = dict(ties), Counter[ContentId]()
    while left and len(asked) < _ASKED:
        nearest = min(left, key=lambda tie: (used[tie[0]] + used[tie[1]], -left[tie], tie))
        del left[nearest]
        used.update(nearest)
        asked.append(nearest)
    return Bunch(tuple(asked), tuple(left))

"""Which contents were compared, and what came of it: the evidence from which groups are cut."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from photodedup.catalogue.connection import Catalogue
from photodedup.catalogue.contents import pages
from photodedup.types import ContentId, Level, Pair, Relation

Tie = tuple[ContentId, ContentId]
"""Two contents, a < b."""

_RELATIONS: Final = {relation.value: relation for relation in Relation}
"""Looking one up is ten times as quick as making it, and there may be millions."""


def uncompared(catalogue: Catalogue, descriptor_id: str) -> list[ContentId]:
    """Return the contents whose neighbours were not looked for yet, ascending."""
    rows = catalogue.read.execute(
        "SELECT content FROM descriptor d WHERE descriptor_id = ? AND compared = 0"
        " AND EXISTS (SELECT 1 FROM file f WHERE f.content = d.content AND f.missing = 0) ORDER BY content",
        (descriptor_id,),
    )
    return [ContentId(row[0]) for row in rows]


def store(
    catalogue: Catalogue,
    descriptor_id: str,
    pairs: Iterable[Pair],
    compared: Iterable[ContentId] = (),
    again: Iterable[ContentId] = (),
) -> None:
    """Store verified pairs, and mark contents: `compared` with all their neighbours, or to be compared `again`."""
    marks = [
        *((1, descriptor_id, content) for content in compared),
        *((0, descriptor_id, content) for content in again),
    ]
    rows = [_row(pair, descriptor_id) for pair in pairs]
    with catalogue.write() as connection:
        connection.executemany("INSERT OR REPLACE INTO pair VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        connection.executemany("UPDATE descriptor SET compared = ? WHERE descriptor_id = ? AND content = ?", marks)


def known(catalogue: Catalogue, descriptor_id: str, ties: Iterable[Tie]) -> set[Tie]:
    """Return those of the pairs, a < b, that are stored for these descriptors."""
    query = "SELECT 1 FROM pair WHERE a = ? AND b = ? AND descriptor_id = ?"
    return {tie for tie in ties if catalogue.read.execute(query, (*tie, descriptor_id)).fetchone()}


def load(catalogue: Catalogue, descriptor_id: str, level: Level = Level.SIMILAR, least: float = -1.0) -> Iterator[Pair]:
    """Yield the stored pairs of the descriptors in use that a level admits, once.

    Most pairs only look alike: the other levels have far fewer.

    Args:
        catalogue: where they are.
        descriptor_id: the descriptors in use.
        level: which relations.
        least: least similarity of pairs that are no versions of one photo; of versions all are given.
    """
    versions = sorted(relation.value for relation in Level.EDITS.relations)
    condition = f" AND (similarity >= ? OR relation IN ({','.join('?' * len(versions))}))"
    return _loaded(catalogue, descriptor_id, level, condition, (least, *versions))


def around(
    catalogue: Catalogue, descriptor_id: str, contents: Iterable[ContentId], level: Level = Level.SIMILAR
) -> dict[Tie, Pair]:
    """Return those of the pairs that `load` yields that any of these contents is in."""
    found: dict[Tie, Pair] = {}
    for page in pages(sorted(contents)):
        marks = ",".join("?" * len(page))
        for side in ("a", "b"):
            for pair in _loaded(catalogue, descriptor_id, level, f" AND {side} IN ({marks})", page):
                found[pair.a, pair.b] = pair
    return found


def _loaded(
    catalogue: Catalogue, descriptor_id: str, level: Level, condition: str, values: Iterable[object]
) -> Iterator[Pair]:
    """Yield the pairs that a level admits and a condition, " AND ...", holds for.

    Pairs of equal pixels hold whatever the model.
    """
    relations = sorted(relation.value for relation in level.relations)
    rows = catalogue.read.execute(
        "SELECT a, b, similarity, relation, evidence, confidence, whole, box, inliers, agreement"  # noqa: S608 -- only question marks are filled in
        " FROM pair p WHERE (descriptor_id = ?1 OR (relation = ?2"
        " AND NOT EXISTS (SELECT 1 FROM pair q WHERE q.a = p.a AND q.b = p.b AND q.descriptor_id = ?1)))"
        f" AND relation IN ({','.join('?' * len(relations))}){condition} GROUP BY a, b",
        (descriptor_id, Relation.SAME_PIXELS.value, *relations, *values),
    )
    for a, b, similarity, relation, evidence, confidence, whole, box, inliers, agreement in rows:
        yield Pair(
            ContentId(a),
            ContentId(b),
            similarity,
            _RELATIONS[relation],
            evidence,
            confidence,
            None if whole is None else ContentId(whole),
            None if box is None else tuple(json.loads(box)),
            inliers,
            agreement,
        )


def _row(pair: Pair, descriptor_id: str) -> tuple[object, ...]:
    box = None if pair.box is None else json.dumps(pair.box)
    claim = (pair.relation.value, pair.evidence, pair.confidence)
    return (pair.a, pair.b, descriptor_id, pair.similarity, *claim, pair.whole, box, pair.inliers, pair.agreement)

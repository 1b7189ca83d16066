"""Which contents were compared, and what came of it: the evidence from which groups are cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from photodedup.catalogue.connection import Catalogue
from photodedup.types import ContentId, Pair, Relation


def uncompared(catalogue: Catalogue, descriptor_id: str) -> list[ContentId]:
    """Return the contents whose neighbours were not looked for yet, ascending."""
    rows = catalogue.read.execute(
        "SELECT content FROM descriptor d WHERE descriptor_id = ? AND compared = 0"
        " AND EXISTS (SELECT 1 FROM file f WHERE f.content = d.content AND f.missing = 0) ORDER BY content",
        (descriptor_id,),
    )
    return [ContentId(row[0]) for row in rows]


def store(catalogue: Catalogue, descriptor_id: str, pairs: Iterable[Pair], compared: Iterable[ContentId] = ()) -> None:
    """Store verified pairs, and mark the contents whose neighbours these are as compared."""
    rows = [(p.a, p.b, descriptor_id, p.similarity, p.relation.value, p.evidence) for p in pairs]
    with catalogue.write() as connection:
        connection.executemany("INSERT OR REPLACE INTO pair VALUES (?, ?, ?, ?, ?, ?)", rows)
        connection.executemany(
            "UPDATE descriptor SET compared = 1 WHERE descriptor_id = ? AND content = ?",
            [(descriptor_id, content) for content in compared],
        )


def load(catalogue: Catalogue, descriptor_id: str) -> Iterator[Pair]:
    """Yield every stored pair of the descriptors in use; pairs of equal pixels hold whatever the model."""
    rows = catalogue.read.execute(
        "SELECT a, b, similarity, relation, evidence FROM pair WHERE descriptor_id = ? OR relation = ?",
        (descriptor_id, Relation.SAME_PIXELS.value),
    )
    for a, b, similarity, relation, evidence in rows:
        yield Pair(ContentId(a), ContentId(b), similarity, Relation(relation), evidence)

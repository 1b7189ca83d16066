"""What a person decided about photos, by content, so that it survives moves, renames and rescans."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from photodedup.catalogue import chronicle
from photodedup.catalogue.connection import Catalogue
from photodedup.types import ContentId


def ignore(catalogue: Catalogue, contents: Collection[ContentId]) -> int:
    """Remember that none of these contents is a duplicate of another of them; return how many pairs that makes."""
    rows = list(itertools.combinations(sorted(set(contents)), 2))
    with catalogue.write(durable=True) as connection:
        connection.executemany("INSERT OR IGNORE INTO ignored VALUES (?, ?)", rows)
        chronicle.note(connection, catalogue.folder, chronicle.ignored(connection, rows))
    return len(rows)


def reconsider(catalogue: Catalogue, contents: Collection[ContentId]) -> int:
    """Forget that these contents are no duplicates of each other; return how many pairs that makes."""
    rows = list(itertools.combinations(sorted(set(contents)), 2))
    with catalogue.write() as connection:
        connection.executemany("DELETE FROM ignored WHERE a = ? AND b = ?", rows)
    return len(rows)


def ignored(catalogue: Catalogue) -> set[tuple[ContentId, ContentId]]:
    """Return every pair of contents, a < b, that a person said are no duplicates."""
    return {(ContentId(a), ContentId(b)) for a, b in catalogue.read.execute("SELECT a, b FROM ignored")}

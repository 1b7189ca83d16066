"""Whether the catalogue is sound, and how much it holds."""

from __future__ import annotations

from photodedup.catalogue import facts, thumbnails
from photodedup.catalogue.connection import Catalogue, told_plainly


def examine(catalogue: Catalogue) -> dict[str, object]:
    """Check the file's structure and count its rows.

    Returns:
        `state` ("sound", or what SQLite found wrong and what to do about it), `descriptor_id` in use, and
        counts by name.

    Raises:
        UserError: the file cannot be read.
    """
    with told_plainly(catalogue.file):
        found = catalogue.read.execute("PRAGMA quick_check(1)").fetchone()[0]
        one = catalogue.read.execute(
            "SELECT (SELECT count(*) FROM file WHERE missing = 0 AND content IS NOT NULL),"
            " (SELECT count(*) FROM file WHERE missing > 0), (SELECT count(*) FROM file WHERE reason IS NOT NULL),"
            " (SELECT count(*) FROM content), (SELECT count(*) FROM descriptor), (SELECT count(*) FROM pair)"
        ).fetchone()
        thumbnail_bytes = thumbnails.total(catalogue)
    names = ("photos", "missing", "unusable", "contents", "descriptors", "pairs")
    return {
        "state": "sound" if found == "ok" else f"damaged, run: photodedup repair ({found})",
        "descriptor_id": facts.descriptor_in_use(catalogue),
        "bytes": catalogue.file.stat().st_size,
        "thumbnail_bytes": thumbnail_bytes,
        **dict(zip(names, one, strict=True)),
    }

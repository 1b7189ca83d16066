"""What each content is: its photo's size and metadata, its descriptors."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from photodedup.catalogue import thumbnails
from photodedup.catalogue.connection import Catalogue
from photodedup.types import Content, ContentId, FileStat, Metadata, PhotoFile, Rendition, Vectors

_COLUMNS: Final = (
    "c.id, c.hash, c.bytes, c.width, c.height, c.format, c.scaled_hash, c.scaled_by, c.pixel_hash,"
    " c.taken, c.camera, c.software, c.fields, c.lens, c.latitude, c.longitude, c.rating, c.keywords,"
    " c.pictures, c.truncated"
)


def store(
    connection: sqlite3.Connection, content_hash: bytes, size: int, rendition: Rendition, decoder: int
) -> ContentId:
    """Store what one decode found; part of the caller's transaction.

    Args:
        connection: from `Catalogue.write`.
        content_hash: digest of the file's bytes.
        size: bytes in the file.
        rendition: the decode.
        decoder: version of the decoder that made it.
    """
    meta = rendition.metadata
    latitude, longitude = meta.gps or (None, None)
    row = connection.execute(
        "INSERT INTO content (hash, bytes, width, height, format, scaled_hash, scaled_by, taken, camera, software,"
        " fields, lens, latitude, longitude, rating, keywords, decoder, pictures, truncated)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes,"
        " width = excluded.width, height = excluded.height, format = excluded.format,"
        " scaled_hash = excluded.scaled_hash, scaled_by = excluded.scaled_by, pixel_hash = NULL,"
        " taken = excluded.taken, camera = excluded.camera, software = excluded.software, fields = excluded.fields,"
        " lens = excluded.lens, latitude = excluded.latitude, longitude = excluded.longitude,"
        " rating = excluded.rating, keywords = excluded.keywords, decoder = excluded.decoder,"
        " pictures = excluded.pictures, truncated = excluded.truncated RETURNING id",
        (
            content_hash, size, rendition.width, rendition.height, rendition.format, rendition.scaled_hash,
            rendition.scaled_by, meta.taken, meta.camera, meta.software, meta.fields,
            meta.lens, latitude, longitude, meta.rating, "\n".join(meta.keywords), decoder,
            rendition.pictures, rendition.truncated,
        ),
    ).fetchone()  # fmt: skip
    content = ContentId(row[0])
    thumbnails.store(connection, content, rendition.thumbnail)
    return content


def store_descriptor(connection: sqlite3.Connection, descriptor_id: str, content: ContentId, vector: Vectors) -> None:
    """Store one descriptor, shape (d,), as float16; part of the caller's transaction."""
    blob = vector.astype(np.float16).tobytes()
    connection.execute(
        "INSERT OR REPLACE INTO descriptor (descriptor_id, content, vector) VALUES (?, ?, ?)",
        (descriptor_id, content, blob),
    )


def set_metadata(connection: sqlite3.Connection, content: ContentId, meta: Metadata) -> None:
    """Store what a photo says, read again; part of the caller's transaction."""
    latitude, longitude = meta.gps or (None, None)
    connection.execute(
        "UPDATE content SET taken = ?, camera = ?, software = ?, fields = ?, lens = ?, latitude = ?, longitude = ?,"
        " rating = ?, keywords = ? WHERE id = ?",
        (
            meta.taken, meta.camera, meta.software, meta.fields, meta.lens, latitude, longitude, meta.rating,
            "\n".join(meta.keywords), content,
        ),
    )  # fmt: skip


def set_pixel_hash(connection: sqlite3.Connection, content: ContentId, digest: bytes) -> None:
    """Store the digest of all pixels; part of the caller's transaction."""
    connection.execute("UPDATE content SET pixel_hash = ? WHERE id = ?", (digest, content))


def set_turn_hashes(connection: sqlite3.Connection, content: ContentId, hashes: Iterable[int]) -> None:
    """Store how a content and the pictures inside it look, however it is held; part of the caller's transaction."""
    connection.execute("DELETE FROM turn_hash WHERE content = ?", (content,))
    rows = [(content, number, value.to_bytes(8, "little")) for number, value in enumerate(hashes)]
    connection.executemany("INSERT INTO turn_hash VALUES (?, ?, ?)", rows)


def turn_hashes(catalogue: Catalogue) -> tuple[list[ContentId], NDArray[np.uint64]]:
    """Return all turn hashes of contents that some present file holds, (n,), and the content of each."""
    rows = catalogue.read.execute(
        "SELECT content, hash FROM turn_hash t"
        " WHERE EXISTS (SELECT 1 FROM file f WHERE f.content = t.content AND f.missing = 0) ORDER BY content, number"
    ).fetchall()
    return [ContentId(row[0]) for row in rows], np.frombuffer(b"".join(row[1] for row in rows), "<u8").astype(np.uint64)


def known(catalogue: Catalogue, content_hash: bytes, descriptor_id: str, decoder: int) -> ContentId | None:
    """Return the content of these bytes if it needs no decoding: this decoder's, with a descriptor of this id."""
    row = catalogue.read.execute(
        "SELECT c.id FROM content c JOIN descriptor d ON d.content = c.id AND d.descriptor_id = ?"
        " WHERE c.hash = ? AND c.decoder = ?",
        (descriptor_id, content_hash, decoder),
    ).fetchone()
    return None if row is None else ContentId(row[0])


def described(catalogue: Catalogue, descriptor_id: str) -> list[ContentId]:
    """Return every content that some present file holds and that has a descriptor of this id, ascending."""
    rows = catalogue.read.execute(
        "SELECT content FROM descriptor d WHERE descriptor_id = ?"
        " AND EXISTS (SELECT 1 FROM file f WHERE f.content = d.content AND f.missing = 0) ORDER BY content",
        (descriptor_id,),
    )
    return [ContentId(row[0]) for row in rows]


def last_id(catalogue: Catalogue) -> int:
    """Return the largest id of a content, 0 if there is none: no library holds more contents than this."""
    row = catalogue.read.execute("SELECT coalesce(max(id), 0) FROM content").fetchone()
    return int(row[0])


def count_described(catalogue: Catalogue, descriptor_id: str) -> int:
    """Count the contents that have a descriptor of an id."""
    row = catalogue.read.execute("SELECT count(*) FROM descriptor WHERE descriptor_id = ?", (descriptor_id,))
    return int(row.fetchone()[0])


def vectors(catalogue: Catalogue, descriptor_id: str, wanted: Sequence[ContentId], dim: int) -> Vectors:
    """Return the descriptors of contents that have one, (n, dim) float32, in the order asked."""
    found: dict[ContentId, bytes] = {}
    for page in pages(wanted):
        marks = ",".join("?" * len(page))
        rows = catalogue.read.execute(
            f"SELECT content, vector FROM descriptor WHERE descriptor_id = ? AND content IN ({marks})",  # noqa: S608 -- only question marks are filled in
            (descriptor_id, *page),
        )
        found.update((ContentId(content), blob) for content, blob in rows)
    packed = b"".join(found[content] for content in wanted)
    return np.frombuffer(packed, np.float16).reshape(len(wanted), dim).astype(np.float32)


def descriptor_of(catalogue: Catalogue, descriptor_id: str, content: ContentId) -> Vectors | None:
    """Return one stored descriptor, shape (d,) float32, or None."""
    row = catalogue.read.execute(
        "SELECT vector FROM descriptor WHERE descriptor_id = ? AND content = ?", (descriptor_id, content)
    ).fetchone()
    return None if row is None else np.frombuffer(row[0], np.float16).astype(np.float32)


def load(catalogue: Catalogue, wanted: Iterable[ContentId]) -> dict[ContentId, Content]:
    """Load contents by id."""
    found: dict[ContentId, Content] = {}
    for page in pages(sorted(set(wanted))):
        marks = ",".join("?" * len(page))
        rows = catalogue.read.execute(f"SELECT {_COLUMNS} FROM content c WHERE c.id IN ({marks})", page)  # noqa: S608 -- only question marks are filled in
        found.update((ContentId(row[0]), _content(row)) for row in rows)
    return found


def files(catalogue: Catalogue, wanted: Iterable[ContentId]) -> dict[ContentId, list[PhotoFile]]:
    """Return the present files of each content, in the order of paths."""
    found: dict[ContentId, list[PhotoFile]] = {}
    for page in pages(sorted(set(wanted))):
        marks = ",".join("?" * len(page))
        rows = catalogue.read.execute(
            f"SELECT f.path, f.bytes, f.mtime_ns, f.device, f.inode, {_COLUMNS} FROM file f"  # noqa: S608 -- only question marks are filled in
            f" JOIN content c ON c.id = f.content WHERE f.missing = 0 AND c.id IN ({marks}) ORDER BY f.path",
            page,
        )
        for row in rows:
            content = _content(row[5:])
            stat = FileStat(Path(os.fsdecode(row[0])), row[1], row[2], row[3] % 2**64, row[4] % 2**64)
            found.setdefault(content.id, []).append(PhotoFile(stat, content))
    return found


def held_twice(catalogue: Catalogue) -> list[ContentId]:
    """Return the contents that two or more present files hold."""
    rows = catalogue.read.execute(
        "SELECT content FROM file WHERE missing = 0 AND content IS NOT NULL GROUP BY content HAVING count(*) > 1"
    )
    return [ContentId(row[0]) for row in rows]


def same_scaled_hash(catalogue: Catalogue) -> list[list[ContentId]]:
    """Return the sets of contents whose reduced decodes are alike to the bit, at least one not yet compared in full."""
    # The inner query reads nothing but an index: nearly all digests occur once.
    rows = catalogue.read.execute(
        "SELECT group_concat(id) FROM content c"
        " WHERE scaled_hash IN (SELECT scaled_hash FROM content GROUP BY scaled_hash HAVING count(*) > 1)"
        " AND EXISTS (SELECT 1 FROM file f WHERE f.content = c.id AND f.missing = 0)"
        " GROUP BY scaled_hash HAVING count(*) > 1 AND sum(pixel_hash IS NULL) > 0"
    )
    return [sorted(ContentId(int(part)) for part in row[0].split(",")) for row in rows]


def pages(wanted: Sequence[ContentId], size: int = 500) -> Iterable[Sequence[ContentId]]:
    """Divide contents into as many as one statement may name."""
    return (wanted[start : start + size] for start in range(0, len(wanted), size))


def _content(row: tuple) -> Content:  # type: ignore[type-arg]  # a row's types are the columns' above
    return Content(
        id=ContentId(row[0]),
        hash=row[1],
        bytes=row[2],
        width=row[3],
        height=row[4],
        format=row[5],
        scaled_hash=row[6],
        scaled_by=row[7],
        pixel_hash=row[8],
        metadata=Metadata(
            taken=row[9],
            camera=row[10],
            software=row[11],
            fields=row[12],
            lens=row[13],
            gps=None if row[14] is None else (row[14], row[15]),
            rating=row[16],
            keywords=tuple(row[17].split("\n")) if row[17] else (),
        ),
        pictures=row[18],
        truncated=bool(row[19]),
    )

"""One photo, from the library or from outside -> the photos of the library that look like it."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from photodedup import decode, index
from photodedup.catalogue import contents, facts, files
from photodedup.catalogue.connection import Catalogue
from photodedup.engine.describing import Prepared, describe_batch, prepare
from photodedup.engine.reading import photo_bytes
from photodedup.engine.thumbnails import ThumbnailGone
from photodedup.engine.verifying import Verifier, sight_of
from photodedup.errors import PhotoUnreadable, UserError
from photodedup.index import Fetch, NeighbourIndex
from photodedup.types import (
    Content,
    ContentId,
    FileStat,
    Level,
    PhotoFile,
    Relation,
    SimilarPhoto,
    SimilarReport,
    Vectors,
)

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer
    from photodedup.verify.sight import Sight

_NO_FILE: Final = "it is not a regular file"

_EQUAL: Final = Level.EXACT.relations  # stored vectors are rounded, but what is equal is wholly similar


class Searcher:
    """Answers "what looks like this?". Any thread may ask; searches take turns.

    Args:
        catalogue: where descriptors and thumbnails are.
        threads: how many threads hnswlib may use to build.
        describer: gives the describer, loaded only when a photo from outside asks for it.
    """

    def __init__(self, catalogue: Catalogue, threads: int, describer: Callable[[], Describer]) -> None:
        """Keep the parts; the index is opened at the first search."""
        self._catalogue = catalogue
        self._threads = threads
        self._describer = describer
        self._verifier = Verifier(catalogue)
        self._turn = threading.Lock()
        self._opened: tuple[object, NeighbourIndex] | None = None

    def similar(self, photo: Path, top: int) -> SimilarReport:
        """Find the `top` files most like a photo, nearest first; the photo's own file is not among them.

        Raises:
            UserError: the photo cannot be read, or nothing was scanned yet.
        """
        descriptor_id = facts.descriptor_in_use(self._catalogue)
        if descriptor_id is None:
            raise UserError("Nothing has been scanned into this library yet.", "Run: photodedup scan FOLDER")
        path = Path(os.path.realpath(photo))  # Path.resolve raises RuntimeError on a loop of links
        content, seen, vector = self._stored(path, descriptor_id) or self._fresh(path, descriptor_id)
        near = self._nearest(descriptor_id, vector, top + 1)
        holders = contents.files(self._catalogue, near)
        results = [
            SimilarPhoto(file.stat.path, 1.0 if relation in _EQUAL else round(similarity, 4), relation)
            for other, similarity in near.items()
            if other in holders
            for relation in [self._relation(content, seen, path, holders[other][0], similarity)]
            for file in holders[other]
            if file.stat.path != path
        ]
        results.sort(key=lambda result: (-result.similarity, result.relation.rank))
        return SimilarReport(path, tuple(results[:top]))

    def _stored(self, path: Path, descriptor_id: str) -> tuple[Content, Sight, Vectors] | None:
        """Return what the catalogue has of an unchanged file; None if it has not all of it."""
        content = files.content_of(self._catalogue, stat_of(path))
        vector = None if content is None else contents.descriptor_of(self._catalogue, descriptor_id, content)
        if content is None or vector is None:
            return None
        try:
            return contents.load(self._catalogue, [content])[content], self._verifier.sight(content), vector
        except ThumbnailGone:
            return None

    def _fresh(self, path: Path, descriptor_id: str) -> tuple[Content, Sight, Vectors]:
        """Decode and describe a photo from outside the library."""
        describer = self._describer()
        if describer.descriptor_id != descriptor_id:
            raise UserError("The library was scanned with another model than the one in use.", "Scan it again.")
        prepared = prepare(stat_of(path), lambda _, data: decode.render(data, describer.size))
        rendition = prepared.rendition
        if rendition is None:
            raise UserError(
                f"{str(path)!r} cannot be used. {prepared.reason}",
                "Choose another photo, or save this one anew, as JPEG say, with a program that opens it.",
            )
        vector = describe_batch(describer, [prepared])[0]
        return _content(prepared), sight_of(rendition.thumbnail), vector

    def _nearest(self, descriptor_id: str, vector: Vectors, count: int) -> dict[ContentId, float]:
        with self._turn:
            ids, values = self._index(descriptor_id, len(vector)).query(vector[np.newaxis], count)
        return {ContentId(int(i)): float(value) for i, value in zip(ids[0], values[0], strict=True)}

    def _index(self, descriptor_id: str, dim: int) -> NeighbourIndex:
        """Open the index, or use the open one while the catalogue has not changed."""
        state = (descriptor_id, self._catalogue.state())
        if self._opened is None or self._opened[0] != state:
            self._opened = (state, open_neighbours(self._catalogue, descriptor_id, dim, self._threads)[0])
        return self._opened[1]

    def _relation(self, content: Content, seen: Sight, path: Path, other: PhotoFile, similarity: float) -> Relation:
        if content.hash == other.content.hash:
            return Relation.IDENTICAL
        known = other.content
        if content.scaled_hash == known.scaled_hash:
            content, known = _with_pixels(content, path), _with_pixels(known, other.stat.path)
        try:
            return self._verifier.verdict(content, known, seen, self._verifier.sight(known.id), similarity).relation
        except ThumbnailGone:
            return Relation.SIMILAR  # all that the descriptors claim


def open_neighbours(
    catalogue: Catalogue, descriptor_id: str, dim: int, threads: int
) -> tuple[NeighbourIndex, Fetch, int]:
    """Open the index over all described contents; returns it, what loads descriptors, and how many there are."""

    def fetch(wanted: Sequence[ContentId]) -> Vectors:
        return contents.vectors(catalogue, descriptor_id, wanted, dim)

    ids = contents.described(catalogue, descriptor_id)
    key = f"{descriptor_id}/{decode.DECODER_VERSION}"
    return index.open_index(catalogue.folder, key, ids, fetch, dim=dim, threads=threads), fetch, len(ids)


def stat_of(path: Path) -> FileStat:
    """Return what the file system says of one file.

    Raises:
        UserError: it is not there or cannot be reached.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise UserError(f"{str(path)!r} cannot be read: {error.strerror}.", "Check the spelling.") from error
    if not stat.S_ISREG(status.st_mode):  # a pipe would be waited for, and a device never ends
        raise UserError(f"{str(path)!r} cannot be read: {_NO_FILE}.", "Check the spelling.")
    return FileStat(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)


def _content(prepared: Prepared) -> Content:
    """Describe a photo from outside as if it were in the catalogue, under the number 0 that no content has."""
    rendition = prepared.rendition
    assert rendition is not None
    return Content(
        id=ContentId(0),
        hash=prepared.content_hash,
        bytes=prepared.file.bytes,
        width=rendition.width,
        height=rendition.height,
        format=rendition.format,
        scaled_hash=rendition.scaled_hash,
        scaled_by=rendition.scaled_by,
        pixel_hash=None,
        metadata=rendition.metadata,
        pictures=rendition.pictures,
        truncated=rendition.truncated,
    )


def _with_pixels(content: Content, path: Path) -> Content:
    """Fill in the digest of all pixels, if the file can still be read."""
    if content.pixel_hash is not None:
        return content
    try:
        with photo_bytes(path) as data:
            return replace(content, pixel_hash=decode.pixel_hash(data))
    except (OSError, PhotoUnreadable):
        return content

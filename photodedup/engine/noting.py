"""What XMP sidecars say, when a photo is described and again when they change: the photo is not described anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final

from photodedup import decode
from photodedup.catalogue import contents, files
from photodedup.catalogue.connection import Catalogue
from photodedup.engine.reading import photo_bytes
from photodedup.engine.windows import ahead
from photodedup.errors import PhotoUnreadable
from photodedup.events import CancelToken
from photodedup.types import ContentId, Metadata

_LARGEST: Final = 1 << 20  # bytes; larger ones hold an editor's history and previews
_AT_ONCE: Final = 200  # contents committed together

Noted = tuple[ContentId, Metadata | None]


def with_sidecars(photo: Path, found: Metadata) -> Metadata:
    """Add what XMP files beside a photo say about it: IMG_1.xmp and IMG_1.JPG.xmp."""
    for stem in (photo.stem, photo.name):
        for ending in (".xmp", ".XMP"):
            noted = _read(photo.with_name(stem + ending))
            if noted is not None:
                found = decode.with_sidecar(found, noted)
                break
    return found


def _read(sidecar: Path) -> bytes | None:
    with suppress(OSError), sidecar.open("rb") as opened:
        return opened.read(_LARGEST + 1)
    return None


def note_again(catalogue: Catalogue, run: int, pool: Executor, window: int, cancel: CancelToken) -> int:
    """Read the metadata of photos again whose sidecars were added, changed or removed; return how many.

    Args:
        catalogue: where the photos are.
        run: the scan that saw them.
        pool: threads for reading.
        window: how many photos to be ahead.
        cancel: checked between two photos; what was read is kept.
    """
    waiting = files.to_note(catalogue, run)
    holders = contents.files(catalogue, [content for content, _ in waiting])

    def read(item: tuple[ContentId, Path]) -> Noted:
        content, path = item
        return content, _metadata(path, [file.stat.path for file in holders[content]])

    return sum(_commit(catalogue, batch) for batch in _batches(ahead(pool, read, _until(waiting, cancel), window)))


def _metadata(photo: Path, holders: Iterable[Path]) -> Metadata | None:
    """Read what a photo says, and what lies beside each of the files that hold it; None if it cannot be read now."""
    try:
        with photo_bytes(photo) as data:
            found = decode.notes(data)
    except (OSError, PhotoUnreadable):
        return None
    for holder in holders:
        found = with_sidecars(holder, found)
    return found


def _commit(catalogue: Catalogue, batch: list[Noted]) -> int:
    read = [(content, metadata) for content, metadata in batch if metadata is not None]
    with catalogue.write() as connection:
        for content, metadata in read:
            contents.set_metadata(connection, content, metadata)
            files.set_noted(connection, content)
    return len(read)


def _batches(noted: Iterator[Noted]) -> Iterator[list[Noted]]:
    while batch := list(islice(noted, _AT_ONCE)):
        yield batch


def _until(waiting: Iterable[tuple[ContentId, Path]], cancel: CancelToken) -> Iterator[tuple[ContentId, Path]]:
    for item in waiting:
        cancel.hold()
        if cancel.cancelled:
            return
        yield item

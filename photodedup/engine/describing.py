"""Files that are waiting -> contents with descriptors in the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from photodedup import decode
from photodedup.catalogue import contents, files
from photodedup.catalogue.connection import Catalogue, Connection
from photodedup.engine.flight import FlightRecorder, suspects
from photodedup.engine.isolation import TIME_LIMIT, render_apart
from photodedup.engine.noting import with_sidecars
from photodedup.engine.pool import DaemonPool
from photodedup.engine.reading import photo_bytes
from photodedup.engine.windows import Meter, ahead
from photodedup.errors import PhotoUnreadable
from photodedup.events import CancelToken, Emit, PhotoSkipped, Stage, StageFinished, StageStarted
from photodedup.types import ContentId, FileStat, Rendition, Skipped, Vectors

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of one file before describing: one of a known content, a decode, or a reason to skip it.

    `lasting` says whether the reason lies in the bytes, so that the file need not be tried again until it changes.
    """

    file: FileStat
    content_hash: bytes = b""
    known: ContentId | None = None
    rendition: Rendition | None = None
    reason: str = ""
    lasting: bool = False


@dataclass(slots=True)
class Outcome:
    """What a describe stage did, as it goes along."""

    new: int = 0
    moved: int = 0
    decoded: int = 0
    skipped: list[Skipped] = field(default_factory=list)


def prepare(
    file: FileStat,
    render: Callable[[FileStat, bytes], Rendition],
    known: Callable[[bytes], ContentId | None] = lambda _: None,
) -> Prepared:
    """Read and decode one file, unless its bytes are known already. Safe on any thread.

    Args:
        file: what the scan saw.
        render: decodes the bytes of the file.
        known: returns the content of a digest that needs no decoding.
    """
    try:
        with photo_bytes(file.path) as data:
            return _prepared(file, data, render, known)
    except OSError as error:
        return Prepared(file, reason=f"It cannot be read: {error.strerror}.")
    except PhotoUnreadable as error:
        # Too little memory is the machine's state and not the photo's: it deserves another try.
        return Prepared(file, reason=str(error), lasting=not isinstance(error.__cause__, MemoryError))


def _prepared(
    file: FileStat,
    data: bytes,
    render: Callable[[FileStat, bytes], Rendition],
    known: Callable[[bytes], ContentId | None],
) -> Prepared:
    if len(data) != file.bytes:
        return Prepared(file, reason="It changed while it was being read.")
    content_hash = decode.content_hash(data)
    content = known(content_hash)
    if content is not None:
        return Prepared(file, content_hash, known=content)
    rendition = render(file, data)
    if file.notes:
        rendition = replace(rendition, metadata=with_sidecars(file.path, rendition.metadata))
    return Prepared(file, content_hash, rendition=rendition)


class Describing:
    """The describe stage: decode threads ahead of describe threads ahead of the one that commits.

    Args:
        catalogue: where everything goes.
        describer: turns pixels into descriptors.
        emit: told of progress and skipped photos.
        decoders: pool of `threads` threads for reading and decoding.
        describers: pool of `describer.workers` threads.
        threads: size of the first pool.
        partial: use what there is of a JPEG that ends too early.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        describer: Describer,
        emit: Emit,
        *,
        decoders: DaemonPool,
        describers: Executor,
        threads: int,
        partial: bool = False,
    ) -> None:
        """Keep the parts; nothing runs yet."""
        self._catalogue = catalogue
        self._describer = describer
        self._decoders = decoders
        self._describers = describers
        self._threads = threads
        self._partial = partial
        self._emit = emit
        self._suspects = suspects(catalogue.folder)
        self._recorder = FlightRecorder(catalogue.folder, threads)

    def run(self, todo: Iterable[FileStat], total: int, cancel: CancelToken) -> Outcome:
        """Describe all of `todo`, committing as it goes.

        Raises:
            Cancelled: after everything finished was committed.
        """
        outcome = Outcome()
        meter = Meter(self._emit, Stage.DESCRIBE, total)
        self._emit(StageStarted(Stage.DESCRIBE, total))
        try:
            for batch, vectors in self._described(until_cancelled(todo, cancel)):
                self._commit(batch, vectors, outcome)
                meter.add(len(batch), batch[-1].file.path)
        finally:
            self._recorder.close()
        cancel.check()
        self._emit(StageFinished(Stage.DESCRIBE, meter.done))
        return outcome

    def _described(self, todo: Iterable[FileStat]) -> Iterator[tuple[Sequence[Prepared], Vectors]]:
        prepared = ahead(self._decoders, self._prepare, todo, 2 * self._threads, self._stuck)
        grouped = batches(prepared, self._describer.batch)
        return ahead(self._describers, self._describe, grouped, self._describer.workers + 1)

    def _prepare(self, file: FileStat) -> Prepared:
        return prepare(file, self._render, self._known)

    def _known(self, content_hash: bytes) -> ContentId | None:
        return contents.known(self._catalogue, content_hash, self._describer.descriptor_id, decode.DECODER_VERSION)

    def _render(self, file: FileStat, data: bytes) -> Rendition:
        """Decode on this thread; apart, if an earlier process died while it was decoding this file."""
        if file.path in self._suspects:
            return render_apart(data, self._describer.size)
        with self._recorder.over(file.path):
            work = decode.render_truncated if self._partial else decode.render
            return work(data, self._describer.size)

    def _stuck(self, file: FileStat) -> Prepared | None:
        """Give a file up whose decoding takes too long; its thread is left to itself."""
        if self._recorder.seconds(file.path) < TIME_LIMIT:
            return None
        self._decoders.replace_stuck()
        return Prepared(file, reason=f"Decoding it takes longer than {TIME_LIMIT:.0f} seconds.", lasting=True)

    def _describe(self, batch: Sequence[Prepared]) -> tuple[Sequence[Prepared], Vectors]:
        return batch, describe_batch(self._describer, batch)

    def _commit(self, batch: Sequence[Prepared], vectors: Vectors, outcome: Outcome) -> None:
        rows = iter(vectors)
        arrivals: list[files.Arrival] = []
        with self._catalogue.write() as connection:
            for item in batch:
                if not item.reason:
                    arrivals.append(self._store(connection, item, rows))
                elif item.lasting:
                    files.set_unusable(connection, item.file.path, item.reason)
        outcome.new += arrivals.count(files.Arrival.NEW)
        outcome.decoded += sum(item.rendition is not None for item in batch)
        outcome.moved += arrivals.count(files.Arrival.MOVED)
        for item in batch:
            if item.reason:
                outcome.skipped.append(Skipped(item.file.path, item.reason))
                self._emit(PhotoSkipped(item.file.path, item.reason))

    def _store(self, connection: Connection, item: Prepared, rows: Iterator[Vectors]) -> files.Arrival:
        content = item.known
        if item.rendition is not None:
            content = contents.store(
                connection, item.content_hash, item.file.bytes, item.rendition, decode.DECODER_VERSION
            )
            contents.store_descriptor(connection, self._describer.descriptor_id, content, next(rows))
        assert content is not None
        arrival = files.set_content(connection, item.file.path, content)
        if item.rendition is not None:
            files.set_described(connection, item.file.path, content)
        return arrival


def describe_batch(describer: Describer, batch: Sequence[Prepared]) -> Vectors:
    """Describe those of a batch that were decoded: (m, dim), in their order."""
    squares = [item.rendition.square for item in batch if item.rendition is not None]
    if not squares:
        return np.empty((0, describer.dim), np.float32)
    return describer.describe(np.stack(squares))


def until_cancelled(items: Iterable[FileStat], cancel: CancelToken) -> Iterator[FileStat]:
    """Hold while paused; end when cancelled, so that what was begun is still finished and committed."""
    for item in items:
        cancel.hold()
        if cancel.cancelled:
            return
        yield item


def batches(prepared: Iterator[Prepared], size: int) -> Iterator[list[Prepared]]:
    """Group so that each batch holds `size` decoded photos, with whatever needs no describing between them."""
    batch: list[Prepared] = []
    decoded = 0
    for item in prepared:
        batch.append(item)
        decoded += item.rendition is not None
        if decoded >= size or len(batch) >= 4 * size:
            yield batch
            batch, decoded = [], 0
    if batch:
        yield batch

"""The engine: what the command line and the window call."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from photodedup import decode, events, logs, machine, scan
from photodedup.catalogue import facts, files
from photodedup.catalogue.connection import Catalogue, told_plainly
from photodedup.engine import choosing, deciding, inspecting, thumbnails, warming
from photodedup.engine.comparing import Comparing
from photodedup.engine.cutting import Cutting
from photodedup.engine.describing import Describing, Outcome, batches, describe_batch, prepare, until_cancelled
from photodedup.engine.gathering import Gathering
from photodedup.engine.noting import note_again
from photodedup.engine.pool import DaemonPool
from photodedup.engine.previewing import preview
from photodedup.engine.removing import Removing
from photodedup.engine.searching import Searcher, open_neighbours, stat_of
from photodedup.engine.windows import Meter, ahead
from photodedup.events import CancelToken, Emit, Notice, PhotoSkipped, Stage, StageFinished, StageStarted
from photodedup.locking import only_one
from photodedup.settings import Settings
from photodedup.types import (
    DescribeReport,
    Facts,
    FileStat,
    FrameMap,
    GroupsReport,
    IgnoreReport,
    Level,
    Preferred,
    Rendition,
    ScanReport,
    SimilarReport,
    Skipped,
)

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer

_REGISTERED_AT_ONCE: Final = 1000  # files noted in one transaction


class Engine:
    """One open library. Any thread may call any method; one scan runs at a time.

    Args:
        library: the library's folder; made if it is not there.
        settings: what the person set.
        emit: told of everything that happens, on the thread that called `scan`.
        describer: what makes descriptors; None loads the shipped model when it is first needed.

    Attributes:
        removals: plans removals, carries them out and undoes them.

    Raises:
        UserError: the library cannot be opened.
    """

    def __init__(
        self,
        library: Path,
        settings: Settings | None = None,
        emit: Emit = events.ignore,
        describer: Describer | None = None,
    ) -> None:
        """Open the catalogue; load nothing else."""
        self._settings = settings or Settings()
        self._emit = logs.recorded(emit)
        self._threads = self._settings.threads or machine.cores()
        self._catalogue = Catalogue(library)
        self._pool = DaemonPool(self._threads, "decode")
        self._describer_turn = threading.Lock()
        self._describer = describer
        self._searcher = Searcher(self._catalogue, self._threads, self.describer)
        gathering = Gathering(self._catalogue)
        self._cutting = Cutting(self._catalogue, gathering)
        self.removals = Removing(self._catalogue, library, gathering.evidence, emit)

    def adopt(self, settings: Settings) -> None:
        """Take changed settings over: from the next scan on; what computes, and on how many threads, stays."""
        self._settings = settings

    def describer(self, waiting: int = 0, cancel: CancelToken | None = None) -> Describer:
        """Return the describer, loading the model at the first call; `waiting` photos are to be described.

        Raises:
            UserError: the model or the provider cannot be used.
            Cancelled: stopped as asked, while a device was tried for the first time.
        """
        with self._describer_turn:
            if self._describer is None:
                self._describer = choosing.choose(
                    self._catalogue, self._settings, waiting, lambda text: self._emit(Notice(text)), cancel
                )
            return self._describer

    def scan(self, folders: Sequence[Path], cancel: CancelToken | None = None) -> ScanReport:
        """Bring the library up to date with these folders; what has not changed costs a look at its size and time.

        Raises:
            UserError: a folder is not there, the disk is full, or another scan is running.
            Cancelled: stopped as asked; everything finished is kept, and the next scan goes on from there.
        """
        cancel = cancel or CancelToken()
        tops = scan.check_folders(folders)
        with only_one(self._catalogue.folder / "scan.lock", "scan of this library"), told_plainly(self._catalogue.file):
            started = time.monotonic()
            run = files.next_run(self._catalogue)
            left_out = self._find(tops, run, cancel)
            files.mark_missing(self._catalogue, tops, run)
            if self._settings.use_truncated:
                files.try_again(self._catalogue, decode.ENDS_TOO_EARLY)
            counted = files.counts(self._catalogue, run)
            remembered = files.unusable(self._catalogue, run)
            describer = self.describer(counted.waiting, cancel)
            outcome = self._describe(describer, run, counted.waiting, cancel)
            noted = note_again(self._catalogue, run, self._pool, 2 * self._threads, cancel)
            self._compare(describer, cancel)
            for top in scan.gone(tops):
                self._emit(Notice(f"{str(top)!r} went away during the scan. Scan it again once it is back."))
            thumbnails.keep_within(self._catalogue, self._settings.thumbnail_megabytes)
            files.remember_folders(self._catalogue, tops, time.time())
            seconds = time.monotonic() - started
            return ScanReport(
                found=counted.found,
                new=outcome.new,
                unchanged=counted.found - counted.waiting,
                moved=outcome.moved,
                missing=files.missing_since(self._catalogue, run),
                skipped=(*left_out, *remembered, *outcome.skipped),
                seconds=round(seconds, 3),
                photos_per_second=round(counted.found / max(seconds, 1e-9), 2),
                peak_rss_mb=round(machine.peak_rss_mb(), 1),
                provider=describer.provider,
                descriptor_id=describer.descriptor_id,
                noted=noted,
                decoded=outcome.decoded,
            )

    def is_scanned(self) -> bool:
        """Whether a scan of this library was ever finished; before, there are no groups."""
        return facts.descriptor_in_use(self._catalogue) is not None

    def groups(self, level: Level, threshold: float | None = None, preferred: Sequence[Preferred] = ()) -> GroupsReport:
        """Cut groups from the stored evidence; quick, and possible while a scan is running.

        Raises:
            UserError: a rule that is preferred does not exist.
        """
        least = self._settings.similar_threshold if threshold is None else threshold
        with told_plainly(self._catalogue.file):
            return GroupsReport(level, least, self._cutting.groups(level, least, preferred))

    def ignore(self, photos: Sequence[Path]) -> IgnoreReport:
        """Remember that these photos are no duplicates of each other, wherever they may be moved.

        Raises:
            UserError: fewer than two different photos were named, or one was not scanned.
        """
        with told_plainly(self._catalogue.file):
            return deciding.ignore(self._catalogue, photos)

    def reconsider(self, photos: Sequence[Path]) -> IgnoreReport:
        """Forget that these photos are no duplicates of each other (see `ignore`)."""
        with told_plainly(self._catalogue.file):
            return deciding.reconsider(self._catalogue, photos)

    def facts(self, photos: Sequence[Path]) -> tuple[Facts, ...]:
        """Return what is known about files of the library; those it does not hold are left out."""
        with told_plainly(self._catalogue.file):
            return inspecting.facts(self._catalogue, photos)

    def lay(self, part: Path, whole: Path) -> FrameMap | None:
        """Find where a version of a photo lies on the photo (see `inspecting.lay`)."""
        return inspecting.lay(part, whole)

    def similar(self, photo: Path, top: int = 20) -> SimilarReport:
        """Find the photos of the library that look like one photo, which may lie outside it.

        Raises:
            UserError: the photo cannot be read, or nothing was scanned yet.
        """
        with told_plainly(self._catalogue.file):
            return self._searcher.similar(photo, top)

    def thumbnail(self, path: Path) -> bytes | None:
        """Return the thumbnail of a file, JPEG bytes; None if the library does not know it or it cannot be read."""
        return thumbnails.of_file(self._catalogue, path)

    def preview(self, path: Path, side: int) -> bytes:
        """Decode a photo to JPEG bytes, its longest side at most `side` pixels (see `previewing.preview`)."""
        return preview(path, side)

    def photos(self) -> int:
        """Count the photo files that the library holds."""
        with told_plainly(self._catalogue.file):
            return files.present(self._catalogue)

    def warm_up(self) -> None:
        """Load what scanning and looking closer need; takes a moment the first time (see `warming`)."""
        warming.load_libraries()
        with told_plainly(self._catalogue.file):
            self._cutting.load()

    def close(self) -> None:
        """Stop the threads and close the library."""
        self._pool.shutdown(cancel_futures=True)
        self._cutting.keep()
        self._catalogue.close()

    def _find(self, tops: Sequence[Path], run: int, cancel: CancelToken) -> list[Skipped]:
        """Walk the folders and note every photo file; return what was left out."""
        skipped: list[Skipped] = []

        def skip(left_out: Skipped) -> None:
            skipped.append(left_out)
            self._emit(PhotoSkipped(left_out.path, left_out.reason))

        self._emit(StageStarted(Stage.FIND, 0))
        meter = Meter(self._emit, Stage.FIND, 0)
        found = scan.find_photos(tops, skip)
        while batch := list(itertools.islice(until_cancelled(found, cancel), _REGISTERED_AT_ONCE)):
            files.register(self._catalogue, run, batch)
            meter.add(len(batch), batch[-1].path)
        cancel.check()
        self._emit(StageFinished(Stage.FIND, meter.done))
        return skipped

    def _describe(self, describer: Describer, run: int, waiting: int, cancel: CancelToken) -> Outcome:
        """Describe the files that are new or changed, then the contents that only an older model described."""
        older = files.undescribed(self._catalogue, describer.descriptor_id, decode.DECODER_VERSION)
        todo = itertools.chain(files.waiting(self._catalogue, run), older)
        with ThreadPoolExecutor(describer.workers, thread_name_prefix="describe") as describers:
            stage = Describing(
                self._catalogue,
                describer,
                self._emit,
                decoders=self._pool,
                describers=describers,
                threads=self._threads,
                partial=self._settings.use_truncated,
            )
            return stage.run(todo, waiting + len(older), cancel)

    def _compare(self, describer: Describer, cancel: CancelToken) -> None:
        """Find and verify the neighbours of what is new, then let groups be cut from it."""
        self._emit(StageStarted(Stage.INDEX, 0))
        neighbours, fetch, count = open_neighbours(
            self._catalogue, describer.descriptor_id, describer.dim, self._threads
        )
        self._emit(StageFinished(Stage.INDEX, count))
        comparing = Comparing(self._catalogue, describer.descriptor_id, self._pool, self._threads, self._emit)
        if facts.descriptor_in_use(self._catalogue) is None:
            # A first scan: what is verified can be reviewed while the rest is being compared.
            facts.use_descriptor(self._catalogue, describer.descriptor_id)
        comparing.run(neighbours, fetch, cancel)
        facts.use_descriptor(self._catalogue, describer.descriptor_id)


def describe_photos(
    paths: Sequence[Path], describer: Describer, cancel: CancelToken, threads: int = 0
) -> DescribeReport:
    """Describe photos without any library: (n, dim) in the order given, less those that cannot be read.

    Raises:
        UserError: a path does not exist.
        Cancelled: stopped as asked.
    """
    wanted = [stat_of(path) for path in paths]
    threads = threads or machine.cores()
    rows, done, skipped = [], [], []

    def render(_file: FileStat, data: bytes) -> Rendition:
        return decode.render(data, describer.size)

    with ThreadPoolExecutor(threads) as decoders, ThreadPoolExecutor(describer.workers) as describers:
        prepared = ahead(decoders, lambda file: prepare(file, render), wanted, 2 * threads)
        described = ahead(
            describers, lambda items: (items, describe_batch(describer, items)), batches(prepared, describer.batch), 3
        )
        for items, vectors in described:
            cancel.check()
            skipped += [Skipped(item.file.path, item.reason) for item in items if item.reason]
            done += [item.file.path for item in items if not item.reason]
            rows.append(vectors)
    descriptors = np.concatenate([np.empty((0, describer.dim), np.float32), *rows])
    return DescribeReport(tuple(done), descriptors, describer.descriptor_id, tuple(skipped))

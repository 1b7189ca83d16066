"""One scan: the wiring of all stages from the folders to verified pairs."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from photodedup import decode, machine, scan
from photodedup.catalogue import facts, files
from photodedup.catalogue.connection import Catalogue, told_plainly
from photodedup.engine import thumbnails, warming
from photodedup.engine.comparing import Comparing
from photodedup.engine.describing import Describing, Outcome, until_cancelled
from photodedup.engine.noting import note_again
from photodedup.engine.pool import DaemonPool
from photodedup.engine.searching import open_neighbours
from photodedup.engine.windows import Meter
from photodedup.events import CancelToken, Emit, Notice, PhotoSkipped, Stage, StageFinished, StageStarted
from photodedup.locking import only_one
from photodedup.settings import Settings
from photodedup.types import ScanReport, Skipped

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer

_REGISTERED_AT_ONCE: Final = 1000  # files noted in one transaction


class Scanning:
    """Brings a library up to date with folders (see `Engine.scan`).

    Args:
        catalogue: the library.
        settings: what the person set.
        describer: loads what makes descriptors, for so many photos.
        pool: `threads` threads for reading, decoding and comparing.
        threads: how many.
        emit: told of everything that happens.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        settings: Settings,
        describer: Callable[[int, CancelToken], Describer],
        *,
        pool: DaemonPool,
        threads: int,
        emit: Emit,
    ) -> None:
        """Keep the parts; nothing runs yet."""
        self._catalogue = catalogue
        self._settings = settings
        self._describer = describer
        self._pool = pool
        self._threads = threads
        self._emit = emit

    def run(self, folders: Sequence[Path], cancel: CancelToken) -> ScanReport:
        """Scan folders.

        Raises:
            UserError: a folder is not there, the disk is full, or another scan is running.
            Cancelled: after everything finished was committed.
        """
        tops = scan.check_folders(folders)
        with only_one(self._catalogue.folder / "scan.lock", "scan of this library"), told_plainly(self._catalogue.file):
            started = time.monotonic()
            machine.keep_memory()
            run = files.next_run(self._catalogue)
            left_out = self._find(tops, run, cancel)
            files.mark_missing(self._catalogue, tops, run)
            if self._settings.use_truncated:
                files.try_again(self._catalogue, decode.ENDS_TOO_EARLY)
            counted = files.counts(self._catalogue, run)
            remembered = files.unusable(self._catalogue, run)
            if counted.waiting:
                self._pool.submit(warming.load_comparing)
            describer = self._describer(counted.waiting, cancel)
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

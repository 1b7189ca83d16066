"""The engine: what the command line and the window call.

Each part is imported when it is first asked for: whoever only wants the groups does not wait for what decodes photos.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from photodedup import events, logs, machine
from photodedup.catalogue import facts, files
from photodedup.catalogue.connection import Catalogue, told_plainly
from photodedup.engine.cutting import Cutting
from photodedup.engine.gathering import Gathering
from photodedup.engine.pool import DaemonPool
from photodedup.events import CancelToken, Emit, Notice
from photodedup.settings import Settings
from photodedup.types import (
    Facts,
    FrameMap,
    GroupsReport,
    IgnoreReport,
    Level,
    Preferred,
    ScanReport,
    SimilarReport,
)

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer
    from photodedup.engine.removing import Removing
    from photodedup.engine.searching import Searcher


class Engine:
    """One open library. Any thread may call any method; one scan runs at a time.

    Args:
        library: the library's folder; made if it is not there.
        settings: what the person set.
        emit: told of everything that happens, on the thread that called `scan`.
        describer: what makes descriptors; None loads the shipped model when it is first needed.

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
        self._gathering = Gathering(self._catalogue)
        self._library = library
        self._say = emit
        self._cutting = Cutting(self._catalogue, self._gathering)

    @cached_property
    def removals(self) -> Removing:
        """Plans removals, carries them out and undoes them."""
        from photodedup.engine.removing import Removing  # noqa: PLC0415 -- see the top of this file

        return Removing(self._catalogue, self._library, self._gathering.evidence, self._say)

    @cached_property
    def _searcher(self) -> Searcher:
        from photodedup.engine.searching import Searcher  # noqa: PLC0415 -- see the top of this file

        return Searcher(self._catalogue, self._threads, self.describer)

    def adopt(self, settings: Settings) -> None:
        """Take changed settings over: from the next scan on; what computes, and on how many threads, stays."""
        self._settings = settings

    def describer(self, waiting: int = 0, cancel: CancelToken | None = None) -> Describer:
        """Return the describer, loading the model at the first call; `waiting` photos are to be described.

        Raises:
            UserError: the model or the provider cannot be used.
            Cancelled: stopped as asked, while a device was tried for the first time.
        """
        from photodedup.engine import choosing  # noqa: PLC0415 -- see the top of this file

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
        from photodedup.engine.scanning import Scanning  # noqa: PLC0415 -- see the top of this file

        scanning = Scanning(
            self._catalogue, self._settings, self.describer, pool=self._pool, threads=self._threads, emit=self._emit
        )
        return scanning.run(folders, cancel or CancelToken())

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
        from photodedup.engine import deciding  # noqa: PLC0415 -- see the top of this file

        with told_plainly(self._catalogue.file):
            return deciding.ignore(self._catalogue, photos)

    def reconsider(self, photos: Sequence[Path]) -> IgnoreReport:
        """Forget that these photos are no duplicates of each other (see `ignore`)."""
        from photodedup.engine import deciding  # noqa: PLC0415 -- see the top of this file

        with told_plainly(self._catalogue.file):
            return deciding.reconsider(self._catalogue, photos)

    def facts(self, photos: Sequence[Path]) -> tuple[Facts, ...]:
        """Return what is known about files of the library; those it does not hold are left out."""
        from photodedup.engine import inspecting  # noqa: PLC0415 -- see the top of this file

        with told_plainly(self._catalogue.file):
            return inspecting.facts(self._catalogue, photos)

    def lay(self, part: Path, whole: Path) -> FrameMap | None:
        """Find where a version of a photo lies on the photo (see `inspecting.lay`)."""
        from photodedup.engine import inspecting  # noqa: PLC0415 -- see the top of this file

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
        from photodedup.engine import thumbnails  # noqa: PLC0415 -- see the top of this file

        return thumbnails.of_file(self._catalogue, path)

    def preview(self, path: Path, side: int) -> bytes:
        """Decode a photo to JPEG bytes, its longest side at most `side` pixels (see `previewing.preview`)."""
        from photodedup.engine.previewing import preview  # noqa: PLC0415 -- see the top of this file

        return preview(path, side)

    def photos(self) -> int:
        """Count the photo files that the library holds."""
        with told_plainly(self._catalogue.file):
            return files.present(self._catalogue)

    def warm_up(self) -> None:
        """Load what scanning and looking closer need; takes a moment the first time (see `warming`)."""
        from photodedup.engine import warming  # noqa: PLC0415 -- see the top of this file

        warming.load_libraries()
        with told_plainly(self._catalogue.file):
            self._cutting.load()

    def close(self) -> None:
        """Stop the threads and close the library."""
        self._pool.shutdown(cancel_futures=True)
        self._cutting.keep()
        self._catalogue.close()

"""Thumbnails: asked for while painting, made on workers, kept within a budget of bytes.

A delegate calls `get` with a path and a size in device pixels and paints a placeholder when it returns None. The
photo is then decoded on a worker to a QImage; the GUI thread makes the QPixmap, keeps it, and says `arrived`. The
newest wish is served first, so after a scroll the rows in sight come before those that flew past.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photodedup import machine
from photodedup.errors import PhotoUnreadable, UserError
from photodedup.gui.backend import Backend
from photodedup.gui.bridge import Bridge
from photodedup.gui.prints import Prints
from photodedup.gui.reading import read_image
from photodedup.logs import LOG

SIZES: Final = (160, 320)
"""Sizes kept, longest side in device pixels: wishes are rounded up, so odd screen scales share their pixmaps."""

BUDGET: Final = 192 * 2**20
_LONGEST_QUEUE: Final = 300
_WORKERS: Final = 2
_SOON: Final = 1.0
_GATHER_MS: Final = 25


@dataclass(frozen=True, slots=True)
class Wish:
    """One thumbnail in one size. The path is its identity: a row number would belong to another photo tomorrow."""

    path: Path
    side: int


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """What a worker made of a wish; the image is null where the photo cannot be shown."""

    wish: Wish
    generation: int
    image: QImage


def small_picture(backend: Backend, path: Path) -> bytes:
    """Return a small JPEG of a photo, from the library or from outside it.

    Raises:
        UserError: the file cannot be read.
        PhotoUnreadable: it is no photo or is broken.
    """
    return backend.thumbnail(path) or backend.preview(path, SIZES[-1])


class Thumbs(QObject):
    """The cache. All methods belong to the GUI thread.

    Signals:
        arrived(): something new can be painted.

    Attributes:
        prints: the thumbnails as they are painted.
    """

    arrived = Signal()

    def __init__(self, bridge: Bridge, load: Callable[[Path], bytes], budget: int = BUDGET) -> None:
        """Keep at most `budget` bytes of pixels; `load` gives a photo's small JPEG on a worker."""
        super().__init__(bridge)
        self._bridge = bridge
        self._load = load
        self._budget = budget
        self._bytes = 0
        self.prints = Prints(parent=self)
        self._kept: OrderedDict[Wish, QPixmap] = OrderedDict()
        self._generation = 0
        self._asked: set[Wish] = set()
        self._queue: deque[tuple[Wish, int]] = deque()
        self._serving = 0  # workers that look into the queue
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(_WORKERS, "thumbnail", machine.give_way)
        self._start_workers()
        self._running: set[Future[None]] = set()
        # Every arrival has all views painted anew: those that come together are told of together.
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.timeout.connect(self.arrived)
        self.prints.put_off.connect(self.arrived)
        bridge.listen(self._on_event)

    def _start_workers(self) -> None:
        """Start all workers now: to start one while painting, in the middle of a scan, takes a tenth of a second."""
        all_there = threading.Barrier(_WORKERS)
        for _ in range(_WORKERS):
            self._pool.submit(all_there.wait, _SOON)

    def get(self, path: Path, side: float) -> QPixmap | None:
        """Return the pixmap for at least `side` device pixels, or None and see that it comes.

        A photo that cannot be shown has a null pixmap.
        """
        wish = Wish(path, next((size for size in SIZES if size >= side), SIZES[-1]))
        pixmap = self._kept.get(wish)
        if pixmap is not None:
            self._kept.move_to_end(wish)
            return pixmap
        if wish not in self._asked:
            self._ask(wish)
        return None

    def forget_wishes(self) -> None:
        """Drop what waits and what is on its way: another page is shown."""
        with self._lock:
            self._queue.clear()
        self._asked.clear()
        self._generation += 1

    def clear(self) -> None:
        """Forget every thumbnail: the photos may have changed."""
        self.forget_wishes()
        self.prints.clear()
        self._kept.clear()
        self._bytes = 0

    def drop(self) -> set[Future[None]]:
        """Drop all wishes and take no more; return the work that is not at its end yet."""
        self.forget_wishes()
        self._pool.shutdown(wait=False, cancel_futures=True)
        return {each for each in self._running if not each.done()}

    def stop(self, seconds: float = 5.0) -> None:
        """Drop all wishes and wait for the workers, at most that long."""
        wait(self.drop(), timeout=seconds)

    @property
    def bytes_kept(self) -> int:
        """Bytes of the pixmaps held now."""
        return self._bytes

    @property
    def pending(self) -> int:
        """How many wishes have not been answered."""
        return len(self._asked)

    def _ask(self, wish: Wish) -> None:
        self._asked.add(wish)
        with self._lock:
            self._queue.append((wish, self._generation))
            dropped = self._queue.popleft()[0] if len(self._queue) > _LONGEST_QUEUE else None
            has_idle = self._serving < _WORKERS
            self._serving += has_idle
        if dropped is not None:
            self._asked.discard(dropped)
        if has_idle:
            self._running = {future for future in self._running if not future.done()}
            self._running.add(self._pool.submit(self._serve))

    def _serve(self) -> None:
        """Serve the newest wish again and again, until none waits."""
        while (newest := self._newest()) is not None:
            wish, generation = newest
            self._bridge.post(Thumbnail(wish, generation, self._image(wish)))

    def _newest(self) -> tuple[Wish, int] | None:
        with self._lock:
            if self._queue:
                return self._queue.pop()
            self._serving -= 1
        return None

    def _image(self, wish: Wish) -> QImage:
        """Make the image on a worker; whatever is wrong with the photo, the answer is a null image."""
        try:
            jpeg = self._load(wish.path)
        except (PhotoUnreadable, UserError):
            return QImage()
        except Exception:  # noqa: BLE001 -- whatever it is (a library that is gone, say), the other wishes are served
            LOG.exception("no thumbnail")
            return QImage()
        return read_image(jpeg, wish.side)

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if not isinstance(event, Thumbnail) or event.generation != self._generation:
            return
        self._asked.discard(event.wish)
        self._keep(event.wish, QPixmap.fromImage(event.image))
        if not self._gathering.isActive():
            self._gathering.start(_GATHER_MS)

    def _keep(self, wish: Wish, pixmap: QPixmap) -> None:
        self._kept[wish] = pixmap
        self._bytes += _size(pixmap)
        while self._bytes > self._budget and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _size(oldest)


def _size(pixmap: QPixmap) -> int:
    """Bytes of a pixmap, at four a pixel; an empty one counts a little, since its key is kept too."""
    return pixmap.width() * pixmap.height() * 4 or 64

"""The one door through which other threads reach the window."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Bridge(QObject):
    """A QObject of the GUI thread that any thread may post to; listeners run on the GUI thread.

    Signals:
        happened(object): a frozen dataclass: an engine event, a job's outcome, a thumbnail, or a `Crash`.
    """

    happened = Signal(object)  # not "event": QObject has a method of that name

    def __init__(self, parent: QObject | None = None) -> None:
        """Open the door."""
        super().__init__(parent)
        self._open = True
        self._lock = threading.Lock()

    def listen(self, slot: Callable[[object], None]) -> None:
        """Have a slot of a GUI object called with everything that is posted.

        Always through the event loop, so that posting never runs foreign code under the lock.
        """
        self.happened.connect(slot, Qt.ConnectionType.QueuedConnection)

    def post(self, item: object) -> None:
        """Hand something to the GUI thread, from any thread; nothing happens once the bridge is closed."""
        with self._lock:
            if self._open:
                self.happened.emit(item)

    def close(self) -> None:
        """Shut the door: a worker that is late must not emit on an object that is being destroyed."""
        with self._lock:
            self._open = False

"""Python's garbage collector, on the GUI thread only, and never for long.

Left alone it runs on whichever thread allocates, and finalises Qt objects there: timers "stopped from another
thread" and crashes hours later. A full collection looks at every object there is, tens of milliseconds for the
libraries alone: what has outlived one is set aside, so that the next looks at what is new.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_PERIOD_MS: Final = 1000
_MANY: Final = 20_000  # objects kept of those made in one period, from where on they are data and no widgets


class GarbageTimer(QObject):
    """Takes over from the automatic collector until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch the automatic collector off, set aside what there is, and collect from a timer of this thread."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_PERIOD_MS)

    @Slot()
    def begin_anew(self) -> None:
        """Collect everything, also what had been set aside, and set aside what is left: much was let go at once."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed, as the automatic collector would.

        Where a worker has loaded a large library, looking at what is new would take a second. It is set aside
        unseen, which takes no time: data are in no cycles.
        """
        counts, thresholds = gc.get_count(), gc.get_threshold()
        if counts[0] > _MANY:
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                break
        else:
            return
        if generation == 2:  # the oldest
            gc.freeze()

    def stop(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

"""One library in its window, with all that lives as long as it: threads, hooks, the collector's timer."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from photodedup.gui import memory, words
from photodedup.gui.backend import Backend
from photodedup.gui.bridge import Bridge
from photodedup.gui.garbage import GarbageTimer
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.drop_overlay import is_one_photo
from photodedup.gui.session import Crash, Session
from photodedup.gui.shape import keep_shape
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.settings import Settings
from photodedup.types import Level

_CALM_MS: Final = 400  # after the window has come: it is painted, and nobody has found a button yet


class Running(QObject):
    """The window and all that lives as long as it."""

    def __init__(
        self, bridge: Bridge, backend: Backend, look: Theme, settings: Settings, library: Path | None = None
    ) -> None:
        """Put the parts together; nothing is shown yet. `library` is the folder that `backend` holds."""
        super().__init__(bridge)
        self._bridge = bridge
        self._backend = backend
        self.garbage = GarbageTimer(bridge)
        self._hooks = (sys.excepthook, threading.excepthook)
        self._ended = False
        self.thumbs = Thumbs(bridge, backend.thumbnail)
        view = memory.last_view(memory.memory_file())
        threshold = view.threshold / 100 if view.threshold else settings.similar_threshold
        self.session = Session(backend, bridge, library or words.usual_library(), threshold, Level(view.level))
        self.window = MainWindow(self.session, self.thumbs, look)
        self.window.closed.connect(self.end)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self.session.warm_up)

    def catch_errors(self) -> None:
        """Bring errors that nobody catches to the window instead of the terminal."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def begin(self, folders: Sequence[Path]) -> None:
        """Show the window and what the library holds; scan the folders, or look for photos like a single one."""
        memory.remember_library(self.session.library, memory.memory_file())
        self.window.libraries.offer(memory.recent_libraries(memory.memory_file()))
        self.window.start.show_recent(self.session.recent_folders())
        self.window.show()
        if not folders or is_one_photo(list(folders)):
            self.session.begin()
        self.window.take(list(folders))
        self._calm.start(_CALM_MS)

    @Slot()
    def end(self) -> None:
        """Stop the work, let go of the library, give the hooks back; a second call changes nothing."""
        if self._ended:
            return
        self._ended = True
        keep_shape(self.window, self.window.groups, self.session)
        self._calm.stop()
        self.thumbs.stop()
        self.session.stop()
        self._bridge.close()
        self._backend.close()
        self.garbage.stop()
        sys.excepthook, threading.excepthook = self._hooks

    def discard(self) -> None:
        """Take the window and everything else away, once the work has ended."""
        self.window.close()
        self.window.deleteLater()
        self._bridge.deleteLater()

    def tell(self, error: Exception) -> None:
        """Say in the window what went wrong."""
        self._bridge.post(Crash(error))

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Bring an uncaught error to the window, whichever thread it happened on."""
        if isinstance(error, Exception):
            self._bridge.post(Crash(error))
        else:
            self._hooks[0](kind, error, trace)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

"""One library in its window, with all that lives as long as it: threads, hooks, the collector's timer."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from photodedup.gui import memory, words
from photodedup.gui.backend import Backend
from photodedup.gui.bridge import Bridge
from photodedup.gui.garbage import GarbageTimer
from photodedup.gui.hooks import Hooks
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.drop_overlay import is_one_photo
from photodedup.gui.session import Crash, Session
from photodedup.gui.shape import keep_shape
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs, small_picture
from photodedup.settings import Settings
from photodedup.types import Level

_PATIENCE_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class Leaving:
    """A library that is being left, and the work for it that goes on. Nothing of Qt's: any thread may have it."""

    backend: Backend
    going_on: frozenset[Future[None]]

    def finish(self, seconds: float | None = None) -> None:
        """Wait for the work, at most that long, and let go of the library."""
        wait(self.going_on, timeout=seconds)
        self.backend.close()


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
        self._hooks = Hooks(bridge)
        self._ended = False
        self.thumbs = Thumbs(bridge, partial(small_picture, backend))
        view = memory.last_view(memory.memory_file())
        threshold = view.threshold / 100 if view.threshold else settings.similar_threshold
        self.session = Session(backend, bridge, library or words.usual_library(), threshold, Level(view.level))
        self.window = MainWindow(self.session, self.thumbs, look)
        self.window.closed.connect(self.end)

    def catch_errors(self) -> None:
        """Bring errors that nobody catches to the window instead of the terminal."""
        self._hooks.set()

    def begin(self, folders: Sequence[Path]) -> None:
        """Show the window and what the library holds; scan the folders, or look for photos like a single one."""
        memory.remember_library(self.session.library, memory.memory_file())
        self.window.libraries.offer(memory.recent_libraries(memory.memory_file()))
        self.window.start.show_recent(self.session.recent_folders())
        self.window.show()
        if not folders or is_one_photo(list(folders)):
            self.session.begin()
        self.window.take(list(folders))
        self.session.warm_up_when_calm()

    @Slot()
    def end(self) -> None:
        """Stop the work, let go of the library, give the hooks back; a second call changes nothing."""
        if not self._ended:
            self.leave().finish(_PATIENCE_S)

    def leave(self) -> Leaving:
        """Stop the work and give the hooks back, without waiting for anything; what is returned does that."""
        self._ended = True
        keep_shape(self.window, self.window.groups, self.session)
        going_on = frozenset(self.thumbs.drop() | self.session.drop())
        self._bridge.close()
        self.garbage.stop()
        self._hooks.give_back()
        return Leaving(self._backend, going_on)

    def discard(self) -> None:
        """Take the window and everything else away, once the work has ended."""
        self.window.close()
        self.window.deleteLater()
        self._bridge.deleteLater()

    def tell(self, error: Exception) -> None:
        """Say in the window what went wrong."""
        self._bridge.post(Crash(error))

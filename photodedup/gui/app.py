"""Start and stop: the application, the exception hooks, the collector's timer, the engine."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from photodedup.errors import UserError
from photodedup.events import Emit
from photodedup.gui import icons, languages, memory
from photodedup.gui.backend import Backend
from photodedup.gui.bridge import Bridge
from photodedup.gui.core_words import in_words
from photodedup.gui.garbage import GarbageTimer
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.drop_overlay import is_one_photo
from photodedup.gui.session import Crash, Session
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.settings import Settings
from photodedup.types import Level

APP_ID: Final = "io.github.photodedup.photodedup"
"""By this name desktops find the program's menu entry and icon; the files in packaging/linux carry it."""

_SWITCH_SECONDS: Final = 0.001
_CALM_MS: Final = 400  # after the window has come: it is painted, and nobody has found a button yet


def run(folders: Sequence[Path], library: Path, settings: Settings) -> int:
    """Show the window, scan the folders if any are named, and return the exit code once it is closed."""

    def make_engine(emit: Emit) -> Backend:
        from photodedup.engine import Engine  # noqa: PLC0415 -- the tests of the window do without the engine

        return Engine(library, settings, emit)

    return show(make_engine, folders, settings)


def show(make_backend: Callable[[Emit], Backend], folders: Sequence[Path], settings: Settings) -> int:
    """Show the window over any backend."""
    app = make_application(settings.language)
    look = Theme(app)
    bridge = Bridge(app)
    try:
        backend = make_backend(bridge.post)
    except UserError as error:
        QMessageBox.critical(None, "photodedup", f"{in_words(error.sentence)}\n\n{in_words(error.hint)}".strip())
        return 4
    running = Running(bridge, backend, look, settings)
    running.catch_errors()
    running.begin(folders)
    try:
        return app.exec()
    finally:
        running.end()


def make_application(language: str = languages.SYSTEM) -> QApplication:
    """Make the application object and give it its name, icon and language."""
    # Workers hand the interpreter over after a millisecond instead of five: the window answers sooner during a scan.
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("photodedup")
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(icons.app_icon())
    languages.speak(app, language)
    return app


class Running(QObject):
    """The window and all that lives as long as it."""

    def __init__(self, bridge: Bridge, backend: Backend, look: Theme, settings: Settings) -> None:
        """Put the parts together; nothing is shown yet."""
        super().__init__(bridge)
        self._bridge = bridge
        self._backend = backend
        self._garbage = GarbageTimer(bridge)
        self._hooks = (sys.excepthook, threading.excepthook)
        self._ended = False
        self.thumbs = Thumbs(bridge, backend.thumbnail)
        view = memory.last_view(memory.memory_file())
        threshold = view.threshold / 100 if view.threshold else settings.similar_threshold
        self.session = Session(backend, bridge, threshold, Level(view.level))
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
        self.window.start.show_recent(memory.recent_folders(memory.memory_file()))
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
        self._calm.stop()
        self.thumbs.stop()
        self.session.stop()
        self._bridge.close()
        self._backend.close()
        self._garbage.stop()
        sys.excepthook, threading.excepthook = self._hooks

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Bring an uncaught error to the window, whichever thread it happened on."""
        if isinstance(error, Exception):
            self._bridge.post(Crash(error))
        else:
            self._hooks[0](kind, error, trace)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

"""The library that is open, and the change to another one within the same program."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from photodedup import paths, settings
from photodedup.errors import UserError
from photodedup.events import Emit
from photodedup.gui import memory, words
from photodedup.gui.backend import Backend
from photodedup.gui.bridge import Bridge
from photodedup.gui.jobs import Jobs
from photodedup.gui.library_choice import Wish
from photodedup.gui.panels.message_bar import Action, Message
from photodedup.gui.running import Running
from photodedup.gui.theme import Theme
from photodedup.settings import Settings

OpenLibrary = Callable[[Path, Settings, Emit], Backend]
"""Opens a library, on any thread, and tells the window through the last argument what happens there."""


@dataclass(slots=True)
class _Opening:
    """A library that is being opened. `backend` is set by the worker once it is."""

    wish: Wish
    bridge: Bridge
    settings: Settings
    backend: Backend | None = None

    def run(self, open_library: OpenLibrary) -> Backend:
        """Open the library.

        Raises:
            UserError: it cannot be opened, or is no longer there.
        """
        if not self.wish.new and not memory.holds_library(self.wish.folder):
            raise UserError(_gone(self.wish.folder), _gone_hint())
        self.backend = open_library(self.wish.folder, self.settings, self.bridge.post)
        return self.backend

    def give_up(self) -> None:
        """Let go of the library again."""
        self.bridge.close()
        if self.backend is not None:
            self.backend.close()
        self.bridge.deleteLater()


class Shelf(QObject):
    """Has one library open, with its window, and puts another in its place.

    The other is opened first, and on a worker: it may lie on a slow drive, or not open at all. Then nothing changes.
    """

    def __init__(self, parent: QObject, open_library: OpenLibrary, look: Theme) -> None:
        """Open nothing yet."""
        super().__init__(parent)
        self._open_library, self._look = open_library, look
        self._bridge = Bridge(self)
        self._jobs = Jobs(self._bridge)
        self._opening: _Opening | None = None
        self._waiting: Wish | None = None
        self._left = itertools.count()
        self.running: Running | None = None

    def begin(self, library: Path, folders: Sequence[Path], chosen: Settings) -> None:
        """Open the first library and show its window.

        Raises:
            UserError: it cannot be opened.
        """
        bridge = Bridge(self)
        self._show(library, bridge, self._open_library(library, chosen, bridge.post), chosen, folders)

    def end(self) -> None:
        """Let go of everything; a second call changes nothing."""
        self._bridge.close()
        self._jobs.stop()
        if self._opening is not None:
            self._opening.give_up()
            self._opening = None
        if self.running is not None:
            self.running.end()

    @Slot(object)
    def change(self, wish: Wish) -> None:
        """Open another library in place of this one, unless something is going on here."""
        if self._opening is not None or self.running is None or self._holds_up(self.running, wish):
            return
        self._opening = _Opening(wish, Bridge(self), settings.load(paths.settings_file())[0])
        self._jobs.ask("open", partial(self._opening.run, self._open_library), self._opened, self._failed)

    def _show(
        self, library: Path, bridge: Bridge, backend: Backend, chosen: Settings, folders: Sequence[Path] = ()
    ) -> None:
        self.running = Running(bridge, backend, self._look, chosen, library)
        self.running.catch_errors()
        self.running.window.libraries.wanted.connect(self.change)
        self.running.begin(folders)

    def _holds_up(self, running: Running, wish: Wish) -> bool:
        """Say what keeps this library from being left, and return whether anything does."""
        message = self._obstacle(running, wish)
        if message is not None:
            running.session.said.emit(message)
        return message is not None

    def _obstacle(self, running: Running, wish: Wish) -> Message | None:
        session = running.session
        if wish.folder == session.library:
            return Message(self.tr("This library is open already."), words.place(wish.folder))
        if session.removals.is_busy:
            return Message(self.tr("Photos are being moved."), self.tr("Open the other library once that is done."))
        if session.is_scanning:
            hint = self.tr("Wait for it to end, or stop it now: everything that is finished is saved.")
            stop = Action(self.tr("Stop it and open the other library"), partial(self._stop_first, wish))
            return Message(self.tr("A scan is going on."), hint, stop)
        return None

    def _stop_first(self, wish: Wish) -> None:
        if self.running is not None and self.running.session.is_scanning:
            self._waiting = wish
            self.running.session.scan_ended.connect(self._scan_over)
            self.running.session.stop_scan()
        else:
            self.change(wish)

    @Slot(object)
    def _scan_over(self, _report: object) -> None:
        wish, self._waiting = self._waiting, None
        if wish is not None:
            self.change(wish)

    def _opened(self, backend: Backend) -> None:
        opened, self._opening = self._opening, None
        left = self.running
        if opened is None or left is None:
            return
        if self._holds_up(left, opened.wish):  # it was begun in the meantime
            opened.give_up()
            return
        leaving = left.leave()
        self._show(opened.wish.folder, opened.bridge, backend, opened.settings)
        left.discard()  # only now: the program ends with its last window
        # A large library may be in the middle of being loaded: the window does not wait for that.
        self._jobs.ask(f"leave {next(self._left)}", leaving.finish, self._tidy, self._not_left)

    def _failed(self, error: Exception) -> None:
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.give_up()
        if self.running is not None:
            self.running.tell(error)

    def _tidy(self, _: None) -> None:
        """Give back the memory of the library that was left: it can be much, and nothing of it is reached any more."""
        if self.running is not None:
            self.running.garbage.begin_anew()

    def _not_left(self, error: Exception) -> None:
        if self.running is not None:
            self.running.tell(error)


def _gone(folder: Path) -> str:
    text = QCoreApplication.translate("Shelf", "There is no library in {folder} any more.")
    return text.format(folder=words.place(folder))


def _gone_hint() -> str:
    return QCoreApplication.translate("Shelf", "If it lies on a drive, connect the drive and try again.")

"""Choosing another library, in the menu or on the first page; the one that is open is named in the window's title."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu

from photodedup.gui import memory, words
from photodedup.gui.memory import Library
from photodedup.gui.panels.new_library import NewLibraryDialog
from photodedup.gui.panels.start import StartPage


@dataclass(frozen=True, slots=True)
class Wish:
    """A library to be opened; `new` if the person agreed that one is made there."""

    folder: Path
    new: bool = False


class LibraryChoice(QObject):
    """Offers the other libraries of this person, and asks for the folder of any.

    Signals:
        wanted(object): another library is to be opened, a `Wish`.

    Attributes:
        menu: the libraries opened lately.
    """

    wanted = Signal(object)

    def __init__(self, window: QMainWindow, start: StartPage, library: Path) -> None:
        """Name the library that is open."""
        super().__init__(window)
        self._window, self._start, self._library = window, start, library
        self._empty: Path | None = None
        self.menu = QMenu(self.tr("Recent libraries"), window)
        self.menu.triggered.connect(self._open_listed)
        start.library_wanted.connect(self.open)
        is_usual = library == words.usual_library()
        window.setWindowTitle("photodedup" if is_usual else f"{words.library(library)} — photodedup")
        start.show_library(None if is_usual else library)
        self.offer([])

    def offer(self, libraries: Sequence[Library]) -> None:
        """List the libraries opened lately, without the one that is open."""
        others = [each for each in libraries if each.folder != self._library][: memory.KEPT]
        self._start.show_libraries(others)
        self.menu.clear()
        for number, each in enumerate(others, start=1):
            text = words.library_line(each.folder, each.photos).replace("&", "&&")
            self.menu.addAction(f"&{number}  {text}").setData(each.folder)
        self.menu.menuAction().setVisible(bool(others))

    @Slot()
    def choose(self) -> None:
        """Let the person choose the folder of a library."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Choose the folder of a library"))
        if folder:
            self.take(Path(os.path.realpath(folder)))

    def take(self, folder: Path) -> None:
        """Open the library in a folder, or ask whether to make one there."""
        if memory.holds_library(folder):
            self.open(folder)
        else:
            self._ask_for_new(folder)

    @Slot(object)
    def open(self, folder: Path) -> None:
        """Ask for a library to be opened."""
        self.wanted.emit(Wish(folder))

    @Slot(object)
    def _open_listed(self, action: QAction) -> None:
        self.open(action.data())

    @Slot()
    def _make(self) -> None:
        if self._empty is not None:
            self.wanted.emit(Wish(self._empty, new=True))

    def _ask_for_new(self, folder: Path) -> None:
        self._empty = folder
        dialog = NewLibraryDialog(folder, self._window)
        dialog.accepted.connect(self._make)
        dialog.open()

"""Start and stop: the application object and the first library."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QMessageBox

from photodedup.errors import UserError
from photodedup.events import Emit
from photodedup.gui import icons, languages
from photodedup.gui.backend import Backend
from photodedup.gui.core_words import in_words
from photodedup.gui.shelf import Shelf
from photodedup.gui.theme import Theme
from photodedup.settings import Settings

APP_ID: Final = "io.github.photodedup.photodedup"
"""By this name desktops find the program's menu entry and icon; the files in packaging/linux carry it."""

_SWITCH_SECONDS: Final = 0.001


def run(folders: Sequence[Path], library: Path, settings: Settings) -> int:
    """Show the window, scan the folders if any are named, and return the exit code once it is closed."""

    def open_library(folder: Path, chosen: Settings, emit: Emit) -> Backend:
        from photodedup.engine import Engine  # noqa: PLC0415 -- the tests of the window do without the engine

        return Engine(folder, chosen, emit)

    app = make_application(settings.language)
    shelf = Shelf(app, open_library, Theme(app))
    try:
        shelf.begin(library, folders, settings)
    except UserError as error:
        QMessageBox.critical(None, "photodedup", f"{in_words(error.sentence)}\n\n{in_words(error.hint)}".strip())
        return 4
    try:
        return app.exec()
    finally:
        shelf.end()


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

"""The desktop's file manager: shows a photo where it lies, selected where the desktop can be asked for that."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_SERVICE: Final = "org.freedesktop.FileManager1"
_PLACE: Final = "/org/freedesktop/FileManager1"
_PATIENCE_MS: Final = 3000


class FileManager(QObject):
    """Asks the file manager, and opens the folder alone where that does not work."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._asked: dict[QDBusPendingCallWatcher, Path] = {}

    def show(self, photo: Path) -> None:
        """Show a photo in its folder."""
        if not self.select(photo):
            self.open_folder(photo)

    def select(self, photo: Path) -> bool:
        """Ask for the photo to be selected; return whether there is anything to be asked."""
        command = selecting(photo, sys.platform)
        return self.start(command) if command else self._ask_desktop(photo)

    def start(self, command: list[str]) -> bool:
        """Start a program and leave it alone; return whether it could be started."""
        return bool(QProcess.startDetached(command[0], command[1:])[0])

    def open_folder(self, photo: Path) -> None:
        """Open the folder in which a photo lies."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(photo.parent)))

    def _ask_desktop(self, photo: Path) -> bool:
        try:
            from PySide6.QtDBus import (  # noqa: PLC0415 -- not in every package of PySide6, and seldom needed
                QDBusConnection,
                QDBusMessage,
                QDBusPendingCallWatcher,
            )
        except ImportError:
            return False
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        call = QDBusMessage.createMethodCall(_SERVICE, _PLACE, _SERVICE, "ShowItems")
        call.setArguments([[QUrl.fromLocalFile(str(photo)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, _PATIENCE_MS), self)
        self._asked[watcher] = photo
        watcher.finished.connect(self._on_answer)
        return True

    def _on_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        """Open the folder if the desktop has no file manager that selects."""
        photo = self._asked.pop(watcher)
        if watcher.isError():
            self.open_folder(photo)
        watcher.deleteLater()


def selecting(photo: Path, platform: str) -> list[str]:
    """Return the command that selects a file on this platform; none where a desktop is asked over its bus."""
    if platform == "win32":
        return ["explorer.exe", "/select,", str(photo)]
    return ["/usr/bin/open", "-R", str(photo)] if platform == "darwin" else []

"""An image from the clipboard -> a file that can be searched for."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from photodedup.errors import UserError
from photodedup.gui.jobs import Jobs
from photodedup.gui.panels.drop_overlay import local_paths

translate = QCoreApplication.translate


class Pasting(QObject):
    """Takes what the clipboard holds.

    Signals:
        arrived(object): a list of `Path`s: files that were copied, or one holding the image that was.
        failed(object): an `Exception`: what was copied cannot be used.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        """Make no file yet."""
        super().__init__(jobs)
        self._jobs = jobs
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def paste(self) -> None:
        """Take files as they are, and write an image to a file of ours, off the GUI thread."""
        clipboard = QGuiApplication.clipboard()
        copied = local_paths(clipboard.mimeData())
        image = clipboard.image()
        if copied:
            self.arrived.emit(copied)
        elif image.isNull():
            hint = self.tr("Copy an image, or a photo or folder in the file manager, and paste it here.")
            self.failed.emit(UserError(self.tr("There is no image to paste."), hint))
        else:
            self._jobs.ask("paste", partial(_write, image, self._file()), self._written, self.failed.emit)

    def forget(self) -> None:
        """Remove what was written."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _file(self) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="photodedup-")
        number = len(list(Path(self._folder.name).iterdir())) + 1
        return Path(self._folder.name) / self.tr("Pasted image {number}.png").format(number=number)

    def _written(self, file: Path) -> None:
        self.arrived.emit([file])


def _write(image: QImage, file: Path) -> Path:
    if not image.save(str(file)):
        raise UserError(
            translate("Pasting", "The pasted image cannot be written to the disk."),
            translate("Pasting", "Is there room on it?"),
        )
    return file

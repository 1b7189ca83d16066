"""Large pictures for comparing, decoded off the GUI thread. Only those looked at now are kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from photodedup.gui.backend import Backend
from photodedup.gui.jobs import Jobs
from photodedup.gui.reading import read_image

SIDE: Final = 3000
"""Longest side, pixels: close enough to see what a resave lost, small enough for four at once."""


class Previews(QObject):
    """The pictures of one comparison.

    Signals:
        arrived(object): the picture of this `Path` can be had; it is null if the photo cannot be shown.
    """

    arrived = Signal(object)

    def __init__(self, backend: Backend, jobs: Jobs) -> None:
        """Keep nothing yet."""
        super().__init__(jobs)
        self._backend, self._jobs = backend, jobs
        self._kept: dict[Path, QPixmap] = {}
        self._asked = 0

    def show(self, photos: Sequence[Path]) -> None:
        """Keep these, forget all others, ask for what is missing."""
        for number in range(self._asked):
            self._jobs.forget(f"preview {number}")
        self._kept = {path: pixmap for path, pixmap in self._kept.items() if path in photos}
        missing = [path for path in photos if path not in self._kept]
        self._asked = len(missing)
        for number, path in enumerate(missing):
            load = partial(_load, self._backend, path)
            self._jobs.ask(f"preview {number}", load, partial(self._keep, path), partial(self._fail, path))

    def get(self, photo: Path) -> QPixmap | None:
        """Return the picture, or None while it is on its way."""
        return self._kept.get(photo)

    def _keep(self, path: Path, image: QImage) -> None:
        self._kept[path] = QPixmap.fromImage(image)
        self.arrived.emit(path)

    def _fail(self, path: Path, error: Exception) -> None:
        del error  # the picture itself says that it is broken
        self._kept[path] = QPixmap()
        self.arrived.emit(path)


def _load(backend: Backend, path: Path) -> QImage:
    return read_image(backend.preview(path, SIDE)).convertToFormat(QImage.Format.Format_RGB32)

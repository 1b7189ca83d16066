"""A few photos looked at closely: their facts, and where one lies on another. Asked off the GUI thread. No widget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photodedup.gui.backend import Backend
from photodedup.gui.jobs import Jobs
from photodedup.types import Facts, FrameMap


class Closer(QObject):
    """What is known of the photos in sight; all others are forgotten.

    Signals:
        known(): facts arrived.
        laid(): it is known where one more photo lies.
    """

    known = Signal()
    laid = Signal()

    def __init__(self, backend: Backend, jobs: Jobs) -> None:
        """Know nothing yet."""
        super().__init__(jobs)
        self._backend, self._jobs = backend, jobs
        self._facts: dict[Path, Facts] = {}
        self._maps: dict[tuple[Path, Path], FrameMap | None] = {}
        self._asked = 0

    @property
    def is_asking(self) -> bool:
        """Whether an answer is still to come."""
        return any(map(self._jobs.is_busy, ("facts", *(f"lay {number}" for number in range(self._asked)))))

    def look(self, photos: Sequence[Path]) -> None:
        """Ask for the facts of these; an older question is dropped."""
        self._facts = {path: facts for path, facts in self._facts.items() if path in photos}
        if any(path not in self._facts for path in photos):
            self._jobs.ask("facts", partial(self._backend.facts, tuple(photos)), self._learn, self._drop)
        else:
            self._jobs.forget("facts")

    def facts_of(self, photo: Path) -> Facts | None:
        """Return what is known of a photo; None while nothing is."""
        return self._facts.get(photo)

    def lay(self, parts: Sequence[Path], whole: Path) -> None:
        """Ask where these lie on one photo."""
        for number in range(self._asked):
            self._jobs.forget(f"lay {number}")
        wanted = [(part, whole) for part in parts if part != whole]
        self._maps = {pair: laid for pair, laid in self._maps.items() if pair in wanted}
        missing = [pair for pair in wanted if pair not in self._maps]
        self._asked = len(missing)
        for number, pair in enumerate(missing):
            ask = partial(self._backend.lay, *pair)
            self._jobs.ask(f"lay {number}", ask, partial(self._keep, pair), partial(self._fail, pair))

    def map_of(self, part: Path, whole: Path) -> FrameMap | None:
        """Return where a photo lies on another; None while that is not known, or if it lies nowhere."""
        return self._maps.get((part, whole))

    def _learn(self, facts: tuple[Facts, ...]) -> None:
        self._facts.update((each.path, each) for each in facts)
        self.known.emit()

    def _drop(self, error: Exception) -> None:
        """A photo of which nothing more is known shows less; that it is gone is said where it matters."""
        del error
        self.known.emit()

    def _keep(self, pair: tuple[Path, Path], laid: FrameMap | None) -> None:
        self._maps[pair] = laid
        self.laid.emit()

    def _fail(self, pair: tuple[Path, Path], error: Exception) -> None:
        del error  # the picture itself says that it is broken
        self._keep(pair, None)

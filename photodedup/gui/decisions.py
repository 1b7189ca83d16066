"""What the person decides about photos beside removing: that they are no duplicates. No widget."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photodedup.errors import UserError
from photodedup.gui.backend import Backend
from photodedup.gui.jobs import Jobs
from photodedup.gui.panels.message_bar import Action, Message

Sets = tuple[tuple[Path, ...], ...]
"""Sets of photos; within each, none is a duplicate of another."""


class Decisions(QObject):
    """Remembers what is no duplicate, and takes that back.

    Signals:
        changed(): groups are to be cut anew.
        said(object): a `Message` for the person.
        failed(object): an `Exception`.
    """

    changed = Signal()
    said = Signal(object)
    failed = Signal(object)

    def __init__(self, backend: Backend, jobs: Jobs) -> None:
        """Ask `backend` through `jobs`."""
        super().__init__(jobs)
        self._backend, self._jobs = backend, jobs
        self._last: Sets = ()

    @property
    def can_take_back(self) -> bool:
        """Whether the last thing done was such a decision."""
        return bool(self._last)

    def forget_last(self) -> None:
        """Something else was done since: undoing would mean that."""
        self._last = ()

    @Slot(object)
    def set_apart(self, sets: Sets) -> None:
        """Remember that the photos of each set are no duplicates of each other."""
        self._jobs.ask("decision", partial(_ignored, self._backend, sets), self._decided, self.failed.emit)

    @Slot()
    def take_back(self) -> None:
        """Forget the last decision."""
        sets, self._last = self._last, ()
        self._jobs.ask("decision", partial(_reconsidered, self._backend, sets), self._taken_back, self.failed.emit)

    def _decided(self, sets: Sets) -> None:
        self._last = sets
        hint = self.tr("They will not be shown as such again, wherever they are moved.")
        action = Action(self.tr("Undo"), self.take_back)
        self.said.emit(Message(self.tr("Noted: these photos are no duplicates."), hint, action, good=True))
        self.changed.emit()

    def _taken_back(self, sets: Sets) -> None:
        del sets
        self.said.emit(Message(self.tr("These photos may be duplicates again."), good=True))
        self.changed.emit()


def _ignored(backend: Backend, sets: Sets) -> Sets:
    """Return the sets that could be set apart: files of one content are one photo, and stay so.

    Raises:
        UserError: there was none.
    """
    done = []
    refusal = None
    for photos in sets:
        try:
            backend.ignore(photos)
        except UserError as error:
            refusal = error
        else:
            done.append(photos)
    if refusal is not None and not done:
        raise refusal
    return tuple(done)


def _reconsidered(backend: Backend, sets: Sequence[tuple[Path, ...]]) -> Sets:
    for photos in sets:
        backend.reconsider(photos)
    return tuple(sets)

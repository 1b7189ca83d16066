"""What the window does about removing: plans, carries out, undoes, off the GUI thread. No widget."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photodedup import paths, settings
from photodedup.errors import Cancelled
from photodedup.events import CancelToken, FilesMoving
from photodedup.gui import words
from photodedup.gui.backend import RemovalBackend
from photodedup.gui.core_words import in_words
from photodedup.gui.jobs import Jobs
from photodedup.gui.models.run_model import Gone, looked_up
from photodedup.gui.panels.message_bar import Action, Message
from photodedup.gui.progress import Moving
from photodedup.removal_types import Destination, HistoryReport, RemovalPlan, RemovalReport, UndoReport
from photodedup.types import Level, Preferred


def wants_merging() -> bool:
    """Whether the person wants kept photos to take over metadata of removed ones."""
    return settings.load(paths.settings_file())[0].merge_metadata


class Removals(QObject):
    """Removals of one library, one at a time.

    Signals:
        planned(object): a `RemovalPlan` to be shown before anything happens.
        moving(object): how far it is, a `Moving`; None once it is over.
        changed(): files went or came back.
        history_read(object): the `HistoryReport` asked for.
        files_read(object): the files of the run asked for last, a tuple of `Gone`.
        said(object): a `Message` for the person.
        failed(object): an `Exception`.
    """

    planned = Signal(object)
    moving = Signal(object)
    changed = Signal()
    history_read = Signal(object)
    files_read = Signal(object)
    said = Signal(object)
    failed = Signal(object)

    def __init__(self, backend: RemovalBackend, jobs: Jobs) -> None:
        """Ask `backend` through `jobs`."""
        super().__init__(jobs)
        self._backend, self._jobs = backend, jobs
        self._token = CancelToken()
        self._moving: Moving | None = None
        self._asked: tuple[Level, frozenset[Path], tuple[Preferred, ...]] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether files are being moved right now."""
        return self._jobs.is_busy("removal")

    def plan(self, level: Level, chosen: Collection[Path], preferred: Sequence[Preferred] = ()) -> None:
        """Ask what removing these photos, from groups cut by these rules, would do."""
        self._asked = level, frozenset(chosen), tuple(preferred)
        self.plan_again()

    def plan_again(self) -> None:
        """Ask once more: whether metadata is merged has changed."""
        if self._asked is not None:
            level, chosen, preferred = self._asked
            ask = partial(self._backend.plan, level, chosen=chosen, preferred=preferred, merge=wants_merging())
            self._jobs.ask("plan", ask, self.planned.emit, self.failed.emit)

    @Slot(object)
    def carry_out(self, plan: RemovalPlan) -> None:
        """Move the files away, as the plan that was shown says."""
        if self._begin(Moving(back=False)):
            work = partial(self._backend.remove, plan, self._token)
            self._jobs.ask("removal", work, partial(self._removed, plan.to), self._stopped)

    @Slot(object)
    def undo(self, run: str | None) -> None:
        """Bring the photos of a run back; None: of the last one."""
        if self._begin(Moving(back=True)):
            work = partial(self._backend.undo, run, cancel=self._token)
            self._jobs.ask("removal", work, self._undone, self._stopped)

    def read_history(self) -> None:
        """Ask for the runs."""
        self._jobs.ask("history", self._backend.history, self._read, self.failed.emit)

    @Slot(object)
    def read_files(self, run: str) -> None:
        """Ask for the files of a run; an older question is dropped."""
        self._jobs.ask("files", partial(_files, self._backend, run), self.files_read.emit, self.failed.emit)

    @Slot()
    def stop(self) -> None:
        """Ask what is being done to stop after the current group."""
        self._token.cancel()
        if self._moving is not None:
            self._move(replace(self._moving, stopping=True))

    def follow(self, event: FilesMoving) -> None:
        """Take in how far the engine is."""
        if self._moving is not None:
            self._move(replace(self._moving, back=event.back, done=event.done, total=event.total))

    def _move(self, state: Moving | None) -> None:
        self._moving = state
        self.moving.emit(state)

    def _begin(self, state: Moving) -> bool:
        if self.is_busy:
            self.said.emit(Message(self.tr("Photos are being moved."), self.tr("Wait until that is done.")))
            return False
        self._token = CancelToken()
        self._move(state)
        return True

    def _removed(self, to: Destination, report: RemovalReport) -> None:
        sentence = self.tr("{files} removed, {size} won.").format(
            files=words.files(len(report.removed)), size=words.size(report.bytes)
        )
        if to is Destination.TRASH:
            message = Message(
                sentence, self.tr("They are in the system's trash; your file manager brings them back."), good=True
            )
        else:
            action = Action(self.tr("Undo"), partial(self.undo, report.run_id))
            kept = self.tr("They lie in the quarantine and can be brought back at any time.")
            message = Message(sentence, kept, action, good=True)
        message = replace(message, hint=f"{message.hint} {self._unmerged(report)}".strip())
        self._end(message if report.removed else Message(self.tr("Nothing was removed.")), len(report.refused), report)

    def _undone(self, report: UndoReport) -> None:
        sentence = self.tr("{files} brought back.").format(files=words.files(len(report.restored)))
        self._end(Message(sentence, good=True), len(report.refused), report)

    def _unmerged(self, report: RemovalReport) -> str:
        """Say which kept photos could not take over metadata, if any, and why the first could not."""
        if not report.unmerged:
            return ""
        first = report.unmerged[0]
        return self.tr("Metadata of {photos} was not merged. {name}: {reason}").format(
            photos=words.photos(len(report.unmerged)), name=words.name(first.path), reason=in_words(first.reason)
        )

    def _end(self, message: Message, refused: int, report: RemovalReport | UndoReport) -> None:
        self._move(None)
        hint = message.hint
        if refused:
            first = report.refused[0]
            stayed = self.tr("{files} left where they are. {name}: {reason}").format(
                files=words.files(refused), name=words.name(first.path), reason=in_words(first.reason)
            )
            hint = f"{hint} {stayed}".strip()
        self.said.emit(Message(message.sentence, hint, message.action, good=message.good and not refused))
        self.changed.emit()

    def _stopped(self, error: Exception) -> None:
        self._move(None)
        if isinstance(error, Cancelled):
            self.said.emit(Message(self.tr("Stopped."), self.tr("What was moved until then can be brought back.")))
        else:
            self.failed.emit(error)
        self.changed.emit()

    def _read(self, report: HistoryReport) -> None:
        if self.is_busy:  # what is not at its end yet was not cut off
            report = HistoryReport(tuple(replace(run, unsettled=0) for run in report.runs))
        self.history_read.emit(report)


def _files(backend: RemovalBackend, run: str) -> tuple[Gone, ...]:
    return looked_up(backend.items(run))

"""What the window does: asks the engine off the GUI thread and tells the pages what came of it. No widget."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photodedup.errors import Cancelled
from photodedup.events import (
    CancelToken,
    FilesMoving,
    Notice,
    PhotoSkipped,
    Progress,
    StageFinished,
    StageStarted,
)
from photodedup.gui import memory, questions, sample
from photodedup.gui.backend import Backend
from photodedup.gui.bridge import Bridge
from photodedup.gui.closer import Closer
from photodedup.gui.computing import Computing
from photodedup.gui.core_words import in_words
from photodedup.gui.decisions import Decisions
from photodedup.gui.jobs import Jobs
from photodedup.gui.panels.message_bar import Message, message_for
from photodedup.gui.pasting import Pasting
from photodedup.gui.previews import Previews
from photodedup.gui.progress import ScanState, as_skipped
from photodedup.gui.questions import Cut
from photodedup.gui.removals import Removals
from photodedup.gui.reporting import with_report
from photodedup.gui.ruling import Ruling
from photodedup.settings import Settings
from photodedup.types import Level, ScanReport

_SIMILAR_SHOWN = 60
_CALM_MS = 400  # after the window or groups have come: they are painted, and nobody has found a button yet
_LIVE_MS = 3000  # between two cuts while a scan goes on
_LIVE_SHARE = 10  # a cut that takes long is made more seldom: it may take this part of the time


@dataclass(frozen=True, slots=True)
class Crash:
    """An error that nobody caught, on whichever thread: posted to the bridge by the exception hooks."""

    error: Exception


class Session(QObject):
    """One library being looked at.

    Signals:
        scan_moved(object): the `ScanState` changed.
        file_skipped(object): one more `Skipped` file.
        scan_ended(object): the `ScanReport`; None if the scan was stopped or failed.
        groups_cut(object): another `GroupsReport`.
        similar_found(object): the `SimilarReport` asked for last.
        sample_ready(object): the folder with the person's copy of the sample photos.
        said(object): a `Message` for the person.

    Attributes:
        removals: what is done about removing.
        computing: what the machine computes on.
        pasting: what is done with the clipboard.
        previews: the large pictures of a comparison.
        closer: what is known of the photos looked at.
        decisions: what the person said are no duplicates.
        ruling: the person's own rules for what is kept.
        library: the folder of the library.
        level: the level that groups are cut at.
        threshold: the least similarity of look-alikes.
    """

    scan_moved = Signal(object)
    file_skipped = Signal(object)
    scan_ended = Signal(object)
    groups_cut = Signal(object)
    similar_found = Signal(object)
    sample_ready = Signal(object)
    said = Signal(object)

    def __init__(self, backend: Backend, bridge: Bridge, library: Path, threshold: float, level: Level) -> None:
        """Look at the library that `backend` holds, in the folder `library`."""
        super().__init__(bridge)
        self._backend = backend
        self.library = library
        self._jobs = Jobs(bridge)
        self._scan: ScanState | None = None
        self._token = CancelToken()
        self._recut = False
        self._cut_began = 0.0
        self._live = QTimer(self)
        self._live.setSingleShot(True)
        self._live.timeout.connect(self.cut)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._warm_up)
        self.level = level
        self.threshold = threshold
        self.removals = Removals(backend.removals, self._jobs)
        self.removals.said.connect(self.said)
        self.removals.failed.connect(self._failed)
        self.removals.changed.connect(self.cut)
        self.decisions = Decisions(backend, self._jobs)
        self.decisions.said.connect(self.said)
        self.decisions.failed.connect(self._failed)
        self.decisions.changed.connect(self.cut)
        self.ruling = Ruling(self)
        self.ruling.changed.connect(self.cut)
        self.ruling.changed.connect(self.decisions.forget_last)
        self.decisions.changed.connect(self.ruling.forget_last)
        for step in (self.decisions, self.ruling):
            self.removals.planned.connect(step.forget_last)
        self.previews = Previews(backend, self._jobs)
        self.computing = Computing(self._jobs)
        self.computing.failed.connect(self._failed)
        self.closer = Closer(backend, self._jobs)
        self.pasting = Pasting(self._jobs)
        self.pasting.failed.connect(self._failed)
        bridge.listen(self._on_event)

    @property
    def is_scanning(self) -> bool:
        """Whether a scan is going on."""
        return self._scan is not None

    def recent_folders(self) -> list[Path]:
        """Return the folders scanned last into this library, newest first."""
        return memory.recent_folders(self.library, memory.memory_file())

    def scan(self, folders: Sequence[Path]) -> bool:
        """Begin to scan, if no scan is going on; return whether one began."""
        if self.is_scanning:
            self.said.emit(Message(self.tr("A scan is going on."), self.tr("Wait for it to end, or stop it first.")))
            return False
        self._token = CancelToken()
        self._scan = ScanState(tuple(folders))
        known = [folder.absolute() for folder in folders if folder.is_dir()]
        memory.remember(known, self.library, memory.memory_file())
        self.scan_moved.emit(self._scan)
        work = partial(questions.scan, self._backend, tuple(folders), self._token)
        self._jobs.ask("scan", work, self._scan_done, self._scan_failed)
        self._live.start(_LIVE_MS)
        return True

    def warm_up_when_calm(self) -> None:
        """Load, in a moment, what the first scan will need, and what another cut needs."""
        self._calm.start(_CALM_MS)

    @Slot()
    def _warm_up(self) -> None:
        """A failure is for the scan or the cut to tell of."""
        self._jobs.ask("libraries", self._backend.warm_up, lambda _: None, lambda _: None)
        self._jobs.ask("count", self._backend.photos, self._counted, lambda _: None)

    @Slot()
    def prepare_sample(self) -> None:
        """Copy the sample photos to a place of the person's, where they may be removed."""
        self._jobs.ask("sample", sample.ready, self.sample_ready.emit, self._failed)

    @Slot()
    def pause_or_resume(self) -> None:
        """Hold the scan, or let it go on."""
        if self._scan is None or self._scan.stopping:
            return
        if self._scan.paused:
            self._token.resume()
        else:
            self._token.pause()
        self._move(replace(self._scan, paused=self._token.paused))

    @Slot()
    def stop_scan(self) -> None:
        """Ask the scan to stop; what is finished stays saved."""
        if self._scan is not None:
            self._token.cancel()
            self._move(replace(self._scan, paused=False, stopping=True))

    @Slot(object)
    def choose_level(self, level: Level) -> None:
        """Cut the groups at another level."""
        self.level = level
        self.cut()

    @Slot(object)
    def choose_threshold(self, threshold: float) -> None:
        """Cut the groups at another similarity."""
        self.threshold = threshold
        self.cut()

    def adopt(self, settings: Settings) -> None:
        """Take changed settings over, and cut the groups accordingly."""
        self._backend.adopt(settings)
        self.choose_threshold(settings.similar_threshold)

    def begin(self) -> None:
        """Ask for the groups that the library holds, unless a page asked already: nothing has changed since then."""
        if not self._jobs.is_busy("groups"):
            self.cut()

    @Slot()
    def cut(self) -> None:
        """Ask for the groups as they are now; while one cut is made, only the newest wish waits."""
        if self._jobs.is_busy("groups"):
            self._recut = True
            return
        self._cut_began = time.monotonic()
        ask = partial(questions.cut, self._backend, self.level, self.threshold, self.ruling.wish)
        self._jobs.ask("groups", ask, self._cut, self._cut_failed)

    @Slot(object)
    def plan_removal(self, chosen: frozenset[Path]) -> None:
        """Ask what removing these photos, chosen at this level, would do."""
        self.removals.plan(self.level, chosen, self.ruling.applied)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last: rules, a decision, else the last removal."""
        if self.ruling.can_take_back:
            self.ruling.take_back()
        elif self.decisions.can_take_back:
            self.decisions.take_back()
        else:
            self.removals.undo(None)

    def find_similar(self, photo: Path) -> None:
        """Ask what looks like a photo; an older question is dropped."""
        ask = partial(self._backend.similar, photo, _SIMILAR_SHOWN)
        self._jobs.ask("similar", ask, self.similar_found.emit, self._failed)

    def drop(self) -> set[Future[None]]:
        """Stop all work without waiting for it; return what is not at its end yet."""
        self._live.stop()
        self._calm.stop()
        self._token.cancel()
        self.removals.stop()
        self.computing.stop()
        going_on = self._jobs.drop()
        self.pasting.forget()
        return going_on

    def _counted(self, photos: int) -> None:
        memory.remember_count(self.library, photos, memory.memory_file())

    def _move(self, state: ScanState) -> None:
        self._scan = state
        self.scan_moved.emit(state)

    @Slot(object)
    def _on_event(self, event: object) -> None:
        match event:
            case StageStarted() | Progress() | StageFinished() | PhotoSkipped() if self._scan is not None:
                if isinstance(event, PhotoSkipped):
                    self.file_skipped.emit(as_skipped(event))
                self._move(self._scan.after(event))
            case FilesMoving():
                self.removals.follow(event)
            case Notice(text=text):
                self.said.emit(Message(in_words(text)))
            case Crash(error=error):
                self._failed(error)
            case _:
                pass

    def _scan_done(self, report: ScanReport) -> None:
        self._scan = None
        self._live.stop()
        self.scan_ended.emit(report)
        self.cut()

    def _scan_failed(self, error: Exception) -> None:
        self._scan = None
        self._live.stop()
        self.scan_ended.emit(None)
        if isinstance(error, Cancelled):
            self.said.emit(Message(self.tr("The scan was stopped."), self.tr("Everything that was finished is saved.")))
        else:
            self._failed(error)
        self.cut()

    def _cut(self, made: Cut) -> None:
        if made.report.level is self.level:  # or another level was chosen meanwhile: its cut comes next
            self.groups_cut.emit(made.report)
            self.warm_up_when_calm()
        self.ruling.arrived(made.wish, made.concerned)
        self._cut_again()

    def _cut_failed(self, error: Exception) -> None:
        self.ruling.give_up()
        self._failed(error)
        self._cut_again()

    def _cut_again(self) -> None:
        if self._recut:
            self._recut = False
            self.cut()
        elif self.is_scanning:
            took = 1000 * (time.monotonic() - self._cut_began)
            self._live.start(max(_LIVE_MS, round(_LIVE_SHARE * took)))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        """Say what is wrong; what a bug was goes to the log and a report, never to the person."""
        message = message_for(
            error,
            self.tr("Something went wrong inside photodedup."),
            self.tr("Your photos were not touched. Trying again may help; the log has the details."),
        )
        if message.sentence != str(error):
            message = with_report(message, error)
        self.said.emit(message)

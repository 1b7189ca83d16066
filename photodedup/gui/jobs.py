"""Engine calls off the GUI thread: each purpose has one current question, and only its answer is delivered."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Slot

from photodedup import machine
from photodedup.gui.bridge import Bridge

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class JobDone:
    """A question was answered; `generation` tells it from an older one of the same purpose."""

    purpose: str
    generation: int
    answer: object


@dataclass(frozen=True, slots=True)
class JobFailed:
    """A question could not be answered."""

    purpose: str
    generation: int
    error: Exception


@dataclass(frozen=True, slots=True)
class _Waiting:
    generation: int
    future: Future[None]
    done: Callable[[object], None]
    failed: Callable[[Exception], None]


class Jobs(QObject):
    """Runs calls on private threads and brings the outcome back to the GUI thread through the bridge."""

    def __init__(self, bridge: Bridge, threads: int = 3) -> None:
        """Make the pool; no thread starts before the first job."""
        super().__init__(bridge)
        self._bridge = bridge
        self._pool = ThreadPoolExecutor(threads, "window-job", machine.give_way)
        self._generations = itertools.count(1)
        self._waiting: dict[str, _Waiting] = {}
        self._running: set[Future[None]] = set()  # with those whose answer nobody wants any more
        bridge.listen(self._on_event)

    def ask(
        self,
        purpose: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` on a worker, then `done` or `failed` here; an older question of this purpose is dropped."""
        self.forget(purpose)
        generation = next(self._generations)
        future = self._pool.submit(self._work, purpose, generation, work)
        self._running = {each for each in (*self._running, future) if not each.done()}
        # `done` takes exactly what `work` returns, and only that is ever handed to it.
        self._waiting[purpose] = _Waiting(generation, future, cast("Callable[[object], None]", done), failed)

    def forget(self, purpose: str) -> None:
        """Drop the current question of a purpose: not started if it waits, not delivered if it runs."""
        waiting = self._waiting.pop(purpose, None)
        if waiting is not None:
            waiting.future.cancel()

    def is_busy(self, purpose: str) -> bool:
        """Whether an answer for this purpose is still to come."""
        return purpose in self._waiting

    def drop(self) -> set[Future[None]]:
        """Drop all questions and take no more; return the work that is not at its end yet."""
        self._waiting.clear()
        self._pool.shutdown(wait=False, cancel_futures=True)
        return {each for each in self._running if not each.done()}

    def stop(self, seconds: float = 10.0) -> bool:
        """Drop all questions and wait, at most that long; return whether every worker is idle."""
        return not wait(self.drop(), timeout=seconds).not_done

    def _work(self, purpose: str, generation: int, work: Callable[[], object]) -> None:
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 -- carried to the GUI thread, which shows or logs it
            self._bridge.post(JobFailed(purpose, generation, error))
        else:
            self._bridge.post(JobDone(purpose, generation, answer))

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if not isinstance(event, JobDone | JobFailed):
            return
        waiting = self._waiting.get(event.purpose)
        if waiting is None or waiting.generation != event.generation:
            return
        del self._waiting[event.purpose]
        if isinstance(event, JobDone):
            waiting.done(event.answer)
        else:
            waiting.failed(event.error)

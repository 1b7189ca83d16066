"""Work on several threads, a bounded window ahead of whoever takes the results."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, wait
from pathlib import Path
from typing import Final, TypeVar

from photodedup.events import Emit, Progress, Stage

Item = TypeVar("Item")
Result = TypeVar("Result")

_ASKED_EVERY: Final = 1.0  # seconds
_EVENT_INTERVAL: Final = 0.1  # seconds between two progress events: more would only keep a window busy


def ahead(
    pool: Executor,
    function: Callable[[Item], Result],
    items: Iterable[Item],
    window: int,
    instead: Callable[[Item], Result | None] | None = None,
) -> Iterator[Result]:
    """Yield `function(item)` in order, with at most `window` items begun and not yet taken.

    Memory is bounded by the window, whatever the number of items. Closing the iterator cancels what has not begun
    and waits for what has.

    Args:
        pool: where the calls run.
        function: what to do with each item.
        items: taken one at a time, as the window allows.
        window: how far ahead of the taker to be.
        instead: asked every second while an item is waited for; what it returns, unless None, stands for the
            result, and the call is abandoned.
    """
    begun: deque[tuple[Item, Future[Result]]] = deque()
    try:
        for item in items:
            begun.append((item, pool.submit(function, item)))
            if len(begun) >= window:
                yield _taken(*begun.popleft(), instead)
        while begun:
            yield _taken(*begun.popleft(), instead)
    finally:
        for _, future in begun:
            future.cancel()
        for item, future in begun:
            if not future.cancelled():
                _settle(item, future, instead)


def ahead_together(
    pool: Executor, function: Callable[[Item], Result], items: Sequence[Item], window: int, together: int
) -> Iterator[Result]:
    """Yield as `ahead` does, with several items to a call: handing over small ones one by one takes its time, too.

    Items that follow each other are then done by one thread, which helps where they have something in common. Towards
    the end the calls grow shorter, so that no thread is left with a long one while the others have nothing to do.

    Args:
        pool: where the calls run.
        function: what to do with each item.
        items: taken as the window allows.
        window: how many calls ahead of the taker to be.
        together: how many items a call does at most.
    """

    def several(some: Sequence[Item]) -> list[Result]:
        return [function(item) for item in some]

    for results in ahead(pool, several, _shares(items, window, together), window):
        yield from results


def _shares(items: Sequence[Item], window: int, most: int) -> Iterator[Sequence[Item]]:
    start = 0
    while start < len(items):
        share = max(1, min(most, (len(items) - start) // window))
        yield items[start : start + share]
        start += share


def _taken(item: Item, future: Future[Result], instead: Callable[[Item], Result | None] | None) -> Result:
    while instead is not None and not wait([future], _ASKED_EVERY).done:
        substitute = instead(item)
        if substitute is not None:
            return substitute
    return future.result()


def _settle(item: Item, future: Future[Result], instead: Callable[[Item], Result | None] | None) -> None:
    """Wait for a call nobody will take the result of; its failure, if any, is of no more interest."""
    while instead is not None and not wait([future], _ASKED_EVERY).done:
        if instead(item) is not None:
            return
    future.exception()


class Meter:
    """Counts what a stage has done and reports it, ten times a second at most."""

    def __init__(self, emit: Emit, stage: Stage, total: int) -> None:
        """Start the clock."""
        self._emit = emit
        self._stage = stage
        self._total = total
        self._started = self._reported = time.monotonic()
        self.done = 0

    def add(self, count: int = 1, current: Path | None = None) -> None:
        """Count finished items; `current` is the file finished last."""
        self.done += count
        now = time.monotonic()
        if now - self._reported >= _EVENT_INTERVAL:
            self._reported = now
            rate = self.done / max(now - self._started, 1e-9)
            self._emit(Progress(self._stage, self.done, self._total, rate, current))

"""A pool of daemon threads: one stuck inside a decoder is replaced, and never keeps the program from ending."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, Final, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_PATIENCE: Final = 5.0  # seconds to wait at the end for threads that may be stuck

_Task = tuple[Future[Any], Callable[[], Any]]  # of any result: one queue serves all callers


class DaemonPool(Executor):
    """Runs calls on a fixed number of daemon threads.

    Args:
        threads: how many.
        name: what the threads are called.
    """

    def __init__(self, threads: int, name: str) -> None:
        """Start the threads."""
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._name = name
        self._threads: list[threading.Thread] = []
        self._closed = False
        for _ in range(threads):
            self._start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue a call, as `Executor.submit` does."""
        if self._closed:
            raise RuntimeError("The pool is closed.")
        future: Future[T] = Future()
        self._tasks.put((future, lambda: fn(*args, **kwargs)))
        return future

    def replace_stuck(self) -> None:
        """Start one more thread in place of one that will not come back soon."""
        self._start()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002 -- Executor's
        """Stop taking calls, drop those not begun if asked, and let the threads end."""
        self._closed = True
        while cancel_futures:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                break
            if task is not None:
                task[0].cancel()
        for _ in self._threads:
            self._tasks.put(None)
        deadline = time.monotonic() + _PATIENCE
        for thread in self._threads if wait else ():
            thread.join(max(0.0, deadline - time.monotonic()))

    def _start(self) -> None:
        thread = threading.Thread(target=self._work, name=f"{self._name}-{len(self._threads)}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            future, call = task
            if future.set_running_or_notify_cancel():
                try:
                    result = call()
                except BaseException as error:  # noqa: BLE001 -- it is raised again by whoever takes the result
                    future.set_exception(error)
                else:
                    future.set_result(result)
            del task, future, call  # what a call returned must not live until the next one

"""The pool of daemon threads: an executor whose stuck threads cost neither the run nor the program's end."""

from __future__ import annotations

import threading
import time

import pytest

from photodedup.engine.pool import DaemonPool


def test_that_results_and_exceptions_reach_whoever_asked() -> None:
    """The pool keeps the promise of `Executor.submit`."""
    pool = DaemonPool(2, "test")
    assert [future.result(5) for future in [pool.submit(pow, 2, power) for power in range(5)]] == [1, 2, 4, 8, 16]
    with pytest.raises(ZeroDivisionError):
        pool.submit(divmod, 1, 0).result(5)
    pool.shutdown()


def test_that_work_goes_on_when_a_stuck_thread_is_replaced() -> None:
    """One thread blocks for good; after the replacement the next call still runs."""
    pool, release = DaemonPool(1, "test"), threading.Event()
    stuck = pool.submit(release.wait, 30)
    pool.replace_stuck()
    assert pool.submit(int, "7").result(5) == 7
    assert not stuck.done()
    release.set()
    pool.shutdown()


def test_that_shutdown_drops_what_was_not_begun_and_refuses_more() -> None:
    """Cancelled futures say so, and a closed pool takes no call."""
    pool, release = DaemonPool(1, "test"), threading.Event()
    running = pool.submit(release.wait, 30)
    while not running.running():
        time.sleep(0.001)
    waiting = pool.submit(int, "1")
    pool.shutdown(wait=False, cancel_futures=True)
    release.set()
    assert waiting.cancelled()
    with pytest.raises(RuntimeError):
        pool.submit(int, "1")

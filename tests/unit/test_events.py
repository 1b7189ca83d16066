"""Asking a run to pause, go on and stop, from any thread."""

from __future__ import annotations

import threading

import pytest

from photodedup.errors import Cancelled
from photodedup.events import CancelToken


def test_a_fresh_token_lets_everything_through() -> None:
    """Nothing is held or stopped that nobody asked to stop."""
    token = CancelToken()
    token.check()
    assert (token.cancelled, token.paused) == (False, False)


def test_a_cancelled_run_stops_at_its_next_check() -> None:
    """Stopping is raised where the run asks."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        token.check()


@pytest.mark.parametrize("how", ["resume", "cancel"])
def test_a_paused_run_waits_until_told_otherwise(how: str) -> None:
    """A held run goes on when resumed, and ends when cancelled: it never hangs."""
    token = CancelToken()
    token.pause()
    passed = threading.Event()

    def work() -> None:
        token.hold()
        passed.set()

    worker = threading.Thread(target=work)
    worker.start()
    assert token.paused
    assert not passed.wait(0.05)
    getattr(token, how)()
    assert passed.wait(5)
    worker.join()

"""What the program asks of the machine it runs on."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from photodedup import machine


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives threads a priority of their own")
def test_a_thread_that_gives_way_takes_its_own_threads_along() -> None:
    """The thread and those that it starts step back, and no other does."""

    def priority() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def both() -> tuple[int, int]:
        with ThreadPoolExecutor(1) as inner:
            return priority(), inner.submit(priority).result()

    before = priority()
    if before >= 15:
        pytest.skip("there is no room behind this process")
    with ThreadPoolExecutor(1, initializer=machine.give_way) as pool:
        mine, its = pool.submit(both).result()
    assert mine == its > before
    assert priority() == before


def test_memory_is_kept_only_where_the_c_library_can(monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be asked for again and again; a library without such limits, musl for one, is left as it is."""
    machine.keep_memory()
    machine.keep_memory()
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    machine.keep_memory()

"""What the program asks of the machine it runs on."""

from __future__ import annotations

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

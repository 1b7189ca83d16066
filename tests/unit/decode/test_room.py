"""Memory for decoding: large photos take turns, and what fits in no machine is refused before it is unpacked."""

from __future__ import annotations

import threading

import psutil
import pytest

from photodedup.decode import room
from photodedup.errors import PhotoUnreadable

MB = 1 << 20


class _Memory:
    available = 1024 * MB


@pytest.fixture(autouse=True)
def _a_machine_with_a_gigabyte_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", _Memory)


def test_what_fits_in_no_case_is_refused_and_may_be_tried_again() -> None:
    """The reason is the machine's, so it is not remembered against the photo."""
    with pytest.raises(PhotoUnreadable, match="not enough memory") as caught, room.Room().holding(700 * MB):
        pytest.fail("it got the memory")
    assert isinstance(caught.value.__cause__, MemoryError)


def test_a_large_photo_waits_for_another_to_be_done() -> None:
    """Two photos that do not fit together are decoded one after the other."""
    shared, order, started = room.Room(), [], threading.Event()

    def second() -> None:
        started.set()
        with shared.holding(450 * MB):
            order.append("second")

    with shared.holding(450 * MB):
        thread = threading.Thread(target=second)
        thread.start()
        started.wait(5)
        thread.join(0.1)
        order.append("first")
    thread.join(5)
    assert order == ["first", "second"]


def test_small_photos_never_wait() -> None:
    """An ordinary photo is decoded at once, whatever the others hold."""
    shared = room.Room()
    with shared.holding(500 * MB), shared.holding(10 * MB):
        pass


def test_waiting_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """A decode that is stuck does not hold up the others for ever."""
    monkeypatch.setattr(room, "_PATIENCE", 0.05)
    shared = room.Room()
    with shared.holding(450 * MB), pytest.raises(PhotoUnreadable), shared.holding(450 * MB):
        pytest.fail("it got the memory")


def test_memory_is_given_back_after_a_failure() -> None:
    """A damaged photo leaves as much room as it found."""
    shared = room.Room()
    for _ in range(3):
        with pytest.raises(ValueError, match="damaged"), shared.holding(450 * MB):
            raise ValueError("damaged")

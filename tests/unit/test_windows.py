"""Work ahead on threads: bounded, in order, and ended cleanly whatever happens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from photodedup.engine.windows import Meter, ahead, ahead_together
from photodedup.events import Event, Progress, Stage


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    """Give two threads, and wait for them at the end."""
    with ThreadPoolExecutor(2) as threads:
        yield threads


def test_results_come_in_the_order_of_the_items(pool: ThreadPoolExecutor) -> None:
    """A slow item holds back the quick ones after it."""

    def slower_first(item: int) -> int:
        time.sleep(0.02 if item == 0 else 0)
        return item * item

    assert list(ahead(pool, slower_first, range(20), 5)) == [item * item for item in range(20)]


def test_never_more_is_begun_than_the_window_allows(pool: ThreadPoolExecutor) -> None:
    """Memory is bounded by the window, however slowly results are taken."""
    begun = 0

    def items() -> Iterator[int]:
        nonlocal begun
        for item in range(50):
            begun += 1
            yield item

    for taken, _ in enumerate(ahead(pool, abs, items(), 4)):
        assert begun - taken <= 4


def test_nothing_is_begun_before_the_first_result_is_asked_for(pool: ThreadPoolExecutor) -> None:
    """A window that nobody looks through costs nothing."""
    called = threading.Event()
    results = ahead(pool, lambda _: called.set(), [1], 4)
    assert not called.wait(0.02)
    assert list(results) == [None]
    assert called.is_set()


def test_an_exception_reaches_whoever_takes_the_result(pool: ThreadPoolExecutor) -> None:
    """What fails on a thread fails here, after the results before it."""
    results = ahead(pool, lambda item: 6 // item, [3, 0, 1], 2)
    assert next(results) == 2
    with pytest.raises(ZeroDivisionError):
        list(results)


def test_closing_early_drops_what_was_not_begun() -> None:
    """Stopping waits for the call that runs and runs none of those behind it."""
    ran: list[int] = []
    release = threading.Event()

    def call(item: int) -> int:
        if item == 1:
            release.wait(5)
        ran.append(item)
        return item

    with ThreadPoolExecutor(1) as one:
        results = ahead(one, call, range(10), 6)
        assert next(results) == 0
        threading.Timer(0.05, release.set).start()
        results.close()  # type: ignore[attr-defined]  # it is a generator, whose type is nobody's business
    assert ran in ([0], [0, 1])


def test_an_item_given_up_gets_its_substitute(pool: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that does not come back is replaced by what stands in for it, and the rest goes on."""
    monkeypatch.setattr("photodedup.engine.windows._ASKED_EVERY", 0.01)
    release = threading.Event()

    def call(item: int) -> int:
        if item == 1:
            release.wait(5)
        return item

    assert list(ahead(pool, call, range(3), 2, lambda item: -item if item == 1 else None)) == [0, -1, 2]
    release.set()


def test_progress_is_reported_ten_times_a_second_at_most() -> None:
    """However many items are finished, a window is not kept busy with numbers."""
    told: list[Event] = []
    meter = Meter(told.append, Stage.FIND, 0)
    for _ in range(10_000):
        meter.add()
    assert meter.done == 10_000
    assert len(told) <= 5


def test_progress_carries_count_and_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rate is over the whole stage, items a second."""
    now = [100.0]
    monkeypatch.setattr("photodedup.engine.windows.time.monotonic", lambda: now[0])
    told: list[Event] = []
    meter = Meter(told.append, Stage.VERIFY, 8)
    now[0] += 2
    meter.add(4)
    assert told == [Progress(Stage.VERIFY, 4, 8, 2.0, None)]


def test_several_to_a_call_come_one_by_one_and_in_order(pool: ThreadPoolExecutor) -> None:
    """Whoever takes the results sees nothing of the calls."""
    assert list(ahead_together(pool, lambda item: item * item, range(21), 3, 4)) == [item * item for item in range(21)]


def test_what_is_done_together_is_done_by_one_thread(pool: ThreadPoolExecutor) -> None:
    """Items that follow each other may share what one of them makes."""
    threads = list(ahead_together(pool, lambda _: threading.get_ident(), range(48), 3, 4))
    assert all(len(set(threads[start : start + 4])) == 1 for start in range(0, 36, 4))


def test_calls_grow_shorter_towards_the_end(pool: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch) -> None:
    """No thread is left with a long one while the others have nothing to do, and none has more than it should."""
    calls: list[int] = []

    def counted(some: Callable[[Sequence[int]], list[int]], share: Sequence[int]) -> Future[list[int]]:
        calls.append(len(share))
        return submit(some, share)

    submit = pool.submit
    monkeypatch.setattr(pool, "submit", counted)
    assert list(ahead_together(pool, lambda item: item, range(21), 3, 4)) == list(range(21))
    assert calls == [4, 4, 4, 3, 2, 1, 1, 1, 1]

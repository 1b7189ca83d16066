"""What was described goes into the catalogue in small transactions, soon, and all of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photodedup.engine.describing import Described, Prepared, gathered
from photodedup.types import FileStat


def _batch(number: int) -> Described:
    return [Prepared(FileStat(Path(f"{number}.jpg"), 1, number, 0, 0))], np.zeros((0, 4), np.float32)


def _arriving(gaps: list[float], now: list[float]) -> Iterator[Described]:
    for number, gap in enumerate(gaps):
        now[0] += gap
        yield _batch(number)


def _sizes(gaps: list[float], monkeypatch: pytest.MonkeyPatch) -> list[int]:
    now = [50.0]
    monkeypatch.setattr("photodedup.engine.describing.time.monotonic", lambda: now[0])
    return [len(one) for one in gathered(_arriving(gaps, now), 0.1)]


def test_what_comes_quickly_is_stored_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """A transaction for each would take longer than the photos."""
    assert _sizes([0.03] * 8, monkeypatch) == [4, 4]


def test_what_comes_slowly_is_stored_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kill loses no finished photo while the next one takes long."""
    assert _sizes([0.2, 3.0, 0.1], monkeypatch) == [1, 1, 1]


def test_the_last_ones_are_not_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stage ends, or is cancelled, before their time is up."""
    assert _sizes([0.2, 0.01, 0.01], monkeypatch) == [1, 2]
    assert _sizes([], monkeypatch) == []


def test_order_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Progress names the file that was finished last."""
    now = [0.0]
    monkeypatch.setattr("photodedup.engine.describing.time.monotonic", lambda: now[0])
    found = [
        item.file.path.name for some in gathered(_arriving([0.04] * 5, now), 0.1) for items, _ in some for item in items
    ]
    assert found == [f"{number}.jpg" for number in range(5)]

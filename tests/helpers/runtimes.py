"""An onnxruntime that has a graphics card, of which a test says what is wrong with it.

The trunk is replaced by a small projection, the same on every provider, so that what comes from the wrong place can be
told from what is right; the stored samples get the stored answer.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType
from typing import Final

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from photodedup.describe import loading
from photodedup.describe.providers import LINUX, PROVIDERS, Surroundings
from photodedup.describe.samples import reference_name, samples
from photodedup.engine import devices, trials
from photodedup.types import Pixels, Vectors

_CARD: Final = "PHOTODEDUP_TEST_CARD"  # tells the child processes of a test which card there is
_CPU: Final = PROVIDERS["cpu"].runtime
_NO_LIBRARY: Final = (
    "[E:onnxruntime] Failed to load library libonnxruntime_providers_cuda.so with error: libcublasLt.so.12: "
    "cannot open shared object file: No such file or directory"
)
_NO_ROOM: Final = (
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running Conv node. BFCArena::"
    "AllocateRawInternal(size_t, bool) Failed to allocate memory for requested buffer of size 939524096"
)

AROUND: Final = Surroundings(frozenset({"cuda", "cpu"}), LINUX, frozenset({"nvidia"}), ("onnxruntime-gpu",))


def right(photos: Pixels, length: int = 256) -> Vectors:
    """Return what the trunk makes of photos, (n, length), on a provider that is sound."""
    cells = photos[:, ::16, ::16].reshape(len(photos), -1)[:, :48].astype(np.float32) - 127
    projected = cells @ np.random.default_rng(length).standard_normal((48, length)).astype(np.float32) + 1e-3
    unit: Vectors = projected / np.linalg.norm(projected, axis=1, keepdims=True)
    return unit


class FakeSession:
    """A session on the card, or on the CPU.

    Cards: "good", "quick", "slow", "no library", "refuses", "wrong", "nan", "crash", "crash at work", "unplugged after
    N", "room for N" (photos at once), "no half" (float16).
    """

    def __init__(self, graph: str, provider: str, card: str) -> None:
        """Load, unless the card is one that cannot."""
        self._graph, self._provider, self._card = Path(graph), provider, card
        self._runs = 0
        if self._sick("crash"):
            signal.raise_signal(signal.SIGSEGV)
        if self._sick("refuses") or (self._sick("no half") and "float16" in graph):
            raise RuntimeError("This device does not support what the graph needs.\nAnd more.")
        if self._sick("no library"):
            sys.stderr.write(_NO_LIBRARY + "\n")  # where onnxruntime writes its own
            self._provider = _CPU

    def get_providers(self) -> list[str]:
        """Name the provider, and the CPU, which onnxruntime always adds."""
        return list(dict.fromkeys([self._provider, _CPU]))

    def run(self, outputs: Sequence[str], feeds: dict[str, Pixels]) -> list[NDArray[np.float32]]:
        """Give the outputs asked for, as far as the card can."""
        photos = feeds["photos"]
        self._suffer(len(photos))
        rows = [self._output(name, photos) for name in outputs]
        if self._sick("wrong"):
            return [np.roll(row, 1, axis=1) for row in rows]
        return [row * np.float32("nan") for row in rows] if self._sick("nan") and len(photos[0]) > 96 else rows

    def _output(self, name: str, photos: Pixels) -> Vectors:
        if name == "pooled" and np.array_equal(photos, samples()):
            compact = "compact" in self._graph.name
            stored: Vectors = np.load(self._graph.parent / reference_name("vgg16-compact" if compact else "vgg16"))
            return stored
        return right(photos, 512 if name == "pooled" else 256)

    def _suffer(self, count: int) -> None:
        self._runs += 1
        room = int(self._card.removeprefix("room for ")) if self._sick("room for") else sys.maxsize
        if count > room:
            raise RuntimeError(_NO_ROOM)
        if self._sick("crash at work"):
            signal.raise_signal(signal.SIGSEGV)
        if self._sick("unplugged") and self._runs > int(self._card.rpartition(" ")[2]):
            raise RuntimeError("CUDA failure 719: unspecified launch failure")
        if self._sick("slow"):
            time.sleep(0.2 * count)
        if self._provider == _CPU:
            time.sleep(0.005)  # so that any card is the quicker one

    def _sick(self, illness: str) -> bool:
        return self._provider != _CPU and (self._card == illness or self._card.startswith(illness + " "))


def fake_runtime(card: str) -> ModuleType:
    """Make a module that stands for onnxruntime on a machine with this card; without one where `card` is empty."""

    def open_session(
        graph: str | bytes, options: object, *, providers: Sequence[tuple[str, object]] = (), **_: object
    ) -> FakeSession | onnxruntime.InferenceSession:
        if isinstance(graph, bytes):  # no trunk: the processor computes it whatever card there is
            return onnxruntime.InferenceSession(graph, options, providers=providers)
        return FakeSession(graph, providers[0][0], card)

    module = ModuleType("onnxruntime")
    names = [PROVIDERS["cuda"].runtime] if card else []
    runtime: dict[str, object] = {
        "__version__": "0.fake",
        "get_available_providers": lambda: [*names, _CPU],
        "InferenceSession": open_session,
        "SessionOptions": onnxruntime.SessionOptions,
        "disable_telemetry_events": lambda: None,
    }
    vars(module).update(runtime)
    return module


def without_card() -> Surroundings:
    """Return what an ordinary machine has."""
    return Surroundings(frozenset({"cpu"}), LINUX)


def insert_card(monkeypatch: pytest.MonkeyPatch, card: str) -> None:
    """Give this process, and those it tries providers in, a machine with a card; without one where `card` is empty."""
    monkeypatch.setitem(sys.modules, "onnxruntime", fake_runtime(card))
    around: Callable[[], Surroundings] = (lambda: AROUND) if card else without_card
    monkeypatch.setattr(loading, "look", around)
    monkeypatch.setattr(devices, "look", around)
    monkeypatch.setenv(_CARD, card)
    monkeypatch.setattr(trials, "_child", _child_with_card)


def _child_with_card(there: Connection, provider: str, log: Path, day: str) -> None:
    """Try a provider as `trials` does, in a fresh process that has the card too."""
    sys.modules["onnxruntime"] = fake_runtime(os.environ[_CARD])
    vars(loading).update(look=lambda: AROUND)
    trials._child(there, provider, log, day)


def hanging_child(there: Connection, provider: str, log: Path, day: str) -> None:
    """Never come to an end, as a driver that waits for a card that does not answer."""
    del there, provider, log, day
    time.sleep(600)

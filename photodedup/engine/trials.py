"""Trying a provider in a process of its own, where it may crash or hang: a broken driver does both."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from photodedup.describe.verdicts import CRASHED, FAILED, WORKS, Verdict
from photodedup.errors import PhotodedupError
from photodedup.events import CancelToken
from photodedup.settings import Settings
from photodedup.types import Pixels, Vectors

if TYPE_CHECKING:
    from photodedup.describe.describer import Describer

TIME_LIMIT: Final = 300.0
"""Seconds for the whole trial: some providers compile the trunk for the card first."""

AGREEMENT: Final = 0.999
"""Least cosine of a provider's descriptors to those of the same family's trunk on the CPU."""

_ROUNDED: Final = 0.99
"""Least cosine of the CPU's own descriptors to those in float32: int8 makes a family of its own."""

_SAMPLES: Final = 4  # photos that are compared
_MEASURED: Final = 1.0  # seconds of work from which a rate is told
_ASKED_EVERY: Final = 0.2  # seconds between two looks at whether to stop
_LIBRARY: Final = re.compile(
    r"([\w.+-]+\.(?:so[.\d]*|dll|dylib))\W*(?:cannot open shared object|.*not found|.*missing)"
)


def tried(provider: str, cancel: CancelToken | None = None, seconds: float = TIME_LIMIT) -> Verdict:
    """Try a provider in a process of its own; whatever happens there is a verdict.

    Raises:
        Cancelled: stopped as asked.
    """
    day = datetime.now(UTC).date().isoformat()
    context = multiprocessing.get_context("spawn")  # forking with threads running can deadlock
    with tempfile.TemporaryDirectory(prefix="photodedup-") as folder:
        log = Path(folder) / "log.txt"
        here, there = context.Pipe()
        child = context.Process(target=_child, args=(there, provider, log, day), daemon=True)
        child.start()
        there.close()
        try:
            return _answer(here, provider, seconds, cancel, day)
        except (EOFError, OSError):
            child.join()
            return Verdict(provider, CRASHED, f"It crashed when it was tried{_how(child)}.{_lacking(log)}", day=day)
        finally:
            here.close()
            child.kill()
            child.join()


def _answer(here: Connection, provider: str, seconds: float, cancel: CancelToken | None, day: str) -> Verdict:
    end = time.monotonic() + seconds
    while not here.poll(_ASKED_EVERY):
        if cancel is not None and cancel.cancelled:
            cancel.check()
        if time.monotonic() > end:
            return Verdict(provider, CRASHED, f"It was not ready after {seconds:.0f} seconds.", day=day)
    answer = here.recv()
    assert isinstance(answer, Verdict)
    return answer


def _how(child: SpawnProcess) -> str:
    """Name the signal that ended a process, or its exit code."""
    code = child.exitcode or 0
    if code < 0 and -code in {each.value for each in signal.Signals}:
        return f" ({signal.Signals(-code).name})"
    return f" (exit code {code & 0xFFFFFFFF:#x})"


def _child(there: Connection, provider: str, log: Path, day: str) -> None:
    """Try a provider here and send the verdict; what the libraries print goes to `log`."""
    with log.open("wb") as file:
        os.dup2(file.fileno(), 2)
        os.dup2(file.fileno(), 1)
    verdict = examine(provider, day)
    if verdict.state == FAILED:
        verdict = Verdict(provider, FAILED, verdict.reason + _lacking(log), cosine=verdict.cosine, day=day)
    there.send(verdict)


def examine(provider: str, day: str = "") -> Verdict:
    """Try a provider in this process: the right descriptors, and how many a second."""
    from photodedup.describe.loading import load_describer  # noqa: PLC0415 -- onnxruntime loads slowly

    said: list[str] = []
    try:
        describer = load_describer(Settings(provider=provider), said.append)
        photos = made_up(max(_SAMPLES, describer.batch), describer.size)
        rows = describer.describe(photos)
        cosine = round(_cosine(provider, describer.precision, photos[:_SAMPLES], rows[:_SAMPLES]), 6)
    except PhotodedupError as error:
        return Verdict(provider, FAILED, str(error), day=day)
    if describer.provider != provider:
        return Verdict(provider, FAILED, _reason(said), day=day)
    if not cosine >= (_ROUNDED if provider == "cpu" else AGREEMENT):  # so that a NaN fails too
        return Verdict(provider, FAILED, "Its descriptors are wrong.", cosine=cosine, day=day)
    rate = round(measured(describer, photos), 2)
    if describer.provider != provider:
        return Verdict(provider, FAILED, _reason(said), day=day)
    return Verdict(provider, WORKS, "", describer.precision, cosine, rate, describer.batch, day)


def _cosine(provider: str, precision: str, photos: Pixels, rows: Vectors) -> float:
    """Return the worst sample's cosine to what the CPU makes of it; the CPU's own to the same trunk in float32."""
    from photodedup.describe.loading import load_describer, sample_cosine  # noqa: PLC0415 -- onnxruntime loads slowly

    if provider == "cpu":
        return sample_cosine(Settings(provider=provider))
    exact = "int8" if precision == "int8" else "float32"
    reference = load_describer(Settings(provider="cpu"), lambda _: None, precision=exact, size=photos.shape[1])
    return float((rows * reference.describe(photos)).sum(axis=1).min())


def made_up(count: int, size: int) -> Pixels:
    """Make textured photos, (count, size, size, 3), the same on every machine."""
    coarse = np.random.default_rng(2).integers(0, 256, (count, 16, 16, 3), dtype=np.uint8)
    return np.repeat(np.repeat(coarse, size // 16, axis=1), size // 16, axis=2)


def measured(describer: Describer, photos: Pixels, seconds: float = _MEASURED) -> float:
    """Return how many photos a second are described, with as many calls side by side as the describer asks for."""
    batch = photos[: describer.batch]
    done = 0
    with ThreadPoolExecutor(describer.workers) as pool:
        list(pool.map(describer.describe, [batch] * describer.workers))
        began = time.perf_counter()
        while (passed := time.perf_counter() - began) < seconds:
            list(pool.map(describer.describe, [batch] * describer.workers))
            done += describer.workers * len(batch)
    return done / passed


def _reason(said: list[str]) -> str:
    """Take the first sentence of what was said when another provider took its place."""
    text = said[0] if said else "It could not be loaded."
    return text.removesuffix(" The next best is used.").removesuffix(" The CPU is used for the rest of this run.")


def _lacking(log: Path) -> str:
    """Name the library that the loader missed, if it said so."""
    try:
        found = _LIBRARY.search(log.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return ""
    return "" if found is None else f" The library {found[1]} is missing."

"""How fast each provider describes: for several batch sizes, against the card's peak, and whole scans with decoding.

    python -m tests.benchmarks.providers PHOTOS [--providers cuda cpu] [--batches 1 8 32] [--card T4 | --peak 65]

Tries every provider that can be used here unless some are named. "seconds" are wall time, "cpu" the processor's: on a
machine with other work only the second means something. Prints one JSON document.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Final

from photodedup.describe.loading import load_describer
from photodedup.describe.providers import PROVIDERS, obstacle
from photodedup.describe.rationing import RationedTrunk
from photodedup.describe.spoc import SpocDescriber
from photodedup.describe.surroundings import look
from photodedup.engine import Engine
from photodedup.engine.trials import made_up
from photodedup.settings import Settings
from photodedup.types import Pixels

PEAKS: Final = {"T4": 65.0, "L4": 121.0, "A100": 312.0, "H100": 989.0, "H200": 989.0, "RTX 4090": 165.0}
"""Makers' figures: 10^12 operations a second, dense float16 with sums in float32."""

_BLOCKS: Final = ((64, 64), (128, 128), (256, 256, 256), (512, 512, 512), (512, 512, 512))
"""Channels that each convolution of VGG-16 gives, block by block; each block halves height and width."""

Row = dict[str, object]


def flops(size: int) -> float:
    """Count the operations of the trunk for one photo; a multiplication and its addition are two."""
    total, before, side = 0.0, 3, size
    for block in _BLOCKS:
        for channels in block:
            total += 2 * 9 * before * channels * side * side
            before = channels
        side //= 2
    return total


def main() -> None:
    """Measure what was asked for."""
    line = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    line.add_argument("photos", type=Path, help="a folder, for the whole scans")
    line.add_argument("--providers", nargs="+", metavar="P", help="default: all that can be used here")
    line.add_argument("--batches", nargs="+", type=int, default=[1, 4, 16, 64], metavar="N")
    line.add_argument("--seconds", type=float, default=3.0, help="how long each is measured (default: 3)")
    line.add_argument("--card", choices=sorted(PEAKS), help="whose peak to compare with")
    line.add_argument("--peak", type=float, metavar="TFLOPS", help="the peak itself, 10^12 operations a second")
    chosen = line.parse_args()
    around = look()
    usable = [name for name in PROVIDERS if name in around.built and not obstacle(name, around)]
    peak = chosen.peak or PEAKS.get(chosen.card or "")
    measured = {
        name: {
            "batches": [_row(name, batch, chosen.seconds, peak) for batch in chosen.batches],
            "scan": _scan(name, chosen.photos),
        }
        for name in chosen.providers or usable
    }
    print(json.dumps({"gflop_per_photo": round(flops(256) / 1e9, 2), "peak_tflops": peak, **measured}, indent=1))  # noqa: T201


def _note(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")


def _row(name: str, batch: int, seconds: float, peak: float | None) -> Row:
    """Measure one provider with one batch size; a new session each, so that none has the memory of another."""
    describer = load_describer(Settings(provider=name), _note)
    if isinstance(describer._trunk, RationedTrunk):
        describer._trunk._batch = batch
    elapsed, cpu, photos = _timed(describer, made_up(batch, describer.size), seconds)
    room = describer._trunk.batch if isinstance(describer._trunk, RationedTrunk) else batch
    if (describer.provider, room) != (name, batch):
        return {"batch": batch, "precision": describer.precision, "outcome": "too little memory"}
    rate = photos / elapsed
    return {
        "batch": batch,
        "precision": describer.precision,
        "photos_per_second": round(rate, 2),
        "cpu_seconds_per_photo": round(cpu / photos, 4),
        "share_of_peak": round(rate * flops(describer.size) / (peak * 1e12), 4) if peak else None,
    }


def _timed(describer: SpocDescriber, photos: Pixels, seconds: float) -> tuple[float, float, int]:
    """Return wall seconds, processor seconds and photos, with as many calls side by side as in a scan."""
    calls = [photos] * describer.workers
    with ThreadPoolExecutor(describer.workers) as pool:
        list(pool.map(describer.describe, calls))  # the first pass compiles and reserves
        began, cpu, done = time.perf_counter(), time.process_time(), 0
        while (elapsed := time.perf_counter() - began) < seconds:
            list(pool.map(describer.describe, calls))
            done += len(calls) * len(photos)
    return elapsed, time.process_time() - cpu, done


def _scan(name: str, photos: Path) -> Row:
    """Scan a folder into a library that is thrown away: decoding, describing, comparing."""
    with tempfile.TemporaryDirectory() as folder, closing(Engine(Path(folder), Settings(provider=name))) as engine:
        cpu = time.process_time()
        report = engine.scan([photos])
        return {
            "provider": report.provider,
            "photos": report.new,
            "photos_per_second": report.photos_per_second,
            "cpu_seconds_per_photo": round((time.process_time() - cpu) / max(1, report.new), 4),
        }


if __name__ == "__main__":
    main()

"""Time, memory and recall of the neighbour index at growing sizes, on synthetic descriptors.

    python tests/benchmarks/index_scale.py [--sizes 10000,100000,1000000] [--seeds descriptors.npz] [--dim 256]

Descriptors are made from scenes of 16 photos each: a scene is a random direction (or, with `--seeds`, a mix of two
real descriptors that `photodedup describe` wrote), and a photo is its scene plus noise, similarity about 0.6 within
a scene. Each size runs in a process of its own, so that its peak memory is its own. Prints one JSON line a size.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from photodedup import index, machine
from photodedup.types import ContentId, Vectors

SCENE = 16
NOISE = 0.8
QUERIES = 1000
TOP = 10


def main() -> None:
    """Run every size in a process of its own."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("--sizes", default="10000,100000,1000000")
    line.add_argument("--seeds", type=Path)
    line.add_argument("--dim", type=int, default=256)
    line.add_argument("--one", type=int, help=argparse.SUPPRESS)
    chosen = line.parse_args()
    if chosen.one:
        print(json.dumps(measure(chosen.one, chosen.dim, chosen.seeds)))  # noqa: T201
        return
    more = ["--seeds", str(chosen.seeds)] if chosen.seeds else []
    for size in chosen.sizes.split(","):
        command = [sys.executable, __file__, "--one", size, "--dim", str(chosen.dim), *more]
        subprocess.run(command, check=True)


def measure(count: int, dim: int, seeds: Path | None) -> dict[str, float]:
    """Build, save, load and query an index of `count` descriptors."""
    scenes = _scenes(-(-count // SCENE), dim, seeds)

    def fetch(wanted: Sequence[ContentId]) -> Vectors:
        return _photos(scenes, np.asarray(wanted, np.int64))

    ids = [ContentId(number) for number in range(count)]
    queries = np.random.default_rng(1).choice(count, QUERIES, replace=False)
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        index.open_index(Path(folder), "bench", ids, fetch, dim=dim, threads=machine.cores())
        built = time.perf_counter() - started
        started = time.perf_counter()
        opened = index.open_index(Path(folder), "bench", ids, fetch, dim=dim, threads=machine.cores())
        loaded = time.perf_counter() - started
    wanted = _photos(scenes, queries)
    started = time.perf_counter()
    found = [opened.query(row[np.newaxis], TOP)[0][0] for row in wanted]
    asked = (time.perf_counter() - started) / QUERIES
    peak = machine.peak_rss_mb()
    exact = _exact(scenes, wanted, count)
    hits = sum(len(np.intersect1d(a, b)) for a, b in zip(found, exact, strict=True))
    return {
        "descriptors": count,
        "build_s": round(built, 1),
        "open_saved_s": round(loaded, 2),
        "query_ms": round(1000 * asked, 3),
        "recall_at_10": round(hits / (QUERIES * TOP), 4),
        "peak_rss_mb": round(peak),
    }


def _scenes(count: int, dim: int, seeds: Path | None) -> Vectors:
    rng = np.random.default_rng(0)
    if seeds is None:
        return _unit(rng.standard_normal((count, dim), dtype=np.float32))
    real = np.load(seeds)["descriptors"]
    pick = rng.integers(0, len(real), (2, count))
    return _unit(real[pick[0]] + real[pick[1]] * rng.random((count, 1), dtype=np.float32))


def _photos(scenes: Vectors, numbers: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Vectors:
    """Make photos by number; the same number gives the same descriptor each time."""
    dim = scenes.shape[1]
    bits = (numbers[:, np.newaxis] * 1_000_003 + np.arange(dim) * 7919 + 12345).astype(np.uint64)
    bits = (bits ^ (bits >> np.uint64(15))) * np.uint64(0x2C1B3C6D297A2D39)
    bits ^= bits >> np.uint64(29)
    noise = (bits >> np.uint64(40)).astype(np.float32) / np.float32(2**24) - np.float32(0.5)
    return _unit(scenes[numbers // SCENE] + NOISE * _unit(noise))


def _exact(scenes: Vectors, queries: Vectors, count: int) -> list[np.ndarray[tuple[int], np.dtype[np.int64]]]:
    """Find the true neighbours, a chunk of the library at a time."""
    best = np.full((len(queries), TOP), -2.0, np.float32)
    names = np.zeros((len(queries), TOP), np.int64)
    for start in range(0, count, 50_000):
        numbers = np.arange(start, min(start + 50_000, count))
        values = np.concatenate([best, queries @ _photos(scenes, numbers).T], axis=1)
        labels = np.concatenate([names, np.broadcast_to(numbers, (len(queries), len(numbers)))], axis=1)
        order = np.argpartition(-values, TOP, axis=1)[:, :TOP]
        best, names = np.take_along_axis(values, order, 1), np.take_along_axis(labels, order, 1)
    return list(names)


def _unit(rows: Vectors) -> Vectors:
    unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit.astype(np.float32)


if __name__ == "__main__":
    main()

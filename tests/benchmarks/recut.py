"""How long groups take to be cut again from stored evidence, at another level or threshold.

    python -m tests.benchmarks.recut [--photos 100000]

The evidence is made up: families of five tied by every relation, and four look-alikes of chance for each photo.
"""

from __future__ import annotations

import argparse
import statistics
import time

import numpy as np

from photodedup.cluster import Graph
from photodedup.types import ContentId, Level, Pair, Relation

FAMILY = 5
THRESHOLDS = (0.5, 0.6, 0.62, 0.7, 0.7, 0.62, 0.6)


def main() -> None:
    """Lay the evidence out once, cut it again and again, print the times in milliseconds."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("--photos", type=int, default=100_000)
    pairs = _evidence(line.parse_args().photos)
    started = time.process_time()
    graph = Graph(pairs, int)
    print(f"{len(pairs)} pairs, laid out in {time.process_time() - started:.2f} s")  # noqa: T201
    for level in Level:
        times = [_timed(graph, level, threshold) for threshold in THRESHOLDS]
        shown = ", ".join(f"{value:.0f}" for value in times)
        print(f"{level.value:8} first {times[0]:.0f} ms, median {statistics.median(times):.0f} ms ({shown})")  # noqa: T201


def _evidence(photos: int) -> list[Pair]:
    rng = np.random.default_rng(1)
    verified = list(Relation)[1:]
    found: dict[tuple[int, int], Pair] = {}
    for first in range(0, photos - FAMILY + 1, FAMILY):
        for a in range(first, first + FAMILY):
            for b in range(a + 1, first + FAMILY):
                found[a, b] = _pair(a, b, float(rng.uniform(0.5, 1)), verified[rng.integers(len(verified))])
    ends = np.sort(rng.integers(0, photos, (4 * photos, 2)), axis=1)
    for (a, b), similarity in zip(ends.tolist(), rng.uniform(0.4, 0.9, len(ends)).tolist(), strict=True):
        if a != b:
            found.setdefault((a, b), _pair(a, b, similarity, Relation.SIMILAR))
    return list(found.values())


def _pair(a: int, b: int, similarity: float, relation: Relation) -> Pair:
    return Pair(ContentId(a), ContentId(b), similarity, relation, "made up")


def _timed(graph: Graph, level: Level, threshold: float) -> float:
    started = time.process_time()
    len(graph.cut(level, threshold))
    return 1000 * (time.process_time() - started)


if __name__ == "__main__":
    main()

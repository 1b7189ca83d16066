"""How long a scan of many files takes that have not changed, and of the same files renamed.

    python tests/benchmarks/rescan.py [--files 100000]

Makes tiny photos in a temporary folder, scans them with a stand-in for the trunk, and prints one JSON document.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.types import ScanReport


def main() -> None:
    """Make, scan, scan again, rename the folder's half, scan once more."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("--files", type=int, default=100_000)
    count = line.parse_args().files
    with tempfile.TemporaryDirectory() as folder:
        photos, library = Path(folder) / "photos", Path(folder) / "library"
        _make(photos, count)
        engine = Engine(library, describer=FakeDescriber())
        first = _timed(engine, photos)
        again = _timed(engine, photos)
        (photos / "0000").rename(photos / "moved")
        moved = _timed(engine, photos)
        engine.close()
    print(json.dumps({"files": count, "first": first, "unchanged": again, "after_renaming_a_folder": moved}))  # noqa: T201


def _timed(engine: Engine, photos: Path) -> dict[str, float]:
    started = time.perf_counter()
    report: ScanReport = engine.scan([photos])
    return {
        "seconds": round(time.perf_counter() - started, 2),
        "new": report.new,
        "unchanged": report.unchanged,
        "moved": report.moved,
        "peak_rss_mb": report.peak_rss_mb,
    }


def _make(photos: Path, count: int) -> None:
    """Write tiny PNGs of random colours, a thousand to a folder."""
    rng = np.random.default_rng(0)
    for number in range(count):
        folder = photos / f"{number // 1000:04}"
        if number % 1000 == 0:
            folder.mkdir(parents=True)
        pixels = rng.integers(0, 256, (8, 8, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{number:07}.png", compress_level=0)


if __name__ == "__main__":
    main()

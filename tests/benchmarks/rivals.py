"""Wall time and peak memory of a whole run, photos to groups, beside czkawka, fastdup and imagehash.

    python tests/benchmarks/rivals.py FOLDER [--count 100] [--rounds 3] [--rivals-python PATH] [--paper]

The rivals come from PyPI (`pip install czkawka fastdup imagehash`, in an environment of their own if wished: name its
Python). A folder with fewer photos than `--count` is filled up with variants: each photo shifted by some pixels and
saved again at quality 92, so that no two files are equal and nobody can save work by hashing them. Everyone runs in a
process of their own, in turn, `--rounds` times; medians and their ratios are printed as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from PIL import Image

_RIVALS: Final = {
    "czkawka": """
import sys
from czkawka import ImageSimilarity
finder = ImageSimilarity()
finder.set_directories([sys.argv[1]])
finder.set_similarity(10)
print(len(finder.find_similar()))
""",
    "fastdup": """
import sys
import fastdup
run = fastdup.create(work_dir=sys.argv[2], input_dir=sys.argv[1])
run.run(ccthreshold=0.9, overwrite=True, verbose=False)
print(len(run.connected_components_grouped()))
""",
    "imagehash": """
import sys
from pathlib import Path
import imagehash
from PIL import Image
print(len({str(imagehash.phash(Image.open(file))) for file in Path(sys.argv[1]).rglob("*.jpg")}))
""",
}


def main() -> None:
    """Make the folder, run everyone in turn, print the medians."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("folder", type=Path)
    line.add_argument("--count", type=int, default=100)
    line.add_argument("--rounds", type=int, default=3)
    line.add_argument("--rivals-python", default=sys.executable)
    line.add_argument("--without", nargs="*", default=[], choices=list(_RIVALS))
    line.add_argument("--paper", action="store_true", help="also the paper's setting: float32, 586 pixels")
    chosen = line.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        photos = Path(scratch) / "photos"
        # In a process of its own: a child's peak memory begins with its parent's.
        with ProcessPoolExecutor(1) as apart:
            megapixels = apart.submit(_fill, photos, chosen.folder, chosen.count).result()
        runs: dict[str, list[tuple[float, float]]] = {}
        for number in range(chosen.rounds):
            for name, command in _commands(photos, Path(scratch) / str(number), chosen).items():
                runs.setdefault(name, []).append(_timed(command))
    print(json.dumps(_summary(runs, chosen.count, megapixels), indent=1))  # noqa: T201


def _commands(photos: Path, scratch: Path, chosen: argparse.Namespace) -> dict[str, list[str]]:
    scratch.mkdir()
    program = [sys.executable, "-m", "photodedup"]
    scan = f'"$@" scan {photos} --library {scratch}/library && "$@" groups --library {scratch}/library'
    commands = {"photodedup": ["sh", "-c", scan, "sh", *program]}
    for name, script in _RIVALS.items():
        if name not in chosen.without:
            commands[name] = [chosen.rivals_python, "-c", script, str(photos), str(scratch / name)]
    if chosen.paper:
        out = ["--size", "592", "--precision", "float32", "--out", str(scratch / "paper.npz")]
        commands["paper (float32, 592 px, descriptors only)"] = [*program, "describe", str(photos), *out]
    return commands


def _timed(command: list[str]) -> tuple[float, float]:
    """Run a command; return seconds and the largest resident memory of any of its processes, MB."""
    started = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert child.stderr is not None
    complaints = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status):
        sys.stderr.buffer.write(complaints)
        raise SystemExit(f"{command[:3]} failed")
    return seconds, _megabytes(usage)


def _megabytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss * 1024 / 1e6


def _summary(runs: dict[str, list[tuple[float, float]]], count: int, megapixels: float) -> dict[str, object]:
    ours = [seconds for seconds, _ in runs["photodedup"]]
    return {
        "photos": count,
        "median_megapixels": round(megapixels, 2),
        "cores": len(os.sched_getaffinity(0)),
        "runs": {
            name: {
                "seconds": round(statistics.median(seconds for seconds, _ in found), 2),
                "peak_mb": round(max(memory for _, memory in found)),
                "ours_divided_by_it": round(
                    statistics.median(mine / its for mine, (its, _) in zip(ours, found, strict=True)), 3
                ),
            }
            for name, found in runs.items()
        },
    }


def _fill(photos: Path, source: Path, count: int) -> float:
    """Copy or vary photos until there are `count`; return their median size in megapixels."""
    photos.mkdir()
    originals = sorted(file for file in source.rglob("*") if file.suffix.lower() in {".jpg", ".jpeg"})[:count]
    sizes = []
    for number in range(count):
        with Image.open(originals[number % len(originals)]) as image:
            shift = 8 * (number // len(originals)) + 3
            width, height = image.size
            varied = image.convert("RGB").crop((shift, shift, width, height))
            sizes.append(width * height / 1e6)
            varied.save(photos / f"{number:05}.jpg", quality=92)
    return statistics.median(sizes)


if __name__ == "__main__":
    main()

"""Kill a scan again and again with SIGKILL, let it finish, and compare its catalogue with an undisturbed run's.

    python tests/benchmarks/kill_scan.py FOLDER [--kills 20] [--seed 0]

Prints one JSON document; exit status 1 if the catalogues differ in anything but their row numbers.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.helpers.command import COMMAND


def main() -> int:
    """Run both ways and compare."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("folder", type=Path)
    line.add_argument("--kills", type=int, default=20)
    line.add_argument("--seed", type=int, default=0)
    chosen = line.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        calm, rough = Path(scratch) / "calm", Path(scratch) / "rough"
        started = time.perf_counter()
        _start(chosen.folder, calm).wait()
        whole = time.perf_counter() - started
        stopped = _kill_often(chosen.folder, rough, chosen.kills, whole, random.Random(chosen.seed))
        finished = _start(chosen.folder, rough).wait()
        same = _facts(calm) == _facts(rough)
    report = {"undisturbed_s": round(whole, 1), "kills": stopped, "last_exit": finished, "same_catalogue": same}
    print(json.dumps(report))  # noqa: T201
    return 0 if same and finished == 0 else 1


def _start(folder: Path, library: Path) -> subprocess.Popen[bytes]:
    command = [*COMMAND, "scan", str(folder), "--library", str(library)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _kill_often(folder: Path, library: Path, kills: int, whole: float, rng: random.Random) -> int:
    """Start and kill; a run that was quicker than its kill is not counted. Kills come after up to a fifth of a run."""
    stopped = 0
    for _ in range(kills):
        running = _start(folder, library)
        time.sleep(0.3 + rng.random() * whole / 5)
        if running.poll() is None:
            running.kill()
            stopped += 1
        running.wait()
    return stopped


def _facts(library: Path) -> tuple[object, ...]:
    """Everything a catalogue says, with digests in place of row numbers."""
    connection = sqlite3.connect(library / "catalogue.sqlite")
    try:
        names = dict(connection.execute("SELECT id, hex(hash) FROM content"))
        files = {
            (path, names.get(content), reason)
            for path, content, reason in connection.execute("SELECT path, content, reason FROM file")
        }
        descriptors = {
            (names[content], vector)
            for content, vector in connection.execute("SELECT content, vector FROM descriptor WHERE compared = 1")
        }
        pairs = {
            (frozenset((names[a], names[b])), relation, round(similarity, 3))
            for a, b, similarity, relation in connection.execute("SELECT a, b, similarity, relation FROM pair")
        }
    finally:
        connection.close()
    return files, descriptors, pairs


if __name__ == "__main__":
    sys.exit(main())

"""A removal that is killed again and again loses nothing, and undo brings the same tree back.

    python -m tests.benchmarks.removal_kill [--files 10000] [--removals 2000] [--kills 10] [--seed 1] [--folder DIR]

Makes small photos, some of them copies of others, scans them with a stand-in for the trunk, and runs
`photodedup remove --yes` in a process of its own that is ended by SIGKILL at a random moment, as often as asked. After
each kill every content must still be there, and every group must keep a photo. Then the removal is finished, `undo
--all` is killed three times as well and then finished, and the tree is compared with the one before: names, hashes,
times. Prints one JSON document; exits with 1 if anything differs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image

from photodedup.engine import Engine
from tests.helpers.scatter import ScatterDescriber

Tree = dict[str, tuple[str, int]]
"""Name below the top -> hash, mtime in ns."""

_UNDO_KILLS = 3


def main() -> int:
    """Run it all."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("--files", type=int, default=10_000)
    line.add_argument("--removals", type=int, default=2_000)
    line.add_argument("--kills", type=int, default=10)
    line.add_argument("--seed", type=int, default=1)
    line.add_argument("--folder", type=Path, default=None, help="where to work (default: a temporary folder)")
    asked = line.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        figures = _run(Path(folder), asked.files, asked.removals, asked.kills, random.Random(asked.seed))
    print(json.dumps(figures, indent=1))  # noqa: T201
    return 0 if figures["identical"] and figures["losses"] == 0 else 1


def _run(top: Path, count: int, removals: int, kills: int, chance: random.Random) -> dict[str, object]:
    photos, library = top / "photos", top / "library"
    _make(photos, count, removals)
    engine = Engine(library, describer=ScatterDescriber())
    engine.scan([photos])
    engine.close()
    before = _tree(photos)
    held, losses = [], 0
    started = time.perf_counter()
    for _ in range(kills):
        _killed(["remove", "--level", "exact", "--yes"], library, chance.uniform(0.8, 4.0))
        losses += _lost(top, before)
        held.append(count - len(_tree(photos)))
    finished = _finished(["remove", "--level", "exact", "--yes"], library)
    removing = time.perf_counter() - started
    removed = count - len(_tree(photos))
    losses += _lost(top, before)
    for _ in range(_UNDO_KILLS):
        _killed(["undo", "--all"], library, chance.uniform(0.8, 4.0))
        losses += _lost(top, before)
    started = time.perf_counter()
    undone = _finished(["undo", "--all"], library)
    return {
        "files": count,
        "kills": kills,
        "away_after_each_kill": held,
        "removed_by_the_last_run": len(finished["removed"]),
        "refused_by_the_last_run": len(finished["refused"]),
        "removed_in_all": removed,
        "kills_while_undoing": _UNDO_KILLS,
        "restored_by_the_last_undo": len(undone["restored"]),
        "not_restored": undone["refused"],
        "losses": losses,
        "left_in_quarantine": sum(1 for _ in top.rglob(".photodedup-quarantine/*/*")),
        "identical": _tree(photos) == before,
        "seconds_removing": round(removing, 1),
        "seconds_last_undo": round(time.perf_counter() - started, 1),
    }


def _command(words: list[str], library: Path) -> list[str]:
    return [sys.executable, "-m", "photodedup", *words, "--json", "--library", str(library)]


def _home(library: Path) -> dict[str, str]:
    """Make the working folder the home, so that the quarantine lies in it."""
    return {**os.environ, "HOME": str(library.parent)}


def _killed(words: list[str], library: Path, after: float) -> None:
    silent = subprocess.DEVNULL
    process = subprocess.Popen(_command(words, library), stdout=silent, stderr=silent, env=_home(library))
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _finished(words: list[str], library: Path) -> dict[str, list[object]]:
    run = subprocess.run(_command(words, library), capture_output=True, text=True, check=True, env=_home(library))
    answer: dict[str, list[object]] = json.loads(run.stdout)
    return answer


def _make(photos: Path, count: int, removals: int) -> None:
    """Write tiny PNGs, five hundred to a folder; the last of them are copies of the first, with their times."""
    rng = np.random.default_rng(0)
    originals = count - removals
    for number in range(count):
        path = photos / f"{number // 500:03}" / f"{number:05}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if number < originals:
            Image.fromarray(rng.integers(0, 256, (8, 8, 3), dtype=np.uint8)).save(path)
        else:
            shutil.copy2(photos / f"{(number - originals) // 500:03}" / f"{number - originals:05}.png", path)


def _tree(photos: Path) -> Tree:
    return {
        str(path.relative_to(photos)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in photos.rglob("*.png")
        if ".photodedup-quarantine" not in path.parts
    }


def _lost(top: Path, before: Tree) -> int:
    """Count files of which fewer copies exist anywhere, and contents that no longer stand in the tree."""
    everywhere = Counter(hashlib.sha256(path.read_bytes()).hexdigest() for path in top.rglob("*.png"))
    standing = {digest for digest, _ in _tree(top / "photos").values()}
    wanted = Counter(digest for digest, _ in before.values())
    return sum((wanted - everywhere).values()) + len(wanted.keys() - standing)


if __name__ == "__main__":
    sys.exit(main())

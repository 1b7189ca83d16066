"""A removal that is killed again and again loses nothing, and undo brings the same tree back.

    python -m tests.benchmarks.removal_kill [--files 10000] [--removals 2000] [--kills 10] [--merge] [--seed 1] ...

Makes small photos, some of them copies of others, scans them with a stand-in for the trunk, and runs
`photodedup remove --yes` in a process of its own that is ended by SIGKILL at a random moment of the moving, as often as
asked. After each kill every content must still be there, and every group must keep a photo. Then the removal is
finished, `undo --all` is killed three times as well and then finished, and the tree is compared with the one before:
names, hashes, times. With --merge every copy has a sidecar with a rating, every second kept photo one with a keyword,
and the removal merges them. Prints one JSON document; exits with 1 if anything differs.
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

from photodedup.act.sidecar import composed
from photodedup.catalogue.chronicle import FILE_NAME as CHRONICLE
from photodedup.engine import Engine
from photodedup.types import Metadata
from tests.helpers.command import COMMAND
from tests.helpers.scatter import ScatterDescriber

Tree = dict[str, tuple[str, int]]
"""Name below the top -> hash, mtime in ns."""

_UNDO_KILLS = 3
_LATEST = 3.0  # seconds into the moving
_KINDS = frozenset({".png", ".xmp"})


def main() -> int:
    """Run it all."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("--files", type=int, default=10_000)
    line.add_argument("--removals", type=int, default=2_000)
    line.add_argument("--kills", type=int, default=10)
    line.add_argument("--merge", action="store_true", help="with sidecars, whose metadata is merged")
    line.add_argument("--seed", type=int, default=1)
    line.add_argument("--folder", type=Path, default=None, help="where to work (default: a temporary folder)")
    asked = line.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        chance = random.Random(asked.seed)
        figures = _run(Path(folder), asked.files, asked.removals, asked.kills, chance, merge=asked.merge)
    print(json.dumps(figures, indent=1))  # noqa: T201
    return 0 if figures["identical"] and figures["losses"] == 0 else 1


def _run(top: Path, count: int, removals: int, kills: int, chance: random.Random, *, merge: bool) -> dict[str, object]:
    photos, library = top / "photos", top / "library"
    remove = ["remove", "--level", "exact", "--yes", *(["--merge-metadata"] if merge else [])]
    _make(photos, count, removals)
    if merge:
        _add_sidecars(photos, count, removals)
    engine = Engine(library, describer=ScatterDescriber())
    engine.scan([photos])
    engine.close()
    before = _tree(photos)
    held, losses = [], 0
    started = time.perf_counter()
    for _ in range(kills):
        _killed(remove, library, chance.uniform(0.0, _LATEST))
        losses += _lost(top, before)
        held.append(count - _photos_in(_tree(photos)))
    finished = _finished(remove, library)
    removing = time.perf_counter() - started
    removed = count - _photos_in(_tree(photos))
    merged = _merged(photos)
    losses += _lost(top, before)
    for _ in range(_UNDO_KILLS):
        _killed(["undo", "--all"], library, chance.uniform(0.0, _LATEST))
        losses += _lost(top, before)
    started = time.perf_counter()
    undone = _finished(["undo", "--all"], library)
    return {
        "files": count,
        "kills": kills,
        "sidecars": len(before) - count,
        "away_after_each_kill": held,
        "removed_by_the_last_run": len(finished["removed"]),
        "refused_by_the_last_run": len(finished["refused"]),
        "removed_in_all": removed,
        "sidecars_with_merged_metadata": merged,
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
    return [*COMMAND, *words, "--json", "--library", str(library)]


def _home(library: Path) -> dict[str, str]:
    """Make the working folder the home, so that the quarantine lies in it."""
    return {**os.environ, "HOME": str(library.parent)}


def _killed(words: list[str], library: Path, after: float) -> None:
    """Start a command and kill it so many seconds after it has written the first word about what it moves."""
    silent, noted = subprocess.DEVNULL, _noted(library)
    process = subprocess.Popen(_command(words, library), stdout=silent, stderr=silent, env=_home(library))
    while process.poll() is None and _noted(library) == noted:
        time.sleep(0.01)
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _noted(library: Path) -> int:
    """Return the size of the record that is written before anything moves."""
    chronicle = library / CHRONICLE
    return chronicle.stat().st_size if chronicle.exists() else 0


def _finished(words: list[str], library: Path) -> dict[str, list[object]]:
    run = subprocess.run(_command(words, library), capture_output=True, text=True, check=True, env=_home(library))
    answer: dict[str, list[object]] = json.loads(run.stdout)
    return answer


def _make(photos: Path, count: int, removals: int) -> None:
    """Write tiny PNGs, five hundred to a folder; the last of them are copies of the first, with their times."""
    rng = np.random.default_rng(0)
    originals = count - removals
    for number in range(count):
        path = _path(photos, number)
        path.parent.mkdir(parents=True, exist_ok=True)
        if number < originals:
            Image.fromarray(rng.integers(0, 256, (8, 8, 3), dtype=np.uint8)).save(path)
        else:
            shutil.copy2(_path(photos, number - originals), path)


def _add_sidecars(photos: Path, count: int, removals: int) -> None:
    """Give every copy a rating, and every second photo that they are copies of a keyword."""
    for number in range(removals):
        copy, kept = _path(photos, count - removals + number), _path(photos, number)
        _sidecar(copy, Metadata(rating=1 + number % 5, caption=f"copy {number}"))
        if number % 2:
            _sidecar(kept, Metadata(keywords=(f"kept {number}",)))


def _sidecar(photo: Path, metadata: Metadata) -> None:
    photo.with_suffix(".xmp").write_bytes(composed(None, metadata) + b"<!-- by another program -->")


def _path(photos: Path, number: int) -> Path:
    return photos / f"{number // 500:03}" / f"{number:05}.png"


def _photos_in(tree: Tree) -> int:
    return sum(name.endswith(".png") for name in tree)


def _merged(photos: Path) -> int:
    """Count the sidecars that have a copy's caption and are not the copy's own."""
    found = (path for path in photos.rglob("*.xmp") if ".photodedup-quarantine" not in path.parts)
    return sum(b"copy" in path.read_bytes() for path in found)


def _tree(photos: Path) -> Tree:
    return {
        str(path.relative_to(photos)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in photos.rglob("*")
        if path.suffix in _KINDS and ".photodedup-quarantine" not in path.parts
    }


def _lost(top: Path, before: Tree) -> int:
    """Count files of which fewer copies exist anywhere, and photos that no longer stand in the tree."""
    files = (path for path in top.rglob("*") if path.suffix in _KINDS)
    everywhere = Counter(hashlib.sha256(path.read_bytes()).hexdigest() for path in files)
    standing = {digest for digest, _ in _tree(top / "photos").values()}
    wanted = Counter(digest for digest, _ in before.values())
    needed = {digest for name, (digest, _) in before.items() if name.endswith(".png")}
    return sum((wanted - everywhere).values()) + len(needed - standing)


if __name__ == "__main__":
    sys.exit(main())

"""Other programs on the same folder of copies, scored as photodedup is: czkawka, imagehash and fastdup, from PyPI.

Each runs in the Python that `--rivals-python` names, at many settings, its default among them where it has one
(fastdup: 0.90, chained; it looks at more neighbours here than by default). All pairs in a group count. Where a program
gives pairs, they are scored as they are and chained to groups.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

Truth = Callable[[Path], tuple[str, str]]
"""Which original a file is made from, and by what edit."""

Clusters = Sequence[Sequence[Path]]

ENOUGH: Final = 0.99
"""The precision below which a setting is no use: of those above, the one that finds most is the most favourable."""

_SCRIPTS: Final = {
    "czkawka": """
from czkawka import ImageSimilarity
for limit in (0, 2, 5, 7, 10, 15, 20, 30, 40):
    finder = ImageSimilarity()
    finder.set_directories([sys.argv[1]])
    finder.set_similarity(limit)
    found["at most %d bits apart" % limit] = [[str(file) for file in group] for group in finder.find_similar()]
""",
    "imagehash": """
import imagehash
import numpy as np
from PIL import Image
for kind in (imagehash.phash, imagehash.dhash):
    hashes = np.stack([kind(Image.open(file)).hash.ravel() for file in files])
    apart = (hashes[:, None] != hashes[None]).sum(-1)
    for limit in (0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20):
        pairs = [[files[a], files[b]] for a, b in np.argwhere(np.triu(apart <= limit, 1)).tolist()]
        told("%s, at most %d of 64 bits apart" % (kind.__name__, limit), pairs)
""",
    "fastdup": """
import fastdup
run = fastdup.create(work_dir=sys.argv[2], input_dir=sys.argv[1])
run.run(ccthreshold=0.9, threshold=0.7, nearest_neighbors_k=25, overwrite=True, verbose=False)
table = run.similarity()
for limit in (0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99):
    near = table[table["distance"] >= limit]
    told("at least %.2f" % limit, near[["filename_from", "filename_to"]].values.tolist())
""",
}

_BEFORE: Final = """
import json, sys
from pathlib import Path
files = sorted(str(file) for file in Path(sys.argv[1]).iterdir())
found = {}

def told(setting, pairs):
    \"\"\"Take pairs as they are, and chained to groups.\"\"\"
    leader = {}
    def root(one):
        while leader.setdefault(one, one) != one:
            one = leader[one]
        return one
    for one, other in pairs:
        leader[root(one)] = root(other)
    groups = {}
    for one in list(leader):
        groups.setdefault(root(one), []).append(one)
    found[setting + ", pairs"] = pairs
    found[setting + ", chained"] = list(groups.values())
"""
_AFTER: Final = """
Path(sys.argv[3]).write_text(json.dumps(found))
"""


@dataclass(frozen=True, slots=True)
class Score:
    """What one program found at one setting.

    Attributes:
        name: the program.
        setting: what it was told.
        pairs: pairs of photos that it puts together.
        right: those of them that are versions of one photo.
        wanted: how many edits there are.
        found: for each kind of edit, how many are together with their original.
    """

    name: str
    setting: str
    pairs: int
    right: int
    wanted: int
    found: Mapping[str, int]

    @property
    def precision(self) -> float:
        """Share of the pairs that are right; 1 if there are none."""
        return self.right / self.pairs if self.pairs else 1.0

    @property
    def recall(self) -> float:
        """Share of the edits that are together with their original."""
        return sum(self.found.values()) / max(1, self.wanted)


def score(name: str, setting: str, clusters: Clusters, truth: Truth, *, wanted: int, original: str) -> Score:
    """Count right and wrong pairs, each once, and the edits that are together with their original."""
    pairs = {pair for cluster in clusters for pair in itertools.combinations(sorted(set(cluster)), 2)}
    right = [(truth(a), truth(b)) for a, b in pairs if truth(a)[0] == truth(b)[0]]
    found: dict[str, int] = {}
    for one, other in right:
        edits = [edit for _, edit in (one, other) if edit != original]
        if len(edits) == 1:
            found[edits[0]] = found.get(edits[0], 0) + 1
    return Score(name, setting, len(pairs), len(right), wanted, found)


def run_rivals(python: str, photos: Path) -> Mapping[str, Mapping[str, Clusters]]:
    """Run every program at every setting over a folder.

    Raises:
        subprocess.CalledProcessError: one of them failed.
    """
    found = {}
    for name, script in _SCRIPTS.items():
        with tempfile.TemporaryDirectory() as scratch:
            answer = Path(scratch) / "answer.json"
            whole = _BEFORE + script + _AFTER
            command = [python, "-c", whole, str(photos), str(Path(scratch) / "work"), str(answer)]
            subprocess.run(command, check=True, capture_output=True)
            listed = json.loads(answer.read_text(encoding="utf-8"))
        found[name] = {
            setting: [[Path(file) for file in cluster] for cluster in clusters] for setting, clusters in listed.items()
        }
    return found


def most_favourable(scores: Iterable[Score]) -> Score:
    """The setting that finds most while its precision is enough; if none has that, the most precise one."""
    listed = list(scores)
    precise = [one for one in listed if one.precision >= ENOUGH]
    return max(precise, key=lambda one: one.recall) if precise else max(listed, key=lambda one: one.precision)

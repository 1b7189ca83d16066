"""Copy detection, measured on the whole program: edits of some photos hidden among others, then scanned and grouped.

    python -m tests.benchmarks.copies.bench FOLDER --bases 40 --distractors 600 [--part even|odd] [--out report.json]
        [--rivals-python PATH]

FOLDER is any folder of photos. Some of them become the originals, others only stand in the way, and a few more fill
the collages; none plays two parts. `--part` takes every second photo only: limits are set on one half and figures
taken from the other. `--rivals-python` names a Python that has czkawka, imagehash and fastdup: they are then run on the
same folder (see `beside`).
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PIL import Image

from photodedup.engine import Engine
from photodedup.settings import Settings
from photodedup.types import Group, Level, Relation
from tests.benchmarks.copies.beside import Score, most_favourable, run_rivals, score
from tests.benchmarks.copies.edits import EDITS, bytes_of

ORIGINAL = "original"
FILLERS = 12


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one kind of edit: how many there were, were found, and were named rightly of those judged."""

    edit: str
    total: int
    found: int
    judged: int
    named: int


@dataclass(frozen=True, slots=True)
class Level_:  # noqa: N801 -- `Level` is taken by the product's own
    """What one level found: ties of a member to its keeper, and how many of them are right."""

    level: str
    ties: int
    right: int
    wanted: int
    found: int

    @property
    def precision(self) -> float:
        """Share of ties between photos that are versions of one photo."""
        return self.right / max(1, self.ties)

    @property
    def recall(self) -> float:
        """Share of the edits that this level must find that share a group with their original."""
        return self.found / max(1, self.wanted)


def main() -> None:
    """Make the photos, scan them, print the tables."""
    line = _parsed(sys.argv[1:])
    with tempfile.TemporaryDirectory() as made:
        photos, library = Path(made) / "photos", Path(made) / "library"
        _make(line, photos)
        engine = Engine(library, Settings(threads=line.threads))
        try:
            started = time.monotonic()
            report = engine.scan([photos])
            seconds = time.monotonic() - started
            groups = {level: engine.groups(level).groups for level in (Level.COPIES, Level.EDITS)}
        finally:
            engine.close()
        rivals = run_rivals(line.rivals_python, photos) if line.rivals_python else {}
    print(f"{report.found} photos, {seconds:.0f} s, {report.descriptor_id}")  # noqa: T201
    levels = [score_level(found, level) for level, found in groups.items()]
    rows = score_edits(groups[Level.EDITS], line.bases)
    _print(levels, rows)
    for wrong in wrong_ties(groups[Level.EDITS]):
        print("wrong:", wrong)  # noqa: T201
    for missed in missed_edits(groups[Level.EDITS]):
        print("missed:", missed)  # noqa: T201
    wanted = line.bases * len(EDITS)
    clusters = [[member.path for member in group.members] for group in groups[Level.EDITS]]
    ours = score("photodedup", "level edits", clusters, truth, wanted=wanted, original=ORIGINAL)
    scores = [
        score(name, setting, found, truth, wanted=wanted, original=ORIGINAL)
        for name, settings in rivals.items()
        for setting, found in settings.items()
    ]
    if scores:
        _print_beside(ours, scores, line.bases)
    if line.out:
        document = {
            "levels": [asdict(one) for one in levels],
            "edits": [asdict(row) for row in rows],
            "beside": [asdict(one) for one in (ours, *scores)],
        }
        line.out.write_text(json.dumps(document, indent=1), encoding="utf-8")


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure copy detection.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bases", type=int, default=40)
    parser.add_argument("--distractors", type=int, default=600)
    parser.add_argument("--part", choices=["all", "even", "odd"], default="all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--rivals-python")
    parser.add_argument("--out", type=Path)
    return parser.parse_args(arguments)


def _make(line: argparse.Namespace, photos: Path) -> None:
    """Write originals and edits as `NUMBER__EDIT.suffix`, and distractors under their own names."""
    found = sorted(path for path in line.folder.rglob("*") if path.suffix.lower() in {".jpg", ".jpeg", ".png", ".webp"})
    found = {"all": found, "even": found[::2], "odd": found[1::2]}[line.part]
    random.Random(line.seed).shuffle(found)
    bases, fillers, others = _split(found, line.bases, line.distractors)
    photos.mkdir(parents=True)
    pictures = [_opened(path) for path in fillers]
    for number, base in enumerate(bases):
        (photos / f"{number:04}__{ORIGINAL}{base.suffix.lower()}").write_bytes(base.read_bytes())
        photo = _opened(base)
        chosen = random.Random(number).sample(pictures, 3)
        for place, (name, edit) in enumerate(EDITS.items()):
            made = bytes_of(edit, photo, 1000 * number + place, chosen)
            (photos / f"{number:04}__{name}{edit.suffix}").write_bytes(made)
    for other in others:
        (photos / other.name).write_bytes(other.read_bytes())


def _split(found: list[Path], bases: int, others: int) -> tuple[list[Path], list[Path], list[Path]]:
    return found[:bases], found[bases : bases + FILLERS], found[bases + FILLERS : bases + FILLERS + others]


def _opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGB")


def truth(path: Path) -> tuple[str, str]:
    """Which original a file is made from, and by what edit; a distractor is its own original."""
    number, mark, edit = path.stem.partition("__")
    return (number, edit) if mark else (path.name, ORIGINAL)


def score_level(groups: Sequence[Group], level: Level) -> Level_:
    """Count right and wrong ties, and the edits of this level that were found."""
    ties = [(group.keeper, member.path) for group in groups for member in group.members if member.path != group.keeper]
    right = sum(truth(keeper)[0] == truth(path)[0] for keeper, path in ties)
    together = _together(groups)
    wanted = [(base, name) for base, name in _all_edits(groups) if level is Level.EDITS or EDITS[name].level is level]
    return Level_(level.value, len(ties), right, len(wanted), sum(pair in together for pair in wanted))


def _all_edits(groups: Sequence[Group]) -> list[tuple[str, str]]:
    bases = {truth(member.path)[0] for group in groups for member in group.members}
    numbered = sorted(base for base in bases if base.isdigit() and len(base) == 4)
    return [(base, name) for base in numbered for name in EDITS]


def _together(groups: Sequence[Group]) -> dict[tuple[str, str], Relation | None]:
    """The edits grouped with their original; with the relation, where the keeper is the original or a resave."""
    found: dict[tuple[str, str], Relation | None] = {}
    for group in groups:
        kept = truth(group.keeper)
        originals = {base for base, name in map(truth, _paths(group)) if name == ORIGINAL}
        for member in group.members:
            base, name = truth(member.path)
            if base in originals and name != ORIGINAL:
                judged = kept[0] == base and _is_plain(kept[1]) and member.path != group.keeper
                found[base, name] = member.relation if judged else None
    return found


def _is_plain(edit: str) -> bool:
    """Whether a version is the original or nothing but a resave of it: relations to it are those to the original."""
    return edit == ORIGINAL or EDITS[edit].relations == (Relation.RESAVED, Relation.SAME_PIXELS)


def _paths(group: Group) -> list[Path]:
    return [member.path for member in group.members]


def score_edits(groups: Sequence[Group], bases: int) -> list[Row]:
    """Count, for each edit, how often it was found and rightly named."""
    together = _together(groups)
    return [_row(name, together, bases) for name in EDITS]


def _row(name: str, together: Mapping[tuple[str, str], Relation | None], bases: int) -> Row:
    found = [relation for (_, edit), relation in together.items() if edit == name]
    judged = [relation for relation in found if relation is not None]
    named = sum(relation in EDITS[name].relations for relation in judged)
    return Row(name, bases, len(found), len(judged), named)


def wrong_ties(groups: Sequence[Group]) -> list[str]:
    """Word each tie between versions of different photos."""
    return [
        f"{group.keeper.name} - {member.path.name}: {member.relation.value}, {member.evidence}"
        for group in groups
        for member in group.members
        if truth(member.path)[0] != truth(group.keeper)[0]
    ]


def missed_edits(groups: Sequence[Group]) -> list[str]:
    """Word, for each photo, which of its edits stand in no group with it, and what was kept of the photo's group."""
    missed: dict[str, list[str]] = {}
    together = _together(groups)
    for base, name in _all_edits(groups):
        if (base, name) not in together:
            missed.setdefault(base, []).append(name)
    kept = {truth(path)[0]: group.keeper for group in groups for path in _paths(group) if truth(path)[1] == ORIGINAL}
    return [f"{base}, kept {kept[base].name if base in kept else None}: {', '.join(of)}" for base, of in missed.items()]


def _print(levels: Sequence[Level_], rows: Sequence[Row]) -> None:
    for row in rows:
        named = f"{row.named}/{row.judged}"
        print(f"{row.edit:24} {row.found / row.total:6.1%} {named:>9} {EDITS[row.edit].visible:5.0%}")  # noqa: T201
    for one in levels:
        wrong = one.ties - one.right
        print(  # noqa: T201
            f"level {one.level}: precision {one.precision:.4f} ({wrong} of {one.ties} wrong), recall {one.recall:.4f}"
        )
    judged, right = sum(row.judged for row in rows), sum(row.named for row in rows)
    print(f"named rightly: {right / max(1, judged):.4f} of {judged}")  # noqa: T201


def _print_beside(ours: Score, scores: Sequence[Score], bases: int) -> None:
    """Print every setting, then by edit the most favourable one of each program."""
    for one in (ours, *scores):
        wrong = one.pairs - one.right
        figures = f"precision {one.precision:.4f} ({wrong} of {one.pairs} pairs wrong), recall {one.recall:.4f}"
        print(f"{one.name:10} {one.setting:46} {figures}")  # noqa: T201
    names = list(dict.fromkeys(one.name for one in scores))
    best = [ours, *(most_favourable(one for one in scores if one.name == name) for name in names)]
    print("most favourable:", "; ".join(f"{one.name}: {one.setting}" for one in best))  # noqa: T201
    for edit in EDITS:
        print(f"{edit:24}", *(f"{one.found.get(edit, 0) / bases:10.0%}" for one in best))  # noqa: T201


if __name__ == "__main__":
    main()

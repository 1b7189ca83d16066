"""The standard benchmarks: which photos there are, what is asked, and what the right answers are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from photodedup.errors import UserError

SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png"})

_PARIS_BROKEN: Final = {
    "louvre": "136 146",
    "moulinrouge": "422",
    "museedorsay": "1059",
    "notredame": "188",
    "pantheon": "284 960 974",
    "pompidou": "195 196 201 467 640",
    "sacrecoeur": "299 330 353",
    "triomphe": "662 833 863 867",
}
"""Photos of Paris6k that are damaged in the distribution itself; its authors say to leave them out.

Source: https://www.robots.ox.ac.uk/~vgg/data/parisbuildings/corrupt.txt, as other evaluations quote it.
"""

PARIS_BROKEN: Final = frozenset(
    f"paris_{building}_{int(number):06}" for building, numbers in _PARIS_BROKEN.items() for number in numbers.split()
)

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels of the upright photo."""


@dataclass(frozen=True, slots=True)
class Query:
    """One question: the photo, the part of it that is meant, and the answers.

    Attributes:
        photo: number of the photo in the data set.
        positives: numbers of the photos that ought to come first.
        left_out: numbers that count neither for nor against: junk, or the query itself.
        box: the part of the photo that is asked for; None is all of it.
    """

    photo: int
    positives: frozenset[int]
    left_out: frozenset[int] = frozenset()
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Dataset:
    """Photos and questions. `objects` is set where the score is N-S: the object that each photo shows."""

    name: str
    photos: tuple[Path, ...]
    queries: tuple[Query, ...] = ()
    objects: tuple[int, ...] = ()


def holidays(folder: Path) -> Dataset:
    """Read INRIA Holidays: `GGGGII.jpg`, group GGGG, query II = 00; the query is left out of its own ranking.

    Queries without another photo of their group are left out: there is nothing to find.
    """
    photos = _numbered(folder, "Holidays")
    groups: dict[int, list[int]] = defaultdict(list)
    for number, photo in enumerate(photos):
        groups[int(photo.stem) // 100].append(number)
    queries = [
        Query(number, frozenset(group) - {number}, frozenset({number}))
        for group in groups.values()
        for number in group
        if int(photos[number].stem) % 100 == 0 and len(group) > 1
    ]
    return Dataset("holidays", photos, tuple(queries))


def ukbench(folder: Path) -> Dataset:
    """Read UKBench: `ukbenchNNNNN.jpg`, four photos in a row for each object."""
    photos = _numbered(folder, "UKBench")
    return Dataset("ukbench", photos, objects=tuple(int(_digits(photo)) // 4 for photo in photos))


def oxford(folder: Path) -> Dataset:
    """Read Oxford5k: photos anywhere under the folder, and ground truth as `*_query.txt`, `_good`, `_ok`, `_junk`.

    Oxford105k is the same with the 100,000 distractors somewhere under the folder too.
    """
    return _buildings("oxford", folder)


def paris(folder: Path) -> Dataset:
    """Read Paris6k, which is laid out as Oxford5k is, without the photos that are damaged in the original."""
    return _buildings("paris", folder, PARIS_BROKEN)


READERS: Final[Mapping[str, Callable[[Path], Dataset]]] = MappingProxyType(
    {"holidays": holidays, "ukbench": ukbench, "oxford": oxford, "paris": paris}
)


def read_dataset(name: str, folder: Path) -> Dataset:
    """Read a data set by name.

    Raises:
        UserError: there is no such data set, or the folder does not hold it.
    """
    if name not in READERS:
        raise UserError(f"There is no data set called {name!r}.", f"Choose one of {', '.join(READERS)}.")
    return READERS[name](folder)


def photos_under(folder: Path) -> tuple[Path, ...]:
    """List every photo under a folder in order of name.

    Raises:
        UserError: there is none.
    """
    photos = tuple(sorted(file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES))
    if not photos:
        raise UserError(f"There are no photos in {folder}.", "Name the folder that the data set was unpacked to.")
    return photos


def _numbered(folder: Path, name: str) -> tuple[Path, ...]:
    """List photos whose names carry their number, as Holidays and UKBench name them."""
    photos = tuple(photo for photo in photos_under(folder) if _digits(photo))
    if not photos:
        raise UserError(f"The photos in {folder} are not named as those of {name} are.", "Check which data set it is.")
    return photos


def _digits(photo: Path) -> str:
    digits = photo.stem.removeprefix("ukbench")
    return digits if digits.isdecimal() else ""


def _buildings(name: str, folder: Path, broken: Collection[str] = ()) -> Dataset:
    """Read a data set with the ground truth of the Visual Geometry Group's buildings."""
    photos = tuple(photo for photo in photos_under(folder) if photo.stem not in broken)
    numbers = {photo.stem: number for number, photo in enumerate(photos)}
    files = sorted(folder.rglob("*_query.txt"))
    if not files:
        raise UserError(f"There is no ground truth (*_query.txt) in {folder}.", f"Unpack that of {name} there too.")
    queries = (_building(file, numbers) for file in files)
    return Dataset(name, photos, tuple(query for query in queries if query.positives))


def _building(file: Path, numbers: Mapping[str, int]) -> Query:
    """Read one question and its three lists of answers; names without a photo are left out."""
    photo, *corners = file.read_text(encoding="utf-8").split()
    left, top, right, bottom = (float(corner) for corner in corners)
    name = photo.removeprefix("oxc1_")
    if name not in numbers:
        raise UserError(
            f"The photo {name} that {file.name} asks about is missing.", "Unpack all photos of the data set."
        )
    stem = file.name.removesuffix("_query.txt")
    listed = {
        kind: frozenset(
            numbers[line] for line in file.with_name(f"{stem}_{kind}.txt").read_text().split() if line in numbers
        )
        for kind in ("good", "ok", "junk")
    }
    return Query(numbers[name], listed["good"] | listed["ok"], listed["junk"], (left, top, right, bottom))

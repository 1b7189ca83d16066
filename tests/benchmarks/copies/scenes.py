"""Other shots of one scene must never come out as copies or edits: verifies every pair inside each group of photos.

python -m tests.benchmarks.copies.scenes FOLDER --digits 4     (INRIA Holidays: the group is the first digits)
python -m tests.benchmarks.copies.scenes FOLDER --each 4       (UKBench: four photos in a row show one object)
"""

from __future__ import annotations

import argparse
import itertools
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from photodedup import decode
from photodedup.types import Content, ContentId, Level, Metadata
from photodedup.verify.relation import relate
from photodedup.verify.sight import Sight

Photo = tuple[Content, Sight]


def main() -> None:
    """Verify the pairs; print every false claim and how often each relation was given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--digits", type=int, default=0)
    parser.add_argument("--each", type=int, default=4)
    line = parser.parse_args()
    given: Counter[str] = Counter()
    for paths in _groups(line):
        photos = {path: _photo(path) for path in paths}
        for a, b in itertools.combinations(paths, 2):
            found = relate(photos[a][0], photos[b][0], photos[a][1], photos[b][1], 0.8)
            given[found.relation] += 1
            if found.relation in Level.EDITS.relations:
                print("wrong:", a.name, b.name, found.relation, found.sentence)  # noqa: T201
    print(dict(given))  # noqa: T201


def _groups(line: argparse.Namespace) -> Iterator[list[Path]]:
    paths = sorted(line.folder.glob("*.jpg"))
    numbered = enumerate(paths)
    for _, group in itertools.groupby(numbered, lambda one: _key(one, line)):
        yield [path for _, path in group]


def _key(numbered: tuple[int, Path], line: argparse.Namespace) -> str:
    number, path = numbered
    return path.stem[: line.digits] if line.digits else str(number // line.each)


def _photo(path: Path) -> Photo:
    data = path.read_bytes()
    made = decode.render(data, 64)
    shape = (made.width, made.height, made.format)
    content = Content(ContentId(1), b"", len(data), *shape, made.scaled_hash, made.scaled_by, None, Metadata())
    return content, Sight(decode.decode_thumbnail(made.thumbnail))


if __name__ == "__main__":
    main()

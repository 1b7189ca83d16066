"""How long a large library takes to be scanned again, to take in a few new photos, and to show its groups.

    python tests/benchmarks/large_library.py [--files 100000] [--new 20] [--keep FOLDER]

Makes tiny files in a temporary folder and a library that knows them: families of five that are versions of each
other, and four look-alikes for each photo, so that there are six pairs a photo. Scans go through the real engine with
a stand-in for the trunk. Prints one JSON document, seconds and megabytes. `--keep` makes all of it in a folder that
stays: `gui_lateness.py library` then shows FOLDER/library in the window.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from photodedup import decode, machine
from photodedup.catalogue import contents, facts, files, pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.engine.searching import stat_of
from photodedup.types import ContentId, FileStat, Level, Metadata, Pair, Relation, Rendition

_EACH: Final = 5  # photos of a family
_ALIKE: Final = 4  # look-alikes of a photo
_VERSIONS: Final = [relation for relation in Relation if relation not in {Relation.IDENTICAL, Relation.SIMILAR}]
_FOLDER: Final = 1000  # files in one


def main() -> None:
    """Make the library, scan it, add photos, scan once more, and look at groups."""
    line = argparse.ArgumentParser(description=__doc__)
    line.add_argument("--files", type=int, default=100_000)
    line.add_argument("--new", type=int, default=20)
    line.add_argument("--keep", type=Path)
    asked = line.parse_args()
    with nullcontext(asked.keep) if asked.keep else tempfile.TemporaryDirectory() as place:
        photos, library = Path(place) / "photos", Path(place) / "library"
        known = _fill(library, list(_files(photos, asked.files)))
        figures = {"files": asked.files, "pairs": known, **_measured(library, photos, asked.new)}
        figures["library_mb"] = round((library / "catalogue.sqlite").stat().st_size / 1e6)
    print(json.dumps({**figures, "peak_rss_mb": round(machine.peak_rss_mb())}))  # noqa: T201 -- the answer


def _measured(library: Path, photos: Path, new: int) -> dict[str, float]:
    figures = {}
    engine = Engine(library, describer=FakeDescriber())
    figures["first_scan_and_index"] = _timed(lambda: engine.scan([photos]))
    figures["scan_unchanged"] = _timed(lambda: engine.scan([photos]))
    _write_photos(photos / "new", new)
    figures[f"scan_{new}_new"] = _timed(lambda: engine.scan([photos]))
    engine.close()
    engine = Engine(library, describer=FakeDescriber())  # with nothing in memory
    for level in (Level.EDITS, Level.SIMILAR):
        figures[f"groups_{level.value}"] = _timed(partial(engine.groups, level, 0.6))
    engine.close()
    return figures


def _timed(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return round(time.perf_counter() - began, 2)


def _files(photos: Path, count: int) -> Iterator[FileStat]:
    """Write files that only look like photos; nobody will open them."""
    for number in range(count):
        folder = photos / f"{number // _FOLDER:04}"
        if number % _FOLDER == 0:
            folder.mkdir(parents=True)
        path = folder / f"{number:07}.jpg"
        path.write_bytes(b"\xff\xd8" + number.to_bytes(8, "big"))
        yield stat_of(path)


def _write_photos(folder: Path, count: int) -> None:
    folder.mkdir()
    rng = np.random.default_rng(1)
    for number in range(count):
        _picture(rng, 640, 480).save(folder / f"{number:04}.jpg", quality=90)


def _picture(rng: np.random.Generator, width: int, height: int) -> Image.Image:
    return Image.fromarray(rng.integers(0, 256, (12, 16, 3), dtype=np.uint8)).resize((width, height))


def _fill(library: Path, seen: list[FileStat]) -> int:
    """Make the library that a finished scan of these files would leave; return how many pairs it holds."""
    catalogue, describer = Catalogue(library), FakeDescriber()
    rng = np.random.default_rng(0)
    files.register(catalogue, files.next_run(catalogue), seen)
    thumbnail = _thumbnail(rng)
    ids: list[ContentId] = []
    with catalogue.write() as connection:
        for stat in seen:
            rendition = _rendition(thumbnail, rng)
            ids.append(contents.store(connection, rng.bytes(32), stat.bytes, rendition, decode.DECODER_VERSION))
            vector = rng.standard_normal(describer.dim).astype(np.float32)
            contents.store_descriptor(connection, describer.descriptor_id, ids[-1], vector / np.linalg.norm(vector))
            contents.set_turn_hashes(connection, ids[-1], [int(rng.integers(2**63))])
            files.set_content(connection, stat.path, ids[-1])
    known = [*_versions(ids, rng), *_look_alikes(ids, rng)]
    pairs.store(catalogue, describer.descriptor_id, known, ids)
    facts.use_descriptor(catalogue, describer.descriptor_id)
    catalogue.close()
    return len(known)


def _rendition(thumbnail: bytes, rng: np.random.Generator) -> Rendition:
    width, height, year = int(rng.integers(400, 6000)), int(rng.integers(400, 4000)), int(rng.integers(2000, 2026))
    taken = Metadata(taken=f"{year}-05-01T10:00:00")
    return Rendition(width, height, "JPEG", np.zeros((0, 0, 3), np.uint8), thumbnail, rng.bytes(32), 1, taken)


def _thumbnail(rng: np.random.Generator) -> bytes:
    out = io.BytesIO()
    _picture(rng, 256, 192).save(out, "JPEG")
    return out.getvalue()


def _versions(ids: list[ContentId], rng: np.random.Generator) -> Iterator[Pair]:
    for first in range(0, len(ids), _EACH):
        for a, b in itertools.combinations(ids[first : first + _EACH], 2):
            relation = _VERSIONS[rng.integers(len(_VERSIONS))]
            whole = a if relation is Relation.CROPPED else None
            yield Pair(a, b, float(rng.uniform(0.5, 1)), relation, "because", 0.9, whole, None, 30, 0.9)


def _look_alikes(ids: list[ContentId], rng: np.random.Generator) -> Iterator[Pair]:
    for one in range(len(ids)):
        for other in rng.integers(0, len(ids), _ALIKE).tolist():
            if one // _EACH != other // _EACH:
                a, b = ids[min(one, other)], ids[max(one, other)]
                yield Pair(a, b, float(rng.uniform(0.4, 0.9)), Relation.SIMILAR, "They look alike.", 0.5)


if __name__ == "__main__":
    main()

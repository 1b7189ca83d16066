"""What is loaded around new photos: all that says with what they are still to be compared, and no more."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photodedup.catalogue import contents, files, pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.engine import grouping, news
from photodedup.engine.settling import missing, relatives
from photodedup.types import ContentId, FileStat, Metadata, Pair, Relation, Rendition

MODEL = "model"
COUNT = 9
Tied = dict[tuple[int, int], Relation]
TIES = list(combinations(range(COUNT), 2))
RELATIONS = [Relation.RESAVED, Relation.CROPPED, Relation.EDITED, Relation.BURST, Relation.SIMILAR]


class Library:
    """A catalogue of nine photos of different sizes."""

    def __init__(self, folder: Path) -> None:
        """Make it; none of them is tied to any other."""
        self.catalogue = Catalogue(folder)
        self._files = [FileStat(folder / f"{number}.jpg", 10, 1, 1, number) for number in range(COUNT)]
        files.register(self.catalogue, 1, self._files)
        self.ids = []
        with self.catalogue.write() as connection:
            for number, file in enumerate(self._files):
                size = 100 * ((5 * number) % COUNT + 1)
                rendition = Rendition(size, size, "JPEG", np.zeros((8, 8, 3), np.uint8), b"", b"", 1, Metadata())
                self.ids.append(contents.store(connection, bytes([number]), 10, rendition, 1))
                files.set_content(connection, file.path, self.ids[-1])

    def tie(self, found: Tied, gone: Collection[int] = ()) -> None:
        """Let these be all the ties there are; the photos that are `gone` have no file."""
        stored = [
            Pair(self.ids[a], self.ids[b], 0.9 - 0.01 * a, relation, "because", whole=self._whole(a, relation))
            for (a, b), relation in found.items()
        ]
        with self.catalogue.write() as connection:
            connection.execute("DELETE FROM pair")
            files.mark_restored(connection, self._files)
            files.mark_removed(connection, [self._files[number] for number in gone])
        pairs.store(self.catalogue, MODEL, stored)

    def _whole(self, number: int, relation: Relation) -> ContentId | None:
        return self.ids[number] if relation is Relation.CROPPED else None


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Give one library; each example ties its photos anew."""
    made = Library(tmp_path_factory.mktemp("library"))
    yield made
    made.catalogue.close()


@settings(max_examples=100, deadline=None)
@given(
    found=st.dictionaries(st.sampled_from(TIES), st.sampled_from(RELATIONS), max_size=16),
    fresh=st.sets(st.integers(0, COUNT - 1), min_size=1, max_size=3),
    gone=st.sets(st.integers(0, COUNT - 1), max_size=2),
)
def test_what_is_loaded_around_new_photos_says_the_same_as_the_whole_library(
    library: Library, found: Tied, fresh: set[int], gone: set[int]
) -> None:
    """Whatever ties there are: the same pairs are still to be compared, by a part of the evidence as by all of it."""
    library.tie(found, gone - fresh)
    new = {library.ids[number] for number in fresh}
    part, whole = news.around(library.catalogue, MODEL, new), grouping.gather(library.catalogue, MODEL)
    assert missing(part.pairs, part.place, new) == missing(whole.pairs, whole.place, new)
    assert relatives(part.pairs, part.place, new) == relatives(whole.pairs, whole.place, new)
    assert set(part.pairs) <= set(whole.pairs)


def test_families_that_no_new_photo_touches_are_not_loaded(library: Library) -> None:
    """0 is new, a version of 1 and like 2, which is a version of 3; the others concern nobody."""
    tied = {(0, 1): Relation.EDITED, (0, 2): Relation.SIMILAR, (2, 3): Relation.EDITED, (5, 6): Relation.EDITED}
    library.tie(tied | {(3, 5): Relation.SIMILAR})
    loaded = news.around(library.catalogue, MODEL, {library.ids[0]})
    known = {(library.ids.index(pair.a), library.ids.index(pair.b)) for pair in loaded.pairs}
    assert known == {(0, 1), (0, 2), (2, 3)}

"""Pairs of copies of two photos: a few speak for all, and only where they have nothing to say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photodedup.engine import Engine, sparing
from photodedup.engine.verifying import Verifier
from photodedup.types import ContentId, Level, Pair, Pixels, Vectors
from tests.helpers.pictures import picture

Edit = Callable[[Pixels], Pixels]

A1, A2, A3, B1, B2, C = (ContentId(number) for number in range(1, 7))


def test_a_family_is_what_is_a_copy_of_one_photo() -> None:
    """A1 - A2 - A3 in a row: both ends are copies of the middle one, which names them."""
    assert sparing.families([(A1, A2), (A2, A3)]) == {A1: A2, A2: A2, A3: A2}


def test_copies_of_copies_are_no_family() -> None:
    """A1 - A2 - A3 - B1 in a row: small differences add up, so that B1 stands alone."""
    named = sparing.families([(A1, A2), (A2, A3), (A3, B1)])
    assert named[A1] == named[A2] == named[A3] == A2
    assert named.get(B1, B1) == B1


def test_pairs_of_two_families_are_one_bunch_of_which_three_are_asked() -> None:
    """Six pairs of three and two copies; the nearest is among those asked, and every copy too."""
    named = sparing.families([(A1, A2), (A1, A3), (B1, B2)])
    pairs = {(a, b): 0.5 + 0.01 * a + 0.001 * b for a in (A1, A2, A3) for b in (B1, B2)}
    (bunch,) = sparing.bunches(pairs, named)
    assert {*bunch.asked, *bunch.spared} == pairs.keys()
    assert len(bunch.asked) == 3
    assert bunch.asked[0] == (A3, B2)
    assert {content for tie in bunch.asked for content in tie} == {A1, A2, A3, B1, B2}


def test_photos_without_copies_are_all_asked() -> None:
    """Nothing speaks for another photo."""
    found = sparing.bunches({(A1, B1): 0.6, (A1, C): 0.5, (B1, C): 0.4}, {})
    assert [bunch.asked for bunch in found] == [((A1, B1),), ((A1, C),), ((B1, C),)]
    assert not any(bunch.spared for bunch in found)


def test_nothing_is_concluded_of_two_copies_of_one_photo() -> None:
    """What two copies of a photo are to each other is asked, however many there are."""
    named = dict.fromkeys((A1, A2, A3, B1), A1)
    pairs = {(A1, A2): 0.8, (A1, A3): 0.8, (A1, B1): 0.8, (A2, A3): 0.8, (A2, B1): 0.8, (A3, B1): 0.8}
    found = sparing.bunches(pairs, named)
    assert {bunch.asked for bunch in found} == {(tie,) for tie in pairs}


class _Alike:
    """A describer to which all photos look alike, and copies of one photo more so."""

    descriptor_id, size, dim, provider, workers, batch = "alike", 64, 4, "fake", 1, 8

    def describe(self, photos: Pixels) -> Vectors:
        means = photos.reshape(len(photos), -1, 3).mean(axis=1) - 128
        rows = np.column_stack([np.full(len(photos), 60.0), means]).astype(np.float32)
        unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[ContentId, ContentId]]:
    """Count the pairs that are looked at."""
    seen: Counter[tuple[ContentId, ContentId]] = Counter()
    pair = Verifier.pair

    def counted(self: Verifier, *given: object, **named: object) -> Pair:
        made = pair(self, *given, **named)  # type: ignore[arg-type]  # whatever it is given
        seen[made.a, made.b] += 1
        return made

    monkeypatch.setattr(Verifier, "pair", counted)
    return seen


def _copies(folder: Path, name: str, pixels: Pixels, count: int) -> None:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        Image.fromarray(pixels).save(folder / f"{name}-{number}.jpg", quality=95 - number)


def _groups(folder: Path) -> set[frozenset[str]]:
    engine = Engine(folder / "library", describer=_Alike())
    engine.scan([folder / "photos"])
    groups = engine.groups(Level.EDITS).groups
    engine.close()
    return {frozenset(member.path.stem for member in group.members) for group in groups}


def test_copies_of_two_look_alikes_are_not_all_compared(tmp_path: Path, looked_at: Counter[object]) -> None:
    """Six copies each make 30 pairs of copies, which are all looked at, and 36 others, of which three are."""
    for name, seed in (("one", 1), ("two", 2)):
        _copies(tmp_path / "photos", name, picture(seed, 400, 300), 6)
    assert _groups(tmp_path) == {frozenset(f"{name}-{number}" for number in range(6)) for name in ("one", "two")}
    assert len(looked_at) == 30 + 3


def test_where_one_pair_has_something_in_common_all_are_compared(tmp_path: Path, looked_at: Counter[object]) -> None:
    """Copies of a photo and of a part of it in another light: one bunch, and every pair of it is looked at."""
    whole = picture(3, 480, 360)
    part = np.ascontiguousarray(whole[40:340, 40:440])
    part = np.clip(part * 0.8 + (0, 50, 0), 0, 255).astype(np.uint8)
    _copies(tmp_path / "photos", "whole", whole, 4)
    _copies(tmp_path / "photos", "part", part, 4)
    (group,) = _groups(tmp_path)
    assert len(group) == 8
    assert len(looked_at) == 8 * 7 / 2

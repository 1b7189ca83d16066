"""Groups and look-alikes as the engine gives them: at each level, inside and outside the library."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.errors import UserError
from photodedup.settings import Settings
from photodedup.types import Level, Relation
from tests.helpers.pictures import exif_of, picture, resized, save


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Give one photo, a copy, another EXIF, a resave, a half-size one, a look-alike, and strangers."""
    folder = tmp_path / "photos"
    original = picture(1, 640, 480)
    save(original, folder / "a original.jpg", quality=95)
    shutil.copy(folder / "a original.jpg", folder / "b copy.jpg")
    save(original, folder / "c tagged.jpg", quality=95, exif=exif_of(software="Editor"))
    save(original, folder / "d resaved.jpg", quality=60)
    save(resized(original, 0.5), folder / "e half.jpg")
    changed = original.copy()
    changed[60:130, 60:130] = (250, 0, 0)
    save(changed, folder / "f alike.jpg")
    for seed in (2, 3):
        save(picture(seed, 640, 480), folder / f"stranger {seed}.jpg")
    return folder


@pytest.fixture
def engine(tmp_path: Path, photos: Path) -> Iterator[Engine]:
    """Give an engine that has scanned the photos."""
    opened = Engine(tmp_path / "library", Settings(threads=2), describer=FakeDescriber())
    opened.scan([photos])
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("level", "letters"), [(Level.EXACT, "abc"), (Level.COPIES, "abcde"), (Level.SIMILAR, "abcdef")]
)
def test_each_level_admits_what_its_relations_say(engine: Engine, level: Level, letters: str) -> None:
    """Levels are cumulative, and strangers stand in no group."""
    (group,) = engine.groups(level, 0.7).groups
    assert "".join(sorted(member.path.name[0] for member in group.members)) == letters


def test_groups_do_not_depend_on_the_level_looked_at_before(engine: Engine) -> None:
    """Stricter levels load less of the catalogue, and get the same groups from it as from all of it."""
    before = {level: engine.groups(level, 0.7) for level in (Level.EXACT, Level.COPIES, Level.EDITS)}
    alike = engine.groups(Level.SIMILAR, 0.7)
    assert {level: engine.groups(level, 0.7) for level in before} == before
    assert engine.groups(Level.SIMILAR, 0.7) == alike
    assert len(alike.groups[0].members) > len(before[Level.COPIES].groups[0].members)


def test_members_carry_their_relation_and_a_suggestion(engine: Engine) -> None:
    """Copies are suggested for removal; what only looks alike is never."""
    (group,) = engine.groups(Level.SIMILAR, 0.7).groups
    found = {member.path.name[0]: (member.relation, member.suggestion) for member in group.members}
    keeper = group.keeper.name[0]
    assert found.pop(keeper)[1] == "keep"
    assert found["d"] == (Relation.RESAVED, "remove")
    assert found["e"] == (Relation.RESAVED, "remove")
    relation, suggestion = found["f"]
    assert relation not in Level.COPIES.relations
    assert (suggestion == "keep") == (relation in {Relation.BURST, Relation.SIMILAR})
    assert group.members[0].path == group.keeper


def test_reclaimable_bytes_are_those_of_what_would_go(engine: Engine) -> None:
    """The gain is the sum of the sizes suggested for removal."""
    for level in Level:
        for group in engine.groups(level, 0.7).groups:
            gone = sum(member.path.stat().st_size for member in group.members if member.suggestion == "remove")
            assert group.reclaimable_bytes == gone


def test_a_higher_threshold_holds_look_alikes_back(engine: Engine) -> None:
    """The threshold moves without a new scan, and never touches what verification vouches for."""
    (group,) = engine.groups(Level.SIMILAR, 1.0).groups
    unvouched = {Relation.BURST, Relation.SIMILAR}
    assert not unvouched & {member.relation for member in group.members}
    assert {"a", "b", "c", "d", "e"} <= {member.path.name[0] for member in group.members}


def test_hard_links_free_nothing(tmp_path: Path, photos: Path) -> None:
    """Two names of one file are listed, and promise no space."""
    (photos / "z link.jpg").hardlink_to(photos / "stranger 2.jpg")
    engine = Engine(tmp_path / "library", Settings(threads=2), describer=FakeDescriber())
    engine.scan([photos])
    groups = engine.groups(Level.EXACT).groups
    engine.close()
    assert [group.reclaimable_bytes for group in groups if group.keeper.name.startswith(("z", "s"))] == [0]


def test_groups_are_empty_before_the_first_scan(tmp_path: Path) -> None:
    """A new library answers, with nothing."""
    engine = Engine(tmp_path / "new", describer=FakeDescriber())
    assert engine.groups(Level.SIMILAR).groups == ()
    engine.close()


def test_a_photo_of_the_library_finds_its_likes_and_not_itself(engine: Engine, photos: Path) -> None:
    """Nearest first, each with what it is to the photo asked about."""
    found = engine.similar(photos / "a original.jpg", top=5)
    assert found.query == photos / "a original.jpg"
    relations = {result.path.name[0]: result.relation for result in found.results}
    assert relations.pop("f") not in Level.COPIES.relations
    assert relations == {
        "b": Relation.IDENTICAL, "c": Relation.SAME_PIXELS, "d": Relation.RESAVED, "e": Relation.RESAVED,
    }  # fmt: skip
    similarities = [result.similarity for result in found.results]
    assert similarities == sorted(similarities, reverse=True)


def test_a_photo_from_outside_finds_the_same(engine: Engine, photos: Path, tmp_path: Path) -> None:
    """The photo asked about need not have been scanned, and is not added."""
    outside = save(picture(1, 640, 480), tmp_path / "outside.jpg", quality=80)
    found = engine.similar(outside, top=6)
    assert {result.path.name[0] for result in found.results if result.relation is Relation.RESAVED} == set("abcde")
    copy = Path(shutil.copy(photos / "stranger 2.jpg", tmp_path / "copy.jpg"))
    assert engine.similar(copy, top=1).results[0].relation is Relation.IDENTICAL
    assert engine.thumbnail(outside) is None


def test_asking_for_more_than_there_is_gives_every_other_photo(engine: Engine, photos: Path) -> None:
    """`top` is a limit and no promise."""
    assert len(engine.similar(photos / "a original.jpg", top=1000).results) == 7


def test_similar_before_the_first_scan_is_a_sentence(tmp_path: Path, photos: Path) -> None:
    """The person is told what to do first."""
    engine = Engine(tmp_path / "new", describer=FakeDescriber())
    with pytest.raises(UserError, match="Nothing has been scanned"):
        engine.similar(photos / "a original.jpg")
    engine.close()


@pytest.mark.parametrize("kind", ["missing", "folder", "text", "loop"])
def test_what_is_no_photo_has_no_likes_but_a_sentence(engine: Engine, tmp_path: Path, kind: str) -> None:
    """A slip in the name or a foreign file is the person's to mend, and no bug."""
    path = tmp_path / "asked.jpg"
    if kind == "folder":
        path.mkdir()
    elif kind == "text":
        path.write_text("no photo")
    elif kind == "loop":
        path.symlink_to(path)
    with pytest.raises(UserError):
        engine.similar(path)


@pytest.mark.usefixtures("engine")
def test_a_photo_from_outside_needs_the_model_of_the_library(tmp_path: Path) -> None:
    """Descriptors of two models are never compared."""
    outside = save(picture(1), tmp_path / "outside.jpg")
    other = Engine(tmp_path / "library", describer=FakeDescriber(descriptor_id="other"))
    with pytest.raises(UserError, match="another model"):
        other.similar(outside)
    other.close()


def test_thumbnails_are_kept_for_photos_of_the_library(engine: Engine, photos: Path) -> None:
    """A JPEG comes back for a scanned file, even when the file is gone."""
    (photos / "stranger 2.jpg").unlink()
    stored = engine.thumbnail(photos / "stranger 2.jpg")
    assert stored is not None
    assert stored.startswith(b"\xff\xd8")


def test_the_same_pixels_under_another_model_stay_the_same_pixels(engine: Engine, photos: Path, tmp_path: Path) -> None:
    """What was seen in the pixels outlives the model."""
    before = engine.groups(Level.EXACT)
    other = Engine(tmp_path / "library", describer=FakeDescriber(dim=16, descriptor_id="other"))
    other.scan([photos])
    assert other.groups(Level.EXACT) == before
    other.close()

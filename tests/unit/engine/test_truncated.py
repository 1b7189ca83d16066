"""Photos that end too early: skipped, unless the person asks for what there is of them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from photodedup import review
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine, grouping
from photodedup.engine.previewing import preview
from photodedup.settings import Settings
from photodedup.types import Level, Relation
from tests.helpers.pictures import damaged_files, picture, resized, save


def _skipped(library: Path, photo: Path, *, use_truncated: bool) -> list[Path]:
    engine = Engine(library, Settings(use_truncated=use_truncated), describer=FakeDescriber())
    report = engine.scan([photo])
    engine.close()
    return [skip.path for skip in report.skipped]


def test_the_setting_reaches_photos_that_were_skipped_before(tmp_path: Path) -> None:
    """Turned on, the next scan takes a truncated photo up, though its file has not changed."""
    cut = damaged_files(tmp_path / "photos")["cut"]
    library = tmp_path / "library"
    assert _skipped(library, cut, use_truncated=False) == [cut]
    assert _skipped(library, cut, use_truncated=True) == []


def test_what_is_damaged_otherwise_stays_skipped(tmp_path: Path) -> None:
    """A broken middle is not an early end: nothing can be said of such a photo."""
    broken = damaged_files(tmp_path / "photos")["broken"]
    assert _skipped(tmp_path / "library", broken, use_truncated=True) == [broken]


def _grouped(folder: Path, level: Level, *rules: review.Rule) -> list[list[tuple[str, str, Relation]]]:
    engine = Engine(folder.with_name("library"), Settings(use_truncated=True), describer=FakeDescriber())
    engine.scan([folder])
    evidence = grouping.preferring(engine._cutting._gathering.evidence(), rules)
    groups = grouping.cut(evidence, level, 0.6)
    engine.close()
    return [[(each.path.name, each.suggestion, each.relation) for each in group.members] for group in groups]


@pytest.mark.parametrize("ending", [".jpg", ".png", ".bmp"])
def test_half_a_photo_is_an_edit_of_the_whole_one_and_never_kept_for_it(tmp_path: Path, ending: str) -> None:
    """Not even a person's preference for large files makes half a photo the one to keep."""
    folder = tmp_path / "photos"
    whole = save(picture(1), folder / "whole.jpg", quality=60)
    data = save(picture(1), tmp_path / f"whole{ending}", quality=98).read_bytes()
    (folder / f"half{ending}").write_bytes(data[: round(len(data) * 0.96)])
    assert _grouped(folder, Level.COPIES) == []
    largest = review.preference("largest")
    assert largest is not None
    assert (folder / f"half{ending}").stat().st_size > whole.stat().st_size
    assert _grouped(folder, Level.EDITS, largest) == [
        [("whole.jpg", "keep", Relation.IDENTICAL), (f"half{ending}", "remove", Relation.EDITED)]
    ]


def test_half_a_photo_in_more_detail_stays_beside_the_small_whole_one(tmp_path: Path) -> None:
    """What is left of the original may be the best that a person has."""
    folder = tmp_path / "photos"
    save(resized(picture(1, 640, 480), 0.5), folder / "small.jpg")
    data = save(picture(1, 640, 480), tmp_path / "large.png").read_bytes()
    (folder / "half.png").write_bytes(data[: round(len(data) * 0.97)])
    assert _grouped(folder, Level.EDITS) == [
        [("small.jpg", "keep", Relation.IDENTICAL), ("half.png", "keep", Relation.EDITED)]
    ]


def test_two_halves_are_never_offered_for_removal(tmp_path: Path) -> None:
    """What two damaged files lack cannot be compared, so neither makes the other superfluous; equal bytes do."""
    folder = tmp_path / "photos"
    data = save(picture(1), tmp_path / "whole.png").read_bytes()
    folder.mkdir()
    for name, share in (("a.png", 0.9), ("b.png", 0.95), ("b again.png", 0.95)):
        (folder / name).write_bytes(data[: round(len(data) * share)])
    (group,) = _grouped(folder, Level.EDITS)
    assert {name for name, _, _ in group} == {"b.png", "b again.png"}
    assert {relation for _, _, relation in group} == {Relation.IDENTICAL}


def test_half_a_photo_can_be_looked_at(tmp_path: Path) -> None:
    """The review shows what there is."""
    data = save(picture(1), tmp_path / "whole.png").read_bytes()
    (tmp_path / "half.png").write_bytes(data[: len(data) // 2])
    with Image.open(io.BytesIO(preview(tmp_path / "half.png", 200))) as shown:
        assert shown.size == (200, 150)

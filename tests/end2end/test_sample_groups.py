"""The sample library, through the real model: what a newcomer sees first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup.engine import Engine
from photodedup.engine.removal_reports import dry
from photodedup.types import Level, Relation


@pytest.fixture(scope="module")
def engine(sample_library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Scan the sample once for all tests here."""
    opened = Engine(tmp_path_factory.mktemp("library"))
    opened.scan([sample_library])
    yield opened
    opened.close()


def test_that_no_edited_or_forwarded_version_is_kept_in_place_of_an_original(engine: Engine) -> None:
    """What somebody straightened, lettered, cropped or sent on never costs the camera's own file its place."""
    groups = engine.groups(Level.EDITS).groups
    assert len(groups) >= 8
    assert [group.keeper.name for group in groups if group.keeper.parent.name in {"Edited", "Shared"}] == []


def test_that_each_photo_of_a_burst_is_kept(engine: Engine) -> None:
    """Three shots of one second are three photos, at any level."""
    members = {member.path: member for group in engine.groups(Level.SIMILAR).groups for member in group.members}
    burst = [member for path, member in members.items() if path.name.startswith("IMG_20240609_18000")]
    assert len(burst) == 3
    assert {member.suggestion for member in burst} == {"keep"}
    assert Relation.BURST in {member.relation for member in burst}


def test_that_the_reasons_for_a_removal_are_sentences_in_a_row(engine: Engine) -> None:
    """What a photo is to the kept one and why that one is kept stand side by side, with a full stop between."""
    keepers = {group.keeper: group.why for group in engine.groups(Level.COPIES).groups}
    removed = dry(engine.removals.plan(Level.COPIES)).removed
    assert len(removed) >= 8
    assert [each.why for each in removed if not each.why.endswith(f". {keepers[each.kept]}")] == []
    assert [each.why for each in removed if ".." in each.why] == []

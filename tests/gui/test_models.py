"""The models keep Qt's rules and fold, find and name what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester

from photodedup.gui.models.group_model import GroupModel, relations_of
from photodedup.gui.models.photo_grid_model import PhotoCard, PhotoGridModel
from photodedup.gui.models.skipped_model import SkippedModel
from photodedup.types import Relation, Skipped
from tests.gui.fake_engine import group

PHOTOS = [Path(f"/photos/{number}.jpg") for number in range(10)]


@pytest.mark.parametrize("columns", [1, 3, 10, 11])
def test_the_grid_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, columns: int) -> None:
    """A grid of any width answers every index that Qt may ask for."""
    model = PhotoGridModel()
    model.show([PhotoCard(path) for path in PHOTOS])
    model.set_columns(columns)
    qtmodeltester.check(model)


def test_cards_are_folded_row_by_row() -> None:
    """Card i lies in row i // columns, column i % columns; the rest of the last row is empty."""
    model = PhotoGridModel()
    model.show([PhotoCard(path) for path in PHOTOS])
    model.set_columns(4)
    assert (model.rowCount(), model.columnCount()) == (3, 4)
    assert model.cell_of(6) == model.index(1, 2)
    assert model.number_at(model.index(2, 1)) == 9
    assert model.card_at(model.index(2, 2)) is None


def test_the_group_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """A list of groups answers every index that Qt may ask for."""
    model = GroupModel()
    model.show([group(1, PHOTOS[:2]), group(2, PHOTOS[2:5])])
    qtmodeltester.check(model)


def test_a_group_is_found_by_its_id_and_else_by_its_keeper() -> None:
    """After a new cut the row of a group follows its identity, never its old place."""
    model = GroupModel()
    first, second = group(1, PHOTOS[:2]), group(2, PHOTOS[2:5])
    model.show([second, first])
    assert model.row_of(first) == 1
    assert model.row_of(group(9, [PHOTOS[0], PHOTOS[7]])) == 1
    assert model.row_of(group(9, [PHOTOS[8], PHOTOS[9]])) == 0


def test_relations_of_a_group_come_strongest_first() -> None:
    """The chips name what the members are to the kept photo, without the kept photo itself."""
    assert relations_of(group(1, PHOTOS[:3], Relation.CROPPED)) == [Relation.CROPPED]


def test_the_skipped_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    """The list of skipped files answers every index that Qt may ask for, also as it grows."""
    model = SkippedModel()
    model.add(Skipped(PHOTOS[0], "The file is empty."))
    qtmodeltester.check(model)
    model.add(Skipped(PHOTOS[1], "It is damaged."))
    assert [model.index(row, 0).data() for row in range(2)] == ["0.jpg", "1.jpg"]

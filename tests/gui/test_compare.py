"""Comparing photos: one lens for all, whatever their sizes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from photodedup.gui.main_window import MainWindow
from photodedup.gui.models.lens import CLOSEST, Lens
from photodedup.gui.panels.compare import Way, columns_for
from photodedup.gui.panels.compare_pane import Sheet
from photodedup.gui.places import Page
from photodedup.types import Level, Relation
from tests.gui.fake_engine import FakeEngine, group

PHOTOS = [Path(f"/photos/{number}.jpg") for number in range(6)]


def test_the_lens_never_looks_past_the_edge() -> None:
    """However it is moved, what is in sight is photo; far out, the whole photo is."""
    assert Lens().moved(0.4, -0.4) == Lens()
    assert Lens(2.0).moved(5, -5) == Lens(2.0, 0.75, 0.25)
    assert Lens(4.0, 0.1, 0.9).zoomed(0.01) == Lens()
    assert Lens().zoomed(1000).zoom == CLOSEST


def test_zooming_holds_the_point_under_the_mouse() -> None:
    """The point that was pointed at is seen at the same place before and after."""
    before = Lens(2.0, 0.5, 0.5)
    after = before.zoomed(2.0, 0.6, 0.4)
    assert (0.6 - after.x) * after.zoom == pytest.approx((0.6 - before.x) * before.zoom)
    assert (0.4 - after.y) * after.zoom == pytest.approx((0.4 - before.y) * before.zoom)


def _compare(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.groups_at[Level.COPIES] = (group(1, PHOTOS),)
    window.show_groups()
    window.groups.levels.press(Level.COPIES)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    window.groups.view.compare.click()
    qtbot.waitUntil(lambda: all(window._session.previews.get(path) is not None for path in PHOTOS[:4]))


def test_up_to_four_photos_stand_side_by_side(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Of six photos the kept one and the next three are compared; back leads back."""
    _compare(window, engine, qtbot)
    assert window.compare.isVisible()
    assert window.compare.shown == PHOTOS[:4]
    window.go_back()
    assert window.page is Page.GROUPS


def test_keys_zoom_all_photos_and_flick_between_them(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Plus comes closer in every photo, F shows one, Space the next in the same place, D the difference."""
    _compare(window, engine, qtbot)
    page = window.compare
    qtbot.keyClick(page, Qt.Key.Key_Plus)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert {pane._lens for pane in page.panes} == {page.lens}
    assert page.lens.zoom > 1
    held = page.lens
    qtbot.keyClick(page, Qt.Key.Key_F)
    assert page.shown == [PHOTOS[1]]
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert (page.shown, page.lens) == ([PHOTOS[2]], held)
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert (page.way, page.shown) == (Way.DIFFERENCE, [PHOTOS[2]])
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert len(page.shown) == 4


def test_the_same_photo_differs_nowhere(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The difference of two equal pictures is black."""
    _compare(window, engine, qtbot)
    pane = window.compare.panes[0]
    pane.show_sheet(Sheet(PHOTOS[0]), PHOTOS[0], differs=True)
    middle = pane.grab().toImage().pixelColor(pane.width() // 2, pane.height() // 2)
    assert (middle.red(), middle.green(), middle.blue()) == (0, 0, 0)


def test_a_slight_difference_can_be_seen(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten steps of grey between two photos, which nobody sees on black, are shown as forty."""
    greys = {path: QPixmap(90, 60) for path in PHOTOS[:2]}
    for (path, grey), tone in zip(greys.items(), (100, 110), strict=True):
        grey.fill(QColor(tone, tone, tone))
        monkeypatch.setitem(window._session.previews._kept, path, grey)
    pane = window.compare.panes[1]
    pane.show_sheet(Sheet(PHOTOS[1]), PHOTOS[0], differs=True)
    middle = pane.grab().toImage().pixelColor(pane.width() // 2, pane.height() // 2)
    assert (middle.red(), middle.green(), middle.blue()) == (40, 40, 40)


def test_the_difference_begins_where_there_is_one(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """A second copy of the kept file is passed over: its difference is black. Space still goes there."""
    _compare(window, engine, qtbot)
    kept, other, *rest = group(1, PHOTOS).members
    window.compare.show_members((kept, replace(other, relation=Relation.IDENTICAL), *rest))
    qtbot.keyClick(window.compare, Qt.Key.Key_D)
    assert window.compare.shown == [PHOTOS[2]]
    qtbot.keyClick(window.compare, Qt.Key.Key_Space)
    qtbot.keyClick(window.compare, Qt.Key.Key_Space)
    assert window.compare.shown == [PHOTOS[1]]


def test_where_all_are_one_file_the_difference_is_still_shown(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """With nothing but copies of the kept file, the first of them is compared."""
    _compare(window, engine, qtbot)
    window.compare.show_members(group(1, PHOTOS[:3], Relation.IDENTICAL).members)
    qtbot.keyClick(window.compare, Qt.Key.Key_D)
    assert (window.compare.way, window.compare.shown) == (Way.DIFFERENCE, [PHOTOS[1]])


def test_a_crop_lies_on_the_photo_it_was_cut_from(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The part is shown in the place it was cut from, so that the same point lies at the same place in both."""
    right_half = (0.5, 0.0, 0.5, 0.0, 1.0, 0.0)
    engine.maps[PHOTOS[1], PHOTOS[0]] = right_half
    _compare(window, engine, qtbot)
    pane = window.compare.panes[1]
    qtbot.waitUntil(lambda: pane.sheet == Sheet(PHOTOS[1], right_half))
    place = pane._place()
    outline = pane._outline(place)
    assert (outline.at(0).x(), outline.at(0).y()) == pytest.approx((place.center().x(), place.top()))
    assert (outline.at(2).x(), outline.at(2).y()) == pytest.approx((place.right(), place.bottom()))


def test_what_lies_nowhere_keeps_its_own_frame(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Photos that merely look alike are shown as they are."""
    _compare(window, engine, qtbot)
    assert [pane.sheet for pane in window.compare.panes] == [Sheet(path) for path in PHOTOS[:4]]
    assert window.compare.differences.text == ""


def test_photos_are_marked_where_they_are_compared(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The figure of a photo marks it, as its box does; the groups know; the last one of the group is refused."""
    _compare(window, engine, qtbot)
    page, marks = window.compare, window.groups.marks
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(page, key)
    assert marks.paths == {PHOTOS[1], PHOTOS[2]}
    assert [box.isChecked() for box in page.removes] == [False, True, True, False]
    page.removes[1].click()
    assert marks.paths == {PHOTOS[2]}
    page.show_members(group(1, PHOTOS[:2]).members)
    engine.groups_at[Level.COPIES] = (group(1, PHOTOS[:2]),)
    window._session.cut()
    qtbot.waitUntil(lambda: len(window.groups.model.groups[0].members) == 2)
    page.removes[0].click()
    page.removes[1].click()
    assert marks.paths == {PHOTOS[0]}
    assert [box.isChecked() for box in page.removes[:2]] == [True, False]


def test_look_alikes_have_no_box_to_mark_them(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """What is merely similar is never removed in bulk, and the figures do nothing there."""
    _compare(window, engine, qtbot)
    engine.groups_at[Level.SIMILAR] = (group(1, PHOTOS, Relation.SIMILAR),)
    window.press_level(Level.SIMILAR)
    window.groups.compare()
    assert not any(box.isVisible() for box in window.compare.removes)
    qtbot.keyClick(window.compare, Qt.Key.Key_2)
    assert len(window.groups.marks) == 0


@pytest.mark.parametrize(
    ("count", "shape", "columns"),
    [
        (4, 1.5, 2),
        (4, 1.0, 4),
        (4, 0.66, 4),
        (3, 1.5, 3),
        (3, 2.0, 2),
        (2, 1.5, 2),
        (1, 1.5, 1),
        (2, 8.0, 1),
    ],
)
def test_photos_lie_so_that_they_are_largest(count: int, shape: float, columns: int) -> None:
    """In a wide window upright photos stand in one row, and four that are wide lie two by two."""
    assert columns_for(count, QSize(1180, 550), shape) == columns


def test_wide_photos_lie_two_by_two(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Each is then wider than a quarter of the window, and flicking shows one over all of it."""
    window.resize(1300, 900)
    _compare(window, engine, qtbot)
    page = window.compare
    page.show_members(tuple(replace(member, width=4000, height=2250) for member in group(1, PHOTOS).members))
    qtbot.waitUntil(lambda: page.panes[0].width() > page.width() / 3)
    assert page.panes[0].mapTo(page, QPoint()).y() == page.panes[1].mapTo(page, QPoint()).y()
    assert page.panes[2].mapTo(page, QPoint()).y() > page.panes[0].mapTo(page, QPoint()).y()
    qtbot.keyClick(page, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: page.panes[1].width() > page.width() * 0.9)

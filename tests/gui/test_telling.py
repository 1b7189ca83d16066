"""What the window says of itself: counts to a screen reader, what is hardly alike, why a figure is missing, folders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor
from pytestqt.qtbot import QtBot

from photodedup.gui import theme
from photodedup.gui.delegates import paint
from photodedup.gui.file_manager import FileManager, selecting
from photodedup.gui.main_window import MainWindow
from photodedup.gui.models.differences import Version, differences
from photodedup.gui.models.photo_grid_model import said_of
from photodedup.gui.models.run_model import looked_up
from photodedup.gui.prints import Prints
from photodedup.gui.theme import Text
from photodedup.removal_types import Fate, JournalItem, Kind
from photodedup.types import Facts, FileStat, Level, Metadata, Relation, SimilarPhoto
from tests.gui.fake_engine import FakeEngine, group, member

PHOTOS = [Path(f"/photos/{number}.jpg") for number in range(3)]


def test_a_new_cut_is_announced_once_it_settles(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Moving the slider says nothing at each step, and in the end how many groups and photos there are."""
    heard: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    engine.groups_at[Level.SIMILAR] = (group(1, PHOTOS, Relation.SIMILAR),)
    window.show_groups()
    window.groups.levels.press(Level.SIMILAR)
    for _ in range(3):
        window.groups.threshold.step(1)
    qtbot.waitUntil(lambda: heard != [])
    assert heard == ["1 group, 3 photos, 4.6 MB to win"]
    window.groups.levels.press(Level.EXACT)
    qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard[1:] == ["Nothing twice at this level"]


def test_a_cut_that_nobody_asked_for_is_not_announced(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """While a scan goes on, groups appear all the time."""
    engine.groups_at[window.groups._level] = (group(1, PHOTOS),)
    window._session.cut()
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    assert not window.groups._settled.isActive()


def test_what_is_less_alike_than_look_alikes_is_not_called_similar(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """The similarity that groups of look-alikes ask for divides; what was verified is called what it is."""
    engine.similar_to = (
        SimilarPhoto(PHOTOS[0], 0.3, Relation.CROPPED),
        SimilarPhoto(PHOTOS[1], window._session.threshold, Relation.SIMILAR),
        SimilarPhoto(PHOTOS[2], window._session.threshold - 0.01, Relation.SIMILAR),
    )
    window.show_similar(Path("/photos/query.jpg"))
    qtbot.waitUntil(lambda: len(window.similar.grid.cards) == 3)
    assert [said_of(card) for card in window.similar.grid.cards] == ["Cropped", "Similar", "Hardly alike"]


@pytest.mark.usefixtures("look")
def test_a_missing_sharpness_has_its_reason() -> None:
    """Of several versions those that cannot be compared say why."""
    facts = [Facts(path, "JPEG", "", sharpness, Metadata()) for path, sharpness in zip(PHOTOS, (100, 40), strict=False)]
    versions = [Version("", member(fact.path), fact) for fact in facts]
    flat = Version("", member(PHOTOS[2]), Facts(PHOTOS[2], "JPEG", "", 0.0, Metadata()))
    (listed,) = differences([*versions, flat])
    assert (listed.name, listed.values) == ("Sharpness", ("100%", "40%", "not measured"))


class _Asked(FileManager):
    """Remembers what it would have done."""

    def __init__(self, *, selects: bool) -> None:
        super().__init__()
        self._selects = selects
        self.done: list[tuple[str, Path]] = []

    def select(self, photo: Path) -> bool:
        self.done.append(("select", photo))
        return self._selects

    def open_folder(self, photo: Path) -> None:
        self.done.append(("open", photo))


@pytest.mark.parametrize(("selects", "done"), [(True, ["select"]), (False, ["select", "open"])])
def test_a_photo_is_selected_in_its_folder_or_the_folder_opened(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot, *, selects: bool, done: list[str]
) -> None:
    """The button asks for the photo itself, and makes do with its folder where that cannot be asked for."""
    window.file_manager = fake = _Asked(selects=selects)
    engine.groups_at[Level.COPIES] = (group(1, PHOTOS),)
    window.show_groups()
    window.groups.levels.press(Level.COPIES)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    window.groups.view.strip._ask_folder()
    assert fake.done == [(step, PHOTOS[0]) for step in done]


@pytest.mark.parametrize(
    ("platform", "command"),
    [
        ("win32", ["explorer.exe", "/select,", "{}"]),
        ("darwin", ["/usr/bin/open", "-R", "{}"]),
        ("linux", []),
    ],
)
def test_each_platform_has_its_way_to_select(platform: str, command: list[str]) -> None:
    """Windows and macOS have a command for it; other desktops are asked over their bus."""
    photo = PHOTOS[0]
    assert selecting(photo, platform) == [part.format(photo) for part in command]


def test_what_was_painted_once_is_repeated(qtbot: QtBot, paintings: Callable[[Prints, str], int]) -> None:
    """The same row is painted once, another one anew, and old pictures go when there are too many."""
    del qtbot
    prints = Prints(budget=3 * 4 * 10 * 10)
    assert [paintings(prints, name) for name in "aabacd"] == [1, 0, 1, 0, 1, 1]
    assert paintings(prints, "b") == 1
    assert prints.bytes_kept <= 3 * 4 * 10 * 10


def test_much_that_is_new_is_painted_in_several_turns(qtbot: QtBot, paintings: Callable[[Prints, str], int]) -> None:
    """When a turn's time is used up the rest waits for another, which is asked for; what is there is shown."""
    prints = Prints(seconds=0)
    with qtbot.waitSignal(prints.put_off):
        assert [paintings(prints, name) for name in "aba"] == [1, 0, 0]
    assert [paintings(prints, name) for name in "ab"] == [0, 1]
    with qtbot.assertNotEmitted(prints.put_off, wait=50):
        assert paintings(prints, "b") == 0


@pytest.fixture
def paintings() -> Callable[[Prints, str], int]:
    """Return what paints something into a small view and counts how often it was really painted."""
    from PySide6.QtCore import QRect, QRectF  # noqa: PLC0415 -- only here
    from PySide6.QtGui import QPainter, QPixmap  # noqa: PLC0415

    def paint(prints: Prints, name: str) -> int:
        times = []
        view = QPixmap(10, 10)
        painter = QPainter(view)

        def stroke(_inner: QPainter, _box: QRectF) -> None:
            times.append(name)

        prints.once(painter, name, QRect(0, 0, 10, 10), QColor(Qt.GlobalColor.white), stroke)
        painter.end()
        return len(times)

    return paint


@pytest.mark.parametrize("shown", [["one", "two", "three"], ["one", "+2"], ["+3"], []])
def test_chips_without_room_are_counted(qtbot: QtBot, shown: list[str]) -> None:
    """A row that has no room for every relation says how many more there are, and never hides one in silence."""
    del qtbot
    colour, font = QColor(Qt.GlobalColor.black), theme.font(Text.CHIP)
    chips = [paint.Chip(text, colour, colour) for text in ("one", "two", "three")]
    room = sum(paint.chip_width(paint.Chip(text, colour, colour), font) + 5 for text in shown) - 5
    assert [chip.text for chip in paint.shortened(chips, room, font)] == shown


def test_the_files_of_a_removal_are_listed(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The history names each file, where it was, what was kept for it, and whether it can come back."""
    engine.groups_at[Level.COPIES] = (group(1, PHOTOS),)
    plan = engine.removals.plan(Level.COPIES, chosen=PHOTOS[1:])
    engine.removals.remove(plan)
    window.show_history()
    model = window.history.run
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    shown = [model.index(0, column).data() for column in range(4)]
    assert shown[:3] == ["1.jpg", "/photos", "/photos/0.jpg"]
    assert shown[3].startswith("Cannot come back: it is not in the quarantine now")
    assert model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) == "/photos/0.jpg\nYou chose it."
    engine.removals.undo("run1")
    window._follow_removal()
    qtbot.waitUntil(lambda: model.rowCount() == 2 and model.index(0, 3).data() == "Came back")


@pytest.mark.usefixtures("look")
def test_what_became_of_a_removed_file_is_said(tmp_path: Path) -> None:
    """It can come back from the quarantine unless it is gone from there or its place is taken."""
    place, old = tmp_path / "held.jpg", tmp_path / "old.jpg"
    item = JournalItem("r", 0, 0, FileStat(old, 1, 0, 1, 1), PHOTOS[0], "", Fate.MOVED, place)
    place.touch()
    said = [looked_up([item])[0].now]
    old.touch()
    said.append(looked_up([item])[0].now)
    place.unlink()
    said.append(looked_up([item])[0].now)
    others = [
        replace(item, place=None),
        replace(item, fate=Fate.EMPTIED),
        replace(item, fate=Fate.REFUSED, reason="It lies in a protected folder."),
        replace(item, fate=Fate.REFUSED),
        replace(item, fate=Fate.MOVING),
        replace(item, kind=Kind.WRITTEN),
    ]
    assert [*said, *(gone.now for gone in looked_up(others))] == [
        "Can come back",
        "Cannot come back: another file lies in its place",
        "Cannot come back: it is not in the quarantine now, or its drive is not connected",
        "In the system's trash; your file manager brings it back",
        "Deleted for good",
        "Stayed: It lies in a protected folder.",
        "Stayed",
        "Was interrupted; the next removal or undo settles it",
    ]

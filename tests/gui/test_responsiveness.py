"""The window answers at once, whatever the workers do and however much there is to show."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from pytestqt.qtbot import QtBot

from photodedup.gui.bridge import Bridge
from photodedup.gui.main_window import MainWindow
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.photo_grid import PhotoGrid
from photodedup.gui.running import Running
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs, small_picture
from photodedup.types import GroupsReport, Level, Preferred
from tests.gui.fake_engine import FakeEngine, group


class _Beat(QObject):
    """Counts the ticks of a timer: as many as there were, so often the window could have answered."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    @Slot()
    def _tick(self) -> None:
        self.ticks += 1


def test_the_window_lives_while_the_engine_is_held(
    window: MainWindow, engine: FakeEngine, folder_of_photos: Callable[[str], Path], qtbot: QtBot
) -> None:
    """A scan that does not come back for a while costs the event loop nothing."""
    window.scan([folder_of_photos("holiday")])
    beat = _Beat()
    qtbot.waitUntil(lambda: beat.ticks >= 20, timeout=5000)
    assert not engine.gate.is_set()
    engine.gate.set()


def test_slow_libraries_are_loaded_before_they_are_needed(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """They are loaded once the window is there, not before it, and whatever the person does or does not do."""
    assert window.isVisible()
    assert not engine.warm
    qtbot.waitUntil(lambda: engine.warm, timeout=5000)


def test_a_scan_without_a_calm_moment_loads_them_first(
    window: MainWindow, engine: FakeEngine, folder_of_photos: Callable[[str], Path], qtbot: QtBot
) -> None:
    """A scan begun at once loads them before its workers fill the processor; the fake engine insists on it."""
    assert not engine.warm
    engine.gate.set()
    with qtbot.waitSignal(window.groups.list.model().modelReset):
        window.scan([folder_of_photos("holiday")])
    assert engine.warm


def test_twenty_thousand_groups_are_shown_at_once(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Switching to a level with 20,000 groups takes a fraction of a second, and few of them are looked at."""
    engine.groups_at[Level.EDITS] = tuple(
        group(number, [Path(f"/photos/{number}.jpg"), Path(f"/photos/{number} copy.jpg")]) for number in range(20_000)
    )
    window.show_groups()
    began = time.perf_counter()
    window.groups.levels.press(Level.EDITS)
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 20_000)
    assert time.perf_counter() - began < 2  # a tenth of it on an idle machine; a list with a widget each takes minutes


def test_the_start_asks_for_the_groups_once(running: Running, engine: FakeEngine, qtbot: QtBot) -> None:
    """A level pressed before the window is there is not cut a second time when it comes: nothing has changed."""
    running.window.press_level(Level.COPIES)
    with qtbot.waitExposed(running.window):
        running.begin([])
    qtbot.waitUntil(lambda: not running.session._jobs.is_busy("groups"))
    assert len(engine.cuts) == 1


def test_the_cut_of_a_level_that_was_left_is_not_shown(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another level chosen while a cut is made is what the person sees next; the old cut would only flash by."""
    held = threading.Event()
    cut_at_once = engine.groups
    engine.groups_at = {level: (group(number, [Path("/a.jpg")]),) for number, level in enumerate(Level)}

    def cut(level: Level, threshold: float | None = None, preferred: Sequence[Preferred] = ()) -> GroupsReport:
        held.wait(5)
        return cut_at_once(level, threshold, preferred)

    qtbot.waitUntil(lambda: len(engine.cuts) == 1)  # the one at the start
    monkeypatch.setattr(engine, "groups", cut)
    shown: list[Level] = []
    window._session.groups_cut.connect(lambda report: shown.append(report.level))
    for level in (Level.EDITS, Level.EXACT, Level.SIMILAR):
        window.press_level(level)
    held.set()
    qtbot.waitUntil(lambda: Level.SIMILAR in shown)
    assert Level.EDITS not in shown
    assert Level.EXACT not in shown


def test_a_grid_of_a_hundred_thousand_photos_is_shown_at_once(
    bridge: Bridge, look: Theme, engine: FakeEngine, qtbot: QtBot
) -> None:
    """The grid's cost does not grow with its photos, and it asks for the thumbnails in sight only."""
    loaded: list[Path] = []

    def load(path: Path) -> bytes:
        loaded.append(path)
        return small_picture(engine, path)

    thumbs = Thumbs(bridge, load)
    grid = PhotoGrid(thumbs, look, "Photos")
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    with qtbot.waitExposed(grid):
        grid.show()
    cards = [PhotoCard(Path(f"/photos/{number}.jpg")) for number in range(100_000)]
    began = time.perf_counter()
    grid.show_cards(cards)
    grid.repaint()
    assert time.perf_counter() - began < 1
    qtbot.waitUntil(lambda: bool(loaded) and thumbs.pending == 0)
    assert len(loaded) < 40
    thumbs.stop()


class _Source(QObject):
    fired = Signal(object)


def test_signals_keep_their_references(qtbot: QtBot) -> None:
    """PySide6 drops no references: 6.12.0 lost one to True with each emit and ended the interpreter."""
    del qtbot
    source = _Source()
    flag = bool(source)
    before = sys.getrefcount(flag)
    for _ in range(5000):
        source.fired.emit(flag)
    assert abs(sys.getrefcount(flag) - before) < 100

"""Fixtures for the window's tests: one application, a fake engine, and nothing left over after a test."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photodedup.gui import languages
from photodedup.gui.bridge import Bridge
from photodedup.gui.main_window import MainWindow
from photodedup.gui.running import Running
from photodedup.gui.theme import Theme
from photodedup.settings import Settings
from tests.gui.fake_engine import FakeEngine

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies here, and tolerate the one warning that the offscreen platform prints for every window."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("gui")
            item.add_marker(pytest.mark.xdist_group("gui"))
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def collect_on_this_thread() -> Iterator[None]:
    """Keep the garbage collector off the workers, where it would finalise Qt objects."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window or a dialog behind."""
    before = set(QApplication.topLevelWidgets())
    yield
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [repr(widget) for widget in set(QApplication.topLevelWidgets()) - before if widget.isVisible()]
    assert left == []


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Theme:
    """Dress the application once, in light colours and English words."""
    languages.speak(qapp, "en")
    theme = Theme(qapp)
    theme.dress(dark=False)
    return theme


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    """Return a bridge that goes away after the test."""
    made = Bridge()
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def engine() -> FakeEngine:
    """Return the engine behind the window."""
    return FakeEngine()


@pytest.fixture
def running(engine: FakeEngine, bridge: Bridge, look: Theme, qtbot: QtBot) -> Iterator[Running]:
    """Return the whole program over the fake engine, not yet begun."""
    del qtbot
    engine.emit = bridge.post
    made = Running(bridge, engine, look, Settings())
    yield made
    made.window.close()
    made.end()
    made.window.deleteLater()


@pytest.fixture
def window(running: Running, qtbot: QtBot) -> MainWindow:
    """Return the window as it stands after the start without a folder."""
    with qtbot.waitExposed(running.window):
        running.begin([])
    return running.window


@pytest.fixture
def folder_of_photos(tmp_path: Path) -> Callable[[str], Path]:
    """Return a maker of folders; the fake engine makes up their photos."""

    def make(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        return folder

    return make

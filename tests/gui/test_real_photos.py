"""The whole window over the real engine, the shipped model and real photos, as a person uses it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photodedup.engine import Engine
from photodedup.gui import sample
from photodedup.gui.bridge import Bridge
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.removal import RemovalDialog
from photodedup.gui.places import Page
from photodedup.gui.running import Running
from photodedup.gui.theme import Theme
from photodedup.settings import Settings
from photodedup.types import Level, Relation
from tests.gui.helpers import click_photo, drop, press
from tests.helpers.removal import tree

pytestmark = pytest.mark.slow

TIMEOUT = 120_000  # milliseconds; the machine may be busy
KEPT = "Camera/IMG_20240512_101504.jpg"
COPY = "Old phone/100_0001.jpg"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of the sample photos; what the program remembers lies beside it."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return shutil.copytree(sample.shipped(), tmp_path / "Pictures")


@pytest.fixture
def real(bridge: Bridge, look: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Give the window of an empty library; afterwards no thread of it is left."""
    before = set(threading.enumerate())
    made = Running(bridge, Engine(tmp_path / "library", Settings(), bridge.post), look, Settings())
    with qtbot.waitExposed(made.window):
        made.begin([])
    made.window.activateWindow()
    yield made.window
    made.window.close()
    made.end()
    made.window.deleteLater()
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= before, timeout=TIMEOUT)


def _scan(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    """Drop the folder and wait for all groups of copies; some are there while the scan still goes on."""
    drop(window, photos)
    jobs = window._session._jobs
    qtbot.waitUntil(
        lambda: window.page is Page.GROUPS and window.groups.model.rowCount() > 0 and not jobs.is_busy("groups"),
        timeout=TIMEOUT,
    )


def test_copies_are_reviewed_removed_and_brought_back_by_keyboard_alone(
    real: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    """Ctrl+Alt+M marks, K keeps one, Ctrl+Return asks, Tab and Space agree, Ctrl+Z brings everything back."""
    before = tree(photos)
    _scan(real, photos, qtbot)
    press(qtbot, real, Qt.Key.Key_M, CTRL, Qt.KeyboardModifier.AltModifier)
    marked = set(real.groups.marks.paths)
    assert photos / COPY in marked
    assert photos / KEPT not in marked
    press(qtbot, real, Qt.Key.Key_Return)
    press(qtbot, real, Qt.Key.Key_Right)
    spared = real.groups.view.grid.current
    assert spared is not None
    press(qtbot, real, Qt.Key.Key_K)
    assert real.groups.marks.paths == marked - {spared.path}
    press(qtbot, real, Qt.Key.Key_Return, CTRL)
    _agree(real, qtbot)
    qtbot.waitUntil(real.messages.action.isVisible, timeout=TIMEOUT)
    gone = {name for name in before if name not in tree(photos)}
    assert gone == {str(path.relative_to(photos)) for path in marked - {spared.path}}
    real.activateWindow()  # as a window manager does when a dialog closes; here there is none
    qtbot.waitUntil(real.isActiveWindow)
    press(qtbot, real, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: tree(photos) == before, timeout=TIMEOUT)


def _agree(window: MainWindow, qtbot: QtBot) -> None:
    """Go to the button that removes, and press it."""
    qtbot.waitUntil(lambda: bool(window.findChildren(RemovalDialog)), timeout=TIMEOUT)
    dialog = window.findChildren(RemovalDialog)[0]
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None, timeout=TIMEOUT)
    for _ in range(10):
        if QApplication.focusWidget() is dialog.go:
            break
        press(qtbot, window, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.go
    press(qtbot, window, Qt.Key.Key_Space)


def test_what_looks_like_a_photo_is_found_by_click_drop_and_paste(
    real: MainWindow, photos: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """However the photo is given, a version of it is found first: of the library, from outside, or copied."""
    outside = (photos / "Edited" / "pagoda warm.jpg").rename(tmp_path / "from a friend.jpg")
    _scan(real, photos, qtbot)
    click_photo(qtbot, real.groups.view.grid, 0)
    shown = real.groups.view.grid.cards[0].path
    _wait_for_answer(real, qtbot)
    assert (real.similar.photo, real.similar.grid.cards[0].relation) == (shown, Relation.IDENTICAL)
    drop(real, outside)
    _wait_for_answer(real, qtbot)
    assert real.similar.photo == outside
    assert {KEPT, COPY} <= set(_found(real, photos)[:3])
    QGuiApplication.clipboard().setImage(QImage(str(photos / KEPT)).scaledToWidth(320))
    press(qtbot, real, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: real.similar.photo != outside, timeout=TIMEOUT)
    _wait_for_answer(real, qtbot)
    assert {KEPT, COPY} <= set(_found(real, photos)[:3])


def _wait_for_answer(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.page is Page.SIMILAR and bool(window.similar.grid.cards), timeout=TIMEOUT)


def _found(window: MainWindow, photos: Path) -> list[str]:
    return [str(card.path.relative_to(photos)) for card in window.similar.grid.cards]


def test_a_crop_lies_on_its_photo_in_the_comparison(real: MainWindow, photos: Path, qtbot: QtBot) -> None:
    """Ctrl+E compares a group; the crop, whose place in the sample is known, is shown where it was cut from."""
    _scan(real, photos, qtbot)
    press(qtbot, real, Qt.Key.Key_3, CTRL)
    qtbot.waitUntil(lambda: _row_of_crop(real) >= 0, timeout=TIMEOUT)
    real.groups.list.selectRow(_row_of_crop(real))
    press(qtbot, real, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: not real._session.closer.is_asking, timeout=TIMEOUT)
    sheets = {sheet.photo.name: sheet.laid for pane in real.compare.panes if (sheet := pane.sheet) is not None}
    laid = sheets["forest close.jpg"]
    assert laid is not None
    assert laid == pytest.approx((0.65, 0.0, 0.25, 0.0, 0.65, 0.30), abs=0.02)


def _row_of_crop(window: MainWindow) -> int:
    groups = window.groups.model.groups if window._session.level is Level.EDITS else ()
    names = [{member.path.name for member in group.members} for group in groups]
    return next((row for row, each in enumerate(names) if "forest close.jpg" in each), -1)

"""The window over the real engine: photos are dropped, scanned, removed and brought back, and nothing differs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photodedup.engine import Engine
from photodedup.gui.bridge import Bridge
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.removal import RemovalDialog
from photodedup.gui.running import Running
from photodedup.gui.theme import Theme
from photodedup.settings import Settings
from photodedup.types import Metadata
from tests.gui.helpers import drop
from tests.helpers.removal import QUARANTINE, folder_times, photo, said, sidecar, text, tree
from tests.helpers.scatter import ScatterDescriber

TIMEOUT = 30_000  # milliseconds; the machine may be busy


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give two photos with two copies each, some with companions; the quarantine lies in `tmp_path`."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for folder in "abc":
        photo(tmp_path / "photos" / folder / "one.png", 1)
        photo(tmp_path / "photos" / folder / "two.png", 2)
    text(tmp_path / "photos" / "b" / "one.aae", "an edit")
    sidecar(tmp_path / "photos" / "c" / "two.xmp", Metadata(rating=3))
    return tmp_path / "photos"


@pytest.fixture
def real(bridge: Bridge, look: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Give the window of a library in `tmp_path`."""
    made = Running(bridge, Engine(tmp_path / "library", Settings(), bridge.post, ScatterDescriber()), look, Settings())
    with qtbot.waitExposed(made.window):
        made.begin([])
    yield made.window
    made.window.close()
    made.end()
    made.window.deleteLater()


@pytest.mark.parametrize("merging", [False, True], ids=["as it is", "with merged metadata"])
def test_what_the_window_removes_it_brings_back(real: MainWindow, photos: Path, qtbot: QtBot, *, merging: bool) -> None:
    """Drop a folder, mark all, agree, undo: names, bytes and times are those of before, and no quarantine is left."""
    before, times = tree(photos), folder_times(photos)
    drop(real, photos)
    qtbot.waitUntil(lambda: real.groups.model.rowCount() == 2, timeout=TIMEOUT)
    real.show_groups()
    real.groups.mark_all()
    real.groups.remove_marked()
    if merging:
        _summary(real, qtbot).merging.click()
        qtbot.waitUntil(lambda: any(each.merging.isChecked() for each in _open(real)), timeout=TIMEOUT)
    qtbot.mouseClick(_summary(real, qtbot).go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(real.messages.action.isVisible, timeout=TIMEOUT)
    gone = before.keys() - tree(photos).keys()
    left = {name for name in tree(photos) if name.endswith(".png")}
    assert left == {"a/one.png", "a/two.png"}
    assert [said(path).rating for path in photos.glob("a/*.xmp")] == ([3] if merging else [])
    real.messages.action.click()
    # The message of the removal speaks of bringing back too: only the files say that it was done.
    qtbot.waitUntil(lambda: not real._session.removals.is_busy and tree(photos) == before, timeout=TIMEOUT)
    assert (tree(photos), folder_times(photos)) == (before, times)
    assert real.messages.text.startswith(f"{len(gone)} files brought back.")
    assert not (photos.parent / QUARANTINE).exists()


def _open(window: MainWindow) -> list[RemovalDialog]:
    return [dialog for dialog in window.findChildren(RemovalDialog) if dialog.isVisible()]


def _summary(window: MainWindow, qtbot: QtBot) -> RemovalDialog:
    qtbot.waitUntil(lambda: len(_open(window)) == 1, timeout=TIMEOUT)
    return _open(window)[0]

"""What makes the window pleasant: live groups, filters, pasting, settings, and that it comes back as it was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from photodedup import paths, settings
from photodedup.gui import memory, sample, session
from photodedup.gui.bridge import Bridge
from photodedup.gui.main_window import MainWindow
from photodedup.gui.memory import View
from photodedup.gui.panels.about import AboutDialog
from photodedup.gui.panels.settings import SettingsDialog
from photodedup.gui.places import Page
from photodedup.gui.running import Running
from photodedup.gui.theme import Theme
from photodedup.settings import Settings
from photodedup.types import Level, Relation, SimilarPhoto
from tests.gui.fake_engine import FakeEngine, group

ONE = group(1, [Path("/photos/1.jpg"), Path("/photos/copy of 1.jpg")])
TWO = group(2, [Path("/photos/2.jpg"), Path("/elsewhere/2.jpg")], Relation.CROPPED)


def test_groups_appear_while_the_scan_goes_on(
    window: MainWindow,
    engine: FakeEngine,
    folder_of_photos: Callable[[str], Path],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was found so far can be reviewed before the scan ends."""
    monkeypatch.setattr(session, "_LIVE_MS", 30)
    window.scan([folder_of_photos("holiday")])
    window.show_groups()
    engine.groups_at = {Level.COPIES: (ONE,)}
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    engine.groups_at = {Level.COPIES: (ONE, TWO)}
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 2)
    assert window.scan_bar.isVisible()
    engine.gate.set()


def test_the_list_is_filtered_by_words_and_relation(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Letters typed and a relation chosen leave the groups that have them; nothing left is said in words."""
    engine.groups_at = {Level.COPIES: (ONE, TWO)}
    window.groups.levels.press(Level.COPIES)
    window.filter_groups()
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 2)
    qtbot.keyClicks(window.groups.filter.text, "elsewhere")
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 1)
    assert window.groups.model.groups == [TWO]
    window.groups.filter.relation.setCurrentIndex(1)
    assert window.groups.model.rowCount() == 0
    assert not window.groups.nothing_shown
    window.groups.filter.clear()
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == 2)


def test_a_pasted_image_is_looked_up(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """An image copied in another program is searched for like a photo; what was written for it is gone afterwards."""
    engine.similar_to = (SimilarPhoto(ONE.keeper, 0.9, Relation.EDITED),)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    window._session.pasting.paste()
    qtbot.waitUntil(lambda: len(window.similar.grid.cards) == 1)
    pasted = engine.asked[0]
    assert pasted.is_file()
    window.close()
    assert not pasted.exists()


def test_a_copied_folder_is_scanned_when_pasted(
    window: MainWindow, engine: FakeEngine, folder_of_photos: Callable[[str], Path], qtbot: QtBot
) -> None:
    """Files copied in the file manager are taken as if they were dropped."""
    folder = folder_of_photos("holiday")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    QGuiApplication.clipboard().setMimeData(data)
    window._session.pasting.paste()
    qtbot.waitUntil(lambda: engine.scanned == [(folder,)])
    engine.gate.set()


def test_pasting_nothing_says_what_could_be_pasted(window: MainWindow) -> None:
    """An empty clipboard is answered in words."""
    QGuiApplication.clipboard().clear()
    window._session.pasting.paste()
    assert window.messages.text.startswith("There is no image to paste.")


def test_the_sample_is_scanned_as_a_copy(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """Trying the sample photos never touches those that are shipped."""
    window.start.sample.click()
    qtbot.waitUntil(lambda: engine.scanned == [(sample.private(),)])
    names = {file.relative_to(sample.shipped()) for file in sample.shipped().rglob("*.jpg")}
    assert names
    assert {file.relative_to(sample.private()) for file in sample.private().rglob("*.jpg")} == names
    engine.gate.set()
    qtbot.waitUntil(lambda: window.page is Page.GROUPS)


def test_settings_are_shown_and_saved(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """What is set in the dialog is in the file that the next start reads, and the open library is told."""
    window.dialogs.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.threads.setValue(3)
    dialog.provider.setCurrentIndex(dialog.provider.findData("cpu"))
    dialog.threshold.setValue(71)
    dialog.thumbnails.setValue(250)
    with qtbot.waitSignal(dialog.saved):
        dialog._save()
    wanted = Settings(provider="cpu", threads=3, similar_threshold=0.71, thumbnail_megabytes=250)
    assert settings.load(paths.settings_file()) == (wanted, [])
    assert engine.settings == wanted


def test_the_licences_can_be_read(window: MainWindow) -> None:
    """The about box holds the licence and the notices about the work of others."""
    window.dialogs.show_about()
    dialog = window.findChild(AboutDialog)
    assert isinstance(dialog, AboutDialog)
    assert "VGG-16" in dialog.licences.toPlainText()
    dialog.reject()


def test_the_window_comes_back_as_it_was_left(
    window: MainWindow, engine: FakeEngine, bridge: Bridge, look: Theme, qtbot: QtBot
) -> None:
    """Size, level and threshold are those of the last time."""
    window.resize(870, 640)
    window.press_level(Level.SIMILAR)
    window.groups.threshold.slider.setValue(77)
    window.close()
    again = Running(bridge, engine, look, Settings())
    qtbot.addWidget(again.window)
    assert again.window.height() == 640
    assert (again.session.level, again.session.threshold) == (Level.SIMILAR, 0.77)
    assert again.window.groups.threshold.slider.value() == 77
    again.end()


@pytest.mark.parametrize("stored", ["{", "[]", '{"view": 3}', '{"view": {"level": "all", "threshold": "x"}}'])
def test_a_broken_memory_is_no_memory(tmp_path: Path, stored: str) -> None:
    """Whatever the file holds, the window starts as it does for the first time."""
    file = tmp_path / "window.json"
    file.write_text(stored)
    assert memory.last_view(file) == View()
    memory.keep_view(View(level="exact"), file)
    assert memory.last_view(file) == View(level="exact")

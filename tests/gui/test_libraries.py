"""Several libraries, one open at a time: another takes its place within the program, or stays closed with a reason."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from photodedup.catalogue.connection import FILE_NAME
from photodedup.engine import Engine
from photodedup.events import Emit
from photodedup.gui import memory, words
from photodedup.gui.backend import Backend
from photodedup.gui.library_choice import Wish
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.new_library import NewLibraryDialog
from photodedup.gui.running import Running
from photodedup.gui.shelf import Shelf
from photodedup.gui.theme import Theme
from photodedup.settings import Settings
from photodedup.types import Level
from tests.gui.fake_engine import FakeEngine, group
from tests.gui.helpers import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Libraries:
    """Opens fake libraries, and real ones where there is a real catalogue to be opened."""

    def __init__(self, place: Path) -> None:
        """Open nothing yet."""
        self.place = place
        self.opened: dict[Path, FakeEngine] = {}

    def make(self, name: str) -> Path:
        """Make something that looks like a library."""
        folder = self.place / name
        folder.mkdir()
        (folder / FILE_NAME).write_bytes(b"fake")
        return folder

    def open(self, folder: Path, chosen: Settings, emit: Emit) -> Backend:
        """Open a library: a fake one, unless it holds more than the fake does."""
        if folder.exists() and (folder / FILE_NAME).is_file() and (folder / FILE_NAME).read_bytes() != b"fake":
            return Engine(folder, chosen, emit)
        if not folder.exists() or not (folder / FILE_NAME).is_file():
            Engine(folder, chosen, emit).close()
        self.opened[folder] = FakeEngine(emit=emit)
        return self.opened[folder]


@pytest.fixture
def libraries(tmp_path: Path) -> Libraries:
    """Give a place for libraries."""
    return Libraries(tmp_path)


@pytest.fixture
def shelf(
    libraries: Libraries, qapp: QApplication, look: Theme, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Shelf]:
    """Give the program with its usual library open; afterwards no thread of it is left."""
    before = set(threading.enumerate())
    # pytest-qt puts the hooks back that it found before each wait: those of a window that went away meanwhile.
    monkeypatch.setattr(Running, "catch_errors", lambda _: None)
    made = Shelf(qapp, libraries.open, look)
    made.begin(words.usual_library(), [], Settings())
    qtbot.waitUntil(_window(made).isVisible)
    yield made
    _window(made).close()
    made.end()
    _window(made).deleteLater()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= before)


def _window(shelf: Shelf) -> MainWindow:
    assert shelf.running is not None
    return shelf.running.window


def _fake(shelf: Shelf, libraries: Libraries) -> FakeEngine:
    assert shelf.running is not None
    return libraries.opened[shelf.running.session.library]


def _open(shelf: Shelf, folder: Path, qtbot: QtBot) -> None:
    shelf.change(Wish(folder))
    qtbot.waitUntil(lambda: shelf.running is not None and shelf.running.session.library == folder)


def _choose(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def _question(window: MainWindow) -> NewLibraryDialog:
    dialog = window.findChild(NewLibraryDialog)
    assert isinstance(dialog, NewLibraryDialog)
    return dialog


def test_another_library_is_opened_by_key_and_shows_its_own_groups(
    shelf: Shelf, libraries: Libraries, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Ctrl+Shift+L asks for a folder; its library's groups come, its name is in the title, the old one is let go."""
    old = _fake(shelf, libraries)
    old.groups_at = {Level.COPIES: (group(1, [Path("/a/1.jpg"), Path("/a/2.jpg")]),)}
    assert _window(shelf).windowTitle() == "photodedup"
    work = libraries.make("Work photos")
    _choose(monkeypatch, work)

    press(qtbot, _window(shelf), Qt.Key.Key_L, CTRL, SHIFT)
    qtbot.waitUntil(lambda: _window(shelf).windowTitle() == "Work photos — photodedup")
    assert old.closed
    _window(shelf).show_groups()
    qtbot.waitUntil(lambda: bool(libraries.opened[work].cuts))
    assert _window(shelf).groups.model.rowCount() == 0
    qtbot.waitUntil(lambda: len([each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]) == 1)


def test_what_was_left_leaves_nothing_behind(shelf: Shelf, libraries: Libraries, qtbot: QtBot) -> None:
    """Window, session and everything known of the old library are gone, in the memory too."""
    assert shelf.running is not None
    session = shelf.running.session
    left = [weakref.ref(part) for part in (shelf.running, shelf.running.window, session, session.previews)]
    shown = len(QApplication.topLevelWidgets())
    del session
    _open(shelf, libraries.make("other"), qtbot)
    qtbot.waitUntil(lambda: [part() for part in left] == [None] * 4)
    assert len(QApplication.topLevelWidgets()) == shown


def test_the_program_goes_on_when_the_old_window_closes(
    shelf: Shelf, libraries: Libraries, qapp: QApplication, qtbot: QtBot
) -> None:
    """The change is no end: the program ends with its last window, and there is one all the time."""
    ended: list[None] = []
    qapp.lastWindowClosed.connect(lambda: ended.append(None))
    _open(shelf, libraries.make("other"), qtbot)
    qtbot.wait(30)
    assert ended == []
    assert _window(shelf).isVisible()


def test_the_libraries_opened_last_are_offered_on_the_first_page_and_in_the_menu(
    shelf: Shelf, libraries: Libraries, qtbot: QtBot
) -> None:
    """Each by name, place and size, the newest first, never the one that is open; a click opens it again."""
    (words.usual_library()).mkdir(parents=True, exist_ok=True)
    (words.usual_library() / FILE_NAME).write_bytes(b"fake")
    one, two = libraries.make("one & two"), libraries.make("three")
    assert _window(shelf).start.libraries.isHidden()
    _open(shelf, one, qtbot)
    qtbot.waitUntil(lambda: any(each.photos for each in memory.recent_libraries(memory.memory_file())))
    _open(shelf, two, qtbot)

    start, menu = _window(shelf).start, _window(shelf).libraries.menu
    assert [row.folder for row in start.libraries.rows] == [one, words.usual_library()]
    assert start.libraries.rows[0].accessibleName() == f"one & two   —   {words.place(one.parent)}   ·   100 photos"
    assert start.libraries.rows[1].accessibleName().startswith("Usual library   —   ")
    assert menu.actions()[0].text().startswith("&1  one && two   —   ")
    start.libraries.rows[0].click()
    qtbot.waitUntil(lambda: _window(shelf).windowTitle().startswith("one & two"))

    _window(shelf).libraries.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: _window(shelf).windowTitle().startswith("three"))
    (one / FILE_NAME).unlink()
    assert one not in [each.folder for each in memory.recent_libraries(memory.memory_file())]


def test_recent_folders_belong_to_their_library(shelf: Shelf, libraries: Libraries, qtbot: QtBot) -> None:
    """A folder scanned into one library is not offered to be scanned into another."""
    photos = libraries.place / "photos"
    photos.mkdir()
    _fake(shelf, libraries).gate.set()
    qtbot.waitUntil(lambda: _fake(shelf, libraries).warm)
    _window(shelf).scan([photos])
    assert _window(shelf).start.recent == [photos]
    qtbot.waitUntil(lambda: shelf.running is not None and not shelf.running.session.is_scanning)
    _open(shelf, libraries.make("other"), qtbot)
    assert _window(shelf).start.recent == []


@pytest.mark.parametrize("agreed", [True, False])
def test_a_folder_without_a_library_becomes_one_only_if_the_person_agrees(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot, *, agreed: bool
) -> None:
    """The question says what would be made and where; "Cancel" is where Enter leads, and makes nothing."""
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(b"")
    _choose(monkeypatch, folder)
    window = _window(shelf)
    window.libraries.choose()
    dialog = _question(window)
    assert dialog.text.startswith(f"There is no library in {words.place(folder)}.")
    assert "not empty" in dialog.text
    if agreed:
        dialog.make.click()
        qtbot.waitUntil(lambda: _window(shelf).windowTitle() == "new — photodedup")
    else:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.findChild(NewLibraryDialog) is None)
        qtbot.wait(50)
        assert _window(shelf) is window
    assert memory.holds_library(folder) is agreed


def _damage(folder: Path) -> None:
    (folder / FILE_NAME).write_bytes(b"no catalogue at all" * 300)


def _make_newer(folder: Path) -> None:
    (folder / FILE_NAME).unlink()
    Engine(folder).close()
    with sqlite3.connect(folder / FILE_NAME) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version = {version + 1}")
    connection.close()


def _take_away(folder: Path) -> None:
    (folder / FILE_NAME).unlink()
    folder.rmdir()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_damage, ("is damaged or is no catalogue", "repair")),
        (_make_newer, ("newer", "Install")),
        (_take_away, ("There is no library in", "connect the drive")),
    ],
)
def test_a_library_that_cannot_be_opened_is_a_sentence_and_the_old_one_stays(
    shelf: Shelf, libraries: Libraries, qtbot: QtBot, spoil: Callable[[Path], None], said: tuple[str, str]
) -> None:
    """Damaged, of a newer version, or on a drive that is away: it is said with what to do, and nothing changes."""
    folder = libraries.make("bad")
    spoil(folder)
    window = _window(shelf)
    shelf.change(Wish(folder))
    qtbot.waitUntil(lambda: bool(window.messages.text))
    assert [part for part in said if part not in window.messages.text] == []
    assert _window(shelf) is window
    assert not _fake(shelf, libraries).closed
    assert folder not in [each.folder for each in memory.recent_libraries(memory.memory_file())]


def test_a_scan_is_stopped_only_if_the_person_says_so(shelf: Shelf, libraries: Libraries, qtbot: QtBot) -> None:
    """While photos are scanned, the message offers to stop; then the scan ends, and the other library opens."""
    other = libraries.make("other")
    photos = libraries.place / "photos"
    photos.mkdir()
    old = _fake(shelf, libraries)
    qtbot.waitUntil(lambda: old.warm)
    window = _window(shelf)
    window.scan([photos])
    shelf.change(Wish(other))
    assert window.messages.text.startswith("A scan is going on.")
    assert shelf.running is not None
    assert shelf.running.session.is_scanning
    window.messages.action.click()
    qtbot.waitUntil(lambda: _window(shelf).windowTitle().startswith("other"))
    assert old.closed


def test_photos_that_are_being_moved_are_waited_for(
    shelf: Shelf, libraries: Libraries, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """A removal is not cut short for another library."""
    assert shelf.running is not None
    removals = shelf.running.session.removals
    monkeypatch.setattr(type(removals), "is_busy", property(lambda _: True))
    window = _window(shelf)
    shelf.change(Wish(libraries.make("other")))
    assert window.messages.text == "Photos are being moved. Open the other library once that is done."
    qtbot.wait(30)
    assert _window(shelf) is window


def test_the_library_that_is_open_is_not_opened_again(shelf: Shelf, libraries: Libraries) -> None:
    """Choosing it says so."""
    shelf.change(Wish(words.usual_library()))
    assert _window(shelf).messages.text.startswith("This library is open already.")
    assert not _fake(shelf, libraries).closed


def test_ending_while_another_library_is_being_opened_lets_go_of_both(
    qapp: QApplication, look: Theme, libraries: Libraries, qtbot: QtBot
) -> None:
    """The window is closed in that moment: neither library stays open."""
    gate, opening = threading.Event(), threading.Event()

    def open_slowly(folder: Path, chosen: Settings, emit: Emit) -> Backend:
        if folder.name == "slow":
            opening.set()
            gate.wait(5)
        return libraries.open(folder, chosen, emit)

    shelf = Shelf(qapp, open_slowly, look)
    shelf.begin(words.usual_library(), [], Settings())
    shelf.change(Wish(libraries.make("slow")))
    qtbot.waitUntil(opening.is_set)
    _window(shelf).close()
    gate.set()
    shelf.end()
    assert [engine.closed for engine in libraries.opened.values()] == [True, True]
    _window(shelf).deleteLater()
    shelf.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

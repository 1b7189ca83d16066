"""What a person does with the window, over an engine that answers as prescribed."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from photodedup import paths
from photodedup.errors import BugError, UserError
from photodedup.events import PhotoSkipped
from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.keys import KeysDialog
from photodedup.gui.places import Page
from photodedup.gui.running import Running
from photodedup.types import Level, Relation, SimilarPhoto, Skipped
from tests.gui.fake_engine import FakeEngine, group
from tests.gui.helpers import click_photo, drop, press

KEEPER, COPY, OTHER = Path("/photos/IMG_1.jpg"), Path("/photos/copy of IMG_1.jpg"), Path("/photos/IMG_2.jpg")
FolderMaker = Callable[[str], Path]


def _prescribe(engine: FakeEngine) -> None:
    engine.groups_at = {
        Level.COPIES: (group(1, [KEEPER, COPY]),),
        Level.SIMILAR: (group(1, [KEEPER, COPY]), group(2, [OTHER, KEEPER], Relation.SIMILAR)),
    }
    engine.similar_to = (SimilarPhoto(COPY, 0.97, Relation.RESAVED), SimilarPhoto(OTHER, 0.7, Relation.SIMILAR))


def _wait_for_groups(qtbot: QtBot, window: MainWindow, count: int) -> None:
    qtbot.waitUntil(lambda: window.groups.model.rowCount() == count)


def test_from_a_dropped_folder_to_similar_photos_and_back(
    window: MainWindow, engine: FakeEngine, folder_of_photos: FolderMaker, qtbot: QtBot
) -> None:
    """Dropping a folder scans it, shows its groups; a click shows what is similar; back leads back."""
    _prescribe(engine)
    engine.gate.set()
    folder = folder_of_photos("holiday")

    drop(window, folder)
    qtbot.waitUntil(lambda: window.page is Page.GROUPS)
    _wait_for_groups(qtbot, window, 1)
    assert engine.scanned == [(folder,)]
    assert window.groups.view.why == "IMG_1.jpg has the most pixels."
    assert [card.keeper for card in window.groups.view.grid.cards] == [True, False]

    click_photo(qtbot, window.groups.view.grid, 1)
    qtbot.waitUntil(lambda: len(window.similar.grid.cards) == 2)
    assert (window.page, window.similar.photo, engine.asked) == (Page.SIMILAR, COPY, [COPY])
    assert window.similar.grid.cards[0].similarity == 0.97

    window.go_back()
    assert window.page is Page.GROUPS


def test_a_scan_shows_how_far_it_is_and_what_it_left_out(
    window: MainWindow, engine: FakeEngine, folder_of_photos: FolderMaker, qtbot: QtBot
) -> None:
    """Stage, counts, rate, time left, the current file and each skipped file with its reason can be read."""
    engine.skipped = (PhotoSkipped(Path("/photos/empty.jpg"), "The file is empty."),)
    engine.remembered = tuple(Skipped(Path(f"/photos/{n}.jpg"), "It is damaged: it ends too early.") for n in (1, 2))
    page = window.scan_page
    window.scan([folder_of_photos("holiday")])
    qtbot.waitUntil(lambda: "40 of 100" in page.shown_text)
    assert "Looking at each photo" in page.shown_text
    assert "20 a second" in page.shown_text
    assert "a few seconds left" in page.shown_text
    assert "IMG_0040.jpg" in page.shown_text
    assert "1 file left out" in page.shown_text
    assert "1 empty" in page.shown_text
    assert page.skipped.index(0, 1).data() == "The file is empty."
    engine.gate.set()
    qtbot.waitUntil(lambda: window.page is Page.GROUPS)
    assert "3 files left out" in page.shown_text, "those of earlier scans are listed at the end"
    assert "2 truncated   ·   1 empty" in page.shown_text


def test_a_scan_can_be_held_and_goes_on(
    window: MainWindow, engine: FakeEngine, folder_of_photos: FolderMaker, qtbot: QtBot
) -> None:
    """Pause holds the scan and says so; the same button lets it go on to its end."""
    window.scan([folder_of_photos("holiday")])
    page = window.scan_page
    qtbot.waitUntil(lambda: "40 of 100" in page.shown_text)
    page.controls.pause.click()
    assert "Paused" in page.shown_text
    assert page.controls.pause.accessibleName() == "Go on"
    page.controls.pause.click()
    assert "Looking at each photo" in page.shown_text
    engine.gate.set()
    qtbot.waitUntil(lambda: window.page is Page.GROUPS)


def test_a_stopped_scan_says_that_its_work_is_saved(
    window: MainWindow, folder_of_photos: FolderMaker, qtbot: QtBot
) -> None:
    """Stop ends even a held scan, tells the person nothing is lost, and leaves the page of the scan."""
    window.scan([folder_of_photos("holiday")])
    qtbot.waitUntil(lambda: "40 of 100" in window.scan_page.shown_text)
    window.scan_page.controls.pause.click()
    window.scan_page.controls.stop.click()
    qtbot.waitUntil(lambda: window.page is Page.START)
    assert window.messages.text == "The scan was stopped. Everything that was finished is saved."


def test_another_page_can_be_read_while_a_scan_goes_on(
    window: MainWindow, engine: FakeEngine, folder_of_photos: FolderMaker, qtbot: QtBot
) -> None:
    """Leaving the scan's page shows the scan as a bar; its end does not tear the person away."""
    window.scan([folder_of_photos("holiday")])
    qtbot.waitUntil(lambda: "40 of 100" in window.scan_page.shown_text)
    window.show_start()
    assert window.scan_bar.isVisible()
    engine.gate.set()
    qtbot.waitUntil(lambda: not window.scan_bar.isVisible())
    assert window.page is Page.START


def test_levels_and_threshold_cut_again(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The level and the slider change the groups at once; the slider is there for look-alikes only."""
    _prescribe(engine)
    window.show_groups()
    window.groups.levels.press(Level.COPIES)
    _wait_for_groups(qtbot, window, 1)
    assert not window.groups.threshold.isVisible()
    window.groups.levels.press(Level.SIMILAR)
    _wait_for_groups(qtbot, window, 2)
    assert window.groups.threshold.isVisible()
    window.groups.threshold.slider.setValue(80)
    qtbot.waitUntil(lambda: engine.cuts[-1] == (Level.SIMILAR, 0.8))


def test_a_level_without_groups_says_so(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """An empty level is an answer in words, not an empty list."""
    _prescribe(engine)
    window.show_groups()
    window.groups.levels.press(Level.EXACT)
    qtbot.waitUntil(lambda: window.groups.nothing_shown)
    window.groups.levels.press(Level.COPIES)
    qtbot.waitUntil(lambda: not window.groups.nothing_shown)


def test_the_chosen_group_stays_chosen_after_a_new_cut(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """A group that is still there after a cut is still the one shown."""
    _prescribe(engine)
    engine.groups_at[Level.EDITS] = (group(7, [OTHER, COPY]), *engine.groups_at[Level.COPIES])
    window.show_groups()
    window.groups.levels.press(Level.COPIES)
    _wait_for_groups(qtbot, window, 1)
    window.groups.levels.press(Level.EDITS)
    _wait_for_groups(qtbot, window, 2)
    assert window.groups.list.currentIndex().row() == 1
    assert window.groups.view.grid.cards[0].path == KEEPER


def test_the_keyboard_alone_leads_to_similar_photos_and_back(
    window: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    """Enter goes into a group, an arrow to the next photo, Enter to what is similar, Escape back."""
    _prescribe(engine)
    window.activateWindow()
    window.show_groups()
    window.groups.levels.press(Level.COPIES)
    _wait_for_groups(qtbot, window, 1)
    window.groups.take_keyboard()
    press(qtbot, window, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.groups.view.grid
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.similar.grid.cards) == 2)
    assert window.similar.photo == COPY
    press(qtbot, window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page is Page.GROUPS


def test_a_dropped_photo_is_looked_up(window: MainWindow, engine: FakeEngine, tmp_path: Path, qtbot: QtBot) -> None:
    """Dropping one photo asks what looks like it instead of scanning it."""
    _prescribe(engine)
    photo = tmp_path / "outside.jpg"
    photo.write_bytes(b"the fake engine does not look inside")
    drop(window, photo)
    qtbot.waitUntil(lambda: len(window.similar.grid.cards) == 2)
    assert (engine.asked, engine.scanned) == ([photo], [])


def test_an_error_of_the_person_is_shown_in_its_own_words(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A missing folder is named in a sentence with a hint, and the window is back where it was."""
    window.scan([tmp_path / "nowhere"])
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.text == f"There is no folder '{tmp_path / 'nowhere'}'. Check the spelling."
    assert window.page is Page.START


def test_a_bug_is_shown_without_its_traceback(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """An error of the program is owned up to in a calm sentence; its inner words stay in the log."""
    engine.trouble = BugError("row 17 has no content")
    window.show_similar(COPY)
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.text.startswith("Something went wrong inside photodedup. Your photos were not touched.")
    assert "row 17" not in window.messages.text


def test_a_photo_that_cannot_be_read_says_why(window: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    """The engine's own sentence reaches the person when a search fails."""
    engine.trouble = UserError("The photo cannot be read.", "Is the drive connected?")
    window.show_similar(COPY)
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.text == "The photo cannot be read. Is the drive connected?"


def test_a_second_scan_has_to_wait(window: MainWindow, folder_of_photos: FolderMaker, engine: FakeEngine) -> None:
    """While one scan goes on, another is refused in words."""
    window.scan([folder_of_photos("one")])
    window.scan([folder_of_photos("two")])
    assert window.messages.text.startswith("A scan is going on.")
    engine.gate.set()


def test_scanned_folders_are_offered_again(running: Running, folder_of_photos: FolderMaker, qtbot: QtBot) -> None:
    """A folder scanned once stands on the first page as a recent one."""
    folder = folder_of_photos("holiday")
    running.begin([folder])
    qtbot.waitUntil(lambda: "40 of 100" in running.window.scan_page.shown_text)
    assert running.window.start.recent == [folder]


def test_a_photo_opened_with_the_program_is_looked_for(
    running: Running, engine: FakeEngine, tmp_path: Path, qtbot: QtBot
) -> None:
    """The desktop's "Open with" on a photo asks what looks like it, and scans nothing."""
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"")
    running.begin([photo])
    qtbot.waitUntil(lambda: engine.asked == [photo])
    assert running.window.page is Page.SIMILAR


def test_closing_stops_the_scan_and_lets_go_of_the_library(
    window: MainWindow, engine: FakeEngine, folder_of_photos: FolderMaker, qtbot: QtBot
) -> None:
    """Closing the window in the middle of a scan ends every worker and closes the engine."""
    window.scan([folder_of_photos("holiday")])
    qtbot.waitUntil(lambda: "40 of 100" in window.scan_page.shown_text)
    window.close()
    assert engine.closed


def test_a_closed_window_is_out_of_sight_before_its_library_is_put_away(window: MainWindow) -> None:
    """A large library takes seconds to put away, and nobody should look at a window that no longer answers."""
    seen: list[bool] = []
    window.closed.connect(lambda: seen.append(window.isVisible()))
    window.show()
    window.close()
    assert seen == [False]


def test_errors_that_nobody_catches_reach_the_window(running: Running, qtbot: QtBot) -> None:
    """An error on any thread becomes the calm sentence, and the hooks are given back at the end."""
    before = (sys.excepthook, threading.excepthook)
    running.catch_errors()
    running.begin([])
    worker = threading.Thread(target=_fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(running.window.messages.isVisible)
    assert running.window.messages.text.startswith("Something went wrong inside photodedup.")
    (report,) = paths.log_folder().glob("crash-*.txt")
    assert str(report) in running.window.messages.text
    assert running.window.messages.action.text() == "Show the report"
    running.end()
    assert (sys.excepthook, threading.excepthook) == before


def _fail() -> None:
    raise BugError("nobody catches this")


def test_the_keys_are_listed_from_the_menus(window: MainWindow, qtbot: QtBot) -> None:
    """F1 shows every shortcut that the menus have, under their names, and Escape puts the list away."""
    window.dialogs.show_keys()
    dialog = window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Photos Ctrl+O Scan a folder" in shown
    assert "While comparing + " in shown
    assert "D Only what differs" in shown
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())

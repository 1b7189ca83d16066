"""Jobs and thumbnails: the right answer arrives on the right thread, and an old one never does."""

from __future__ import annotations

import gc
import sqlite3
import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from photodedup.errors import UserError
from photodedup.gui.bridge import Bridge
from photodedup.gui.garbage import GarbageTimer
from photodedup.gui.jobs import Jobs
from photodedup.gui.reading import read_image
from photodedup.gui.thumbs import SIZES, Thumbnail, Thumbs, Wish, small_picture
from tests.gui.fake_engine import FakeEngine

PHOTO = Path("/photos/1.jpg")


def _unexpected(outcome: object) -> None:
    raise AssertionError(outcome)


def test_only_the_newest_answer_of_a_purpose_is_delivered(bridge: Bridge, qtbot: QtBot) -> None:
    """An older question that is still running is answered into the void."""
    jobs = Jobs(bridge)
    gate = threading.Event()
    answers: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "old"

    jobs.ask("find", slow, answers.append, _unexpected)
    jobs.ask("find", lambda: "new", answers.append, _unexpected)
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    assert jobs.stop()
    assert answers == ["new"]


def test_answers_arrive_on_the_gui_thread(bridge: Bridge, qtbot: QtBot) -> None:
    """The work runs on a worker and the answer on the thread of the window."""
    jobs = Jobs(bridge)
    threads: list[QThread] = []
    worker: list[int] = []

    def note(_: None) -> None:
        threads.append(QThread.currentThread())

    jobs.ask("find", lambda: worker.append(threading.get_ident()), note, _unexpected)
    qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads[0] is bridge.thread()
    assert worker != [threading.get_ident()]
    jobs.stop()


def test_errors_of_a_job_are_delivered_too(bridge: Bridge, qtbot: QtBot) -> None:
    """A job that raises ends in its `failed`, on the thread of the window."""
    jobs = Jobs(bridge)
    errors: list[Exception] = []

    def fail() -> None:
        raise ValueError("no such thing")

    jobs.ask("find", fail, _unexpected, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert str(errors[0]) == "no such thing"
    jobs.stop()


def test_a_thumbnail_comes_after_it_was_asked_for(bridge: Bridge, engine: FakeEngine, qtbot: QtBot) -> None:
    """The first wish returns nothing; once the thumbnail has arrived the same wish returns it."""
    thumbs = Thumbs(bridge, partial(small_picture, engine))
    with qtbot.waitSignal(thumbs.arrived):
        assert thumbs.get(PHOTO, 100) is None
    pixmap = thumbs.get(PHOTO, 100)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (SIZES[0], 120)
    thumbs.stop()


def test_a_thumbnail_of_an_earlier_page_is_dropped(bridge: Bridge, engine: FakeEngine, qtbot: QtBot) -> None:
    """What was asked for before the page changed is not kept when it comes."""
    thumbs = Thumbs(bridge, partial(small_picture, engine))
    thumbs.forget_wishes()
    with qtbot.assertNotEmitted(thumbs.arrived):
        bridge.post(Thumbnail(Wish(PHOTO, SIZES[0]), 0, QImage(4, 4, QImage.Format.Format_RGB32)))
    assert thumbs.bytes_kept == 0
    thumbs.stop()


def test_a_photo_that_cannot_be_shown_is_asked_for_once(bridge: Bridge, qtbot: QtBot, tmp_path: Path) -> None:
    """A missing or broken photo has a null pixmap and does not come back with every repaint."""
    asked: list[Path] = []

    def load(path: Path) -> bytes:
        asked.append(path)
        raise UserError("It is gone.", "Is its drive connected?")

    thumbs = Thumbs(bridge, load)
    with qtbot.waitSignal(thumbs.arrived):
        thumbs.get(tmp_path / "gone.jpg", 100)
    pixmap = thumbs.get(tmp_path / "gone.jpg", 100)
    assert isinstance(pixmap, QPixmap)
    assert pixmap.isNull()
    assert len(asked) == 1
    thumbs.stop()


def test_one_bad_thumbnail_holds_up_no_other(bridge: Bridge, engine: FakeEngine, qtbot: QtBot) -> None:
    """Whatever goes wrong with one, as when the library's drive is pulled out, those asked for after it still come."""

    def load(path: Path) -> bytes:
        if path == PHOTO:
            raise sqlite3.OperationalError("disk I/O error")
        return small_picture(engine, path)

    thumbs = Thumbs(bridge, load)
    for path in (PHOTO, PHOTO.with_name("2.jpg")):
        thumbs.get(path, 100)
    qtbot.waitUntil(lambda: thumbs.pending == 0)
    broken, good = thumbs.get(PHOTO, 100), thumbs.get(PHOTO.with_name("2.jpg"), 100)
    assert broken is not None
    assert broken.isNull()
    assert good is not None
    assert not good.isNull()
    thumbs.stop()


def test_what_is_asked_for_after_a_rest_comes_too(bridge: Bridge, engine: FakeEngine, qtbot: QtBot) -> None:
    """Workers that ran out of wishes begin again with the next one, and serve many at once."""
    thumbs = Thumbs(bridge, partial(small_picture, engine))
    for wave in range(3):
        for number in range(40):
            thumbs.get(Path(f"/photos/{wave}/{number}.jpg"), 100)
        qtbot.waitUntil(lambda: thumbs.pending == 0)
    assert thumbs.bytes_kept == 120 * 160 * 120 * 4
    thumbs.stop()


@pytest.mark.parametrize(("longest", "size"), [(0, (320, 240)), (160, (160, 120)), (1000, (320, 240))])
def test_pictures_are_read_at_the_size_asked_for(
    engine: FakeEngine, qtbot: QtBot, longest: int, size: tuple[int, int]
) -> None:
    """A picture is made smaller and never larger; what is none gives a null image."""
    del qtbot
    jpeg = engine.thumbnail(PHOTO)
    assert jpeg is not None
    image = read_image(jpeg, longest)
    assert (image.width(), image.height()) == size
    assert read_image(b"no picture", longest).isNull()


def test_thumbnails_stay_within_their_budget(bridge: Bridge, engine: FakeEngine, qtbot: QtBot) -> None:
    """The oldest thumbnails make room for the newest."""
    one = 160 * 120 * 4
    thumbs = Thumbs(bridge, partial(small_picture, engine), budget=3 * one)
    for number in range(6):
        with qtbot.waitSignal(thumbs.arrived):
            thumbs.get(Path(f"/photos/{number}.jpg"), 100)
    assert thumbs.bytes_kept == 3 * one
    assert thumbs.get(Path("/photos/5.jpg"), 100) is not None
    thumbs.stop()


def test_what_outlived_a_full_collection_is_set_aside(bridge: Bridge) -> None:
    """The window's collector looks at the libraries' objects once, not again and again; the end gives all back."""
    timer = GarbageTimer(bridge)
    try:
        assert gc.get_freeze_count() > 0
        assert not gc.isenabled()
    finally:
        timer.stop()
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()


def test_a_large_library_that_was_loaded_is_set_aside_unseen(bridge: Bridge) -> None:
    """Looking for cycles in what a worker has loaded would hold the window up for a second."""
    gc.collect()  # what earlier tests left would go in the middle of the counting
    timer = GarbageTimer(bridge)
    try:
        set_aside = gc.get_freeze_count()
        loaded = [[number] for number in range(50_000)]
        timer.collect()
        assert gc.get_freeze_count() - set_aside >= len(loaded)
        few = [[number] for number in range(100)]
        set_aside = gc.get_freeze_count()
        timer.collect()
        assert gc.get_freeze_count() == set_aside
        assert len(few) == 100
    finally:
        timer.stop()

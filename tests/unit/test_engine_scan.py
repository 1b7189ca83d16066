"""Scanning: what is counted, what is decoded, and what a stop, a change or a new model leaves behind."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from photodedup import decode
from photodedup.catalogue import pairs
from photodedup.catalogue.connection import Catalogue
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine, comparing
from photodedup.errors import Cancelled, UserError
from photodedup.events import CancelToken, Event, PhotoSkipped, Stage, StageFinished, StageStarted
from photodedup.settings import Settings
from photodedup.types import ContentId, Level, Pair, Pixels, Relation, Rendition, ScanReport, Vectors
from tests.helpers.pictures import damaged_files, picture, save


def _counts(report: ScanReport) -> tuple[int, int, int, int, int, int]:
    return (report.found, report.new, report.unchanged, report.moved, report.missing, len(report.skipped))


def _forbid_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Rendition:
        raise AssertionError("something was decoded")

    monkeypatch.setattr(decode, "render", fail)
    monkeypatch.setattr(decode, "pixel_hash", fail)


def test_a_first_scan_counts_every_photo_as_new(engine: Engine, photos: Path) -> None:
    """Found and new agree, and the report names what described them."""
    report = engine.scan([photos])
    assert _counts(report) == (3, 3, 0, 0, 0, 0)
    assert (report.provider, report.descriptor_id) == ("fake", "fake-64-32")
    assert report.peak_rss_mb > 1


def test_scanning_again_decodes_nothing(engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has not changed costs a look at its size and time, equal pixels and all."""
    save(picture(1), photos / "same pixels.png")
    save(picture(1), photos / "same pixels.bmp")
    engine.scan([photos])
    _forbid_decoding(monkeypatch)
    assert _counts(engine.scan([photos])) == (5, 0, 5, 0, 0, 0)


def test_a_copy_is_known_by_its_bytes(engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bytes elsewhere are read and not decoded."""
    engine.scan([photos])
    shutil.copy(photos / "1.jpg", photos / "copy.jpg")
    _forbid_decoding(monkeypatch)
    assert _counts(engine.scan([photos])) == (4, 1, 3, 0, 0, 0)


def test_a_moved_photo_is_neither_new_nor_missing(
    engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rename costs a read, no decoding, and no alarm."""
    engine.scan([photos])
    (photos / "1.jpg").rename(photos / "elsewhere.jpg")
    _forbid_decoding(monkeypatch)
    assert _counts(engine.scan([photos])) == (3, 0, 2, 1, 0, 0)


def test_a_deleted_photo_is_missing_once(engine: Engine, photos: Path) -> None:
    """The next scan does not report it again."""
    engine.scan([photos])
    (photos / "1.jpg").unlink()
    assert _counts(engine.scan([photos])) == (2, 0, 2, 0, 1, 0)
    assert _counts(engine.scan([photos])) == (2, 0, 2, 0, 0, 0)


def test_all_photos_gone_from_a_folder_are_missing_once(engine: Engine, photos: Path) -> None:
    """An emptied folder does not report its losses for ever."""
    engine.scan([photos])
    for photo in photos.iterdir():
        photo.unlink()
    assert engine.scan([photos]).missing == 3
    assert engine.scan([photos]).missing == 0


def test_a_changed_photo_is_described_anew(engine: Engine, photos: Path) -> None:
    """Other bytes under the same name are another photo."""
    engine.scan([photos])
    save(picture(9), photos / "1.jpg")
    assert _counts(engine.scan([photos])) == (3, 1, 2, 0, 0, 0)


def test_what_cannot_be_used_is_listed_with_its_reason_each_time(
    engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged file is tried once and listed always, until it changes."""
    bad = damaged_files(photos)
    bad.pop("broken").unlink()
    report = engine.scan([photos])
    assert {skip.path for skip in report.skipped} == set(bad.values())
    assert all(skip.reason.endswith(".") for skip in report.skipped)
    _forbid_decoding(monkeypatch)
    again = engine.scan([photos])
    assert sorted(skip.path for skip in again.skipped) == sorted(skip.path for skip in report.skipped)


def test_a_folder_without_photos_is_an_answer(engine: Engine, tmp_path: Path) -> None:
    """Nothing found is no failure, and leaves a library that answers."""
    (tmp_path / "empty").mkdir()
    assert _counts(engine.scan([tmp_path / "empty"])) == (0, 0, 0, 0, 0, 0)
    assert engine.groups(Level.SIMILAR).groups == ()


def test_a_folder_that_is_not_there_loses_nothing(engine: Engine, photos: Path, tmp_path: Path) -> None:
    """An unplugged drive is an error, and its photos stay in the groups."""
    shutil.copy(photos / "1.jpg", photos / "copy.jpg")
    engine.scan([photos])
    photos.rename(tmp_path / "unplugged")
    with pytest.raises(UserError):
        engine.scan([photos])
    assert len(engine.groups(Level.EXACT).groups) == 1


def test_cancelling_keeps_what_is_finished_and_the_next_scan_goes_on(tmp_path: Path) -> None:
    """Nothing that was described is described again."""
    for seed in range(24):
        save(picture(seed, 64, 48), tmp_path / "photos" / f"{seed:02}.jpg")
    cancel = CancelToken()

    class Stopping(FakeDescriber):
        def describe(self, photos: Pixels) -> Vectors:
            cancel.cancel()
            return super().describe(photos)

    first = Engine(tmp_path / "library", Settings(threads=2), describer=Stopping())
    with pytest.raises(Cancelled):
        first.scan([tmp_path / "photos"], cancel)
    first.close()
    second = Engine(tmp_path / "library", Settings(threads=2), describer=FakeDescriber())
    report = second.scan([tmp_path / "photos"])
    second.close()
    assert report.found == 24
    assert 0 < report.new < 24
    assert report.new + report.unchanged == 24


def test_a_scan_cancelled_before_it_begins_changes_nothing(engine: Engine, photos: Path) -> None:
    """A stop asked for early is honoured at the first check."""
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        engine.scan([photos], cancel)
    assert _counts(engine.scan([photos])) == (3, 3, 0, 0, 0, 0)


def test_a_paused_scan_goes_on_where_it_was(engine: Engine, photos: Path) -> None:
    """Pausing holds the run without ending it."""
    cancel = CancelToken()
    cancel.pause()
    reports: list[ScanReport] = []
    worker = threading.Thread(target=lambda: reports.append(engine.scan([photos], cancel)))
    worker.start()
    worker.join(0.2)
    assert worker.is_alive()
    assert reports == []
    cancel.resume()
    worker.join(20)
    assert [_counts(report) for report in reports] == [(3, 3, 0, 0, 0, 0)]


def test_a_second_scan_at_once_is_refused(engine: Engine, photos: Path) -> None:
    """Two scans of one library would undo each other's counts; the first one finishes."""
    cancel = CancelToken()
    cancel.pause()
    worker = threading.Thread(target=engine.scan, args=([photos], cancel))
    worker.start()
    worker.join(0.2)
    with pytest.raises(UserError, match="is running"):
        engine.scan([photos])
    cancel.resume()
    worker.join(20)
    assert engine.scan([photos]).unchanged == 3


def test_a_new_model_describes_everything_again(engine: Engine, photos: Path, tmp_path: Path) -> None:
    """Descriptors of two models are never compared with each other."""
    engine.scan([photos])
    other = Engine(tmp_path / "library", describer=FakeDescriber(dim=16, descriptor_id="other"))
    report = other.scan([photos])
    other.close()
    assert (report.descriptor_id, report.new, report.unchanged) == ("other", 0, 3)


def test_groups_answer_from_the_old_model_until_the_new_one_is_done(
    engine: Engine, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A re-scan that is stopped half way leaves the groups as they were."""
    save(picture(1), photos / "again.jpg", quality=60)
    engine.scan([photos])
    before = engine.groups(Level.SIMILAR)
    assert len(before.groups) == 1
    monkeypatch.setattr(comparing, "_CHUNK", 3)  # the stop comes between two commits
    cancel = CancelToken()
    stored: list[int] = []

    def store_and_stop(
        opened: Catalogue, model: str, found: list[Pair], done: set[ContentId], again: set[ContentId]
    ) -> None:
        real(opened, model, found, done, again)
        stored.append(len(found))
        cancel.cancel()

    def stop(event: Event) -> None:
        if event == StageStarted(Stage.VERIFY, 4):
            monkeypatch.setattr(pairs, "store", store_and_stop)

    real = pairs.store
    other = Engine(tmp_path / "library", None, stop, FakeDescriber(dim=16, descriptor_id="other"))
    with pytest.raises(Cancelled):
        other.scan([photos], cancel)
    assert other.groups(Level.SIMILAR) == before
    assert len(stored) == 1
    assert stored[0] > 0
    other.close()


@pytest.mark.parametrize(
    ("happens", "words"),
    [(lambda path: path.unlink(), "No such file"), (lambda path: path.write_bytes(b"short"), "changed while")],
    ids=["vanishes", "changes"],
)
def test_a_photo_that_changes_under_the_scan_is_listed_and_tried_again(
    tmp_path: Path, photos: Path, happens: Callable[[Path], None], words: str
) -> None:
    """What was seen and what was read must be the same file."""
    once = iter([photos / "2.jpg"])

    def meddle(event: Event) -> None:
        if event == StageFinished(Stage.FIND, 3):
            for path in once:
                happens(path)

    engine = Engine(tmp_path / "library", Settings(threads=2), meddle, FakeDescriber())
    report = engine.scan([photos])
    assert [skip.path.name for skip in report.skipped] == ["2.jpg"]
    assert words in report.skipped[0].reason
    save(picture(2), photos / "2.jpg")
    assert _counts(engine.scan([photos])) == (3, 1, 2, 0, 0, 0)
    engine.close()


def test_events_tell_the_stages_in_order_on_the_calling_thread(tmp_path: Path, photos: Path) -> None:
    """A shell may draw from the events alone."""
    told: list[tuple[Event, int]] = []
    engine = Engine(tmp_path / "library", None, lambda e: told.append((e, threading.get_ident())), FakeDescriber())
    (photos / "text.jpg").write_text("no photo")
    engine.scan([photos])
    engine.close()
    assert [event.stage for event, _ in told if isinstance(event, StageFinished)] == list(Stage)
    assert [event.path.name for event, _ in told if isinstance(event, PhotoSkipped)] == ["text.jpg"]
    assert {thread for _, thread in told} == {threading.get_ident()}


def test_names_that_are_not_text_are_scanned_and_grouped(engine: Engine, photos: Path) -> None:
    """Bytes that no encoding knows name a photo like any other."""
    odd = photos / os.fsdecode(b"\xff\xfe.jpg")
    shutil.copy(photos / "1.jpg", odd)
    engine.scan([photos])
    (group,) = engine.groups(Level.EXACT).groups
    assert {member.path for member in group.members} == {photos / "1.jpg", odd}
    assert {member.relation for member in group.members} == {Relation.IDENTICAL}

"""What a scan does with photos that killed or held up an earlier one."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from photodedup import decode
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine, describing
from photodedup.errors import PhotoUnreadable
from photodedup.types import Rendition
from tests.helpers.pictures import picture, save


def test_that_a_suspect_is_decoded_apart_and_listed_if_it_crashes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The photo that was in the air when a process died is never decoded in this process."""
    bad, good = (save(picture(seed), tmp_path / "photos" / f"{seed}.jpg") for seed in (1, 2))
    apart: list[bytes] = []

    def crashes(data: bytes, _size: int) -> Rendition:
        apart.append(data)
        raise PhotoUnreadable("It crashes the decoder.")

    monkeypatch.setattr(describing, "render_apart", crashes)
    monkeypatch.setattr(describing, "suspects", lambda _folder: {bad})
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    report = engine.scan([tmp_path / "photos"])
    engine.close()
    assert apart == [bad.read_bytes()]
    assert [(skip.path, skip.reason) for skip in report.skipped] == [(bad, "It crashes the decoder.")]
    assert report.new == 1, f"{good} is described all the same"


def test_that_a_photo_that_hangs_the_decoder_is_given_up_and_the_others_are_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The scan ends although a thread does not, and the next scan does not try the photo again."""
    for seed in range(1, 5):
        save(picture(seed), tmp_path / "photos" / f"{seed}.jpg")
    hangs = (tmp_path / "photos" / "2.jpg").read_bytes()
    release, real = threading.Event(), decode.render

    def render(data: bytes, size: int) -> Rendition:
        if data == hangs:
            release.wait(60)
        return real(data, size)

    monkeypatch.setattr(decode, "render", render)
    monkeypatch.setattr(describing, "TIME_LIMIT", 0.2)
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    first, second = engine.scan([tmp_path / "photos"]), engine.scan([tmp_path / "photos"])
    release.set()
    engine.close()
    assert first.new == 3
    assert [skip.path.name for skip in first.skipped] == ["2.jpg"]
    assert (second.new, second.unchanged, len(second.skipped)) == (0, 4, 1)


def test_that_a_scan_that_ends_well_leaves_no_record(tmp_path: Path) -> None:
    """Nothing is in the air, so nothing is suspected next time."""
    save(picture(1), tmp_path / "photos" / "1.jpg")
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    engine.scan([tmp_path / "photos"])
    engine.close()
    assert list((tmp_path / "library").glob("decoding-*")) == []

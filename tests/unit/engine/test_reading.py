"""Reading files: nothing that is larger than any photo comes into memory, and large ones come one at a time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from photodedup import machine
from photodedup.engine import Engine, reading
from photodedup.engine.reading import photo_bytes
from photodedup.errors import PhotoUnreadable
from tests.helpers.pictures import picture, save


def _sparse(path: Path, size: int, head: bytes) -> Path:
    """A file that claims a size and takes no room."""
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)
    return path


@pytest.mark.parametrize(("head", "words"), [(b"\xff\xd8\xff\xe0", "more than can be read safely"), (b"disk", "not a")])
def test_a_huge_file_with_a_photos_name_is_not_read(
    engine: Engine, tmp_path: Path, head: bytes, words: str, photos: Path
) -> None:
    """Three gigabytes are skipped for a reason and without having been in memory; the others are scanned."""
    huge = _sparse(photos / "disk image.jpg", 3 << 30, head)
    with huge.open("r+b") as file:  # some blocks, or it looks as if its content lay in a cloud
        file.seek(1 << 20)
        file.write(bytes(range(256)) * 64)
    before = machine.peak_rss_mb()
    report = engine.scan([photos])
    assert [skip.path for skip in report.skipped] == [huge]
    assert words in report.skipped[0].reason
    assert report.new == 3
    assert machine.peak_rss_mb() - before < 500
    assert engine.scan([photos]).skipped == report.skipped, "it is remembered"
    assert tmp_path in photos.parents


def test_large_files_are_read_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads with a large photo each do not hold both; small photos go on meanwhile."""
    monkeypatch.setattr(reading, "_LARGE", 1000)
    large = save(picture(1), tmp_path / "large.png")
    (tmp_path / "small.bin").write_bytes(bytes(10))
    entered = threading.Event()

    def second() -> None:
        with photo_bytes(large):
            entered.set()

    with photo_bytes(large) as data:
        assert data == large.read_bytes()
        thread = threading.Thread(target=second)
        thread.start()
        assert not entered.wait(0.1)
        with photo_bytes(tmp_path / "small.bin") as few:
            assert len(few) == 10
    thread.join(5)
    assert entered.is_set()


def test_waiting_for_another_large_file_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A decoder that is stuck on one does not keep all others out for ever, and they are tried again."""
    monkeypatch.setattr(reading, "_LARGE", 1000)
    monkeypatch.setattr(reading, "_PATIENCE", 0.05)
    large = save(picture(1), tmp_path / "large.png")
    with photo_bytes(large), pytest.raises(PhotoUnreadable) as caught, photo_bytes(large):
        pytest.fail("it was read")
    assert isinstance(caught.value.__cause__, MemoryError)

"""What a process leaves behind about the photos it was decoding when it died."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from photodedup.engine.flight import FlightRecorder, suspects
from photodedup.errors import UserError

_DIES_WHILE_DECODING = """
import os, sys
from pathlib import Path
from photodedup.engine.flight import FlightRecorder
recorder = FlightRecorder(Path(sys.argv[1]), 2)
with recorder.over(Path("/photos/fine.jpg")):
    pass
with recorder.over(Path(os.fsdecode(b"/photos/b\\xffd.jpg"))):
    os._exit(9)
"""


def test_that_a_photo_in_the_air_when_the_process_died_is_a_suspect_and_a_landed_one_is_not(tmp_path: Path) -> None:
    """The file outlives the process, and names that are not UTF-8 come back byte for byte."""
    code = subprocess.run([sys.executable, "-c", _DIES_WHILE_DECODING, str(tmp_path)], check=False).returncode
    assert code == 9
    assert suspects(tmp_path) == {Path(os.fsdecode(b"/photos/b\xffd.jpg"))}
    assert suspects(tmp_path) == set(), "a suspect is named once"


def test_that_a_running_process_makes_no_suspects(tmp_path: Path) -> None:
    """A second instance must not take the first one's work for a crash."""
    recorder = FlightRecorder(tmp_path, 1)
    with recorder.over(Path("/photos/one.jpg")):
        assert suspects(tmp_path) == set()
    recorder.close()


def test_that_threads_do_not_overwrite_each_other(tmp_path: Path) -> None:
    """Each thread records in a slot of its own, and both paths are timed."""
    recorder = FlightRecorder(tmp_path, 2)
    both = threading.Barrier(3)

    def fly(path: Path) -> None:
        with recorder.over(path):
            both.wait(5)
            both.wait(5)

    names = [Path("/a.jpg"), Path("/b.jpg")]
    threads = [threading.Thread(target=fly, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    both.wait(5)
    data = next(tmp_path.glob("decoding-*")).read_bytes()
    assert b"/a.jpg" in data
    assert b"/b.jpg" in data
    both.wait(5)
    for thread in threads:
        thread.join()
    assert recorder.seconds(names[0]) < 1
    recorder.close()
    assert list(tmp_path.iterdir()) == [], "a process that ends well leaves nothing"


def test_that_a_path_longer_than_a_slot_goes_unrecorded_and_harms_nobody(tmp_path: Path) -> None:
    """The neighbour's slot stays as it is."""
    recorder = FlightRecorder(tmp_path, 1)
    with recorder.over(Path("/" + "x" * 9000)):
        assert set(next(tmp_path.glob("decoding-*")).read_bytes()) == {0}
    recorder.close()


def test_that_a_full_disk_is_no_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person is told what to do, and nothing stays behind that a later start would take for a crash."""

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError, match="No space left on device") as raised:
        FlightRecorder(tmp_path, 2)
    assert "free space" in raised.value.hint
    assert list(tmp_path.iterdir()) == []

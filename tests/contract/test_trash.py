"""What every bin promises: the system's own, and the one that stands in for it in tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photodedup.act import disk
from photodedup.act.trash import SystemTrash, TrashCan
from tests.helpers.removal import FolderTrash, photo


@pytest.fixture(params=["system", "stand-in"])
def can(request: pytest.FixtureRequest, private_home: Path, monkeypatch: pytest.MonkeyPatch) -> TrashCan:
    """Give a bin that lies in the test's own home."""
    if request.param == "stand-in":
        return FolderTrash(private_home / "bin")
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("the real bin of this system is the person's")
    plat_other = pytest.importorskip("send2trash.plat_other")
    data = os.fsencode(private_home / "data")
    monkeypatch.setattr("send2trash.send2trash", plat_other.send2trash)
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", data)
    monkeypatch.setattr(plat_other, "HOMETRASH_B", data + b"/Trash")
    return SystemTrash()


def test_a_sent_file_is_gone_from_its_place_and_can_be_found(can: TrashCan, tmp_path: Path) -> None:
    """The bin has the same file: same inode, size and time."""
    sent = photo(tmp_path / "x.png", 1)
    stat = disk.look(sent)
    assert stat is not None
    can.send(sent)
    place = can.find(stat)
    assert disk.look(sent) is None
    assert place is not None
    found = disk.look(place)
    assert found is not None
    assert (found.inode, found.bytes, found.mtime_ns) == (stat.inode, stat.bytes, stat.mtime_ns)


def test_two_files_of_one_name_are_told_apart(can: TrashCan, tmp_path: Path) -> None:
    """What a bin renames is still found."""
    stats = []
    for seed, folder in enumerate("ab"):
        sent = photo(tmp_path / folder / "x.png", seed)
        stats.append(disk.look(sent))
        can.send(sent)
    places = [can.find(stat) for stat in stats if stat is not None]
    assert None not in places
    assert len(set(places)) == 2


def test_what_was_never_sent_is_not_found(can: TrashCan, tmp_path: Path) -> None:
    """A file of the same name in the bin is not taken for another."""
    can.send(photo(tmp_path / "a" / "y.png", 1))
    stat = disk.look(photo(tmp_path / "b" / "x.png", 1))
    assert stat is not None
    assert can.find(stat) is None


def test_the_note_of_a_fetched_file_is_dropped(can: TrashCan, tmp_path: Path, private_home: Path) -> None:
    """After fetching, the bin lists nothing that it no longer has."""
    sent = photo(tmp_path / "x.png", 1)
    stat = disk.look(sent)
    assert stat is not None
    can.send(sent)
    place = can.find(stat)
    assert place is not None
    disk.move(place, sent)
    can.forget(place)
    assert list(private_home.rglob("*.trashinfo")) == []


def test_a_file_that_is_not_there_is_refused(can: TrashCan, tmp_path: Path) -> None:
    """A bin fails with an error and not in silence."""
    with pytest.raises(OSError, match=r"x\.png"):
        can.send(tmp_path / "x.png")


@pytest.mark.skipif(sys.platform != "linux", reason="gio and the fallback are chosen on Linux only")
def test_the_library_of_bins_loads_late() -> None:
    """Starting the program does not load the systems' frameworks behind the bin."""
    code = "import sys, photodedup.engine; sys.exit('send2trash' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""Moving a file: all at once, never over another one, whatever the drive can do."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photodedup.act import disk


@pytest.fixture(params=["exclusive rename", "claim"])
def a_drive(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test on a drive that knows exclusive renames, and on one that does not."""
    if request.param == "claim":
        monkeypatch.setattr(disk, "_exclusive_rename", _unknown)
    return str(request.param)


def _unknown() -> Callable[[bytes, bytes], int]:
    return lambda _source, _target: errno.EINVAL


@pytest.fixture
def other_volume(tmp_path: Path) -> Iterator[Path]:
    """Give a folder on another volume, where the machine has one."""
    shm = Path("/dev/shm")  # noqa: S108 -- the one other volume that Linux machines have
    if not shm.is_dir() or shm.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("this machine has no second volume")
    with tempfile.TemporaryDirectory(dir=shm) as folder:
        yield Path(folder)


@pytest.mark.usefixtures("a_drive")
def test_a_moved_file_keeps_its_inode_and_time(tmp_path: Path) -> None:
    """A move gives another name and changes nothing else."""
    source = tmp_path / "a"
    source.write_text("photo")
    os.utime(source, ns=(5, 7))
    before = disk.look(source)
    disk.move(source, tmp_path / "b")
    after = disk.look(tmp_path / "b")
    assert before is not None
    assert after is not None
    assert (after.inode, after.mtime_ns, after.bytes) == (before.inode, 7, 5)
    assert disk.look(source) is None


@pytest.mark.usefixtures("a_drive")
def test_a_move_never_overwrites(tmp_path: Path) -> None:
    """Where something has the target's name, both files stay as they are."""
    (tmp_path / "a").write_text("mine")
    (tmp_path / "b").write_text("theirs")
    with pytest.raises(FileExistsError):
        disk.move(tmp_path / "a", tmp_path / "b")
    assert [(tmp_path / name).read_text() for name in "ab"] == ["mine", "theirs"]


@pytest.mark.usefixtures("a_drive")
def test_a_move_does_not_follow_a_dangling_link(tmp_path: Path) -> None:
    """A link that points nowhere still has the name: it is not written through."""
    (tmp_path / "a").write_text("mine")
    (tmp_path / "b").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        disk.move(tmp_path / "a", tmp_path / "b")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.usefixtures("a_drive")
def test_a_failed_move_leaves_no_claim_behind(tmp_path: Path) -> None:
    """A source that is not there fails, and the target's name is free again."""
    with pytest.raises(FileNotFoundError):
        disk.move(tmp_path / "absent", tmp_path / "b")
    assert disk.look(tmp_path / "b") is None


@pytest.mark.usefixtures("a_drive")
def test_a_move_to_another_volume_fails_and_copies_nothing(tmp_path: Path, other_volume: Path) -> None:
    """EXDEV is reported; the file stays and nothing appears over there."""
    (tmp_path / "a").write_text("photo")
    with pytest.raises(OSError, match="ross-device") as caught:
        disk.move(tmp_path / "a", other_volume / "a")
    assert caught.value.errno == errno.EXDEV
    assert (tmp_path / "a").read_text() == "photo"
    assert list(other_volume.iterdir()) == []


def test_a_claim_that_somebody_wrote_into_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program's bytes in the claimed file count as its file."""
    (tmp_path / "a").write_text("mine")
    monkeypatch.setattr(disk, "_exclusive_rename", _unknown)
    close = os.close

    def close_late(handle: int) -> None:
        close(handle)
        (tmp_path / "b").write_text("theirs")

    monkeypatch.setattr(os, "close", close_late)
    with pytest.raises(FileExistsError):
        disk.move(tmp_path / "a", tmp_path / "b")
    monkeypatch.undo()
    assert (tmp_path / "b").read_text() == "theirs"
    assert (tmp_path / "a").read_text() == "mine"


def test_a_link_is_no_regular_file(tmp_path: Path) -> None:
    """A look does not see through links, so that nothing is ever decided about another file."""
    (tmp_path / "a").write_text("photo")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(OSError, match="regular"):
        disk.look(tmp_path / "b")


def test_files_are_compared_to_the_last_byte(tmp_path: Path) -> None:
    """Files that begin alike differ if one is longer or ends otherwise."""
    for name, data in (("a", b"abc"), ("b", b"abc"), ("c", b"abcd"), ("d", b"abx")):
        (tmp_path / name).write_bytes(data)
    verdicts = [disk.equal(tmp_path / "a", tmp_path / name) for name in "abcd"]
    assert verdicts == [True, True, False, False]

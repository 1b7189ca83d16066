"""What other programs of this kind broke or promised, and what machines do to a removal: each with its own test."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photodedup.act import disk
from photodedup.act.remove import carry_out, items_of
from photodedup.engine import Engine
from photodedup.errors import UserError
from photodedup.events import CancelToken
from photodedup.locking import only_one
from photodedup.removal_types import Destination, Fate, JournalItem, RemovalPlan
from photodedup.types import FileStat, Level
from tests.helpers.removal import FolderTrash, choice, freeze, photo, tools, tree
from tests.helpers.scatter import ScatterDescriber


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a kept photo and a copy of it; its quarantine lies in `tmp_path`."""
    monkeypatch.setenv("HOME", str(tmp_path))
    photo(tmp_path / "photos" / "a" / "x.png", 1)
    photo(tmp_path / "photos" / "b" / "x.png", 1)
    return tmp_path / "photos"


@pytest.fixture
def engine(tmp_path: Path, photos: Path) -> Iterator[Engine]:
    """Give a library that knows the photos."""
    made = Engine(tmp_path / "library", describer=ScatterDescriber())
    made.scan([photos])
    yield made
    made.close()


def _plan(photos: Path, to: Destination = Destination.QUARANTINE) -> RemovalPlan:
    return freeze(choice([photos / "a" / "x.png"], [photos / "b" / "x.png"]), to=to)


def _run(made: RemovalPlan, top: Path, trash: FolderTrash | None = None) -> list[JournalItem]:
    used = tools(top, trash=trash)
    items = items_of(made, "1-abc")
    used.journal.begin(items)
    return carry_out(made, items, used, CancelToken(), lambda _count: None)


def _seen_as(monkeypatch: pytest.MonkeyPatch, path: Path, really: Path) -> None:
    """Let one path lead to another's file, as a bind mount does, or a name in other letters where case is ignored."""
    look = disk.look

    def double(asked: Path) -> FileStat | None:
        found = look(really if asked == path else asked)
        return None if found is None else replace(found, path=asked)

    monkeypatch.setattr(disk, "look", double)


def test_another_way_to_the_kept_file_is_no_copy_of_it(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is reached twice has one name and one inode: removing "the other one" would remove it."""
    made = choice([photos / "a" / "x.png"], [photos / "b" / "x.png"])
    same = replace(made.remove[0].file.stat, inode=made.keep[0].stat.inode)
    made = replace(made, remove=(replace(made.remove[0], file=replace(made.remove[0].file, stat=same)),))
    _seen_as(monkeypatch, photos / "b" / "x.png", photos / "a" / "x.png")
    frozen = freeze(made)
    assert frozen.groups == ()
    assert "another name" in frozen.refused[0].reason


def test_another_way_to_a_file_that_goes_is_named(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two ways to one superfluous file one is taken; the other is refused with the reason."""
    also = photo(photos / "c" / "x.png", 1)
    made = choice([photos / "a" / "x.png"], [photos / "b" / "x.png", also])
    first, second = made.remove
    same = replace(second.file.stat, inode=first.file.stat.inode)
    made = replace(made, remove=(first, replace(second, file=replace(second.file, stat=same))))
    _seen_as(monkeypatch, also, photos / "b" / "x.png")
    frozen = freeze(made)
    assert [unit.photo.path for unit in frozen.groups[0].units] == [photos / "b" / "x.png"]
    assert "reached by another way" in frozen.refused[0].reason


def _with_mounts(script: str, *commands: str) -> str:
    """Run Python in a process with mounts of its own; skip where the system allows none."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("there is no unshare")
    mounted = " && ".join(commands)
    if subprocess.run([unshare, "-m", "sh", "-c", mounted], capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount")
    code = f'{mounted} && exec "{sys.executable}" -c "$0"'
    run = subprocess.run([unshare, "-m", "sh", "-c", code, script], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


_PLANNED = """
from pathlib import Path
from tests.helpers.removal import choice, freeze
made = freeze(choice([Path({kept!r})], [Path({gone!r})]))
print(len(made.groups), made.refused[0].reason)
"""

_CARRIED_OUT = """
import subprocess
from pathlib import Path
from photodedup.act.remove import carry_out, items_of
from photodedup.events import CancelToken
from tests.helpers.removal import choice, freeze, tools
made = freeze(choice([Path({kept!r})], [Path({gone!r})]))
subprocess.run({between!r}, shell=True, check=True)
used, items = tools(Path({top!r})), items_of(made, "1-abc")
used.journal.begin(items)
print([(item.fate.value, item.reason) for item in carry_out(made, items, used, CancelToken(), print)])
"""


def test_a_bind_mount_makes_no_copies(tmp_path: Path, photos: Path) -> None:
    """The system's own second way to a folder."""
    (tmp_path / "mirror").mkdir()
    kept, gone = photos / "a" / "x.png", tmp_path / "mirror" / "x.png"
    told = _with_mounts(_PLANNED.format(kept=str(kept), gone=str(gone)), f"mount --bind {photos / 'a'} {gone.parent}")
    assert told.startswith("0 It is another name of a file that is kept")


def test_what_lies_on_a_read_only_medium_stays(tmp_path: Path, photos: Path) -> None:
    """A locked card refuses every move: the plan says so, and one that is locked later is named with the reason."""
    before, card = tree(photos), photos / "b"
    kept, gone = str(photos / "a" / "x.png"), str(card / "x.png")
    locked = f"mount -o remount,ro,bind {card}"
    told = _with_mounts(_PLANNED.format(kept=kept, gone=gone), f"mount --bind {card} {card}", locked)
    assert told.startswith("0 It cannot be moved: its folder is read-only")
    told = _with_mounts(
        _CARRIED_OUT.format(kept=kept, gone=gone, top=str(tmp_path), between=locked), f"mount --bind {card} {card}"
    )
    assert "refused" in told
    assert "Read-only file system" in told
    assert tree(photos) == before


@pytest.mark.parametrize("which", ["a", "b"])
def test_a_member_that_cannot_be_looked_at_refuses_the_group(
    photos: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    """Unknown is not unchanged."""
    made, look = choice([photos / "a" / "x.png"], [photos / "b" / "x.png"]), disk.look

    def blind(path: Path) -> FileStat | None:
        if path.parent.name == which:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(disk, "look", blind)
    frozen = freeze(made)
    assert frozen.groups == ()
    assert "Permission denied" in frozen.refused[0].reason


def test_a_photo_that_is_kept_and_removed_at_once_is_kept(photos: Path) -> None:
    """Whoever says both of one photo has not decided."""
    kept, also = photos / "a" / "x.png", photos / "b" / "x.png"
    assert freeze(choice([kept, also], [also])).groups == ()


def test_a_bin_that_only_says_it_took_the_file_is_not_believed(tmp_path: Path, photos: Path) -> None:
    """Gone is what is no longer there."""

    class Forgetful(FolderTrash):
        """Takes nothing."""

        def send(self, path: Path) -> None:
            """Leave the file where it is."""

    before = tree(photos)
    (item,) = _run(_plan(photos, Destination.TRASH), tmp_path, Forgetful(tmp_path / "bin"))
    assert (item.fate, "still there" in item.reason) == (Fate.REFUSED, True)
    assert tree(photos) == before


def test_a_failed_way_back_is_told_and_can_be_gone_again(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the kept photo vanishes and the copy cannot be moved back either, both are said, and undo still knows it."""
    move = disk.move

    def failing(source: Path, target: Path) -> None:
        if "photodedup-quarantine" in str(source):
            raise OSError(errno.EIO, "Input/output error")
        move(source, target)
        (photos / "a" / "x.png").rename(tmp_path / "taken.png")

    monkeypatch.setattr(disk, "move", failing)
    (item,) = _run(_plan(photos), tmp_path)
    assert item.fate is Fate.MOVED
    assert "no longer as it was" in item.reason
    assert "could not be brought back either: Input/output error" in item.reason
    assert item.place is not None
    assert item.place.exists()


def test_a_clock_that_goes_back_confuses_nothing(engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order of removals is counted, not timed: the last one is undone first, and no age is negative."""
    before = tree(photos)
    for when, folder in ((2e9, "c"), (1e9, "d")):
        photo(photos / folder / "x.png", 1)
        engine.scan([photos])
        monkeypatch.setattr("photodedup.engine.removing.time.time", lambda when=when: when)
        chosen = [photos / folder / "x.png"]
        engine.removals.remove(engine.removals.plan(Level.EXACT, chosen=chosen))
    assert [run.run_id[0] for run in engine.removals.history().runs] == ["2", "1"]
    assert all(held.days >= 0 for held in engine.removals.empty().emptied)
    assert engine.removals.undo().restored == (photos / "d" / "x.png",)
    assert engine.removals.undo().restored == (photos / "c" / "x.png",)
    assert before.items() <= tree(photos).items()


def test_a_second_instance_waits_its_turn(engine: Engine, tmp_path: Path, photos: Path) -> None:
    """While one program removes, another one says so and touches nothing."""
    before, plan = tree(photos), engine.removals.plan(Level.EXACT)
    with only_one(tmp_path / "library" / "removal.lock", "removal"):
        for act in (lambda: engine.removals.remove(plan), engine.removals.undo, engine.removals.empty):
            with pytest.raises(UserError, match="is running"):
                act()
    assert tree(photos) == before
    assert engine.removals.history().runs == ()


def test_folders_that_are_given_twice_make_no_copies(engine: Engine, photos: Path) -> None:
    """Neither a folder named twice nor one named inside another adds a file."""
    os.remove(photos / "b" / "x.png")  # noqa: PTH107 -- as another program would
    engine.scan([photos, photos / "a", photos, photos / "a" / ".." / "a"])
    assert engine.groups(Level.EXACT).groups == ()

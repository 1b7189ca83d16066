"""Carrying out a plan: what is removed is what was compared, and what cannot go stays with the reason."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest

from photodedup.act import disk, quarantine, undo
from photodedup.act.journal import Tools
from photodedup.act.remove import carry_out, items_of
from photodedup.events import CancelToken
from photodedup.removal_types import Destination, Fate, JournalItem, RemovalPlan
from photodedup.types import FileStat
from tests.helpers.removal import QUARANTINE, FolderTrash, choice, freeze, photo, text, tools, tree


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a kept photo and a copy of it; its quarantine lies in `tmp_path`."""
    monkeypatch.setenv("HOME", str(tmp_path))
    photo(tmp_path / "photos" / "a" / "x.png", 1)
    photo(tmp_path / "photos" / "b" / "x.png", 1)
    return tmp_path / "photos"


def _plan(photos: Path, to: Destination = Destination.QUARANTINE) -> RemovalPlan:
    return freeze(choice([photos / "a" / "x.png"], [photos / "b" / "x.png"]), to=to)


def _run(made: RemovalPlan, used: Tools) -> list[JournalItem]:
    items = items_of(made, "1-abc")
    used.journal.begin(items)
    return carry_out(made, items, used, CancelToken(), lambda _count: None)


def _undo(used: Tools) -> list[JournalItem]:
    undo.settle(used)
    return undo.restore(used.journal.items([Fate.MOVED]), used, CancelToken(), lambda _count: None)


def _fates(items: Sequence[JournalItem]) -> list[Fate]:
    return [item.fate for item in items]


def test_a_removed_file_lies_in_the_quarantine_with_a_record(tmp_path: Path, photos: Path) -> None:
    """The file has its own name there, and a person can read where it came from."""
    done = _run(_plan(photos), tools(tmp_path))
    place = tmp_path / QUARANTINE / "1-abc" / "00000" / "x.png"
    assert [item.place for item in done] == [place]
    assert place.exists()
    assert str(photos / "b" / "x.png") in (tmp_path / QUARANTINE / "1-abc" / "00000.json").read_text()
    assert "photodedup undo" in (tmp_path / QUARANTINE / "READ ME.txt").read_text()


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_nobody_else_can_look_into_the_quarantine(tmp_path: Path, photos: Path) -> None:
    """Photos that were private stay private."""
    _run(_plan(photos), tools(tmp_path))
    assert stat.S_IMODE((tmp_path / QUARANTINE).stat().st_mode) == 0o700


def test_the_intent_is_in_the_journal_before_anything_moves(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the moment of each move the journal already says that it is being made, and whereto."""
    used = tools(tmp_path)
    move = disk.move
    seen: list[bool] = []

    def watched(source: Path, target: Path) -> None:
        seen.extend((item.stat.path, item.place) == (source, target) for item in used.journal.items([Fate.MOVING]))
        move(source, target)

    monkeypatch.setattr(disk, "move", watched)
    _run(_plan(photos), used)
    assert seen == [True]


def test_bytes_that_changed_behind_the_same_time_are_noticed(tmp_path: Path, photos: Path) -> None:
    """Equal size, time and inode are no proof: the bytes are hashed again."""
    made, victim = _plan(photos), photos / "b" / "x.png"
    was = victim.stat()
    data = bytearray(victim.read_bytes())
    data[-20] ^= 1
    with victim.open("r+b") as file:
        file.write(data)
    os.utime(victim, ns=(was.st_atime_ns, was.st_mtime_ns))
    done = _run(made, tools(tmp_path))
    assert _fates(done) == [Fate.REFUSED]
    assert "does not hold what the scan compared" in done[0].reason


def test_a_kept_photo_that_cannot_be_decoded_keeps_its_copies(tmp_path: Path) -> None:
    """Nothing goes for a file that no longer opens, even if it is the same bytes."""
    for folder in "ab":
        text(tmp_path / folder / "x.png", "no photo at all")
    done = _run(freeze(choice([tmp_path / "a" / "x.png"], [tmp_path / "b" / "x.png"])), tools(tmp_path))
    assert _fates(done) == [Fate.REFUSED]
    assert "cannot be opened" in done[0].reason


def test_a_kept_photo_that_vanishes_meanwhile_brings_the_copy_back(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two programs that each keep what the other removes do not lose both: the later one takes its move back."""
    move = disk.move

    def with_a_rival(source: Path, target: Path) -> None:
        move(source, target)
        (photos / "a" / "x.png").rename(tmp_path / "taken.png") if source.parent.name == "b" else None

    monkeypatch.setattr(disk, "move", with_a_rival)
    done = _run(_plan(photos), tools(tmp_path))
    assert _fates(done) == [Fate.REFUSED]
    assert (photos / "b" / "x.png").exists()


def test_a_raw_that_differs_from_its_like_keeps_the_pair(tmp_path: Path, photos: Path) -> None:
    """Equal names and sizes do not make two RAW files the same."""
    text(photos / "a" / "x.cr2", "raw one")
    text(photos / "b" / "x.cr2", "raw two")
    done = _run(_plan(photos), tools(tmp_path))
    assert _fates(done) == [Fate.REFUSED, Fate.REFUSED]
    assert "only one of its kind" in done[0].reason


def test_a_motion_photo_stays_where_the_kept_one_has_not_its_video(tmp_path: Path) -> None:
    """Its picture has a copy, its video has none; the same motion photo twice goes, and so does a mere still."""
    picture = photo(tmp_path / "a" / "still.png", 1).read_bytes()
    motion = picture + b"\0\0\0\x18ftypmp42" + bytes(500)
    paths = [tmp_path / "a" / f"{name}.png" for name in ("moving", "kept", "again", "more")]
    for path in paths:
        path.write_bytes(motion)
    moving, kept, again, more = paths
    groups = choice([tmp_path / "a" / "still.png"], [moving]), choice([kept], [again])
    done = _run(freeze(*groups), tools(tmp_path))
    assert _fates(done) == [Fate.REFUSED, Fate.MOVED]
    assert "does not hold its video" in done[0].reason
    assert _fates(_run(freeze(choice([more], [tmp_path / "a" / "still.png"])), tools(tmp_path))) == [Fate.MOVED]


def test_a_companion_that_appeared_after_the_plan_stops_it(tmp_path: Path, photos: Path) -> None:
    """What is done is what was shown: a new sidecar has not been shown."""
    made = _plan(photos)
    text(photos / "b" / "x.xmp", "five stars")
    assert _fates(_run(made, tools(tmp_path))) == [Fate.REFUSED]


def test_a_unit_that_cannot_go_as_a_whole_stays_as_a_whole(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the sidecar cannot be moved, the photo comes back."""
    text(photos / "b" / "x.xmp", "five stars")
    before, move = tree(photos), disk.move

    def picky(source: Path, target: Path) -> None:
        if source == photos / "b" / "x.xmp":
            raise PermissionError(errno.EACCES, "Permission denied")
        move(source, target)

    monkeypatch.setattr(disk, "move", picky)
    done = _run(_plan(photos), tools(tmp_path))
    assert _fates(done) == [Fate.REFUSED, Fate.REFUSED]
    assert "Permission denied" in done[0].reason
    assert tree(photos) == before
    assert not (tmp_path / QUARANTINE).exists()


def test_a_place_on_another_volume_is_passed_over(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a bind mount hides a border between volumes, the quarantine comes to lie nearer to the photo."""
    move = disk.move

    def bordered(source: Path, target: Path) -> None:
        if photos not in target.parents:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        move(source, target)

    monkeypatch.setattr(disk, "move", bordered)
    done = _run(_plan(photos), tools(tmp_path))
    assert _fates(done) == [Fate.MOVED]
    assert photos / QUARANTINE in (done[0].place or Path()).parents
    assert not (tmp_path / QUARANTINE).exists()


def test_a_folder_everybody_can_write_in_holds_no_quarantine(tmp_path: Path, photos: Path) -> None:
    """In a folder like /tmp another user could take the name."""
    (tmp_path / "photos").chmod(0o1777)
    places = list(quarantine.places(photos / "b"))
    assert photos / QUARANTINE not in places
    assert places[-1] == photos / "b" / QUARANTINE


def test_the_quarantine_is_not_a_link_of_somebody(tmp_path: Path, photos: Path) -> None:
    """A link of its name is not followed; the next place is taken."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / QUARANTINE).symlink_to(tmp_path / "elsewhere")
    done = _run(_plan(photos), tools(tmp_path))
    assert _fates(done) == [Fate.MOVED]
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has other owners")
@pytest.mark.parametrize(("around", "used_again"), [(True, True), (False, False)], ids=["as on FAT", "a stranger's"])
def test_a_quarantine_of_another_owner_is_used_only_where_all_is_that_owners(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch, *, around: bool, used_again: bool
) -> None:
    """On FAT the mount owns everything; elsewhere a stranger's folder of that name is passed over."""
    (tmp_path / QUARANTINE).mkdir()
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    if not around:
        lstat, owner = os.lstat, tmp_path.stat().st_uid + 2
        monkeypatch.setattr(
            os, "lstat", lambda path: _owned_by(lstat(path), owner) if path == tmp_path / QUARANTINE else lstat(path)
        )
    done = _run(_plan(photos), tools(tmp_path))
    assert _fates(done) == [Fate.MOVED]
    assert (tmp_path / QUARANTINE in (done[0].place or Path()).parents) is used_again


@pytest.mark.skipif(os.name == "nt", reason="Windows has other owners")
def test_a_quarantine_that_nobody_else_may_look_into_is_passed_over(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a drive that people share each has a quarantine; what is said to be removed has left its place."""
    theirs = tmp_path / QUARANTINE
    theirs.mkdir()
    look, access = disk.look, os.access

    def barred(path: Path) -> FileStat | None:
        if theirs in path.parents:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(disk, "look", barred)
    monkeypatch.setattr(os, "access", lambda path, mode: path != theirs and access(path, mode))
    done = _run(_plan(photos), tools(tmp_path))
    assert _fates(done) == [Fate.MOVED]
    assert theirs not in (done[0].place or Path()).parents
    assert not (photos / "b" / "x.png").exists()


def test_a_file_that_stands_in_its_place_is_never_said_to_be_removed(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place that was to hold a file may not be looked into any more: the file itself tells that it never went."""
    look, used = disk.look, tools(tmp_path)

    def barred(path: Path) -> FileStat | None:
        if QUARANTINE in path.parts:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path)

    def refused(_source: Path, _target: Path) -> None:
        monkeypatch.setattr(disk, "look", barred)
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(disk, "move", refused)
    done = _run(_plan(photos), used)
    assert _fates(done) == [Fate.REFUSED]
    assert "Permission denied" in done[0].reason


def _owned_by(status: os.stat_result, owner: int) -> os.stat_result:
    fields = list(status)
    fields[stat.ST_UID] = owner
    return os.stat_result(fields)


def test_a_bin_that_refuses_leaves_the_file_and_says_so(tmp_path: Path, photos: Path) -> None:
    """Without a bin nothing is deleted and nothing is moved elsewhere unasked."""
    before = tree(photos)
    done = _run(_plan(photos, Destination.TRASH), tools(tmp_path, trash=FolderTrash(tmp_path / "bin", refuses=True)))
    assert _fates(done) == [Fate.REFUSED]
    assert "Nothing was deleted" in done[0].reason
    assert tree(photos) == before


def test_a_bin_that_keeps_silent_is_named_by_undo(tmp_path: Path, photos: Path) -> None:
    """Where the system does not say where a file went, undo says where to look instead of failing."""
    used = tools(tmp_path, trash=FolderTrash(tmp_path / "bin", tells=False))
    assert _fates(_run(_plan(photos, Destination.TRASH), used)) == [Fate.MOVED]
    after = _undo(used)
    assert _fates(after) == [Fate.MOVED]
    assert "system's bin" in after[0].reason


def test_undo_does_not_overwrite_what_has_taken_the_place(tmp_path: Path, photos: Path) -> None:
    """A new file at the old place stays, the removed one stays in the quarantine, and undo can be tried again."""
    used = tools(tmp_path)
    _run(_plan(photos), used)
    newcomer = text(photos / "b" / "x.png", "something new")
    after = _undo(used)
    assert "nothing was overwritten" in after[0].reason
    assert newcomer.read_text() == "something new"
    newcomer.unlink()
    assert _fates(_undo(used)) == [Fate.RESTORED]


def test_undo_makes_a_deleted_folder_anew(tmp_path: Path, photos: Path) -> None:
    """The file comes back even if its folder was deleted since."""
    used = tools(tmp_path)
    _run(_plan(photos), used)
    (photos / "b").rmdir()
    assert _fates(_undo(used)) == [Fate.RESTORED]
    assert (photos / "b" / "x.png").exists()


def test_undo_knows_what_was_brought_back_by_hand(tmp_path: Path, photos: Path) -> None:
    """A file that the person moved back is back, not missing."""
    used = tools(tmp_path)
    place = _run(_plan(photos), used)[0].place
    assert place is not None
    place.rename(photos / "b" / "x.png")
    assert _fates(_undo(used)) == [Fate.RESTORED]


def test_undo_names_what_is_not_in_the_quarantine_any_more(tmp_path: Path, photos: Path) -> None:
    """A file that is gone from the quarantine is reported, and stays in the list."""
    used = tools(tmp_path)
    place = _run(_plan(photos), used)[0].place
    assert place is not None
    place.unlink()
    after = _undo(used)
    assert _fates(after) == [Fate.MOVED]
    assert "no longer at" in after[0].reason


def test_a_drive_that_is_not_there_settles_nothing(tmp_path: Path, photos: Path) -> None:
    """While neither the place nor the folder of a file can be seen, nothing is decided about it."""
    used = tools(tmp_path)
    items = items_of(_plan(photos), "1-abc")
    place = tmp_path / QUARANTINE / "1-abc" / "00000" / "x.png"
    moving = [_with(item, Fate.MOVING, place) for item in items]
    used.journal.begin(moving)
    photos.rename(tmp_path / "unplugged")
    undo.settle(used)
    assert _fates(used.journal.items(list(Fate))) == [Fate.MOVING]
    (tmp_path / "unplugged").rename(photos)
    undo.settle(used)
    assert _fates(used.journal.items(list(Fate))) == [Fate.REFUSED]


def _with(item: JournalItem, fate: Fate, place: Path) -> JournalItem:
    return JournalItem(item.run, item.number, item.unit, item.stat, item.kept, item.why, fate, place)


def test_a_run_that_is_cancelled_inside_a_group_stops_after_the_photo(tmp_path: Path, photos: Path) -> None:
    """A group may have hundreds of copies: the rest of them stays planned and in its place."""
    copies = [photo(photos / "c" / f"{number}.png", 1) for number in range(3)]
    made, used, cancel = freeze(choice([photos / "a" / "x.png"], copies)), tools(tmp_path), CancelToken()
    items = items_of(made, "1-abc")
    used.journal.begin(items)
    told: list[int] = []

    def stop_after_one(count: int) -> None:
        told.append(count)
        cancel.cancel()

    assert _fates(carry_out(made, items, used, cancel, stop_after_one)) == [Fate.MOVED]
    assert told == [1]
    assert [copy.exists() for copy in copies] == [False, True, True]
    assert _fates(used.journal.items(list(Fate))) == [Fate.MOVED, Fate.PLANNED, Fate.PLANNED]


def test_a_cancelled_run_stops_between_groups(tmp_path: Path, photos: Path) -> None:
    """What was not reached stays planned and in its place."""
    made, used, cancel = _plan(photos), tools(tmp_path), CancelToken()
    items = items_of(made, "1-abc")
    used.journal.begin(items)
    cancel.cancel()
    assert carry_out(made, items, used, cancel, lambda _count: None) == []
    assert (photos / "b" / "x.png").exists()


@pytest.mark.parametrize("to", list(Destination))
def test_nothing_is_ever_unlinked(
    tmp_path: Path, photos: Path, to: Destination, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Removing calls nothing that deletes a file, wherever it sends it."""

    def forbidden(path: Path) -> None:
        raise AssertionError(f"{path} was deleted")

    monkeypatch.setattr(disk, "drop", forbidden)
    monkeypatch.setattr(os, "unlink", _never)
    monkeypatch.setattr(os, "remove", _never)
    assert _fates(_run(_plan(photos, to), tools(tmp_path))) == [Fate.MOVED]


def _never(*_arguments: object) -> None:
    raise AssertionError("a file was deleted")

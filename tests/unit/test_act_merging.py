"""Writing merged metadata: after the removal, over nothing, and taken back by its undo."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from photodedup.act import disk, look_again, undo
from photodedup.act.journal import Proof, Tools
from photodedup.act.remove import carry_out, items_of
from photodedup.events import CancelToken
from photodedup.removal_types import Destination, Fate, JournalItem, Kind, PlannedGroup
from photodedup.types import Metadata
from tests.helpers.removal import (
    QUARANTINE,
    aged,
    choice,
    folder_times,
    freeze,
    merging,
    photo,
    said,
    sidecar,
    text,
    tools,
    tree,
)


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a kept photo with a keyword beside it, and a copy with four stars; the quarantine lies in `tmp_path`."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for folder in "ab":
        photo(tmp_path / "photos" / folder / "x.png", 1)
    sidecar(tmp_path / "photos" / "a" / "x.xmp", Metadata(keywords=("sea",)))
    sidecar(tmp_path / "photos" / "b" / "x.xmp", Metadata(rating=4))
    return tmp_path / "photos"


def _run(photos: Path, used: Tools, to: Destination = Destination.QUARANTINE) -> list[JournalItem]:
    made = merging(freeze(choice([photos / "a" / "x.png"], [photos / "b" / "x.png"]), to=to))
    items = items_of(made, "1-abc")
    used.journal.begin(items)
    return carry_out(made, items, used, CancelToken(), lambda _count: None)


def _undo(used: Tools) -> list[JournalItem]:
    undo.settle(used)
    return undo.restore(used.journal.items([Fate.MOVED]), used, CancelToken(), lambda _count: None)


def _written(items: list[JournalItem]) -> JournalItem:
    (item,) = (item for item in items if item.kind is Kind.WRITTEN)
    return item


@pytest.mark.parametrize("to", list(Destination))
def test_the_kept_photo_takes_over_and_undo_gives_it_back(tmp_path: Path, photos: Path, to: Destination) -> None:
    """The new sidecar has both; the old one lies in the quarantine; undo restores bytes and times."""
    used, before = tools(tmp_path), tree(photos)
    done = _run(photos, used, to)
    assert {item.fate for item in done} == {Fate.MOVED}
    after = said(photos / "a" / "x.xmp")
    assert (after.rating, after.keywords) == (4, ("sea",))
    assert (photos / "a" / "x.png").stat().st_mtime_ns == before["a/x.png"][1]
    assert {item.fate for item in _undo(used)} == {Fate.RESTORED}
    assert tree(photos) == before
    assert not (tmp_path / QUARANTINE).exists()


@pytest.mark.parametrize("merge", [False, True])
def test_undo_gives_folders_their_times_back(tmp_path: Path, photos: Path, *, merge: bool) -> None:
    """A folder whose entries are what they were changed last when it had changed last; the quarantine's one too."""
    photo(photos / "a" / "y.png", 2)
    for name in ("a/y (1).png", "b/y.png"):
        photo(photos / name, 2)
    for number, folder in enumerate((photos / "a", photos / "b", photos, tmp_path)):
        aged(folder, number)
    before, used = folder_times(tmp_path), tools(tmp_path)
    groups = [
        choice([photos / "a" / "x.png"], [photos / "b" / "x.png"]),
        choice([photos / "a" / "y.png"], [photos / "a" / "y (1).png", photos / "b" / "y.png"]),
    ]
    made = merging(freeze(*groups)) if merge else freeze(*groups)
    items = items_of(made, "1-abc")
    used.journal.begin(items)
    carry_out(made, items, used, CancelToken(), lambda _count: None)
    assert folder_times(tmp_path).items() & before.items() == {(".", before["."]), ("photos", before["photos"])}
    _undo(used)
    assert folder_times(tmp_path) == before


def test_a_folder_that_others_changed_keeps_its_new_time(tmp_path: Path, photos: Path) -> None:
    """A new file in it is a change that really happened."""
    aged(photos / "b", 5)
    used = tools(tmp_path)
    _run(photos, used)
    text(photos / "b" / "new.txt", "new")
    _undo(used)
    assert folder_times(photos)["b"] > aged(tmp_path, 5).stat().st_mtime_ns


def test_a_new_sidecar_is_gone_after_undo(tmp_path: Path, photos: Path) -> None:
    """Where none stood before, none is left."""
    (photos / "a" / "x.xmp").rename(tmp_path / "aside.xmp")
    used, before = tools(tmp_path), tree(photos)
    _run(photos, used)
    assert said(photos / "a" / "x.png.xmp").rating == 4
    _undo(used)
    assert tree(photos) == before


def test_the_intent_is_in_the_journal_before_anything_moves(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each move beside the kept photo the journal says that it is being made, and with which file."""
    used, move, seen = tools(tmp_path), disk.move, list[bool]()

    def watched(source: Path, target: Path) -> None:
        if photos / "a" in {source.parent, target.parent}:
            moving = [item for item in used.journal.items([Fate.MOVING]) if item.kind is not Kind.REMOVED]
            seen.append({source, target} <= {path for item in moving for path in (item.stat.path, item.place)})
            assert all(item.stat.bytes for item in moving)
        move(source, target)

    monkeypatch.setattr(disk, "move", watched)
    _run(photos, used)
    assert seen == [True, True]


def test_nothing_is_merged_for_a_photo_that_stayed(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the removal is refused, the kept photo's sidecar is as it was."""
    monkeypatch.setattr(disk, "move", _refuse(photos / "b" / "x.png", errno.EACCES))
    used, before = tools(tmp_path), tree(photos)
    done = _run(photos, used)
    assert {item.fate for item in done} == {Fate.REFUSED}
    assert tree(photos) == before


@pytest.mark.parametrize("error", [errno.EROFS, errno.EACCES, errno.EXDEV, errno.ENOSPC])
def test_a_sidecar_that_cannot_be_written_does_not_stop_the_removal(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    """The photo goes, the metadata stays in the quarantine with it, and the reason is told."""
    monkeypatch.setattr(disk, "move", _refuse(photos / "a" / "x.xmp", error))
    used, before = tools(tmp_path), tree(photos)
    done = _run(photos, used)
    assert not (photos / "b" / "x.png").exists()
    assert (_written(done).fate, "cannot be written" in _written(done).reason) == (Fate.REFUSED, True)
    assert tree(photos)["a/x.xmp"] == before["a/x.xmp"]
    monkeypatch.undo()
    _undo(used)
    assert tree(photos) == before


def _refuse(path: Path, error: int) -> object:
    move = disk.move

    def picky(source: Path, target: Path) -> None:
        if path in {source, target}:
            raise OSError(error, "refused")
        move(source, target)

    return picky


def test_only_what_went_is_in_the_sidecar(tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If one of two photos stays after all, the sidecar is written anew without its metadata."""
    stays = photo(photos / "c" / "x.png", 1)
    sidecar(photos / "c" / "x.png.xmp", Metadata(caption="us"))
    used, before = tools(tmp_path), tree(photos)
    made = merging(freeze(choice([photos / "a" / "x.png"], [photos / "b" / "x.png", stays])))
    items = items_of(made, "1-abc")
    used.journal.begin(items)
    monkeypatch.setattr(disk, "move", _refuse(stays, errno.EACCES))
    done = carry_out(made, items, used, CancelToken(), lambda _count: None)
    assert (_written(done).fate, stays.exists()) == (Fate.MOVED, True)
    found = said(photos / "a" / "x.xmp")
    assert (found.rating, found.caption, found.keywords) == (4, None, ("sea",))
    monkeypatch.undo()
    _undo(used)
    assert tree(photos) == before


@pytest.mark.parametrize("when", ["after the plan", "while it is written"])
def test_a_sidecar_that_another_program_writes_is_not_replaced(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    """Whatever comes into its place meanwhile stays, and what stood there before is not lost."""
    target, used, move = photos / "a" / "x.xmp", tools(tmp_path), disk.move
    was = target.read_bytes()

    def with_a_rival(source: Path, to: Path) -> None:
        if to == target:
            text(target, "theirs")
        move(source, to)

    def verify(group: PlannedGroup, proof: Proof) -> dict[Path, str]:
        staying = verify_group(group, proof)
        text(target, "theirs")
        return staying

    verify_group = look_again.verify_group
    if when == "after the plan":
        monkeypatch.setattr(look_again, "verify_group", verify)
    else:
        monkeypatch.setattr(disk, "move", with_a_rival)
    done = _run(photos, used)
    monkeypatch.undo()
    assert _written(done).fate is Fate.REFUSED
    assert target.read_text() == "theirs"
    held = [path for path in tmp_path.rglob("x.xmp") if path.read_bytes() == was]
    assert len(held) == (0 if when == "after the plan" else 1)  # they had overwritten it themselves
    target.unlink()
    _undo(used)
    assert target.exists() is (when == "while it is written")


def test_undo_leaves_a_sidecar_that_was_edited_since(tmp_path: Path, photos: Path) -> None:
    """New work in it is worth more than its old state; the photo comes back all the same, and the reason is told."""
    used = tools(tmp_path)
    _run(photos, used)
    edited = sidecar(photos / "a" / "x.xmp", Metadata(rating=5))
    after = _undo(used)
    assert said(edited).rating == 5
    assert (photos / "b" / "x.png").exists()
    assert "changed since" in _written(after).reason
    edited.unlink()
    _undo(used)
    assert said(edited).keywords == ("sea",)


def test_a_drive_that_is_not_there_settles_and_withdraws_nothing(tmp_path: Path, photos: Path) -> None:
    """While neither the sidecar nor its quarantine can be seen, undo waits for the drive."""
    (photos / "a" / "x.xmp").unlink()
    used = tools(tmp_path)
    done = _run(photos, used)
    photos.rename(tmp_path / "unplugged")
    (tmp_path / QUARANTINE).rename(tmp_path / "unplugged too")
    assert "is its drive connected?" in _written(_undo(used)).reason
    used.journal.note([_with(_written(done), Fate.MOVING)])
    undo.settle(used)
    assert _written(used.journal.items(list(Fate))).fate is Fate.MOVING


def _with(item: JournalItem, fate: Fate) -> JournalItem:
    return replace(item, fate=fate, reason="")

"""A plan keeps every promise that can be kept by looking, and says what it leaves alone and why."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photodedup.act import plan
from photodedup.errors import BugError, UserError
from photodedup.removal_types import Destination, RemovalPlan
from photodedup.spelling import Spelling
from photodedup.types import FileStat, Level
from tests.helpers.removal import choice, freeze, photo, text


def _going(made: RemovalPlan) -> set[str]:
    return {stat.path.name for group in made.groups for unit in group.units for stat in unit.stats}


def _reasons(made: RemovalPlan) -> dict[str, str]:
    return {refused.path.name: refused.reason for refused in made.refused}


def test_similar_photos_are_never_removed_in_bulk(tmp_path: Path) -> None:
    """The level `similar` has no plan."""
    with pytest.raises(UserError, match="similar"):
        plan.freeze([], Level.SIMILAR, Destination.QUARANTINE, plan.Protected([]))
    assert list(tmp_path.iterdir()) == []


def test_a_group_of_which_everything_was_chosen_is_refused(tmp_path: Path) -> None:
    """At least one photo of each group stays."""
    made = freeze(choice([], [photo(tmp_path / "a.png", 1), photo(tmp_path / "b.png", 1)]))
    assert made.groups == ()
    assert set(_reasons(made)) == {"a.png", "b.png"}


@pytest.mark.parametrize("which", ["kept.png", "also.png", "gone.png"])
def test_a_change_of_any_member_refuses_the_whole_group(tmp_path: Path, which: str) -> None:
    """Kept, also kept or doomed: if one file is not as it was scanned, all stay."""
    kept, also, gone, other = (photo(tmp_path / name, 1) for name in ("kept.png", "also.png", "gone.png", "other.png"))
    made_before = choice([kept, also], [gone, other])
    os.utime(tmp_path / which)
    made = freeze(made_before)
    assert made.groups == ()
    assert all("changed" in reason and which in reason for reason in _reasons(made).values())


def test_a_missing_keeper_refuses_the_group(tmp_path: Path) -> None:
    """Nothing goes for a photo that is no longer there."""
    kept, gone = photo(tmp_path / "kept.png", 1), photo(tmp_path / "gone.png", 1)
    made_before = choice([kept], [gone])
    kept.rename(tmp_path / "elsewhere.png")
    assert "no longer there" in _reasons(freeze(made_before))["gone.png"]


def test_a_keeper_that_became_a_link_refuses_the_group(tmp_path: Path) -> None:
    """A link to the doomed file is no second copy."""
    kept, gone = photo(tmp_path / "kept.png", 1), photo(tmp_path / "gone.png", 1)
    made_before = choice([kept], [gone])
    kept.unlink()
    kept.symlink_to(gone)
    made = freeze(made_before)
    assert made.groups == ()
    assert "regular" in _reasons(made)["gone.png"]


def test_a_hard_link_of_the_keeper_stays(tmp_path: Path) -> None:
    """Two names of one file are one copy."""
    kept = photo(tmp_path / "kept.png", 1)
    (tmp_path / "name.png").hardlink_to(kept)
    made = freeze(choice([kept], [tmp_path / "name.png"]))
    assert made.groups == ()
    assert "another name" in _reasons(made)["name.png"]


def test_hard_links_that_go_count_their_bytes_once(tmp_path: Path) -> None:
    """What is freed is what the drive gets back."""
    kept, one = photo(tmp_path / "kept.png", 1), photo(tmp_path / "one.png", 1)
    (tmp_path / "two.png").hardlink_to(one)
    made = freeze(choice([kept], [one, tmp_path / "two.png"]))
    stats = [unit.photo for unit in made.groups[0].units]
    assert len(stats) == 2
    assert plan.bytes_freed(stats) == one.stat().st_size


def test_files_of_different_drives_count_each() -> None:
    """Drives that were connected one after the other may share device and inode numbers; their files differ in time."""
    one, other = (FileStat(Path(name), 100, when, 8, 15) for name, when in (("a", 1), ("b", 2)))
    assert plan.bytes_freed([one, other]) == 200


def test_a_file_reached_in_two_ways_is_no_pair_of_copies(tmp_path: Path) -> None:
    """Through a link to its folder a file looks like a second one; its inode tells."""
    kept = photo(tmp_path / "real" / "kept.png", 1)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    made = freeze(choice([kept], [tmp_path / "link" / "kept.png"]))
    assert made.groups == ()


def test_a_doomed_file_reached_in_two_ways_goes_once(tmp_path: Path) -> None:
    """The second way to the same file is refused, and says so."""
    kept, gone = photo(tmp_path / "kept.png", 1), photo(tmp_path / "real" / "gone.png", 1)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    made = freeze(choice([kept], [gone, tmp_path / "link" / "gone.png"]))
    assert sum(len(group.units) for group in made.groups) == 1
    assert "another way" in _reasons(made)["gone.png"]


@pytest.mark.parametrize("hidden", ["a/x.png", "a/X.png"])
def test_another_spelling_of_a_file_is_no_copy_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hidden: str
) -> None:
    """Drives on which case does not count may give each spelling an inode of its own: what is listed tells."""
    paths = [photo(tmp_path / "a" / "x.png", 1), photo(tmp_path / "a" / "X.png", 1)]
    monkeypatch.setattr(Spelling, "_in", _listing_without(Path(hidden).name))
    made = freeze(choice(paths[:1], paths[1:]))
    assert made.groups == ()
    assert f"{tmp_path / hidden} is another spelling of" in made.refused[0].reason


def _listing_without(hidden: str) -> Callable[[Spelling, Path], frozenset[str]]:
    return lambda _spelling, folder: frozenset(path.name for path in folder.iterdir() if path.name != hidden)


@pytest.mark.parametrize("by", ["itself", "a folder above", "a link", "a way round"])
def test_a_protected_folder_loses_nothing(tmp_path: Path, by: str) -> None:
    """Whatever way the protected folder is named, its files stay."""
    kept, safe = photo(tmp_path / "kept.png", 1), photo(tmp_path / "safe" / "deep" / "safe.png", 1)
    (tmp_path / "link").symlink_to(tmp_path / "safe")
    ways = {
        "itself": safe.parent,
        "a folder above": tmp_path / "safe",
        "a link": tmp_path / "link",
        "a way round": tmp_path / "safe" / "deep" / ".." / "deep",
    }
    made = freeze(choice([kept], [safe]), protect=[ways[by]])
    assert _reasons(made) == {"safe.png": "It lies in a protected folder."}


@pytest.mark.skipif(os.name == "nt", reason="Windows does not say this of folders")
def test_a_folder_that_cannot_be_written_in_keeps_its_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dry run says so already: a locked card, another person's folder."""
    kept, locked = photo(tmp_path / "kept.png", 1), photo(tmp_path / "locked" / "x.png", 1)
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != locked.parent and access(path, mode))
    made = freeze(choice([kept], [locked]))
    assert _reasons(made) == {"x.png": "It cannot be moved: its folder is read-only for you."}


def test_a_protected_folder_that_is_not_there_stops_everything(tmp_path: Path) -> None:
    """A typing error must not take the protection away."""
    with pytest.raises(UserError, match="cannot be found"):
        plan.Protected([tmp_path / "sfae"])


def test_sidecars_go_with_their_photo(tmp_path: Path) -> None:
    """Notes about a photo follow it, in the same unit."""
    kept, gone = photo(tmp_path / "a" / "kept.png", 1), photo(tmp_path / "b" / "gone.png", 1)
    for name in ("gone.xmp", "gone.png.xmp", "gone.AAE"):
        text(tmp_path / "b" / name, name)
    assert _going(freeze(choice([kept], [gone]))) == {"gone.png", "gone.xmp", "gone.png.xmp", "gone.AAE"}


def test_a_raw_without_a_copy_keeps_its_photo(tmp_path: Path) -> None:
    """A RAW or a Live Photo's video is content of its own: the pair stays if the kept photo has none like it."""
    kept, gone = photo(tmp_path / "a" / "kept.png", 1), photo(tmp_path / "b" / "gone.png", 1)
    text(tmp_path / "b" / "gone.CR2", "raw")
    made = freeze(choice([kept], [gone]))
    assert made.groups == ()
    assert "gone.CR2" in _reasons(made)["gone.png"]


def test_a_raw_with_a_copy_goes_along(tmp_path: Path) -> None:
    """Where the kept photo has its own RAW of the same size, the pair goes as one."""
    kept, gone = photo(tmp_path / "a" / "x.png", 1), photo(tmp_path / "b" / "x.png", 1)
    for folder in "ab":
        text(tmp_path / folder / "x.CR2", "raw")
    assert _going(freeze(choice([kept], [gone]))) == {"x.png", "x.CR2"}


def test_what_another_photo_owns_as_well_stays(tmp_path: Path) -> None:
    """The video of IMG_1.HEIC does not leave with a copy named IMG_1.png."""
    kept, gone = photo(tmp_path / "a" / "kept.png", 1), photo(tmp_path / "b" / "img.png", 1)
    photo(tmp_path / "b" / "img.heic", 2)
    for name in ("img.mov", "img.xmp", "img.png.xmp"):
        text(tmp_path / "b" / name, name)
    assert _going(freeze(choice([kept], [gone]))) == {"img.png", "img.png.xmp"}


def test_an_edited_copy_is_not_torn_from_its_original(tmp_path: Path) -> None:
    """A phone shows both as one: if one has no reason to go, both stay."""
    kept, gone = photo(tmp_path / "a" / "kept.png", 1), photo(tmp_path / "b" / "IMG_1234.png", 1)
    photo(tmp_path / "b" / "IMG_E1234.png", 2)
    made = freeze(choice([kept], [gone]))
    assert "IMG_E1234.png" in _reasons(made)["IMG_1234.png"]


def test_an_edited_copy_goes_if_both_are_superfluous(tmp_path: Path) -> None:
    """Each for its own keeper, original and edited copy may both go."""
    pairs = [(photo(tmp_path / "a" / name, n), photo(tmp_path / "b" / name, n)) for n, name in enumerate(_PHONE)]
    made = freeze(*(choice([kept], [gone]) for kept, gone in pairs))
    assert _going(made) == set(_PHONE)


_PHONE = ("IMG_1234.png", "IMG_E1234.png")


def test_a_plan_that_would_remove_what_it_keeps_is_a_bug(tmp_path: Path) -> None:
    """Whatever led to it, such a plan is never returned."""
    one, two = photo(tmp_path / "one.png", 1), photo(tmp_path / "two.png", 1)
    with pytest.raises(BugError):
        freeze(choice([one], [two]), choice([two], [one]))

"""`remove`, `undo`, `history` and `empty-quarantine` as a person or a script meets them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from photodedup.catalogue import contents, files
from photodedup.catalogue.connection import Catalogue
from photodedup.engine import Engine
from photodedup.types import Metadata
from tests.helpers.command import COMMAND
from tests.helpers.removal import QUARANTINE, photo, sidecar, text, tree
from tests.helpers.scatter import ScatterDescriber

Answer = dict[str, list[dict[str, str]]]


@dataclass(frozen=True)
class Place:
    """A scanned folder of photos and its library."""

    photos: Path
    library: Path

    def run(self, *words: str, status: int = 0) -> Answer:
        """Run a command in a process of its own; return the one JSON document it prints."""
        command = [*COMMAND, *words, "--json", "--library", str(self.library)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stderr
        assert "Traceback" not in done.stderr
        answer: Answer = json.loads(done.stdout) if done.stdout else {}
        return answer


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """Give three copies of one photo and a single one, scanned; the quarantine lies in `tmp_path`."""
    monkeypatch.setenv("HOME", str(tmp_path))
    photos, library = tmp_path / "photos", tmp_path / "library"
    for name in ("a/x.png", "b/x.png", "c/x.png"):
        photo(photos / name, 1)
    photo(photos / "a" / "single.png", 2)
    text(photos / "b" / "x.xmp", "five stars")
    engine = Engine(library, describer=ScatterDescriber())
    engine.scan([photos])
    engine.close()
    return Place(photos, library)


def _paths(entries: list[dict[str, str]]) -> set[str]:
    return {"/".join(Path(entry["path"]).parts[-2:]) for entry in entries}


def test_without_yes_nothing_is_touched(place: Place) -> None:
    """A dry run names what would go, what is kept for it and why, and changes nothing at all."""
    before = tree(place.photos)
    answer = place.run("remove", "--level", "exact")
    assert set(answer) == {"dry_run", "run_id", "removed", "refused", "bytes"}
    assert [str(answer[key]) for key in ("dry_run", "run_id")] == ["True", "None"]
    assert _paths(answer["removed"]) == {"b/x.png", "b/x.xmp", "c/x.png"}
    assert {entry["kept"] for entry in answer["removed"]} == {str(place.photos / "a" / "x.png")}
    assert all(entry["why"] for entry in answer["removed"])
    assert tree(place.photos) == before
    assert not (place.photos.parent / QUARANTINE).exists()
    assert place.run("history") == {"runs": []}


def test_metadata_is_merged_when_asked_for_and_undone_with_the_rest(place: Place) -> None:
    """The dry run shows what would be written; the next library knows it; undo leaves the tree as it was."""
    sidecar(place.photos / "c" / "x.png.xmp", Metadata(rating=4, keywords=("sea", "sun"), gps=(52.5, -13.25)))
    kept, before = place.photos / "a" / "x.png", tree(place.photos)
    words = ("remove", "--level", "exact", "--merge-metadata")
    shown = place.run(*words)
    fields = {"rating": 4, "keywords": ["sea", "sun"], "gps": [52.5, -13.25]}
    assert shown["merged"] == [{"path": f"{kept}.xmp", "kept": str(kept), "fields": fields}]
    assert shown["unmerged"] == []
    assert tree(place.photos) == before
    assert place.run(*words, "--yes")["merged"] == shown["merged"]
    assert _known(place, kept) == Metadata(rating=4, keywords=("sea", "sun"), gps=(52.5, -13.25), fields=4)
    place.run("undo")
    assert tree(place.photos) == before
    assert not (place.photos.parent / QUARANTINE).exists()


def _known(place: Place, photo_: Path) -> Metadata:
    """Scan into another library and ask it."""
    library = place.library.with_name("other")
    engine = Engine(library, describer=ScatterDescriber())
    engine.scan([place.photos])
    engine.close()
    with closing(Catalogue(library)) as catalogue:
        content = files.content_at(catalogue, photo_)
        assert content is not None
        return contents.load(catalogue, [content])[content].metadata


@pytest.mark.parametrize("to", ["quarantine", "trash"])
@pytest.mark.skipif(sys.platform != "linux", reason="the real bin of other systems is the person's")
def test_a_removal_and_its_undo_leave_the_tree_as_it_was(place: Place, to: str) -> None:
    """What was removed comes back byte for byte with its times, in another process, and leaves nothing behind."""
    before = tree(place.photos)
    removed = place.run("remove", "--level", "exact", "--to", to, "--yes")
    assert _paths(removed["removed"]) == {"b/x.png", "b/x.xmp", "c/x.png"}
    assert set(tree(place.photos)) == {"a/x.png", "a/single.png"}
    undone = place.run("undo", str(removed["run_id"]))
    assert len(undone["restored"]) == 3
    assert undone["refused"] == []
    assert tree(place.photos) == before
    assert not (place.photos.parent / QUARANTINE).exists()


def test_history_tells_what_became_of_each_run(place: Place) -> None:
    """Each removal is listed with its id, its time and what can still be brought back."""
    run_id = str(place.run("remove", "--level", "exact", "--yes")["run_id"])
    place.run("undo", "--file", str(place.photos / "c" / "x.png"))
    (run,) = place.run("history")["runs"]
    told = [str(run[key]) for key in ("run_id", "removed", "restored", "to")]
    assert told == [run_id, "2", "1", "quarantine"]


def test_removed_photos_are_no_longer_in_groups_and_return_with_undo(place: Place) -> None:
    """Groups follow a removal and its undo without a scan."""
    place.run("remove", "--level", "exact", "--yes")
    assert place.run("groups", "--level", "exact")["groups"] == []
    place.run("undo")
    assert len(place.run("groups", "--level", "exact")["groups"]) == 1


def test_a_preferred_folder_decides_which_one_stays(place: Place) -> None:
    """Preferences come before the program's own rules, and the reason says so."""
    answer = place.run("remove", "--level", "exact", "--prefer", f"folder:{place.photos / 'c'}")
    assert {entry["kept"] for entry in answer["removed"]} == {str(place.photos / "c" / "x.png")}
    assert "which you prefer" in answer["removed"][0]["why"]


def test_protected_folders_lose_nothing(place: Place) -> None:
    """Files in them are kept, and named as refused where they would have gone."""
    answer = place.run(
        "remove",
        "--level",
        "exact",
        "--yes",
        "--protect",
        str(place.photos / "b"),
        "--protect",
        str(place.photos / "c"),
    )
    assert _paths(answer["removed"]) == {"a/x.png"}
    assert _paths(answer["refused"]) == {"c/x.png"}
    assert (place.photos / "b" / "x.png").exists()


def test_a_file_that_changed_since_the_scan_keeps_its_group(place: Place) -> None:
    """The whole group is refused with a reason, and the exit status is still 0."""
    os.utime(place.photos / "c" / "x.png")
    answer = place.run("remove", "--level", "exact", "--yes")
    assert answer["removed"] == []
    assert all("changed" in entry["reason"] for entry in answer["refused"])


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("remove", "--level", "similar"), 2),
        (("remove",), 2),
        (("remove", "--level", "exact", "--prefer", "prettiest"), 2),
        (("remove", "--level", "exact", "--protect", "/no/such/folder"), 4),
        (("remove", "--level", "exact", "--prefer", "folder:/no/such/folder"), 4),
        (("remove", "--level", "exact", "--prefer", "folder:~nobody-of-that-name"), 4),
        (("remove", "--level", "exact", "--prefer", f"folder:{__file__}"), 4),
        (("undo", "7-nothing"), 4),
        (("undo",), 4),
    ],
)
def test_a_wrong_request_is_answered_and_does_nothing(place: Place, words: tuple[str, ...], status: int) -> None:
    """Usage errors exit with 2, what does not exist with 4, and no file is touched."""
    before = tree(place.photos)
    place.run(*words, status=status)
    assert tree(place.photos) == before


def test_edits_are_asked_for_once_more(place: Place) -> None:
    """At this level `--yes` alone is not enough."""
    before = tree(place.photos)
    place.run("remove", "--level", "edits", "--yes", status=4)
    assert tree(place.photos) == before
    assert len(place.run("remove", "--level", "edits", "--yes", "--edits-too")["removed"]) == 3


def test_emptying_the_quarantine_shows_first_and_deletes_only_when_confirmed(place: Place) -> None:
    """Age and size are shown; with `--yes` the files are gone for good and the history says so."""
    place.run("remove", "--level", "exact", "--yes")
    shown = place.run("empty-quarantine")
    assert len(shown["emptied"]) == 3
    assert {"days", "bytes", "path", "place"} == set(shown["emptied"][0])
    assert len(list((place.photos.parent / QUARANTINE).rglob("*.png"))) == 2
    assert place.run("empty-quarantine", "--older-than", "1", "--yes")["emptied"] == []
    assert len(place.run("empty-quarantine", "--yes")["emptied"]) == 3
    assert not (place.photos.parent / QUARANTINE).exists()
    assert str(place.run("history")["runs"][0]["emptied"]) == "3"


def test_two_libraries_that_keep_what_the_other_removes_leave_one_copy(place: Place) -> None:
    """Run at the same time with opposite preferences, two removals never take every copy away."""
    photos = place.photos
    for number in range(30):
        for folder in "bc":
            photo(photos / folder / f"{number}.png", 100 + number)
    libraries = {folder: place.library.with_name(f"library-{folder}") for folder in "bc"}
    for library in libraries.values():
        engine = Engine(library, describer=ScatterDescriber())
        engine.scan([photos])
        engine.close()
    before = _pictures(photos)
    words = [*COMMAND, "remove", "--level", "exact", "--yes"]
    racing = [
        subprocess.Popen([*words, "--prefer", f"folder:{photos / folder}", "--library", str(library)])
        for folder, library in libraries.items()
    ]
    assert [each.wait(60) for each in racing] == [0, 0]
    assert _pictures(photos) == before


def _pictures(photos: Path) -> set[str]:
    return {content for name, (content, _) in tree(photos).items() if name.endswith(".png")}


def test_the_last_copy_is_not_emptied(place: Place) -> None:
    """If the kept photo is gone, what lies in the quarantine is no longer superfluous."""
    place.run("remove", "--level", "exact", "--yes")
    (place.photos / "a" / "x.png").unlink()
    answer = place.run("empty-quarantine", "--yes")
    assert answer["emptied"] == []
    assert all("last copy" in entry["reason"] for entry in answer["refused"])

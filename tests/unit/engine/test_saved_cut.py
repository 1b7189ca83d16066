"""Groups that are kept from one start to the next: the same ones, and only while nothing has changed."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine, cutting, grouping, saved_cut
from photodedup.settings import Settings
from photodedup.types import Group, GroupsReport, Level, Member, Preferred, Relation
from tests.helpers.loading import watch_gathering
from tests.helpers.pictures import picture, save


@pytest.fixture(autouse=True)
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let any library be large enough."""
    monkeypatch.setattr(cutting, "_LARGE", 0)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Give a photo and two copies, one with a name that is no text."""
    folder = tmp_path / "photos"
    for quality in (95, 70):
        save(picture(1), folder / f"{quality}.jpg", quality=quality)
    (folder / "95.jpg").rename(Path(os.fsdecode(os.fsencode(folder) + b"/\xff \xc3\xa4.jpg")))
    save(picture(2), folder / "other.jpg")
    return folder


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[Level]:
    """Give the levels for which evidence is loaded, as it is."""
    asked = list[Level]()
    watch_gathering(monkeypatch, lambda level, _: asked.append(level))
    return asked


@pytest.fixture
def cut_before(tmp_path: Path, photos: Path, loads: list[Level]) -> list[GroupsReport]:
    """Give what an earlier start, which scanned the photos, saw at two levels."""
    engine = _engine(tmp_path)
    engine.scan([photos])
    seen = [engine.groups(Level.COPIES), engine.groups(Level.SIMILAR, 0.6)]
    engine.close()
    assert seen[0].groups
    loads.clear()
    return seen


def _engine(tmp_path: Path) -> Engine:
    return Engine(tmp_path / "library", Settings(threads=2), describer=FakeDescriber())


def test_the_next_start_shows_the_same_groups_and_loads_nothing(
    tmp_path: Path, cut_before: list[GroupsReport], loads: list[Level]
) -> None:
    """Names that are no text included; what they were cut from is loaded later, when the window is calm."""
    engine = _engine(tmp_path)
    assert [engine.groups(Level.COPIES), engine.groups(Level.SIMILAR, 0.6)] == cut_before
    assert loads == []
    engine.warm_up()
    assert loads == [Level.SIMILAR]
    assert engine.groups(Level.COPIES) == cut_before[0]
    assert loads == [Level.SIMILAR]
    engine.close()


def test_a_level_looked_at_again_costs_nothing(
    tmp_path: Path, cut_before: list[GroupsReport], loads: list[Level], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither what was read nor what was cut is read or cut again, and nothing is written that the file has."""
    engine = _engine(tmp_path)
    first = engine.groups(Level.COPIES)
    assert first == cut_before[0]
    cut = engine.groups(Level.SIMILAR, 0.5)
    loads.clear()
    monkeypatch.setattr(saved_cut, "read", None)
    monkeypatch.setattr(grouping, "cut", None)
    assert engine.groups(Level.COPIES).groups is first.groups
    assert engine.groups(Level.COPIES, 0.9).groups is first.groups
    assert engine.groups(Level.SIMILAR, 0.5).groups is cut.groups
    assert loads == []
    written = list[Level]()
    monkeypatch.setattr(saved_cut, "write", lambda _folder, level, *_: written.append(level))
    engine.close()
    assert written == [Level.SIMILAR]


@pytest.mark.usefixtures("cut_before")
def test_another_threshold_or_a_rule_of_ones_own_is_cut_anew(tmp_path: Path, loads: list[Level]) -> None:
    """Only what was asked for before was kept."""
    engine = _engine(tmp_path)
    engine.groups(Level.SIMILAR, 0.5)
    assert loads == [Level.SIMILAR]
    engine.close()
    loads.clear()
    engine = _engine(tmp_path)
    engine.groups(Level.COPIES, preferred=[Preferred(("oldest",), None)])
    assert loads == [Level.EDITS]
    engine.close()


def test_any_change_to_the_library_makes_kept_groups_old(
    tmp_path: Path, photos: Path, cut_before: list[GroupsReport], loads: list[Level]
) -> None:
    """Whoever made it: another start, or a command beside the window."""
    engine = _engine(tmp_path)
    assert engine.ignore([member.path for member in cut_before[0].groups[0].members]).pairs
    assert engine.groups(Level.COPIES).groups == ()
    assert loads == [Level.EDITS]
    engine.close()
    save(picture(1), photos / "third.jpg", quality=50)
    loads.clear()
    engine = _engine(tmp_path)
    engine.scan([photos])
    engine.groups(Level.COPIES)
    assert loads == [Level.EDITS]
    engine.close()


@pytest.mark.parametrize("damage", [b"", b"[1, 2]\n", b'{"no": "list"}\n', b"\xff\xfe", b"["])
def test_a_damaged_file_costs_nothing_but_time(
    tmp_path: Path, cut_before: list[GroupsReport], loads: list[Level], damage: bytes
) -> None:
    """The groups are then cut from the evidence."""
    file = tmp_path / "library" / "groups-copies.jsonl"
    first, rest = file.read_bytes().split(b"\n", 1)
    for content in (damage, first + b"\n" + damage, first + b"\n" + rest[: len(rest) // 2]):
        file.write_bytes(content)
        engine = _engine(tmp_path)
        assert engine.groups(Level.COPIES) == cut_before[0]
        assert loads == [Level.EDITS]
        loads.clear()
        engine._cutting._cuts.clear()
        engine.close()


def test_a_full_disk_keeps_the_file_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is written beside and put in place when it is whole."""
    member = Member(tmp_path / "a.jpg", 1, 2, 3, Relation.IDENTICAL, 1.0, "keep")
    groups = (Group("id", member.path, "why", 5, (member,)),)
    saved_cut.write(tmp_path, Level.COPIES, 0.6, "state", groups)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("json.dumps", full)
    saved_cut.write(tmp_path, Level.COPIES, 0.6, "other", ())
    assert saved_cut.read(tmp_path, Level.COPIES, 0.7, "state") == groups
    assert [file.name for file in tmp_path.iterdir()] == ["groups-copies.jsonl"]
    assert saved_cut.read(tmp_path, Level.COPIES, 0.6, "") is None


def test_what_a_killed_process_left_is_tidied_up(tmp_path: Path) -> None:
    """A draft that was never finished does not lie there for ever; that of another level is another one's."""
    left, other = (tmp_path / f"groups-{level}.jsonl.99.new" for level in ("copies", "edits"))
    left.write_text("[1,")
    other.write_text("[1,")
    saved_cut.write(tmp_path, Level.COPIES, 0.6, "state", ())
    assert (left.exists(), other.exists()) == (False, True)
    assert saved_cut.read(tmp_path, Level.COPIES, 0.6, "state") == ()


def test_one_loads_and_nobody_waits_for_it(
    tmp_path: Path, cut_before: list[GroupsReport], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window's workers are few: while one loads, another level is read as it was kept, and asked for in turn."""
    engine = _engine(tmp_path)
    begun, go_on = threading.Event(), threading.Event()
    asked = list[Level]()

    def wait(level: Level, _: float) -> None:
        asked.append(level)
        begun.set()
        assert go_on.wait(10)

    watch_gathering(monkeypatch, wait)
    engine.groups(Level.COPIES)
    loader = threading.Thread(target=engine.warm_up)
    loader.start()
    assert begun.wait(10)
    assert engine.groups(Level.SIMILAR, 0.6) == cut_before[1]
    engine.warm_up()
    assert asked == [Level.EDITS]
    go_on.set()
    loader.join()
    assert asked == [Level.EDITS, Level.SIMILAR]
    engine.close()

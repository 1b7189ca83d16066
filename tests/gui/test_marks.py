"""Marks and filters, without a window."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from photodedup.gui.models.marks import Marks
from photodedup.gui.models.sieve import Order, Sieve
from photodedup.gui.panels.folders import folders_of
from photodedup.types import Group, Relation
from tests.gui.fake_engine import group

LIBRARY, PHONE = Path("/photos/Library"), Path("/photos/Old phone")
FIRST = group(1, [LIBRARY / "a.jpg", PHONE / "a.jpg", PHONE / "a (1).jpg"])
SECOND = group(2, [PHONE / "b.jpg", LIBRARY / "b.jpg"], Relation.CROPPED)
ALONE = group(3, [PHONE / "c.jpg", PHONE / "c (1).jpg"])
GROUPS = (FIRST, SECOND, ALONE)


def test_the_last_photo_of_a_group_cannot_be_marked() -> None:
    """Marking goes on until one photo is left, and no further."""
    marks = Marks()
    assert [marks.remove(FIRST, member.path) for member in FIRST.members] == [True, True, False]
    assert LIBRARY / "a.jpg" in marks
    assert PHONE / "a (1).jpg" not in marks


@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["keep", "remove", "toggle", "suggest"]))))
def test_a_group_always_keeps_a_photo(steps: list[tuple[int, str]]) -> None:
    """Whatever is pressed in whatever order, some photo of the group stays unmarked."""
    marks = Marks()
    for number, step in steps:
        path = FIRST.members[number].path
        match step:
            case "keep":
                marks.keep(path)
            case "remove":
                marks.remove(FIRST, path)
            case "toggle":
                marks.toggle(FIRST, path)
            case _:
                marks.follow_suggestion([FIRST])
        assert marks.count(FIRST) < len(FIRST.members)


def test_the_suggestion_marks_all_but_the_kept_photo() -> None:
    """A suggestion replaces what was marked by hand in the group."""
    marks = Marks()
    marks.remove(FIRST, FIRST.keeper)
    marks.follow_suggestion([FIRST])
    assert marks.paths == {PHONE / "a.jpg", PHONE / "a (1).jpg"}
    assert marks.bytes == 4_800_000


def test_a_folder_is_thinned_out_for_another() -> None:
    """Everything in the phone's folder that the library has too is marked, whatever the suggestion; the rest is not."""
    marks = Marks()
    assert marks.prefer_folder(GROUPS, PHONE, LIBRARY) == 3
    assert marks.paths == {PHONE / "a.jpg", PHONE / "a (1).jpg", PHONE / "b.jpg"}


def test_a_folder_inside_the_other_loses_its_photos_only() -> None:
    """A folder may be thinned out for the one it lies in: photos in both are the inner folder's."""
    marks = Marks()
    marks.prefer_folder(GROUPS, PHONE, Path("/photos"))
    assert marks.count(ALONE) == 0
    assert marks.count(FIRST) == 2


def test_marks_follow_a_new_cut() -> None:
    """A mark whose photo is in no group any more is dropped, and so are those that would leave nothing."""
    marks = Marks()
    marks.follow_suggestion(GROUPS)
    marks.settle([SECOND, group(4, [PHONE / "a.jpg", PHONE / "a (1).jpg"])])
    assert marks.paths == {LIBRARY / "b.jpg"}


def _listed(sieve: Sieve) -> list[str]:
    return [each.id for each in sieve.of(GROUPS)]


def test_words_find_groups_by_any_photo_in_them() -> None:
    """The filter looks into whole paths, in any case, of every member."""
    assert _listed(Sieve(text="LIBRARY")) == ["g1", "g2"]
    assert _listed(Sieve(text=" c (1)")) == ["g3"]
    assert _listed(Sieve(text="nowhere")) == []


def test_groups_are_found_by_relation_and_size() -> None:
    """A relation must occur and the gain must suffice; both at once if both are asked."""
    assert _listed(Sieve(relation=Relation.CROPPED)) == ["g2"]
    assert _listed(Sieve(least_bytes=4_000_000)) == ["g1"]
    assert _listed(Sieve(relation=Relation.CROPPED, least_bytes=4_000_000)) == []


def test_groups_are_sorted_as_asked() -> None:
    """The order of gain is the one they come in."""
    assert _listed(Sieve()) == ["g1", "g2", "g3"]
    assert [each.id for each in Sieve(order=Order.COUNT).of(GROUPS[::-1])] == ["g1", "g3", "g2"]
    assert [each.id for each in Sieve(order=Order.NAME).of(GROUPS[::-1])] == ["g1", "g2", "g3"]
    assert [each.id for each in Sieve(order=Order.FOLDER).of(GROUPS[::-1])] == ["g1", "g2", "g3"]


def test_folders_above_several_are_offered_too() -> None:
    """A folder that holds several others can be decided on, the one that holds all cannot."""
    deep: list[Group] = [group(1, [Path("/p/Old/2019/a.jpg"), Path("/p/Old/2020/a.jpg"), Path("/p/New/a.jpg")])]
    assert folders_of(deep) == [Path("/p/New"), Path("/p/Old"), Path("/p/Old/2019"), Path("/p/Old/2020")]

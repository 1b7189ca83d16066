"""Groups cut by rules that a person prefers, for some of them or for all: what is shown is what would be removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup import review
from photodedup.engine import Engine, grouping
from photodedup.engine.removal_reports import dry
from photodedup.errors import UserError
from photodedup.settings import Settings
from photodedup.types import Content, ContentId, FileStat, Group, Level, Metadata, Pair, PhotoFile, Preferred, Relation
from tests.helpers.removal import aged, photo
from tests.helpers.scatter import ScatterDescriber


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give two photos, each three times, the older the later its folder comes in the alphabet."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for number, folder in enumerate("abc"):
        for seed in (1, 2):
            aged(photo(tmp_path / "photos" / folder / f"{seed}.png", seed), 9 - number)
    return tmp_path / "photos"


@pytest.fixture
def engine(tmp_path: Path, photos: Path) -> Iterator[Engine]:
    """Give an engine that has scanned them."""
    opened = Engine(tmp_path / "library", Settings(threads=2), describer=ScatterDescriber())
    opened.scan([photos])
    yield opened
    opened.close()


def _kept(groups: tuple[Group, ...]) -> dict[str, str]:
    return {group.keeper.name: group.keeper.parent.name for group in groups}


def _suggested(groups: tuple[Group, ...]) -> set[Path]:
    return {member.path for group in groups for member in group.members if member.suggestion == "remove"}


@pytest.mark.parametrize("prefer", [("newest",), ("oldest",), ("folder:{}/b",), ("folder:{}/d", "newest")])
def test_rules_for_all_groups_suggest_what_the_command_line_would_remove(
    engine: Engine, photos: Path, prefer: tuple[str, ...]
) -> None:
    """The same photos go, for the same kept ones and for the same reasons, and the groups say so beforehand."""
    prefer = tuple(rule.format(photos) for rule in prefer)
    shown = engine.groups(Level.EXACT, None, [Preferred(prefer)]).groups
    command = dry(engine.removals.plan(Level.EXACT, prefer))
    assert {gone.path for gone in command.removed} == _suggested(shown)
    chosen = engine.removals.plan(Level.EXACT, chosen=_suggested(shown), preferred=[Preferred(prefer)])
    assert sorted(dry(chosen).removed, key=lambda gone: gone.path) == sorted(
        command.removed, key=lambda gone: gone.path
    )


def test_rules_for_one_group_leave_the_others(engine: Engine, photos: Path) -> None:
    """Only the group of the photo that is named is cut by the rule, and says so."""
    groups = engine.groups(Level.EXACT, None, [Preferred(("newest",), frozenset({photos / "b" / "1.png"}))]).groups
    assert _kept(groups) == {"1.png": "a", "2.png": "c"}
    assert next(group for group in groups if group.keeper.name == "1.png").why == "It is the newest file."


def test_of_two_rules_for_one_group_the_later_counts(engine: Engine, photos: Path) -> None:
    """Rules come one after the other; none at all gives a group back to the program's own, which keep the oldest."""
    one = frozenset({photos / "a" / "1.png"})
    newest, b, none = Preferred(("newest",)), Preferred((f"folder:{photos / 'b'}",), one), Preferred((), one)
    assert _kept(engine.groups(Level.EXACT, None, [newest, b]).groups) == {"1.png": "b", "2.png": "a"}
    assert _kept(engine.groups(Level.EXACT, None, [newest, b, none]).groups) == {"1.png": "c", "2.png": "a"}
    assert _kept(engine.groups(Level.EXACT, None, [b, newest]).groups) == {"1.png": "a", "2.png": "a"}


def test_a_photo_marked_against_the_rules_goes_because_the_person_chose_it(engine: Engine, photos: Path) -> None:
    """The reason in the plan is the rule's only where the rule was followed."""
    chosen = {photos / "a" / "1.png", photos / "b" / "2.png"}
    plan = engine.removals.plan(Level.EXACT, chosen=chosen, preferred=[Preferred(("newest",))])
    why = {gone.path: gone.why for gone in dry(plan).removed}
    assert why[photos / "a" / "1.png"].endswith("You chose it.")
    assert why[photos / "b" / "2.png"].endswith("It is the newest file.")


def test_an_unknown_rule_is_said(engine: Engine) -> None:
    """What is not understood is not guessed at."""
    with pytest.raises(UserError, match="prettiest"):
        engine.groups(Level.EXACT, None, [Preferred(("prettiest",))])


def _content(number: int) -> PhotoFile:
    stat = FileStat(Path(f"/photos/{number}.jpg"), 1000, 10**9 * number, 1, number)
    made = Content(ContentId(number), bytes([number]), 1000, 40, 30, "JPEG", b"", 1, None, Metadata())
    return PhotoFile(stat, made)


def _pair(a: int, b: int) -> Pair:
    return Pair(ContentId(a), ContentId(b), 0.9, Relation.RESAVED, "resaved")


def test_neighbours_that_a_rule_draws_in_are_cut_by_it_too() -> None:
    """In a chain 1-2-3-4 each is tied to the next only: what one group takes from another changes that one as well."""
    files = {ContentId(number): [_content(number)] for number in range(1, 7)}
    pairs = (_pair(1, 2), _pair(2, 3), _pair(3, 4), _pair(5, 6))
    evidence = grouping._arranged(pairs, files, review.RULES, frozenset())

    def cut_by(prefer: tuple[str, ...]) -> grouping.Groups:
        return grouping.cut(grouping.by_words(evidence, prefer), Level.COPIES, 1.0)

    def members(groups: grouping.Groups) -> set[str]:
        return {"".join(member.path.stem for member in group.members) for group in groups}

    assert members(cut_by(())) == {"12", "34", "56"}
    assert members(cut_by(("newest",))) == {"43", "21", "65"}
    one = Preferred(("newest",), frozenset({Path("/photos/2.jpg")}))
    assert members(grouping.following(cut_by, [one])) == {"21", "34", "56"}
    shifted = grouping._arranged((_pair(1, 2), _pair(2, 3), _pair(5, 6)), files, review.RULES, frozenset())

    def cut_shifted(prefer: tuple[str, ...]) -> grouping.Groups:
        return grouping.cut(grouping.by_words(shifted, prefer), Level.COPIES, 1.0)

    assert members(cut_shifted(())) == {"12", "56"}
    assert members(grouping.following(cut_shifted, [one])) == {"32", "56"}


def test_an_order_by_rules_is_made_once() -> None:
    """Looking at another level with the same rules sorts nothing anew; only the last few orders are kept."""
    files = {ContentId(number): [_content(number)] for number in (1, 2)}
    evidence = grouping._arranged((_pair(1, 2),), files, review.RULES, frozenset())
    newest = grouping.by_words(evidence, ("newest",))
    assert grouping.by_words(evidence, ("newest",)) is newest
    for rule in ("oldest", "largest", "metadata", "resolution"):
        grouping.by_words(evidence, (rule,))
    assert len(evidence.preferred) == 4
    assert grouping.by_words(evidence, ("newest",)) is not newest

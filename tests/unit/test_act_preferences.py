"""A person's preferences come before the program's rules, in the order in which they are given."""

from __future__ import annotations

from pathlib import Path

import pytest

from photodedup import review
from photodedup.types import PhotoFile
from tests.helpers.removal import aged, known, photo


def _rules(*texts: str) -> list[review.Rule]:
    rules = [review.preference(text) for text in texts]
    return [rule for rule in rules if rule is not None] + list(review.RULES)


@pytest.fixture
def files(tmp_path: Path) -> list[PhotoFile]:
    """Give an old photo in one folder and a newer, larger one in another."""
    old = aged(photo(tmp_path / "old" / "x.png", 1), 1)
    new = photo(tmp_path / "new" / "x.png", 1)
    new.write_bytes(new.read_bytes() + b"\0" * 10)
    return [known(old), known(aged(new, 9))]


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        (("oldest",), "old"),
        (("newest",), "new"),
        (("largest",), "new"),
        (("folder:{}/old", "largest"), "old"),
        (("largest", "folder:{}/old"), "new"),
        (("folder:{}/neither", "newest"), "new"),
    ],
)
def test_the_first_preference_that_tells_files_apart_decides(
    tmp_path: Path, files: list[PhotoFile], texts: tuple[str, ...], kept: str
) -> None:
    """Preferences are ordered, and one that fits no file leaves the choice to the next."""
    rules = _rules(*(text.format(tmp_path) for text in texts))
    assert review.in_order(files, rules)[0].stat.path.parent.name == kept


@pytest.mark.parametrize("text", ["", "prettiest", "folder", "folder:"])
def test_an_unknown_preference_is_no_rule(text: str) -> None:
    """What is not understood is not guessed at."""
    assert review.preference(text) is None


@pytest.mark.parametrize("text", [text for text in review.PREFERENCES if not text.startswith("folder")])
def test_every_preference_that_is_offered_exists(text: str) -> None:
    """The list shown to a person and the rules are the same."""
    assert review.preference(text) is not None


def test_the_reason_names_the_preference(tmp_path: Path, files: list[PhotoFile]) -> None:
    """The sentence beside the kept file says that the person's folder decided."""
    rules = _rules(f"folder:{tmp_path / 'new'}")
    assert "which you prefer" in review.why(review.in_order(files, rules), rules)

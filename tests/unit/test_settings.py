"""Settings: a broken value costs only itself, and only what differs from the defaults is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photodedup import settings
from photodedup.describe.loading import FAMILIES
from photodedup.describe.providers import PROVIDERS
from photodedup.errors import UserError
from photodedup.settings import Settings


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    """A first start complains of nothing."""
    assert settings.load(tmp_path / "settings.json") == (Settings(), [])


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    """A default that a later version changes reaches everyone who never touched it."""
    file = tmp_path / "folder" / "settings.json"
    settings.save(Settings(threads=3), file)
    assert json.loads(file.read_text()) == {"threads": 3}
    assert settings.load(file) == (Settings(threads=3), [])


def test_going_back_to_the_defaults_leaves_no_file(tmp_path: Path) -> None:
    """Nothing set is nothing stored."""
    file = tmp_path / "settings.json"
    settings.save(Settings(threads=3), file)
    settings.save(Settings(), file)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("threads", "two"),
        ("threads", True),
        ("threads", -1),
        ("threads", 1.5),
        ("provider", 7),
        ("provider", "gpu"),
        ("merge_metadata", "yes"),
        ("similar_threshold", 2),
        ("similar_threshold", 10**400),
        ("similar_threshold", float("nan")),
        ("unknown", 1),
    ],
)
def test_a_wrong_value_costs_only_itself(tmp_path: Path, name: str, value: object) -> None:
    """The other values stand, and the person is told which one was left out."""
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({name: value, "precision": "int8"}))
    found, complaints = settings.load(file)
    assert found == Settings(precision="int8")
    assert len(complaints) == 1
    assert name in complaints[0]


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b"\xff\xfe", b'"text"'])
def test_a_broken_file_means_the_defaults_and_a_sentence(tmp_path: Path, data: bytes) -> None:
    """The program starts whatever stands in the file."""
    file = tmp_path / "settings.json"
    file.write_bytes(data)
    found, complaints = settings.load(file)
    assert found == Settings()
    assert len(complaints) == 1


def test_a_whole_number_will_do_for_a_similarity(tmp_path: Path) -> None:
    """JSON writers drop the point of 1.0."""
    file = tmp_path / "settings.json"
    file.write_text('{"similar_threshold": 1}')
    assert settings.load(file) == (Settings(similar_threshold=1.0), [])


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    """What the disk refuses is said with a hint."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="cannot be saved"):
        settings.save(Settings(threads=2), tmp_path / "file" / "settings.json")


def test_a_precision_that_there_is_not_is_left_out(tmp_path: Path) -> None:
    """A slip in the file makes no scan fail: the person is told, and the default is taken."""
    file = tmp_path / "settings.json"
    file.write_text('{"precision": "int9", "threads": 3}')
    found, complaints = settings.load(file)
    assert found == Settings(threads=3)
    assert "'precision'" in complaints[0]


def test_what_can_be_set_is_what_there_is() -> None:
    """The choices are those of the code that uses them."""
    assert set(settings.CHOICES["provider"]) == {"auto", *PROVIDERS}
    assert set(settings.CHOICES["precision"]) == {"auto", *FAMILIES}

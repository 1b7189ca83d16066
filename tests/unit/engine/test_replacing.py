"""A file that a person named: whole or not there, and never in place of something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from photodedup.engine.replacing import check, replacing
from photodedup.errors import UserError


def test_what_cannot_be_written_is_told_before_the_work(tmp_path: Path) -> None:
    """A folder in the file's place or none around it."""
    for wrong in (tmp_path, tmp_path / "none" / "out.csv"):
        with pytest.raises(UserError, match="cannot be written"):
            check(wrong, "csv")


def test_what_may_be_written_is_not_complained_about(tmp_path: Path) -> None:
    """A new name of any kind, or one that says what was written before."""
    (old := tmp_path / "old.NPZ").touch()
    check(old, "npz")
    check(tmp_path / "new", "npz")


def test_only_its_own_kind_is_replaced(tmp_path: Path) -> None:
    """A photo named by mistake stays."""
    (photo := tmp_path / "photo.jpg").touch()
    with pytest.raises(UserError, match="no npz file; it is not replaced"):
        check(photo, "npz")


def test_the_draft_takes_the_place_when_it_is_whole(tmp_path: Path) -> None:
    """Until then the old file is there."""
    (file := tmp_path / "out.csv").write_text("old")
    with replacing(file) as draft:
        draft.write_text("new")
        assert file.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["out.csv"]
    assert file.read_text() == "new"


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), ZeroDivisionError("oops")])
def test_what_fails_leaves_the_old_file_and_no_draft(tmp_path: Path, error: Exception) -> None:
    """A full disk is told in words; a bug stays one."""
    (file := tmp_path / "out.csv").write_text("old")

    def write() -> None:
        with replacing(file) as draft:
            draft.write_text("ne")
            raise error

    with pytest.raises(UserError if isinstance(error, OSError) else ZeroDivisionError) as caught:
        write()
    assert "No space left" in str(caught.value) or isinstance(error, ZeroDivisionError)
    assert [one.name for one in tmp_path.iterdir()] == ["out.csv"]
    assert file.read_text() == "old"


def test_a_drive_that_is_gone_is_told_as_such(tmp_path: Path) -> None:
    """That the draft cannot be removed either is no second failure."""
    file = tmp_path / "drive" / "out.csv"
    file.parent.mkdir()

    def write() -> None:
        with replacing(file) as draft:
            draft.write_text("new")
            draft.unlink()
            file.parent.rmdir()
            file.parent.touch()  # a file now, in which nothing can be unlinked

    with pytest.raises(UserError, match="cannot be written"):
        write()

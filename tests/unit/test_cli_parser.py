"""The command line's shape: its commands, defaults, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from photodedup.cli import parser
from photodedup.types import Level


def test_every_command_takes_a_library_and_json() -> None:
    """The two common options stand behind every command."""
    rest = {"scan": ["F"], "groups": [], "similar": ["P"], "describe": ["P", "--out", "o.npz"], "doctor": [], "gui": []}
    for command, arguments in rest.items():
        line = parser.build().parse_args([command, *arguments, "--library", "L", "--json"])
        assert (line.command, line.library, line.json) == (command, Path("L"), True)


def test_groups_are_copies_unless_told_otherwise() -> None:
    """The default level is one whose bulk removal is safe."""
    assert parser.build().parse_args(["groups"]).level is Level.COPIES
    for level in Level:
        assert parser.build().parse_args(["groups", "--level", level.value]).level is level


@pytest.mark.parametrize(
    "arguments",
    [
        ["scan"],
        ["scan", "F", "--threads", "0"],
        ["scan", "F", "--threads", "many"],
        ["scan", "F", "--threads", "1025"],
        ["groups", "--level", "everything"],
        ["groups", "--threshold", "1.5"],
        ["groups", "--threshold", "nan"],
        ["similar"],
        ["similar", "P", "--top", "-1"],
        ["describe", "P"],
        ["no-such-command"],
    ],
)
def test_wrong_usage_is_refused_in_words(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The usage goes to stderr and the complaint to whoever asked."""
    with pytest.raises(parser.WrongUsage, match="Wrong usage: "):
        parser.build().parse_args(arguments)
    assert "usage: photodedup" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["remove", "--level", "similar"], "'similar' is not one of exact, copies, edits."),
        (["remove", "--level", "exact", "--to", "void"], "'void' is not one of quarantine, trash."),
        (["groups", "--level", "foo"], "'foo' is not one of exact, copies, edits, similar."),
        (["groups", "--threshold", "much"], "'much' is not between 0 and 1."),
        *(
            (["empty-quarantine", f"--older-than={days}"], f"'{days}' is not a number of days, 0 or more.")
            for days in ("", "nan", "inf", "-inf", "-1", "1e999", "soon")
        ),
    ],
)
def test_a_value_that_will_not_do_is_told_from_those_that_will(arguments: list[str], told: str) -> None:
    """The person reads what may stand there, in plain words and not in Python's."""
    with pytest.raises(parser.WrongUsage) as refused:
        parser.build().parse_args(arguments)
    assert str(refused.value).endswith(f": {told}")


@pytest.mark.parametrize(
    "arguments",
    [
        ["gui", ""],
        ["scan", "F", ""],
        ["scan", "F", "--library", ""],
        ["export", "--format", "csv", ""],
        ["similar", ""],
        ["describe", "", "--out", "o.npz"],
        ["describe", "P", "--out", ""],
        ["ignore", "P", ""],
        ["remove", "--level", "exact", "--protect", ""],
        ["undo", "--file", ""],
        ["backup", ""],
        ["repair", "--from", ""],
        ["evaluate", "holidays", ""],
    ],
)
def test_an_empty_path_is_wrong_usage(arguments: list[str]) -> None:
    """A variable that a script left unset never stands for the current folder."""
    with pytest.raises(parser.WrongUsage, match="a file or folder has no empty name"):
        parser.build().parse_args(arguments)


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    """Both print to stdout and are no failure."""
    for option in ("--help", "--version"):
        with pytest.raises(SystemExit) as stopped:
            parser.build().parse_args([option])
        assert stopped.value.code == 0
        assert "photodedup" in capsys.readouterr().out

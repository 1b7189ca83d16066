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


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    """Both print to stdout and are no failure."""
    for option in ("--help", "--version"):
        with pytest.raises(SystemExit) as stopped:
            parser.build().parse_args([option])
        assert stopped.value.code == 0
        assert "photodedup" in capsys.readouterr().out

"""The commands and their options. Loads nothing but the standard library, so that `--help` is quick."""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TypeVar

from photodedup import __version__, paths, review
from photodedup.cli import streams
from photodedup.removal_types import Destination
from photodedup.settings import CHOICES, MOST_THREADS
from photodedup.types import Level

Choice = TypeVar("Choice", bound=StrEnum)


class WrongUsage(Exception):  # noqa: N818 -- named for what the person did
    """The command line cannot be understood; the message says what about it."""


class _Parser(argparse.ArgumentParser):
    """Raises instead of ending the program, so that `--json` gets its document on wrong usage too."""

    def error(self, message: str) -> NoReturn:
        streams.say(self.format_usage(), end="")
        raise WrongUsage(f"Wrong usage: {message}.")

    def _print_message(self, message: str, file: object = None) -> None:
        """Write the help or the version, which `argparse` would lose without a word where stdout is full."""
        del file
        streams.answer(message.removesuffix("\n"))


def build() -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    parser: argparse.ArgumentParser = _Parser(
        prog="photodedup",
        description="Find duplicate and look-alike photos. Without a command, opens the window.",
        epilog="Exit status: 0 done, 1 a bug, 2 wrong usage, 4 something outside is wrong, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"photodedup {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_gui(commands)
    _add_scan(commands)
    _add_groups(commands)
    _add_export(commands)
    _add_similar(commands)
    _add_describe(commands)
    _add_evaluate(commands)
    _add_ignore(commands)
    _add_remove(commands)
    _add_undo(commands)
    _add_command(commands, "history", "list the removals and what can still be brought back")
    _add_empty(commands)
    _add_doctor(commands)
    _add_upkeep(commands)
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001 -- argparse gives this type no public name


def _add_command(commands: Commands[argparse.ArgumentParser], name: str, summary: str) -> argparse.ArgumentParser:
    """Add a command with the options that every command has."""
    command = commands.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
    command.add_argument(
        "--library",
        type=_path,
        metavar="DIR",
        help=f"where the library is kept (default: ${paths.LIBRARY_VARIABLE}, else the system's place for it)",
    )
    command.add_argument("--json", action="store_true", help="print one JSON document on stdout")
    return command


def _add_gui(commands: Commands[argparse.ArgumentParser]) -> None:
    gui = _add_command(commands, "gui", "open the window, and scan the folders named")
    gui.add_argument("folders", nargs="*", type=_path, metavar="FOLDER")


def _add_scan(commands: Commands[argparse.ArgumentParser]) -> None:
    scan = _add_command(commands, "scan", "bring the library up to date with folders of photos")
    scan.add_argument("folders", nargs="+", type=_path, metavar="FOLDER")
    scan.add_argument("--threads", type=_threads, metavar="N", help="worker threads (default: one for each core)")
    _add_provider(scan)


def _add_groups(commands: Commands[argparse.ArgumentParser]) -> None:
    groups = _add_command(commands, "groups", "show groups of duplicate or look-alike photos")
    _add_cut(groups)


def _add_export(commands: Commands[argparse.ArgumentParser]) -> None:
    export = _add_command(commands, "export", "write the groups to a file: a table, a JSON document or a page")
    formats = ("csv", "json", "html")
    export.add_argument("--format", choices=formats, required=True, metavar="{" + ",".join(formats) + "}")
    export.add_argument("file", type=_path, metavar="FILE", help="where to; replaced only if it is of that format")
    _add_cut(export)


def _add_similar(commands: Commands[argparse.ArgumentParser]) -> None:
    similar = _add_command(commands, "similar", "find the photos that look like one photo")
    similar.add_argument("photo", type=_path, metavar="PHOTO", help="may lie outside the library")
    similar.add_argument("--top", type=_positive, default=20, metavar="N", help="how many to show (default: 20)")


def _add_describe(commands: Commands[argparse.ArgumentParser]) -> None:
    describe = _add_command(commands, "describe", "write the descriptors of photos to a file")
    describe.add_argument("photos", nargs="+", type=_path, metavar="PHOTO", help="photos, or folders of photos")
    describe.add_argument("--out", type=_path, required=True, metavar="FILE.npz", help="gets `files` and `descriptors`")
    _add_model(describe)
    _add_provider(describe)


def _add_ignore(commands: Commands[argparse.ArgumentParser]) -> None:
    ignore = _add_command(commands, "ignore", "remember that photos are no duplicates of each other")
    ignore.add_argument("photos", nargs="+", type=_path, metavar="PATH", help="two or more photos of the library")


def _add_remove(commands: Commands[argparse.ArgumentParser]) -> None:
    remove = _add_command(commands, "remove", "show which duplicates would be removed; with --yes, remove them")
    levels = [level for level in Level if level.removable]
    remove.add_argument(
        "--level",
        type=_one_of(levels),
        required=True,
        metavar="{" + ",".join(levels) + "}",
        help="how much may differ inside a group",
    )
    remove.add_argument(
        "--prefer",
        action="append",
        default=[],
        metavar="RULE",
        help=f"which file to keep: {', '.join(review.PREFERENCES)}; may be given several times, the weightiest first",
    )
    remove.add_argument(
        "--protect", action="append", default=[], type=_path, metavar="FOLDER", help="remove nothing from this folder"
    )
    remove.add_argument(
        "--to",
        type=_one_of(list(Destination)),
        default=Destination.QUARANTINE,
        metavar="{" + ",".join(Destination) + "}",
        help="a hidden folder on the same volume, or the system's bin (default: quarantine)",
    )
    remove.add_argument(
        "--merge-metadata",
        action="store_true",
        help="write rating, keywords, caption, position and date that a kept photo lacks and a removed one has into an"
        " XMP file beside the kept one",
    )
    remove.add_argument("--yes", action="store_true", help="do it; without, nothing is touched")
    remove.add_argument("--edits-too", action="store_true", help="needed beside --yes at the level edits")


def _add_undo(commands: Commands[argparse.ArgumentParser]) -> None:
    undo = _add_command(commands, "undo", "bring removed files back; nothing is overwritten")
    which = undo.add_mutually_exclusive_group()
    which.add_argument("run_id", nargs="?", metavar="RUN_ID", help="which removal (default: the last one)")
    which.add_argument("--all", action="store_true", help="every removal")
    which.add_argument(
        "--file", action="append", default=[], type=_path, metavar="PATH", help="only this file, by where it was"
    )


def _add_empty(commands: Commands[argparse.ArgumentParser]) -> None:
    empty = _add_command(commands, "empty-quarantine", "show what the quarantine holds; with --yes, delete it for good")
    empty.add_argument("run_id", nargs="?", metavar="RUN_ID", help="only this removal (default: all)")
    empty.add_argument(
        "--older-than", type=_days, default=0.0, metavar="DAYS", help="only what has been there for so many days"
    )
    empty.add_argument("--yes", action="store_true", help="delete it; this cannot be undone")


def _add_upkeep(commands: Commands[argparse.ArgumentParser]) -> None:
    backup = _add_command(commands, "backup", "copy the library, with decisions and removals, to a file")
    backup.add_argument("file", type=_path, metavar="FILE", help="where to; only an older copy is replaced")
    repair = _add_command(commands, "repair", "put a damaged library right; the old file is kept beside it")
    repair.add_argument(
        "--from", dest="source", type=_path, metavar="FILE", help="go back to a copy that `backup` made instead"
    )


def _add_evaluate(commands: Commands[argparse.ArgumentParser]) -> None:
    evaluate = _add_command(commands, "evaluate", "score the descriptors on a public benchmark of image retrieval")
    evaluate.add_argument("dataset", choices=["holidays", "ukbench", "oxford", "paris"], help="%(choices)s")
    evaluate.add_argument("folder", type=_path, metavar="DIR", help="where its photos and ground truth lie")
    _add_model(evaluate)
    _add_provider(evaluate)


def _add_cut(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--level",
        type=_one_of(list(Level)),
        default=Level.COPIES,
        metavar="{" + ",".join(Level) + "}",
        help="how much may differ inside a group (default: copies)",
    )
    command.add_argument(
        "--threshold", type=_similarity, metavar="T", help="least similarity of look-alikes, 0..1 (default: 0.6)"
    )


def _add_doctor(commands: Commands[argparse.ArgumentParser]) -> None:
    doctor = _add_command(commands, "doctor", "check the installation: versions, providers, models, the library")
    doctor.add_argument("--retest", action="store_true", help="try every provider again, those too that crashed")


def _add_model(command: argparse.ArgumentParser) -> None:
    command.add_argument("--size", type=_positive, metavar="S", help="side of the square the photo is resized to")
    command.add_argument("--precision", choices=CHOICES["precision"], metavar="P", help="%(choices)s")
    pooled = "how the maps are pooled: root, sum (SPoC as published), max, ... (default: the model's)"
    command.add_argument("--aggregate", metavar="A", help=pooled)
    command.add_argument("--dim", type=_positive, metavar="D", help="length of a descriptor (default: 256)")


def _add_provider(command: argparse.ArgumentParser) -> None:
    command.add_argument("--provider", metavar="P", help="what computes: auto, cpu, cuda, ... (default: auto)")


def _path(text: str) -> Path:
    """Read a path. An empty one, as of an unset variable in a script, would be the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("a file or folder has no empty name")
    return Path(text)


def _one_of(choices: Sequence[Choice]) -> Callable[[str], Choice]:
    """Return what reads a word of a list; `choices` of argparse would show Python's own name for each."""

    def chosen(text: str) -> Choice:
        for choice in choices:
            if choice == text:
                return choice
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(choices)}")

    return chosen


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive number")
    return number


def _threads(text: str) -> int:
    number = _positive(text)
    if number > MOST_THREADS:
        raise argparse.ArgumentTypeError(f"{text} threads are more than {MOST_THREADS}")
    return number


def _days(text: str) -> float:
    return _number(text, sys.float_info.max, "is not a number of days, 0 or more")


def _similarity(text: str) -> float:
    return _number(text, 1, "is not between 0 and 1")


def _number(text: str, most: float, complaint: str) -> float:
    """Read a number from 0 on; nothing that is "nan" is among them."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} {complaint}")
    return number

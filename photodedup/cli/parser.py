"""The commands and their options. Loads nothing but the standard library, so that `--help` is quick."""

from __future__ import annotations

import argparse
from pathlib import Path

from photodedup import __version__, paths
from photodedup.types import Level


def build() -> argparse.ArgumentParser:
    """Build the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="photodedup",
        description="Find duplicate and look-alike photos. Without a command, opens the window.",
        epilog="Exit status: 0 done, 1 a bug, 2 wrong usage, 4 something outside is wrong, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"photodedup {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_gui(commands)
    _add_scan(commands)
    _add_groups(commands)
    _add_similar(commands)
    _add_describe(commands)
    _add_command(commands, "doctor", "check the installation: versions, providers, models, the library")
    return parser


Commands = argparse._SubParsersAction  # noqa: SLF001 -- argparse gives this type no public name


def _add_command(commands: Commands[argparse.ArgumentParser], name: str, summary: str) -> argparse.ArgumentParser:
    """Add a command with the options that every command has."""
    command = commands.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
    command.add_argument(
        "--library",
        type=Path,
        metavar="DIR",
        help=f"where the library is kept (default: ${paths.LIBRARY_VARIABLE}, else the system's place for it)",
    )
    command.add_argument("--json", action="store_true", help="print one JSON document on stdout")
    return command


def _add_gui(commands: Commands[argparse.ArgumentParser]) -> None:
    gui = _add_command(commands, "gui", "open the window, and scan the folders named")
    gui.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")


def _add_scan(commands: Commands[argparse.ArgumentParser]) -> None:
    scan = _add_command(commands, "scan", "bring the library up to date with folders of photos")
    scan.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    scan.add_argument("--threads", type=_positive, metavar="N", help="worker threads (default: one for each core)")
    _add_provider(scan)


def _add_groups(commands: Commands[argparse.ArgumentParser]) -> None:
    groups = _add_command(commands, "groups", "show groups of duplicate or look-alike photos")
    groups.add_argument(
        "--level",
        type=Level,
        choices=list(Level),
        default=Level.COPIES,
        metavar="{" + ",".join(Level) + "}",
        help="how much may differ inside a group (default: copies)",
    )
    groups.add_argument(
        "--threshold", type=_similarity, metavar="T", help="least similarity of look-alikes, 0..1 (default: 0.6)"
    )


def _add_similar(commands: Commands[argparse.ArgumentParser]) -> None:
    similar = _add_command(commands, "similar", "find the photos that look like one photo")
    similar.add_argument("photo", type=Path, metavar="PHOTO", help="may lie outside the library")
    similar.add_argument("--top", type=_positive, default=20, metavar="N", help="how many to show (default: 20)")


def _add_describe(commands: Commands[argparse.ArgumentParser]) -> None:
    describe = _add_command(commands, "describe", "write the descriptors of photos to a file")
    describe.add_argument("photos", nargs="+", type=Path, metavar="PHOTO", help="photos, or folders of photos")
    describe.add_argument("--out", type=Path, required=True, metavar="FILE.npz", help="gets `files` and `descriptors`")
    _add_model(describe)
    _add_provider(describe)


def _add_model(command: argparse.ArgumentParser) -> None:
    command.add_argument("--size", type=_positive, metavar="S", help="side of the square the photo is resized to")
    command.add_argument("--precision", choices=["auto", "float32", "int8", "float16"], metavar="P", help="%(choices)s")
    command.add_argument("--aggregate", metavar="A", help="how the conv maps are pooled (default: sum, SPoC's)")
    command.add_argument("--dim", type=_positive, metavar="D", help="length of a descriptor (default: 256)")


def _add_provider(command: argparse.ArgumentParser) -> None:
    command.add_argument("--provider", metavar="P", help="onnxruntime provider: auto, cpu, cuda, ... (default: auto)")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return number


def _similarity(text: str) -> float:
    number = float(text)
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return number

"""Files and functions stay small enough to read in one go.

The limits were taken from the most readable programs of this kind. Every program without a hard stop has grown one
monster, and in a Qt program it is nearly always the main window.
"""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median

import pytest

from tests.architecture.source import (
    PACKAGE,
    all_files,
    functions,
    lines_of,
    name_of,
    package_files,
    parsed,
)

LONGEST_FILE, TYPICAL_FILE = 500, 130
LONGEST_FUNCTION, TYPICAL_FUNCTION = 60, 8
LONGEST_WIRING = 300

# Functions that are one long table or dispatch may be longer: "file:function", each with its reason.
TABLES: dict[str, str] = {}


def _lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("file", all_files(), ids=name_of)
def test_no_file_is_too_long(file: Path) -> None:
    """A file ends before it needs a table of contents."""
    assert _lines(file) <= LONGEST_FILE


@pytest.mark.parametrize("file", all_files(), ids=name_of)
def test_no_function_is_too_long(file: Path) -> None:
    """A function fits on a screen, unless it is a table that this test names."""
    long = {f"{name_of(file)}:{function.name}" for function in functions(parsed(file)) if _is_too_long(function)}
    assert long - TABLES.keys() == set()


def _is_too_long(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return lines_of(function) > LONGEST_FUNCTION


def test_a_typical_file_is_short() -> None:
    """Half of the package's files are within the median that was set."""
    assert median(_lines(file) for file in package_files()) <= TYPICAL_FILE


def test_a_typical_function_is_short() -> None:
    """Half of the package's functions are within the median that was set."""
    sizes = [lines_of(function) for file in package_files() for function in functions(parsed(file))]
    assert median(sizes) <= TYPICAL_FUNCTION


@pytest.mark.parametrize("file", [*PACKAGE.glob("engine/*.py"), PACKAGE / "gui" / "main_window.py"], ids=name_of)
def test_wiring_stays_wiring(file: Path) -> None:
    """The places that see everything hold no logic of their own, so they stay short."""
    assert _lines(file) <= LONGEST_WIRING


def test_every_excused_table_exists() -> None:
    """An excuse goes away with the function it was for."""
    known = {f"{name_of(file)}:{function.name}" for file in all_files() for function in functions(parsed(file))}
    assert TABLES.keys() - known == set()

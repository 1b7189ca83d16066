"""Tests say in their name and in a sentence what must be true."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.source import files_with_tests, functions, name_of, parsed

VAGUE = re.compile(r"_(works|correctly|properly|as_expected|ok)(_|$)")


def _tests(file: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [function for function in functions(parsed(file)) if function.name.startswith("test_")]


@pytest.mark.parametrize("file", files_with_tests(), ids=name_of)
def test_every_test_states_its_claim(file: Path) -> None:
    """A failing test can be understood from its docstring alone: a whole sentence, not a repeated name."""
    silent = [test.name for test in _tests(file) if len((ast.get_docstring(test) or "").split()) < 4]
    assert silent == []


@pytest.mark.parametrize("file", files_with_tests(), ids=name_of)
def test_names_say_what_is_expected(file: Path) -> None:
    """No name says that something "works": it says what the thing does."""
    assert [test.name for test in _tests(file) if VAGUE.search(test.name)] == []

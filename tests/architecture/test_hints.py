"""Whoever is told that something is wrong is told what to do about it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source import name_of, package_files, parsed


def _hintless(tree: ast.Module) -> Iterator[int]:
    """Yield the lines that make an error of the person's without a hint, or with an empty one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UserError":
            hint = [*node.args[1:2], *(word.value for word in node.keywords if word.arg == "hint")]
            if not hint or (isinstance(hint[0], ast.Constant) and not hint[0].value):
                yield node.lineno


@pytest.mark.parametrize("file", package_files(), ids=name_of)
def test_every_error_has_a_hint(file: Path) -> None:
    """No `UserError` is raised without saying what the person can do."""
    assert list(_hintless(parsed(file))) == []


@pytest.mark.parametrize("call", ['UserError("Bad.")', 'UserError("Bad.", "")', 'UserError("Bad.", hint="")'])
def test_an_error_without_a_hint_is_found(call: str) -> None:
    """The rule catches what it is there for."""
    assert list(_hintless(ast.parse(f"raise {call}"))) == [1]

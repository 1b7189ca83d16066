"""The project's own source, parsed once, for the tests that hold it to its rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "photodedup"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def parsed(file: Path) -> ast.Module:
    """Parse one file."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def package_files() -> list[Path]:
    """List the files of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def files_with_tests() -> list[Path]:
    """List the files that hold tests."""
    return sorted((CHECKOUT / "tests").rglob("test_*.py"))


def all_files() -> list[Path]:
    """List every Python file that is part of the project."""
    folders = ("photodedup", "tests", "onnx_models", "packaging")
    return sorted(file for folder in folders for file in (CHECKOUT / folder).rglob("*.py"))


def functions(tree: ast.AST) -> Iterator[Function]:
    """Yield every function and method, inner ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def lines_of(function: Function) -> int:
    """Count a function's lines, docstring included, decorators not."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def name_of(file: Path) -> str:
    """Name a file as the person sees it in the checkout."""
    return file.relative_to(CHECKOUT).as_posix()

"""Every text of the window that can be translated, found in its source.

WORKAROUND: Qt's lupdate leaves out `translate(context, text, "", count)` where the count is a call, and sees no plural
where it is a name (6.11.3, its Python parser). It is given the list that is made here, in words that it does see.
"""  # noqa: INP001 -- beside scripts, not in a package; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Text(NamedTuple):
    """One text: where it belongs, what it says, whether it counts something."""

    context: str
    source: str
    plural: bool


def texts(folder: Path) -> list[Text]:
    """List the texts of all modules below a folder.

    Raises:
        SystemExit: a call cannot be read from the source alone.
    """
    found: dict[Text, None] = {}
    for file in sorted(folder.rglob("*.py")):
        for text in _texts(ast.parse(file.read_text(encoding="utf-8")), file, context=""):
            found.setdefault(text)
    return list(found)


def as_source(wanted: list[Text]) -> str:
    """Write the texts as a module that lupdate reads in full."""
    count = {False: "", True: ', "", 2'}
    calls = (f"translate({_literal(text.context)}, {_literal(text.source)}{count[text.plural]})\n" for text in wanted)
    return "".join(calls)


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _texts(tree: ast.AST, file: Path, context: str) -> Iterator[Text]:
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.ClassDef(name=name):
                yield from _texts(node, file, name)
                continue
            case ast.Call(func=ast.Attribute(attr="tr"), args=[source, *more]):
                yield Text(_constant(ast.Constant(context), node, file), _constant(source, node, file), len(more) > 1)
            case ast.Call(
                func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP") | ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str()) as where, source, *more],
            ):
                yield Text(_constant(where, node, file), _constant(source, node, file), len(more) > 1)
        yield from _texts(node, file, context)


def _constant(node: ast.expr, call: ast.Call, file: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return node.value
    sys.exit(f"{file}:{call.lineno}: a text must stand here as a plain string, with a class or a context around it.")

"""Which sentences of the core a person reads, found in its source: error messages, reasons, evidence.

The core knows nothing of Qt and speaks English. `photodedup/gui/sentences.py` lists what it can say, so that Qt's tools
can translate it and the window can recognise it; `translations.py` writes that list from here.
"""  # noqa: INP001 -- beside scripts, not in a package; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

PACKAGE: Final = Path(__file__).resolve().parent.parent / "photodedup"

_ELSEWHERE: Final = ("gui/", "cli/", "evaluation/", "reasons.py", "catalogue/contents.py", "catalogue/journal.py")
_FOR_DEVELOPERS: Final = ("engine/doctor.py", "engine/pool.py")
_IN_PIECES: Final = ("act/", "review.py", "verify/relation.py", "engine/scanning.py", "engine/removing.py")
"""Here sentences are put together, so that pieces of them count too."""

_WHOLE: Final = re.compile(r"[A-Z{`].*[A-Za-z]{2,}[ ,].*[A-Za-z]{2,}.*[.?:}\w]|[a-z].*[A-Za-z]{2,}[ ,].*\.")
_PIECE: Final = re.compile(r".*[A-Za-z]{2,}[ ,].*[A-Za-z]{2,}.*|.*\} [a-z]{3,}.*|mirrored|raw")
_NOT_FOR_PEOPLE: Final = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|BEGIN|WHERE|ORDER BY)\b|\n|^READ ME|\{\d\} \{\d\}$"
    r"|^[A-Z ]+$|^KODAK "  # what cameras write as a caption
    r"|\| None$"  # a type, given to `cast`
    r"|%s"  # a line of the log
)

_WHOLE_PHOTO: Final = ("the whole photo", "the kept photo", "this photo")

_WIDTH: Final = 121  # of a line, with its end
_HEAD: Final = '''"""What the core can say to a person, as templates; `packaging/translations.py` makes this file."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: Final = (
'''


def sentences() -> list[str]:
    """List the templates, in the order of the source; what is filled in stands as {0}, {1}, ..."""
    found: dict[str, None] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        place = file.relative_to(PACKAGE).as_posix()
        if not place.startswith((*_ELSEWHERE, *_FOR_DEVELOPERS)):
            wanted = _PIECE if place.startswith(_IN_PIECES) else _WHOLE
            spoken = _spoken(ast.parse(file.read_text(encoding="utf-8")))
            found.update((text, None) for text in spoken if wanted.fullmatch(text) and not _NOT_FOR_PEOPLE.search(text))
    return [variant for text in found for variant in _variants(text)]


def _variants(text: str) -> list[str]:
    """Name the whole photo of a crop in every way that `review` words it."""
    whole, *others = _WHOLE_PHOTO
    return [text, *(text.replace(whole, other) for other in others if whole in text and text != whole)]


def module_text(templates: list[str]) -> str:
    """Word the module that lists the templates, as the formatter would leave it."""
    return f"{_HEAD}{''.join(map(_entry, templates))})\n"


def _entry(template: str) -> str:
    line = f'    QT_TRANSLATE_NOOP("Core", {_literal(template)}),\n'
    return (
        line
        if len(line) <= _WIDTH
        else f'    QT_TRANSLATE_NOOP(\n        "Core",\n        {_literal(template)},\n    ),\n'
    )


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _spoken(tree: ast.Module) -> Iterator[str]:
    """Yield every text of a module but its docstrings and what only a developer reads."""
    silent = {id(node) for node in _silent(tree)}
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.JoinedStr():
                yield _template(node)


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as docstring):
                yield docstring
            case ast.Call(func=ast.Name(id="BugError")):
                yield from ast.walk(node)
            case ast.Call(func=ast.Name(id="cast"), args=[ast.Constant() as kind, *_]):
                yield kind
            case ast.JoinedStr():
                yield from (part for part in node.values if isinstance(part, ast.Constant))
                yield from (
                    part.format_spec
                    for part in node.values
                    if isinstance(part, ast.FormattedValue) and part.format_spec
                )


def _template(joined: ast.JoinedStr) -> str:
    filled = iter(range(len(joined.values)))
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else f"{{{next(filled)}}}" for part in joined.values
    )

"""Kinds of reasons: every sentence that leaves a file out is counted under what it means."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from photodedup import decode, reasons
from photodedup.reasons import Kind
from photodedup.types import Skipped
from tests.architecture.source import CHECKOUT

_SAY_WHY = ("scan", "decode", "engine/describing.py", "engine/isolation.py")
_NOT_ABOUT_A_FILE = ("There is no folder", "The folder", "It is the only")


def _sentences() -> list[str]:
    """The sentences, up to what is filled in, by which scanning and decoding leave a file out."""
    folders = [CHECKOUT / "photodedup" / name for name in _SAY_WHY]
    files = [file for folder in folders for file in ([folder] if folder.suffix else sorted(folder.glob("*.py")))]
    found = {text for file in files for text in _texts(ast.parse(file.read_text(encoding="utf-8")))}
    return sorted(text for text in found if text.startswith(("It ", "Its ", "The ", "There ", "Reading ", "Decoding ")))


def _texts(tree: ast.Module) -> list[str]:
    """Texts that are given to something, which docstrings are not."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    filled = [node.values[0] for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) and node.values]
    plain = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docstrings]
    return [node.value for node in (*filled, *plain) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


@pytest.mark.parametrize("sentence", [text for text in _sentences() if not text.startswith(_NOT_ABOUT_A_FILE)])
def test_every_sentence_has_a_kind(sentence: str) -> None:
    """A reason that somebody adds does not vanish among the others."""
    assert reasons.kind_of(sentence) is not Kind.OTHER


def test_the_sentences_are_found() -> None:
    """The search itself sees constants and what is filled in."""
    found = _sentences()
    assert decode.ENDS_TOO_EARLY in found
    assert "It cannot be read: " in found


@pytest.mark.parametrize(
    ("reason", "kind"),
    [
        (decode.ENDS_TOO_EARLY, Kind.TRUNCATED),
        ("It is damaged: broken data stream.", Kind.DAMAGED),
        ("It is a link to a folder; name that folder to scan it.", Kind.LINK),
        ("Its 3 pictures have more pixels than can be compared.", Kind.TOO_LARGE),
        ("What an older program wrote.", Kind.OTHER),
    ],
)
def test_a_reason_is_of_its_kind(reason: str, kind: Kind) -> None:
    """An early end is told from other damage, and a link from what is no photo."""
    assert reasons.kind_of(reason) is kind


def test_files_are_counted_by_kind() -> None:
    """The same trouble with many files is one line."""
    told = ["The file is empty.", decode.ENDS_TOO_EARLY, decode.ENDS_TOO_EARLY]
    counted = reasons.counted(Skipped(Path(str(number)), reason) for number, reason in enumerate(told))
    assert counted.most_common() == [(Kind.TRUNCATED, 2), (Kind.EMPTY, 1)]

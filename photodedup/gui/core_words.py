"""The core's sentences in the person's language.

The core knows nothing of Qt and words its reasons and errors in English. Their templates are known (`sentences`), so
a sentence is recognised, its values are read out of it, and the translated template is filled with them.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from photodedup.gui.sentences import SENTENCES

translate = QCoreApplication.translate

_CONTEXT: Final = "Core"
_REMEMBERED: Final = 4096
_VALUE: Final = re.compile(r"\{\d+\}")
_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3})+")
_SHARE: Final = re.compile(r"(\d+(\.\d+)?)%")
_JOINTS: Final = (". ", "; ", ", ")


@lru_cache(_REMEMBERED)
def in_words(text: str) -> str:
    """Translate a sentence of the core, or several in a row; what is not known stays as it is."""
    return _whole(text) or _in_parts(text) or text


def forget() -> None:
    """Forget what was translated: another language is spoken."""
    in_words.cache_clear()


def _whole(text: str) -> str | None:
    """Translate a text that one template makes."""
    for template, pieces in _templates():
        # Compiling all patterns held the window up for a tenth of a second: few are ever needed.
        found = _pattern(pieces).fullmatch(text) if all(piece in text for piece in pieces) else None
        if found is not None:
            return translate(_CONTEXT, template).format(*map(_value, found.groups()))
    return None


def _value(text: str) -> str:
    """Write a number as the person's country does; whatever else fills a sentence may be one itself."""
    if _GROUPED.fullmatch(text):
        return QLocale().toString(int(text.replace(",", "")))
    share = _SHARE.fullmatch(text)
    if share is None:
        return in_words(text)
    written = QLocale().toString(float(share[1]), "f", len(share[2] or ".") - 1)
    return translate("Count", "{number}%").format(number=written)


def _in_parts(text: str) -> str | None:
    """Translate a text that several templates make, if all of them are known."""
    for joint in _JOINTS:
        pieces = text.split(joint)
        stop = joint.rstrip() if joint == ". " else ""
        words = [_whole(piece + stop * (piece is not pieces[-1])) for piece in pieces]
        if len(words) > 1 and all(words):
            return joint.removeprefix(stop).join(filter(None, words))
    first, both, second = text.partition(" and ")
    one, other = _whole(first), _whole(second)
    if both and one and other:
        return translate("Core", "{first} and {second}").format(first=one, second=other)
    return None


@cache
def _templates() -> list[tuple[str, tuple[str, ...]]]:
    """List each template and what stands between its values; those that say most come first."""
    templates = sorted(map(str, SENTENCES), key=lambda template: -len(_VALUE.sub("", template)))
    return [(template, tuple(_VALUE.split(template))) for template in templates]


@cache
def _pattern(pieces: tuple[str, ...]) -> re.Pattern[str]:
    """Make what a template's sentences match, from what stands between its values."""
    return re.compile("(.+)".join(map(re.escape, pieces)), re.DOTALL)

"""Kinds of reasons why a file is left out, for counting them: the reason itself is a sentence about one file.

The kind is told from the sentence, since that is what the catalogue remembers. A test finds every such sentence of
the program and asks for its kind, so that a new one cannot be forgotten here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from photodedup.types import Skipped


class Kind(StrEnum):
    """A kind of reason, worded so that it follows a number: "12 truncated, 3 not a photo"."""

    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    FOREIGN = "not a photo"
    EMPTY = "empty"
    TOO_LARGE = "too large"
    NO_MEMORY = "beyond the memory"
    NO_PACKAGE = "without their decoder"
    DECODER = "crashing or too slow"
    UNREADABLE = "unreadable"
    CHANGED = "changed meanwhile"
    ONLINE = "online only"
    LINK = "linked"
    SPECIAL = "not a regular file"
    PROGRAMS = "of other programs"
    SYSTEM = "of the system"
    BIN = "in a bin"
    OTHER = "for another reason"


_BEGINNINGS: Final = (  # the longer of two that begin alike first
    ("It is damaged: it ends too early", Kind.TRUNCATED),
    ("It is damaged", Kind.DAMAGED),
    ("It is not a photo", Kind.FOREIGN),
    ("It is a Photoshop file", Kind.FOREIGN),
    ("It is a TIFF", Kind.FOREIGN),
    ("The file is empty", Kind.EMPTY),
    ("It has ", Kind.TOO_LARGE),
    ("Its ", Kind.TOO_LARGE),
    ("There is not enough memory", Kind.NO_MEMORY),
    ("Reading ", Kind.NO_PACKAGE),
    ("It crashes the decoder", Kind.DECODER),
    ("Decoding it takes longer", Kind.DECODER),
    ("The process to decode it in", Kind.DECODER),
    ("It cannot be read", Kind.UNREADABLE),
    ("It changed", Kind.CHANGED),
    ("It is online only", Kind.ONLINE),
    ("It is a link", Kind.LINK),
    ("It is not a regular file", Kind.SPECIAL),
    ("It is the library of a photo program", Kind.PROGRAMS),
    ("It holds another program's", Kind.PROGRAMS),
    ("It belongs to the system", Kind.SYSTEM),
    ("It is a bin", Kind.BIN),
)


def kind_of(reason: str) -> Kind:
    """Tell the kind of a reason; one that an older program wrote otherwise is `OTHER`."""
    return next((kind for beginning, kind in _BEGINNINGS if reason.startswith(beginning)), Kind.OTHER)


def counted(skipped: Iterable[Skipped]) -> Counter[Kind]:
    """Count skipped files by kind."""
    return Counter(kind_of(skip.reason) for skip in skipped)

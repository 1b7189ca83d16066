"""The words for why files were left out, summed by kind."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from photodedup.gui import words
from photodedup.reasons import Kind

translate = QCoreApplication.translate


def kind_name(kind: Kind) -> str:
    """Say of what kind a reason is, so that a number may stand before it."""
    return {
        Kind.TRUNCATED: translate("Kind", "truncated"),
        Kind.DAMAGED: translate("Kind", "damaged"),
        Kind.FOREIGN: translate("Kind", "not a photo"),
        Kind.EMPTY: translate("Kind", "empty"),
        Kind.TOO_LARGE: translate("Kind", "too large"),
        Kind.NO_MEMORY: translate("Kind", "beyond the memory"),
        Kind.NO_PACKAGE: translate("Kind", "without their decoder"),
        Kind.DECODER: translate("Kind", "crashing or too slow"),
        Kind.UNREADABLE: translate("Kind", "unreadable"),
        Kind.CHANGED: translate("Kind", "changed meanwhile"),
        Kind.ONLINE: translate("Kind", "online only"),
        Kind.LINK: translate("Kind", "linked"),
        Kind.SPECIAL: translate("Kind", "not a regular file"),
        Kind.PROGRAMS: translate("Kind", "of other programs"),
        Kind.SYSTEM: translate("Kind", "of the system"),
        Kind.BIN: translate("Kind", "in a bin"),
        Kind.OTHER: translate("Kind", "for another reason"),
    }[kind]


def summed(kinds: Counter[Kind]) -> str:
    """Count files by kind, the most frequent kind first: "12 truncated   ·   3 not a photo"."""
    return "   ·   ".join(
        translate("Kind", "{count} {kind}").format(count=words.number(count), kind=kind_name(kind))
        for kind, count in kinds.most_common()
    )

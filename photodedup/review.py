"""Which photo of a group to keep, and the sentence that says why. Pure."""

from __future__ import annotations

import heapq
import math
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from photodedup.types import ContentId, Group, Level, Member, Pair, PhotoFile, Relation


class Rule(NamedTuple):
    """One reason to prefer a file: `merit` is larger for the better one, `why` words the reason for the winner."""

    merit: Callable[[PhotoFile], float]
    why: Callable[[PhotoFile, PhotoFile], str]


@dataclass(frozen=True, slots=True)
class Standing:
    """What the evidence says of contents beyond their own files.

    Attributes:
        framed: contents that are another one in a frame, on a page or in a collage.
        cropped: contents that are a part of another one.
        resaves: how many resaved copies each content has; what was edited has fewer.
    """

    framed: frozenset[ContentId] = frozenset()
    cropped: frozenset[ContentId] = frozenset()
    resaves: Mapping[ContentId, int] = field(default_factory=dict)


_LOSSLESS: Final = frozenset({"PNG", "TIFF", "BMP"})
_RAW: Final = frozenset({"DNG", "CR2", "CR3", "NEF", "ARW", "ORF", "RW2", "RAF", "RAW"})
_EDITORS: Final = (
    "photoshop", "lightroom", "gimp", "snapseed", "instagram", "picsart", "affinity", "darktable", "canva", "vsco",
)  # fmt: skip
_SAME_SIZE: Final = math.log(1.03)  # sizes in pixels nearer than this are one size
_SAME_BYTES: Final = math.log(1.05)  # the same for bytes


def _megapixels(file: PhotoFile) -> str:
    return f"{file.content.width} x {file.content.height}"


def _steps(value: float, step: float) -> int:
    """Bring a value to steps of a logarithm, so that nearly equal ones are tied."""
    return round(math.log(max(value, 1)) / step)


def _quality(file: PhotoFile) -> int:
    return 2 if file.content.format in _RAW else int(file.content.format in _LOSSLESS)


def _is_edited(file: PhotoFile) -> bool:
    return _edits(file.content.metadata.software or "")


@lru_cache(maxsize=1024)
def _edits(software: str) -> bool:
    lowered = software.lower()
    return any(editor in lowered for editor in _EDITORS)


_RESOLUTION: Final = Rule(
    lambda file: _steps(file.content.pixels, _SAME_SIZE),
    lambda best, other: f"It has the most pixels: {_megapixels(best)} against {_megapixels(other)}.",
)
_FORMAT: Final = Rule(
    _quality,
    lambda best, other: (
        f"It is {'raw' if best.content.format in _RAW else 'stored without loss'}"
        f" ({best.content.format} against {other.content.format})."
    ),
)
_UNTOUCHED: Final = Rule(
    lambda file: not _is_edited(file),
    lambda _best, other: f"It was not edited; the next one went through {other.content.metadata.software}.",
)
_BYTES: Final = Rule(
    lambda file: 0 if file.content.format in _LOSSLESS else _steps(file.content.bytes, _SAME_BYTES),
    lambda best, other: f"It is the least compressed: {best.stat.bytes:,} bytes against {other.stat.bytes:,}.",
)
_METADATA: Final = Rule(
    lambda file: file.content.metadata.fields,
    lambda best, other: (
        f"It keeps the most metadata: {best.content.metadata.fields} entries against {other.content.metadata.fields}."
    ),
)
_OLDEST: Final = Rule(lambda file: -file.stat.mtime_ns, lambda _best, _other: "It is the oldest file.")
_TOP: Final = Rule(
    lambda file: -str(file.stat.path).count(os.sep), lambda _best, _other: "It lies nearest to the top of its folders."
)


WHOLE: Final = Rule(lambda file: not file.content.truncated, lambda *_: "It is whole; others end too early.")
"""The rule that no preference of a person stands before."""


def rules(standing: Standing) -> tuple[Rule, ...]:
    """Return the keeper rules, the weightiest first; a rule decides only where those before it are tied.

    Half a photo comes last of all. A frame comes before the rest: its pixels are not the photo's. Edits come before
    compression: noise and sharpening make a file larger and not better.
    """
    return (
        WHOLE,
        Rule(lambda file: file.content.id not in standing.framed, lambda *_: "It has nothing around it; others do."),
        _RESOLUTION,
        _FORMAT,
        _UNTOUCHED,
        Rule(
            lambda file: min(standing.resaves.get(file.content.id, 0), _MANY),
            lambda *_: "More copies of it were saved than of the next one, which looks edited.",
        ),
        _BYTES,
        _METADATA,
        Rule(lambda file: file.content.id not in standing.cropped, lambda *_: "It is the whole photo; others are cut."),
        _OLDEST,
        _TOP,
    )


_MANY: Final = 3  # resaves beyond this say no more

RULES: Final = rules(Standing())
"""The keeper rules where nothing is known but the files."""


_PREFERENCES: Final[Mapping[str, Rule]] = {
    "largest": Rule(
        lambda file: file.stat.bytes,
        lambda best, other: f"It is the largest file: {best.stat.bytes:,} bytes against {other.stat.bytes:,}.",
    ),
    "resolution": _RESOLUTION,
    "metadata": _METADATA,
    "oldest": _OLDEST,
    "newest": Rule(lambda file: file.stat.mtime_ns, lambda _best, _other: "It is the newest file."),
}

PREFERENCES: Final = ("folder:PATH", *_PREFERENCES)
"""What a person can prefer, as it is written."""


def preference(text: str) -> Rule | None:
    """Turn a preference into a rule that stands before `RULES`; None if there is no such preference."""
    if not text.startswith("folder:") or text == "folder:":
        return _PREFERENCES.get(text)
    folder = Path(text.removeprefix("folder:")).expanduser().resolve()
    return Rule(
        lambda file: folder in file.stat.path.parents,
        lambda _best, _other: f"It lies in {folder}, which you prefer.",
    )


def merits(file: PhotoFile, rules: Sequence[Rule] = RULES) -> tuple[float, ...]:
    """Return a sort key: the file that most deserves to be kept sorts first."""
    return tuple(-rule.merit(file) for rule in rules)


def why(ordered: Sequence[PhotoFile], rules: Sequence[Rule] = RULES) -> str:
    """Say in one sentence which rule put the first of these files, best first, before the second."""
    if len(ordered) == 1:
        return "It is the only one."
    best, runner_up = ordered[:2]
    for rule in rules:
        if rule.merit(best) != rule.merit(runner_up):
            return rule.why(best, runner_up)
    return "All are alike; it comes first by name."


def in_order(files: Iterable[PhotoFile], rules: Sequence[Rule] = RULES) -> list[PhotoFile]:
    """Sort files by how much they deserve to be kept, best first; the path settles what the rules leave tied."""
    merited = [(merits(file, rules), file.stat.path, file) for file in files]
    # Sorting a hundred thousand at once would keep Python's lock, and a window waiting, for a third of a second.
    runs = [sorted(merited[start : start + _RUN], key=_merit) for start in range(0, len(merited), _RUN)]
    return [file for _, _, file in heapq.merge(*runs, key=_merit)]


_RUN: Final = 4000  # files sorted at once


def _merit(merited: tuple[tuple[float, ...], Path, PhotoFile]) -> tuple[tuple[float, ...], Path]:
    return merited[:2]


def group(
    ordered: Sequence[PhotoFile],
    ties: Mapping[ContentId, Pair],
    rules: Sequence[Rule] = RULES,
    elsewhere: Collection[ContentId] = (),
) -> Group:
    """Word one group for review.

    Args:
        ordered: its files, best first (see `in_order`); the first one is kept.
        ties: for each content but the keeper's, the pair that ties it to the keeper.
        rules: the rules by which they were ordered.
        elsewhere: the contents that fit another group too, though less well.
    """
    keeper = ordered[0]
    members = tuple(
        _member(file, keeper, ties.get(file.content.id), fits=file.content.id in elsewhere) for file in ordered
    )
    return Group(
        id=keeper.content.hash.hex()[:16],
        keeper=keeper.stat.path,
        why=why(ordered, rules),
        reclaimable_bytes=_reclaimable(ordered, members),
        members=members,
    )


def _member(file: PhotoFile, keeper: PhotoFile, tie: Pair | None, *, fits: bool) -> Member:
    relation = Relation.IDENTICAL if tie is None else tie.relation
    removable = file is not keeper and relation in Level.EDITS.relations and not _may_hold_more(file, keeper, relation)
    return Member(
        path=file.stat.path,
        bytes=file.stat.bytes,
        width=file.content.width,
        height=file.content.height,
        relation=relation,
        similarity=1.0 if tie is None else round(tie.similarity, 4),
        suggestion="remove" if removable else "keep",
        evidence=_IDENTICAL if tie is None else _worded(tie, keeper.content.id, fits=fits),
        taken=(file.content.metadata.taken or written(file))[:_TO_THE_SECOND],
    )


def _may_hold_more(file: PhotoFile, keeper: PhotoFile, relation: Relation) -> bool:
    """Whether what was compared may not be all of it: other frames or pages, or half a picture in more detail."""
    one, kept = file.content, keeper.content
    if relation in Level.EXACT.relations:
        return False
    return one.pictures > 1 or (one.truncated and not kept.truncated and one.pixels > kept.pixels)


def written(file: PhotoFile) -> str:
    """When a file was last written: ISO 8601 local time to the second."""
    try:
        return datetime.fromtimestamp(file.stat.mtime_ns // 10**9).isoformat()  # noqa: DTZ006 -- as cameras write it
    except (OverflowError, OSError, ValueError):  # a clock that was never set
        return ""


def _worded(tie: Pair, keeper: ContentId, *, fits: bool) -> str:
    """Say in one sentence what ties a member to the kept photo."""
    evidence = tie.evidence
    if tie.relation is Relation.CROPPED:
        evidence = evidence.replace("the whole photo", "the kept photo" if tie.whole == keeper else "this photo")
    return f"{evidence}; it also fits another group, less well" if fits else evidence


_IDENTICAL: Final = "Every byte is the same."
_TO_THE_SECOND: Final = len("2026-05-17T10:00:00")


def _reclaimable(ordered: Sequence[PhotoFile], members: Sequence[Member]) -> int:
    """Bytes that removing would free: hard links of one inode count once, and not at all beside a kept one."""
    inodes = [(file.stat.device, file.stat.inode) for file in ordered]
    kept = {inode for inode, member in zip(inodes, members, strict=True) if member.suggestion == "keep"}
    gone = {inode: member.bytes for inode, member in zip(inodes, members, strict=True) if inode not in kept}
    return sum(gone.values())

"""Which photo of a group to keep, and the sentence that says why. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from photodedup.types import ContentId, Group, Level, Member, Pair, PhotoFile, Relation


class Rule(NamedTuple):
    """One reason to prefer a file: `merit` is larger for the better one, `why` words the reason for the winner."""

    merit: Callable[[PhotoFile], float]
    why: Callable[[PhotoFile, PhotoFile], str]


_LOSSLESS: Final = frozenset({"PNG", "TIFF", "BMP", "DNG"})


def _megapixels(file: PhotoFile) -> str:
    return f"{file.content.width} x {file.content.height}"


RULES: Final[tuple[Rule, ...]] = (
    Rule(
        lambda file: file.content.pixels,
        lambda best, other: f"It has the most pixels: {_megapixels(best)} against {_megapixels(other)}.",
    ),
    Rule(
        lambda file: file.content.format in _LOSSLESS,
        lambda best, other: f"It is stored without loss ({best.content.format} against {other.content.format}).",
    ),
    Rule(
        lambda file: 0 if file.content.format in _LOSSLESS else file.content.bytes,
        lambda best, other: f"It is the least compressed: {best.stat.bytes:,} bytes against {other.stat.bytes:,}.",
    ),
    Rule(
        lambda file: file.content.metadata.fields,
        lambda best, other: (
            f"It keeps the most metadata: {best.content.metadata.fields} entries"
            f" against {other.content.metadata.fields}."
        ),
    ),
    Rule(lambda file: -file.stat.mtime_ns, lambda _best, _other: "It is the oldest file."),
    Rule(lambda file: -len(file.stat.path.parts), lambda _best, _other: "It lies nearest to the top of its folders."),
)
"""The keeper rules, the weightiest first; a rule decides only where those before it are tied."""


_PREFERENCES: Final[Mapping[str, Rule]] = {
    "largest": Rule(
        lambda file: file.stat.bytes,
        lambda best, other: f"It is the largest file: {best.stat.bytes:,} bytes against {other.stat.bytes:,}.",
    ),
    "resolution": RULES[0],
    "metadata": RULES[3],
    "oldest": RULES[4],
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
    return sorted(files, key=lambda file: (merits(file, rules), file.stat.path))


def group(ordered: Sequence[PhotoFile], ties: Mapping[ContentId, Pair], rules: Sequence[Rule] = RULES) -> Group:
    """Word one group for review.

    Args:
        ordered: its files, best first (see `in_order`); the first one is kept.
        ties: for each content but the keeper's, the pair that ties it to the keeper.
        rules: the rules by which they were ordered.
    """
    keeper = ordered[0]
    members = tuple(_member(file, keeper, ties.get(file.content.id)) for file in ordered)
    return Group(
        id=keeper.content.hash.hex()[:16],
        keeper=keeper.stat.path,
        why=why(ordered, rules),
        reclaimable_bytes=_reclaimable(ordered, members),
        members=members,
    )


def _member(file: PhotoFile, keeper: PhotoFile, tie: Pair | None) -> Member:
    relation = Relation.IDENTICAL if tie is None else tie.relation
    removable = file is not keeper and relation in Level.EDITS.relations
    return Member(
        path=file.stat.path,
        bytes=file.stat.bytes,
        width=file.content.width,
        height=file.content.height,
        relation=relation,
        similarity=1.0 if tie is None else round(tie.similarity, 4),
        suggestion="remove" if removable else "keep",
        evidence=_IDENTICAL if tie is None else tie.evidence,
    )


_IDENTICAL: Final = "Every byte is the same."


def _reclaimable(ordered: Sequence[PhotoFile], members: Sequence[Member]) -> int:
    """Bytes that removing would free: hard links of one inode count once, and not at all beside a kept one."""
    inodes = [(file.stat.device, file.stat.inode) for file in ordered]
    kept = {inode for inode, member in zip(inodes, members, strict=True) if member.suggestion == "keep"}
    gone = {inode: member.bytes for inode, member in zip(inodes, members, strict=True) if inode not in kept}
    return sum(gone.values())

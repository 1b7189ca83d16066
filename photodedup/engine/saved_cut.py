"""The groups of a large library, kept beside the catalogue from one start to the next: reading them takes a moment.

They hold while nothing in the catalogue has changed since. Whatever is wrong with the file, the groups are cut anew.
One JSON array a line: Python's lock is let go of between two, so that no window waits.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TextIO

from photodedup import __version__
from photodedup.types import Group, Level, Member, Relation

_LOG: Final = logging.getLogger(__name__)
_FORM: Final = 2  # to be raised when other groups are made, or worded otherwise, from the same evidence

_BUNDLE: Final = 1 << 20
"""Characters read at once. Who asks a file for line after line seldom lets others have Python's lock."""

_RELATIONS: Final = {relation.value: relation for relation in Relation}


def read(library: Path, level: Level, threshold: float, state: str) -> tuple[Group, ...] | None:
    """Return the groups of a level as they were written in this state of the catalogue; None if they were not."""
    try:
        with _file(library, level).open(encoding="ascii") as file:
            *head, count = json.loads(file.readline())
            if not state or head != _head(level, threshold, state):
                return None
            groups = tuple(_group(*json.loads(line)) for line in _lines(file))
            return groups if len(groups) == count else None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        _LOG.warning("The kept groups cannot be read, and are cut anew: %s", error)
        return None


def _lines(file: TextIO) -> Iterator[str]:
    while bundle := file.readlines(_BUNDLE):
        yield from bundle


def write(library: Path, level: Level, threshold: float, state: str, groups: tuple[Group, ...]) -> None:
    """Keep the groups of a level that were cut in this state of the catalogue."""
    file = _file(library, level)
    draft = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        for left in library.glob(f"{file.name}.*.new"):  # by a process that was killed meanwhile
            left.unlink(missing_ok=True)
        with draft.open("w", encoding="ascii") as out:
            for row in ([*_head(level, threshold, state), len(groups)], *map(_row, groups)):
                out.write(json.dumps(row) + "\n")
        os.replace(draft, file)
    except OSError as error:  # a full disk, say: the next start then takes longer
        _LOG.warning("The groups cannot be kept for the next start: %s", error)
        draft.unlink(missing_ok=True)


def _file(library: Path, level: Level) -> Path:
    return library / f"groups-{level.value}.jsonl"


def _head(level: Level, threshold: float, state: str) -> list[object]:
    """Everything that groups depend on; photos without a date show their file's, in the time of the place."""
    least = round(threshold, 6) if level is Level.SIMILAR else 0
    return [_FORM, __version__, level.value, least, state, *time.tzname]


def _row(group: Group) -> list[object]:
    members = [
        [
            os.fspath(member.path), member.bytes, member.width, member.height, member.relation.value,
            member.similarity, member.suggestion, member.evidence, member.taken,
        ]
        for member in group.members
    ]  # fmt: skip
    return [group.id, group.why, group.reclaimable_bytes, members]


def _group(name: str, why: str, reclaimable: int, rows: list[Any]) -> Group:
    members = tuple(_members(rows))
    return Group(name, members[0].path, why, reclaimable, members)


def _members(rows: list[Any]) -> Iterator[Member]:
    for path, size, width, height, relation, *rest in rows:
        yield Member(Path(path), size, width, height, _RELATIONS[relation], *rest)

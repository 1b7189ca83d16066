"""What acting needs from whoever keeps the journal, and from whoever knows photos."""

from __future__ import annotations

import errno
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from photodedup.act.trash import TrashCan
from photodedup.removal_types import Fate, JournalItem
from photodedup.types import Digest


class Journal(Protocol):
    """The journal of all removals. What `begin` and `note` return from is safe on the disk."""

    def begin(self, items: Sequence[JournalItem]) -> None:
        """Write down everything a run is going to do, before it does anything."""
        ...

    def note(self, items: Sequence[JournalItem]) -> None:
        """Write down the new fate, place and reason of items, all or none."""
        ...

    def items(self, fates: Collection[Fate], run: str | None = None) -> list[JournalItem]:
        """Return the items of these fates, of one run or of all, in the order of runs and numbers."""
        ...


Items = tuple[JournalItem, ...]
"""The files of one unit, or what became of them."""

POINTLESS: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS, errno.ENOENT})
"""Failures that another place on the same volume would not cure."""


class Proof(Protocol):
    """What must be shown of a file's bytes before anything is removed."""

    def hash(self, data: bytes) -> Digest:
        """Return the digest by which the catalogue knows these bytes."""
        ...

    def video(self, data: bytes) -> Digest | None:
        """Return the digest of the video that a motion photo holds; None if it holds none."""
        ...

    def decode(self, data: bytes) -> None:
        """Decode the photo in full.

        Raises:
            PhotoUnreadable: it cannot be.
        """
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What acting works with: the journal, the check of bytes, and the system's bin."""

    journal: Journal
    proof: Proof
    trash: TrashCan

"""XMP sidecars beside photos: IMG_1.xmp or IMG_1.JPG.xmp. They change without the photo, so their state is noted."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from photodedup.scan.foreign import Absence

_ENDING: Final = ".xmp"
_MOST: Final = 2**62  # SQLite's integers are signed
_FACTOR: Final = 1_000_003


def states(entries: Iterable[os.DirEntry[str]], absence: Absence) -> dict[str, int]:
    """Return the state of each sidecar of a folder by its name in lower case; nothing else is looked at on the disk."""
    found = {}
    for entry in entries:
        name = entry.name.lower()
        if name.endswith(_ENDING):
            state = _state(entry, absence)
            if state:
                found[name] = state
    return found


def notes(name: str, states: Mapping[str, int]) -> int:
    """Return what stands for the sidecars of a photo of this name: another number after any change, 0 without any."""
    if not states:
        return 0
    total = 0
    for stem in (os.path.splitext(name)[0], name):  # noqa: PTH122 -- ten times quicker than Path, once for every file
        total = total * _FACTOR + states.get(stem.lower() + _ENDING, 0)
    return total % _MOST


def notes_of(photo: Path, absence: Absence) -> int:
    """Return the same for one photo alone; costs a look at its folder's names."""
    with os.scandir(photo.parent) as entries:
        stems = (photo.stem.lower(), photo.name.lower())
        beside = [entry for entry in entries if entry.name.lower() in {stem + _ENDING for stem in stems}]
        return notes(photo.name, states(beside, absence))


def _state(entry: os.DirEntry[str], absence: Absence) -> int:
    """Stand for size and time; 0 for what cannot be read or would have to be fetched."""
    try:
        status = entry.stat()
    except OSError:
        return 0
    if absence.online_only(status):
        return 0
    return (status.st_mtime_ns * _FACTOR + status.st_size) % _MOST or 1

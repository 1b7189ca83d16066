"""The last look before anything moves: every file is what was shown, and the kept photo can be opened."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from photodedup.act import disk
from photodedup.act.companions import Folders
from photodedup.act.journal import Proof
from photodedup.errors import PhotoUnreadable
from photodedup.removal_types import PlannedGroup, Unit
from photodedup.types import Digest, FileStat


class Refusal(Exception):  # noqa: N818 -- no error: an answer
    """Why a group or a unit stays, in words for the person."""


_MOVES: Final = "It is a motion photo, and the kept one does not hold its video. To keep it, prefer its folder."


def verify_group(group: PlannedGroup, proof: Proof) -> dict[Path, str]:
    """Check that a whole group is as it was planned, byte for byte, and that the kept photo can be decoded.

    Returns:
        The photos that hold what the kept one lacks, and so stay, with the reason.

    Raises:
        Refusal: anything differs; the group is to be left alone.
    """
    data = _same_bytes(group.keeper, group.hash, proof)
    try:
        proof.decode(data)
    except PhotoUnreadable as error:
        raise Refusal(f"The photo to keep, {group.keeper.path}, cannot be opened. {error}") from error
    videos = {None, proof.video(data)}
    del data
    staying = {}
    for unit in group.units:
        if proof.video(_same_bytes(unit.photo, unit.hash, proof)) not in videos:
            staying[unit.photo.path] = _MOVES
        _verify_companions(unit)
    return staying


def verify_standing(stats: Iterable[FileStat]) -> None:
    """Check that files are still there and look the same.

    Raises:
        Refusal: one is not.
    """
    for stat in stats:
        if _look(stat.path) != stat:
            raise Refusal(f"{stat.path} is no longer as it was. Scan again.")


def _verify_companions(unit: Unit) -> None:
    try:
        belongings = Folders().of(unit.photo.path)
    except OSError as error:
        raise Refusal(f"{unit.photo.path.parent} cannot be listed: {error.strerror}.") from error
    planned = {companion.stat.path.name for companion in unit.companions}
    if not belongings.rivals and planned != set(belongings.all):
        raise Refusal(f"What belongs to {unit.photo.path} has changed. Look at the plan again.")
    for companion in unit.companions:
        verify_standing([companion.stat])
        if companion.twin is not None:
            verify_standing([companion.twin])
            _verify_equal(companion.stat.path, companion.twin.path)


def _verify_equal(path: Path, twin: Path) -> None:
    try:
        equal = disk.equal(path, twin)
    except OSError as error:
        raise Refusal(f"{path} cannot be compared with {twin}: {error.strerror}.") from error
    if not equal:
        raise Refusal(f"{path} differs from {twin}, so it is the only one of its kind.")


def _same_bytes(stat: FileStat, digest: Digest, proof: Proof) -> bytes:
    data = _read(stat)
    if proof.hash(data) != digest:
        raise Refusal(f"{stat.path} does not hold what the scan compared. Scan again.")
    return data


def _read(stat: FileStat) -> bytes:
    """Read a file that must look the same before and after."""
    verify_standing([stat])
    try:
        data = disk.read(stat.path)
    except OSError as error:
        raise Refusal(f"{stat.path} cannot be read: {error.strerror}.") from error
    verify_standing([stat])
    return data


def _look(path: Path) -> FileStat | None:
    try:
        return disk.look(path)
    except OSError as error:
        raise Refusal(f"{path} cannot be looked at: {error.strerror}.") from error

"""Choices -> a frozen plan: what would go, with what belongs to it, and what would not and why. Touches nothing.

Every promise that can be kept by looking at names, sizes, times and inodes is kept here, so that a dry run already
shows it; what needs the bytes is checked when the plan is carried out.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photodedup.act import disk
from photodedup.act.companions import Belongings, Folders
from photodedup.errors import BugError, UserError
from photodedup.removal_types import Choice, Companion, Destination, Doomed, PlannedGroup, Refused, RemovalPlan, Unit
from photodedup.spelling import Spelling
from photodedup.types import FileStat, Level, PhotoFile


class Protected:
    """The folders whose files are never removed, known by identity: no link or other spelling leads around it.

    Args:
        folders: as the person named them.

    Raises:
        UserError: one of them cannot be found, so that a typing error never takes the protection away.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        """Look up each folder's device and inode."""
        spelling = Spelling()
        self._inodes = {self._identify(spelling.listed(folder.absolute())) for folder in folders}
        self._known: dict[Path, bool] = {}

    def covers(self, path: Path) -> bool:
        """Whether a file lies in or below a protected folder."""
        return bool(self._inodes) and self._covered(path.parent)

    def _covered(self, folder: Path) -> bool:
        if folder not in self._known:
            above = folder.parent
            self._known[folder] = self._is_one(folder) or (above != folder and self._covered(above))
        return self._known[folder]

    def _is_one(self, folder: Path) -> bool:
        try:
            status = folder.stat()
        except OSError:
            return False
        return (status.st_dev, status.st_ino) in self._inodes

    @staticmethod
    def _identify(folder: Path) -> tuple[int, int]:
        try:
            status = folder.stat()
        except OSError as error:
            msg = f"The protected folder {str(folder)!r} cannot be found: {error.strerror}."
            raise UserError(msg, "Check the spelling; nothing was removed.") from error
        return status.st_dev, status.st_ino


@dataclass(slots=True)
class _Candidate:
    """A photo that may go, while it is being checked."""

    doomed: Doomed
    now: FileStat
    group: Choice
    keeper: FileStat

    @property
    def path(self) -> Path:
        return self.now.path


class _Refusal(Exception):  # noqa: N818 -- no error: an answer
    """Why a file or a group stays."""


def freeze(choices: Iterable[Choice], level: Level, to: Destination, protected: Protected) -> RemovalPlan:
    """Make the plan of a removal.

    Args:
        choices: what is to become of each group.
        level: the level the groups were cut at.
        to: where the files are to go.
        protected: folders that lose nothing.

    Raises:
        UserError: removal does not exist at this level.
        BugError: the plan would break a promise; nothing can be done with it.
    """
    if not level.removable:
        msg = "Photos that are merely similar are never removed in bulk."
        raise UserError(msg, "Choose the level exact, copies or edits.")
    planning = _Planning(protected)
    for choice in choices:
        planning.consider(choice)
    planning.drop_separated_partners()
    plan = RemovalPlan(level, to, tuple(planning.groups()), tuple(planning.refused))
    _check_promises(plan)
    return plan


class _Planning:
    """The work of one `freeze`."""

    def __init__(self, protected: Protected) -> None:
        self._protected = protected
        self._folders = Folders()
        self._spelling = Spelling()
        self._writable: dict[Path, bool] = {}
        self._candidates: dict[Path, _Candidate] = {}
        self._keepers: set[Path] = set()
        self._inodes: set[tuple[int, int]] = set()
        self.refused: list[Refused] = []

    def consider(self, choice: Choice) -> None:
        """Take the photos of a group that may go; refuse all of them if any member is not as it was scanned."""
        if not choice.remove:
            return
        if not choice.keep:
            reason = "Every photo of the group was chosen; at least one must stay."
            self._refuse((each.file.stat.path for each in choice.remove), reason)
            return
        try:
            kept = [self._unchanged(file) for file in choice.keep]
            doomed = [(each, self._unchanged(each.file)) for each in choice.remove]
        except _Refusal as refusal:
            self._refuse((each.file.stat.path for each in choice.remove), str(refusal))
            return
        self._keepers.add(kept[0].path)
        standing = {(stat.device, stat.inode) for stat in kept}
        for each, now in doomed:
            reason = self._objection(now, standing)
            if reason:
                self._refuse([now.path], reason)
            else:
                self._inodes.add((now.device, now.inode))
                self._candidates[now.path] = _Candidate(each, now, choice, kept[0])

    def _unchanged(self, file: PhotoFile) -> FileStat:
        """Return what a file is like now, if it is as the scan saw it, under the name by which it is listed."""
        listed = self._spelling.listed(file.stat.path)
        if listed != file.stat.path:
            raise _Refusal(f"{file.stat.path} is another spelling of {listed}. Scan again.")
        return _unchanged(file)

    def _objection(self, now: FileStat, standing: set[tuple[int, int]]) -> str:
        """Say why a file may not go, or nothing."""
        if self._protected.covers(now.path):
            return "It lies in a protected folder."
        if (now.device, now.inode) in standing:
            return "It is another name of a file that is kept: removing it would free nothing."
        if (now.device, now.inode) in self._inodes and disk.names(now.path) == 1:
            return "It is the same file as another one in this list, reached by another way."
        if not self._may_be_left(now.path.parent):
            return "It cannot be moved: its folder is read-only for you."
        return ""

    def _may_be_left(self, folder: Path) -> bool:
        """Whether files may be moved out of a folder, as far as the system says."""
        if folder not in self._writable:
            self._writable[folder] = os.access(folder, os.W_OK | os.X_OK)
        return self._writable[folder]

    def drop_separated_partners(self) -> None:
        """Refuse photos whose edited copy or original stays, until no pair is torn apart any more."""
        while torn := [found for found in self._candidates.values() if self._partner_that_stays(found)]:
            for found in torn:
                reason = f"It is shown as one with {self._partner_that_stays(found)}, which stays."
                self._refuse([found.path], reason)
            for found in torn:
                del self._candidates[found.path]

    def _partner_that_stays(self, found: _Candidate) -> str:
        members = {file.stat.path for file in found.group.keep} | {each.file.stat.path for each in found.group.remove}
        for name in self._belongings(found.path).partners:
            partner = found.path.with_name(name)
            if partner not in self._candidates and partner not in members:
                return name
        return ""

    def groups(self) -> Iterator[PlannedGroup]:
        """Yield what is left to do, group by group."""
        units: dict[Path, tuple[_Candidate, list[Unit]]] = {}
        carried: set[Path] = set()
        for found in self._candidates.values():
            try:
                companions = tuple(self._companions(found, carried))
            except _Refusal as refusal:
                self._refuse([found.path], str(refusal))
                continue
            carried.update(companion.stat.path for companion in companions)
            unit = Unit(found.now, found.doomed.file.content.hash, companions, found.doomed.why)
            units.setdefault(found.keeper.path, (found, []))[1].append(unit)
        for found, made in units.values():
            yield PlannedGroup(found.keeper, found.group.keep[0].content.hash, tuple(made))

    def _companions(self, found: _Candidate, carried: set[Path]) -> Iterator[Companion]:
        """Find what goes with a photo; what another photo of its name also owns stays with that one."""
        belongings = self._belongings(found.path)
        shared = any(found.path.with_name(name) not in self._candidates for name in belongings.rivals)
        for name in belongings.own if shared else belongings.all:
            path = found.path.with_name(name)
            if path in carried or path in self._candidates:
                continue
            if path in self._keepers:
                raise _Refusal(f"Its {name} is kept for other photos.")
            stat = _present(path)
            yield Companion(stat, self._twin(stat, found.keeper) if name in belongings.content else None)

    def _twin(self, companion: FileStat, keeper: FileStat) -> FileStat:
        """Find the like of a companion beside the kept photo."""
        for name in self._belongings(keeper.path).content:
            twin = _present(keeper.path.with_name(name))
            if twin.bytes == companion.bytes and twin.path.suffix.lower() == companion.path.suffix.lower():
                return twin
        name = companion.path.name
        raise _Refusal(f"Its {name} has no copy beside the kept photo. To keep this pair, prefer its folder.")

    def _belongings(self, photo: Path) -> Belongings:
        try:
            return self._folders.of(photo)
        except OSError as error:
            raise UserError(f"{str(photo.parent)!r} cannot be listed: {error.strerror}.", "Try again.") from error

    def _refuse(self, paths: Iterable[Path], reason: str) -> None:
        self.refused += [Refused(path, reason) for path in paths]


def _unchanged(file: PhotoFile) -> FileStat:
    """Return what a file is like now, if it is as the scan saw it. The device is not compared: mounts change it."""
    was, path = file.stat, file.stat.path
    try:
        now = disk.look(path)
    except OSError as error:
        raise _Refusal(f"{path} cannot be looked at: {error.strerror}.") from error
    if now is None:
        raise _Refusal(f"{path} is no longer there. Scan again.")
    if (now.bytes, now.mtime_ns, now.inode) != (was.bytes, was.mtime_ns, was.inode):
        raise _Refusal(f"{path} has changed since the scan. Scan again.")
    return now


def _present(path: Path) -> FileStat:
    try:
        stat = disk.look(path)
    except OSError as error:
        raise _Refusal(f"Its {path.name} cannot be looked at: {error.strerror}.") from error
    if stat is None:
        raise _Refusal(f"Its {path.name} is no longer there. Try again.")
    return stat


def _check_promises(plan: RemovalPlan) -> None:
    """Stop everything if a kept file would go, whatever led to it.

    Raises:
        BugError: the plan is wrong.
    """
    going = [stat for group in plan.groups for unit in group.units for stat in unit.stats]
    paths, inodes = {stat.path for stat in going}, {(stat.device, stat.inode) for stat in going}
    if len(paths) != len(going):
        raise BugError("A file occurs twice in a removal plan.")
    for group in plan.groups:
        if group.keeper.path in paths or (group.keeper.device, group.keeper.inode) in inodes:
            raise BugError(f"The plan would remove {group.keeper.path}, which it keeps.")


def bytes_freed(stats: Iterable[FileStat]) -> int:
    """Add up sizes; hard links of one inode count once.

    The time is looked at too: of files removed at different times, device and inode may be those of different drives.
    """
    return sum({(stat.device, stat.inode, stat.mtime_ns): stat.bytes for stat in stats}.values())

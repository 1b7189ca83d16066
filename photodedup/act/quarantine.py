"""The quarantine: a hidden folder on the photo's own volume, from which everything can be brought back by hand.

    .photodedup-quarantine/
        READ ME.txt           what this is
        7-3fa9c1/             one removal
            00012/IMG_1.jpg   one photo with its companions, under their own names
            00012.json        where they came from

It lies as high up as the person may write: at the top of the volume, else in the highest folder above the photo that
will have it. Three kinds of folder are passed over: the top of the system's own volume, folders that everybody may
write in (like /tmp), where another user could take the name, and folders where another user's quarantine lies, as on a
drive that people share. On the volume of the home folder it lies in the home folder. If a place turns out to be on
another volume after all (bind mounts and subvolumes hide it), the next one down is tried, and the last is the photo's
own folder, which cannot be elsewhere.
"""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from photodedup.act import disk
from photodedup.removal_types import JournalItem
from photodedup.types import FileStat

NAME: Final = ".photodedup-quarantine"
_README: Final = "READ ME.txt"
_README_TEXT: Final = """Photos that photodedup removed lie here until you empty the quarantine.

To bring them back: photodedup undo
Without the program: beside each numbered folder lies a file like 00012.json that says where its files came from.
Move them back there.
"""


def places(folder: Path) -> Iterator[Path]:
    """Yield where a quarantine for the photos of a folder may lie, the best place first."""
    for above in reversed(_same_volume(folder)):
        if (above == folder or _suits(above)) and not _is_barred(above / NAME):
            yield above / NAME


def _is_barred(place: Path) -> bool:
    """Whether somebody else's quarantine stands there: nobody but its owner may look into it."""
    return os.path.lexists(place) and not (_is_ours(place) and os.access(place, os.R_OK | os.W_OK | os.X_OK))


def _same_volume(folder: Path) -> list[Path]:
    """List a folder and those above it on its volume, but nothing above the home folder."""
    device, home = folder.stat().st_dev, _home()
    found = []
    for above in (folder, *folder.parents):
        try:
            if above.stat().st_dev != device:
                break
        except OSError:
            break
        found.append(above)
        if above == home:
            break
    return found


def _home() -> Path | None:
    try:
        return Path.home().resolve()
    except RuntimeError:
        return None


def _suits(folder: Path) -> bool:
    try:
        shared = bool(folder.stat().st_mode & stat.S_ISVTX)
    except OSError:
        return False
    is_system = folder == Path(folder.anchor) and folder.drive.lower() == os.environ.get("SYSTEMDRIVE", "").lower()
    return not shared and not is_system and os.access(folder, os.W_OK | os.X_OK)


def unit_folder(place: Path, item: JournalItem) -> Path:
    """Return the folder in a quarantine that is for the unit of an item alone."""
    return place / item.run / f"{item.unit:05}"


def prepare(place: Path, items: Sequence[JournalItem]) -> None:
    """Make the folder for one unit, and the record of where its files come from; both are safe on the disk.

    Raises:
        OSError: this place cannot be used.
    """
    origin = items[0].stat.path.parent
    state = disk.folder_state(origin, NAME)
    _open(place)
    _write_readme(place)
    folder = unit_folder(place, items[0])
    _ensure(folder.parent)
    disk.make_folder(folder)
    disk.write_new(folder.with_suffix(".json"), _record(items, state).encode())
    disk.sync_folder(folder.parent)


def held(item: JournalItem) -> FileStat | None:
    """Return what lies where a file was to be moved; None if nothing does, or nobody may look and it is where it was.

    Raises:
        OSError: neither place can be looked at.
    """
    assert item.place is not None
    try:
        return disk.look(item.place)
    except OSError:
        if disk.is_like(item.stat, disk.look(item.stat.path)):
            return None
        raise


def open_again(folder: Path) -> None:
    """Make the folder of a unit anew if it was cleaned up; for what is on its way out.

    Raises:
        OSError: it cannot be made.
    """
    for each in (folder.parent.parent, folder.parent, folder):
        _ensure(each)


@dataclass(frozen=True, slots=True)
class FolderState:
    """What a folder was like before a unit left it: when it had changed last (ns), and what its entries were."""

    folder: Path
    changed: int
    entries: str


def remembered(item: JournalItem) -> FolderState | None:
    """Read from the record of a unit what its folder was like; None if there is no record that says so."""
    if item.place is None or item.place.parent.parent.parent.name != NAME:
        return None  # it lies in the system's bin
    try:
        state = json.loads(disk.read(item.place.parent.with_suffix(".json")))["folder"]
        return FolderState(item.stat.path.parent, int(state["changed_ns"]), str(state["entries"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def renew_time(before: FolderState | None) -> None:
    """Give a folder its old time back if its entries are what they were; if anything else is in it, leave it."""
    with suppress(OSError):
        if before is not None and disk.folder_state(before.folder, NAME)[1] == before.entries:
            disk.set_folder_time(before.folder, before.changed)


def clean_up(item: JournalItem) -> None:
    """Remove what the quarantine no longer needs once a unit's folder is empty. Never more than empty folders."""
    assert item.place is not None
    folder = item.place.parent
    if folder.parent.parent.name != NAME:  # it lies in the system's bin
        return
    if not disk.drop_empty_folder(folder):
        return
    _drop_if_there(folder.with_suffix(".json"))
    quarantine = folder.parent.parent
    if disk.drop_empty_folder(folder.parent) and disk.listing(quarantine) == [_README]:
        around = _state(quarantine.parent)
        _drop_if_there(quarantine / _README)
        disk.drop_empty_folder(quarantine)
        renew_time(around)


def _open(place: Path) -> None:
    """Make the quarantine unless it is there; the folder around it keeps its time, for nothing of the person's changed.

    Raises:
        OSError: it cannot be made or is not ours.
    """
    around = None if os.path.lexists(place) else _state(place.parent)
    _ensure(place)
    renew_time(around)


def _state(folder: Path) -> FolderState | None:
    with suppress(OSError):
        return FolderState(folder, *disk.folder_state(folder, NAME))
    return None


def _ensure(folder: Path) -> None:
    """Make a folder unless it is there; a link or another user's folder of that name is not used.

    Raises:
        OSError: it cannot be made or is not ours.
    """
    try:
        disk.make_folder(folder)
        disk.sync_folder(folder.parent)
    except FileExistsError:
        if not _is_ours(folder):
            raise PermissionError(errno.EACCES, "somebody else has a folder of that name", str(folder)) from None


def _is_ours(folder: Path) -> bool:
    """Whether it is a folder of this user, or of whoever owns the one around it: on FAT the mount owns everything."""
    status = os.lstat(folder)
    if not stat.S_ISDIR(status.st_mode):
        return False
    return sys.platform == "win32" or status.st_uid in {os.getuid(), folder.parent.stat().st_uid}


def _write_readme(place: Path) -> None:
    with suppress(FileExistsError):
        disk.write_new(place / _README, _README_TEXT.encode())


def _drop_if_there(path: Path) -> None:
    with suppress(FileNotFoundError):
        disk.drop(path)


def _record(items: Sequence[JournalItem], state: tuple[int, str]) -> str:
    """Word the record; names that are not UTF-8 keep their bytes as escapes."""
    files = [
        {"name": item.stat.path.name, "from": str(item.stat.path), "bytes": item.stat.bytes, "kept": str(item.kept)}
        for item in items
    ]
    folder = {"changed_ns": state[0], "entries": state[1]}
    return json.dumps({"program": "photodedup", "run": items[0].run, "files": files, "folder": folder}, indent=1) + "\n"

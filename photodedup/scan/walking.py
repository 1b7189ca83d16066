"""Folders -> photo files: walk what the person named, once, and say what was left out and why.

A folder is walked once even if it is reached twice (named twice, nested, bind-mounted, or a loop of links). Links
are never followed inside a walk. A file counts as a photo by its ending here; what it really is, `decode` finds out
from its content. A RAW beside a photo of its name is that photo's companion, and no photo of its own.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from photodedup.errors import UserError
from photodedup.scan import sidecars
from photodedup.scan.foreign import ONLINE_ONLY, Absence, folder_reason, is_hidden, is_library, placeholder_name
from photodedup.spelling import Spelling
from photodedup.types import PHOTO_ENDINGS, RAW_ENDINGS, FileStat, Skipped

_LINK_REASON = "It is a link; the file it points to is scanned where it lies."
_DEAD_LINK_REASON = "It is a link that leads nowhere."
_FOLDER_LINK_REASON = "It is a link to a folder; name that folder to scan it."


def check_folders(folders: Sequence[Path]) -> list[Path]:
    """Find the real paths of the folders (or single photos) to scan, before anything is done.

    Links on the way are resolved, and names spelled as they are listed, so that one file never gets two paths.

    Raises:
        UserError: one of them does not exist or cannot be entered, so that an unplugged drive is never
            mistaken for a folder whose photos were deleted.
    """
    if not folders:
        raise UserError("No folder was named.", "Name at least one folder of photos.")
    # Not Path.resolve: Python 3.11 raises RuntimeError on a loop of links, where _check has a sentence.
    spelling = Spelling()
    absolute = [spelling.listed(Path(os.path.realpath(folder))) for folder in folders]
    for folder in absolute:
        _check(folder)
    return absolute


def _check(folder: Path) -> None:
    try:
        if stat.S_ISDIR(folder.stat().st_mode):
            os.scandir(folder).close()
    except FileNotFoundError as error:
        msg = f"There is no folder {str(folder)!r}."
        raise UserError(msg, "Check the spelling, and that the drive it is on is connected.") from error
    except OSError as error:
        msg = f"The folder {str(folder)!r} cannot be opened: {error.strerror}."
        raise UserError(msg, "Check that you may read it.") from error


def gone(folders: Sequence[Path]) -> list[Path]:
    """List the folders (or photos) that were checked and are not there any more, as when a drive was pulled out."""
    return [folder for folder in folders if not os.path.lexists(folder)]


def find_photos(folders: Sequence[Path], on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    """Yield every regular photo file below the folders, in the order of names, each path once.

    Args:
        folders: absolute folders or single files, as `check_folders` returns them.
        on_skip: called for each file or folder that is left out for a reason a person should know.
    """
    entered: set[tuple[int, int]] = set()
    yielded: set[Path] = set()
    named = {folder for folder in folders if not folder.is_dir()}  # files, which a folder among them may hold too
    for folder in folders:
        for found in _single(folder, on_skip) if folder in named else _walk(folder, entered, on_skip):
            if found.path not in yielded:
                yield found
            if found.path in named:
                yielded.add(found.path)


def _walk(top: Path, entered: set[tuple[int, int]], on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    """Walk depth first with an own stack: folders nest deeper than Python may recurse."""
    absence = Absence()
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        reason = _left_alone(folder, top)
        if reason is not None:
            on_skip(Skipped(folder, reason))
            continue
        entries = _list(folder, entered, on_skip)
        photos = [entry for entry in entries if is_photo_name(entry.name)]
        developed = {_stem(entry.name) for entry in photos if not _is_raw_name(entry.name)}
        shown = [entry for entry in photos if not _is_companion(entry.name, developed)]
        yield from _photos(shown, sidecars.states(entries, absence), absence, on_skip)
        waiting.extend(reversed(_subfolders(entries, on_skip)))


def _left_alone(folder: Path, top: Path) -> str | None:
    """Say why a folder is not entered; one that the person named is, unless another program owns what is in it."""
    if folder == top and not is_library(folder.name):
        return None
    return folder_reason(folder)


def _subfolders(entries: Sequence[os.DirEntry[str]], on_skip: Callable[[Skipped], None]) -> list[Path]:
    found = []
    for entry in entries:
        try:
            if _is_placeholder(entry.name):
                on_skip(Skipped(Path(entry.path), ONLINE_ONLY))
            elif entry.is_dir(follow_symlinks=False):
                if not is_hidden(entry):
                    found.append(Path(entry.path))
            elif _is_folder_link(entry):
                on_skip(Skipped(Path(entry.path), _FOLDER_LINK_REASON))
        except OSError as error:
            on_skip(Skipped(Path(entry.path), _reason(error)))
    return found


def _is_placeholder(name: str) -> bool:
    original = placeholder_name(name)
    return original is not None and is_photo_name(original)


def _is_folder_link(entry: os.DirEntry[str]) -> bool:
    """Whether a link that `_photos` does not look at leads to a folder."""
    return entry.is_symlink() and not entry.name.startswith(".") and not is_photo_name(entry.name) and entry.is_dir()


def _link_reason(link: Path) -> str:
    if link.is_dir():
        return _FOLDER_LINK_REASON
    return _LINK_REASON if link.exists() else _DEAD_LINK_REASON


def _photos(
    entries: Sequence[os.DirEntry[str]],
    beside: Mapping[str, int],
    absence: Absence,
    on_skip: Callable[[Skipped], None],
) -> Iterator[FileStat]:
    """Yield the files of one folder that have a photo's name, are visible and are there."""
    for entry in entries:
        path = Path(entry.path)
        try:
            if entry.is_dir(follow_symlinks=False) or is_hidden(entry):
                continue
            if entry.is_symlink():
                on_skip(Skipped(path, _link_reason(path)))
                continue
            # On Windows a DirEntry's own stat has no inode.
            status = path.stat() if os.name == "nt" else entry.stat(follow_symlinks=False)
        except OSError as error:
            on_skip(Skipped(path, _reason(error)))
            continue
        if absence.online_only(status):
            on_skip(Skipped(path, ONLINE_ONLY))
        else:
            yield from _accept(path, status, sidecars.notes(entry.name, beside), on_skip)


def _list(folder: Path, entered: set[tuple[int, int]], on_skip: Callable[[Skipped], None]) -> list[os.DirEntry[str]]:
    """List a folder in the order of names; nothing if it was entered before or cannot be read."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in entered:
            return []
        entered.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        on_skip(Skipped(folder, _reason(error)))
        return []


def _single(path: Path, on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    """Take one file that the person named: a link is followed here, since it was meant."""
    try:
        real = path.resolve(strict=True)
        status = real.stat()
        if Absence().online_only(status):
            on_skip(Skipped(real, ONLINE_ONLY))
        else:
            yield from _accept(real, status, sidecars.notes_of(real, Absence()), on_skip)
    except OSError as error:
        on_skip(Skipped(path, _reason(error)))


def _accept(path: Path, status: os.stat_result, notes: int, on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    if not stat.S_ISREG(status.st_mode):
        on_skip(Skipped(path, "It is not a regular file."))
    elif status.st_size == 0:
        on_skip(Skipped(path, "The file is empty."))
    else:
        yield FileStat(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino, notes)


def is_photo_name(name: str) -> bool:
    """Whether a file of this name is looked at by a scan."""
    ending = _ending(name)
    return ending in PHOTO_ENDINGS or ending in RAW_ENDINGS


def _is_raw_name(name: str) -> bool:
    return _ending(name) in RAW_ENDINGS


def _is_companion(name: str, developed: set[str]) -> bool:
    return _is_raw_name(name) and _stem(name) in developed


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 -- ten times quicker than Path, once for every file


def _stem(name: str) -> str:
    return os.path.splitext(name)[0].lower()  # noqa: PTH122 -- see _ending


def _reason(error: OSError) -> str:
    return f"It cannot be read: {error.strerror}."

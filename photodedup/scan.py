"""Folders -> photo files: walk what the person named, once, and say what was left out and why.

A folder is walked once even if it is reached twice (named twice, nested, bind-mounted, or a loop of links). Links
are never followed inside a walk; hidden files and folders belong to other programs and are left alone. A file
counts as a photo by its ending here; what it really is, `decode` finds out from its content.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from photodedup.errors import UserError
from photodedup.types import FileStat, Skipped

PHOTO_ENDINGS = frozenset(
    f".{ending}"
    for ending in (
        *("jpg", "jpeg", "jpe", "jfif", "mpo", "png", "apng", "webp", "tif", "tiff"),
        *("gif", "bmp", "dib", "heic", "heif", "hif", "avif"),
    )
)
"""Endings, in lower case, of the files that a scan looks at."""

_LINK_REASON = "It is a link; the file it points to is scanned where it lies."
_FOLDER_LINK_REASON = "It is a link to a folder; name that folder to scan it."


def check_folders(folders: Sequence[Path]) -> list[Path]:
    """Find the real paths of the folders (or single photos) to scan, before anything is done.

    Links on the way are resolved, so that one file never gets two paths.

    Raises:
        UserError: one of them does not exist or cannot be entered, so that an unplugged drive is never
            mistaken for a folder whose photos were deleted.
    """
    if not folders:
        raise UserError("No folder was named.", "Name at least one folder of photos.")
    # Not Path.resolve: Python 3.11 raises RuntimeError on a loop of links, where _check has a sentence.
    absolute = [Path(os.path.realpath(folder)) for folder in folders]
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


def find_photos(folders: Sequence[Path], on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    """Yield every regular photo file below the folders, in the order of names, each path once.

    Args:
        folders: absolute folders or single files, as `check_folders` returns them.
        on_skip: called for each file or folder that is left out for a reason a person should know.
    """
    entered: set[tuple[int, int]] = set()
    for folder in folders:
        if folder.is_dir():
            yield from _walk(folder, entered, on_skip)
        else:
            yield from _single(folder, on_skip)


def _walk(top: Path, entered: set[tuple[int, int]], on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    """Walk depth first with an own stack: folders nest deeper than Python may recurse."""
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        entries = _list(folder, entered, on_skip)
        subfolders = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    subfolders.append(Path(entry.path))
                elif entry.is_symlink() and entry.is_dir():
                    on_skip(Skipped(Path(entry.path), _FOLDER_LINK_REASON))
                elif is_photo_name(entry.name):
                    yield from _file(entry, on_skip)
            except OSError as error:
                on_skip(Skipped(Path(entry.path), _reason(error)))
        waiting.extend(reversed(subfolders))


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


def _file(entry: os.DirEntry[str], on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    path = Path(entry.path)
    if entry.is_symlink():
        on_skip(Skipped(path, _LINK_REASON))
        return
    # On Windows a DirEntry's own stat has no inode.
    status = path.stat() if os.name == "nt" else entry.stat(follow_symlinks=False)
    yield from _accept(path, status, on_skip)


def _single(path: Path, on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    """Take one file that the person named: a link is followed here, since it was meant."""
    try:
        real = path.resolve(strict=True)
        yield from _accept(real, real.stat(), on_skip)
    except OSError as error:
        on_skip(Skipped(path, _reason(error)))


def _accept(path: Path, status: os.stat_result, on_skip: Callable[[Skipped], None]) -> Iterator[FileStat]:
    if not stat.S_ISREG(status.st_mode):
        on_skip(Skipped(path, "It is not a regular file."))
    elif status.st_size == 0:
        on_skip(Skipped(path, "The file is empty."))
    else:
        yield FileStat(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)


def is_photo_name(name: str) -> bool:
    """Whether a file of this name is looked at by a scan."""
    return Path(name).suffix.lower() in PHOTO_ENDINGS


def _reason(error: OSError) -> str:
    return f"It cannot be read: {error.strerror}."

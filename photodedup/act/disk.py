"""Every touch of the file system that a removal makes, in one place, so that tests can fail or kill each of them.

Moving never overwrites. POSIX `rename` silently replaces what has the target's name, so the systems' own exclusive
renames are used: renameat2 with RENAME_NOREPLACE on Linux, renamex_np with RENAME_EXCL on macOS, plain rename on
Windows, which never replaces. Some drives know none (NFS, some FUSE drives). There the name is first claimed by an
empty file made with O_EXCL, and only that claim is then replaced. `link` and `unlink` would do as well, but not on
FAT, and would put a moment into every move in which deleting the wrong one of two names loses a photo.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from photodedup.types import FileStat

_PIECE: Final = 1 << 20  # bytes compared at a time
_AT_FDCWD: Final = -100
_RENAME_NOREPLACE: Final = 1  # linux/fs.h
_RENAME_EXCL: Final = 4  # sys/stdio.h of macOS
_NOT_SUPPORTED: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})


def look(path: Path) -> FileStat | None:
    """Return what lies at a path, if it is a regular file and no link; None if nothing does.

    Raises:
        OSError: it cannot be said (the drive fails, a folder may not be entered), or it is no regular file.
    """
    try:
        status = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file", str(path))
    return FileStat(path, status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino)


def is_like(stat: FileStat, found: FileStat | None) -> bool:
    """Whether it is the file that was moved; its inode is not compared, since overlay drives give it another."""
    return found is not None and (found.bytes, found.mtime_ns) == (stat.bytes, stat.mtime_ns)


def names(path: Path) -> int:
    """Count the names (hard links) that a file has."""
    return os.lstat(path).st_nlink


def read(path: Path) -> bytes:
    """Read a whole file."""
    return path.read_bytes()


def equal(a: Path, b: Path) -> bool:
    """Whether two files hold the same bytes; reads piece by piece, since a video may be larger than the memory."""
    with a.open("rb") as first, b.open("rb") as second:
        while piece := first.read(_PIECE):
            if piece != second.read(_PIECE):
                return False
        return not second.read(1)


def listing(folder: Path) -> list[str]:
    """List the names in a folder, in order."""
    return sorted(entry.name for entry in os.scandir(folder))


def folder_state(folder: Path, without: str) -> tuple[int, str]:
    """Return when a folder last changed, in ns, and what stands for the entries in it but one: names and inodes."""
    changed = os.lstat(folder).st_mtime_ns
    with os.scandir(folder) as entries:
        found = sorted((os.fsencode(entry.name), entry.inode()) for entry in entries if entry.name != without)
    digest = hashlib.blake2b(digest_size=16)
    for name, inode in found:
        digest.update(b"%s\0%d\0" % (name, inode))
    return changed, digest.hexdigest()


def set_folder_time(folder: Path, changed: int) -> None:
    """Say that a folder last changed at that time, in ns."""
    os.utime(folder, ns=(os.lstat(folder).st_atime_ns, changed))


def make_folder(folder: Path) -> None:
    """Make one new folder that only its owner can enter.

    Raises:
        FileExistsError: something has that name.
    """
    folder.mkdir(mode=0o700)


def write_new(path: Path, data: bytes) -> None:
    """Write a new small file, safe on the disk when this returns.

    Raises:
        FileExistsError: something has that name.
    """
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring a folder's names safely to the disk; where folders cannot be synchronised, do nothing."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_SUPPORTED:
            raise
    finally:
        os.close(handle)


def move(source: Path, target: Path) -> None:
    """Give a file another name on the same volume, all at once, and never over something else.

    Raises:
        FileExistsError: something has the target's name.
        OSError: the system refuses; EXDEV if the two names lie on different volumes.
    """
    if sys.platform == "win32":
        source.rename(target)
        return
    failed = _exclusive_rename()(os.fsencode(source), os.fsencode(target))
    if failed in _NOT_SUPPORTED:
        _move_onto_claim(source, target)
    elif failed:
        raise OSError(failed, os.strerror(failed), str(source), None, str(target))


def is_claim(path: Path) -> bool:
    """Whether what lies there can only be the empty file by which an interrupted move had claimed the name."""
    found = look(path)
    return found is not None and found.bytes == 0


def drop(path: Path) -> None:
    """Remove a file of our own: a record, a claim, or what the person had confirmed to be emptied."""
    path.unlink()


def drop_empty_folder(folder: Path) -> bool:
    """Remove a folder of our own if nothing is in it; return whether there is none now."""
    with suppress(OSError):
        folder.rmdir()
    return not os.path.lexists(folder)


def _exclusive_rename() -> Callable[[bytes, bytes], int]:
    """Find the system's exclusive rename: a function that returns 0 or an error number."""
    library = ctypes.CDLL(None, use_errno=True)
    if hasattr(library, "renameat2"):
        return lambda source, target: _failure(
            library.renameat2(_AT_FDCWD, source, _AT_FDCWD, target, ctypes.c_uint(_RENAME_NOREPLACE))
        )
    if hasattr(library, "renamex_np"):
        return lambda source, target: _failure(library.renamex_np(source, target, ctypes.c_uint(_RENAME_EXCL)))
    return lambda _source, _target: errno.ENOSYS


def _failure(result: int) -> int:
    return ctypes.get_errno() if result else 0


def _move_onto_claim(source: Path, target: Path) -> None:
    """Claim the target's name with an empty file, then replace the claim if it is still ours and empty."""
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        claimed = os.fstat(handle)
    finally:
        os.close(handle)
    now = os.lstat(target)
    if (now.st_dev, now.st_ino, now.st_size) != (claimed.st_dev, claimed.st_ino, 0):
        raise FileExistsError(errno.EEXIST, "another program wrote there meanwhile", str(target))
    try:
        os.replace(source, target)
    except OSError:
        target.unlink()
        raise

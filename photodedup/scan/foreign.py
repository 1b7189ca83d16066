"""What a scan leaves alone: other programs' libraries and caches, the system's folders, what is hidden or not here."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Final

ONLINE_ONLY: Final = "It is online only: its content is not on this computer."

_LIBRARY: Final = "It is the library of a photo program; only that program may change what is in it."
_CACHE: Final = "It holds another program's copies and previews of photos."
_SYSTEM: Final = "It belongs to the system."
_BIN: Final = "It is a bin: its photos are deleted already."

_LIBRARY_ENDINGS: Final = (".photoslibrary", ".photolibrary", ".migratedphotolibrary", ".aplibrary", ".lrlibrary")
_CACHE_ENDINGS: Final = (".lrdata", ".lrcat-data")

_BY_NAME: Final = {
    **dict.fromkeys(("@eadir", "inetcache", "cache_data", "gpucache", "code cache"), _CACHE),
    **dict.fromkeys(("node_modules", "site-packages", "__pycache__", "captureone", "_gsdata_"), _CACHE),
    **dict.fromkeys(("$recycle.bin", "recycler", "#recycle", "@recycle", "network trash folder"), _BIN),
    **dict.fromkeys(("system volume information", "lost+found", "$windows.~bt", "@tmp"), _SYSTEM),
}

# Folders that are the system's only where the system puts them, below the root or the person's home.
_AT_ROOT: Final = frozenset(
    {"windows", "program files", "program files (x86)", "programdata", "system", "library", "applications", "private"}
    | {"proc", "sys", "dev", "run", "boot", "bin", "sbin", "lib", "lib64", "usr", "etc", "snap"}
)
_AT_HOME: Final = frozenset({"appdata", "library", "snap"})

_RECALLED: Final = 0x400000 | 0x40000 | 0x1000  # Windows: RECALL_ON_DATA_ACCESS, RECALL_ON_OPEN, OFFLINE
_DATALESS: Final = 0x40000000  # macOS: SF_DATALESS
_HIDDEN_FLAG: Final = 0x8000  # macOS: UF_HIDDEN
_PLACEHOLDER: Final = re.compile(r"\.(.+)\.icloud|(.+)\.(?:nextcloud|owncloud|cloudf)")
_TELLING: Final = 4096  # bytes; file systems keep smaller files where no blocks are counted


def folder_reason(folder: Path) -> str | None:
    """Say why a folder is left alone, or None if it is to be entered."""
    name = folder.name.lower()
    if is_library(name):
        return _LIBRARY
    if name.endswith(".app"):
        return _SYSTEM
    if name.endswith(_CACHE_ENDINGS):
        return _CACHE
    return _BY_NAME.get(name) or (_SYSTEM if _is_systems(folder, name) else None)


def is_library(name: str) -> bool:
    """Whether a folder of this name is one thing to the program that owns it."""
    return name.lower().endswith(_LIBRARY_ENDINGS)


def _is_systems(folder: Path, name: str) -> bool:
    parent = folder.parent
    return (name in _AT_ROOT and parent == Path(folder.anchor)) or (name in _AT_HOME and parent == Path.home())


def is_hidden(entry: os.DirEntry[str]) -> bool:
    """Whether a name or a mark of the system says that a person is not meant to see it."""
    if entry.name.startswith("."):
        return True
    if not (hasattr(stat, "UF_HIDDEN") and hasattr(os, "chflags")) and os.name != "nt":
        return False  # no marks here, so no look at the disk
    status = entry.stat(follow_symlinks=False)
    marked = getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN
    return bool(marked or getattr(status, "st_flags", 0) & _HIDDEN_FLAG)


def placeholder_name(name: str) -> str | None:
    """Name the file that a sync program's placeholder stands for: ".IMG_1.HEIC.icloud", "IMG_1.HEIC.nextcloud"."""
    found = _PLACEHOLDER.fullmatch(name)
    return None if found is None else found[1] or found[2]


class Absence:
    """Tells files whose content lies in the cloud from those that are here. They must not be opened to find out."""

    def __init__(self) -> None:
        """Have seen nothing yet."""
        self._counting: set[int] = set()

    def online_only(self, status: os.stat_result) -> bool:
        """Whether opening the file would fetch it.

        Windows and macOS mark such files. Elsewhere they have a size and no blocks, which says something only on
        devices where other files were seen to have blocks: many network file systems count none at all.
        """
        if getattr(status, "st_file_attributes", 0) & _RECALLED or getattr(status, "st_flags", 0) & _DATALESS:
            return True
        blocks = getattr(status, "st_blocks", None)
        if blocks is None or hasattr(status, "st_flags") or status.st_size < _TELLING:
            return False
        if blocks:
            self._counting.add(status.st_dev)
        return not blocks and status.st_dev in self._counting

"""Names as folders list them: where neither case nor composition of letters counts, one file has many spellings.

The system tells most spellings of a file apart from copies by its inode. Drives that make inodes up (many that FUSE or
the network brings, exFAT among them) give each spelling another one: `Photos/1.jpg` and `photos/1.JPG` then look like
two copies, of which the one could go for the other.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path


class Spelling:
    """Spells paths as their folders list them; each folder is listed once."""

    def __init__(self) -> None:
        """Have listed nothing yet."""
        self._names: dict[Path, frozenset[str]] = {}

    def listed(self, path: Path) -> Path:
        """Return an absolute path as its folders list it, unchanged where nothing is there or nothing is listed.

        Links are not resolved.
        """
        found = Path(path.anchor)
        for part in path.parts[1:]:
            found /= self._listed(found, part)
        return found

    def _listed(self, folder: Path, name: str) -> str:
        names = self._in(folder)
        if name in names or not os.path.lexists(folder / name):
            return name
        alike = [other for other in names if _folded(other) == _folded(name)]
        return alike[0] if len(alike) == 1 else name

    def _in(self, folder: Path) -> frozenset[str]:
        if folder not in self._names:
            try:
                with os.scandir(folder) as entries:
                    self._names[folder] = frozenset(entry.name for entry in entries)
            except OSError:  # it may be entered, but not listed
                self._names[folder] = frozenset()
        return self._names[folder]


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())

"""What the window remembers between two starts: the folders scanned last. Losing it costs nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from photodedup import paths

KEPT: Final = 6


def memory_file() -> Path:
    """Return the file beside the settings that holds the window's memory."""
    return paths.settings_file().with_name("window.json")


def recent_folders(file: Path) -> list[Path]:
    """Return the folders scanned last, newest first; only those that are there now."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        names = [name for name in stored["recent"] if isinstance(name, str)]
    except (OSError, ValueError, TypeError, KeyError):
        return []
    return [folder for folder in map(Path, names) if folder.is_dir()][:KEPT]


def remember(folders: Sequence[Path], file: Path) -> None:
    """Put folders at the top of the recent ones; a disk that cannot be written to is no reason to stop."""
    known = [*folders, *(folder for folder in recent_folders(file) if folder not in folders)]
    draft = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # A name that is not UTF-8 holds surrogates, which JSON carries as escapes.
        draft.write_text(json.dumps({"recent": [str(folder) for folder in known[:KEPT]]}), encoding="utf-8")
        os.replace(draft, file)
    except OSError:
        return

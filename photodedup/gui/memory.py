"""What the window remembers between two starts: folders, size, level. Losing it costs nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

from photodedup import paths
from photodedup.types import Level

KEPT: Final = 6


@dataclass(frozen=True, slots=True)
class View:
    """How the person left the window.

    Attributes:
        level: the level that groups were cut at.
        threshold: the least similarity, in hundredths; 0 where it was never moved.
        geometry: Qt's own record of place and size, as hexadecimal digits.
        split: Qt's own record of where the list of groups ends, likewise.
    """

    level: str = Level.COPIES.value
    threshold: int = 0
    geometry: str = ""
    split: str = ""


def memory_file() -> Path:
    """Return the file beside the settings that holds the window's memory."""
    return paths.settings_file().with_name("window.json")


def recent_folders(file: Path) -> list[Path]:
    """Return the folders scanned last, newest first; only those that are there now."""
    stored = _read(file).get("recent")
    names = [name for name in stored if isinstance(name, str)] if isinstance(stored, list) else []
    return [folder for folder in map(Path, names) if folder.is_dir()][:KEPT]


def remember(folders: Sequence[Path], file: Path) -> None:
    """Put folders at the top of the recent ones."""
    known = [*folders, *(folder for folder in recent_folders(file) if folder not in folders)]
    _write({**_read(file), "recent": [str(folder) for folder in known[:KEPT]]}, file)


def last_view(file: Path) -> View:
    """Return how the person left the window; a value that is of the wrong kind is a value never set."""
    stored = _read(file).get("view")
    stored = stored if isinstance(stored, dict) else {}
    default = View()
    kinds = {field.name: type(getattr(default, field.name)) for field in fields(View)}
    view = View(**{name: value for name, value in stored.items() if type(value) is kinds.get(name)})
    return view if view.level in set(Level) else default


def keep_view(view: View, file: Path) -> None:
    """Remember how the person left the window."""
    _write({**_read(file), "view": asdict(view)}, file)


def _read(file: Path) -> dict[str, object]:
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _write(stored: dict[str, object], file: Path) -> None:
    """Put the memory into place; a disk that cannot be written to is no reason to stop."""
    draft = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # A name that is not UTF-8 holds surrogates, which JSON carries as escapes.
        draft.write_text(json.dumps(stored), encoding="utf-8")
        os.replace(draft, file)
    except OSError:
        return

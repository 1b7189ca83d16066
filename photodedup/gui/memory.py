"""What the window remembers between two starts: libraries, folders, size, level. Losing it costs nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final

from photodedup import paths
from photodedup.catalogue.connection import FILE_NAME
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


@dataclass(frozen=True, slots=True)
class Library:
    """A library that was open once.

    Attributes:
        folder: where it lies.
        photos: how many it held when they were counted last; 0 before that.
        recent: the folders scanned into it last, newest first.
    """

    folder: Path
    photos: int = 0
    recent: tuple[str, ...] = ()


def memory_file() -> Path:
    """Return the file beside the settings that holds the window's memory."""
    return paths.settings_file().with_name("window.json")


def holds_library(folder: Path) -> bool:
    """Whether a folder is a library's, as far as can be seen from outside."""
    return (folder / FILE_NAME).is_file()


def recent_libraries(file: Path) -> list[Library]:
    """Return the libraries opened last, newest first; only those that are there now."""
    return [library for library in _libraries(file) if holds_library(library.folder)]


def remember_library(folder: Path, file: Path) -> None:
    """Put a library at the top of the recent ones."""
    _keep(_library(folder, file), file)


def remember_count(folder: Path, photos: int, file: Path) -> None:
    """Remember how many photos a library holds."""
    known = _library(folder, file)
    if known.photos != photos:
        _keep(replace(known, photos=photos), file)


def recent_folders(library: Path, file: Path) -> list[Path]:
    """Return the folders scanned last into a library, newest first; only those that are there now."""
    return [folder for folder in map(Path, _library(library, file).recent) if folder.is_dir()]


def remember(folders: Sequence[Path], library: Path, file: Path) -> None:
    """Put folders at the top of the recent ones of a library."""
    known = [*folders, *(folder for folder in recent_folders(library, file) if folder not in folders)]
    _keep(replace(_library(library, file), recent=tuple(map(str, known[:KEPT]))), file)


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


def _library(folder: Path, file: Path) -> Library:
    return next((library for library in _libraries(file) if library.folder == folder), Library(folder))


def _libraries(file: Path) -> list[Library]:
    stored = _read(file).get("libraries")
    records = [record for record in stored if isinstance(record, dict)] if isinstance(stored, list) else []
    return [_from_record(record) for record in records if isinstance(record.get("folder"), str)]


def _from_record(record: dict[str, object]) -> Library:
    """Read what was written of a library; a value that is of the wrong kind is a value never set."""
    photos, recent = record.get("photos"), record.get("recent")
    return Library(
        Path(str(record["folder"])),
        photos if isinstance(photos, int) else 0,
        tuple(name for name in recent if isinstance(name, str)) if isinstance(recent, list) else (),
    )


def _keep(library: Library, file: Path) -> None:
    """Write what is known of a library, as the one opened last."""
    known = [library, *(other for other in _libraries(file) if other.folder != library.folder)]
    records = [{"folder": str(each.folder), "photos": each.photos, "recent": each.recent} for each in known]
    _write({**_read(file), "libraries": records[: 2 * KEPT]}, file)


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

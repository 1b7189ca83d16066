"""The words for relations, levels, stages, sizes and times, in one place, so that all pages say the same.

Counts go through Qt's plural forms: "%n photo(s)". The English forms stand in `resources/translations`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from photodedup.events import Stage
from photodedup.types import Level, Relation


def relation_name(relation: Relation) -> str:
    """Say what a photo is to the kept one, short enough for a chip."""
    tr = QCoreApplication.translate
    return {
        Relation.IDENTICAL: tr("Relation", "Identical file"),
        Relation.SAME_PIXELS: tr("Relation", "Same picture"),
        Relation.RESAVED: tr("Relation", "Saved again"),
        Relation.CROPPED: tr("Relation", "Cropped"),
        Relation.ROTATED: tr("Relation", "Turned"),
        Relation.EDITED: tr("Relation", "Edited"),
        Relation.BURST: tr("Relation", "Same moment"),
        Relation.SIMILAR: tr("Relation", "Similar"),
    }[relation]


def level_name(level: Level) -> str:
    """Name a level, for its switch."""
    tr = QCoreApplication.translate
    return {
        Level.EXACT: tr("Level", "Exact"),
        Level.COPIES: tr("Level", "Copies"),
        Level.EDITS: tr("Level", "Edits"),
        Level.SIMILAR: tr("Level", "Similar"),
    }[level]


def level_explained(level: Level) -> str:
    """Say in a sentence what a level shows."""
    tr = QCoreApplication.translate
    return {
        Level.EXACT: tr("Level", "The same picture, pixel for pixel."),
        Level.COPIES: tr("Level", "Also copies that were resized or saved again."),
        Level.EDITS: tr("Level", "Also cropped, turned and edited versions."),
        Level.SIMILAR: tr("Level", "Also photos that only look alike."),
    }[level]


def stage_name(stage: Stage) -> str:
    """Say what a scan is doing."""
    tr = QCoreApplication.translate
    return {
        Stage.FIND: tr("Stage", "Looking for photos"),
        Stage.DESCRIBE: tr("Stage", "Looking at each photo"),
        Stage.INDEX: tr("Stage", "Finding look-alikes"),
        Stage.VERIFY: tr("Stage", "Comparing them closely"),
    }[stage]


def photos(count: int) -> str:
    """Count photos: "1 photo", "12 photos"."""
    return _counted("%n photo(s)", count)


def groups(count: int) -> str:
    """Count groups."""
    return _counted("%n group(s)", count)


def files(count: int) -> str:
    """Count files."""
    return _counted("%n file(s)", count)


def marked(count: int) -> str:
    """Count photos that are marked for removal."""
    return _counted("%n photo(s) marked", count)


def marked_of(count: int, of: int) -> str:
    """Say how many photos of a group are to go, short enough for a chip."""
    return QCoreApplication.translate("Count", "Remove {count} of {all}").format(count=number(count), all=number(of))


def files_skipped(count: int) -> str:
    """Count files that were left out."""
    return _counted("%n file(s) left out", count)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("Count", text, "", count)


def number(value: int) -> str:
    """Write a number as the person's country does."""
    return QLocale().toString(value)


def size(bytes_: int) -> str:
    """Write a file size: "3.2 MB"."""
    return QLocale().formattedDataSize(bytes_, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def dimensions(width: int, height: int) -> str:
    """Write the size of a photo in pixels."""
    return f"{width} × {height}"  # noqa: RUF001 -- the multiplication sign is meant


def percent(share: float) -> str:
    """Write a similarity; 100 % is said only of what is exactly alike."""
    shown = 100 if share >= 1 - 1e-6 else min(99, round(max(0.0, share) * 100))
    return f"{shown}%"


def time_left(seconds: float) -> str:
    """Say how long something will take, roughly: a count of seconds that jumps about helps nobody."""
    tr = QCoreApplication.translate
    if seconds < 10:
        return tr("Time", "a few seconds left")
    if seconds < 60:
        return tr("Time", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Time", "about %n minute(s) left", "", minutes)
    return QCoreApplication.translate("Time", "about %n hour(s) left", "", round(minutes / 60))


def per_second(rate: float) -> str:
    """Say how fast it goes."""
    tr = QCoreApplication.translate
    return tr("Time", "{rate} a second").format(rate=QLocale().toString(rate, "f", 0 if rate >= 10 else 1))


def space_to_win(bytes_: int) -> str:
    """Say how much space removing the copies would free."""
    return QCoreApplication.translate("Count", "{size} to win").format(size=size(bytes_))


def place(path: Path) -> str:
    """Write a path for a person: their own folder is "~", and bytes that are no text become marks."""
    home = Path.home()
    short = Path("~") / path.relative_to(home) if path.is_relative_to(home) else path
    return str(short).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def name(path: Path) -> str:
    """Write the last part of a path for a person."""
    return place(Path(path.name))

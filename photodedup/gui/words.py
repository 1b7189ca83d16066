"""The words for relations, levels, stages, sizes and times, in one place, so that all pages say the same.

Counts go through Qt's plural forms: "%Ln photo(s)". The English forms stand in `resources/translations`.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from photodedup import paths
from photodedup.events import Stage
from photodedup.gui.core_words import in_words
from photodedup.review import PREFERENCES
from photodedup.types import Level, Relation

translate = QCoreApplication.translate


def relation_name(relation: Relation) -> str:
    """Say what a photo is to the kept one, short enough for a chip."""
    return {
        Relation.IDENTICAL: translate("Relation", "Identical file"),
        Relation.SAME_PIXELS: translate("Relation", "Same picture"),
        Relation.RESAVED: translate("Relation", "Saved again"),
        Relation.CROPPED: translate("Relation", "Cropped"),
        Relation.ROTATED: translate("Relation", "Turned"),
        Relation.EDITED: translate("Relation", "Edited"),
        Relation.BURST: translate("Relation", "Same moment"),
        Relation.SIMILAR: translate("Relation", "Similar"),
    }[relation]


def rule_name(rule: str) -> str:
    """Name a keeper rule that a person may prefer, given as the command line writes it."""
    if rule.startswith(_FOLDER):
        return translate("Rule", "What lies in {folder}").format(folder=place(Path(rule.removeprefix(_FOLDER))))
    return {
        "resolution": translate("Rule", "The most pixels"),
        "largest": translate("Rule", "The largest file"),
        "metadata": translate("Rule", "The most metadata"),
        "oldest": translate("Rule", "The oldest file"),
        "newest": translate("Rule", "The newest file"),
    }[rule]


def folder_rule(folder: Path) -> str:
    """Write the rule that prefers a folder."""
    return f"{_FOLDER}{folder}"


_FOLDER = "folder:"
RULES = tuple(rule for rule in PREFERENCES if not rule.startswith(_FOLDER))
"""The rules that need no folder."""


def level_name(level: Level) -> str:
    """Name a level, for its switch."""
    return {
        Level.EXACT: translate("Level", "Exact"),
        Level.COPIES: translate("Level", "Copies"),
        Level.EDITS: translate("Level", "Edits"),
        Level.SIMILAR: translate("Level", "Similar"),
    }[level]


def level_explained(level: Level) -> str:
    """Say in a sentence what a level shows."""
    return {
        Level.EXACT: translate("Level", "The same picture, pixel for pixel."),
        Level.COPIES: translate("Level", "Also copies that were resized or saved again."),
        Level.EDITS: translate("Level", "Also cropped, turned and edited versions."),
        Level.SIMILAR: translate("Level", "Also photos that only look alike."),
    }[level]


def stage_name(stage: Stage) -> str:
    """Say what a scan is doing."""
    return {
        Stage.FIND: translate("Stage", "Looking for photos"),
        Stage.DESCRIBE: translate("Stage", "Looking at each photo"),
        Stage.INDEX: translate("Stage", "Finding look-alikes"),
        Stage.VERIFY: translate("Stage", "Comparing them closely"),
    }[stage]


def photos(count: int) -> str:
    """Count photos: "1 photo", "12 photos"."""
    return translate("Count", "%Ln photo(s)", "", count)


def groups(count: int) -> str:
    """Count groups."""
    return translate("Count", "%Ln group(s)", "", count)


def files(count: int) -> str:
    """Count files."""
    return translate("Count", "%Ln file(s)", "", count)


def marked(count: int) -> str:
    """Count photos that are marked for removal."""
    return translate("Count", "%Ln photo(s) marked", "", count)


def groups_selected(count: int) -> str:
    """Count groups that are selected in the list."""
    return translate("Count", "The %Ln selected group(s)", "", count)


def marked_of(count: int, of: int) -> str:
    """Say how many photos of a group are to go, short enough for a chip."""
    return translate("Count", "Remove {count} of {all}").format(count=number(count), all=number(of))


def files_skipped(count: int) -> str:
    """Count files that were left out."""
    return translate("Count", "%Ln file(s) left out", "", count)


def field(name: str) -> str:
    """Name a kind of metadata."""
    return {
        "rating": translate("Metadata", "stars"),
        "keywords": translate("Metadata", "keywords"),
        "caption": translate("Metadata", "caption"),
        "gps": translate("Metadata", "place"),
        "taken": translate("Metadata", "date"),
    }[name]


def listed(value: object) -> str:
    """Write a value of metadata; lists and pairs with commas between."""
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


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
    return translate("Count", "{number}%").format(number=number(shown))


def time_left(seconds: float) -> str:
    """Say how long something will take, roughly: a count of seconds that jumps about helps nobody."""
    if seconds < 10:
        return translate("Time", "a few seconds left")
    if seconds < 60:
        return translate("Time", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("Time", "about %Ln minute(s) left", "", minutes)
    return translate("Time", "about %Ln hour(s) left", "", round(minutes / 60))


def per_second(rate: float) -> str:
    """Say how fast it goes."""
    return translate("Time", "{rate} a second").format(rate=QLocale().toString(rate, "f", 0 if rate >= 10 else 1))


def space_to_win(bytes_: int) -> str:
    """Say how much space removing the copies would free."""
    return translate("Count", "{size} to win").format(size=size(bytes_))


def place(path: Path) -> str:
    """Write a path for a person: their own folder is "~", and bytes that are no text become marks."""
    home = Path.home()
    short = Path("~") / path.relative_to(home) if path.is_relative_to(home) else path
    return str(short).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def name(path: Path) -> str:
    """Write the last part of a path for a person."""
    return place(Path(path.name))


def usual_library() -> Path:
    """Return the folder of the library that is open where no other was asked for."""
    return Path(os.path.realpath(paths.default_library()))


def library(folder: Path) -> str:
    """Name a library: by its folder, and the usual one as such."""
    return translate("Library", "Usual library") if folder == usual_library() else name(folder) or place(folder)


def library_line(folder: Path, count: int) -> str:
    """Describe a library on one line: its name, where it lies and, where that is known, how much it holds."""
    holds = f"   ·   {photos(count)}" if count else ""
    lies_in = folder if folder == usual_library() else folder.parent
    return f"{library(folder)}   —   {place(lies_in)}{holds}"


def moment(iso: str) -> str:
    """Write a time to the second, as the person's country does; bursts differ in seconds."""
    when = QDateTime.fromString(iso[:19], Qt.DateFormat.ISODate)
    if not when.isValid():
        return iso
    date = QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)
    return f"{date} {when.time().toString('HH:mm:ss')}"


def day(iso: str) -> str:
    """Write the day of a time, short."""
    date = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else ""


def position(gps: tuple[float, float]) -> str:
    """Write a place on the earth in degrees."""
    latitude, longitude = (QLocale().toString(degrees, "f", 4) for degrees in gps)
    return f"{latitude}°, {longitude}°"


def entries(count: int) -> str:
    """Count entries of metadata."""
    return translate("Count", "%Ln entry(s)", "", count)


def evidence(sentence: str) -> str:
    """Write what ties a photo to the kept one as a sentence; how many key points agree is the engine's own business."""
    told = in_words(_INLIERS.sub("", sentence)).strip()
    told = f"{told[:1].upper()}{told[1:]}"
    return told if told.endswith((".", "。")) or not told else translate("Core", "{sentence}.").format(sentence=told)


_INLIERS = re.compile(r", \d+ inliers")

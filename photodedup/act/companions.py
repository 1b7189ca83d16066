"""Which files belong to a photo: found by name in its folder, as cameras and phones pair them.

*Content* companions hold something of their own: the RAW of a JPEG, the video of a Live Photo, a spoken note. They may
go only where the kept photo has the same bytes beside it. *Sidecars* hold notes about the photo and go with it. A
*partner* is a photo in its own right that phones show as one with this one: an edited copy, or its original.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from photodedup.act import disk
from photodedup.types import PHOTO_ENDINGS, RAW_ENDINGS

_RECORDED: Final = frozenset({".mov", ".mp4", ".wav"})
_PIXEL_VIDEO: Final = frozenset({".mp", ".mv"})  # as Google Takeout writes it: PXL_1.MP beside PXL_1.MP.jpg
_SIDECARS: Final = frozenset({".xmp", ".aae", ".thm", ".pp3", ".dop", ".vrd", ".on1"})
_TAKEOUT: Final = ".json"
_TAKEOUT_NOTE: Final = ".supplemental-metadata"  # before the ending, and cut off where the name became too long
_APPLE_NAME: Final = re.compile(r"img_([eo]?)(\d{4,})")
_EDITED: Final = "-edited"


@dataclass(frozen=True, slots=True)
class Belongings:
    """The names beside a photo that belong to it.

    Attributes:
        content: RAW, video and sound.
        own: notes about the photo that bear its full name (IMG_1.JPG.xmp).
        attached: notes that bear the full name of one of its contents (IMG_1.CR2.xmp).
        sidecars: notes that bear its name without the ending.
        partners: photos that are shown as one with it.
        rivals: other photos of the same name but for the ending, to which content and sidecars belong as well.
    """

    content: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    attached: tuple[str, ...] = ()
    sidecars: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Every name that goes with the photo if no rival of it stays."""
        return (*self.content, *self.own, *self.attached, *self.sidecars)


class Folders:
    """Looks up the belongings of photos; lists each folder once."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._names = lru_cache(maxsize=None)(_by_stem)

    def of(self, photo: Path) -> Belongings:
        """Return what belongs to a photo.

        Raises:
            OSError: its folder cannot be listed.
        """
        names = self._names(photo.parent)
        stem = photo.stem.lower()
        mine = [name for name in names.get(stem, ()) if name != photo.name]
        edits = [name for other in _partner_stems(stem) for name in names.get(other, ())]
        # A RAW that a scan took for a photo of its own has none of its name beside it; one that came since is its pair.
        is_raw = photo.suffix.lower() in RAW_ENDINGS
        content = _ending(mine, _RECORDED if is_raw else RAW_ENDINGS | _RECORDED) + _pixel_video(stem, names)
        return Belongings(
            content=content,
            own=_notes(photo.name, names),
            attached=tuple(note for name in content for note in _notes(name, names)),
            sidecars=(*_ending(mine, _SIDECARS), *_apple_note(stem, names)),
            partners=_ending(edits + mine if is_raw else edits, PHOTO_ENDINGS),
            rivals=_ending(mine, RAW_ENDINGS if is_raw else PHOTO_ENDINGS),
        )


def _by_stem(folder: Path) -> dict[str, list[str]]:
    """List a folder's names by their stem, both in lower case: cameras and phones mix cases."""
    found: dict[str, list[str]] = {}
    for name in disk.listing(folder):
        found.setdefault(_stem(name.lower()), []).append(name)
    return found


def _stem(name: str) -> str:
    """Cut off the ending; of IMG_1.jpg.supplemental-metadata.json, too, IMG_1.jpg is left."""
    stem, ending = os.path.splitext(name)  # noqa: PTH122 -- ten times quicker
    if ending == _TAKEOUT:
        shorter, note = os.path.splitext(stem)  # noqa: PTH122 -- as above
        return shorter if len(note) > 1 and _TAKEOUT_NOTE.startswith(note) else stem
    return stem


def _notes(name: str, names: dict[str, list[str]]) -> tuple[str, ...]:
    """Find the notes that bear a file's full name."""
    return _ending(names.get(name.lower(), ()), _SIDECARS | {_TAKEOUT})


def _pixel_video(stem: str, names: dict[str, list[str]]) -> tuple[str, ...]:
    """Find the video that bears a photo's name without its ending, PXL_1.MP of PXL_1.MP.jpg."""
    shorter, ending = os.path.splitext(stem)  # noqa: PTH122 -- as above
    return tuple(name for name in names.get(shorter, ()) if ending in _PIXEL_VIDEO and name.lower() == stem)


def _ending(names: Iterable[str], endings: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in names if Path(name).suffix.lower() in endings)


def _partner_stems(stem: str) -> list[str]:
    """Name the stems of edited copies and originals: IMG_1234 and IMG_E1234 (Apple), X and X-edited (Google)."""
    found = [stem.removesuffix(_EDITED) if stem.endswith(_EDITED) else stem + _EDITED]
    apple = _APPLE_NAME.fullmatch(stem)
    if apple and apple[1] != "o":
        found.append(f"img_{'' if apple[1] else 'e'}{apple[2]}")
    return found


def _apple_note(stem: str, names: dict[str, list[str]]) -> tuple[str, ...]:
    """Find IMG_O1234.AAE, Apple's note on the original IMG_1234."""
    apple = _APPLE_NAME.fullmatch(stem)
    if not apple or apple[1]:
        return ()
    return _ending(names.get(f"img_o{apple[2]}", ()), _SIDECARS)

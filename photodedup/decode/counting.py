"""How many pictures a file holds for a person to look at one after the other: frames, pages, views."""

from __future__ import annotations

from typing import Final

from PIL import Image

from photodedup.decode.opening import Photo

UNKNOWN: Final = 2
"""The count where a file has more than one picture and is too damaged to say how many."""

_SHOWN_ONE_BY_ONE: Final = frozenset({"GIF", "PNG", "WEBP", "AVIF", "HEIF", "JXL"})
_MPF_ENTRIES, _SUBFILE_TYPE = 0xB002, 254
_REDUCED_OR_MASK: Final = 1 | 4  # bits of TIFF's NewSubfileType
_MOST_PAGES: Final = 1000  # looked at; nobody needs to know more


def pictures(photo: Photo) -> int:
    """Count the pictures of an opened photo whose first one was used already: a TIFF is left at its last page.

    Thumbnails, masks, gain maps, depth and layers are no pictures of their own.
    """
    image = photo.image
    if photo.is_raw:
        return 1
    try:
        if photo.format == "MPO":
            return _views(image)
        if photo.format == "TIFF":
            return _pages(image)
        return _frames(image) if photo.format in _SHOWN_ONE_BY_ONE else 1
    except Exception:  # noqa: BLE001 -- on damaged bytes the parsers raise anything
        return UNKNOWN


def _frames(image: Image.Image) -> int:
    """Count the frames; of a JPEG XL only whether there are several is known."""
    unsaid = UNKNOWN if getattr(image, "is_animated", False) else 1
    return max(1, int(getattr(image, "n_frames", unsaid)))


def _views(image: Image.Image) -> int:
    """Count the pictures that a stereo or panorama camera wrote; phones write depth and gain maps beside one."""
    entries = getattr(image, "mpinfo", {}).get(_MPF_ENTRIES, ())
    return max(1, sum("Multi-Frame" in str(entry["Attribute"]["MPType"]) for entry in entries))


def _pages(image: Image.Image) -> int:
    count = min(int(getattr(image, "n_frames", 1)), _MOST_PAGES)
    found = 1
    for number in range(1, count):
        image.seek(number)
        kind = getattr(image, "tag_v2", {}).get(_SUBFILE_TYPE, 0)
        found += not kind & _REDUCED_OR_MASK
    return found

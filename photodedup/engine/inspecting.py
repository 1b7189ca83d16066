"""A few photos, looked at closely by a person: what is known about each, and where one lies on another."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from photodedup import decode, review
from photodedup.catalogue import contents, files
from photodedup.catalogue.connection import Catalogue
from photodedup.engine.previewing import preview
from photodedup.engine.thumbnails import ThumbnailGone, thumbnail
from photodedup.types import Content, Facts, FrameMap, Pixels

_SIDE: Final = 1000  # longest side at which photos are laid on each other, pixels


def facts(catalogue: Catalogue, photos: Sequence[Path]) -> tuple[Facts, ...]:
    """Return what is known about files of the library, in the order asked; files it does not hold are left out."""
    places = {path: content for path in photos if (content := files.content_at(catalogue, path)) is not None}
    held = contents.files(catalogue, places.values())
    known = {file.stat.path: file for found in held.values() for file in found}
    return tuple(
        Facts(
            path, file.content.format, review.written(file), _sharpness(catalogue, file.content), file.content.metadata
        )
        for path in photos
        if (file := known.get(path)) is not None
    )


def lay(part: Path, whole: Path) -> FrameMap | None:
    """Find where a version of a photo lies on the photo; both are decoded anew.

    Raises:
        UserError: a file cannot be read.
        PhotoUnreadable: a file is no photo or is broken.
    """
    from photodedup.verify import laying  # noqa: PLC0415 -- OpenCV loads slowly

    return laying.lay(_pixels(part), _pixels(whole))


def _sharpness(catalogue: Catalogue, content: Content) -> float:
    from photodedup.verify.sharpness import sharpness  # noqa: PLC0415 -- OpenCV loads slowly

    try:
        return sharpness(decode.decode_thumbnail(thumbnail(catalogue, content.id)))
    except ThumbnailGone:
        return 0.0  # the interface's "not known"


def _pixels(path: Path) -> Pixels:
    with Image.open(io.BytesIO(preview(path, _SIDE))) as photo:
        return np.asarray(photo)

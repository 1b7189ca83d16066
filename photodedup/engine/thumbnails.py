"""A photo's thumbnail: the stored one, or one made anew from its file if it was let go to keep the library small."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from photodedup import decode
from photodedup.catalogue import contents, files, thumbnails
from photodedup.catalogue.connection import Catalogue
from photodedup.engine.reading import photo_bytes
from photodedup.errors import PhotodedupError, PhotoUnreadable
from photodedup.types import ContentId, PhotoFile

_MEGABYTE: Final = 10**6


class ThumbnailGone(PhotodedupError):  # noqa: N818 -- named for the thumbnail's state, not for a failure
    """A thumbnail was let go, and no file that holds the photo can be read now.

    Attributes:
        content: whose.
    """

    def __init__(self, content: ContentId) -> None:
        """Keep which one; no person reads this."""
        super().__init__(content)
        self.content = content


def thumbnail(catalogue: Catalogue, content: ContentId) -> bytes:
    """Return the thumbnail of a content, JPEG bytes. Decodes a photo if it must, so never on the GUI thread.

    Raises:
        ThumbnailGone: there is none.
    """
    stored = thumbnails.stored(catalogue, content)
    if stored is not None:
        return stored
    for file in contents.files(catalogue, [content]).get(content, ()):
        made = _made(file)
        if made is not None:
            return made
    raise ThumbnailGone(content)


def of_file(catalogue: Catalogue, path: Path) -> bytes | None:
    """Return the thumbnail of a file, JPEG bytes; None if the library does not know it or it cannot be read."""
    content = files.content_at(catalogue, path)
    try:
        return None if content is None else thumbnail(catalogue, content)
    except ThumbnailGone:
        return None


def keep_within(catalogue: Catalogue, megabytes: int) -> int:
    """Let stored thumbnails go until all have at most `megabytes` (of 10**6 bytes); returns how many went."""
    return thumbnails.keep_within(catalogue, megabytes * _MEGABYTE)


def _made(file: PhotoFile) -> bytes | None:
    """Make a thumbnail as the scan did; None if the file cannot be read or holds something else by now."""
    try:
        with photo_bytes(file.stat.path) as data:
            if decode.content_hash(data) != file.content.hash:
                return None
            return decode.thumbnail(data, partial=file.content.truncated)
    except (OSError, PhotoUnreadable):
        return None

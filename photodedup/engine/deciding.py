"""A person's decisions about photos -> the catalogue."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from photodedup.catalogue import decisions, files
from photodedup.catalogue.connection import Catalogue
from photodedup.errors import UserError
from photodedup.types import ContentId, IgnoreReport


def ignore(catalogue: Catalogue, photos: Sequence[Path]) -> IgnoreReport:
    """Remember that these photos are no duplicates of each other.

    Raises:
        UserError: fewer than two different photos were named, or one was not scanned.
    """
    paths = [Path(os.path.realpath(photo)) for photo in photos]
    contents = {_content(catalogue, path) for path in paths}
    if len(contents) < 2:
        msg = "These files hold one and the same photo, to the byte."
        raise UserError(msg, "Name two or more different photos.")
    return IgnoreReport(tuple(paths), decisions.ignore(catalogue, contents))


def reconsider(catalogue: Catalogue, photos: Sequence[Path]) -> IgnoreReport:
    """Forget that these photos are no duplicates of each other.

    Raises:
        UserError: one was not scanned.
    """
    paths = [Path(os.path.realpath(photo)) for photo in photos]
    return IgnoreReport(tuple(paths), decisions.reconsider(catalogue, {_content(catalogue, path) for path in paths}))


def _content(catalogue: Catalogue, path: Path) -> ContentId:
    content = files.content_at(catalogue, path)
    if content is None:
        raise UserError(f"{str(path)!r} is not in the library.", f"Scan it first: photodedup scan {str(path.parent)!r}")
    return content

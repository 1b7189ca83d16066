"""The sample photos: a person tries the program on a copy of their own, never on what is shipped."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from photodedup import paths
from photodedup.errors import UserError


def shipped() -> Path:
    """Return the folder that comes with the program; it may be missing."""
    return paths.resources_folder() / "sample"


def private() -> Path:
    """Return the place of the person's copy."""
    return paths.default_library().with_name("sample photos")


def ready() -> Path:
    """Copy the sample photos unless that was done before, and return the copy; what was removed from it stays removed.

    Raises:
        UserError: they cannot be copied.
    """
    place = private()
    if place.is_dir():
        return place
    draft = place.with_name(f"{place.name}.new")
    try:
        shutil.copytree(shipped(), draft, dirs_exist_ok=True)
        os.replace(draft, place)
    except OSError as error:
        msg = f"The sample photos cannot be copied to {str(place)!r}: {error.strerror or error}."
        raise UserError(msg, "Check that the folder can be written to and the disk is not full.") from error
    return place

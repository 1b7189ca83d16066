"""HEIC and HEIF, by libheif.

pillow-heif's wheels hold the encoder x265, which is under the GPL; pi-heif is the same code without any encoder.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import Final

_PACKAGES: Final = ("pi_heif", "pillow_heif")  # a distribution may have built the second one without x265
_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"})

MISSING: Final = "Reading HEIC needs the package pi-heif."
"""Why a HEIC is skipped where no package can read it."""


def register() -> bool:
    """Teach Pillow to open HEIC; False if neither package is installed."""
    for package in _PACKAGES:
        with suppress(ImportError):
            import_module(package).register_heif_opener()
            return True
    return False


def is_heif(data: bytes) -> bool:
    """Whether the bytes begin as HEIF does."""
    return data[4:8] == b"ftyp" and data[8:12] in _BRANDS

"""Which licences may go into the bundle, and what is known of parts that do not say it themselves."""  # noqa: INP001 -- a script's other half; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import re
from importlib.metadata import PackageMetadata
from pathlib import PurePosixPath
from typing import Final

BOOTLOADER: Final = "GPL-2.0-or-later WITH Bootloader-exception"

ACCEPTED: Final = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "Apache-2.0 WITH LLVM-exception",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "BSL-1.0",
        "CC-BY-2.0",
        "CC-BY-4.0",
        "CC0-1.0",
        "CDDL-1.0",
        "FSFAP",
        "FTL",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "HPND",
        "IJG",
        "JasPer-2.0",
        "LGPL-2.1-only",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "MIT",
        "MIT-CMU",
        "MPL-2.0",
        "PSF-2.0",
        "Unicode-3.0",
        "Unlicense",
        "Zlib",
        "blessing",
        "bzip2-1.0.6",
        "libpng-2.0",
        "libtiff",
        "public-domain",
        BOOTLOADER,
    }
)
"""SPDX names, and the pairs of a licence and an exception, under which a part may lie beside an MIT program."""

SAID: Final = {
    # Packages whose metadata say nothing, or not in SPDX words. Looked up in the licence file that they carry.
    "hnswlib": "Apache-2.0",
    "onnxruntime": "MIT",
    "opencv-python-headless": "Apache-2.0",
    "defusedxml": "PSF-2.0",
    "lxml": "BSD-3-Clause AND MIT",  # libxml2 and libxslt (MIT) are linked into its module
    "flatbuffers": "Apache-2.0",
    "protobuf": "BSD-3-Clause",
    # The sources of pi-heif are BSD, its wheel goes under the licence of libheif.
    "pi_heif": "BSD-3-Clause AND LGPL-3.0-or-later",
    "pi-heif": "BSD-3-Clause AND LGPL-3.0-or-later",
    # libjxl, Highway and skcms (BSD-3-Clause), Brotli (MIT) and libjpeg-turbo are linked into its module.
    "pylibjxl": "BSD-3-Clause AND MIT AND IJG",
    "rawpy": "MIT AND (LGPL-2.1-only OR CDDL-1.0)",
    "pyinstaller": BOOTLOADER,
    "pyinstaller-hooks-contrib": "GPL-2.0-or-later WITH Bootloader-exception OR Apache-2.0",
}

MISSING_TEXTS: Final = {"pylibjxl": ("libjxl.txt",)}
"""Licence texts that a wheel should have carried; those of Brotli and libjpeg-turbo are in Pillow's."""

VENDORED: Final[dict[str, tuple[str, ...]]] = {
    # start of the file's name: what it is, its licence
    "libscipy_openblas": ("OpenBLAS", "BSD-3-Clause"),
    "libgfortran": ("GCC's Fortran library", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libquadmath": ("GCC's quad-precision library", "LGPL-2.1-or-later"),
    "libgomp": ("GCC's OpenMP library", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libgcc_s": ("GCC's support library", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libstdc++": ("GCC's C++ library", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "libheif": ("libheif", "LGPL-3.0-or-later"),
    "libde265": ("libde265", "LGPL-3.0-or-later"),
    "libraw_r": ("LibRaw", "LGPL-2.1-only OR CDDL-1.0"),
    "libjasper": ("JasPer", "JasPer-2.0"),
    "liblcms2": ("Little CMS", "MIT"),
    "libjpeg": ("libjpeg", "IJG"),
    "libavif": ("libavif with dav1d and libaom", "BSD-2-Clause"),
    "libXau": ("libXau", "MIT"),
    "libxcb": ("libxcb", "MIT"),
    "libharfbuzz": ("HarfBuzz", "MIT"),
    "libfreetype": ("FreeType", "FTL"),
    "libzstd": ("Zstandard", "BSD-3-Clause"),
    "libwebp": ("libwebp", "BSD-3-Clause"),
    "libsharpyuv": ("libwebp", "BSD-3-Clause"),
    "libtiff": ("LibTIFF", "libtiff"),
    "libopenjp2": ("OpenJPEG", "BSD-2-Clause"),
    "libpng16": ("libpng", "libpng-2.0"),
    "liblzma": ("XZ Utils", "public-domain"),
    "libbrotli": ("Brotli", "MIT"),
    "libQt6": ("Qt", "LGPL-3.0-only"),
    "libicu": ("ICU", "Unicode-3.0"),
}

DEBIAN: Final = {
    "libbz2-1.0": "bzip2-1.0.6",
    "libexpat1": "MIT",
    "libffi8": "MIT",
    "liblzma5": "public-domain",
    "libmpdec3": "BSD-2-Clause",
    "libpython3.11": "PSF-2.0",
    "libpython3.11-minimal": "PSF-2.0",
    "libpython3.11-stdlib": "PSF-2.0",
    "libsqlite3-0": "blessing",
    "libuuid1": "BSD-3-Clause",
    "zlib1g": "Zlib",
    "libxkbcommon0": "MIT",
    "libxkbcommon-x11-0": "MIT",
    "libwayland-cursor0": "MIT",
    "libwayland-egl1": "MIT",
    "libx11-xcb1": "MIT",
    **{
        f"libxcb-{name}": "MIT"
        for name in (
            "cursor0",
            "icccm4",
            "image0",
            "keysyms1",
            "randr0",
            "render0",
            "render-util0",
            "shape0",
            "shm0",
            "sync1",
            "util1",
            "xfixes0",
            "xkb1",
        )
    },
}
"""Debian packages that libraries of the bundle may be from."""

OFFER: Final = """\
The bundled program holds, beside its own files, the following work of others.

Qt, PySide6, libheif, libde265, LibRaw and libquadmath are under the GNU Lesser General Public License. Each is a
separate file in this folder, loaded when the program runs: you may replace it by a build of your own of the same
version, and you may examine the program to that end. Their sources are those of the packages named below at
https://pypi.org and https://download.qt.io; nothing in them was changed."""

_CLASSIFIERS: Final = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
}
_GENERAL: Final = {"LGPL-2.1": "LGPL-2.1.txt", "LGPL-3.0": "LGPL-3.0.txt", "GPL-3.0": "GPL-3.0.txt"}
_TOKEN: Final = re.compile(r"\(|\)|\bAND\b|\bOR\b|[^()\s]+(?:\s+WITH\s+[^()\s]+)?")


def licence_of(metadata: PackageMetadata) -> str | None:
    """Return the SPDX expression of a package, or None where it says none that we understand."""
    known = SAID.get(metadata["Name"])
    if known is not None:
        return known
    for said in (*metadata.get_all("License-Expression", ()), *metadata.get_all("License", ())):
        if "\n" not in said and set(_names(said)) & (ACCEPTED | {"GPL-2.0-only", "GPL-3.0-only"}):
            return str(said)
    found = [_CLASSIFIERS[each] for each in metadata.get_all("Classifier", ()) if each in _CLASSIFIERS]
    return " AND ".join(found) or None


def is_licence_file(path: str) -> bool:
    """Whether a file of a package holds the words of a licence."""
    pure = PurePosixPath(path)
    named = re.match(r"(?i)(licen[cs]e|copying|notice|thirdpartynotices)", pure.name) is not None
    return (named and pure.suffix in {"", ".txt", ".md", ".LibRaw"}) or "licenses" in pure.parts


def is_vendored(place: str) -> bool:
    """Whether a file lies where wheels put the libraries of others."""
    pure = PurePosixPath(place)
    inside = any(part.endswith((".libs", ".dylibs")) for part in pure.parts)
    return inside or pure.parts[:3] == ("PySide6", "Qt", "lib") or pure.name.startswith("libraw_r")


def general_texts(expression: str) -> list[str]:
    """List the files with the texts of general licences that an expression names; the LGPL builds on the GPL."""
    found = [file for start, file in _GENERAL.items() if any(name.startswith(start) for name in _names(expression))]
    return [*found, "GPL-3.0.txt"] if "LGPL-3.0.txt" in found else found


def may_be_passed_on(expression: str) -> bool:
    """Whether one choice of licences within an SPDX expression is accepted throughout.

    >>> may_be_passed_on("GPL-2.0-only OR (MIT AND Zlib)"), may_be_passed_on("MIT AND GPL-2.0-only")
    (True, False)
    """
    tokens = _TOKEN.findall(expression)
    position = 0

    def one() -> bool:
        nonlocal position
        token = tokens[position]
        position += 1
        if token != "(":  # noqa: S105 -- a bracket
            return re.sub(r"\s+", " ", token) in ACCEPTED
        inside = either()
        position += 1
        return inside

    def both() -> bool:
        nonlocal position
        good = one()
        while position < len(tokens) and tokens[position] == "AND":
            position += 1
            good = one() and good
        return good

    def either() -> bool:
        nonlocal position
        good = both()
        while position < len(tokens) and tokens[position] == "OR":
            position += 1
            good = both() or good
        return good

    return bool(tokens) and either() and position == len(tokens)


def _names(expression: str) -> list[str]:
    return [re.sub(r"\s+", " ", token) for token in _TOKEN.findall(expression) if token not in {"(", ")", "AND", "OR"}]

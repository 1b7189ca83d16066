"""What this installation has, whether it works, and how the library is."""

from __future__ import annotations

import platform
from importlib import metadata
from pathlib import Path
from typing import Final

from photodedup import __version__, machine, paths
from photodedup.catalogue import health
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.describe import models, selftest
from photodedup.errors import PhotodedupError

_PACKAGES: Final = (
    "numpy",
    "onnxruntime",
    "pillow",
    "pillow-heif",
    "pylibjxl",
    "rawpy",
    "opencv-python-headless",
    "hnswlib",
    "PySide6-Essentials",
)

Facts = dict[str, object]


def examine(library: Path) -> Facts:
    """Look at everything a bug report needs; a part that fails is reported, not raised."""
    return {
        "photodedup": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": machine.cores(),
        "packages": {name: _version(name) for name in _PACKAGES},
        "models": _models(),
        "providers": _providers(),
        "library": _library(library),
    }


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _models() -> list[Facts]:
    """Check every file of every shipped model against its manifest."""
    folder = paths.models_folder()
    found: list[Facts] = []
    for name in models.manifest_names(folder):
        try:
            manifest = models.read_manifest(folder, name)
        except PhotodedupError as error:
            found.append({"model": name, "state": str(error)})
            continue
        damaged = models.damaged_files(manifest, folder)
        state = f"damaged: {', '.join(damaged)}" if damaged else "sound"
        found.append({"model": name, "state": state, "descriptor_id": manifest.descriptor_id, "sha256": manifest.files})
    return found or [{"state": f"no model in {folder}"}]


def _providers() -> list[Facts]:
    try:
        return [
            {"provider": test.provider, "works": test.works, "cosine": test.cosine, "reason": test.reason}
            for test in selftest.examine_providers()
        ]
    except PhotodedupError as error:
        return [{"provider": "cpu", "works": False, "cosine": None, "reason": str(error)}]


def _library(library: Path) -> Facts:
    """Report the library's health without making one where there is none."""
    if not (library / FILE_NAME).exists():
        return {"path": library, "state": "not made yet"}
    try:
        catalogue = Catalogue(library)
        try:
            return {"path": library, **health.examine(catalogue)}
        finally:
            catalogue.close()
    except PhotodedupError as error:
        return {"path": library, "state": str(error)}

"""What this installation has, whether it works, and how the library is."""

from __future__ import annotations

import platform
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Final

from photodedup import __version__, machine, paths
from photodedup.catalogue import health
from photodedup.catalogue.connection import FILE_NAME, Catalogue
from photodedup.describe import loading, models
from photodedup.describe.surroundings import installed, runtimes
from photodedup.engine.devices import Device, Devices
from photodedup.errors import PhotodedupError, UserError
from photodedup.events import CancelToken

_PACKAGES: Final = (
    "numpy",
    "pillow",
    "pi-heif",
    "pylibjxl",
    "rawpy",
    "opencv-python-headless",
    "hnswlib",
    "PySide6-Essentials",
)

Facts = dict[str, object]


def examine(
    library: Path,
    *,
    retest: bool = False,
    say: Callable[[str], None] = lambda _: None,
    cancel: CancelToken | None = None,
) -> Facts:
    """Look at everything a bug report needs; a part that fails is reported, not raised.

    Args:
        library: its folder; none is made where there is none.
        retest: try every provider again, those too that crashed before.
        say: told in a sentence what takes long.
        cancel: stops the trials.

    Raises:
        Cancelled: stopped as asked.
    """
    return {
        "photodedup": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": machine.cores(),
        "packages": {name: _version(name) for name in (*runtimes(installed()), *_PACKAGES)},
        "models": models_found(),
        **_providers(say, cancel, retest=retest),
        "library": _library(library),
    }


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def models_found() -> list[Facts]:
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
        facts: Facts = {"model": name, "state": state, "descriptor_id": manifest.descriptor_id}
        way = {} if damaged else _way(manifest, folder)
        found.append({**facts, **way, "sha256": manifest.files})
    return found or [{"state": f"no model in {folder}"}]


def _way(manifest: models.Manifest, folder: Path) -> Facts:
    """Say which way a model that multiplies bytes takes on this processor."""
    if manifest.precision not in loading.ROUNDED:
        return {}
    try:
        return {"int8_products": "quick" if loading.is_quick(manifest, folder) else "exact"}
    except PhotodedupError as error:
        return {"int8_products": str(error)}


def _providers(say: Callable[[str], None], cancel: CancelToken | None, *, retest: bool) -> Facts:
    """List the providers; those that can be used here and were never tried are tried, as a scan would."""
    devices = Devices()
    listed = devices.retest(say, cancel) if retest else devices.tested(say, cancel)
    facts: Facts = {"providers": [_provider(device) for device in listed]}
    clash = devices.clash()
    return {**facts, "onnxruntime_packages": clash} if clash else facts


def _provider(device: Device) -> Facts:
    known = {"device": device.title, "state": device.state, "reason": device.reason, "precision": device.precision}
    measured = {"cosine": device.cosine, "photos_per_second": device.rate, "batch": device.batch, "tried": device.day}
    tried = {name: value for name, value in {**known, **measured}.items() if value not in {"", None, 0}}
    return {
        "provider": device.provider,
        "works": device.state == "works",
        "cosine": device.cosine,
        "reason": "",
        **tried,
    }


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
    except UserError as error:
        return {"path": library, "state": error.sentence, "what to do": error.hint}
    except PhotodedupError as error:
        return {"path": library, "state": str(error)}

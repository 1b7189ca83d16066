"""Where things are: the only module that knows a checkout from a wheel from a frozen bundle."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import appdirs

APP_NAME = "photodedup"
LIBRARY_VARIABLE = "PHOTODEDUP_LIBRARY"


def is_bundle() -> bool:
    """Whether this is the packaged program, into which nothing more can be installed."""
    return hasattr(sys, "_MEIPASS")


def _shipped(name: str) -> Path:
    """Find a shipped folder or file: inside the bundle, inside the installed package, or beside it in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / name
    package = Path(__file__).parent
    inside = package / "_shipped" / name
    return inside if inside.exists() else package.parent / name


def models_folder() -> Path:
    """Return the folder that holds the ONNX graphs, their weights and their manifests."""
    return _shipped("onnx_models")


def resources_folder() -> Path:
    """Return the folder that holds icons, translations and the sample library."""
    return _shipped("resources")


def licence_files() -> list[Path]:
    """Return the licence of the program, the notices about what it ships, and those about the libraries of a bundle."""
    return [file for file in map(_shipped, ("LICENSE", "NOTICE", "THIRD_PARTY")) if file.is_file()]


def default_library() -> Path:
    """Return the library folder used when none is named: `PHOTODEDUP_LIBRARY`, else the system's data folder."""
    chosen = os.environ.get(LIBRARY_VARIABLE)
    return Path(chosen) if chosen else Path(appdirs.user_data_dir(APP_NAME, appauthor=False)) / "library"


def settings_file() -> Path:
    """Return the file that holds what the person changed from the defaults."""
    return Path(appdirs.user_config_dir(APP_NAME, appauthor=False)) / "settings.json"


def verdicts_file() -> Path:
    """Return the file that remembers which providers work on this machine."""
    return settings_file().with_name("providers.json")


def log_folder() -> Path:
    """Return the folder of the log and of crash reports."""
    return Path(appdirs.user_log_dir(APP_NAME, appauthor=False))

"""What lies in the checkout itself and is the work of others: the models' weights and the sample's photos."""  # noqa: INP001 -- a script's other half; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Final

CHECKOUT: Final = Path(__file__).resolve().parent.parent
MODELS: Final = CHECKOUT / "onnx_models"
SAMPLE: Final = CHECKOUT / "resources" / "sample"

_SPOKEN: Final = {
    "CC BY 2.0": "CC-BY-2.0",
    "CC0 1.0": "CC0-1.0",
    "public domain": "public-domain",
    "MIT": "MIT",
}
"""How ORIGINS.txt calls a licence, and its SPDX name."""

_PICTURE: Final = re.compile(r"^  (\S.*?)\s{2,}.*?; (" + "|".join(map(re.escape, _SPOKEN)) + r")\b", re.MULTILINE)
_PHOTO: Final = re.compile(r"^  (\S.*\.\w{3,4})\s{2,}(\S.*?)\s{2,}", re.MULTILINE)


def licence_of_shipped(file: Path) -> tuple[str, str] | None:
    """Return what a file of the checkout is and its licence, or None for the project's own.

    Raises:
        LookupError: it is a model's or a photo, and nothing says its licence.
    """
    if file.is_relative_to(MODELS) and file.suffix not in {".json", ".md"}:
        return _model(file)
    if file.is_relative_to(SAMPLE) and file.suffix != ".txt":
        return _photo(file)
    return None


def _model(file: Path) -> tuple[str, str]:
    found = _models().get(file.name)
    if found is None:
        raise LookupError(f"{file.name}: no manifest in onnx_models names it, so nothing says its licence.")
    return found


@cache
def _models() -> dict[str, tuple[str, str]]:
    """What each file that a manifest names belongs to, and under which licence."""
    manifests = [json.loads(each.read_text(encoding="utf-8")) for each in sorted(MODELS.glob("*.manifest.json"))]
    return {
        name: (f"trunk {each['trunk']} in onnx_models", str(each["licence"]))
        for each in manifests
        for name in (*each["files"], *each["whitenings"].values())
    }


def _photo(file: Path) -> tuple[str, str]:
    licences, pictures = _origins()
    picture = pictures.get(file.relative_to(SAMPLE).as_posix(), "")
    if picture not in licences:
        raise LookupError(f"{file.name}: ORIGINS.txt in resources/sample does not say whose picture it shows.")
    return f'picture "{picture}" in resources/sample', _SPOKEN[licences[picture]]


@cache
def _origins() -> tuple[dict[str, str], dict[str, str]]:
    """The licence of each picture, and the picture of each file."""
    text = (SAMPLE / "ORIGINS.txt").read_text(encoding="utf-8")
    pictures, _, files = text.partition("\nThe files,")
    return dict(_PICTURE.findall(pictures)), dict(_PHOTO.findall(files))

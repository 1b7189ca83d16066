"""What a person can set: one frozen dataclass, stored as JSON with only the values that differ from the defaults.

A broken file or value costs only itself: the default takes its place, and `load` names what it left out.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from photodedup.errors import UserError


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default.

    Attributes:
        provider: onnxruntime execution provider, short name; "auto" takes the best that works.
        precision: "auto", "compact", "int8", "float32" or "float16".
        threads: worker threads; 0 means as many as the machine has cores.
        similar_threshold: similarity at which two photos count as look-alikes.
        use_truncated: look at what there is of a photo that ends too early, instead of skipping it.
        thumbnail_megabytes: how much the stored thumbnails of a library may take once a scan is over.
        language: what the window speaks, as "de" or "zh_CN"; "auto" takes the system's.
        merge_metadata: let kept photos take over metadata of removed ones; the window's, not the command line's.
    """

    provider: str = "auto"
    precision: str = "auto"
    threads: int = 0
    similar_threshold: float = 0.6
    use_truncated: bool = False
    thumbnail_megabytes: int = 4000
    language: str = "auto"
    merge_metadata: bool = False


MOST_THREADS: Final = 1024

CHOICES: Final = {
    "provider": ("auto", "cpu", "cuda", "tensorrt", "migraphx", "rocm", "directml", "coreml", "openvino", "webgpu"),
    "precision": ("auto", "compact", "int8", "float32", "float16"),
}
"""What there is to choose from; a language that the window does not speak counts as "auto"."""

_RANGES: Final = {
    "threads": (0, MOST_THREADS),
    "similar_threshold": (0, 1),
    "use_truncated": (0, 1),
    "thumbnail_megabytes": (0, 10**6),
    "merge_metadata": (0, 1),
}


def _is_usable(name: str, value: float | str) -> bool:
    if isinstance(value, str):
        return name not in CHOICES or value in CHOICES[name]
    low, high = _RANGES.get(name, (0, 0))
    return low <= value <= high


def load(file: Path) -> tuple[Settings, list[str]]:
    """Read settings; return them with one sentence for each value that could not be used."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError) as error:
        return Settings(), [f"The settings in {file} cannot be read ({error}); the defaults are used."]
    if not isinstance(stored, dict):
        return Settings(), [f"The settings in {file} are not a JSON object; the defaults are used."]
    usable: dict[str, Any] = {}  # each of its field's kind, checked below
    complaints: list[str] = []
    known = {field.name: type(field.default) for field in fields(Settings)}
    for name, value in stored.items():
        kind = known.get(name)
        right_kind = type(value) is kind or (kind is float and type(value) is int)
        if right_kind and _is_usable(name, value):
            usable[name] = float(value) if kind is float else value
        else:
            complaints.append(f"The setting {name!r} in {file} is unknown or has a wrong value; it is left out.")
    return Settings(**usable), complaints


def save(settings: Settings, file: Path) -> None:
    """Write what differs from the defaults; remove the file if nothing does.

    Raises:
        UserError: the file cannot be written.
    """
    defaults = asdict(Settings())
    changed = {name: value for name, value in asdict(settings).items() if value != defaults[name]}
    try:
        if not changed:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_suffix(".new")
        draft.write_text(json.dumps(changed, indent=2) + "\n", encoding="utf-8")
        os.replace(draft, file)
    except OSError as error:
        msg = f"The settings cannot be saved in {file}: {error.strerror}."
        raise UserError(msg, "Check that the folder can be written to and the disk is not full.") from error

"""The shipped models: what a manifest says, and whether the files are the ones it speaks of."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from photodedup.errors import UserError

MANIFEST_SUFFIX: Final = ".manifest.json"

COMPACT: Final = "compact"
"""The precision, and family, of the trunk that was taken apart: int8, with a quarter of the work."""

_REINSTALL: Final = "Install photodedup again, or fetch onnx_models/ anew."


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one model is and which files it needs.

    Attributes:
        name: the manifest's own name, "vgg16-int8" for one.
        trunk: the net, "vgg16" or "vgg19".
        layer: the layer whose maps are pooled.
        precision: "float32", "float16", "int8" or "compact".
        family: models of one family give descriptors that can be compared ("float", "int8" or "compact").
        size: side of the square photo it is meant for, pixels; other sizes work too.
        aggregate: the aggregation that makes the graph's descriptor.
        dim: length of the graph's descriptor.
        graph: the ONNX file.
        whitenings: for each aggregation the file with its mean, axes and deviations.
        files: sha256 of every file, by name; all lie beside the manifest.
        fingerprint: short digest of everything that decides the numbers of this family.
        descriptor_id: names the graph's own descriptors; see `descriptor_id`.
        licence: licence of the weights.
        attribution: whom the weights come from, as that licence asks.
    """

    name: str
    trunk: str
    layer: str
    precision: str
    family: str
    size: int
    aggregate: str
    dim: int
    graph: str
    whitenings: dict[str, str]
    files: dict[str, str]
    fingerprint: str
    descriptor_id: str
    licence: str
    attribution: str

    def id_of(self, size: int, aggregate: str, dim: int) -> str:
        """Name descriptors made by this model with other settings than its own."""
        return f"{self.trunk}-{self.layer}-{size}-{aggregate}-{dim}-{self.family}-{self.fingerprint}"


def read_manifest(folder: Path, name: str) -> Manifest:
    """Read the manifest called `name` in `folder`.

    Raises:
        UserError: it is missing or damaged.
    """
    file = folder / (name + MANIFEST_SUFFIX)
    try:
        return Manifest(**json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise UserError(f"The model {name} is missing from {folder}.", _REINSTALL) from error
    except (OSError, ValueError, TypeError) as error:
        raise UserError(f"The model description {file} cannot be read: {error}.", _REINSTALL) from error


def write_manifest(manifest: Manifest, folder: Path) -> None:
    """Write a manifest where `read_manifest` finds it."""
    text = json.dumps(asdict(manifest), indent=2, ensure_ascii=False) + "\n"
    (folder / (manifest.name + MANIFEST_SUFFIX)).write_text(text, encoding="utf-8")


def manifest_names(folder: Path) -> list[str]:
    """Name every model in `folder`, in order of name."""
    return sorted(file.name.removesuffix(MANIFEST_SUFFIX) for file in folder.glob("*" + MANIFEST_SUFFIX))


def family_of(folder: Path, descriptor_id: str) -> str | None:
    """Return the family whose models make descriptors of an id; None where no model of `folder` does."""
    manifests = [read_manifest(folder, name) for name in manifest_names(folder)] if descriptor_id else []
    return next((each.family for each in manifests if each.descriptor_id == descriptor_id), None)


def sha256(file: Path) -> str:
    """Digest a file; 30 MB take about 20 ms."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def damaged_files(manifest: Manifest, folder: Path) -> list[str]:
    """Name every file that is missing or is not the one the manifest speaks of."""
    return [name for name, digest in manifest.files.items() if not _matches(folder / name, digest)]


def check_files(manifest: Manifest, folder: Path) -> None:
    """Make sure that every file of a model is the one its manifest speaks of.

    Raises:
        UserError: one is missing or differs; the sentence names it.
    """
    damaged = damaged_files(manifest, folder)
    if damaged:
        raise UserError(f"The model file {folder / damaged[0]} is missing or damaged.", _REINSTALL)


def _matches(file: Path, digest: str) -> bool:
    try:
        return sha256(file) == digest
    except OSError:
        return False

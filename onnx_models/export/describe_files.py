"""Write the manifest of each model: what it is, which files it needs, whose weights they are."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from photodedup.describe.models import COMPACT, Manifest, sha256, write_manifest
from photodedup.describe.samples import reference_name, samples, save_reference
from photodedup.describe.session import TrunkSession

LAST_LAYER = {"vgg16": "block5_conv3", "vgg19": "block5_conv4"}

_LAST_BITS = 1e-5

LICENCE = "CC-BY-4.0"
ATTRIBUTION = (
    "{name} ImageNet weights by Karen Simonyan and Andrew Zisserman, Visual Geometry Group, University of Oxford "
    "(https://www.robots.ox.ac.uk/~vgg/research/very_deep/), CC BY 4.0; "
    "only the convolutions are kept, rounded to fewer bits"
)


COMPACT_ATTRIBUTION = ATTRIBUTION.format(name="VGG-16").replace(
    "only the convolutions are kept, rounded to fewer bits",
    "only the convolutions are kept, each taken apart into two smaller ones, tuned and rounded to fewer bits",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the graphs' own descriptors are made with."""

    trunk: str
    size: int
    aggregate: str
    dim: int


def write_compact_manifest(folder: Path, settings: Settings, graph: str, weights: str, whitening: str) -> None:
    """Write the manifest of the trunk that was taken apart; its samples lie there already."""
    reference = reference_name(f"{settings.trunk}-{COMPACT}")
    files = {name: sha256(folder / name) for name in (graph, weights, whitening, reference)}
    deciding = [files[name] for name in (weights, whitening, graph)]
    manifest = Manifest(
        name=f"{settings.trunk}-{COMPACT}",
        trunk=settings.trunk,
        layer=LAST_LAYER[settings.trunk],
        precision=COMPACT,
        family=COMPACT,
        size=settings.size,
        aggregate=settings.aggregate,
        dim=settings.dim,
        graph=graph,
        whitenings={settings.aggregate: whitening},
        files=files,
        fingerprint=hashlib.sha256("".join(deciding).encode()).hexdigest()[:8],
        descriptor_id="",
        licence=LICENCE,
        attribution=COMPACT_ATTRIBUTION,
    )
    own_id = manifest.id_of(settings.size, settings.aggregate, settings.dim)
    write_manifest(replace(manifest, descriptor_id=own_id), folder)


def write_manifests(
    folder: Path, settings: Settings, graphs: dict[str, str], weights: dict[str, str], whitenings: dict[str, str]
) -> None:
    """Write one manifest for each precision.

    Args:
        folder: where everything lies.
        settings: what the graphs' own descriptors are made with.
        graphs: the graph of each precision.
        weights: the shared weight file of each precision.
        whitenings: the whitening of each aggregation.
    """
    reference = reference_name(settings.trunk)
    _make_reference(TrunkSession(folder / graphs["float32"], "cpu"), folder / reference)
    shared = [*whitenings.values(), reference]
    digests = {name: sha256(folder / name) for name in [*graphs.values(), *weights.values(), *shared]}
    for precision, graph in graphs.items():
        # float32 and float16 agree to a cosine of .9999, so that their descriptors may be mixed; int8's may not.
        family = "int8" if precision == "int8" else "float"
        deciding = [weights[precision], *whitenings.values(), *([graph] if precision == "int8" else [])]
        manifest = Manifest(
            name=f"{settings.trunk}-{precision}",
            trunk=settings.trunk,
            layer=LAST_LAYER[settings.trunk],
            precision=precision,
            family=family,
            size=settings.size,
            aggregate=settings.aggregate,
            dim=settings.dim,
            graph=graph,
            whitenings=whitenings,
            files={name: digests[name] for name in [graph, weights[precision], *shared]},
            fingerprint=hashlib.sha256("".join(digests[name] for name in deciding).encode()).hexdigest()[:8],
            descriptor_id="",
            licence=LICENCE,
            attribution=ATTRIBUTION.format(name=settings.trunk.upper().replace("VGG", "VGG-")),
        )
        own_id = manifest.id_of(settings.size, settings.aggregate, settings.dim)
        write_manifest(replace(manifest, descriptor_id=own_id), folder)


def _make_reference(session: TrunkSession, file: Path) -> None:
    """Store what the float32 trunk makes of the samples, unless that is there: last bits differ between processors."""
    made = session.run("pooled", samples())
    if file.exists():
        kept = np.load(file)
        if kept.shape == made.shape and np.allclose(kept, made, atol=_LAST_BITS):
            return
    save_reference(session, file)

"""Whether a provider gives the right numbers on this machine: its descriptors against the float32 reference's."""

from __future__ import annotations

from dataclasses import dataclass, replace

from photodedup.describe.loading import load_describer
from photodedup.describe.samples import AGREEMENT, SIZE, samples
from photodedup.describe.session import available_providers
from photodedup.errors import UserError
from photodedup.settings import Settings
from photodedup.types import Pixels, Vectors


@dataclass(frozen=True, slots=True)
class SelfTest:
    """How a provider did; `cosine` is the worst sample's, None where it could not run at all."""

    provider: str
    works: bool
    cosine: float | None
    reason: str


def examine_providers() -> list[SelfTest]:
    """Try every provider of this onnxruntime with the precision it would be used with.

    Raises:
        UserError: the model files are missing or damaged.
    """
    photos = samples()
    cpu = Settings(provider="cpu")
    reference = load_describer(cpu, lambda _: None, size=SIZE, precision="float32").describe(photos)
    return [_tried(provider, photos, reference) for provider in available_providers()]


def _tried(provider: str, photos: Pixels, reference: Vectors) -> SelfTest:
    try:
        describer = load_describer(replace(Settings(), provider=provider), lambda _: None, size=SIZE)
        cosine = float((describer.describe(photos) * reference).sum(axis=1).min())
    except UserError as error:
        return SelfTest(provider, works=False, cosine=None, reason=str(error))
    if describer.provider != provider:
        return SelfTest(provider, works=False, cosine=None, reason="It could not be loaded; the CPU took its place.")
    if cosine < AGREEMENT:
        return SelfTest(provider, works=False, cosine=cosine, reason="Its descriptors are wrong.")
    return SelfTest(provider, works=True, cosine=round(cosine, 5), reason="")

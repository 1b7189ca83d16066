"""Whether a provider gives the right numbers on this machine: its descriptors against the float32 reference's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from photodedup.describe.loading import load_describer
from photodedup.describe.session import available_providers
from photodedup.errors import UserError
from photodedup.settings import Settings
from photodedup.types import Pixels

AGREEMENT: Final = 0.99
"""Least cosine to the float32 descriptor: int8 is allowed its rounding, a broken provider is far below."""

_SIZE: Final = 96  # small: the test is about right or wrong, not about speed


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
    photos = _samples()
    cpu = Settings(provider="cpu")
    reference = load_describer(cpu, lambda _: None, size=_SIZE, precision="float32").describe(photos)
    return [_tried(provider, photos, reference) for provider in available_providers()]


def _tried(provider: str, photos: Pixels, reference: np.ndarray) -> SelfTest:
    try:
        describer = load_describer(replace(Settings(), provider=provider), lambda _: None, size=_SIZE)
        cosine = float((describer.describe(photos) * reference).sum(axis=1).min())
    except UserError as error:
        return SelfTest(provider, works=False, cosine=None, reason=str(error))
    if describer.provider != provider:
        return SelfTest(provider, works=False, cosine=None, reason="It could not be loaded; the CPU took its place.")
    if cosine < AGREEMENT:
        return SelfTest(provider, works=False, cosine=cosine, reason="Its descriptors are wrong.")
    return SelfTest(provider, works=True, cosine=round(cosine, 5), reason="")


def _samples() -> Pixels:
    """Make two textured pictures, the same on every machine."""
    coarse = np.random.default_rng(1).integers(0, 256, (2, 12, 12, 3), dtype=np.uint8)
    return np.repeat(np.repeat(coarse, _SIZE // 12, axis=1), _SIZE // 12, axis=2)

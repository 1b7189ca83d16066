"""Made-up photos on which a trunk is tried before it is trusted, and what the float32 trunk makes of them.

The product of int8 numbers saturates on some processors, and a graphics driver can be plainly wrong: one small
pass tells, and costs some milliseconds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from photodedup.describe.session import TrunkSession
from photodedup.errors import BugError
from photodedup.types import Pixels, Vectors

SIZE: Final = 96
"""Side of a sample, pixels: the question is right or wrong, not how fast."""

AGREEMENT: Final = {"float": 0.999, "int8": 0.995, "compact": 0.995}
"""Least cosine to the summed maps of the same trunk in float32, by family.

Products that are right give .9996 (int8) and .9982 (compact); those of int8 that overflow give .987.
"""


def samples() -> Pixels:
    """Make two textured pictures, (2, SIZE, SIZE, 3), the same on every machine, and no harsher than photos are."""
    coarse = np.random.default_rng(1).integers(0, 256, (2, 12, 12, 3), dtype=np.uint8) // 2 + 64
    return np.repeat(np.repeat(coarse, SIZE // 12, axis=1), SIZE // 12, axis=2)


def reference_name(trunk: str) -> str:
    """Name the file that holds what the float32 trunk makes of the samples."""
    return f"{trunk}.samples.npy"


def save_reference(session: TrunkSession, file: Path) -> None:
    """Store what a float32 trunk makes of the samples."""
    np.save(file, session.run("pooled", samples()))


def agreement(session: TrunkSession, file: Path) -> float:
    """Return the worst cosine between a trunk's summed maps of the samples and the stored ones.

    Raises:
        BugError: the stored file is of another trunk.
    """
    expected: Vectors = np.load(file)
    pooled = session.run("pooled", samples())
    if pooled.shape != expected.shape:
        raise BugError(f"{file.name} holds {expected.shape} numbers, the trunk gives {pooled.shape}.")
    return float((pooled * expected).sum(axis=1).min())

"""The graphs against the whole path in plain numpy, on photos of the sample library."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from photodedup import decode, paths
from photodedup.describe.loading import load_describer, open_trunk
from photodedup.settings import Settings
from photodedup.types import Pixels, Vectors
from tests.unit.describe import reference

SIZE = 128
PHOTOS = 4
SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "sample" / "Camera"


@cache
def _photos() -> Pixels:
    files = sorted(SAMPLES.glob("*.jpg"))[:PHOTOS]
    return np.stack([decode.render(file.read_bytes(), SIZE).square for file in files])


@cache
def _maps() -> tuple[reference.Floats, ...]:
    layers = reference.weights(paths.models_folder())
    return tuple(reference.last_maps(photo, layers) for photo in _photos())


def _expected(aggregate: str, dim: int) -> Vectors:
    rows = [reference.descriptor(maps, paths.models_folder(), aggregate, dim) for maps in _maps()]
    return np.stack(rows)


@pytest.mark.parametrize(("precision", "least"), [("float32", 0.9999), ("float16", 0.999), ("int8", 0.998)])
@pytest.mark.parametrize(("aggregate", "dim"), [("root", 256), ("sum", 256), ("sum", 64)])
def test_descriptors_agree_with_plain_numpy(precision: str, least: float, aggregate: str, dim: int) -> None:
    """Every precision gives the reference's descriptor, by the graph alone as by graph and numpy together."""
    settings = Settings(provider="cpu")
    describer = load_describer(settings, print, size=SIZE, precision=precision, aggregate=aggregate, dim=dim)
    cosines = (describer.describe(_photos()) * _expected(aggregate, dim)).sum(axis=1)
    assert cosines.min() >= least


def test_maps_agree_with_plain_numpy() -> None:
    """The second output is the last convolution after its ReLU, to float32's rounding."""
    maps = open_trunk(Settings(provider="cpu"), print, "float32").run("maps", _photos()[:1])
    np.testing.assert_allclose(maps[0], _maps()[0], atol=1e-3 * _maps()[0].max())


def test_plain_photos_are_described_in_int8_as_in_float32() -> None:
    """At half of their contrast photos use few of the steps of rounded activations, and still keep their descriptor."""
    plain = (117 + (_photos().astype(np.float32) - 117) / 2).round().astype(np.uint8)
    settings = Settings(provider="cpu")
    exact, rounded = (
        load_describer(settings, print, size=SIZE, precision=precision).describe(plain)
        for precision in ("float32", "int8")
    )
    assert (exact * rounded).sum(axis=1).min() >= 0.998

"""Whether a trunk is tried before it is trusted, and what happens when it fails."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from photodedup import paths
from photodedup.describe import loading
from photodedup.describe.samples import SIZE, agreement, reference_name, samples
from photodedup.describe.session import TrunkSession
from photodedup.engine import doctor
from photodedup.errors import UserError
from photodedup.settings import Settings
from photodedup.types import Pixels, Vectors


class _Saturating(TrunkSession):
    """A trunk whose fast int8 products are wrong, as on processors that lack VNNI."""

    def __init__(
        self, graph: Path, provider: str, *, careful: bool = False, threads: int = 1, device: str = ""
    ) -> None:
        super().__init__(graph, provider, careful=careful, threads=threads, device=device)
        self._wrong = not careful

    def run(self, output: str, photos: Pixels) -> Vectors:
        right = super().run(output, photos)
        return np.roll(right, 1, axis=1) if self._wrong else right


class _Broken(_Saturating):
    """A trunk whose int8 products are wrong either way."""

    def __init__(
        self, graph: Path, provider: str, *, careful: bool = False, threads: int = 1, device: str = ""
    ) -> None:
        super().__init__(graph, provider, careful=careful, threads=threads, device=device)
        self._wrong = "int8" in graph.name or "compact" in graph.name


def test_that_int8_products_that_saturate_are_done_the_exact_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person is told once, and gets right descriptors."""
    monkeypatch.setattr(loading, "TrunkSession", _Saturating)
    notices: list[str] = []
    describer = loading.load_describer(Settings(provider="cpu", precision="int8"), notices.append, size=SIZE)
    assert len(notices) == 1
    assert "int8" in notices[0]
    monkeypatch.undo()
    trusted = loading.load_describer(Settings(provider="cpu", precision="int8"), lambda _: None, size=SIZE)
    assert (describer.describe(samples()) * trusted.describe(samples())).sum(axis=1).min() > 0.9999


def test_that_a_trunk_that_is_wrong_either_way_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wrong numbers are never used, whatever it costs to do without."""
    monkeypatch.setattr(loading, "TrunkSession", _Broken)
    with pytest.raises(UserError, match="wrong numbers"):
        loading.load_describer(Settings(provider="cpu", precision="int8"), lambda _: None)


def test_that_float32_takes_the_place_of_int8_that_cannot_be_right(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a precision asked for, the right answer is worth the wait, and the person is told."""
    monkeypatch.setattr(loading, "TrunkSession", _Broken)
    notices: list[str] = []
    describer = loading.load_describer(Settings(provider="cpu"), notices.append, size=SIZE)
    assert "-float-" in describer.descriptor_id
    assert any("next best" in notice for notice in notices)


def test_that_doctor_says_which_way_int8_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever wonders why int8 is slow here reads that its quick products overflow on this processor."""
    ways = {}
    for trunk in (TrunkSession, _Saturating):
        monkeypatch.setattr(loading, "TrunkSession", trunk)
        models = doctor.models_found()
        ways[trunk] = {each["model"]: each.get("int8_products") for each in models}
    assert ways[_Saturating] == {
        "vgg16-compact": "exact",
        "vgg16-float16": None,
        "vgg16-float32": None,
        "vgg16-int8": "exact",
    }
    assert ways[TrunkSession]["vgg16-compact"] == "quick"
    assert ways[TrunkSession]["vgg16-int8"] in {"quick", "exact"}  # by what the processor of this machine can


@pytest.mark.parametrize("precision", ["float32", "float16", "int8"])
def test_that_every_shipped_trunk_agrees_with_the_stored_reference(precision: str) -> None:
    """The reference is the float32 trunk's; the others stay close to it."""
    trunk = loading.open_trunk(Settings(provider="cpu"), lambda _: None, precision)
    cosine = agreement(trunk, paths.models_folder() / reference_name("vgg16"))
    assert cosine > {"float32": 0.999999, "float16": 0.9999, "int8": 0.999}[precision]


def test_that_the_compact_trunk_agrees_with_its_own_reference() -> None:
    """Its reference is what its rounded kernels make of the samples in float32: only activations are rounded more."""
    folder = paths.models_folder()
    session = TrunkSession(folder / "vgg16-compact.onnx", "cpu")
    assert agreement(session, folder / reference_name("vgg16-compact")) > 0.998


def test_that_no_product_of_the_compact_trunk_can_saturate() -> None:
    """Without VNNI a processor adds two products of an unsigned and a signed byte in 16 bits: both must fit."""
    model = onnx.load(paths.models_folder() / "vgg16-compact.onnx")
    kernels = [onnx.numpy_helper.to_array(one) for one in model.graph.initializer if one.name.endswith("_q")]
    assert len(kernels) == 25
    assert all(2 * 255 * int(np.abs(kernel.astype(int)).max()) < 2**15 for kernel in kernels)

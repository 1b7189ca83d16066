"""The export tool from end to end, on a tiny trunk and made-up photos."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from onnx_models.export import learn
from onnx_models.export.__main__ import main
from onnx_models.export.rounded import RoundedTrunk
from photodedup.describe.loading import load_describer
from photodedup.describe.models import damaged_files, manifest_names, read_manifest
from photodedup.settings import Settings
from photodedup.types import Vectors
from tests.helpers.pictures import picture, save
from tests.unit.onnx_models.tiny import layer_arrays

SIZE, DIM, TRAINED_ON = 64, 6, 60


def _export(trunk: Path, photos: Path, out: Path, *more: str) -> int:
    sizes = ["--size", str(SIZE), "--dim", str(DIM)]
    return main([str(trunk), "--photos", str(photos), "--out", str(out), *sizes, *more])


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with trunk.npz and photos/."""
    folder = tmp_path_factory.mktemp("inputs")
    np.savez(folder / "trunk.npz", **layer_arrays("vgg16"))  # type: ignore[arg-type]
    for seed in range(TRAINED_ON):
        save(picture(seed, 80, 64), folder / "photos" / f"{seed:02}.png")
    return folder


@pytest.fixture(scope="module")
def exported(inputs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that the tool wrote."""
    out = tmp_path_factory.mktemp("models")
    assert _export(inputs / "trunk.npz", inputs / "photos", out) == 0
    return out


def _descriptors(folder: Path, precision: str, aggregate: str | None = None) -> Vectors:
    settings = Settings(provider="cpu")
    describer = load_describer(settings, print, precision=precision, aggregate=aggregate, folder=folder, dim=DIM)
    return describer.describe(np.stack([picture(seed, SIZE, SIZE) for seed in range(100, 104)]))


def test_manifests_speak_of_the_files_as_they_are(exported: Path) -> None:
    """Three models are written, and every file they name has the digest they give."""
    names = manifest_names(exported)
    assert len(names) == 3
    assert [damaged_files(read_manifest(exported, name), exported) for name in names] == [[], [], []]


def test_helper_graphs_do_not_stay(exported: Path) -> None:
    """The graph that only measures how large channels get is gone when the tool is done."""
    assert {file.stem for file in exported.glob("*.onnx")} == {"vgg16-float32", "vgg16-float16", "vgg16-int8"}


def test_precisions_agree(exported: Path) -> None:
    """float16 is close to float32, and int8 not far from it even on this small and random trunk."""
    exact = _descriptors(exported, "float32")
    assert (exact * _descriptors(exported, "float16")).sum(axis=1).min() > 0.999
    assert (exact * _descriptors(exported, "int8")).sum(axis=1).min() > 0.9


def test_the_graph_alone_gives_what_graph_and_numpy_give(exported: Path) -> None:
    """`root` lies in the graph; cutting its descriptor short in numpy gives the same leading directions."""
    settings = Settings(provider="cpu")
    short = load_describer(settings, print, precision="float32", folder=exported, dim=DIM - 2)
    photos = np.stack([picture(seed, SIZE, SIZE) for seed in range(100, 104)])
    leading = _descriptors(exported, "float32")[:, : DIM - 2]
    expected = leading / np.linalg.norm(leading, axis=1, keepdims=True)
    np.testing.assert_allclose(short.describe(photos), expected, atol=1e-4)


def test_exporting_again_learns_nothing_and_changes_nothing(exported: Path, inputs: Path) -> None:
    """With rounding and whitenings in place the graphs come out byte for byte the same, without any photo."""
    before = {file.name: file.read_bytes() for file in exported.iterdir()}
    assert _export(inputs / "trunk.npz", inputs / "nowhere", exported) == 0
    assert {file.name: file.read_bytes() for file in exported.iterdir()} == before


def test_torchvision_normalisation_is_inside_the_graph(inputs: Path, tmp_path: Path) -> None:
    """A trunk that wants RGB in other units gives other descriptors from the same pixels, and no invalid ones."""
    arrays = layer_arrays("vgg16")
    names = sorted({name.rpartition("_")[0] for name in arrays})
    state = {f"features.{number}.weight": arrays[name + "_w"] for number, name in enumerate(names)}
    state |= {f"features.{number}.bias": arrays[name + "_b"] for number, name in enumerate(names)}
    np.savez(tmp_path / "state.npz", **state)  # type: ignore[arg-type]
    assert _export(tmp_path / "state.npz", inputs / "photos", tmp_path / "out", "--aggregate", "sum") == 0
    exact, rounded = (_descriptors(tmp_path / "out", precision, "sum") for precision in ("float32", "int8"))
    np.testing.assert_allclose(np.linalg.norm(rounded, axis=1), 1, rtol=1e-4)
    assert (exact * rounded).sum(axis=1).min() > 0.95


def _digests(folder: Path) -> dict[str, str]:
    return read_manifest(folder, "vgg16-int8").files


def test_another_trunk_is_not_given_the_rounding_of_the_one_before(
    inputs: Path, exported: Path, tmp_path: Path
) -> None:
    """Into a folder that holds one trunk's files another is exported as into an empty one."""
    arrays = layer_arrays("vgg16")
    other = {name: array * np.float32(1.5 if name.startswith("block2_conv2") else 1) for name, array in arrays.items()}
    np.savez(tmp_path / "other.npz", **other)  # type: ignore[arg-type]
    shutil.copytree(exported, tmp_path / "used")
    for out in ("used", "empty"):
        assert _export(tmp_path / "other.npz", inputs / "photos", tmp_path / out) == 0
    assert _digests(tmp_path / "used") == _digests(tmp_path / "empty") != _digests(exported)


def test_asked_to_it_rounds_and_learns_again(exported: Path, inputs: Path, tmp_path: Path) -> None:
    """With --again other photos give another rounding and other whitenings."""
    shutil.copytree(exported, tmp_path / "out")
    for seed in range(40, 70):
        save(picture(seed, 80, 64), tmp_path / "photos" / f"{seed}.png")
    assert _export(inputs / "trunk.npz", tmp_path / "photos", tmp_path / "out", "--again") == 0
    before, after = _digests(exported), _digests(tmp_path / "out")
    assert all(before[name] != after[name] for name in ("vgg16.int8.weights", "vgg16-root.whitening.npz"))


def test_what_cannot_be_rounded_again_leaves_the_old_files(exported: Path, inputs: Path, tmp_path: Path) -> None:
    """Without photos --again fails before anything is taken away."""
    shutil.copytree(exported, tmp_path / "out")
    assert _export(inputs / "trunk.npz", inputs / "nowhere", tmp_path / "out", "--again") == 4
    assert {file.name for file in (tmp_path / "out").iterdir()} == {file.name for file in exported.iterdir()}
    assert _export(inputs / "trunk.npz", inputs / "nowhere", tmp_path / "out") == 0
    assert _digests(tmp_path / "out") == _digests(exported)


@pytest.mark.parametrize("place", ["learn_whitenings", "save_rounding"])
def test_what_was_cut_off_never_mixes_two_roundings(
    exported: Path, inputs: Path, tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off wherever, the next run ends with the files of one that was not."""
    for seed in range(40, 70):
        save(picture(seed, 80, 64), tmp_path / "photos" / f"{seed}.png")
    assert _export(inputs / "trunk.npz", tmp_path / "photos", tmp_path / "whole") == 0
    shutil.copytree(exported, tmp_path / "out")
    with monkeypatch.context() as patch:
        owner, name = {"learn_whitenings": (learn, place), "save_rounding": (RoundedTrunk, "save")}[place]
        patch.setattr(owner, name, _cut_off)
        with pytest.raises(KeyboardInterrupt):
            _export(inputs / "trunk.npz", tmp_path / "photos", tmp_path / "out", "--again")
    assert _export(inputs / "trunk.npz", tmp_path / "photos", tmp_path / "out") == 0
    assert _digests(tmp_path / "out") == _digests(tmp_path / "whole")


def _cut_off(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_wrong_file_ends_with_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The tool says what is wrong and ends with the status for trouble from outside."""
    (tmp_path / "trunk.npz").write_bytes(b"none")
    assert _export(tmp_path / "trunk.npz", tmp_path, tmp_path) == 4
    assert "cannot be read" in capsys.readouterr().err

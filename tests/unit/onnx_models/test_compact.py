"""A trunk taken apart into columns and rows: how it is written, and that it is the same trunk where nothing is cut."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onnx_models.export.weights import read_compact, read_trunk
from onnx_models.export.write_compact import main
from photodedup.describe.loading import load_describer
from photodedup.describe.models import damaged_files, read_manifest
from photodedup.settings import Settings
from tests.helpers.pictures import picture, save
from tests.unit.onnx_models.tiny import layer_arrays

SIZE, DIM = 64, 6


def _parts(file: Path) -> Path:
    """Split a tiny trunk by hand: a layer's column is its middle one, its row passes every map on."""
    whole = layer_arrays("vgg16")
    parts: dict[str, np.ndarray] = {}
    for name in [key.removesuffix("_w") for key in whole if key.endswith("_w")]:
        weight, bias = whole[f"{name}_w"], whole[f"{name}_b"]
        if name == "block1_conv1":
            parts |= {f"{name}_w": weight, f"{name}_b": bias}
            continue
        row = np.zeros((len(weight), len(weight), 1, 3), np.float32)
        row[np.arange(len(weight)), np.arange(len(weight)), 0, 1] = 1
        parts |= {f"{name}_v": weight[:, :, :, 1:2], f"{name}_w": row, f"{name}_b": bias}
    np.savez(file, **parts)  # type: ignore[arg-type]
    return file


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the compact model of a tiny trunk."""
    folder = tmp_path_factory.mktemp("compact")
    for seed in range(16):
        save(picture(seed, 80, 64), folder / "photos" / f"{seed:02}.png")
    options = ["--photos", str(folder / "photos"), "--out", str(folder), "--size", str(SIZE), "--dim", str(DIM)]
    assert main([str(_parts(folder / "parts.npz")), *options]) == 0
    return folder


def test_the_parts_are_twice_as_many_layers_and_only_rows_end_in_a_relu(tmp_path: Path) -> None:
    """A column's answer keeps its sign until its row has been applied."""
    trunk = read_compact(_parts(tmp_path / "parts.npz"))
    assert len(trunk.layers) == 25
    assert all(layer.relu == (layer.weight.shape[2:] != (3, 1)) for layer in trunk.layers)


def test_the_compact_model_describes_and_its_files_are_as_its_manifest_says(written: Path) -> None:
    """Its descriptors have length one, and differ from photo to photo."""
    manifest = read_manifest(written, "vgg16-compact")
    assert damaged_files(manifest, written) == []
    describer = load_describer(Settings(provider="cpu"), pytest.fail, precision="compact", folder=written, dim=DIM)
    rows = describer.describe(np.stack([picture(seed, SIZE, SIZE) for seed in range(100, 104)]))
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, rtol=1e-4)
    assert (rows @ rows.T - np.eye(4)).max() < 0.999


def test_writing_again_gives_the_same_files(written: Path, tmp_path: Path) -> None:
    """Nothing in it depends on the day or on chance."""
    options = ["--photos", str(written / "photos"), "--out", str(tmp_path), "--size", str(SIZE), "--dim", str(DIM)]
    assert main([str(written / "parts.npz"), *options]) == 0
    assert read_manifest(tmp_path, "vgg16-compact").files == read_manifest(written, "vgg16-compact").files


def test_taking_apart_without_cutting_changes_nothing(tmp_path: Path) -> None:
    """With as many maps between column and row as there can be, the parts answer what the whole layers answer."""
    torch = pytest.importorskip("torch", reason="needs the optional package torch")
    from onnx_models.export import compact  # noqa: PLC0415 -- it needs torch

    np.savez(tmp_path / "trunk.npz", **layer_arrays("vgg16"))  # type: ignore[arg-type]
    trunk = read_trunk(tmp_path / "trunk.npz")
    photos = compact.preprocessed(trunk, np.stack([picture(seed, SIZE, SIZE) for seed in range(8)]))
    weights = compact.taken_apart(trunk, photos)
    with torch.no_grad():
        whole, apart = compact.whole_maps(trunk, photos), compact.apart_maps(trunk, weights, photos)
    assert float((whole - apart).norm() / whole.norm()) < 0.02

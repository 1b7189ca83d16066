"""Manifests, and models whose files are not what their manifest says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photodedup import paths
from photodedup.describe.models import Manifest, check_files, damaged_files, manifest_names, read_manifest, sha256
from photodedup.errors import UserError

LARGEST = 32 * 2**20


@pytest.fixture(params=manifest_names(paths.models_folder()))
def shipped(request: pytest.FixtureRequest) -> Manifest:
    """Return each shipped manifest."""
    return read_manifest(paths.models_folder(), str(request.param))


def test_all_three_precisions_are_shipped() -> None:
    """float32 is the reference, compact the default on processors and float16 on graphics cards."""
    names = manifest_names(paths.models_folder())
    assert names == ["vgg16-compact", "vgg16-float16", "vgg16-float32", "vgg16-int8"]


def test_shipped_files_are_those_of_the_manifest(shipped: Manifest) -> None:
    """Every file has the digest that its manifest gives."""
    assert damaged_files(shipped, paths.models_folder()) == []


def test_shipped_models_name_their_makers(shipped: Manifest) -> None:
    """CC BY 4.0 asks for attribution wherever the weights go."""
    assert shipped.licence == "CC-BY-4.0"
    assert "Simonyan" in shipped.attribution


def test_shipped_files_are_small(shipped: Manifest) -> None:
    """No file is larger than 32 MB."""
    assert max((paths.models_folder() / name).stat().st_size for name in shipped.files) < LARGEST


def test_the_id_says_what_decides_the_numbers(shipped: Manifest) -> None:
    """Trunk, layer, size, aggregation, dimension and family are all in the id, so that none can change unseen."""
    assert shipped.descriptor_id == shipped.id_of(shipped.size, shipped.aggregate, shipped.dim)
    changed = {shipped.id_of(64, "root", 256), shipped.id_of(256, "sum", 256), shipped.id_of(256, "root", 64)}
    assert shipped.descriptor_id not in changed
    assert len(changed) == 3


def test_float_precisions_share_an_id_and_int8_has_its_own() -> None:
    """float16 agrees with float32 so closely that their descriptors may be mixed; int8's may not."""
    ids = [
        read_manifest(paths.models_folder(), f"vgg16-{kind}").descriptor_id for kind in ("float16", "float32", "int8")
    ]
    assert ids[0] == ids[1] != ids[2]


def _model(folder: Path, content: bytes) -> Manifest:
    """Make a model of one file, and a manifest that speaks of other content."""
    (folder / "graph.onnx").write_bytes(b"as made")
    digest = sha256(folder / "graph.onnx")
    (folder / "graph.onnx").write_bytes(content)
    shipped = json.loads((paths.models_folder() / "vgg16-int8.manifest.json").read_text())
    (folder / "vgg16-int8.manifest.json").write_text(json.dumps(shipped | {"files": {"graph.onnx": digest}}))
    return read_manifest(folder, "vgg16-int8")


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    """One wrong byte is enough, and the sentence names the file."""
    with pytest.raises(UserError, match=r"graph\.onnx is missing or damaged"):
        check_files(_model(tmp_path, b"as mad!"), tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is not there counts as damaged."""
    manifest = _model(tmp_path, b"as made")
    (tmp_path / "graph.onnx").unlink()
    assert damaged_files(manifest, tmp_path) == ["graph.onnx"]


def test_a_missing_manifest_is_named(tmp_path: Path) -> None:
    """A folder without the model says which model is missing."""
    with pytest.raises(UserError, match="vgg16-int8 is missing"):
        read_manifest(tmp_path, "vgg16-int8")


@pytest.mark.parametrize("text", ["{", "[]", '{"name": "vgg16-int8"}'])
def test_a_broken_manifest_is_named(tmp_path: Path, text: str) -> None:
    """A manifest that is no JSON, or lacks what it should say, is the installation's fault."""
    (tmp_path / "m.manifest.json").write_text(text)
    with pytest.raises(UserError, match="cannot be read"):
        read_manifest(tmp_path, "m")

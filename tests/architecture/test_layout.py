"""The checkout holds the folders everyone expects, and nothing the project may not ship."""

from __future__ import annotations

from fnmatch import fnmatch

from tests.architecture.source import CHECKOUT

FOLDERS = {".ci", "onnx_models", "packaging", "photodedup", "resources", "tests"}
LARGEST_MODEL = 32 * 2**20


def _ignored(name: str) -> bool:
    """Tell whether .gitignore names a folder, so that caches and builds do not count."""
    patterns = (CHECKOUT / ".gitignore").read_text(encoding="utf-8").split()
    return name == ".git" or any(fnmatch(name, pattern.rstrip("/")) for pattern in patterns)


def test_the_top_level_holds_no_other_folders() -> None:
    """A newcomer finds six folders; whatever is new finds its place inside one of them."""
    found = {entry.name for entry in CHECKOUT.iterdir() if entry.is_dir() and not _ignored(entry.name)}
    assert found == FOLDERS


def test_models_stay_small_enough_to_ship() -> None:
    """No single model file makes the repository or the wheel too heavy."""
    files = (file for file in (CHECKOUT / "onnx_models").rglob("*") if file.is_file())
    assert [file.name for file in files if file.stat().st_size >= LARGEST_MODEL] == []


def test_packaging_is_no_python_package() -> None:
    """An `__init__.py` in packaging/ would hide the library of that name, which pip and pytest need."""
    assert not (CHECKOUT / "packaging" / "__init__.py").exists()

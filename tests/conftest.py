"""Fixtures for all tests: nothing of the person's own is read or written, and no screen is needed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Before any test module can import Qt: the platform is chosen once, for the whole process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a home, settings, caches and a library of its own, outside its `tmp_path`."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for variable in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(home / variable.lower()))
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("PHOTODEDUP_LIBRARY", str(home / "library"))
    return home


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """Return the folder of real test photos beside the project; skip the test where it is not there."""
    folder = CHECKOUT.parent / "shared" / "photos"
    if not folder.is_dir():
        pytest.skip(f"needs the real test photos in {folder}, which are not part of the project")
    return folder


@pytest.fixture(scope="session")
def sample_library() -> Path:
    """Return the sample library that the project ships; tests must not change it."""
    return CHECKOUT / "resources" / "sample"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that needs the real photos, so that `-m "not shared"` leaves them out."""
    for item in items:
        if "shared_photos" in getattr(item, "fixturenames", ()):
            item.add_marker("shared")

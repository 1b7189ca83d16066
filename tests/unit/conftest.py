"""What several unit tests of the engine start from; a test file may have fixtures of its own by these names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.settings import Settings
from tests.helpers.pictures import picture, save


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Give a folder of three different photos."""
    for seed in (1, 2, 3):
        save(picture(seed), tmp_path / "photos" / f"{seed}.jpg")
    return tmp_path / "photos"


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Give an engine with a fake trunk."""
    opened = Engine(tmp_path / "library", Settings(threads=2), describer=FakeDescriber())
    yield opened
    opened.close()

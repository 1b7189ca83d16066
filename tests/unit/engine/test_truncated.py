"""Photos that end too early: skipped, unless the person asks for what there is of them."""

from __future__ import annotations

from pathlib import Path

from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.settings import Settings
from tests.helpers.pictures import damaged_files


def _skipped(library: Path, photo: Path, *, use_truncated: bool) -> list[Path]:
    engine = Engine(library, Settings(use_truncated=use_truncated), describer=FakeDescriber())
    report = engine.scan([photo])
    engine.close()
    return [skip.path for skip in report.skipped]


def test_the_setting_reaches_photos_that_were_skipped_before(tmp_path: Path) -> None:
    """Turned on, the next scan takes a truncated photo up, though its file has not changed."""
    cut = damaged_files(tmp_path / "photos")["cut"]
    library = tmp_path / "library"
    assert _skipped(library, cut, use_truncated=False) == [cut]
    assert _skipped(library, cut, use_truncated=True) == []


def test_what_is_damaged_otherwise_stays_skipped(tmp_path: Path) -> None:
    """A broken middle is not an early end: nothing can be said of such a photo."""
    broken = damaged_files(tmp_path / "photos")["broken"]
    assert _skipped(tmp_path / "library", broken, use_truncated=True) == [broken]

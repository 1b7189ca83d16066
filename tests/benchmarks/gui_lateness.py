"""How late the window's event loop is during a scan, and how quickly it shows a library of 100,000 photos.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/gui_lateness.py scan|large [--photos FOLDER] [--copies N]
    QT_QPA_PLATFORM=offscreen python tests/benchmarks/gui_lateness.py library --library DIR

Prints JSON, times in milliseconds. The promises: lateness p99 <= 30 and max <= 100; opening <= 1000, switching the
level <= 100, moving the slider <= 50. `scan` runs the real engine and the shipped model on copies of the folder's
photos; `large` shows 20,000 made-up groups of five through the same session and pages; `library` shows a library that
`large_library.py --keep` made, from the disk: run it twice, since the groups are kept when the window is closed.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(HERE))

from PIL import Image  # noqa: E402 -- the path above comes first
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot  # noqa: E402

from photodedup.engine import Engine  # noqa: E402
from photodedup.gui.app import make_application  # noqa: E402
from photodedup.gui.bridge import Bridge  # noqa: E402
from photodedup.gui.places import Page  # noqa: E402
from photodedup.gui.running import Running  # noqa: E402
from photodedup.gui.theme import Theme  # noqa: E402
from photodedup.settings import Settings  # noqa: E402
from photodedup.types import Level, Relation  # noqa: E402
from tests.gui.fake_engine import FakeEngine, group  # noqa: E402

_TICK_MS = 5
_PATIENCE_S = 600


class Lateness(QObject):
    """Measures how much later than asked a timer of the GUI thread comes."""

    def __init__(self) -> None:
        """Start measuring."""
        super().__init__()
        self._late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, 1000 * (now - self._last) - _TICK_MS))
        self._last = now

    def figures(self) -> dict[str, float]:
        """Stop and sum up."""
        self._timer.stop()
        ordered = sorted(self._late)
        p99 = ordered[int(0.99 * (len(ordered) - 1))]
        return {"ticks": len(ordered), "p50": _r(ordered[len(ordered) // 2]), "p99": _r(p99), "max": _r(ordered[-1])}


def _r(value: float) -> float:
    return round(value, 1)


def live(milliseconds: int) -> None:
    """Let the window live as the program does; Qt's own test wait would keep Python's lock from the workers."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(ready: Callable[[], bool]) -> float:
    """Let the window live until something is so; return how long that took, milliseconds."""
    began = time.perf_counter()
    while not ready():
        if time.perf_counter() - began > _PATIENCE_S:
            sys.exit("The window did not get there.")
        live(10)
    return 1000 * (time.perf_counter() - began)


def copies(source: Path, target: Path, count: int) -> Path:
    """Write `count` photos, each a little different from the last, from those of a folder."""
    photos = sorted(source.rglob("*.jpg"))
    target.mkdir()
    for number in range(count):
        with Image.open(photos[number % len(photos)]) as image:
            upright = image.convert("RGB").resize((image.width + number // len(photos), image.height))
        upright.save(target / f"IMG_{number:04}.jpg", quality=90)
    return target


def scan(photos: Path, count: int) -> dict[str, float]:
    """Measure the lateness while the real engine scans and the groups are looked at."""
    app = make_application()
    with tempfile.TemporaryDirectory() as place:
        folder = copies(photos, Path(place) / "photos", count)
        bridge = Bridge(app)
        settings = Settings()
        running = Running(bridge, Engine(Path(place) / "library", settings, bridge.post), Theme(app), settings)
        running.begin([])
        running.window.scan([folder])
        live(200)
        lateness = Lateness()
        running.window.show_groups()
        seconds = wait_until(lambda: not running.session.is_scanning) / 1000
        figures = lateness.figures()
        running.window.close()
        running.end()
    return {**figures, "photos": count, "seconds": _r(seconds)}


class _LargeEngine(FakeEngine):
    """Has one thumbnail for all: making pictures is not what is measured."""

    def thumbnail(self, path: Path) -> bytes | None:
        """Return the one thumbnail."""
        del path
        return _one_thumbnail()


@cache
def _one_thumbnail() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((320, 240), 60).convert("RGB").save(out, "JPEG")
    return out.getvalue()


def large(groups: int, each: int) -> dict[str, float]:
    """Measure opening, switching and sliding with made-up groups."""
    app = make_application()
    bridge = Bridge(app)
    engine = _LargeEngine(emit=bridge.post)
    made = tuple(
        group(number, [Path(f"/photos/{number % 97}/{number}-{copy}.jpg") for copy in range(each)], Relation.SIMILAR)
        for number in range(groups)
    )
    engine.groups_at = {Level.COPIES: made, Level.EDITS: made[: groups // 2], Level.SIMILAR: made}
    began = time.perf_counter()
    running = Running(bridge, engine, Theme(app), Settings())
    running.window.press_level(Level.COPIES)
    running.begin([])
    page = running.window.groups
    wait_until(lambda: running.window.page is Page.GROUPS and page.model.rowCount() == groups)
    running.window.repaint()
    figures = {"groups": groups, "photos": groups * each, "open": _r(1000 * (time.perf_counter() - began))}

    def timed(act: Callable[[], object], ready: Callable[[], bool]) -> float:
        before = time.perf_counter()
        act()
        wait_until(ready)
        running.window.repaint()
        return _r(1000 * (time.perf_counter() - before))

    figures["switch"] = timed(lambda: page.levels.press(Level.EDITS), lambda: page.model.rowCount() == groups // 2)
    figures["switch_similar"] = timed(lambda: page.levels.press(Level.SIMILAR), lambda: page.model.rowCount() == groups)
    cuts = len(engine.cuts)
    engine.groups_at[Level.SIMILAR] = made[: groups // 3]
    figures["slide"] = timed(
        lambda: page.threshold.step(5), lambda: len(engine.cuts) > cuts and page.model.rowCount() == groups // 3
    )
    lateness = Lateness()
    bar = page.list.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        live(5)
    figures.update({f"scroll_{name}": value for name, value in lateness.figures().items()})
    running.window.close()
    running.end()
    return figures


def library(place: Path) -> dict[str, float]:
    """Measure, with the real engine, opening a library, its levels and the slider, and how late the window then is."""
    app = make_application()
    bridge = Bridge(app)
    settings = Settings()
    began = time.perf_counter()
    running = Running(bridge, Engine(place, settings, bridge.post), Theme(app), settings)
    running.window.press_level(Level.COPIES)
    running.begin([])
    page = running.window.groups
    wait_until(lambda: running.window.page is Page.GROUPS and page.model.rowCount() > 0)
    running.window.repaint()
    figures = {"groups": page.model.rowCount(), "open": _r(1000 * (time.perf_counter() - began))}
    resets: list[None] = []
    page.model.modelReset.connect(lambda: resets.append(None))

    def timed(name: str, act: Callable[[], object]) -> None:
        before, lateness, started = len(resets), Lateness(), time.perf_counter()
        act()
        wait_until(lambda: len(resets) > before)
        running.window.repaint()
        figures[name] = _r(1000 * (time.perf_counter() - started))
        figures[f"{name}_late"] = lateness.figures()["max"]
        live(500)

    for level in (Level.EDITS, Level.SIMILAR, Level.COPIES, Level.EDITS, Level.SIMILAR):
        timed(f"{level.value}{'_again' * (level.value in figures)}", partial(page.levels.press, level))
    timed("slide_up", lambda: page.threshold.step(1))
    timed("slide_back", lambda: page.threshold.step(-1))
    running.window.close()
    running.end()
    return figures


def main() -> int:
    """Read the command line, measure one of both, and print it. Qt allows one application for each process."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=("scan", "large", "library"))
    parser.add_argument("--library", type=Path)
    parser.add_argument("--photos", type=Path, default=HERE / "resources" / "sample")
    parser.add_argument("--copies", type=int, default=300)
    line = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        if line.what == "library":
            figures = library(line.library)
        else:
            figures = scan(line.photos, line.copies) if line.what == "scan" else large(20_000, 5)
    sys.stdout.write(json.dumps({line.what: figures}, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

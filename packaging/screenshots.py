"""Make screenshots of every screen: the real program, in a real window, on the sample library.

    python packaging/screenshots.py --out FOLDER [--photos FOLDER]   # every screen, four ways
    python packaging/screenshots.py                                  # those of the README and the guide, again

Needs a screen, or Xvfb to make one (Debian: apt-get install xvfb fonts-inter); without either Qt paints offscreen.
Each picture is taken at 1x and 2x, light and dark: start.png, start-dark.png, start@2x.png, start-dark@2x.png ...
Of them only those that a page shows are kept in resources/screenshots: Git keeps every picture for ever.
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from photodedup import paths
from photodedup.engine import Engine
from photodedup.events import Stage
from photodedup.gui.app import make_application
from photodedup.gui.bridge import Bridge
from photodedup.gui.memory import Library
from photodedup.gui.panels.removal import RemovalDialog
from photodedup.gui.places import Page
from photodedup.gui.progress import ScanState
from photodedup.gui.running import Running
from photodedup.gui.theme import Theme
from photodedup.settings import Settings
from photodedup.types import Group, Level

CHECKOUT = Path(__file__).resolve().parent.parent
PATIENCE_MS = 120_000
LIBRARIES = (("Work/photo library", 18_204), ("Archive", 96_511))
FONTS = ("Inter", "Noto Sans", "Cantarell", "DejaVu Sans")


class Camera:
    """Takes pictures of one window."""

    def __init__(self, running: Running, out: Path, ending: str) -> None:
        """Write the pictures to `out`, with `ending` after each name."""
        self._running = running
        self._out = out
        self._ending = ending
        self._wanted: tuple[str, Callable[[ScanState], bool]] | None = None
        running.session.scan_moved.connect(self._look_at_scan)

    def take(self, name: str) -> None:
        """Take a picture once every thumbnail in sight is there."""
        live(150)
        wait_until(lambda: self._running.thumbs.pending == 0)
        live(100)
        self._save(name)

    def take_when(self, name: str, good: Callable[[ScanState], bool]) -> None:
        """Take a picture of the scan the next time that it looks as wanted."""
        self._wanted = (name, good)

    def _look_at_scan(self, state: ScanState) -> None:
        if self._wanted is not None and self._wanted[1](state):
            name, self._wanted = self._wanted[0], None
            live(50)
            self._save(name)

    def take_alone(self, name: str, widget: QWidget) -> None:
        """Take a picture of a dialog alone."""
        live(100)
        widget.grab().save(str(self._out / f"{name}{self._ending}.png"))

    def _save(self, name: str) -> None:
        self._picture().save(str(self._out / f"{name}{self._ending}.png"))

    def _picture(self) -> QPixmap:
        window = self._running.window
        if QGuiApplication.platformName() == "xcb":
            return window.screen().grabWindow(window.winId())
        return window.grab()


def live(milliseconds: int) -> None:
    """Let the window live as the program does; Qt's own test wait would keep Python's lock from the workers."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(ready: Callable[[], bool]) -> None:
    """Let the window live until something is so.

    Raises:
        SystemExit: it takes too long.
    """
    for _ in range(PATIENCE_MS // 20):
        if ready():
            return
        live(20)
    sys.exit("The window did not come to the state to be photographed.")


def is_worth_a_picture(state: ScanState) -> bool:
    """Whether a scan is well under way."""
    return state.stage is Stage.DESCRIBE and state.total > 0 and state.done >= state.total * 0.4


def shoot(out: Path, photos: Path, *, dark: bool) -> None:
    """Go through the window once and take every picture, at the scale this process was started with."""
    app = make_application("en")  # whatever the system speaks
    family = next((name for name in FONTS if name in QFontDatabase.families()), FONTS[-1])
    app.setFont(QFont(family, 10))
    look = Theme(app)
    look.dress(dark=dark)
    bridge = Bridge(app)
    with tempfile.TemporaryDirectory() as library:
        running = Running(bridge, Engine(Path(library), Settings(), bridge.post), look, Settings())
        scale = os.environ.get("QT_SCALE_FACTOR", "1")
        camera = Camera(running, out, ("-dark" if dark else "") + ("" if scale == "1" else f"@{scale}x"))
        running.begin([])
        _walk(running, camera, photos)
        running.window.close()
        running.end()


def _walk(running: Running, camera: Camera, photos: Path) -> None:
    window = running.window
    camera.take("start")
    camera.take_when("scanning", is_worth_a_picture)
    window.scan([photos])
    wait_until(lambda: window.page is not Page.SCAN)
    window.groups.levels.press(Level.EDITS)
    wait_until(lambda: window.groups.model.rowCount() > 0)
    camera.take("groups")
    window.groups.mark_all()
    camera.take("marked")
    take_dialog(running, camera, "removal", window.groups.remove_marked)
    take_dialog(running, camera, "rules", window.groups.choose_rules)
    take_dialog(running, camera, "settings", window.dialogs.show_settings)
    take_dialog(running, camera, "about", window.dialogs.show_about)
    take_dialog(running, camera, "keys", window.dialogs.show_keys)
    window.groups.clear_marks()
    window.groups.compare()
    live(200)
    wait_until(lambda: not running.session.closer.is_asking)  # where the photos lie on each other
    live(500)
    camera.take("compare")
    window.compare.difference.click()
    camera.take("difference")
    window.go_back()
    if window.groups.model.groups:
        window.show_similar(window.groups.model.groups[0].keeper)
        wait_until(lambda: bool(window.similar.grid.cards))
        camera.take("similar")
    running.session.removals.plan(Level.COPIES, suggested(window.groups.model.groups))
    wait_until(lambda: window.findChild(RemovalDialog) is not None)
    dialog = window.findChild(RemovalDialog)
    if dialog is not None:
        dialog.go.click()
    wait_until(window.messages.action.isVisible)
    window.show_history()
    wait_until(lambda: window.history.model.rowCount() > 0)
    camera.take("history")
    window.show_start()
    window.messages.hide()
    window.libraries.offer([Library(Path.home() / name, count) for name, count in LIBRARIES])
    camera.take("libraries")
    take_dialog(running, camera, "new-library", lambda: window.libraries.take(photos))


def suggested(groups: Sequence[Group]) -> set[Path]:
    """List what the groups suggest to remove."""
    return {member.path for group in groups for member in group.members if member.suggestion == "remove"}


def take_dialog(running: Running, camera: Camera, name: str, show: Callable[[], None]) -> None:
    """Take a picture of a dialog, and put it away."""
    before = set(running.window.findChildren(QDialog))
    show()
    wait_until(lambda: any(each not in before and each.isVisible() for each in running.window.findChildren(QDialog)))
    for dialog in set(running.window.findChildren(QDialog)) - before:
        camera.take_alone(name, dialog)
        dialog.reject()


def _shoot_all(out: Path, photos: Path) -> int:
    """Start this script once for each scale and appearance: Qt takes the scale when it starts."""
    out.mkdir(parents=True, exist_ok=True)
    screen: list[str] = []
    more = {}
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        if shutil.which("xvfb-run"):
            screen = ["xvfb-run", "-a", "-s", "-screen 0 2560x1700x24"]
        else:
            more = {"QT_QPA_PLATFORM": "offscreen"}
    worst = 0
    for scale in ("1", "2"):
        for appearance in ("light", "dark"):
            # A home of its own: no recent folders, and paths in the pictures that look like anyone's.
            with tempfile.TemporaryDirectory() as home:
                pictures = shutil.copytree(photos, Path(home) / "Pictures")
                command = [*screen, sys.executable, __file__, "--out", str(out), "--photos", str(pictures)]
                environment = {**os.environ, **more, "HOME": home, "XDG_CONFIG_HOME": home, "QT_SCALE_FACTOR": scale}
                done = subprocess.run([*command, "--shoot", appearance], env=environment, check=False)  # noqa: S603 -- our own script
                worst = max(worst, abs(done.returncode))
    return worst


def _shoot_those_kept(photos: Path) -> int:
    """Take every picture, and replace those that resources/screenshots holds."""
    with tempfile.TemporaryDirectory() as made:
        worst = _shoot_all(Path(made), photos)
        for kept in (CHECKOUT / "resources" / "screenshots").glob("*.png"):
            if (Path(made) / kept.name).is_file():
                shutil.copyfile(Path(made) / kept.name, kept)
    return worst


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path)
    parser.add_argument("--photos", type=Path, default=paths.resources_folder() / "sample")
    parser.add_argument("--shoot", choices=("light", "dark"), help=argparse.SUPPRESS)
    line = parser.parse_args()
    if line.shoot is None and line.out is None:
        return _shoot_those_kept(line.photos.resolve())
    if line.shoot is None:
        return _shoot_all(line.out.resolve(), line.photos.resolve())
    shoot(line.out, line.photos, dark=line.shoot == "dark")
    return 0


if __name__ == "__main__":
    sys.exit(main())

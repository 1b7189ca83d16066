"""Measure how long a command takes from its start until its window shows something, on a screen of its own.

    python packaging/start_up.py [--times N] [--limit S] [--picture FILE.png [--settle S]] COMMAND [ARGUMENT...]

Needs Xvfb. The window counts as painted once it shows many colours on a screen that showed one. Prints wall seconds
and CPU seconds of each start; the first one reads the program from the disk. Exit: 0 within the limit, 1 not.
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PIL import Image, ImageGrab

MANY_COLOURS: Final = 40  # an empty window has one, text and icons bring hundreds
PATIENCE: Final = 60.0  # seconds until a start counts as failed


@contextmanager
def screen() -> Iterator[str]:
    """Run a screen that nobody sees; give its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)  # noqa: S603 -- arguments of our own
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def is_painted(display: str) -> bool:
    """Whether a window with something in it is on the screen."""
    small = ImageGrab.grab(xdisplay=display).resize((350, 225), Image.Resampling.NEAREST)
    return small.getcolors(MANY_COLOURS) is None


def start(command: Sequence[str], display: str, shoot: Callable[[], None]) -> tuple[float, float]:
    """Start the command, wait until it has painted, take a picture and end it; return seconds until then, and of CPU.

    Raises:
        SystemExit: it ends, or it paints nothing.
    """
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment)  # noqa: S603 -- measuring what we are told to is the purpose
    while not is_painted(display):
        if process.poll() is not None or time.monotonic() - began > PATIENCE:
            process.kill()
            sys.exit(f"{command[0]} showed no window; exit status {process.wait()}.")
        time.sleep(0.01)
    wall = time.monotonic() - began
    shoot()
    process.terminate()
    process.wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def shooter(display: str, picture: Path | None, settle: float) -> Callable[[], None]:
    """Make what takes a picture of the screen once all is there, where one is wanted."""

    def shoot() -> None:
        if picture is not None:
            time.sleep(settle)
            ImageGrab.grab(xdisplay=display).save(picture)

    return shoot


def measure(command: Sequence[str], times: int, picture: Path | None, settle: float) -> list[float]:
    """Start the command several times with an empty home; print and return the wall seconds."""
    found = []
    for number in range(times):
        with tempfile.TemporaryDirectory() as home, screen() as display:
            os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, PHOTODEDUP_LIBRARY=f"{home}/library")
            wall, cpu = start(command, display, shooter(display, picture if number == times - 1 else None, settle))
        print(f"start {number + 1}: painted after {wall:.2f} s, {cpu:.2f} s of processor")  # noqa: T201 -- the result
        found.append(wall)
    return found


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--limit", type=float, default=2.0, help="seconds that the fastest start may take")
    parser.add_argument("--picture", type=Path, help="save what the last start shows")
    parser.add_argument("--settle", type=float, default=2.0, help="seconds until the picture is taken")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    line = parser.parse_args()
    fastest = min(measure(line.command, line.times, line.picture, line.settle))
    print(f"fastest start: {fastest:.2f} s (limit {line.limit} s)")  # noqa: T201 -- the result
    return 0 if fastest <= line.limit else 1


if __name__ == "__main__":
    sys.exit(main())

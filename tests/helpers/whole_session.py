"""Everything a person does, in one process that can be watched: `python -m tests.helpers.whole_session FOLDER OUT`.

Commands first, then the window, which scans the folder and closes. Prints what was said, one line a step.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer

from photodedup.__main__ import main as photodedup
from photodedup.gui.running import Running

_POLL_MS = 100


def _closing_when_done() -> None:
    """Have the window close itself once its scan has ended."""
    begin = Running.begin

    def begin_and_watch(running: Running, folders: Sequence[Path]) -> None:
        begin(running, folders)
        running.session.scan_ended.connect(lambda report: _say(f"window: {report is not None}"))
        watch = QTimer(running)
        watch.timeout.connect(lambda: running.session.is_scanning or running.window.close())
        watch.start(_POLL_MS)

    Running.begin = begin_and_watch  # type: ignore[method-assign,assignment]  # this process ends soon


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(folder: Path, out: Path) -> int:
    """Do it all; returns the worst exit status."""
    _closing_when_done()
    photo = str(min(folder.glob("*.jpg")))
    lines: list[list[str]] = [
        ["scan", str(folder)],
        ["groups", "--level", "similar"],
        ["similar", photo],
        ["export", "--format", "html", str(out / "groups.html")],
        ["remove", "--level", "copies", "--yes"],
        ["undo"],
        ["history"],
        ["describe", photo, "--out", str(out / "one.npz")],
        ["backup", str(out / "copy.sqlite")],
        ["repair"],
        ["doctor"],
        ["gui", str(folder)],
    ]
    worst = 0
    for line in lines:
        sys.argv = ["photodedup", *line]
        status = photodedup()
        _say(f"{line[0]}: {status}")
        worst = max(worst, status)
    return worst


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

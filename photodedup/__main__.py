"""`python -m photodedup` and the installed commands: hands over to the command line, which may open the window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from photodedup.settings import Settings


def main() -> int:
    """Run the command line."""
    return _run(sys.argv[1:])


def gui_main() -> int:
    """Open the window, as a desktop entry does: every argument is a folder."""
    return _run(["gui", *sys.argv[1:]])


def _run(arguments: Sequence[str]) -> int:
    # Before NumPy is loaded: its threads have no work here, and keep all cores busy for a while when they start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from photodedup import __version__, crashes, logs, paths  # noqa: PLC0415 -- importing this module starts nothing
    from photodedup.cli import streams  # noqa: PLC0415 -- as above
    from photodedup.cli.main import run  # noqa: PLC0415 -- as above

    streams.occupy()
    logs.start(paths.log_folder())
    logs.describe_start(__version__, arguments[0] if arguments else "gui")
    crashes.install()
    try:
        return run(arguments, _open_window)
    finally:
        crashes.uninstall()
        logs.stop()
        if arguments and arguments[0] != "gui":
            gc.freeze()  # the process ends: Python need not look through all that is left, half a tenth of a second


def _open_window(folders: Sequence[Path], library: Path, settings: Settings) -> int:
    """Open the window: neither shell imports the other, so this is where they meet."""
    from photodedup.gui import app  # noqa: PLC0415 -- only the window needs Qt

    return app.run(folders, library, settings)


if __name__ == "__main__":
    sys.exit(main())

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
    _load_numpy()
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


def _load_numpy() -> None:
    """Load NumPy without threads of its own, which keep all cores busy for a while when they start.

    The engine keeps all cores busy itself, and allows only one in products of matrices (see `verify.features`).
    """
    name = "OPENBLAS_NUM_THREADS"
    if name in os.environ:
        return
    os.environ[name] = "1"
    try:
        import numpy as np  # noqa: F401, PLC0415 -- importing this module starts nothing
    finally:
        del os.environ[name]  # no matter of the programs that the window opens


def _open_window(folders: Sequence[Path], library: Path, settings: Settings) -> int:
    """Open the window: neither shell imports the other, so this is where they meet."""
    from photodedup.gui import app  # noqa: PLC0415 -- only the window needs Qt

    return app.run(folders, library, settings)


if __name__ == "__main__":
    sys.exit(main())

"""Where the bundled program starts: one script for both commands, told apart by the name it was started under."""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from photodedup.__main__ import gui_main, main

if __name__ == "__main__":
    # A bundle has no interpreter of its own: a process that decodes one photo apart is this program once more.
    multiprocessing.freeze_support()
    sys.exit(gui_main() if Path(sys.argv[0]).stem == "photodedup-gui" else main())

"""The program under test as a command: the checkout's, or an installed one that `PHOTODEDUP_COMMAND` names."""

from __future__ import annotations

import os
import sys
from typing import Final

_INSTALLED: Final = os.environ.get("PHOTODEDUP_COMMAND")

COMMAND: Final = [_INSTALLED] if _INSTALLED else [sys.executable, "-m", "photodedup"]
"""The first words of every command line that starts the program."""

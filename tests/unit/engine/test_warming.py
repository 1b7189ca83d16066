"""The libraries that load slowly are loaded ahead of a scan, and only when that is asked for."""

from __future__ import annotations

import subprocess
import sys

_CODE = """
import sys
from photodedup.engine import Engine
from photodedup.engine.warming import load_libraries
slow = ("cv2", "onnxruntime", "photodedup.verify.relation", "photodedup.describe.loading")
assert not any(name in sys.modules for name in slow), "loaded at once"
load_libraries()
assert all(name in sys.modules for name in slow), "not loaded"
"""


def test_slow_libraries_wait_until_they_are_asked_for() -> None:
    """The engine alone loads none of them; afterwards describing and comparing load nothing more."""
    run = subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr

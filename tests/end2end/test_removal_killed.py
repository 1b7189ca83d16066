"""SIGKILL at random moments, in processes of their own; in full size: `python -m tests.benchmarks.removal_kill`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("merge", [(), ("--merge",)], ids=["as it is", "with merged metadata"])
def test_killed_removals_and_undos_lose_nothing(tmp_path: Path, merge: tuple[str, ...]) -> None:
    """After five kills of a removal and three of its undo, the next undo gives the same tree, hashes and times."""
    asked = ("--files", "400", "--removals", "150", "--kills", "5", "--folder", str(tmp_path), *merge)
    command = [sys.executable, "-m", "tests.benchmarks.removal_kill", *asked]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    figures = json.loads(run.stdout)
    assert figures["identical"]
    assert (figures["losses"], figures["not_restored"], figures["removed_in_all"]) == (0, [], 150)
    assert figures["sidecars_with_merged_metadata"] == (150 if merge else 0)

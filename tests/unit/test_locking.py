"""A lock between processes, and between two engines of one process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from photodedup.errors import UserError
from photodedup.locking import only_one

_HOLD = """
import sys, time
from pathlib import Path
from photodedup.locking import only_one
with only_one(Path(sys.argv[1]), "scan"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_that_a_second_holder_is_refused_and_a_later_one_is_not(tmp_path: Path) -> None:
    """Whoever comes while it is held is told; afterwards the way is free."""
    file = tmp_path / "a.lock"
    with only_one(file, "scan"), pytest.raises(UserError, match="Another scan is running"), only_one(file, "scan"):
        pass
    with only_one(file, "scan"):
        pass


def test_that_a_killed_process_holds_nothing(tmp_path: Path) -> None:
    """The system lets go of the lock when the holder is killed."""
    file = tmp_path / "a.lock"
    holder = subprocess.Popen([sys.executable, "-c", _HOLD, str(file)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(UserError), only_one(file, "scan"):
        pass
    holder.kill()
    holder.wait()
    holder.stdout.close()
    with only_one(file, "scan"):
        pass

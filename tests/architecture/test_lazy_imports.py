"""Starting is quick because the heavy libraries are imported only when they are needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import CHECKOUT

HEAVY = {"onnxruntime", "PySide6", "hnswlib", "cv2", "lxml", "onnx", "sklearn", "matplotlib"}


def _loaded(*arguments: str) -> set[str]:
    """Run Python in a process of its own; return the top-level names of all modules it imported."""
    command = [sys.executable, "-X", "importtime", *arguments]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    rows = (line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:"))
    return {name.split(".")[0] for name in rows}


@pytest.mark.parametrize(
    "arguments",
    [
        ("-c", "import photodedup"),
        ("-c", "import photodedup.engine"),
        ("-m", "photodedup", "--help"),
        ("-m", "photodedup", "groups", "--help"),
    ],
    ids=" ".join,
)
def test_heavy_libraries_are_left_alone_until_needed(arguments: tuple[str, ...]) -> None:
    """Help appears at once, and a shell without a screen never meets Qt."""
    assert _loaded(*arguments) & HEAVY == set()


def test_groups_come_without_what_decodes_and_compares_photos(tmp_path: Path) -> None:
    """They are cut from what is stored, and nobody waits for more than that takes."""
    loaded = _loaded("-m", "photodedup", "groups", "--library", str(tmp_path))
    assert "sqlite3" in loaded
    assert loaded & (HEAVY | {"PIL", "psutil"}) == set()


def test_the_probe_sees_what_is_imported() -> None:
    """The measure itself notices a heavy library that was imported."""
    assert "hnswlib" in _loaded("-c", "import hnswlib")


def test_heic_is_read_without_an_encoder_under_the_gpl() -> None:
    """The wheels of pillow-heif hold x265; tests write HEIC with it, the program must do without."""
    loaded = _loaded("-c", "import photodedup.decode")
    assert "pi_heif" in loaded
    assert "pillow_heif" not in loaded


_BLAS = """
import os
from threadpoolctl import threadpool_info
from photodedup.__main__ import _run
_run(["nonsense"])
print(*(library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"))
print(os.environ.get("OPENBLAS_NUM_THREADS"))
"""


@pytest.mark.skipif(sys.platform == "darwin", reason="NumPy has no OpenBLAS there")
@pytest.mark.parametrize(("told", "threads", "left"), [("", "1", "None"), ("2", "2", "2")])
def test_numpy_starts_no_threads_unless_told_to(told: str, threads: str, left: str) -> None:
    """They would keep all cores busy while the program starts; what the window opens is not told of it."""
    around = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    if told:
        around["OPENBLAS_NUM_THREADS"] = told
    command = [sys.executable, "-c", _BLAS]
    run = subprocess.run(command, cwd=CHECKOUT, env=around, capture_output=True, text=True, check=True)
    assert run.stdout.split() == [threads, left]

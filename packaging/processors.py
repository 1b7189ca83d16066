"""Check that a bundle runs on old processors (x86-64-v2: no AVX), by its instructions and, on request, by running it.

    python packaging/processors.py build/bundle/photodedup [--emulate]

What is compiled for the bundle must hold no AVX outside functions that are chosen at run time: none at all in hnswlib
and the interpreter's own files, and OpenCV's baseline must be SSE3. The wheels of others choose at run time (Qt, NumPy
and its OpenBLAS, ONNX Runtime, Pillow, libheif, libjxl, LibRaw); --emulate proves it by running `doctor` and a scan on
an emulated Nehalem. Needs objdump; --emulate needs qemu-user. Exit: 0 good, 1 not.
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

OURS: Final = ("hnswlib*.so", "libpython3*.so*", "python3*/lib-dynload/*.so", "libsqlite3.so*")
"""Files of the bundle that were compiled for it, or come from a system whose baseline is lower still."""

_WIDE: Final = re.compile(r"%[yz]mm\d|\tv(?!err|erw|mcall|mlaunch|mresume|mxo)[a-z]")
_SAMPLES: Final = 3


def wide_instructions(library: Path) -> int:
    """Count the AVX instructions of a library."""
    command = ["objdump", "--disassemble", "--no-show-raw-insn", str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace") as listing:  # noqa: S603 -- a fixed command
        return sum(1 for line in listing.stdout or () if _WIDE.search(line))


def opencv_baseline() -> str:
    """Return what OpenCV expects of any processor, as its build says."""
    import cv2  # noqa: PLC0415 -- only where the bundle was made

    found = re.search(r"Baseline:\s*(.*)", cv2.getBuildInformation())
    return found.group(1).strip() if found else "unknown"


def inspect(internal: Path) -> list[str]:
    """List what is wrong with the libraries that were compiled for the bundle."""
    wrong = []
    for library in sorted(file for pattern in OURS for file in internal.glob(pattern)):
        count = wide_instructions(library)
        if count:
            wrong.append(f"{library.name} holds {count} AVX instructions.")
    baseline = opencv_baseline()
    print(f"OpenCV's baseline: {baseline}")  # noqa: T201 -- the result
    if baseline.split() != ["SSE", "SSE2", "SSE3"]:
        wrong.append(f"OpenCV expects {baseline} of any processor.")
    return wrong


def emulate(bundle: Path, photos: Path) -> list[str]:
    """Run `doctor` and a scan of a few photos on an emulated Nehalem; list what fails."""
    # A machine may tell OpenBLAS which processor it is; the emulated one is another.
    around = {name: value for name, value in os.environ.items() if not name.startswith("OPENBLAS_")}
    with tempfile.TemporaryDirectory() as folder:
        few = Path(folder) / "photos"
        few.mkdir()
        for photo in sorted(photos.rglob("*.jpg"))[:_SAMPLES]:
            shutil.copy(photo, few)
        return [
            f"{words[0]} fails on an emulated Nehalem."
            for words in (["doctor"], ["scan", str(few)])
            if _fails([*_emulated(bundle, words), "--library", f"{folder}/library"], around)
        ]


def _fails(command: list[str], around: dict[str, str]) -> bool:
    return bool(subprocess.run(command, check=False, env=around).returncode)  # noqa: S603 -- our own program


def _emulated(bundle: Path, words: list[str]) -> list[str]:
    """Say what the program would say to itself before it starts itself again, natively: here it must not."""
    program, internal = bundle / "photodedup", bundle / "_internal"
    told = {
        "LD_LIBRARY_PATH": internal,
        "_PYI_ARCHIVE_FILE": program,
        "_PYI_APPLICATION_HOME_DIR": internal,
        "_PYI_PARENT_PROCESS_LEVEL": -1,
        "_PYI_LINUX_PROCESS_NAME": "photodedup",
        "HOME": os.environ.get("HOME", "/"),
    }
    options = [word for name, value in told.items() for word in ("-E", f"{name}={value}")]
    return ["qemu-x86_64", "-cpu", "Nehalem", *options, str(program), *words]


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--emulate", action="store_true")
    line = parser.parse_args()
    if platform.machine() != "x86_64":
        return 0
    bundle = line.bundle.resolve()
    wrong = inspect(bundle / "_internal")
    if line.emulate:
        wrong += emulate(bundle, bundle / "_internal" / "resources" / "sample")
    print("\n".join(wrong) or "runs on processors without AVX", file=sys.stderr if wrong else sys.stdout)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Streams that are full, closed or narrow: the program says so, or goes on, and never takes it for a bug of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.command import COMMAND

CHECKOUT = Path(__file__).resolve().parents[2]
FULL = Path("/dev/full")
NOTHING = "Nothing was scanned into this library yet. Run: photodedup scan FOLDER\n"

needs_a_shell = pytest.mark.skipif(sys.platform == "win32", reason="the shell closes the streams")
needs_a_full_device = pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")


def _run(arguments: str, redirected: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    line = ["/bin/sh", "-c", f'exec "$@" {arguments} {redirected}', "sh", *COMMAND]
    return subprocess.run(
        line,
        cwd=CHECKOUT,
        env={**os.environ, **variables},
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=60,
        check=False,
    )


@needs_a_full_device
@pytest.mark.parametrize("arguments", ["groups", "groups --json", "--help", "--version", "groups --help"])
def test_stdout_that_is_full_is_status_4_and_a_sentence(arguments: str) -> None:
    """Whoever fills a disk with the answer is told that, once, and that nothing in the program is wrong."""
    done = _run(arguments, ">/dev/full")
    assert done.returncode == 4
    (line,) = done.stderr.splitlines()
    assert line.startswith("photodedup: The output cannot be written: No space left on device. ")


@needs_a_full_device
@pytest.mark.parametrize(("arguments", "status"), [("scan /no/such/folder --json", 4), ("nonsense --json", 2)])
def test_what_went_wrong_first_is_told_where_stdout_is_full(arguments: str, status: int) -> None:
    """The error's own document is lost, its sentence and its status are not."""
    done = _run(arguments, ">/dev/full")
    assert done.returncode == status
    assert "photodedup: " in done.stderr
    assert "Traceback" not in done.stderr


@needs_a_full_device
def test_stderr_that_is_full_costs_only_what_is_said_there() -> None:
    """The answer and the status are what they would be."""
    assert _run("groups", "2>/dev/full").stdout == NOTHING
    assert _run("scan /no/such/folder", "2>/dev/full").returncode == 4


@needs_a_shell
@pytest.mark.parametrize("closed", ["2>&-", "2>&- <&-"])
def test_a_closed_stderr_is_silence(closed: str) -> None:
    """The answer comes; words that would go to stderr do not end up in the answer instead."""
    done = _run("groups", closed)
    assert (done.returncode, done.stdout) == (0, NOTHING)
    wrong = _run("nonsense --json", closed)
    assert wrong.returncode == 2
    assert set(json.loads(wrong.stdout)) == {"error", "hint"}


@needs_a_shell
@pytest.mark.parametrize("arguments", ["groups", "groups --json", "--help"])
def test_a_closed_stdout_is_silence(arguments: str) -> None:
    """The command does what it does, and nobody reads of it."""
    done = _run(arguments, ">&-")
    assert (done.returncode, done.stderr) == (0, "")
    assert _run(arguments, ">&- 2>&- <&-").returncode == 0


@needs_a_shell
def test_names_that_are_not_text_are_no_trouble_for_closed_streams(tmp_path: Path) -> None:
    """Nobody reads the name, so nobody minds that it is not UTF-8."""
    name = tmp_path / os.fsdecode(b"\xff.sqlite")
    _run("groups")
    assert _run(f"backup {name}", ">&-").returncode == 0
    assert _run(f"scan {name}/none", "2>&-").returncode == 4


@needs_a_shell
def test_no_file_takes_the_place_of_a_closed_stream(private_home: Path) -> None:
    """What a library writes to stderr would otherwise end up in our log or in a dump, which then reads as a crash."""
    probe = (
        "import os, sys; from photodedup import __main__ as m; sys.argv[1:] = ['groups']; m.main();"
        "os.write(2, b'lost'); os.write(1, b'lost')"
    )
    subprocess.run(
        ["/bin/sh", "-c", 'exec "$@" >&- 2>&-', "sh", sys.executable, "-c", probe], cwd=CHECKOUT, timeout=60, check=True
    )
    written = [file for file in private_home.rglob("*") if file.is_file()]
    assert written
    assert [file for file in written if b"lost" in file.read_bytes()] == []


@needs_a_shell
def test_a_reader_that_has_gone_is_no_error() -> None:
    """`photodedup groups | head -0` ends well, and says nothing of pipes."""
    script = '"$@" groups --json; echo $? >&2'
    done = subprocess.run(
        ["/bin/sh", "-c", f"{{ sleep 1; {script}; }} | true", "sh", *COMMAND],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stderr == "0\n"


@needs_a_shell
@pytest.mark.parametrize(
    ("encoding", "shown"), [("ascii", rb"\u0416\xe9"), ("latin-1", b"\\u0416\xe9"), ("utf-8", "Жé".encode())]
)
def test_letters_that_a_stream_does_not_have_are_spelled_out(tmp_path: Path, encoding: str, shown: bytes) -> None:
    """A narrow terminal is shown what it can show, on both streams; bytes that are no letters stay what they are."""
    name = tmp_path / os.fsdecode("Жé".encode() + b"\xff.sqlite")
    _run("groups")
    out = _run(f"backup {name}", PYTHONIOENCODING=encoding)
    err = _run(f"scan {name}/none", PYTHONIOENCODING=encoding)
    assert (out.returncode, err.returncode) == (0, 4)
    assert shown + b"\xff.sqlite" in os.fsencode(out.stdout)
    assert shown in os.fsencode(err.stderr)

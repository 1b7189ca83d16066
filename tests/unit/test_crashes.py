"""Crash reports say where in the code, and name no photo, no folder and no person; the log says what was done."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from photodedup import crashes, logs, paths
from photodedup.errors import BugError
from photodedup.events import Notice, PhotoSkipped
from tests.architecture.source import CHECKOUT

SECRETS = (
    "/home/anna/Photos/Cancun 2024/me & him.jpg",
    "C:\\Users\\Anna\\Pictures\\me.png",
    "~/Pictures/me.heic",
    "./relative/me.jpg",
    "me and him.jpg",
    "/home/anna/no ending here",
)


def _report(error: BaseException) -> str:
    file = crashes.report(error)
    assert file is not None
    return file.read_text(encoding="utf-8")


def _raised(error: Exception) -> Exception:
    try:
        raise error  # noqa: TRY301 -- only what was raised has a place in the code
    except Exception as caught:  # noqa: BLE001 -- whatever was raised is what is wanted
        return caught


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("text", ["{} was emptied from nowhere.", "{!r} is odd", "odd: {}", "[{}]", "a\n{}\nb"])
def test_a_report_names_no_photo(secret: str, text: str) -> None:
    """Whatever way a message holds a path, neither its folders nor its name come through."""
    shown = _report(_raised(BugError(text.format(secret))))
    assert "BugError" in shown
    for piece in ("anna", "Anna", "Cancun", "Pictures", "relative", "him.jpg", "me.png", "me.heic", "me.jpg", "ending"):
        assert piece not in shown


def test_a_report_says_where_in_the_code(tmp_path: Path) -> None:
    """Places inside the project and what led to the error are named, without where it is installed."""
    try:
        try:
            (tmp_path / "secret").read_bytes()
        except OSError as error:
            raise BugError("It broke.") from error
    except BugError as error:
        shown = _report(error)
    assert re.search(r"test_crashes\.py:\d+ in test_a_report_says_where_in_the_code", shown)
    assert shown.index("FileNotFoundError") < shown.index("led to") < shown.index("BugError: It broke.")
    assert str(tmp_path) not in shown
    assert str(CHECKOUT) not in shown


def test_the_same_path_has_the_same_mark_in_one_report_only() -> None:
    """One can see that two messages are about one file, and cannot compare reports or guess names."""
    both = crashes.redacted("'/a/b' and '/a/b' and '/a/c'").split(" and ")
    assert both[0] == both[1] != both[2]
    assert crashes.redacted("'/a/b'") != crashes.redacted("'/a/b'")


def test_old_reports_go(private_home: Path) -> None:
    """A bug that strikes every minute does not fill the disk."""
    for _ in range(25):
        crashes.report(ValueError())
    assert len(list(paths.log_folder().glob("crash-*.txt"))) == 20
    assert private_home in paths.log_folder().parents


def test_where_no_report_can_be_written_nothing_breaks(private_home: Path) -> None:
    """A report is worth less than the answer that is being given."""
    (private_home / "cache").write_text("in the way")
    assert crashes.report(ValueError()) is None
    logs.start(paths.log_folder())
    logs.stop()


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize(
    "failure",
    [
        "raise ZeroDivisionError",
        "import threading; t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()",
    ],
    ids=["main thread", "another thread"],
)
def test_what_nobody_catches_is_reported(failure: str) -> None:
    """The hooks see every thread, and the terminal still gets the traceback."""
    run = _python(f"from photodedup import crashes\ncrashes.install()\n{failure}")
    (report,) = paths.log_folder().glob("crash-*.txt")
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in run.stderr


def test_a_crash_of_the_interpreter_is_reported_at_the_next_start() -> None:
    """A decoder that brings the process down leaves a dump, which becomes a report without paths."""
    run = _python("from photodedup import crashes\ncrashes.install()\nimport faulthandler; faulthandler._sigsegv()")
    assert run.returncode != 0
    assert not list(paths.log_folder().glob("crash-*.txt"))
    _python("from photodedup import crashes\ncrashes.install()\ncrashes.uninstall()")
    (report,) = paths.log_folder().iterdir()
    shown = report.read_text(encoding="utf-8")
    assert "Segmentation fault" in shown
    assert str(CHECKOUT) not in shown


@pytest.fixture
def log() -> Iterator[Path]:
    """Write a log for one test."""
    logs.start(paths.log_folder())
    yield paths.log_folder() / logs.FILE_NAME
    logs.stop()


def test_the_log_names_what_was_skipped(log: Path) -> None:
    """In full: it stays on this machine, and that is what it is read for."""
    heard: list[object] = []
    emit = logs.recorded(heard.append)
    skipped = PhotoSkipped(Path(os.fsdecode(b"/photos/\xff.jpg")), "It is empty.")
    emit(skipped)
    emit(Notice("The card is busy."))
    shown = log.read_text(encoding="utf-8")
    assert heard == [skipped, Notice("The card is busy.")]
    assert r"skipped /photos/\udcff.jpg: It is empty." in shown
    assert "The card is busy." in shown


def test_the_log_stays_small(log: Path) -> None:
    """Old parts go; threads may write at once."""
    writers = [threading.Thread(target=_fill) for _ in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sum(file.stat().st_size for file in log.parent.iterdir()) < 4_100_000
    assert len(list(log.parent.iterdir())) == 4


def _fill() -> None:
    for _ in range(300):
        logs.LOG.info("%s", "x" * 10_000)

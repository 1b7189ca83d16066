"""The program speaks to no network: no socket of the internet is opened, whatever a person does with it.

Sockets of the machine itself (AF_UNIX) are not the matter: a window needs them for X11, Wayland and D-Bus.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.pictures import picture, save

CHECKOUT = Path(__file__).resolve().parents[2]

_AUDIT = """
import os, sys
def note(event, arguments):
    if event.startswith("socket."):
        with open(os.environ["SOCKETS_SEEN"], "a") as file:
            file.write(f"{event} {arguments[1:]}\\n")
sys.addaudithook(note)
"""


@pytest.fixture
def seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have every Python process that is started note its use of sockets in this file."""
    (tmp_path / "audit").mkdir()
    (tmp_path / "audit" / "sitecustomize.py").write_text(_AUDIT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "audit"))
    monkeypatch.setenv("SOCKETS_SEEN", str(tmp_path / "seen.txt"))
    (tmp_path / "seen.txt").touch()
    return tmp_path / "seen.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give three photos, two of them of one picture."""
    for number, name in enumerate(("a.jpg", "b.jpg", "c.jpg")):
        save(picture(number // 2, 640, 480), tmp_path / "photos" / name, quality=95 - number)
    return tmp_path / "photos"


def _session(folder: Path, out: Path, *before: str) -> str:
    command = [*before, sys.executable, "-m", "tests.helpers.whole_session", str(folder), str(out)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=240, check=False)
    assert run.returncode == 0, run.stderr
    assert "gui: 0" in run.stdout
    assert "window: True" in run.stdout
    assert "Removed 1 files" in run.stdout
    return run.stdout


def _python(code: str, *before: str) -> None:
    subprocess.run([*before, sys.executable, "-c", code], check=True, capture_output=True, timeout=60)


_OPEN_ONE = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Python makes its own pairs of sockets from the internet's there")
def test_no_part_written_in_python_opens_a_socket(folder: Path, tmp_path: Path, seen: Path) -> None:
    """The interpreter itself reports each socket, connection and question for a name; none leaves the machine."""
    _python(_OPEN_ONE)
    assert "socket.__new__" in seen.read_text()  # the audit sees one
    seen.write_text("")
    _session(folder, tmp_path)
    own = f"socket.__new__ ({int(socket.AF_UNIX)}, "
    assert [line for line in seen.read_text().splitlines() if not line.startswith(own)] == []


_STRACE = shutil.which("strace")


@pytest.mark.slow
@pytest.mark.skipif(_STRACE is None, reason="needs strace (apt-get install strace), which sees native code too")
def test_no_part_at_all_asks_the_system_for_an_internet_socket(folder: Path, tmp_path: Path) -> None:
    """Qt, onnxruntime and the decoders included: the system is asked for no socket but those of this machine."""
    watch = (str(_STRACE), "-f", "-qq", "-e", "trace=socket", "-e", "signal=none", "-o", str(tmp_path / "calls"))
    try:
        _python(_OPEN_ONE, *watch)
    except subprocess.CalledProcessError:
        pytest.skip("strace may not watch processes here")
    assert "AF_INET" in (tmp_path / "calls").read_text()  # strace sees one
    os.truncate(tmp_path / "calls", 0)
    _session(folder, tmp_path, *watch)
    calls = (tmp_path / "calls").read_text().splitlines()
    assert [call for call in calls if "socket(" in call and "AF_UNIX" not in call] == []

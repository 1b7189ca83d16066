"""Without a screen the window is refused in words; Qt would abort."""

from __future__ import annotations

import json
import os
import socket
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from photodedup.cli import main, screen
from photodedup.errors import UserError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux may have no screen")


@pytest.fixture(autouse=True)
def _nothing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


def _reached(monkeypatch: pytest.MonkeyPatch, *variables: str) -> None:
    """Let only what these variables name be there."""
    kinds = {"xcb": "DISPLAY" in variables, "wayland": "WAYLAND_DISPLAY" in variables}
    monkeypatch.setattr(screen, "_REACHED", {kind: lambda there=there: there for kind, there in kinds.items()})


def _refuse(*_: object) -> int:
    raise AssertionError("the window was opened")


@pytest.mark.parametrize("arguments", [["gui", "--json"], ["gui", "F", "--json"], []])
def test_without_a_screen_the_window_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    """Qt is not even loaded; whatever is set but empty names no screen."""
    monkeypatch.setenv("DISPLAY", "")
    assert main.run(arguments, _refuse) == 4
    out, err = capsys.readouterr()
    assert "There is no screen" in err
    assert "photodedup scan" in (json.loads(out)["hint"] if arguments else err)


@pytest.mark.skipif(not find_library("xcb"), reason="needs libxcb")
@pytest.mark.parametrize("name", [":987", "nonsense"])
@pytest.mark.parametrize("platform", ["", "xcb", "xcb:option=1", "wayland;xcb"])
def test_a_screen_that_is_not_there_is_no_screen(monkeypatch: pytest.MonkeyPatch, name: str, platform: str) -> None:
    """As over ssh, or in a terminal that outlived its session: it is named, and nobody answers."""
    monkeypatch.setenv("DISPLAY", name)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    with pytest.raises(UserError, match="cannot be reached"):
        screen.check()


@pytest.mark.skipif(not find_library("wayland-client"), reason="needs libwayland")
@pytest.mark.parametrize("platform", ["", "wayland", "wayland-egl"])
@pytest.mark.parametrize("folder", [False, True])
def test_no_more_is_a_compositor_that_is_gone(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path, platform: str, *, folder: bool
) -> None:
    """The library's own words on it are of no use to anyone."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-987")
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    if folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(UserError, match="cannot be reached"):
        screen.check()
    assert capfd.readouterr() == ("", "")


def test_a_connection_that_was_handed_down_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """It can be taken once."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-987")
        monkeypatch.setenv("WAYLAND_SOCKET", str(theirs.fileno()))
        screen.check()
        os.fstat(theirs.fileno())


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_one_screen_that_answers_is_enough(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """Most desktops name one of either kind."""
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    _reached(monkeypatch, variable)
    assert main.run([], lambda *_: 0) == 0


def test_one_that_nobody_named_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would not look for it either."""
    monkeypatch.setenv("DISPLAY", ":0")
    _reached(monkeypatch, "WAYLAND_DISPLAY")
    assert main.run([], _refuse) == 4


def test_whoever_tells_qt_to_do_without_is_not_asked_for_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests and remote desktops need none."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("DISPLAY", ":987")
    assert main.run([], lambda *_: 0) == 0


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_without_the_library_that_connects_qt_is_left_to_say_so(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    """It names what is missing."""

    def missing(name: str) -> object:
        raise OSError(name)

    monkeypatch.setenv(variable, "one")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run")
    monkeypatch.setattr("photodedup.cli.screen.ctypes.CDLL", missing)
    screen.check()

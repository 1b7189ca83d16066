"""The devices in the settings: how fast each was, why one is not used, and the button to try them again."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photodedup.engine.devices import Device
from photodedup.errors import UserError
from photodedup.events import CancelToken
from photodedup.gui.bridge import Bridge
from photodedup.gui.computing import Computing
from photodedup.gui.jobs import Jobs
from photodedup.gui.panels.devices import DevicesPanel
from photodedup.gui.theme import Theme

BROKEN = Device("cuda", "NVIDIA card (CUDA)", "crashed", "It crashed when it was tried (SIGSEGV).")
PLAIN = Device("cpu", "CPU", "works", rate=14.2)
ABSENT = Device("directml", "graphics card (DirectML)", "unusable", "directml exists on Windows only.")


class _Machine:
    """Answers as a test prescribes, and remembers what was asked."""

    def __init__(self) -> None:
        self.devices = [BROKEN, PLAIN, ABSENT]
        self.asked: list[bool] = []
        self.gate = threading.Event()
        self.trouble: Exception | None = None

    def __call__(self, _token: CancelToken, again: bool) -> list[Device]:  # noqa: FBT001 -- as Examine says
        self.asked.append(again)
        if again:
            self.gate.wait(30)
        if self.trouble is not None:
            raise self.trouble
        return self.devices


@pytest.fixture
def machine() -> _Machine:
    """Return a machine with a broken card."""
    return _Machine()


@pytest.fixture
def jobs(bridge: Bridge, machine: _Machine) -> Jobs:
    """Return workers that a test may leave waiting."""
    del machine
    return Jobs(bridge)


def _shown(panel: DevicesPanel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.text()}


def _panel(qtbot: QtBot, jobs: Jobs, machine: _Machine, look: Theme, chosen: str = "auto") -> DevicesPanel:
    computing = Computing(jobs, machine)
    with qtbot.waitSignal(computing.listed):
        panel = DevicesPanel(computing, chosen, look)
    qtbot.addWidget(panel)
    return panel


def test_each_device_has_its_speed_or_the_reason_why_it_is_not_used(
    qtbot: QtBot, jobs: Jobs, machine: _Machine, look: Theme
) -> None:
    """What this system cannot have at all is left out."""
    shown = _shown(_panel(qtbot, jobs, machine, look))
    assert {"CPU", "14 a second", BROKEN.title, BROKEN.reason, "Not used"} <= shown
    assert ABSENT.title not in shown


def test_the_device_in_the_settings_is_explained_even_where_it_cannot_be(
    qtbot: QtBot, jobs: Jobs, machine: _Machine, look: Theme
) -> None:
    """Whoever chose it learns why nothing came of it."""
    assert ABSENT.reason in _shown(_panel(qtbot, jobs, machine, look, chosen="directml"))


def test_the_button_tries_all_again_and_shows_what_came_of_it(
    qtbot: QtBot, jobs: Jobs, machine: _Machine, look: Theme
) -> None:
    """It cannot be pressed twice meanwhile."""
    panel = _panel(qtbot, jobs, machine, look)
    panel.again.click()
    assert not panel.again.isEnabled()
    machine.devices = [Device("cuda", BROKEN.title, "works", rate=900.0), PLAIN]
    machine.gate.set()
    qtbot.waitUntil(panel.again.isEnabled)
    assert machine.asked == [False, True]
    assert "900 a second" in _shown(panel)


def test_trouble_gives_the_button_back(qtbot: QtBot, jobs: Jobs, machine: _Machine, look: Theme) -> None:
    """The error goes to the window, and the person can try once more."""
    panel = _panel(qtbot, jobs, machine, look)
    machine.trouble = UserError("The model vgg16-int8 is missing.")
    machine.gate.set()
    panel.again.click()
    qtbot.waitUntil(panel.again.isEnabled)

"""What the machine can compute on, asked and tried off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from photodedup.events import CancelToken
from photodedup.gui.jobs import Jobs

if TYPE_CHECKING:
    from photodedup.engine.devices import Device

Examine = Callable[[CancelToken, bool], "list[Device]"]
"""Lists the devices; with True it tries each of them first."""


class Computing(QObject):
    """The devices of this machine.

    Signals:
        listed(object): every `Device`, best first, as far as it is known.
        failed(object): the error that kept them from being listed.
        busy(bool): whether devices are being tried.
    """

    listed = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, jobs: Jobs, examine: Examine | None = None) -> None:
        """Look at nothing yet; `examine` stands for the engine in tests."""
        super().__init__(jobs)
        self._jobs = jobs
        self._examine = examine or _examine
        self._token = CancelToken()

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._jobs.is_busy("devices")

    @Slot()
    def look(self) -> None:
        """List what is known; tries nothing. While devices are being tried, that answer is waited for."""
        self._ask(again=False)

    @Slot()
    def test_again(self) -> None:
        """Try every device, those too that crashed before."""
        self._ask(again=True)

    def stop(self) -> None:
        """End a trial that is going on."""
        self._token.cancel()

    def _ask(self, *, again: bool) -> None:
        if self.is_busy:
            return
        self._token = CancelToken()
        self.busy.emit(again)
        self._jobs.ask("devices", partial(self._examine, self._token, again), self._done, self._fail)

    def _done(self, devices: list[Device]) -> None:
        self.busy.emit(False)
        self.listed.emit(devices)

    def _fail(self, error: Exception) -> None:
        self.busy.emit(False)
        self.failed.emit(error)


def _examine(token: CancelToken, again: bool) -> list[Device]:  # noqa: FBT001 -- called by its place, as Examine says
    from photodedup.engine.devices import Devices  # noqa: PLC0415 -- the window starts without the engine's libraries

    devices = Devices()
    return devices.retest(lambda _: None, token) if again else devices.listed()

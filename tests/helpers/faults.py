"""Makes the n-th step of a removal fail, or end the process: every touch of the disk and the journal is a step."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Final, ParamSpec, TypeVar

import pytest

from photodedup.act import disk

P = ParamSpec("P")
T = TypeVar("T")

STEPS: Final = (
    *("look", "names", "read", "equal", "listing", "make_folder", "write_new", "sync_folder", "move", "drop"),
    *("drop_empty_folder", "folder_state", "set_folder_time"),
)
SYSTEM_STEPS: Final = ("fsync", "replace", "close")

KILLED: Final = 9


class Faults:
    """Counts steps, and does what was asked at some of them."""

    def __init__(self, at: Collection[int], act: Callable[[], None]) -> None:
        """Do `act` instead of the steps of these numbers, counted from 0."""
        self._at = at
        self._act = act
        self.count = 0

    def step(self) -> None:
        """Count one step."""
        number, self.count = self.count, self.count + 1
        if number in self._at:
            self._act()


def failing(error: int) -> Callable[[], None]:
    """Return what makes a step fail with an error number."""

    def fail() -> None:
        raise OSError(error, os.strerror(error), "injected")

    return fail


def kill() -> None:
    """End the process at once, as SIGKILL or a power cut would."""
    os._exit(KILLED)


@contextmanager
def injected(faults: Faults, *, system: bool = False) -> Iterator[None]:
    """Count and disturb the steps of this block; with `system`, the system calls inside of them as well."""
    with pytest.MonkeyPatch.context() as patch:
        for name in STEPS:
            patch.setattr(disk, name, _disturbed(getattr(disk, name), faults))
        if system:
            for name in SYSTEM_STEPS:
                patch.setattr(os, name, _disturbed(getattr(os, name), faults))
        yield


def _disturbed(function: Callable[P, T], faults: Faults) -> Callable[P, T]:
    def disturbed(*args: P.args, **kwargs: P.kwargs) -> T:
        faults.step()
        return function(*args, **kwargs)

    return disturbed

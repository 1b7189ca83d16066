"""A trunk on a device that may run out of memory or break: it does less at a time, and ends on the CPU."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from photodedup.describe.session import OutOfMemory, TrunkSession, first_line
from photodedup.errors import UserError
from photodedup.types import Pixels

Notice = Callable[[str], None]


class RationedTrunk:
    """Runs a trunk on a graphics card with as many photos at once as there is room for.

    A card without room gets half as many photos from then on. One without room for a single photo, or that fails in
    any other way, is replaced by the CPU for the rest of the run; descriptors keep their meaning.

    Args:
        session: the trunk on the card.
        batch: how many photos to begin with.
        spare: opens the same family's trunk on the CPU.
        notice: told in a sentence when less is used than was meant.
    """

    def __init__(self, session: TrunkSession, batch: int, spare: Callable[[], TrunkSession], notice: Notice) -> None:
        """Begin on the card."""
        self._session = session
        self._batch = max(1, batch)
        self._spare = spare
        self._notice = notice
        self._turn = threading.Lock()

    @property
    def provider(self) -> str:
        """The provider in use; "cpu" once the card was given up."""
        return self._session.provider

    @property
    def batch(self) -> int:
        """How many photos at once there is room for, as far as is known."""
        return self._batch

    def run(self, output: str, photos: Pixels) -> NDArray[np.float32]:
        """Return one output for (n, size, size, 3) photos, n at least 1.

        Raises:
            UserError: the CPU cannot do it either.
        """
        while True:
            session, batch = self._session, min(self._batch, len(photos))
            try:
                rows = np.concatenate([session.run(output, part) for part in _parts(photos, batch)])
            except UserError:
                raise
            except OutOfMemory:
                self._shrink(session, batch)
            except Exception as error:  # a driver that was reset, a device that was unplugged
                if session.provider == "cpu":
                    raise
                self._give_up(session, f"{session.provider} failed: {first_line(error)}.")
            else:
                if session.provider == "cpu" or np.isfinite(rows).all():
                    return rows
                self._give_up(session, f"{session.provider} gave numbers that are none.")

    def _shrink(self, session: TrunkSession, batch: int) -> None:
        """Do with half of what there was no room for; another thread may have seen to it already."""
        if batch == 1:
            self._give_up(session, f"{session.provider} has no memory for a single photo.")
            return
        with self._turn:
            if self._session is session and self._batch >= batch:
                self._batch = batch // 2
                self._notice(f"{session.provider} has too little memory for {batch} photos at once; {batch // 2} now.")

    def _give_up(self, session: TrunkSession, why: str) -> None:
        """Go on with the CPU, unless another thread has done that already."""
        with self._turn:
            if self._session is session:
                self._notice(f"{why} The CPU is used for the rest of this run.")
                self._session = self._spare()


def _parts(photos: Pixels, size: int) -> Iterator[Pixels]:
    return (photos[start : start + size] for start in range(0, len(photos), size))

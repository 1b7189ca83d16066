"""Decoding one photo in a process of its own: it may crash, hang or eat memory there and costs nobody else anything."""

from __future__ import annotations

import multiprocessing
import sys
from multiprocessing.connection import Connection
from typing import Final

from photodedup import decode
from photodedup.errors import PhotoUnreadable
from photodedup.types import Rendition

TIME_LIMIT: Final = 60.0
"""Seconds that decoding one photo may take."""

_START_LIMIT: Final = 60.0  # seconds for the process itself to start, on a slow disk
_MEMORY_LIMIT: Final = 4 << 30  # bytes of address space for the process


def render_apart(data: bytes, size: int, seconds: float = TIME_LIMIT) -> Rendition:
    """Decode as `decode.render` does, in a process of its own.

    Raises:
        PhotoUnreadable: as `decode.render`; also if the process crashes or takes longer than `seconds`.
    """
    context = multiprocessing.get_context("spawn")  # forking with threads running can deadlock
    here, there = context.Pipe()
    child = context.Process(target=_child, args=(there,), daemon=True)
    child.start()
    there.close()
    try:
        return _answer(here, data, size, seconds)
    except (EOFError, OSError) as error:
        raise PhotoUnreadable("It crashes the decoder.") from error
    finally:
        here.close()
        child.kill()
        child.join()


def _answer(here: Connection, data: bytes, size: int, seconds: float) -> Rendition:
    if not here.poll(_START_LIMIT):
        raise PhotoUnreadable("The process to decode it in could not be started.")
    here.recv()
    here.send((data, size))
    if not here.poll(seconds):
        raise PhotoUnreadable(f"Decoding it takes longer than {seconds:.0f} seconds.")
    answer = here.recv()
    if isinstance(answer, Rendition):
        return answer
    raise PhotoUnreadable(str(answer))


def _child(there: Connection) -> None:
    """Say that we are here, decode what is sent, answer with the rendition or the reason."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 -- Windows has no such module

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_LIMIT, _MEMORY_LIMIT))
    there.send("ready")
    data, size = there.recv()
    try:
        there.send(decode.render(data, size))
    except PhotoUnreadable as error:
        there.send(str(error))

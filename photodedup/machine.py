"""What this machine has and what this process uses of it."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from typing import Final


def cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def give_way() -> None:
    """Let this thread, and every thread that it starts, run after the others of this process where cores are short.

    Only Linux knows a priority for each thread that needs no library; it cannot be taken back. Elsewhere, or where it
    is forbidden, nothing changes.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + _BEHIND)


_BEHIND: Final = 5  # steps of niceness: a third of the time of a thread in front


def keep_memory() -> None:
    """Let the C library keep some of the memory that is freed, instead of giving it back and asking for it again.

    Comparing photos takes and frees a few hundred thousand pages a minute, each of which Linux has to clear anew. The
    limits are those that glibc comes to by itself once a large photo was decoded; other libraries have none to set.
    """
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 -- only a scan on Linux needs it

        with contextlib.suppress(AttributeError, OSError):
            library = ctypes.CDLL(None)
            for limit, most in _KEPT.items():
                library.mallopt(limit, most)


_KEPT: Final = {-3: 32 << 20, -1: 64 << 20}
"""Bytes: M_MMAP_THRESHOLD, from which memory is asked for by itself; M_TRIM_THRESHOLD, more of which is given back."""


def peak_rss_mb() -> float:
    """Return the largest amount of memory this process ever held, in megabytes (10^6 bytes)."""
    if sys.platform == "win32":
        import psutil  # noqa: PLC0415 -- only Windows needs it

        return float(psutil.Process().memory_info().peak_wset) / 1e6
    import resource  # noqa: PLC0415 -- Windows has no such module

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6

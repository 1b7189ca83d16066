"""What this machine has and what this process uses of it."""

from __future__ import annotations

import os
import sys


def cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def peak_rss_mb() -> float:
    """Return the largest amount of memory this process ever held, in megabytes (10^6 bytes)."""
    if sys.platform == "win32":
        import psutil  # noqa: PLC0415 -- only Windows needs it

        return float(psutil.Process().memory_info().peak_wset) / 1e6
    import resource  # noqa: PLC0415 -- Windows has no such module

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6

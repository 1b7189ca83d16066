"""How many photos a graphics card can take at once: from its free memory where that can be asked, else cautiously."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Final

MOST: Final = 64
"""More at once win nothing: a card is busy with far fewer, and a killed scan would lose more."""

WORKERS: Final = 2
"""Calls side by side on a card: one computes while the other's photos are copied."""

_CAUTIOUS: Final = {"openvino": 4, "webgpu": 4, "coreml": 8}
_CAUTIOUS_ELSE: Final = 8  # fits a card of 2 GB at 256 pixels

_FIXED: Final = 700 << 20  # bytes for weights, the runtime's own state and what a convolution needs to work
_LAYERS_AT_ONCE: Final = 3  # of the largest maps: one read, one written, one on its way
_CHANNELS: Final = 64  # of the first block, whose maps are the largest
_SHARE: Final = 0.5  # of the free memory: the desktop and the browser want some too


def batch_size(provider: str, free: int | None, size: int, precision: str) -> int:
    """Say how many photos a call should carry.

    Args:
        provider: short name.
        free: bytes of free memory on the device; None where it cannot be asked.
        size: side of the square photo, pixels.
        precision: "float16" or another.

    Returns:
        At least 1, at most `MOST`; a power of two, so that halving stays even.
    """
    scale = max(1.0, (size / 256) ** 2)
    if free is None:
        return _power_of_two(_CAUTIOUS.get(provider, _CAUTIOUS_ELSE) / scale)
    a_photo = _LAYERS_AT_ONCE * _CHANNELS * size * size * (2 if precision == "float16" else 4)
    return _power_of_two((free * _SHARE - _FIXED) / (a_photo * WORKERS))


def _power_of_two(room: float) -> int:
    return 1 << (min(MOST, int(room)).bit_length() - 1) if room >= 1 else 1


def free_memory(provider: str) -> int | None:
    """Return the free bytes of the device that a provider uses first; None where nobody tells."""
    if provider in {"cuda", "tensorrt"}:
        return _nvidia_free()
    if provider in {"rocm", "migraphx"}:
        return amd_free(Path("/sys/class/drm"))
    return None


class _Memory(ctypes.Structure):
    """NVML's nvmlMemory_t."""

    _fields_ = (("total", ctypes.c_ulonglong), ("free", ctypes.c_ulonglong), ("used", ctypes.c_ulonglong))


def _nvidia_free() -> int | None:
    """Ask NVML, which comes with the driver and, unlike CUDA itself, sets nothing up on the card."""
    try:
        nvml = ctypes.CDLL("nvml.dll" if sys.platform == "win32" else "libnvidia-ml.so.1")
        if nvml.nvmlInit_v2():
            return None
        device, memory = ctypes.c_void_p(), _Memory()
        try:
            failed = nvml.nvmlDeviceGetHandleByIndex_v2(0, ctypes.byref(device))
            failed = failed or nvml.nvmlDeviceGetMemoryInfo(device, ctypes.byref(memory))
        finally:
            nvml.nvmlShutdown()
    except (OSError, AttributeError):
        return None
    return None if failed else int(memory.free)


def amd_free(cards: Path) -> int | None:
    """Read what AMD's kernel driver says of the card with the most free memory."""
    found = []
    for total in cards.glob("card*/device/mem_info_vram_total"):
        try:
            used = int((total.parent / "mem_info_vram_used").read_text(encoding="ascii"))
            found.append(int(total.read_text(encoding="ascii")) - used)
        except (OSError, ValueError):
            continue
    return max(found, default=None)

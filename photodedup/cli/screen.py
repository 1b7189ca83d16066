"""Whether there is a screen, found out before Qt does: Qt aborts the whole process where there is none."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from typing import Final

from photodedup.errors import UserError


def check() -> None:
    """Do nothing where a window may be shown; only on Linux may it not.

    Raises:
        UserError: no screen is named, or none that is named can be reached.
    """
    # Whoever names a platform for Qt may name one that needs no screen.
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    named = [reached for variable, reached in _REACHED.items() if os.environ.get(variable)]
    if not named:
        raise UserError("There is no screen to show the window on.", _HINT)
    if not any(reached() for reached in named):
        raise UserError("The screen to show the window on cannot be reached.", _HINT)


def _reached_x11() -> bool:
    """Connect as Qt will, with the library that it uses."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt will say that it is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _reached_wayland() -> bool:
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(display)
    return bool(display)


_REACHED: Final[Mapping[str, Callable[[], bool]]] = {"DISPLAY": _reached_x11, "WAYLAND_DISPLAY": _reached_wayland}
"""The variables of which one names the screen, and what connects to it."""

_HINT: Final = "Use photodedup scan and the other commands; see photodedup --help."

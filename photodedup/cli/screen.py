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
    if sys.platform != "linux":
        return
    kinds = _kinds()
    if not kinds:
        raise UserError("There is no screen to show the window on.", _HINT)
    if not any(kind not in _REACHED or _REACHED[kind]() for kind in kinds):
        raise UserError("The screen to show the window on cannot be reached.", _HINT)


def _kinds() -> list[str]:
    """Return the kinds of screen that Qt will try: those it was told, or those that the desktop names."""
    told = os.environ.get("QT_QPA_PLATFORM", "")
    if told:
        return [kind.partition(":")[0].partition("-")[0] for kind in told.split(";")]
    return [kind for kind, variable in _VARIABLES.items() if os.environ.get(variable)]


def _reached_x11() -> bool:
    """Connect as Qt will, with the library that it uses.

    The connection is left open: some servers end with the last one, and Qt has not made its own yet.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt will say that it is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    return not xcb.xcb_connection_has_error(xcb.xcb_connect(None, None))


def _reached_wayland() -> bool:
    """Connect as Qt will; a connection that was handed down can be taken only once, and is Qt's."""
    if os.environ.get("WAYLAND_SOCKET"):
        return True
    if not os.environ.get("XDG_RUNTIME_DIR") and not os.environ.get("WAYLAND_DISPLAY", "").startswith("/"):
        return False  # the library would say so, in words of its own
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    wayland.wl_display_connect.restype = ctypes.c_void_p
    return bool(wayland.wl_display_connect(None))


_VARIABLES: Final = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
_REACHED: Final[Mapping[str, Callable[[], bool]]] = {
    "xcb": _reached_x11,
    "wayland": _reached_wayland,
}  # others may need no screen
_HINT: Final = "Use photodedup scan and the other commands; see photodedup --help."

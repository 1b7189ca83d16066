"""Errors that nobody catches, brought to the window instead of the terminal."""

from __future__ import annotations

import sys
import threading
import weakref
from types import TracebackType

from photodedup.gui.bridge import Bridge
from photodedup.gui.session import Crash


class Hooks:
    """Python's two hooks. Each thread keeps the one that it was started under, so they must not keep a window."""

    def __init__(self, bridge: Bridge) -> None:
        """Post to `bridge`; nothing is changed yet."""
        self._bridge = weakref.ref(bridge)
        self._before = (sys.excepthook, threading.excepthook)

    def set(self) -> None:
        """Take the hooks over."""
        sys.excepthook, threading.excepthook = self._on_error, self._on_thread_error

    def give_back(self) -> None:
        """Set them as they were before."""
        sys.excepthook, threading.excepthook = self._before

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Bring an uncaught error to the window, whichever thread it happened on."""
        bridge = self._bridge()
        if isinstance(error, Exception) and bridge is not None:
            bridge.post(Crash(error))
        else:
            self._before[0](kind, error, trace)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

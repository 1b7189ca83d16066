"""libtiff's words about damaged files, which go past Python to the terminal."""

from __future__ import annotations

import ctypes
import importlib.util

# WORKAROUND: Pillow turns libtiff's warnings off and not its errors, though it raises an exception for them:
# https://github.com/python-pillow/Pillow/blob/main/src/libImaging/TiffDecode.c


def hush() -> bool:
    """Keep libtiff from printing its errors amid a scan's output; False where it cannot be reached, as on Windows.

    A library asked for a name looks among those that it is linked with too, wherever the wheel or the system put them.
    """
    spec = importlib.util.find_spec("PIL._imaging")
    try:
        set_handler = ctypes.CDLL(spec.origin if spec else None).TIFFSetErrorHandler
    except (AttributeError, OSError):
        return False
    set_handler.argtypes, set_handler.restype = [ctypes.c_void_p], ctypes.c_void_p
    set_handler(None)
    return True

"""Providers that come as a library beside onnxruntime instead of inside it: they overwrite nothing."""

from __future__ import annotations

import importlib
import importlib.util
import threading
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from photodedup.errors import OTHER_PROVIDER, UserError

if TYPE_CHECKING:
    import onnxruntime

_MODULES: Final[Mapping[str, str]] = MappingProxyType({"WebGpuExecutionProvider": "onnxruntime_ep_webgpu"})
"""The module that knows where the library of a provider lies, by onnxruntime's name of the provider."""

_turn = threading.Lock()
_registered: set[str] = set()


def offered() -> list[str]:
    """Name the providers whose plugin is installed; loads none of them."""
    return [runtime for runtime, module in _MODULES.items() if importlib.util.find_spec(module) is not None]


def use(runtime: str, options: onnxruntime.SessionOptions) -> bool:
    """Make a session of these options run on a plugin's device.

    Returns:
        False where the provider is no plugin that is installed, and so has to be inside onnxruntime.

    Raises:
        UserError: the plugin finds no device on this machine.
    """
    import onnxruntime as ort  # noqa: PLC0415 -- it takes a quarter of a second to load

    if runtime not in offered() or runtime in _built_in(ort):
        return False
    with _turn:
        if runtime not in _registered:
            module = importlib.import_module(_MODULES[runtime])
            ort.register_execution_provider_library(runtime, module.get_library_path())
            _registered.add(runtime)
    devices = [device for device in ort.get_ep_devices() if device.ep_name == runtime]
    if not devices:
        raise UserError(f"{runtime} finds no graphics card on this machine.", OTHER_PROVIDER)
    options.add_provider_for_devices(devices[:1], {})
    return True


def _built_in(ort: object) -> set[str]:
    """Name what onnxruntime has of its own: registered plugins are among its available providers too."""
    return set(getattr(ort, "get_available_providers")()) - _registered  # noqa: B009 -- a module has no type

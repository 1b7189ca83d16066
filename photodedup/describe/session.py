"""One onnxruntime session: which provider runs it, and how many threads it may use.

onnxruntime is imported when the first session opens: `photodedup --help` does without it.
"""

from __future__ import annotations

import contextlib
import io
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from photodedup.describe import plugins
from photodedup.describe.providers import known
from photodedup.errors import OTHER_PROVIDER, UserError
from photodedup.types import Pixels

if TYPE_CHECKING:
    import onnxruntime

_ONE_AT_A_TIME: Final = frozenset({"directml", "webgpu"})
"""Their sessions may not be run by two threads at once."""

_CUDA: Final = {
    # As much as is asked for: the default doubles its pool each time and then fails while half of the card is free.
    "arena_extend_strategy": "kSameAsRequested",
    # The exhaustive search runs anew for each batch size, and takes seconds.
    "cudnn_conv_algo_search": "HEURISTIC",
}
_OPTIONS: Final[Mapping[str, Mapping[str, str]]] = {"cuda": _CUDA, "openvino": {"device_type": "CPU"}}

_NO_MEMORY: Final = (
    "failed to allocate memory",
    "out of memory",
    "not enough memory",
    "cuda_error_out_of_memory",
    "cudnn_status_alloc_failed",
    "cublas_status_alloc_failed",
    "e_outofmemory",
    "8007000e",  # the same in Windows' numbers
    "bad_alloc",
    "bad allocation",
)


class OutOfMemory(Exception):  # noqa: N818 -- named for the state of the device
    """The device has no room for so many photos at once."""


class TrunkSession:
    """A loaded graph on one provider; `run` may be called from many threads at once."""

    def __init__(
        self, graph: Path, provider: str, *, careful: bool = False, threads: int = 1, device: str = ""
    ) -> None:
        """Load a graph.

        Args:
            graph: the ONNX file.
            provider: short name of the execution provider.
            careful: take the int8 products that never saturate: six times slower here, but right on processors
                without VNNI.
            threads: of the processor, for each call; several calls side by side are quicker than one on many.
            device: which of a provider's devices, where it has several kinds: OpenVINO's "CPU" or "GPU".

        Raises:
            UserError: the provider cannot run it on this machine.
        """
        name = known(provider).runtime
        try:
            self._session = _open(graph, provider, _session_options(provider, threads, careful=careful), device)
        except UserError:
            raise
        except Exception as error:  # onnxruntime raises its own kinds and bare RuntimeErrors alike
            sentence = f"The provider {provider} cannot run {graph.name}: {first_line(error)}"
            raise UserError(sentence, OTHER_PROVIDER) from error
        if name not in self._session.get_providers():
            # A missing driver or library is only logged by onnxruntime, which then goes on without the provider.
            raise UserError(f"The provider {provider} cannot be used on this machine.", OTHER_PROVIDER)
        self.provider = provider
        self._turn: contextlib.AbstractContextManager[object] = (
            threading.Lock() if provider in _ONE_AT_A_TIME else contextlib.nullcontext()
        )

    def run(self, output: str, photos: Pixels) -> NDArray[np.float32]:
        """Return one output for (n, size, size, 3) photos."""
        return self.run_all([output], photos)[0]

    def run_all(self, outputs: Sequence[str], photos: Pixels) -> list[NDArray[np.float32]]:
        """Return several outputs of one pass.

        Raises:
            OutOfMemory: the device has no room for so many photos.
            UserError: the machine itself has no memory left.
        """
        try:
            with self._turn:
                results: list[NDArray[np.float32]] = self._session.run(list(outputs), {"photos": photos})
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            if self.provider == "cpu":
                raise UserError("There is too little memory to describe a photo.", "Close other programs.") from error
            raise OutOfMemory(first_line(error)) from error
        return results


def is_out_of_memory(error: Exception) -> bool:
    """Tell whether an error of onnxruntime means that there was too little memory: it has no kind of its own."""
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(words in text for words in _NO_MEMORY)


def _open(graph: Path, provider: str, options: onnxruntime.SessionOptions, device: str) -> onnxruntime.InferenceSession:
    import onnxruntime  # noqa: PLC0415 -- see the top of this file

    onnxruntime.disable_telemetry_events()  # for Windows, where the variable in photodedup/__init__.py has no effect
    name = known(provider).runtime
    if plugins.use(name, options):
        return onnxruntime.InferenceSession(str(graph), options, enable_fallback=0)
    if provider in {"cuda", "tensorrt"} and hasattr(onnxruntime, "preload_dlls"):
        with contextlib.redirect_stdout(io.StringIO()):  # it prints what it does not find; the session says it better
            onnxruntime.preload_dlls()
    chosen: list[tuple[str, dict[str, str]]] = [(name, _provider_options(provider, device))]
    if provider == "tensorrt":
        chosen.append((known("cuda").runtime, dict(_CUDA)))  # for what TensorRT does not take
    # Without its fallback, which prints on stdout, where one JSON document belongs.
    return onnxruntime.InferenceSession(str(graph), options, providers=chosen, enable_fallback=0)


def _provider_options(provider: str, device: str) -> dict[str, str]:
    options = dict(_OPTIONS.get(provider, {}))
    return {**options, "device_type": device} if device and provider == "openvino" else options


def _session_options(provider: str, threads: int, *, careful: bool) -> onnxruntime.SessionOptions:
    """One thread a call on the CPU: two calls side by side were 5 to 15 % faster than one call on two threads."""
    import onnxruntime  # noqa: PLC0415 -- see the top of this file

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.inter_op_num_threads = 1
    if provider == "cpu":
        options.intra_op_num_threads = threads
    if provider == "directml":
        options.enable_mem_pattern = False  # as DirectML asks
    if careful:
        options.add_session_config_entry("session.x64quantprecision", "1")
    return options


def first_line(error: Exception) -> str:
    """Return what an error says first, or its kind where it says nothing."""
    return str(error).strip().split("\n", 1)[0] or type(error).__name__

"""One onnxruntime session: which provider runs it, and how many threads it may use.

onnxruntime is imported when the first session opens: `photodedup --help` does without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from photodedup.errors import UserError
from photodedup.types import Pixels

if TYPE_CHECKING:
    import onnxruntime

PROVIDERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cpu": "CPUExecutionProvider",
        "cuda": "CUDAExecutionProvider",
        "tensorrt": "TensorrtExecutionProvider",
        "directml": "DmlExecutionProvider",
        "rocm": "ROCMExecutionProvider",
        "migraphx": "MIGraphXExecutionProvider",
        "coreml": "CoreMLExecutionProvider",
        "openvino": "OpenVINOExecutionProvider",
    }
)
"""onnxruntime's names behind the short ones that `--provider` takes."""

AUTOMATIC: Final = ("cuda", "directml", "rocm", "cpu")
"""What "auto" tries, best first. The others are slower to start or less exact, and have to be asked for."""


def available_providers() -> list[str]:
    """Name the providers that this installation of onnxruntime was built with, short names."""
    import onnxruntime  # noqa: PLC0415 -- see the top of this file

    built = set(onnxruntime.get_available_providers())
    return [short for short, name in PROVIDERS.items() if name in built]


def candidates(wanted: str, notice: Callable[[str], None]) -> list[str]:
    """List the providers to try for `wanted`, best first; the CPU is always the last.

    Raises:
        UserError: no provider has that name.
    """
    if wanted != "auto" and wanted not in PROVIDERS:
        raise UserError(f"There is no provider called {wanted!r}.", f"Choose one of auto, {', '.join(PROVIDERS)}.")
    built = available_providers()
    if wanted == "auto":
        return [short for short in AUTOMATIC if short in built]
    if wanted not in built:
        notice(f"This installation of onnxruntime has no {wanted} provider; the CPU is used.")
        return ["cpu"]
    return [wanted] if wanted == "cpu" else [wanted, "cpu"]


class TrunkSession:
    """A loaded graph on one provider; `run` may be called from many threads at once."""

    def __init__(self, graph: Path, provider: str, *, careful: bool = False) -> None:
        """Load a graph.

        Args:
            graph: the ONNX file.
            provider: short name of the execution provider.
            careful: take the int8 products that never saturate: six times slower here, but right on processors
                without VNNI.

        Raises:
            UserError: the provider cannot run it on this machine.
        """
        import onnxruntime  # noqa: PLC0415 -- see the top of this file

        name = PROVIDERS[provider]
        try:
            self._session = onnxruntime.InferenceSession(
                str(graph), _options(provider, careful=careful), providers=[name]
            )
        except Exception as error:  # onnxruntime raises its own kinds and bare RuntimeErrors alike
            raise UserError(f"The provider {provider} cannot run {graph.name}: {_first_line(error)}") from error
        if name not in self._session.get_providers():
            # A missing driver or library is only logged by onnxruntime, which then goes on without the provider.
            raise UserError(f"The provider {provider} cannot be used on this machine.")
        self.provider = provider

    def run(self, output: str, photos: Pixels) -> NDArray[np.float32]:
        """Return one output for (n, size, size, 3) photos."""
        return self.run_all([output], photos)[0]

    def run_all(self, outputs: Sequence[str], photos: Pixels) -> list[NDArray[np.float32]]:
        """Return several outputs of one pass."""
        results: list[NDArray[np.float32]] = self._session.run(list(outputs), {"photos": photos})
        return results


def _options(provider: str, *, careful: bool) -> onnxruntime.SessionOptions:
    """One thread a call on the CPU: two calls side by side were 5 to 15 % faster than one call on two threads."""
    import onnxruntime  # noqa: PLC0415 -- see the top of this file

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.inter_op_num_threads = 1
    if provider == "cpu":
        options.intra_op_num_threads = 1
    if careful:
        options.add_session_config_entry("session.x64quantprecision", "1")
    return options


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n", 1)[0] or type(error).__name__

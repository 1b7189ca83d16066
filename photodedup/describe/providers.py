"""The execution providers of onnxruntime, and which of them to use: a table and pure functions over it.

Nothing here looks at the machine; `surroundings` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from photodedup.errors import UnknownValue

LINUX, WINDOWS, MACOS = "linux", "windows", "macos"


@dataclass(frozen=True, slots=True)
class Provider:
    """One execution provider.

    Attributes:
        name: the short name that `--provider` takes.
        runtime: onnxruntime's own name for it.
        title: what a person calls the device.
        package: the distribution on PyPI that holds it.
        extra: the extra of photodedup that installs that distribution; empty where the plain program has it.
        systems: where it exists at all.
        drivers: any of these has to be found (see `surroundings`); empty where none is needed.
        automatic: "auto" tries it. The others take minutes to start, or are only for old installations.
        precisions: what it computes in, best first.
    """

    name: str
    runtime: str
    title: str
    package: str
    extra: str
    systems: frozenset[str]
    drivers: frozenset[str] = frozenset()
    automatic: bool = True
    precisions: tuple[str, ...] = ("float16", "float32")


def _on(*systems: str) -> frozenset[str]:
    return frozenset(systems)


_TABLE: Final = (
    Provider(
        "cuda",
        "CUDAExecutionProvider",
        "NVIDIA card (CUDA)",
        "onnxruntime-gpu",
        "cuda",
        _on(LINUX, WINDOWS),
        _on("nvidia"),
    ),
    Provider(
        "tensorrt",
        "TensorrtExecutionProvider",
        "NVIDIA card (TensorRT)",
        "onnxruntime-gpu",
        "cuda",
        _on(LINUX, WINDOWS),
        _on("nvidia"),
        automatic=False,
    ),
    Provider(
        "migraphx",
        "MIGraphXExecutionProvider",
        "AMD card (MIGraphX)",
        "onnxruntime-migraphx",
        "migraphx",
        _on(LINUX),
        _on("amd"),
    ),
    Provider("rocm", "ROCMExecutionProvider", "AMD card (ROCm)", "onnxruntime-rocm", "rocm", _on(LINUX), _on("amd")),
    Provider(
        "directml",
        "DmlExecutionProvider",
        "graphics card (DirectML)",
        "onnxruntime-directml",
        "directml",
        _on(WINDOWS),
        _on("direct3d"),
    ),
    Provider("coreml", "CoreMLExecutionProvider", "Apple chip (CoreML)", "onnxruntime", "", _on(MACOS)),
    Provider(
        "openvino",
        "OpenVINOExecutionProvider",
        "Intel graphics or processor (OpenVINO)",
        "onnxruntime-openvino",
        "openvino",
        _on(LINUX, WINDOWS),
    ),
    Provider(
        "webgpu",
        "WebGpuExecutionProvider",
        "graphics card (WebGPU)",
        "onnxruntime-ep-webgpu",
        "webgpu",
        _on(LINUX, WINDOWS, MACOS),
        _on("vulkan", "direct3d", "metal"),
    ),
    Provider(
        "cpu",
        "CPUExecutionProvider",
        "CPU",
        "onnxruntime",
        "",
        _on(LINUX, WINDOWS, MACOS),
        precisions=("compact", "int8", "float32"),
    ),
)

PROVIDERS: Final[Mapping[str, Provider]] = MappingProxyType({provider.name: provider for provider in _TABLE})
"""All that are known, by short name, in the order in which "auto" prefers them."""

_DRIVER_HINTS: Final = {
    "nvidia": "Install NVIDIA's driver.",
    "amd": "Install AMD's ROCm driver.",
    "direct3d": "Install the graphics card's driver.",
    "vulkan": "Install the graphics card's Vulkan driver.",
}
_FROM_PYPI: Final = "A photodedup installed as a Python package can use it; the guide's page on settings says how."
_SYSTEM_NAMES: Final = {LINUX: "Linux", WINDOWS: "Windows", MACOS: "macOS"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What decides which providers can be used.

    Attributes:
        built: short names of the providers in the installed onnxruntime.
        system: "linux", "windows" or "macos".
        drivers: what was found of the drivers that `Provider.drivers` names, and "intel-gpu".
        packages: the installed distributions that put an `onnxruntime` into place.
        bundled: this is the packaged program, which brings its own onnxruntime and takes no other.
    """

    built: frozenset[str]
    system: str
    drivers: frozenset[str] = frozenset()
    packages: tuple[str, ...] = ("onnxruntime",)
    bundled: bool = False


def known(name: str) -> Provider:
    """Return a provider by its short name.

    Raises:
        UnknownValue: there is none of that name.
    """
    if name not in PROVIDERS:
        raise UnknownValue(f"There is no provider called {name!r}.", f"Choose one of auto, {', '.join(PROVIDERS)}.")
    return PROVIDERS[name]


def ranked(around: Surroundings) -> list[str]:
    """List what "auto" tries, best first; the CPU is always the last."""
    return [name for name, provider in PROVIDERS.items() if provider.automatic and not obstacle(name, around)]


def obstacle(name: str, around: Surroundings) -> str:
    """Say in a sentence why a provider cannot be used here and what to do about it; empty where nothing is in its way.

    Raises:
        UserError: there is no provider of that name.
    """
    provider = known(name)
    if name == "cpu":
        return ""
    if around.system not in provider.systems:
        only = " and ".join(_SYSTEM_NAMES[system] for system in sorted(provider.systems))
        return f"{name} exists on {only} only."
    if name not in around.built and around.bundled:
        return f"This package of photodedup does not contain {name}. {_FROM_PYPI}"
    if name not in around.built:
        return f"The installed onnxruntime has no {name}. {how_to_install(provider, around)}"
    if provider.drivers and not provider.drivers & around.drivers:
        return f"No driver for {name} was found. {_driver_hint(provider, around)}"
    return ""


def how_to_install(provider: Provider, around: Surroundings) -> str:
    """Say which command installs the onnxruntime that holds a provider."""
    if not provider.extra:
        return f"Run: pip install --force-reinstall {provider.package}"
    if provider.package in around.packages:
        others = " ".join(package for package in around.packages if package != provider.package)
        if others:
            again = f"pip install --force-reinstall --no-deps {provider.package}"
            return f"{provider.package} was overwritten. Run: pip uninstall -y {others}, then: {again}"
        return f"{provider.package} is installed but damaged. Run: pip install --force-reinstall {provider.package}"
    install = f'Run: pip install "photodedup[{provider.extra}]"'
    if provider.package.startswith("onnxruntime-ep-"):
        return install
    others = " ".join(sorted({"onnxruntime", *around.packages}))  # the first command may have brought it back
    again = f"pip install --force-reinstall --no-deps {provider.package}"
    return f"{install}, then: pip uninstall -y {others}, then: {again}"


def clash(packages: tuple[str, ...]) -> str:
    """Say what is wrong where several distributions share the folder `onnxruntime`; empty where only one does."""
    if len(packages) < 2:
        return ""
    special = [package for package in packages if package != "onnxruntime"]
    others = " ".join(package for package in packages if package != special[-1])
    return (
        f"{' and '.join(packages)} overwrite each other. Run: pip uninstall -y {others}, then: "
        f"pip install --force-reinstall --no-deps {special[-1]}"
    )


def _driver_hint(provider: Provider, around: Surroundings) -> str:
    kind = {WINDOWS: "direct3d", MACOS: "metal"}.get(around.system, "vulkan")
    wanted = kind if kind in provider.drivers else min(provider.drivers)
    return _DRIVER_HINTS.get(wanted, "")


def precisions(name: str, around: Surroundings) -> tuple[str, ...]:
    """List what a provider computes in, best first. OpenVINO without Intel graphics runs on the processor."""
    if name == "openvino" and "intel-gpu" not in around.drivers:
        return ("int8",)
    return known(name).precisions

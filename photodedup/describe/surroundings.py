"""What this machine has for providers: the build of onnxruntime, drivers, and packages that fight for one folder."""

from __future__ import annotations

import ctypes.util
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from photodedup import paths
from photodedup.describe import plugins
from photodedup.describe.providers import LINUX, MACOS, PROVIDERS, WINDOWS, Surroundings

if TYPE_CHECKING:
    from importlib import metadata

_INFO: Final = ".dist-info"
_INTEL: Final = "0x8086"  # the vendor number of Intel on the PCI bus


def look() -> Surroundings:
    """Look at this machine. Where the build has nothing but the CPU, no driver is looked for: that takes time."""
    built = available_providers()
    system = system_of(sys.platform)
    drivers = frozenset(_drivers(system)) if set(built) != {"cpu"} else frozenset[str]()
    return Surroundings(frozenset(built), system, drivers, _runtimes_here(), bundled=paths.is_bundle())


def available_providers() -> list[str]:
    """Name the providers of this installation of onnxruntime and of its plugins, short names, best first."""
    import onnxruntime  # noqa: PLC0415 -- it takes a quarter of a second to load

    built = {*onnxruntime.get_available_providers(), *plugins.offered()}
    return [name for name, provider in PROVIDERS.items() if provider.runtime in built]


def system_of(platform: str) -> str:
    """Turn Python's name of a system into ours."""
    return {"win32": WINDOWS, "darwin": MACOS}.get(platform, LINUX)


def installed() -> Iterator[metadata.Distribution]:
    """Find the distributions named after onnxruntime, by their folders' names: reading all of them takes long."""
    from importlib import metadata  # noqa: PLC0415 -- it brings in what reads mail, which takes as long as all the rest

    for folder in _folders():
        yield metadata.Distribution.at(folder)


def _folders() -> Iterator[Path]:
    for place in dict.fromkeys(sys.path):
        yield from sorted(Path(place).glob(f"onnxruntime*{_INFO}"))


def _runtimes_here() -> tuple[str, ...]:
    """Name what `runtimes` does of this installation; nearly always there is one folder, whose name tells."""
    names = [folder.name.removesuffix(_INFO).rpartition("-")[0] for folder in _folders()]
    return ("onnxruntime",) if names == ["onnxruntime"] else runtimes(installed())


def runtimes(found: Iterable[metadata.Distribution]) -> tuple[str, ...]:
    """Name the distributions that put a folder `onnxruntime` into place, in order of name.

    They overwrite each other's files without a word, so that more than one in one place is trouble; one in a place
    that comes later on the path is not seen by Python, and does no harm.
    """
    owners = [(_name(each), each.locate_file("")) for each in found if _owns_the_folder(each)]
    return tuple(sorted({name for name, place in owners if place == owners[0][1]}))


def plugged_in(found: Iterable[metadata.Distribution]) -> tuple[str, ...]:
    """Name the distributions that hold a provider beside onnxruntime, with their versions."""
    return tuple(sorted({f"{_name(each)} {each.version}" for each in found if "-ep-" in _name(each)}))


def _name(distribution: metadata.Distribution) -> str:
    return str(distribution.metadata["Name"]).lower().replace("_", "-")


def _owns_the_folder(distribution: metadata.Distribution) -> bool:
    return any(file.as_posix() == "onnxruntime/__init__.py" for file in distribution.files or ())


def _drivers(system: str) -> Iterable[str]:
    """Find drivers by their files: loading one to see whether it is sound could end the program."""
    if system == MACOS:
        return ["metal"]
    if system == WINDOWS:
        libraries = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        files = {"nvidia": "nvcuda.dll", "direct3d": "d3d12.dll", "vulkan": "vulkan-1.dll"}
        return [driver for driver, file in files.items() if (libraries / file).exists()]
    return _linux_drivers(Path("/"))


def _linux_drivers(root: Path) -> list[str]:
    found = []
    if any((root / place).exists() for place in ("proc/driver/nvidia/version", "usr/lib/wsl/lib/libcuda.so.1")):
        found.append("nvidia")
    if (root / "dev/kfd").exists():
        found.append("amd")
    if ctypes.util.find_library("vulkan"):
        found.append("vulkan")
    vendors = (root / "sys/class/drm").glob("renderD*/device/vendor")
    if any(vendor.read_text(encoding="ascii").strip() == _INTEL for vendor in vendors):
        found.append("intel-gpu")
    return found

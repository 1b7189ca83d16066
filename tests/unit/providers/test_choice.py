"""Which provider is tried first, what stands in the way of one, and what is installed: decided from facts alone."""

from __future__ import annotations

import sys
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest

from photodedup.describe import surroundings
from photodedup.describe.providers import (
    LINUX,
    MACOS,
    PROVIDERS,
    WINDOWS,
    Surroundings,
    clash,
    obstacle,
    precisions,
    ranked,
)
from photodedup.errors import UserError

ALL = frozenset(PROVIDERS)
EVERY_DRIVER = frozenset({"nvidia", "amd", "vulkan", "direct3d", "metal", "intel-gpu"})


@pytest.mark.parametrize(
    ("system", "best"),
    [
        (LINUX, ["cuda", "migraphx", "rocm", "openvino", "webgpu", "cpu"]),
        (WINDOWS, ["cuda", "directml", "openvino", "webgpu", "cpu"]),
        (MACOS, ["coreml", "webgpu", "cpu"]),
    ],
)
def test_each_system_tries_its_own_best_first_and_the_cpu_last(system: str, best: list[str]) -> None:
    """A build with everything, on a machine with every driver; what takes minutes to start is not among them."""
    assert ranked(Surroundings(ALL, system, EVERY_DRIVER)) == best


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MACOS])
def test_a_machine_without_drivers_still_has_the_cpu(system: str) -> None:
    """Nothing that needs a card is tried where there is none."""
    found = ranked(Surroundings(ALL, system))
    assert found[-1] == "cpu"
    assert not any(PROVIDERS[name].drivers for name in found)


@pytest.mark.parametrize("name", sorted(ALL - {"cpu", "coreml"}))
def test_what_the_build_lacks_is_installed_by_a_command_that_is_named(name: str) -> None:
    """The extra, the package that must go and the package that must be put back on top."""
    provider = PROVIDERS[name]
    around = Surroundings(frozenset({"cpu"}), min(provider.systems), EVERY_DRIVER)
    sentence = obstacle(name, around)
    assert f"has no {name}" in sentence
    assert f'pip install "photodedup[{provider.extra}]"' in sentence
    assert ("pip uninstall -y onnxruntime," in sentence) == (name != "webgpu"), "WebGPU lies beside onnxruntime"


@pytest.mark.parametrize("name", sorted(ALL - {"cpu", "coreml"}))
def test_the_packaged_program_names_no_command_for_what_it_does_not_contain(name: str) -> None:
    """It has no pip, and nothing that pip installs elsewhere would reach it."""
    around = Surroundings(frozenset({"cpu"}), min(PROVIDERS[name].systems), EVERY_DRIVER, bundled=True)
    sentence = obstacle(name, around)
    assert f"does not contain {name}." in sentence
    assert "pip " not in sentence


def test_a_missing_driver_is_named_and_where_it_comes_from() -> None:
    """The build is right, the card's driver is not there."""
    around = Surroundings(frozenset({"cuda", "cpu"}), LINUX, packages=("onnxruntime-gpu",))
    assert obstacle("cuda", around) == "No driver for cuda was found. Install NVIDIA's driver."
    assert obstacle("cuda", replace(around, drivers=frozenset({"nvidia"}))) == ""


@pytest.mark.parametrize(("system", "hint"), [(LINUX, "Vulkan"), (WINDOWS, "graphics card's driver")])
def test_a_provider_for_all_cards_asks_for_the_driver_of_the_system(system: str, hint: str) -> None:
    """WebGPU runs on Vulkan here and on Direct3D there."""
    assert hint in obstacle("webgpu", Surroundings(frozenset({"webgpu", "cpu"}), system))


def test_a_provider_of_another_system_says_which() -> None:
    """No command can install DirectML on Linux."""
    assert obstacle("directml", Surroundings(ALL, LINUX, EVERY_DRIVER)) == "directml exists on Windows only."


def test_a_build_that_was_overwritten_is_told_from_one_that_was_never_installed() -> None:
    """The list of packages has onnxruntime-gpu; onnxruntime, installed after it, has taken its files."""
    packages = ("onnxruntime", "onnxruntime-gpu")
    sentence = obstacle("cuda", Surroundings(frozenset({"cpu"}), LINUX, EVERY_DRIVER, packages))
    assert "onnxruntime-gpu was overwritten" in sentence
    assert "pip uninstall -y onnxruntime, then: pip install --force-reinstall --no-deps onnxruntime-gpu" in sentence


def test_two_builds_in_one_place_are_a_clash_and_one_is_none() -> None:
    """The special one is what the person meant to have."""
    assert clash(("onnxruntime",)) == clash(()) == ""
    assert "overwrite each other" in clash(("onnxruntime", "onnxruntime-openvino"))
    assert "--no-deps onnxruntime-openvino" in clash(("onnxruntime", "onnxruntime-openvino"))


def test_openvino_computes_in_int8_on_a_processor_and_in_half_precision_on_a_card() -> None:
    """Its descriptors keep to the family of the device that makes them."""
    assert precisions("openvino", Surroundings(ALL, LINUX)) == ("int8",)
    assert precisions("openvino", Surroundings(ALL, LINUX, frozenset({"intel-gpu"})))[0] == "float16"


def test_an_unknown_name_is_refused_with_those_that_exist() -> None:
    """A typing mistake is the person's to mend."""
    with pytest.raises(UserError, match="'gpu'") as caught:
        obstacle("gpu", Surroundings(ALL, LINUX))
    assert all(name in caught.value.hint for name in PROVIDERS)


def test_every_extra_that_a_sentence_names_is_one_that_can_be_installed() -> None:
    """The commands in the sentences are there to be copied."""
    declared = (Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8")
    for provider in PROVIDERS.values():
        if provider.extra:
            line = next(line for line in declared.splitlines() if line.startswith(f"{provider.extra} = "))
            assert provider.package in line


def _install(place: Path, name: str, version: str, *files: str) -> None:
    folder = place / f"{name.replace('-', '_')}-{version}.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8")
    (folder / "RECORD").write_text("".join(f"{file},,\n" for file in files), encoding="utf-8")


def _found(*places: Path) -> list[metadata.Distribution]:
    return [metadata.Distribution.at(folder) for place in places for folder in sorted(place.glob("*.dist-info"))]


def test_packages_that_share_the_folder_are_found_and_plugins_are_not_among_them(tmp_path: Path) -> None:
    """Only what puts an `onnxruntime` into place can overwrite another."""
    _install(tmp_path, "onnxruntime", "1.24.0", "onnxruntime/__init__.py")
    _install(tmp_path, "onnxruntime-gpu", "1.24.0", "onnxruntime/__init__.py")
    _install(tmp_path, "onnxruntime-ep-webgpu", "0.4.0", "onnxruntime_ep_webgpu/__init__.py")
    _install(tmp_path, "onnxruntime-extensions", "0.13.0", "onnxruntime_extensions/__init__.py")
    assert surroundings.runtimes(_found(tmp_path)) == ("onnxruntime", "onnxruntime-gpu")
    assert surroundings.plugged_in(_found(tmp_path)) == ("onnxruntime-ep-webgpu 0.4.0",)


def test_a_package_in_a_place_that_python_does_not_see_is_no_clash(tmp_path: Path) -> None:
    """An environment of its own in front of a shared one hides the shared one's build."""
    _install(tmp_path / "own", "onnxruntime-openvino", "1.24.1", "onnxruntime/__init__.py")
    _install(tmp_path / "shared", "onnxruntime", "1.32.0", "onnxruntime/__init__.py")
    found = _found(tmp_path / "own", tmp_path / "shared")
    assert surroundings.runtimes(found) == ("onnxruntime-openvino",)


def test_a_single_runtime_is_named_by_its_folder_and_several_by_what_they_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading what a package says of itself takes long, and is left for where it may say something new."""
    _install(tmp_path, "onnxruntime", "1.32.0", "onnxruntime/__init__.py")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.setattr(surroundings, "available_providers", lambda: ["cpu"])
    assert surroundings.look().packages == surroundings.runtimes(surroundings.installed()) == ("onnxruntime",)
    _install(tmp_path, "onnxruntime-gpu", "1.32.0", "onnxruntime/__init__.py")
    assert surroundings.look().packages == ("onnxruntime", "onnxruntime-gpu")


def test_drivers_are_found_by_what_they_leave_in_the_system(tmp_path: Path) -> None:
    """No driver is loaded to find it: a broken one would end the program."""
    for file, text in {
        "proc/driver/nvidia/version": "",
        "dev/kfd": "",
        "sys/class/drm/renderD128/device/vendor": "0x8086\n",
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, encoding="ascii")
    assert {"nvidia", "amd", "intel-gpu"} <= set(surroundings._linux_drivers(tmp_path))


def test_this_machine_has_a_cpu() -> None:
    """The real look finds at least what every build has."""
    around = surroundings.look()
    assert "cpu" in around.built
    assert around.packages
    assert ranked(around)[-1] == "cpu"

"""The wheel holds all that an installed program needs."""

from __future__ import annotations

import sys
import tomllib
import zipfile
from collections.abc import Iterator

import pytest
from contents import CHECKOUT
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """Build the wheel of this checkout."""
    builder = WheelBuilder(str(CHECKOUT))
    (made,) = builder.build(directory=str(tmp_path_factory.mktemp("dist")), versions=["standard"])
    with zipfile.ZipFile(made) as opened:
        yield opened


def test_the_wheel_holds_models_resources_and_licences(wheel: zipfile.ZipFile) -> None:
    """Every file of the checkout's models and resources is inside the package, and both licence files."""
    inside = set(wheel.namelist())
    wanted = [file for name in ("onnx_models", "resources") for file in (CHECKOUT / name).rglob("*") if file.is_file()]
    shipped = [file for file in wanted if "__pycache__" not in file.parts]
    missing = [file for file in shipped if f"photodedup/_shipped/{file.relative_to(CHECKOUT).as_posix()}" not in inside]
    assert missing == []
    assert {"photodedup/_shipped/LICENSE", "photodedup/_shipped/NOTICE"} <= inside


def test_the_wheel_installs_both_commands(wheel: zipfile.ZipFile) -> None:
    """A terminal and a menu each get theirs."""
    (name,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    text = wheel.read(name).decode()
    assert "[console_scripts]\nphotodedup = photodedup.__main__:main" in text
    assert "[gui_scripts]\nphotodedup-gui = photodedup.__main__:gui_main" in text


def test_the_wheel_holds_no_tests_and_no_tools(wheel: zipfile.ZipFile) -> None:
    """What only developers use is not installed on everyone's computer."""
    assert {name.split("/")[0].split("-")[0] for name in wheel.namelist()} == {"photodedup"}


@pytest.mark.skipif(sys.platform != "linux", reason="the pins are those of the Linux packages")
def test_the_bundle_pins_every_dependency() -> None:
    """Whoever adds a dependency or raises its version is told that the bundle needs it too."""
    files = (CHECKOUT / "packaging" / "bundle" / name for name in ("pins.txt", "compiled.txt"))
    lines = (line for file in files for line in file.read_text(encoding="utf-8").splitlines())
    pinned = dict(line.split("==") for line in lines if "==" in line)
    versions = {_canonical(name): version for name, version in pinned.items()}
    needed = [need for need in map(Requirement, _dependencies()) if _applies(need)]
    wrong = [str(need) for need in needed if not need.specifier.contains(versions.get(_canonical(need.name), "0"))]
    assert wrong == []


def _dependencies() -> list[str]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])


def _canonical(name: str) -> str:
    return name.lower().replace("_", "-")


def _applies(need: Requirement) -> bool:
    return need.marker is None or need.marker.evaluate({"extra": ""})

"""One picture in every format a camera, a phone or an editor writes, through the program as a person starts it."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photodedup.types import Pixels
from tests.helpers.command import COMMAND
from tests.helpers.formats import animated, deep_tiff, dng, encoded, in_every_format
from tests.helpers.pictures import picture, save

pytestmark = pytest.mark.slow

CHECKOUT = Path(__file__).resolve().parents[2]


def _run(library: Path, *arguments: object) -> Any:  # noqa: ANN401 -- whatever the document holds
    command = [*COMMAND, *map(str, arguments), "--library", str(library), "--json"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _soft(seed: int) -> Pixels:
    """A picture without grain, which every coder keeps."""
    return np.asarray(Image.fromarray(picture(seed, 640, 480)).filter(ImageFilter.GaussianBlur(1.5)))


def _dithered(pixels: Pixels) -> bytes:
    """A GIF as editors write it; without dithering its 256 colours would change small coloured details."""
    image = Image.fromarray(pixels)
    colours = image.quantize(256, method=Image.Quantize.MAXCOVERAGE)
    out = io.BytesIO()
    image.quantize(palette=colours, dither=Image.Dither.FLOYDSTEINBERG).save(out, "GIF")
    return out.getvalue()


def _written(pixels: Pixels) -> dict[str, bytes]:
    """The picture as many programs would write it; names say how."""
    transparent = Image.fromarray(pixels)
    transparent.putalpha(255)
    out = io.BytesIO()
    transparent.save(out, "PNG")
    every = in_every_format(pixels)
    del every[".apng"]  # an animation is no copy of a still
    every[".gif"] = _dithered(pixels)
    return {
        **{f"plain{ending}": data for ending, data in every.items() if ending != ".dng"},
        "alpha.png": out.getvalue(),
        "low quality.jpg": encoded(pixels, "JPEG", quality=60),
        "lossless.webp": encoded(pixels, "WEBP", lossless=True),
        "packed.tif": encoded(pixels, "TIFF", compression="tiff_deflate"),
        "jpeg inside.tif": encoded(pixels, "TIFF", compression="jpeg", quality=92),
        "sixteen bits.tif": deep_tiff(pixels.astype(np.uint16) * np.uint16(257)),
        "half size.avif": encoded(pixels[::2, ::2], "AVIF", quality=85),
    }


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Scan two pictures in every format, an animation of the first, and camera RAW with and without its JPEG."""
    top = tmp_path_factory.mktemp("formats")
    for seed in (21, 22):
        folder = top / "photos" / str(seed)
        folder.mkdir(parents=True)
        for name, data in _written(_soft(seed)).items():
            (folder / name).write_bytes(data)
    (top / "photos" / "moves.gif").write_bytes(animated(_soft(21), "GIF"))
    camera = top / "photos" / "camera"
    save(_soft(23), camera / "IMG_1.jpg", quality=95)
    (camera / "IMG_1.dng").write_bytes(dng(_soft(23)))
    (camera / "IMG_1.xmp").write_text("<x/>")
    save(_soft(23), camera / "copy" / "IMG_1.jpg", quality=95)
    (camera / "copy" / "IMG_1.dng").write_bytes(dng(_soft(23)))
    save(_soft(24), camera / "developed elsewhere.jpg", quality=95)
    (camera / "IMG_2.dng").write_bytes(dng(_soft(24), preview=False))
    report = _run(top / "library", "scan", top / "photos")
    assert report["skipped"] == []
    return top / "library", top / "photos"


def _groups(library: Path, level: str) -> list[set[Path]]:
    found = _run(library, "groups", "--level", level)["groups"]
    return [{Path(member["path"]) for member in group["members"]} for group in found]


def test_one_picture_saved_in_every_format_is_one_group_of_copies(library: tuple[Path, Path]) -> None:
    """Each picture's files are together, and neither another picture nor the animation is among them."""
    groups = _groups(library[0], "copies")
    for seed in ("21", "22"):
        folder = library[1] / seed
        assert set(folder.iterdir()) in groups
    assert not any(library[1] / "moves.gif" in group for group in groups)


def test_the_animation_is_shown_with_its_stills_as_an_edit_and_stays(library: tuple[Path, Path]) -> None:
    """Nothing suggests to give up the animation for one of its frames."""
    groups = _run(library[0], "groups", "--level", "edits")["groups"]
    found = [member for group in groups for member in group["members"] if member["path"].endswith("moves.gif")]
    assert [(member["relation"], member["suggestion"]) for member in found] == [("edited", "keep")]


def test_a_raw_and_its_jpeg_are_one_unit(library: tuple[Path, Path]) -> None:
    """The RAW beside a JPEG of its name is no photo of its own: it goes where its JPEG goes."""
    camera = library[1] / "camera"
    pair = {camera / "IMG_1.jpg", camera / "copy" / "IMG_1.jpg"}
    assert pair in _groups(library[0], "exact")
    plan = _run(library[0], "remove", "--level", "exact", "--prefer", f"folder:{camera / 'copy'}")
    gone = {Path(item["path"]) for item in plan["removed"] if Path(item["path"]).parent == camera}
    assert gone == {camera / "IMG_1.jpg", camera / "IMG_1.dng", camera / "IMG_1.xmp"}


def test_a_raw_that_has_to_be_developed_is_found_beside_the_jpeg_made_of_it(library: tuple[Path, Path]) -> None:
    """Two developments of one shot differ in brightness: an edit, of which the RAW is kept."""
    camera = library[1] / "camera"
    pair = {camera / "IMG_2.dng", camera / "developed elsewhere.jpg"}
    assert pair in _groups(library[0], "edits")
    groups = _run(library[0], "groups", "--level", "edits")["groups"]
    assert str(camera / "IMG_2.dng") in {group["keeper"] for group in groups}

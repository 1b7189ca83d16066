"""Made-up photos: textured enough for descriptors, hashes and key points, different for each seed.

A picture is soft colour noise at several scales with hard-edged shapes on it. That gives smooth areas, corners and
fine grain, as a photograph has; plain gradients or white noise would make half the pipeline's tests meaningless.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from PIL.Image import Resampling, Transpose

from photodedup.types import Pixels

_ORIENTATION_TAG, _MAKE_TAG, _MODEL_TAG, _SOFTWARE_TAG, _DATE_TAG = 0x0112, 0x010F, 0x0110, 0x0131, 0x0132
_EXIF_FOLDER, _TAKEN_TAG = 0x8769, 0x9003

STORED_AS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_90,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_270,
}
"""What a camera does to an upright picture before it writes that orientation beside it."""


def picture(seed: int, width: int = 320, height: int = 240) -> Pixels:
    """Make the picture of a seed, (height, width, 3); the same at any time and on any machine."""
    rng = np.random.default_rng(seed)
    canvas = Image.fromarray(_noise(rng, width, height))
    draw = ImageDraw.Draw(canvas)
    for _ in range(18):
        _draw_shape(rng, draw, width, height)
    grain = rng.normal(0, 4, (height, width, 1))
    return np.clip(np.asarray(canvas) + grain, 0, 255).astype(np.uint8)


def _noise(rng: np.random.Generator, width: int, height: int) -> Pixels:
    """Add up colour noise of several scales, coarse ones strongest."""
    total = np.zeros((height, width, 3))
    for cells, strength in ((2, 90.0), (5, 50.0), (12, 30.0), (40, 15.0)):
        coarse = Image.fromarray(rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8))
        fine = np.asarray(coarse.resize((width, height), Resampling.BICUBIC))
        total += strength * (fine / 127.5 - 1)
    return np.clip(128 + total, 0, 255).astype(np.uint8)


def _draw_shape(rng: np.random.Generator, draw: ImageDraw.ImageDraw, width: int, height: int) -> None:
    """Draw one ellipse, triangle or line in a colour of its own."""
    colour = tuple(int(value) for value in rng.integers(0, 256, 3))
    centre = rng.uniform(0, 1, 2) * (width, height)
    reach = rng.uniform(0.04, 0.16, 2) * min(width, height)
    match rng.integers(0, 3):
        case 0:
            draw.ellipse((*(centre - reach), *(centre + reach)), fill=colour)
        case 1:
            corners = centre + rng.uniform(-1, 1, (3, 2)) * reach * 1.5
            draw.polygon([(float(x), float(y)) for x, y in corners], fill=colour)
        case _:
            draw.line((*(centre - reach * 2), *(centre + reach * 2)), fill=colour, width=2 + width // 150)


def save(
    pixels: Pixels,
    path: Path,
    *,
    file_format: str | None = None,
    quality: int = 90,
    exif: Image.Exif | None = None,
) -> Path:
    """Write pixels and return the path; the format follows the suffix unless named. Makes the folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    more = {"exif": exif} if exif is not None else {}
    Image.fromarray(pixels).save(path, format=file_format, quality=quality, **more)
    return path


def save_as_orientation(pixels: Pixels, path: Path, orientation: int, *, quality: int = 90) -> Path:
    """Write an upright picture the way a camera held in that EXIF orientation (1..8) would."""
    stored = Image.fromarray(pixels)
    if orientation in STORED_AS:
        stored = stored.transpose(STORED_AS[orientation])
    return save(np.asarray(stored), path, quality=quality, exif=exif_of(orientation=orientation))


def exif_of(
    *,
    orientation: int | None = None,
    taken: str | None = None,
    camera: tuple[str, str] | None = None,
    software: str | None = None,
) -> Image.Exif:
    """Make EXIF data: `taken` as EXIF writes it ("2024:05:12 10:15:04"), `camera` as make and model."""
    exif = Image.Exif()
    if orientation is not None:
        exif[_ORIENTATION_TAG] = orientation
    if taken is not None:
        exif[_DATE_TAG] = taken
        exif.get_ifd(_EXIF_FOLDER)[_TAKEN_TAG] = taken
    if camera is not None:
        exif[_MAKE_TAG], exif[_MODEL_TAG] = camera
    if software is not None:
        exif[_SOFTWARE_TAG] = software
    return exif


def resized(pixels: Pixels, factor: float) -> Pixels:
    """Scale both sides by a factor."""
    height, width = pixels.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(Image.fromarray(pixels).resize(size, Resampling.LANCZOS))


def cropped(pixels: Pixels, share: float = 0.1) -> Pixels:
    """Cut that share of the width and the height away, evenly on all sides."""
    height, width = pixels.shape[:2]
    top, left = round(height * share / 2), round(width * share / 2)
    return np.ascontiguousarray(pixels[top : height - top, left : width - left])


def turned(pixels: Pixels, quarters: int = 1, *, mirrored: bool = False) -> Pixels:
    """Turn by quarter turns, counter-clockwise, after mirroring if asked."""
    return np.ascontiguousarray(np.rot90(pixels[:, ::-1] if mirrored else pixels, quarters))


def brightened(pixels: Pixels, gain: float = 1.25) -> Pixels:
    """Multiply all values, as a person does with a slider."""
    brighter: Pixels = np.clip(pixels * gain, 0, 255).astype(np.uint8)
    return brighter


def damaged_files(folder: Path) -> dict[str, Path]:
    """Write what is no usable photo, by kind: empty, text named .jpg, JPEG cut short, PNG with a broken middle."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = save(picture(1), folder / "whole.jpg").read_bytes()
    drawn = save(picture(2), folder / "whole.png").read_bytes()
    for name in ("whole.jpg", "whole.png"):
        (folder / name).unlink()
    contents = {
        "empty": ("empty.jpg", b""),
        "text": ("text.jpg", b"This is a shopping list, not a photo.\n" * 20),
        "cut": ("cut.jpg", whole[: len(whole) // 2]),
        "broken": ("broken.png", drawn[:200] + bytes(400) + drawn[600:]),
    }
    for name, data in contents.values():
        (folder / name).write_bytes(data)
    return {kind: folder / name for kind, (name, _) in contents.items()}

"""Second shots of photos, made up: what another photo of the same thing might have looked like.

They stand in for matching photos, which the training photos hold none of. How they differ from their photo was set
before anything was measured on them, and is in `tests/evaluation/TRIES.md`.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photodedup import machine
from photodedup.errors import UserError
from photodedup.types import Pixels

Floats = NDArray[np.float32]
Random = np.random.Generator

SIDE: Final = 640
"""Longer side of a shot, pixels."""

LARGEST: Final = 1400
"""Longer side of what a shot is taken from, pixels: more is not seen in it."""

PART: Final = (0.5, 0.97)
"""Share of each side that a shot shows, from and to."""

TURN: Final = 9.0
"""Degrees, standard deviation, as are all below."""

SHOTS: Final = (0.05, 0.1)
"""The shots of a photo: how far the corners move in each, as a share of the part's sides."""

BLUR, NOISE = 1.0, 6.0
"""Pixels, and levels of 255."""

CONTRAST, BRIGHTNESS, COLOUR, SIDELIGHT = 0.2, 0.2, 0.06, 0.3
"""Natural logarithms of factors, but for the last: the difference between the lit and the other side."""

QUALITY: Final = (45, 96)
"""JPEG qualities, from and to below."""


def write_shots(photos: Sequence[Path], folder: Path) -> list[Path]:
    """Write the `SHOTS` of every photo as JPEG files, those of one photo in a row; return the files.

    Raises:
        UserError: a photo cannot be read.
    """
    folder.mkdir(parents=True, exist_ok=True)
    jobs = [(number, shot) for number in range(len(photos)) for shot in range(len(SHOTS))]
    files = [folder / f"{number:05}-{shot}.jpg" for number, shot in jobs]

    def write(job: tuple[int, int], file: Path) -> None:
        number, shot = job
        _write_shot(photos[number], file, np.random.default_rng(1000 * number + 7 + shot), SHOTS[shot])

    with ThreadPoolExecutor(machine.cores()) as pool:
        list(pool.map(write, jobs, files))
    return files


def _write_shot(photo: Path, file: Path, random: Random, corner: float) -> None:
    pixels = cv2.imdecode(np.frombuffer(photo.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise UserError(f"The photo {photo} cannot be used.", "Fetch the data set anew.")
    quality = int(random.integers(*QUALITY))
    shot = second_shot(pixels.astype(np.uint8), random, corner)
    _, jpeg = cv2.imencode(".jpg", shot, [cv2.IMWRITE_JPEG_QUALITY, quality])
    file.write_bytes(jpeg.tobytes())


def second_shot(photo: Pixels, random: Random, corner: float) -> Pixels:
    """Return what another photo of the same thing might look like, (h, w, 3), channels in the order of `photo`.

    Args:
        photo: what is shot again.
        random: decides how.
        corner: how far the corners move, as a share of the sides.
    """
    seen = _in_other_light(_blurred(_from_elsewhere(_no_larger(photo), random, corner), random), random)
    seen += random.normal(0, abs(random.normal(0, NOISE)), seen.shape).astype(np.float32)
    return np.clip(seen, 0, 255).astype(np.uint8)


def _no_larger(photo: Pixels) -> Pixels:
    share = min(1.0, LARGEST / max(photo.shape[:2]))
    if share == 1:
        return photo
    return cv2.resize(photo, None, fx=share, fy=share, interpolation=cv2.INTER_AREA).astype(np.uint8)


def _from_elsewhere(photo: Pixels, random: Random, corner: float) -> Floats:
    """Show a part of the photo, turned and at an angle; beyond its edges it goes on as its mirror image."""
    sides = np.array(photo.shape[1::-1]) * random.uniform(*PART, 2)
    corners = _corners(sides) + random.uniform(0, 1, 2) * (photo.shape[1::-1] - sides)
    middle, angle = corners.mean(axis=0), np.deg2rad(random.normal(0, TURN))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    corners = (corners - middle) @ turn + middle + random.normal(0, corner, (4, 2)) * sides
    width, height = np.rint(sides * SIDE / sides.max()).astype(int).tolist()
    frame = _corners(np.array([width, height]))
    view = cv2.getPerspectiveTransform(corners.astype(np.float32), frame.astype(np.float32))
    return cv2.warpPerspective(photo, view, (width, height), borderMode=cv2.BORDER_REFLECT_101).astype(np.float32)


def _corners(sides: NDArray[np.generic]) -> NDArray[np.float64]:
    """Return the corners of a rectangle of (width, height), clockwise from the upper left one."""
    return np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * sides.astype(np.float64)


def _blurred(seen: Floats, random: Random) -> Floats:
    blur = abs(random.normal(0, BLUR))
    return cv2.GaussianBlur(seen, (0, 0), blur).astype(np.float32) if blur > BLUR / 4 else seen


def _in_other_light(seen: Floats, random: Random) -> Floats:
    """Change contrast, brightness and colour, and light one side more than the other."""
    middle = np.float32(128)
    lit = (seen - middle) * np.exp(random.normal(0, CONTRAST)) + middle
    lit = lit * np.exp(random.normal(0, BRIGHTNESS) + random.normal(0, COLOUR, 3))
    height, width = seen.shape[:2]
    across, down = np.linspace(-0.5, 0.5, width), np.linspace(-0.5, 0.5, height)[:, None]
    angle = random.uniform(0, 2 * np.pi)
    light = 1 + random.normal(0, SIDELIGHT) * (across * np.cos(angle) + down * np.sin(angle))
    changed: Floats = (lit * light[..., None]).astype(np.float32)
    return changed

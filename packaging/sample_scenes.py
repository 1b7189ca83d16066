"""Landscapes made of noise, light and haze: the photos of the sample library that nobody had to take.

Each scene is painted back to front as floats, (height, width, 3) in 0..1, and depends on its seed alone.
"""  # noqa: INP001 -- beside scripts, not in a package; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter
from PIL.Image import Resampling

WIDTH, HEIGHT = 640, 427

Floats = NDArray[np.float64]

_ROWS = np.linspace(0, 1, HEIGHT)[:, None]
_COLUMNS = np.linspace(0, 1, WIDTH)[None, :]


def lake(moment: float) -> Image.Image:
    """Paint a mountain lake; within `moment` 0..1 a boat crosses it and the clouds move."""
    rng = np.random.default_rng(7)
    scene = _sky((0.30, 0.50, 0.78), (0.97, 0.86, 0.74))
    clouds = _noise(rng, 3, 7, stretch=3)
    drifted = clouds[:, np.clip(np.arange(WIDTH) - round(10 * moment), 0, None)]
    scene = _over(scene, (1.0, 0.97, 0.94), _ramp(drifted, 0.5, 0.85) * 0.85)
    haze = np.array((0.72, 0.78, 0.86))
    for depth, (top, rough) in enumerate(((0.02, 0.52), (0.28, 0.22), (0.42, 0.10), (0.50, 0.06))):
        near = (depth + 1) / 4
        rock = haze * (1 - near) + np.array((0.16, 0.26, 0.17)) * near
        snow = np.clip((0.33 - _ROWS) * 9, 0, 1) if depth == 0 else np.zeros((HEIGHT, 1))
        scene = _ridge(scene, rng, rock, top=top, rough=rough, snow=snow)
    scene = _water(scene, rng, shore=0.58, phase=moment)
    picture = _image(scene)
    _boat(picture, x=0.25 + 0.12 * moment, y=0.70)
    _pines(picture, rng, base=1.02, count=26, height=0.36, colour=(20, 30, 24), gap=(0.22, 0.80))
    return _developed(picture, np.random.default_rng(100 + round(moment * 100)))


def misty_forest() -> Image.Image:
    """Paint rows of pines that fade into the fog of an early morning."""
    rng = np.random.default_rng(21)
    picture = _image(_sky((0.62, 0.68, 0.72), (0.93, 0.88, 0.80)))
    for depth in range(6):
        near = depth / 5
        grey = np.array((205, 205, 200)) * (1 - near) + np.array((24, 38, 34)) * near
        colour = (int(grey[0]), int(grey[1]), int(grey[2]))
        _pines(picture, rng, base=0.55 + 0.12 * depth, count=46 - 5 * depth, height=0.16 + 0.07 * depth, colour=colour)
        fog = _ramp(_noise(rng, 2, 5, stretch=4), 0.35, 0.9) * np.clip((_ROWS - 0.35) * 2, 0, 1) * (1 - near) * 0.5
        picture = _image(_over(np.asarray(picture) / 255, (0.90, 0.88, 0.84), fog))
    return _developed(picture, rng)


def city_at_night() -> Image.Image:
    """Paint lit towers and what a river makes of their lights."""
    rng = np.random.default_rng(33)
    picture = _image(_sky((0.03, 0.04, 0.12), (0.34, 0.18, 0.30)))
    for depth in range(3):
        _towers(picture, rng, depth)
    scene = np.asarray(picture) / 255
    glow = np.asarray(picture.filter(ImageFilter.GaussianBlur(9))) / 255
    return _developed(_image(_water(np.clip(scene + 0.6 * glow, 0, 1), rng, shore=0.66, phase=0.0)), rng)


def _towers(picture: Image.Image, rng: np.random.Generator, depth: int) -> None:
    """Draw one row of towers with their windows, from left to right."""
    draw = ImageDraw.Draw(picture)
    x = -20.0
    while x < WIDTH:
        wide, tall = rng.uniform(26, 62), HEIGHT * rng.uniform(0.12, 0.46 - 0.06 * depth)
        top = HEIGHT * 0.66 - tall
        shade = 34 - 9 * depth
        draw.rectangle((x, top, x + wide, HEIGHT * 0.66), fill=(shade, shade + 2, shade + 14))
        for row in np.arange(top + 5, HEIGHT * 0.65, 6):
            for column in np.arange(x + 4, x + wide - 5, 6):
                if rng.random() < 0.42:
                    light = rng.uniform(0.45, 1.0)
                    warm = (int(255 * light), int(205 * light), int((90 + 110 * rng.random()) * light))
                    draw.rectangle((column, row, column + 2, row + 3), fill=warm)
        x += wide + rng.uniform(-4, 12)


def _noise(rng: np.random.Generator, cells: int, octaves: int, *, stretch: int = 1) -> Floats:
    """Make fractal noise in 0..1, (height, width), drawn out sideways by `stretch`."""
    total = np.zeros((HEIGHT, WIDTH))
    for octave in range(octaves):
        side = cells * 2**octave
        grid = rng.random((side, max(2, round(side * WIDTH / HEIGHT / stretch)))).astype(np.float32)
        smooth = Image.fromarray(grid).resize((WIDTH, HEIGHT), Resampling.BICUBIC)
        total += np.asarray(smooth) * 0.5**octave
    normal: Floats = (total - total.min()) / (total.max() - total.min())
    return normal


def _ramp(values: Floats, low: float, high: float) -> Floats:
    """Rise smoothly from 0 at `low` to 1 at `high`."""
    share = np.clip((values - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


def _over(scene: Floats, colour: tuple[float, float, float] | Floats, cover: Floats) -> Floats:
    """Lay a colour over the scene where `cover` (height, width) says how much."""
    return scene * (1 - cover[..., None]) + np.asarray(colour) * cover[..., None]


def _sky(top: tuple[float, float, float], horizon: tuple[float, float, float]) -> Floats:
    """Fade from the colour of the zenith to that of the horizon, at three fifths of the height."""
    share = np.clip(_ROWS / 0.6, 0, 1)[..., None] ** 1.3
    return np.broadcast_to(np.array(top) * (1 - share) + np.array(horizon) * share, (HEIGHT, WIDTH, 3)).copy()


def _ridge(scene: Floats, rng: np.random.Generator, rock: Floats, *, top: float, rough: float, snow: Floats) -> Floats:
    """Set one range of mountains into the scene, lit from the left."""
    line = top + rough * (1 - _noise(rng, 3, 7)[0])
    ground = _noise(rng, 6, 6)
    light = np.clip(0.95 + 9 * (ground - ground[:, np.clip(np.arange(WIDTH) - 3, 0, None)]), 0.55, 1.5)
    patchy = np.clip(snow * _ramp(ground, 0.25, 0.55), 0, 1)
    coloured = _over(np.broadcast_to(rock, scene.shape), (0.95, 0.96, 1.0), patchy) * light[..., None]
    return _over(scene, coloured, np.clip((_ROWS - line[None, :]) * HEIGHT, 0, 1))


def _water(scene: Floats, rng: np.random.Generator, *, shore: float, phase: float) -> Floats:
    """Fill the scene below the shore with its reflection, broken by ripples that grow towards the viewer."""
    edge = round(shore * HEIGHT)
    distance = np.arange(HEIGHT - edge)[:, None]
    waves = _noise(rng, 14, 5, stretch=6)[edge:] - 0.5
    swell = np.sin(distance**0.8 * 1.7 + 6 * phase + 14 * waves)
    rows = np.clip(edge - 1 - distance + swell * (0.5 + distance / 26) + waves * distance * 0.22, 0, edge - 1)
    columns = np.clip(np.arange(WIDTH)[None, :] + waves * distance * 0.10, 0, WIDTH - 1)
    mirrored = scene[rows.astype(int), columns.astype(int)]
    deep = np.clip(distance / (HEIGHT - edge), 0, 1)[..., None]
    result = scene.copy()
    result[edge:] = mirrored * (0.86 - 0.30 * deep) + np.array((0.02, 0.06, 0.09)) + 0.05 * swell[..., None] * deep
    return result


def _boat(picture: Image.Image, *, x: float, y: float) -> None:
    """Draw a sailing boat and its reflection."""
    draw = ImageDraw.Draw(picture, "RGBA")
    left, water = x * WIDTH, y * HEIGHT
    draw.polygon([(left + 21, water - 58), (left + 21, water - 8), (left + 46, water - 8)], fill=(250, 246, 238, 255))
    draw.polygon([(left + 18, water - 50), (left + 18, water - 8), (left, water - 8)], fill=(214, 74, 52, 255))
    draw.polygon(
        [(left - 6, water - 6), (left + 52, water - 6), (left + 44, water + 3), (left + 2, water + 3)],
        fill=(58, 40, 34, 255),
    )
    draw.line((left + 20, water - 62, left + 20, water - 6), fill=(60, 50, 44, 255), width=2)
    for step in range(4, 46, 3):
        reach = 22 - step * 0.42
        colour = (236, 226, 214, 90 - step)
        draw.line((left + 22 - reach, water + step, left + 22 + reach, water + step), fill=colour)


def _pines(
    picture: Image.Image,
    rng: np.random.Generator,
    *,
    base: float,
    count: int,
    height: float,
    colour: tuple[int, int, int],
    gap: tuple[float, float] = (2.0, 2.0),
) -> None:
    """Draw a row of pines on uneven ground; none grows between the two ends of the gap."""
    draw = ImageDraw.Draw(picture)
    for place in np.sort(rng.uniform(-0.02, 1.02, count)):
        tall = height * HEIGHT * rng.uniform(0.6, 1.1)
        foot = base * HEIGHT + rng.uniform(-6, 6)
        if gap[0] < place < gap[1]:
            continue
        _pine(draw, rng, (place * WIDTH, foot), tall, colour)
    if gap[0] > 1:
        draw.rectangle((0, base * HEIGHT - 3, WIDTH, 2 * HEIGHT), fill=colour)


def _pine(
    draw: ImageDraw.ImageDraw,
    rng: np.random.Generator,
    foot: tuple[float, float],
    tall: float,
    colour: tuple[int, int, int],
) -> None:
    """Draw one pine: branches that get longer and hang lower towards the ground."""
    x, ground = foot
    draw.line((x, ground, x, ground - tall), fill=colour, width=max(1, round(tall / 90)))
    for share in np.linspace(0.02, 0.93, max(12, round(tall / 4))):
        reach = tall * 0.21 * share**0.85
        level = ground - tall * (1 - share)
        for side in (-1, 1):
            length = side * reach * rng.uniform(0.6, 1.15)
            droop = tall * rng.uniform(0.02, 0.05)
            draw.polygon([(x, level - 2), (x + length, level + droop), (x, level + tall * 0.035)], fill=colour)


def _image(scene: Floats) -> Image.Image:
    """Turn floats into a picture."""
    return Image.fromarray((np.clip(scene, 0, 1) * 255).astype(np.uint8))


def _developed(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Do what a lens and a sensor do: soften a little, darken the corners, add grain."""
    soft = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.7))) / 255
    corner = 1 - 0.28 * ((_COLUMNS - 0.5) ** 2 + (_ROWS - 0.5) ** 2) * 2
    return _image(soft * corner[..., None] + rng.normal(0, 0.010, (HEIGHT, WIDTH, 1)))

"""Laying a version of a photo on the photo: to less than a pixel, whatever was done to it."""

from __future__ import annotations

import numpy as np
import pytest

from photodedup.types import FrameMap, Pixels
from photodedup.verify.laying import lay
from photodedup.verify.sharpness import sharpness
from tests.helpers.pictures import picture

WIDTH, HEIGHT = 900, 600
PHOTO = picture(7, WIDTH, HEIGHT)
CORNERS = np.array([[0, 0], [1, 0], [1, 1], [0, 1]])


def _furthest(found: FrameMap | None, truth: FrameMap) -> float:
    """How far the worst corner lies from where it should, in pixels of the whole photo."""
    assert found is not None
    one, other = (np.array(each).reshape(2, 3) for each in (found, truth))
    gap = (CORNERS @ one[:, :2].T + one[:, 2]) - (CORNERS @ other[:, :2].T + other[:, 2])
    return float(np.abs(gap * (WIDTH, HEIGHT)).max())


def _cut(left: int, top: int, right: int, bottom: int) -> tuple[Pixels, FrameMap]:
    across, down = (right - left) / WIDTH, (bottom - top) / HEIGHT
    return PHOTO[top:bottom, left:right], (across, 0, left / WIDTH, 0, down, top / HEIGHT)


@pytest.mark.parametrize("edges", [(180, 90, 765, 480), (0, 0, 600, 600), (301, 107, 887, 591)])
def test_a_crop_lies_exactly_where_it_was_cut_from(edges: tuple[int, int, int, int]) -> None:
    """Every corner is found to half a pixel."""
    part, truth = _cut(*edges)
    assert _furthest(lay(part, PHOTO), truth) < 0.5


def test_a_smaller_crop_lies_there_too() -> None:
    """A crop that was also halved is found to a pixel."""
    part, truth = _cut(180, 90, 780, 490)
    halved = part.reshape(200, 2, 300, 2, 3).mean(axis=(1, 3)).astype(np.uint8)
    assert _furthest(lay(halved, PHOTO), truth) < 1


@pytest.mark.parametrize(
    ("version", "truth"),
    [
        (PHOTO[::2, ::2], (1, 0, 0, 0, 1, 0)),
        (PHOTO[:, ::-1], (-1, 0, 1, 0, 1, 0)),
        (np.rot90(PHOTO), (0, -1, 1, 1, 0, 0)),
        (255 - (255 - PHOTO) // 2, (1, 0, 0, 0, 1, 0)),
    ],
    ids=["smaller", "mirrored", "turned", "brighter"],
)
def test_the_whole_frame_lies_on_the_whole_frame(version: Pixels, truth: FrameMap) -> None:
    """What was resized, turned, mirrored or made brighter has the same edges, and lies on them to the pixel."""
    assert _furthest(lay(np.ascontiguousarray(version), PHOTO), truth) < 0.5


def test_another_photo_lies_nowhere() -> None:
    """Two photos that share nothing are not laid on each other."""
    assert lay(picture(8, WIDTH, HEIGHT), PHOTO) is None


def test_a_blurred_photo_is_less_sharp() -> None:
    """Averaging neighbours takes most of the sharpness away."""
    thumbnail = PHOTO[::3, ::3]
    wide = thumbnail.astype(np.float64)
    blurred = (wide[:-1, :-1] + wide[1:, :-1] + wide[:-1, 1:] + wide[1:, 1:]) / 4
    assert sharpness(blurred.astype(np.uint8)) < 0.5 * sharpness(thumbnail)


def test_a_caption_makes_a_photo_no_sharper() -> None:
    """Hard edges in one place of the photo leave the measure nearly as it was."""
    thumbnail = PHOTO[::3, ::3]
    captioned = thumbnail.copy()
    captioned[170:182:2, 110:190] = 255
    captioned[171:183:2, 110:190] = 0
    assert sharpness(captioned) == pytest.approx(sharpness(thumbnail), rel=0.1)

"""When key points are asked: they take ten times the time of everything else that two photos cost."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photodedup.types import Pixels
from photodedup.verify import finding
from photodedup.verify.agree import Agreement
from photodedup.verify.align import Affine, Alignment, Plane
from photodedup.verify.finding import found_overlay, shared_view
from photodedup.verify.hints import Hint
from photodedup.verify.overlay import Overlay, best_overlay, overlay
from photodedup.verify.sight import Sight
from tests.helpers.pictures import picture

Asked = list[list[bool]]

_STAYS = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Note which ways key points are asked for."""
    ways: Asked = []

    def noted(a: Sight, b: Sight, good: Callable[[Overlay], bool], tried: list[bool]) -> Overlay | None:
        ways.append(list(tried))
        return best_overlay(a, b, good, tried)

    monkeypatch.setattr(finding, "best_overlay", noted)
    return ways


@pytest.fixture
def restless(monkeypatch: pytest.MonkeyPatch) -> None:
    """No window comes to rest, as in noise."""
    monkeypatch.setattr(finding, "tracked", lambda *_, **__: None)


def _hinted(monkeypatch: pytest.MonkeyPatch, votes: int, matrix: Affine = _STAYS) -> None:
    hint = Hint(False, votes, matrix)  # noqa: FBT003 -- not mirrored
    monkeypatch.setattr(finding, "hints", lambda *_, **__: iter([hint]))


def test_a_moved_view_is_shared_without_asking(asked: Asked) -> None:
    """Windows that come to rest show that two shots share something, which is all a burst takes."""
    wide = picture(19, 400, 300)
    found = shared_view(Sight(_cut(wide, 10, 20)), Sight(_cut(wide, 20, 36)))
    assert found is not None
    assert found.agreement.share > 0.5
    assert asked == []


@pytest.mark.usefixtures("restless")
def test_a_view_that_windows_lose_is_left_to_key_points_and_not_mirrored(asked: Asked) -> None:
    """No camera mirrors every second shot."""
    found = shared_view(Sight(picture(19)), Sight(picture(19)))
    assert found is not None
    assert asked == [[False]]


def test_no_time_is_spent_on_mirrored_shots(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows would be followed to the mirrored photo, if a rough way were looked for."""
    ways: list[bool] = []
    monkeypatch.setattr(finding, "tracked", lambda *_, mirror: ways.append(mirror))
    mirrored = np.ascontiguousarray(picture(19)[:, ::-1])
    found_overlay(Sight(picture(19)), Sight(mirrored), 0.9, likely=False)
    assert ways == [True]
    shared_view(Sight(picture(19)), Sight(mirrored))
    assert ways == [True]


def test_nothing_is_shared_by_two_places() -> None:
    """Seconds apart, and the camera was turned to something else."""
    assert shared_view(Sight(picture(19)), Sight(picture(42))) is None


@pytest.mark.usefixtures("restless")
def test_a_rough_way_that_some_of_the_picture_agrees_with_is_asked(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is one picture, which noise keeps windows from showing."""
    _hinted(monkeypatch, votes=15)
    noisy = np.clip(picture(6) + np.random.default_rng(1).normal(0, 20, (240, 320, 3)), 0, 255).astype(np.uint8)
    found = found_overlay(Sight(picture(6)), Sight(noisy), 0.4, likely=False)
    assert found is not None
    assert asked == [[False]]


@pytest.mark.usefixtures("restless")
def test_a_picture_that_agrees_from_afar_is_asked(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """Noise hides all details, from windows and from the comparison."""
    coarse = np.asarray(Image.fromarray(picture(6)).filter(ImageFilter.GaussianBlur(20)), np.float64)
    first, second = (Sight(_grained(coarse, seed)) for seed in (1, 2))
    assert _roughly(first, second).share < 0.2
    _hinted(monkeypatch, votes=15)
    found_overlay(first, second, 0.4, likely=False)
    assert asked == [[False]]


@pytest.mark.usefixtures("restless")
def test_details_that_agree_in_another_light_are_asked(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """From afar the light that fell in is all that is seen, and here it fell from the other side."""
    light = np.linspace(-50, 50, 320)[:, np.newaxis]
    photo = 128 + 0.5 * (picture(6) - 128.0)
    first, second = (Sight(np.clip(photo + way * light, 0, 255).astype(np.uint8)) for way in (-1, 1))
    assert _roughly(first, second).overall < 0.6
    _hinted(monkeypatch, votes=15)
    found_overlay(first, second, 0.4, likely=False)
    assert asked == [[False]]


@pytest.mark.usefixtures("restless")
def test_a_rough_way_with_nothing_behind_it_is_not_asked(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many corners may fit on a sign that two photos share: there is little of it, and nothing around it agrees."""
    _hinted(monkeypatch, votes=15)
    assert found_overlay(Sight(_signed(30)), Sight(_signed(31)), 0.4, likely=False) is None
    assert asked == []


@pytest.mark.usefixtures("restless")
def test_few_votes_are_not_asked_whatever_agrees(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rough way that few corners speak for, and no window, is chance."""
    _hinted(monkeypatch, votes=14)
    found_overlay(Sight(picture(6)), Sight(picture(6)), 0.4, likely=False)
    assert asked == []


def test_a_rough_way_need_not_lie_on_the_photo_at_all(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a hint says, nothing breaks."""
    _hinted(monkeypatch, votes=99, matrix=_STAYS + np.array([[0, 0, 5000.0], [0, 0, 0]]))
    assert found_overlay(Sight(picture(6)), Sight(picture(7)), 0.4, likely=False) is None
    assert asked == []


def _roughly(first: Sight, second: Sight) -> Agreement:
    """How far they agree before anything is made exact."""
    rough = overlay(first, second, Alignment(_STAYS))
    assert rough is not None
    return rough.agreement


def _cut(wide: Pixels, top: int, left: int) -> Pixels:
    return np.ascontiguousarray(wide[top : top + 240, left : left + 320])


def _grained(picture: Plane, seed: int) -> Pixels:
    """Give a soft picture details of its own."""
    grain = np.random.default_rng(seed).normal(0, 35, (*picture.shape[:2], 1))
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def _signed(seed: int) -> Pixels:
    """A photo with a sign on it, the same on each."""
    photo = picture(seed).copy()
    photo[20:80, 20:100] = picture(77)[:60, :80]
    return photo

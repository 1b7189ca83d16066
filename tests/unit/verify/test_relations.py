"""What a pair is, for edits as people make them: found, named, measured, and never claimed for other photos."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from photodedup.types import Content, ContentId, Level, Metadata, Pixels, Relation
from photodedup.verify.relation import relate
from photodedup.verify.sight import Sight
from photodedup.verify.verdict import Verdict
from tests.helpers.pictures import brightened, cropped, picture, resized, turned

CAMERA = "Make Model"


def _content(pixels: Pixels, taken: str | None = None) -> Content:
    height, width = pixels.shape[:2]
    meta = Metadata(taken=taken, camera=CAMERA if taken else None)
    return Content(ContentId(1), b"", 1, width, height, "JPEG", b"", 1, None, meta)


def _judged(first: Pixels, second: Pixels) -> Verdict:
    return relate(_content(first), _content(second), Sight(first), Sight(second), 0.9)


def _captioned(pixels: Pixels) -> Pixels:
    page = Image.fromarray(pixels)
    draw = ImageDraw.Draw(page)
    draw.text((page.width // 2, 30), "SUCH PHOTO", "white", ImageFont.load_default(32), anchor="mm")
    return np.asarray(page)


def _framed(pixels: Pixels, share: float = 0.15) -> Pixels:
    page = Image.fromarray(pixels)
    return np.asarray(ImageOps.expand(page, round(share * min(page.size)), (250, 250, 250)))


def _shifted(seed: int, step: int) -> Pixels:
    """A frame of a burst: the camera moved a little between two shots."""
    return np.ascontiguousarray(picture(seed, 400, 300)[step : step + 240, 2 * step : 2 * step + 320])


@pytest.mark.parametrize("share", [0.1, 0.3, 0.45])
def test_a_crop_is_found_with_its_box(share: float) -> None:
    """The box says which part of the whole photo the crop shows, to a percent."""
    whole = picture(11)
    found = _judged(whole, cropped(whole, share))
    assert (found.relation, found.whole) == (Relation.CROPPED, "a")
    assert found.box == pytest.approx((share / 2, share / 2, 1 - share / 2, 1 - share / 2), abs=0.01)
    assert "of the whole photo" in found.sentence


def test_a_crop_is_a_crop_from_either_side() -> None:
    """Which of the two is the whole photo does not depend on their order."""
    whole = picture(12)
    assert _judged(cropped(whole, 0.3), whole).whole == "b"


def test_a_crop_of_the_mirrored_photo_has_its_box_in_the_photo_as_it_is() -> None:
    """The box is drawn on the photo that is shown, not on its mirror image."""
    whole = picture(13)
    part = np.ascontiguousarray(whole[:, :200][:, ::-1])
    assert _judged(whole, part).box == pytest.approx((0, 0, 200 / 320, 1), abs=0.02)


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("mirrored", [False, True])
def test_all_turns_and_mirrors_are_rotated(quarters: int, *, mirrored: bool) -> None:
    """Of the eight ways to hold a photo seven are turns; the eighth is a resave."""
    pixels = picture(14)
    found = _judged(pixels, turned(pixels, quarters, mirrored=mirrored)).relation
    assert found is (Relation.ROTATED if quarters or mirrored else Relation.RESAVED)


@pytest.mark.parametrize("change", [_captioned, _framed, lambda pixels: brightened(pixels, 1.4)])
def test_captions_frames_and_light_are_edits(change: object) -> None:
    """What is still the same picture underneath is an edit of it."""
    pixels = picture(15)
    assert callable(change)
    assert _judged(pixels, change(pixels)).relation is Relation.EDITED


def test_the_photo_without_the_frame_is_the_whole_one() -> None:
    """A frame's pixels are not the photo's, so the framed copy never counts as the larger photo."""
    pixels = picture(16)
    assert _judged(_framed(pixels), pixels).whole == "b"


def test_a_dark_photo_on_a_dark_page_is_the_whole_one() -> None:
    """Nothing is seen at its border; that the page's bars end there says where the photo ends."""
    pixels = picture(3)
    rows = np.arange(len(pixels))
    fading = np.clip(np.minimum(rows, rows[::-1]) / 40, 0, 1)[:, np.newaxis, np.newaxis]
    dark = (20 + fading * (pixels * 0.6)).astype(np.uint8)
    page = np.pad(dark, ((120, 120), (0, 0), (0, 0)), constant_values=20)
    found = _judged(page, dark)
    assert (found.relation, found.whole) == (Relation.EDITED, "b")


@pytest.mark.parametrize("seed", range(20, 26))
def test_one_caption_on_two_photos_makes_them_no_copies(seed: int) -> None:
    """What is shared is the caption: the pictures under it disagree."""
    assert _judged(_captioned(picture(20 + seed)), _captioned(picture(40 + seed))).relation is Relation.SIMILAR


def test_a_tilted_photo_is_edited() -> None:
    """Straightening by a few degrees keeps the picture."""
    pixels = picture(17)
    tilted = np.asarray(Image.fromarray(pixels).rotate(4, Image.Resampling.BICUBIC))[20:-20, 24:-24]
    found = _judged(pixels, np.ascontiguousarray(tilted))
    assert found.relation is Relation.EDITED
    assert "tilted by 4 degrees" in found.sentence


def test_shots_seconds_apart_are_a_burst_however_alike() -> None:
    """Two exposures are two photos, even where nothing moved."""
    pixels = picture(18)
    first, second = _content(pixels, "2024-05-12T10:15:04"), _content(pixels, "2024-05-12T10:15:06")
    found = relate(first, second, Sight(pixels), Sight(pixels), 1.0)
    assert found.relation is Relation.BURST
    assert "2 seconds apart" in found.sentence


def test_an_edit_keeps_the_time_of_its_shot() -> None:
    """The same second is the same shot as far as anyone can tell, so the pixels decide."""
    pixels = picture(18)
    first = _content(pixels, "2024-05-12T10:15:04")
    assert relate(first, first, Sight(pixels), Sight(pixels), 1.0).relation is Relation.RESAVED


def test_a_zone_on_one_side_only_is_no_burst() -> None:
    """Times that cannot be compared prove nothing, and stop nothing."""
    pixels = picture(18)
    first, second = _content(pixels, "2024-05-12T10:15:04"), _content(pixels, "2024-05-12T10:15:06+02:00")
    assert relate(first, second, Sight(pixels), Sight(pixels), 1.0).relation is Relation.RESAVED


def test_frames_of_a_moving_camera_are_a_burst_without_any_metadata() -> None:
    """Each frame shows something that the other does not: neither can be made from the other."""
    assert _judged(_shifted(19, 10), _shifted(19, 16)).relation is Relation.BURST


def test_the_answer_is_the_same_each_time() -> None:
    """No chance is involved."""
    whole = picture(21)
    part = turned(cropped(whole, 0.3))
    assert _judged(whole, part) == _judged(whole, part)


def _saved(pixels: Pixels, scale: float = 1.0, quality: int = 85) -> Pixels:
    out = io.BytesIO()
    Image.fromarray(resized(pixels, scale)).save(out, "JPEG", quality=quality)
    return np.asarray(Image.open(out))


@pytest.mark.parametrize("scale", [0.5, 0.33, 0.25])
@pytest.mark.parametrize("seed", [31, 32, 33])
def test_a_small_jpeg_is_a_resave_though_it_lost_half_of_its_colour(scale: float, seed: int) -> None:
    """JPEG keeps colours at half the size, so of a small one's colours next to nothing is left."""
    pixels = picture(seed)
    assert _judged(pixels, _saved(pixels, scale)).relation is Relation.RESAVED


def test_a_photo_without_its_colours_is_no_resave() -> None:
    """Light that agrees to the last cell does not make up for colours that are gone."""
    pixels = picture(34)
    grey = np.asarray(Image.fromarray(pixels).convert("L").convert("RGB"))
    assert _judged(pixels, grey).relation is Relation.EDITED


@pytest.mark.parametrize("share", [0.015, 0.02, 0.03])
def test_a_blurred_photo_is_an_edit(share: float) -> None:
    """Blurring takes every key point away, but the sharp one, blurred alike, is the same."""
    pixels = picture(35)
    soft = np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(share * 240)))
    assert _judged(pixels, soft).relation is Relation.EDITED
    assert _judged(turned(soft), pixels).relation is Relation.ROTATED


def test_blurring_makes_no_copy_of_another_shot() -> None:
    """A burst's frame stays one when it is out of focus."""
    first, second = _shifted(19, 10), _shifted(19, 20)
    soft = np.asarray(Image.fromarray(second).filter(ImageFilter.GaussianBlur(3)))
    assert _judged(first, soft).relation not in Level.EDITS.relations


def _page(*pictures: Pixels) -> Pixels:
    """A dark screen with pictures one below the other."""
    page = Image.new("RGB", (360, 60 + sum(len(one) + 60 for one in pictures)), (18, 18, 20))
    top = 60
    for one in pictures:
        page.paste(Image.fromarray(one), ((360 - one.shape[1]) // 2, top))
        top += len(one) + 60
    return np.asarray(page)


def test_a_screenshot_of_a_crop_is_an_edit_of_the_photo() -> None:
    """Each shows what the other does not, but the picture on the page is a part of the photo."""
    pixels = picture(36)
    found = _judged(pixels, _page(cropped(pixels, 0.3)))
    assert (found.relation, found.whole) == (Relation.EDITED, "a")
    assert "in a frame or page" in found.sentence


def test_a_photo_is_found_on_a_page_of_many() -> None:
    """Most key points of a collage belong to other photos."""
    pixels = picture(37)
    page = _page(*(resized(one, 0.5) for one in (picture(38), pixels, picture(39))))
    found = _judged(page, pixels)
    assert (found.relation, found.whole) == (Relation.EDITED, "b")


def test_pages_that_share_a_picture_are_no_copies() -> None:
    """Two collages are two pictures, whatever they have in common."""
    shared, first, second = (resized(picture(seed), 0.5) for seed in (40, 41, 42))
    assert _judged(_page(shared, first), _page(second, shared)).relation not in Level.EDITS.relations


def test_screens_of_one_program_are_no_copies() -> None:
    """What two screenshots share is the program's own, not the picture."""
    found = _judged(_captioned(_page(picture(43))), _captioned(_page(picture(44))))
    assert found.relation not in Level.EDITS.relations


def test_a_vignette_is_an_edit_though_much_of_the_light_is_gone() -> None:
    """Key points that lie on each other to a tenth of a pixel bear a change of light that leaves little else."""
    pixels = picture(45)
    y, x = np.mgrid[-1:1:240j, -1:1:320j]
    dark = (pixels * np.clip(1.15 - 0.6 * (x**2 + y**2), 0.15, 1)[..., np.newaxis]).astype(np.uint8)
    assert _judged(pixels, dark).relation is Relation.EDITED


def test_plain_surroundings_make_no_frame() -> None:
    """A product on a plain ground may have been cut out of the larger photo, which is then the whole one."""
    ground = np.full((240, 320, 3), 200, np.uint8)
    ground[60:180, 90:230] = picture(46)[60:180, 90:230]
    assert _judged(ground, np.ascontiguousarray(ground[24:216, 32:288])).whole != "b"


def test_another_camera_makes_no_burst() -> None:
    """Two people may press at the same moment."""
    pixels = picture(22)
    first, second = _content(pixels, "2024-05-12T10:15:04"), _content(pixels, "2024-05-12T10:15:06")
    other = replace(second, metadata=replace(second.metadata, camera="Another"))
    assert relate(first, other, Sight(pixels), Sight(pixels), 1.0).relation is Relation.RESAVED

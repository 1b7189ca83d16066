"""How many pictures a file holds: frames and pages count, thumbnails, gain maps and layers do not."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from photodedup import decode
from photodedup.decode.opening import opened
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.types import Level, Relation
from tests.helpers.formats import animated, encoded, in_every_format
from tests.helpers.pictures import picture, resized, save

PICTURE = picture(5, 160, 120)
SIZE = 64
ANIMATED = {".apng"}


def _pages(*pages: tuple[np.ndarray[tuple[int, ...], np.dtype[np.uint8]], dict[int, int]]) -> bytes:
    """A TIFF of several pages, each with tags of its own."""
    out = io.BytesIO()
    (first, tags), *rest = pages
    images = [Image.fromarray(pixels) for pixels, _ in rest]
    for image, (_, own) in zip(images, rest, strict=True):
        image.encoderinfo = {"tiffinfo": own}  # where Pillow looks for them
    Image.fromarray(first).save(out, "TIFF", save_all=True, append_images=images, tiffinfo=tags)
    return out.getvalue()


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP", "AVIF"])
def test_the_frames_of_an_animation_are_counted(form: str) -> None:
    """Counting comes after the first frame was used, and changes nothing of it."""
    found = decode.render(animated(PICTURE, form), SIZE)
    assert found.pictures == 2
    assert np.abs(found.square.astype(int) - decode.square(Image.fromarray(PICTURE), SIZE)).mean() < 14


@pytest.mark.parametrize("ending", sorted(in_every_format(PICTURE).keys() - ANIMATED))
def test_a_still_is_one_picture(ending: str) -> None:
    """Whatever else a format holds: the second picture of this MPO is what a phone adds."""
    assert decode.render(in_every_format(PICTURE)[ending], SIZE).pictures == 1


def test_pages_are_counted_and_their_thumbnails_are_not() -> None:
    """A scanned letter of two pages with a preview of the first one."""
    letter = _pages((PICTURE, {}), (255 - PICTURE, {}), (PICTURE[::4, ::4], {254: 1}))
    assert decode.render(letter, SIZE).pictures == 2


def test_several_pictures_of_a_heif_are_counted_and_each_makes_a_difference() -> None:
    """The primary picture need not be the first one; the others are hashed too."""
    digests = set()
    for other in (PICTURE, 255 - PICTURE):
        out = io.BytesIO()
        file = pillow_heif.from_pillow(Image.fromarray(other))
        file.add_from_pillow(Image.fromarray(PICTURE))
        file.save(out, primary_index=1, quality=-1)
        assert decode.render(out.getvalue(), SIZE).pictures == 2
        digests.add(decode.pixel_hash(out.getvalue()))
    assert len(digests) == 2


def test_more_than_eight_bits_of_a_modern_format_are_not_equal_to_eight() -> None:
    """What the decoder cuts off to 8 bits is in the file all the same."""
    out = io.BytesIO()
    sixteen = PICTURE.astype(np.uint16) * np.uint16(257)
    pillow_heif.encode("RGB;16", (160, 120), sixteen.tobytes(), out, quality=-1)
    with opened(out.getvalue()) as photo:
        seen = np.asarray(photo.upright()[0])
    assert decode.pixel_hash(out.getvalue()) != decode.pixel_hash(encoded(seen, "PNG"))


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_a_still_is_no_copy_of_the_animation_it_was_taken_from(tmp_path: Path, form: str) -> None:
    """They are shown together as an edit, and whichever has more pixels, the animation is not suggested to go."""
    folder = tmp_path / "photos"
    folder.mkdir()
    small = folder / f"moves.{form.lower()}"
    small.write_bytes(animated(resized(picture(5, 320, 240), 0.5), form))
    still = save(picture(5, 320, 240), folder / "still.jpg", quality=95)
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    engine.scan([folder])
    copies, (group,) = (engine.groups(level).groups for level in (Level.COPIES, Level.EDITS))
    engine.close()
    assert copies == ()
    assert group.keeper == still
    (other,) = group.members[1:]
    assert (other.path, other.relation, other.suggestion) == (small, Relation.EDITED, "keep")
    assert "still of the animation, which has 2 pictures" in other.evidence


def test_two_animations_that_begin_alike_are_no_copies(tmp_path: Path) -> None:
    """Only their first frames were compared."""
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.gif").write_bytes(animated(picture(5), "GIF"))
    (folder / "b.webp").write_bytes(animated(picture(5), "WEBP"))
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    engine.scan([folder])
    copies, (group,) = (engine.groups(level).groups for level in (Level.COPIES, Level.EDITS))
    engine.close()
    assert copies == ()
    assert "2 pictures against 2, of which the first are alike" in group.members[1].evidence
    assert [member.suggestion for member in group.members] == ["keep", "keep"]

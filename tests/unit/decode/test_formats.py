"""Every format: read by content, upright, in sRGB; and what holds more than a flat picture equals no flat one."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageFilter

from photodedup import decode
from photodedup.decode import opening
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.errors import PhotoUnreadable
from photodedup.types import Level, Pixels
from tests.helpers.formats import deep_tiff, dng, encoded, in_every_format, psd
from tests.helpers.pictures import damaged_files, exif_of, picture

SIZE = 64

PICTURE = np.asarray(Image.fromarray(picture(5, 320, 240)).filter(ImageFilter.GaussianBlur(2)))
EVERY = in_every_format(PICTURE)


def _difference(first: Pixels, second: Pixels) -> float:
    return float(np.abs(first.astype(int) - second.astype(int)).mean())


def _expected(pixels: Pixels = PICTURE) -> Pixels:
    return decode.square(Image.fromarray(pixels), SIZE)


@pytest.mark.parametrize("ending", sorted(EVERY))
def test_every_format_shows_the_picture(ending: str) -> None:
    """Whatever the container, the same picture comes out of it."""
    found = decode.render(EVERY[ending], SIZE)
    assert (found.width, found.height) == (320, 240)
    assert _difference(found.square, _expected()) < 5


def test_one_picture_in_every_format_is_one_group_of_copies(tmp_path: Path, sample_library: Path) -> None:
    """A person who saved a photo in fifteen formats has one photo, and an animation that begins with it."""
    with Image.open(sample_library / "Old phone" / "100_0003.jpg") as image:
        every = in_every_format(np.asarray(image))
    photos = [tmp_path / f"photo {number}{ending}" for number, ending in enumerate(every)]
    for photo in photos:
        photo.write_bytes(every[photo.suffix])
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    report = engine.scan([tmp_path])
    copies, edits = (engine.groups(level).groups for level in (Level.COPIES, Level.EDITS))
    engine.close()
    assert report.skipped == ()
    stills = {photo for photo in photos if photo.suffix != ".apng"}
    assert [{member.path for member in group.members} for group in copies] == [stills]
    assert [{member.path for member in group.members} for group in edits] == [set(photos)]


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    """A photo with a wrong ending is read as what it is."""
    photo = tmp_path / "really a bitmap.png"
    photo.write_bytes(EVERY[".bmp"])
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    assert engine.scan([photo]).skipped == ()
    engine.close()
    assert decode.render(EVERY[".bmp"], SIZE).format == "BMP"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_tiff_is_turned_once(orientation: int) -> None:
    """A decoder that turns by itself is not helped."""
    sixteen = PICTURE.astype(np.uint16) * np.uint16(257)
    out = io.BytesIO()
    Image.fromarray(PICTURE).save(out, "JPEG", exif=exif_of(orientation=orientation), quality=95)
    found, expected = decode.render(deep_tiff(sixteen, orientation), SIZE), decode.render(out.getvalue(), SIZE)
    assert (found.width, found.height) == (expected.width, expected.height)
    assert _difference(found.square, expected.square) < 4


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_raw_preview_and_its_development_are_turned_alike(orientation: int) -> None:
    """Preview or not, a RAW shows the picture the way the camera was held."""
    preview = decode.render(dng(PICTURE, orientation=orientation), SIZE)
    developed = decode.render(dng(PICTURE, preview=False, orientation=orientation), SIZE)
    assert (preview.width, preview.height) == (developed.width, developed.height)
    flat, other = preview.square.astype(float).ravel(), developed.square.astype(float).ravel()
    assert np.corrcoef(flat, other)[0, 1] > 0.95  # developed brighter, but the same picture


def test_a_raw_preview_never_equals_the_cameras_jpeg() -> None:
    """A RAW is no copy of the JPEG inside it, although it shows the same pixels."""
    raw, jpeg = EVERY[".dng"], encoded(PICTURE, "JPEG", quality=92)
    assert decode.render(raw, SIZE).scaled_hash != decode.render(jpeg, SIZE).scaled_hash
    assert decode.pixel_hash(raw) != decode.pixel_hash(jpeg)


def test_a_raw_equals_another_by_its_sensor_data() -> None:
    """Another preview or other metadata make no other photo."""
    assert decode.pixel_hash(dng(PICTURE)) == decode.pixel_hash(dng(PICTURE, preview=False))


def test_more_than_eight_flat_bits_are_not_equal_to_eight() -> None:
    """Depth, layers, transparency and a motion photo's video would be lost with the file that has them."""
    flat = encoded(PICTURE, "PNG")
    seen = Image.fromarray(PICTURE)
    seen.putalpha(Image.new("L", seen.size, 254))
    out = io.BytesIO()
    seen.save(out, "PNG")
    jpeg = encoded(PICTURE, "JPEG")
    motion = jpeg + b"\0\0\0\x18ftypmp42" + bytes(500)
    digests = [decode.pixel_hash(data) for data in (flat, EVERY[".tiff"], psd(PICTURE), out.getvalue(), jpeg, motion)]
    assert len(set(digests)) == 6


def test_an_opaque_alpha_channel_changes_nothing() -> None:
    """Transparency that is nowhere transparent holds nothing."""
    image = Image.fromarray(PICTURE)
    image.putalpha(255)
    out = io.BytesIO()
    image.save(out, "PNG")
    assert decode.pixel_hash(out.getvalue()) == decode.pixel_hash(EVERY[".png"])


def _swapped_profile() -> bytes:
    """A profile that means red by its second channel and green by its first: far from sRGB, and easy to see."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(profile[128:132], "big")
    entries = {bytes(profile[at : at + 4]): at for at in range(132, 132 + 12 * count, 12)}
    red, green = entries[b"rXYZ"], entries[b"gXYZ"]
    profile[red : red + 4], profile[green : green + 4] = profile[green : green + 4], profile[red : red + 4]
    return bytes(profile)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "HEIF"])
def test_colours_are_brought_to_srgb(form: str) -> None:
    """A photo in another colour space looks as its profile says, in square, thumbnail and digest."""
    red = np.full((64, 64, 3), (220, 30, 30), np.uint8)
    profiled = encoded(red, form, icc_profile=_swapped_profile())
    found = decode.render(profiled, SIZE)
    assert found.square[..., 1].mean() > 180
    assert found.square[..., 0].mean() < 80
    assert decode.decode_thumbnail(found.thumbnail)[..., 1].mean() > 180
    assert decode.pixel_hash(profiled) != decode.pixel_hash(encoded(red, form))


def test_the_profile_of_srgb_changes_not_a_bit() -> None:
    """Most photos say that they are what they would be taken for; they are not touched."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert decode.pixel_hash(encoded(PICTURE, "PNG", icc_profile=srgb)) == decode.pixel_hash(EVERY[".png"])


def test_a_broken_profile_costs_only_itself() -> None:
    """A profile that nobody can read counts as sRGB."""
    broken = encoded(PICTURE, "PNG", icc_profile=b"no profile at all" * 20)
    assert decode.pixel_hash(broken) == decode.pixel_hash(EVERY[".png"])


def test_the_first_picture_of_an_animation_is_shown() -> None:
    """An animation is looked at as its first picture, which here is not its last."""
    assert _difference(decode.render(EVERY[".apng"], SIZE).square, _expected(255 - PICTURE)) > 40


def test_a_broken_middle_of_a_png_is_a_reason_and_no_black_picture(tmp_path: Path) -> None:
    """Reading the metadata first must not hide that the pixels are damaged."""
    with pytest.raises(PhotoUnreadable, match="damaged"):
        decode.render(damaged_files(tmp_path)["broken"].read_bytes(), SIZE)


def test_a_tiff_that_nobody_reads_is_not_simply_called_damaged() -> None:
    """Floating point colours are sound, though the decoder knows only grey ones."""
    floats = PICTURE.astype(np.float32) / 255
    data = cv2.imencode(".tiff", floats)[1].tobytes()
    with pytest.raises(PhotoUnreadable, match="of a kind that this program does not read"):
        decode.render(data, SIZE)


def test_without_the_package_for_heic_the_reason_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person learns what to install, and not that the photo is broken."""
    heic = b"\0\0\0\x18ftypheic" + bytes(40)
    with pytest.raises(PhotoUnreadable, match=r"damaged|not a photo"):
        decode.render(heic, SIZE)
    monkeypatch.setattr(opening, "_READS_HEIF", False)
    with pytest.raises(PhotoUnreadable, match="needs the package pi-heif"):
        decode.render(heic, SIZE)

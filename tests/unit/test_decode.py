"""Decoding: upright, at any size, in every format; what is no photo gets a reason and nothing else."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photodedup import decode
from photodedup.errors import PhotoUnreadable
from photodedup.types import Pixels
from tests.helpers.formats import encoded
from tests.helpers.pictures import damaged_files, exif_of, picture, save, save_as_orientation

SIZE = 64


def _encoded(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def _difference(first: Pixels, second: Pixels) -> float:
    return float(np.abs(first.astype(int) - second.astype(int)).mean())


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_turned_upright(tmp_path: Path, orientation: int) -> None:
    """However the camera was held, the same picture comes out, with its upright width and height."""
    upright = picture(3, 320, 200)
    data = save_as_orientation(upright, tmp_path / "a.jpg", orientation, quality=95).read_bytes()
    found = decode.render(data, SIZE)
    assert (found.width, found.height) == (320, 200)
    expected = decode.square(Image.fromarray(upright), SIZE)
    assert _difference(found.square, expected) < 3
    assert decode.decode_thumbnail(found.thumbnail).shape == (200, 320, 3)


def test_a_reduced_jpeg_decode_shows_what_the_full_one_shows() -> None:
    """Leaving out what is thrown away anyway is faster and looks the same."""
    large = Image.fromarray(picture(4, 520, 390)).resize((2600, 1950))
    found = decode.render(_encoded(large, "JPEG", quality=92), SIZE)
    assert (found.scaled_by, found.width, found.height) == (4, 2600, 1950)
    assert _difference(found.square, decode.square(large, SIZE)) < 3


def test_the_square_never_comes_from_fewer_pixels_than_it_has() -> None:
    """A JPEG is not reduced below the size asked for."""
    found = decode.render(_encoded(Image.fromarray(picture(5, 800, 600)), "JPEG"), 600)
    assert found.scaled_by == 1
    assert found.square.shape == (600, 600, 3)


@pytest.mark.parametrize("form", ["PNG", "BMP", "TIFF", "WEBP", "GIF", "HEIF", "AVIF"])
def test_every_common_format_is_read_and_named(form: str) -> None:
    """The container is named by its content and shows the picture."""
    pixels = picture(6, 160, 120)
    found = decode.render(encoded(pixels, form), SIZE)
    assert (found.format, found.width, found.height) == (form, 160, 120)
    assert _difference(found.square, decode.square(Image.fromarray(pixels), SIZE)) < 12


def test_cmyk_becomes_rgb() -> None:
    """A photo made for print looks as it does on the screen."""
    pixels = picture(7, 160, 120)
    found = decode.render(_encoded(Image.fromarray(pixels).convert("CMYK"), "JPEG", quality=95), SIZE)
    assert _difference(found.square, decode.square(Image.fromarray(pixels), SIZE)) < 6


def test_transparent_parts_of_a_palette_are_white() -> None:
    """What is behind a transparent picture is paper, not whatever colour the palette holds there."""
    image = Image.new("P", (40, 40), 0)
    image.putpalette([255, 0, 0, 0, 0, 255])
    found = decode.render(_encoded(image, "PNG", transparency=0), SIZE)
    assert (found.square == 255).all()


def test_sixteen_bit_grey_is_scaled_and_not_cut_off() -> None:
    """The upper half of 16-bit grey stays different from white."""
    ramp = np.linspace(0, 65535, 256 * 64).reshape(64, 256).astype(np.uint16)
    found = decode.render(_encoded(Image.fromarray(ramp), "PNG"), SIZE)
    assert 120 < found.square.mean() < 135


def test_the_thumbnail_fits_its_box_and_keeps_the_shape() -> None:
    """The longest side is as promised, even of a photo that is nearly a line."""
    found = decode.render(_encoded(Image.new("RGB", (4000, 3), "red"), "PNG"), SIZE)
    with Image.open(io.BytesIO(found.thumbnail)) as small:
        assert small.size == (decode.THUMBNAIL_SIDE, 1)


@pytest.mark.parametrize(("kind", "words"), [("empty", "not a photo"), ("text", "not a photo"), ("cut", "damaged")])
def test_what_is_no_photo_gets_a_reason(tmp_path: Path, kind: str, words: str) -> None:
    """The reason tells a foreign file from a damaged photo."""
    with pytest.raises(PhotoUnreadable, match=words):
        decode.render(damaged_files(tmp_path)[kind].read_bytes(), SIZE)


def _png_of_size(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_by_its_header() -> None:
    """A small file that unpacks to gigabytes is never unpacked."""
    with pytest.raises(PhotoUnreadable, match="more than can be decoded safely"):
        decode.render(_png_of_size(60_000, 60_000), SIZE)


def test_pixels_compare_equal_whatever_the_container_and_the_metadata() -> None:
    """The digest is of pixels: PNG, BMP and another EXIF do not change it."""
    image = Image.fromarray(picture(8, 160, 120))
    exif = exif_of(taken="2024:05:12 10:15:04", camera=("Make", "Model"))
    digests = {
        decode.pixel_hash(data)
        for data in (_encoded(image, "PNG"), _encoded(image, "BMP"), _encoded(image, "PNG", exif=exif))
    }
    assert len(digests) == 1


def test_one_changed_pixel_changes_the_digest() -> None:
    """Equal pixels is a claim about each of them."""
    pixels = picture(8, 160, 120)
    changed = pixels.copy()
    changed[119, 159, 2] ^= 1
    first, second = (decode.pixel_hash(_encoded(Image.fromarray(one), "PNG")) for one in (pixels, changed))
    assert first != second


def test_the_same_pixels_in_another_shape_are_another_picture() -> None:
    """The digest knows width from height."""
    first, second = (decode.pixel_hash(_encoded(Image.new("RGB", size), "PNG")) for size in ((4, 6), (6, 4)))
    assert first != second


def test_an_animation_does_not_equal_its_first_picture() -> None:
    """Removing an animation for a still of it would lose pictures."""
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "green", "blue")]
    still = decode.pixel_hash(_encoded(frames[0], "GIF"))
    whole = decode.pixel_hash(_encoded(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    other = decode.pixel_hash(_encoded(frames[0], "GIF", save_all=True, append_images=[frames[2], frames[1]]))
    assert len({still, whole, other}) == 3


def test_other_metadata_leaves_the_reduced_digest_alone(tmp_path: Path) -> None:
    """Files that differ in metadata only meet by their reduced decode, without decoding either in full."""
    pixels = picture(9, 900, 700)
    plain = save(pixels, tmp_path / "a.jpg").read_bytes()
    tagged = save(pixels, tmp_path / "b.jpg", exif=exif_of(software="Editor")).read_bytes()
    assert plain != tagged
    assert decode.render(plain, SIZE).scaled_hash == decode.render(tagged, SIZE).scaled_hash


def test_metadata_is_read_and_cleaned(tmp_path: Path) -> None:
    """The time becomes ISO 8601, the camera one name, and entries are counted."""
    exif = exif_of(taken="2024:05:12 10:15:04", camera=("Canon ", "EOS\0"), software="Editor 1")
    found = decode.render(save(picture(1), tmp_path / "a.jpg", exif=exif).read_bytes(), SIZE).metadata
    assert (found.taken, found.camera, found.software) == ("2024-05-12T10:15:04", "Canon EOS", "Editor 1")
    assert found.fields >= 4


@pytest.mark.parametrize("taken", ["0000:00:00 00:00:00", "2024:13:45 10:00:00", "last summer", "2024:05:12"])
def test_a_time_that_no_calendar_has_counts_as_absent(tmp_path: Path, taken: str) -> None:
    """A camera without a clock says nothing about when."""
    data = save(picture(1), tmp_path / "a.jpg", exif=exif_of(taken=taken)).read_bytes()
    assert decode.render(data, SIZE).metadata.taken is None


def test_damaged_metadata_costs_only_itself(tmp_path: Path) -> None:
    """A photo with a broken EXIF block is still a photo."""
    data = save(picture(1), tmp_path / "a.jpg", exif=exif_of(taken="2024:05:12 10:15:04")).read_bytes()
    at = data.index(b"Exif\0\0") + 6
    found = decode.render(data[:at] + b"\xff" * 8 + data[at + 8 :], SIZE)
    assert (found.width, found.metadata.taken) == (320, None)

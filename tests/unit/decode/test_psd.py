"""Photoshop files of 16 bits a colour, and large documents: their flat picture is what an 8-bit file shows."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image, ImageCms

from photodedup import decode
from photodedup.decode.opening import opened
from photodedup.errors import PhotoUnreadable
from tests.helpers.formats import encoded, psd
from tests.helpers.pictures import picture

PICTURE = picture(9, 150, 90)
SIZE = 64


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("large", [False, True], ids=["PSD", "PSB"])
@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_the_flat_picture_is_read(bits: int, *, large: bool, packed: bool) -> None:
    """However it is stored, it is the same picture."""
    found = decode.render(psd(PICTURE, bits, large=large, packed=packed), SIZE)
    assert (found.format, found.width, found.height) == ("PSD", 150, 90)
    assert np.array_equal(found.square, decode.render(encoded(PICTURE, "PNG"), SIZE).square)


def test_inks_are_stored_the_other_way_round() -> None:
    """A CMYK file looks as the TIFF of the same values does."""
    inks = np.asarray(Image.fromarray(PICTURE).convert("CMYK"))
    found = decode.render(psd(255 - inks, 16, mode=4), SIZE)
    assert np.array_equal(found.square, decode.render(psd(255 - inks, mode=4), SIZE).square)


def test_grey_is_read() -> None:
    """One channel is enough."""
    grey = PICTURE[:, :, :1]
    found = decode.render(psd(grey, 16, mode=1), SIZE)
    assert np.array_equal(found.square, decode.render(psd(grey, mode=1), SIZE).square)


def test_the_profile_among_the_resources_counts() -> None:
    """A picture in a wide colour space does not turn pale."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    block = b"8BIM" + struct.pack(">HHI", 1039, 0, len(profile)) + profile + bytes(len(profile) % 2)
    plain = psd(PICTURE, 16)
    data = plain[:30] + struct.pack(">I", len(block)) + block + plain[34:]
    with opened(data) as photo:
        assert photo.image.info["icc_profile"] == profile


@pytest.mark.parametrize("data", [psd(PICTURE, 32), psd(PICTURE, 16, mode=2)], ids=["32 bits", "palette"])
def test_another_kind_is_called_so_and_not_damaged(data: bytes) -> None:
    """The reason does not blame the file."""
    with pytest.raises(PhotoUnreadable, match="of a kind that this program does not read"):
        decode.render(data, SIZE)


@pytest.mark.parametrize("packed", [False, True])
def test_one_that_ends_too_early_is_skipped_for_that_reason(*, packed: bool) -> None:
    """A copy that broke off is told from other damage."""
    data = psd(PICTURE, 16, packed=packed)
    with pytest.raises(PhotoUnreadable, match="ends too early"):
        decode.render(data[: len(data) // 2], SIZE)


def test_a_bomb_is_refused_by_its_header() -> None:
    """A few bytes that claim to be a very large picture are not unpacked."""
    data = bytearray(psd(PICTURE, 16, large=True))
    data[14:22] = struct.pack(">II", 200_000, 200_000)
    with pytest.raises(PhotoUnreadable, match="more than can be decoded"):
        decode.render(bytes(data), SIZE)

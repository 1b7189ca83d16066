"""Photos that end too early: one reason in every format, the usable part where there is one, never a whole photo."""

from __future__ import annotations

import contextlib
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photodedup import decode
from photodedup.decode.ending import ends_early
from photodedup.errors import PhotoUnreadable
from tests.helpers.formats import dng, encoded, in_every_format
from tests.helpers.pictures import picture, turned

SIZE = 64
PICTURE = np.asarray(Image.fromarray(picture(5, 320, 240)).filter(ImageFilter.GaussianBlur(2)))
EVERY = {
    **in_every_format(PICTURE),
    ".tif plain": encoded(PICTURE, "TIFF"),
    ".tif jpeg": encoded(PICTURE, "TIFF", compression="jpeg"),
    ".webp lossless": encoded(PICTURE, "WEBP", lossless=True),
    ".dng without preview": dng(PICTURE, preview=False),
    ".gif by rows": encoded(PICTURE, "GIF", interlace=0),
}
BY_ROWS = (".jpg", ".jpeg", ".png", ".gif by rows", ".bmp", ".tif plain")
NO_SIGN_OF_AN_END = {".jxl"}  # a bare codestream does not say how long it is
SECOND_PICTURE_CUT = {".mpo", ".apng"}  # the first one, which is shown, is whole


def _cut(name: str, share: float = 0.7) -> bytes:
    return EVERY[name][: int(len(EVERY[name]) * share)]


@pytest.mark.parametrize("name", sorted(EVERY.keys() - NO_SIGN_OF_AN_END - SECOND_PICTURE_CUT))
def test_a_photo_that_ends_too_early_is_skipped_for_that_reason(name: str) -> None:
    """In every format a person reads the same sentence, and not what some decoder says."""
    for share in (0.5, 0.97):
        with pytest.raises(PhotoUnreadable) as caught:
            decode.render(_cut(name, share), SIZE)
        assert str(caught.value) == decode.ENDS_TOO_EARLY


@pytest.mark.parametrize("name", sorted(EVERY))
def test_no_whole_photo_seems_to_end_too_early(name: str) -> None:
    """The signs of an early end are found in no sound file."""
    assert not ends_early(EVERY[name])


@pytest.mark.parametrize("name", BY_ROWS)
def test_the_rows_before_the_end_are_used_where_that_is_asked_for(name: str) -> None:
    """The upper part is the photo's, the rest is plain; it counts as truncated and equals no whole photo."""
    found = decode.render_truncated(_cut(name), SIZE)
    whole = decode.render(EVERY[name], SIZE)
    assert (found.truncated, whole.truncated) == (True, False)
    assert (found.width, found.height) == (320, 240)
    rows = slice(SIZE // 2, None) if name == ".bmp" else slice(0, SIZE // 2)  # a BMP begins with its lowest row
    gap = np.abs(found.square[rows].astype(int) - whole.square[rows]).mean()
    assert gap < 2
    assert found.scaled_hash != whole.scaled_hash
    with pytest.raises(PhotoUnreadable):
        decode.pixel_hash(_cut(name))


@pytest.mark.parametrize("name", sorted(EVERY.keys() - SECOND_PICTURE_CUT))
def test_a_whole_photo_is_the_same_with_that_setting(name: str) -> None:
    """Asking for parts changes nothing for photos that are whole."""
    assert decode.render_truncated(EVERY[name], SIZE).scaled_hash == decode.render(EVERY[name], SIZE).scaled_hash


@pytest.mark.parametrize("name", [".webp", ".heic", ".psd", ".tif"])
def test_a_format_that_gives_no_part_is_skipped_with_that_setting_too(name: str) -> None:
    """The reason differs, so that the file is not tried again at every scan."""
    with pytest.raises(PhotoUnreadable, match="too little of its picture is left"):
        decode.render_truncated(_cut(name), SIZE)


@pytest.mark.parametrize("name", [".jpg", ".png", ".bmp"])
def test_too_little_of_a_picture_is_no_picture(name: str) -> None:
    """Two photos of which a few rows are left would both be plain, and look alike."""
    with pytest.raises(PhotoUnreadable, match="too little of its picture is left"):
        decode.render_truncated(_cut(name, 0.15), SIZE)


def test_the_end_that_is_missing_is_found_however_the_photo_is_turned() -> None:
    """Plain rows are looked for as they are stored: turned upright they are columns."""
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encoded(turned(PICTURE), "JPEG", quality=92, exif=exif)
    found = decode.render_truncated(data[: int(len(data) * 0.7)], SIZE)
    assert (found.truncated, found.width, found.height) == (True, 320, 240)
    with pytest.raises(PhotoUnreadable):
        decode.render_truncated(data[: int(len(data) * 0.2)], SIZE)


def test_threads_that_want_whole_photos_get_no_half_ones() -> None:
    """The decoder's own switch for this is one for all threads; it is left alone."""
    data = _cut(".png")

    def work(number: int) -> bool:
        if number % 2:
            return decode.render_truncated(data, SIZE).truncated
        with pytest.raises(PhotoUnreadable):
            decode.render(data, SIZE)
        return True

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(work, range(64)))


@pytest.mark.skipif(sys.platform == "win32", reason="there libtiff is inside Pillow and cannot be reached")
def test_a_damaged_tiff_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """What libtiff says of damaged files would stand amid a scan's output; the reason is told in its place."""
    packed = encoded(PICTURE, "TIFF", compression="tiff_deflate")
    for damaged in (packed[:8] + b"\xff" * 8 + packed[16:], packed[:8] + b"\0" * 64 + packed[72:]):
        with contextlib.suppress(PhotoUnreadable):
            decode.render(damaged, SIZE)
    assert capfd.readouterr().err == ""

"""However a camera was held and in whatever container it says so, the photo comes out upright, turned once."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pillow_heif
import pylibjxl
import pytest
from PIL import Image

from photodedup import decode
from tests.helpers.formats import dng
from tests.helpers.pictures import STORED_AS, exif_of, picture

SIZE = 64
UPRIGHT = picture(3, 320, 200)


def _pillow(form: str, **options: object) -> Callable[[Image.Image, int], bytes]:
    def write(stored: Image.Image, orientation: int) -> bytes:
        out = io.BytesIO()
        stored.save(out, form, exif=exif_of(orientation=orientation), **options)
        return out.getvalue()

    return write


def _heif(stored: Image.Image, orientation: int) -> bytes:
    """HEIF says it twice: by boxes that its decoder obeys, and in EXIF."""
    out = io.BytesIO()
    pillow_heif.from_pillow(stored).save(out, exif=exif_of(orientation=orientation).tobytes(), quality=90)
    assert (b"irot" in out.getvalue() or b"imir" in out.getvalue()) == (orientation > 1)
    return out.getvalue()


def _mpo(stored: Image.Image, orientation: int) -> bytes:
    return _pillow("MPO", save_all=True, append_images=[stored.resize((80, 80))], quality=95)(stored, orientation)


def _jxl(stored: Image.Image, orientation: int) -> bytes:
    """JPEG XL made from a JPEG: the orientation stands in the codestream, and in EXIF too."""
    return bytes(pylibjxl.jpeg_to_jxl(_pillow("JPEG", quality=95)(stored, orientation)))


WRITERS = {
    "PNG": _pillow("PNG"),
    "WebP": _pillow("WEBP", quality=95),
    "AVIF": _pillow("AVIF", quality=95),
    "TIFF": _pillow("TIFF"),
    "TIFF by libtiff": _pillow("TIFF", compression="tiff_lzw"),
    "HEIF": _heif,
    "MPO": _mpo,
    "JPEG XL": _jxl,
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("container", sorted(WRITERS))
def test_a_photo_is_turned_upright_once(container: str, orientation: int) -> None:
    """Some decoders turn by themselves, some containers say it in two places; neither turns the photo twice."""
    stored = Image.fromarray(UPRIGHT)
    if orientation in STORED_AS:
        stored = stored.transpose(STORED_AS[orientation])
    found = decode.render(WRITERS[container](stored, orientation), SIZE)
    expected = decode.square(Image.fromarray(UPRIGHT), SIZE)
    assert (found.width, found.height) == (320, 200)
    assert np.abs(found.square.astype(int) - expected).mean() < 5


@pytest.mark.parametrize("preview", [True, False])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_raw_is_turned_as_the_camera_was_held(orientation: int, preview: bool) -> None:  # noqa: FBT001 -- a parameter of a test
    """The preview and the developed sensor data show the picture the same way up."""
    stored = UPRIGHT
    if orientation in STORED_AS:
        stored = np.asarray(Image.fromarray(UPRIGHT).transpose(STORED_AS[orientation]))
    found = decode.render(dng(stored, preview=preview, orientation=orientation), SIZE)
    expected = decode.square(Image.fromarray(UPRIGHT), SIZE)
    assert (found.width, found.height) == (320, 200)
    assert np.corrcoef(found.square.astype(float).ravel(), expected.astype(float).ravel())[0, 1] > 0.9

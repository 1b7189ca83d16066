"""The flat picture of those Photoshop files that Pillow does not read: 16 bits a colour, and large documents (PSB).

Adobe's Photoshop File Formats Specification. Behind the layers stands the picture as all of them together show it:
channel after channel, each raw or packed row by row. Of 16 bits the upper 8 are used, as of every deep format.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
from PIL import Image, ImageFile

from photodedup.errors import PhotoUnreadable
from photodedup.types import Pixels

_HEAD: Final = struct.Struct(">4sH6xHIIHH")  # signature, version, channels, height, width, bits, mode
_MODES: Final = {1: "L", 3: "RGB", 4: "CMYK", 9: "LAB"}
_INFO: Final = {1039: "icc_profile", 1058: "exif", 1060: "xmp"}  # what the resources of these numbers hold
_LARGE: Final = 2  # version of a PSB, whose lengths are wider
_BITS: Final = (8, 16)
_RAW, _PACKED = 0, 1

OTHER_KIND: Final = "It is a Photoshop file of a kind that this program does not read."


def opened(data: bytes) -> Image.Image | None:
    """Read the header of a file that Pillow does not read; None if it is none.

    Raises:
        PhotoUnreadable: it is of a kind that this does not read either.
    """
    if not data.startswith(b"8BPS") or len(data) < _HEAD.size:
        return None
    _, version, _, _, _, bits, mode = _HEAD.unpack_from(data)
    if version != _LARGE and bits not in {16, 32}:
        return None
    if bits not in _BITS or mode not in _MODES:
        raise PhotoUnreadable(OTHER_KIND)
    return _FlatPicture(io.BytesIO(data))


class _FlatPicture(ImageFile.ImageFile):
    """The picture of one file; its pixels are decoded when they are asked for."""

    format = "PSD"

    def _open(self) -> None:
        assert self.fp is not None
        self._data = self.fp.read()
        _, version, channels, height, width, self._bits, mode = _HEAD.unpack_from(self._data)
        self._size, self._mode = (width, height), _MODES[mode]
        if self._mode == "RGB" and channels > len("RGB"):
            self._mode = "RGBA"
        self._channels, self._lengths = channels, ">I" if version == _LARGE else ">H"
        resources, at = _section(self._data, _HEAD.size + _section_size(self._data, _HEAD.size))
        self.info.update({_INFO[number]: value for number, value in _resources(resources) if number in _INFO})
        wide = ">Q" if version == _LARGE else ">I"
        self._at = at + _section_size(self._data, at, wide)

    def load(self) -> Any:  # noqa: ANN401 -- Pillow's own class for this has no public name
        """Decode the picture, unless that was done."""
        if self._im is None:
            planes = np.stack(list(self._planes()), axis=-1)
            if self._mode == "CMYK":
                planes = 255 - planes  # ink is stored the other way round
            self.im = Image.frombytes(self._mode, self._size, planes.tobytes()).im
        return super().load()

    def _planes(self) -> Iterator[Pixels]:
        """Yield the channels that the mode has, (height, width) each.

        Raises:
            PhotoUnreadable: they are packed in a way that this does not read.
        """
        (packing,) = struct.unpack_from(">H", self._data, self._at)
        if packing not in {_RAW, _PACKED}:
            raise PhotoUnreadable(OTHER_KIND)
        width, height = self._size
        row, at = width * self._bits // 8, self._at + 2
        ends = np.full(self._channels, row * height)
        if packing == _PACKED:
            lengths = np.frombuffer(self._data, self._lengths, self._channels * height, at)
            at += lengths.nbytes
            ends = lengths.reshape(self._channels, height).sum(axis=1, dtype=np.int64)
        if at + ends[: len(self._mode)].sum() > len(self._data):
            raise OSError("the picture is truncated")
        for number in range(len(self._mode)):
            stored = self._data[at : at + int(ends[number])]
            at += int(ends[number])
            plane = np.asarray(
                Image.frombytes("L", (row, height), stored, "raw" if packing == _RAW else "packbits", "L")
            )
            yield plane.reshape(height, width, self._bits // 8)[:, :, 0]


def _section_size(data: bytes, at: int, form: str = ">I") -> int:
    """Return the bytes of a section, its length before it included."""
    return struct.calcsize(form) + int(struct.unpack_from(form, data, at)[0])


def _section(data: bytes, at: int) -> tuple[bytes, int]:
    """Return what a section holds, and where the next one begins."""
    end = at + _section_size(data, at)
    return data[at + 4 : end], end


def _resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the numbered resources; they end where anything is not as it should be."""
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 8 <= len(data):
        number, name = struct.unpack_from(">HB", data, at + 4)
        at += 6 + (name + 2) // 2 * 2  # the name, its length before it, is padded to an even number
        if at + 4 > len(data):
            return
        (size,) = struct.unpack_from(">I", data, at)
        yield number, data[at + 4 : at + 4 + size]
        at += 4 + (size + 1) // 2 * 2

"""Run photos through the trunk on all cores, once, and keep what comes out: in memory or mapped from a file."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from photodedup import decode, machine
from photodedup.describe.pooling import Maps
from photodedup.errors import PhotoUnreadable, UserError
from photodedup.evaluation.datasets import Box
from photodedup.types import Pixels

Result = TypeVar("Result")

StoredMaps = NDArray[np.float16]
"""(n, channels, height, width), mapped from a file: half the size of float32, and 11 bits are enough."""


@dataclass(frozen=True, slots=True)
class Source:
    """A photo, or the part of it inside `box`."""

    path: Path
    box: Box | None = None


def over_photos(sources: Iterable[Source], size: int, work: Callable[[Pixels], Result]) -> Iterator[Result]:
    """Decode photos to (1, size, size, 3) and do `work` on each, on all cores, in order.

    Raises:
        UserError: a photo cannot be decoded; a benchmark without one of its photos would be another benchmark.
    """
    with ThreadPoolExecutor(machine.cores()) as pool:
        yield from pool.map(lambda source: work(_square(source, size)[None]), sources)


def stored_maps(photos: Sequence[Path], size: int, run: Callable[[Pixels], Maps], file: Path) -> StoredMaps:
    """Return every photo's maps, mapped from `file`, which is written first where it is not there yet."""
    if not file.exists():
        draft = file.with_suffix(".new")
        _write_maps([Source(photo) for photo in photos], size, run, draft)
        draft.replace(file)
    maps: StoredMaps = np.load(file, mmap_mode="r")
    return maps


def _write_maps(sources: Sequence[Source], size: int, run: Callable[[Pixels], Maps], file: Path) -> None:
    """Write maps one photo at a time, so that memory does not grow with the data set."""
    target: StoredMaps | None = None
    for number, maps in enumerate(over_photos(sources, size, run)):
        if target is None:
            shape = (len(sources), *maps.shape[1:])
            target = np.lib.format.open_memmap(file, mode="w+", dtype=np.float16, shape=shape)
        target[number] = maps[0]


def in_batches(maps: StoredMaps, photos: int = 32) -> Iterator[Maps]:
    """Read maps back as float32, a few photos at a time."""
    for start in range(0, len(maps), photos):
        yield np.asarray(maps[start : start + photos], dtype=np.float32)


def _square(source: Source, size: int) -> Pixels:
    try:
        data = source.path.read_bytes()
        return decode.render(data if source.box is None else _cropped(data, source.box), size).square
    except (PhotoUnreadable, OSError) as error:
        raise UserError(f"The photo {source.path} cannot be used: {error}", "Fetch the data set anew.") from error


def _cropped(data: bytes, box: Box) -> bytes:
    """Cut a part out of a photo, without losing any of its quality."""
    out = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        left, top, right, bottom = (round(corner) for corner in box)
        ImageOps.exif_transpose(image).convert("RGB").crop((left, top, right, bottom)).save(out, "BMP")
    return out.getvalue()

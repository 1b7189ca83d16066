"""Whatever bytes, names and file operations come along."""

from __future__ import annotations

import os
import tempfile
import warnings
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photodedup import decode
from photodedup import settings as stored_settings
from photodedup.catalogue import files
from photodedup.catalogue.connection import Catalogue
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.errors import PhotoUnreadable
from photodedup.settings import Settings
from photodedup.types import FileStat
from tests.helpers.formats import encoded
from tests.helpers.pictures import exif_of, picture

_FORMATS: Final = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "HEIF")


def _photo(form: str) -> bytes:
    exif = exif_of(orientation=6, taken="2024:05:12 10:15:04", camera=("Make", "Model"))
    return encoded(picture(1, 48, 32), form, **({"exif": exif} if form in {"JPEG", "PNG", "WEBP"} else {}))


_PHOTOS: Final = {form: _photo(form) for form in _FORMATS}


def _check_render(data: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd metadata; the outcome below is what counts
        try:
            found = decode.render(data, 16)
        except PhotoUnreadable as error:
            reason = str(error)
        else:
            reason = ""
    if reason:
        assert reason.endswith(".")
        return
    assert found.square.shape == (16, 16, 3)
    assert decode.decode_thumbnail(found.thumbnail).ndim == 3
    assert found.width > 0
    assert found.height > 0


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_refused_with_a_reason(data: bytes) -> None:
    """No sequence of bytes raises anything but what the scan lists."""
    _check_render(data)


@settings(max_examples=250, deadline=None)
@given(
    st.sampled_from(_FORMATS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=12), st.floats(0, 1)
)
def test_a_damaged_photo_is_decoded_or_refused_with_a_reason(
    form: str, changes: list[tuple[float, int]], kept: float
) -> None:
    """Changed bytes and a lost end make a photo unreadable at worst."""
    data = bytearray(_PHOTOS[form])
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    _check_render(bytes(data[: int((0.3 + 0.7 * kept) * len(data))]))


@settings(max_examples=30, deadline=None)
@given(st.sets(st.binary(min_size=1, max_size=200).filter(lambda name: not set(name) & {0, ord("/")}), max_size=8))
def test_any_name_comes_back_from_the_catalogue(names: set[bytes]) -> None:
    """Names are bytes of the system and no text of ours."""
    paths = {Path("/photos") / os.fsdecode(b"n" + name) for name in names}
    with tempfile.TemporaryDirectory() as folder, closing(Catalogue(Path(folder))) as catalogue:
        files.register(catalogue, 1, [FileStat(path, 1, 1, 1, 1) for path in paths])
        assert {stat.path for stat in files.waiting(catalogue, 1)} == paths


@given(
    st.builds(
        Settings,
        provider=st.sampled_from(stored_settings.CHOICES["provider"]),
        precision=st.sampled_from(stored_settings.CHOICES["precision"]),
        threads=st.integers(0, 1024),
        language=st.text(st.characters(codec="utf-8"), max_size=20),
        similar_threshold=st.floats(0, 1),
    )
)
def test_settings_come_back_as_they_were_saved(chosen: Settings) -> None:
    """Whatever can be set can be kept."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.json"
        stored_settings.save(chosen, file)
        assert stored_settings.load(file) == (chosen, [])


_NAMES: Final = ("a.jpg", "b.jpg", "sub/c.jpg", "sub/d.jpg")
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(_NAMES), st.integers(0, 3)),
        st.tuples(st.sampled_from(["delete", "truncate", "break"]), st.sampled_from(_NAMES), st.just(0)),
        st.tuples(st.just("move"), st.sampled_from(_NAMES), st.integers(0, 3)),
        st.tuples(st.just("scan"), st.just(""), st.just(0)),
    ),
    max_size=12,
)
_DATA: Final = [_PHOTOS["JPEG"], _PHOTOS["PNG"], _PHOTOS["BMP"], _PHOTOS["GIF"]]


def _do(folder: Path, what: str, name: str, number: int) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    match what:
        case "write":
            path.write_bytes(_DATA[number])
        case "delete":
            path.unlink(missing_ok=True)
        case "truncate":
            path.write_bytes(b"")
        case "break":
            path.write_bytes(b"no photo")
        case _ if path.exists():
            os.replace(path, folder / _NAMES[number])


def _held(library: Path, folder: Path) -> dict[str, bytes]:
    engine = Engine(library, Settings(threads=1), describer=FakeDescriber(size=16, dim=8))
    engine.scan([folder])
    rows = engine._catalogue.read.execute(
        "SELECT f.path, c.hash FROM file f JOIN content c ON c.id = f.content WHERE f.missing = 0"
    ).fetchall()
    engine.close()
    return {os.fsdecode(path): digest for path, digest in rows}


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(_STEPS)
def test_a_library_that_followed_all_changes_equals_a_fresh_one(steps: list[tuple[str, str, int]]) -> None:
    """However photos were written, moved, broken and deleted between scans, the library holds what is there."""
    with tempfile.TemporaryDirectory() as made:
        base = Path(os.path.realpath(made))
        photos = base / "photos"
        (photos / "sub").mkdir(parents=True)
        for what, name, number in steps:
            if what == "scan":
                _held(base / "followed", photos)
            else:
                _do(photos, what, name, number)
        assert _held(base / "followed", photos) == _held(base / "fresh", photos)

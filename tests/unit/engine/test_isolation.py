"""Decoding in a process of its own: the same answer, and nothing worse than a reason."""

from __future__ import annotations

import io
import os
import time
from multiprocessing.connection import Connection

import numpy as np
import pytest
from PIL import Image

from photodedup import decode
from photodedup.engine import isolation
from photodedup.errors import PhotoUnreadable
from tests.helpers.pictures import picture


def _jpeg() -> bytes:
    out = io.BytesIO()
    Image.fromarray(picture(3)).save(out, "JPEG")
    return out.getvalue()


def test_that_a_photo_decoded_apart_is_the_same_as_one_decoded_here() -> None:
    """Pixels, hashes and metadata travel between the processes unchanged."""
    apart, here = isolation.render_apart(_jpeg(), 64), decode.render(_jpeg(), 64)
    assert np.array_equal(apart.square, here.square)
    assert (apart.thumbnail, apart.scaled_hash, apart.metadata) == (here.thumbnail, here.scaled_hash, here.metadata)


def test_that_an_unreadable_photo_gives_the_reason_it_would_give_here() -> None:
    """The reason crosses the processes as a sentence."""
    with pytest.raises(PhotoUnreadable, match="not a photo"):
        isolation.render_apart(b"no photo at all", 64)


def _crash(there: Connection) -> None:
    there.send("ready")
    there.recv()
    os._exit(11)


def _hang(there: Connection) -> None:
    there.send("ready")
    there.recv()
    time.sleep(60)


def test_that_a_crash_of_the_decoder_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process that dies is not this one."""
    monkeypatch.setattr(isolation, "_child", _crash)
    with pytest.raises(PhotoUnreadable, match="crashes the decoder"):
        isolation.render_apart(_jpeg(), 64)


def test_that_a_decoder_that_hangs_is_ended_after_the_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wait is the limit, not the decoder's."""
    monkeypatch.setattr(isolation, "_child", _hang)
    started = time.monotonic()
    with pytest.raises(PhotoUnreadable, match="longer than"):
        isolation.render_apart(_jpeg(), 64, seconds=0.3)
    assert time.monotonic() - started < 30

"""How many photos a card gets at once, and what happens when those were too many."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from photodedup import paths
from photodedup.describe import loading
from photodedup.describe.loading import load_describer
from photodedup.describe.rationing import RationedTrunk
from photodedup.describe.room import MOST, amd_free, batch_size, free_memory
from photodedup.describe.session import OutOfMemory, TrunkSession, is_out_of_memory
from photodedup.describe.spoc import SpocDescriber
from photodedup.engine.trials import made_up
from photodedup.settings import Settings
from tests.helpers.runtimes import FakeSession, insert_card, right

GIB = 1 << 30
PHOTOS = made_up(21, 256)


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, list[str]], SpocDescriber]:
    """Load a describer on a card that a test describes; the second argument gets what is said."""

    def loaded(card: str, said: list[str]) -> SpocDescriber:
        insert_card(monkeypatch, card)
        return load_describer(Settings(provider="cuda", threads=2), said.append)

    return loaded


def test_a_card_without_room_gets_half_as_many_until_there_is_room(
    load: Callable[[str, list[str]], SpocDescriber],
) -> None:
    """Eight do not fit, four do not fit, two do; that is remembered and said once for each step."""
    said: list[str] = []
    describer = load("room for 3", said)
    assert describer.batch == 8
    for _ in range(2):
        np.testing.assert_allclose(describer.describe(PHOTOS), right(PHOTOS), atol=1e-6)
    assert describer.provider == "cuda"
    assert len(said) == 2
    assert "for 8 photos at once; 4 now" in said[0]


def test_a_card_without_room_for_one_is_given_up_for_the_cpu_with_the_same_descriptors(
    load: Callable[[str, list[str]], SpocDescriber],
) -> None:
    """The rest of the run goes on, and what was described before can still be compared."""
    said: list[str] = []
    describer = load("room for 2", said)
    on_card = describer.descriptor_id
    _session(describer)._card = "room for 0"
    np.testing.assert_allclose(describer.describe(PHOTOS), right(PHOTOS), atol=1e-6)
    assert (describer.provider, describer.descriptor_id) == ("cpu", on_card)
    assert "no memory for a single photo" in said[-1]
    assert describer.precision == "float16"
    assert load_describer(Settings(provider="cpu"), said.append, precision="float32").descriptor_id == on_card


def _session(describer: SpocDescriber) -> FakeSession:
    """Reach the fake session behind a describer."""
    trunk = describer._trunk
    assert isinstance(trunk, RationedTrunk)
    session: object = trunk._session._session
    assert isinstance(session, FakeSession)
    return session


def test_a_card_that_is_unplugged_is_replaced_by_the_cpu_once(
    load: Callable[[str, list[str]], SpocDescriber],
) -> None:
    """Several threads meet the failure at the same time; one of them opens the CPU, all get right answers."""
    said: list[str] = []
    describer = load("unplugged after 3", said)
    with ThreadPoolExecutor(4) as pool:
        for rows in pool.map(describer.describe, [PHOTOS] * 8):
            np.testing.assert_allclose(rows, right(PHOTOS), atol=1e-6)
    assert describer.provider == "cpu"
    assert len([sentence for sentence in said if "used for the rest of this run" in sentence]) == 1


def test_numbers_that_are_none_never_reach_the_library(load: Callable[[str, list[str]], SpocDescriber]) -> None:
    """A card that overflows at the real size passed the small samples."""
    said: list[str] = []
    describer = load("nan", said)
    np.testing.assert_allclose(describer.describe(PHOTOS), right(PHOTOS), atol=1e-6)
    assert "numbers that are none" in said[0]


def test_a_card_that_is_wrong_on_the_samples_is_never_begun_with(
    load: Callable[[str, list[str]], SpocDescriber],
) -> None:
    """Loading itself tries it, trial or no trial."""
    said: list[str] = []
    assert load("wrong", said).provider == "cpu"
    assert any("wrong numbers" in sentence for sentence in said)


@pytest.mark.parametrize("free", [0, 100 << 20, GIB, 2 * GIB, 4 * GIB, 8 * GIB, 80 * GIB])
@pytest.mark.parametrize("size", [224, 256, 448, 1024])
def test_what_a_batch_needs_fits_what_is_free(free: int, size: int) -> None:
    """Both calls side by side, with half of the memory left to others; one photo is always tried."""
    batch = batch_size("cuda", free, size, "float16")
    assert 1 <= batch <= MOST
    assert batch == 1 or 2 * batch * 3 * 64 * size * size * 2 <= free / 2
    assert batch_size("cuda", free, size, "float32") <= batch


def test_more_memory_never_means_fewer_photos() -> None:
    """The estimate grows with the card, up to the most that is useful."""
    batches = [batch_size("cuda", free * GIB, 256, "float16") for free in range(1, 40)]
    assert batches == sorted(batches)
    assert batches[-1] == MOST


@pytest.mark.parametrize("provider", ["directml", "webgpu", "openvino", "coreml", "cuda"])
def test_where_nobody_tells_the_memory_the_guess_is_small(provider: str) -> None:
    """A card of 2 GB must do; larger photos mean fewer of them."""
    assert 1 <= batch_size(provider, None, 1024, "float16") <= batch_size(provider, None, 256, "float16") <= 8


def test_a_machine_without_a_card_tells_no_memory() -> None:
    """Asking costs no error where there is nobody to ask."""
    assert free_memory("webgpu") is None


def test_amds_driver_is_asked_for_the_card_with_the_most_room(tmp_path: Path) -> None:
    """A small card beside a large one, and a connector that is no card."""
    for number, total in enumerate((2 * GIB, 16 * GIB)):
        folder = tmp_path / f"card{number}" / "device"
        folder.mkdir(parents=True)
        (folder / "mem_info_vram_total").write_text(f"{total}\n", encoding="ascii")
        (folder / "mem_info_vram_used").write_text(f"{GIB}\n", encoding="ascii")
    (tmp_path / "card0-DP-1").mkdir()
    assert amd_free(tmp_path) == 15 * GIB
    assert amd_free(tmp_path / "nowhere") is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("BFCArena::AllocateRawInternal(size_t, bool) Failed to allocate memory for requested buffer of size 9", True),
        ("CUDA failure 2: out of memory ; GPU=0", True),
        ("CUDNN failure 2: CUDNN_STATUS_ALLOC_FAILED", True),
        ("std::bad_alloc", True),
        ("... 8007000E Not enough memory resources are available to complete this operation.", True),
        ("CUDA failure 719: unspecified launch failure", False),
        ("Invalid rank for input: photos", False),
    ],
)
def test_too_little_memory_is_told_from_other_failures(text: str, meant: bool) -> None:  # noqa: FBT001 -- a table's column
    """The runtime has no kind of error for it; only the words differ."""
    assert is_out_of_memory(RuntimeError(text)) is meant


def test_a_session_says_out_of_memory_by_its_own_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever rations does not read messages."""
    insert_card(monkeypatch, "room for 3")
    session = TrunkSession(paths.models_folder() / "vgg16-float16.onnx", "cuda")
    with pytest.raises(OutOfMemory):
        session.run("descriptor", PHOTOS[:4])
    assert loading.FAMILIES["float16"] == loading.FAMILIES["float32"]

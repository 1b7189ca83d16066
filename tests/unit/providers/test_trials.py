"""Cards with everything that can be wrong with one: each ends in right descriptors, and is remembered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photodedup import paths
from photodedup.describe.loading import load_describer
from photodedup.engine import trials
from photodedup.engine.devices import Devices
from photodedup.errors import Cancelled, UserError
from photodedup.events import CancelToken
from photodedup.settings import Settings
from tests.helpers.runtimes import hanging_child, insert_card, right

CUDA = Settings(provider="cuda", threads=2)


def _silent(sentence: str) -> None:
    pytest.fail(f"unexpected notice: {sentence}")


@pytest.mark.parametrize(
    ("card", "state", "reason"),
    [
        ("no library", "failed", "libcublasLt.so.12 is missing"),
        ("refuses", "failed", "does not support what the graph needs"),
        ("crash", "crashed", "SIGSEGV"),
        ("crash at work", "crashed", "SIGSEGV"),
        ("wrong", "failed", "wrong numbers"),
        ("nan", "failed", "numbers that are none"),
    ],
)
def test_a_card_that_is_no_good_is_left_for_the_cpu_and_the_reason_is_said(
    card: str, state: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even a crash while the provider loads costs this process nothing; the descriptors are the right ones."""
    insert_card(monkeypatch, card)
    said: list[str] = []
    settled = Devices().settled(CUDA, said.append)
    assert settled.provider == "cpu"
    assert any(reason in sentence and "doctor --retest" in sentence for sentence in said)
    found = next(device for device in Devices().listed() if device.provider == "cuda")
    assert found.state == state
    describer = load_describer(settled, _silent)
    photos = trials.made_up(3, describer.size)
    np.testing.assert_allclose(describer.describe(photos), right(photos), atol=1e-6)


def test_a_good_card_is_tried_once_and_then_used_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """The trial costs seconds; the second start costs none of them."""
    insert_card(monkeypatch, "good")
    said: list[str] = []
    assert Devices().settled(Settings(threads=2), said.append).provider == "cuda"
    assert any("Trying cuda" in sentence for sentence in said)
    monkeypatch.setattr(trials, "tried", lambda *_: pytest.fail("it was tried again"))
    assert Devices().settled(Settings(threads=2), _silent).provider == "cuda"


def test_a_card_that_crashed_is_not_touched_again_until_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next start only says why; a retest with a mended driver brings the card back."""
    insert_card(monkeypatch, "crash")
    Devices().settled(CUDA, lambda _: None)
    insert_card(monkeypatch, "good")
    said: list[str] = []
    assert Devices().settled(CUDA, said.append).provider == "cpu"
    assert any("SIGSEGV" in sentence for sentence in said)
    assert {device.provider: device.state for device in Devices().retest(lambda _: None)}["cuda"] == "works"
    assert Devices().settled(CUDA, _silent).provider == "cuda"


def test_a_card_slower_than_the_processor_is_used_only_where_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Software can play a graphics card: it gives right answers, slowly."""
    insert_card(monkeypatch, "slow")
    said: list[str] = []
    assert Devices().settled(Settings(threads=2), said.append).provider == "cpu"
    assert any("photos a second" in sentence for sentence in said)
    assert Devices().settled(CUDA, _silent).provider == "cuda"


def test_a_card_without_half_precision_computes_in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    """float16 is only the faster of two ways to the same descriptors."""
    insert_card(monkeypatch, "no half")
    verdict = trials.examine("cuda")
    assert (verdict.state, verdict.precision) == ("works", "float32")


def test_a_driver_that_hangs_is_given_up_after_the_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A scan must not wait for ever for a card that does not answer."""
    monkeypatch.setattr(trials, "_child", hanging_child)
    verdict = trials.tried("cuda", seconds=0.5)
    assert verdict.state == "crashed"
    assert "not ready after" in verdict.reason


def test_a_trial_can_be_stopped_and_is_then_as_if_it_never_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stops a scan must not lose the card by it."""
    insert_card(monkeypatch, "good")
    monkeypatch.setattr(trials, "_child", hanging_child)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Devices().settled(CUDA, lambda _: None, cancel=token)
    assert {device.provider: device.state for device in Devices().listed()}["cuda"] == "untried"


def test_a_program_that_died_in_a_trial_does_not_begin_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """A driver can take the whole machine down, and would do so at each start."""
    insert_card(monkeypatch, "good")

    def power_cut(*_: object) -> None:
        raise SystemError

    monkeypatch.setattr(trials, "tried", power_cut)
    with pytest.raises(SystemError):
        Devices().settled(CUDA, lambda _: None)
    said: list[str] = []
    assert Devices().settled(CUDA, said.append).provider == "cpu"
    assert "program ended while it was being tried" in said[0]


@pytest.mark.parametrize("damage", ["", "not JSON", "[]", '{"cuda": 1}', '{"cuda": {"signature": "old"}}'])
def test_a_damaged_file_of_verdicts_costs_only_another_trial(damage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a memory, and nothing depends on it."""
    insert_card(monkeypatch, "good")
    file: Path = paths.verdicts_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(damage, encoding="utf-8")
    assert {device.provider: device.state for device in Devices().listed()}["cuda"] == "untried"


def test_another_onnxruntime_is_tried_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed with one version may be mended in the next."""
    insert_card(monkeypatch, "crash")
    Devices().settled(CUDA, lambda _: None)
    import onnxruntime  # noqa: PLC0415 -- the fake that was just put in its place

    monkeypatch.setattr(onnxruntime, "__version__", "1.fake")
    assert {device.provider: device.state for device in Devices().listed()}["cuda"] == "untried"


def test_the_plain_processor_is_settled_on_without_any_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most machines have nothing to try, and their scans start at once."""
    insert_card(monkeypatch, "")
    monkeypatch.setattr(trials, "tried", lambda *_: pytest.fail("something was tried"))
    assert Devices().settled(Settings(), _silent).provider == "cpu"
    assert not paths.verdicts_file().exists()


def test_a_name_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A typing mistake is not quietly turned into the CPU."""
    insert_card(monkeypatch, "good")
    with pytest.raises(UserError, match="provider called 'gpu'"):
        Devices().settled(Settings(provider="gpu"), _silent)

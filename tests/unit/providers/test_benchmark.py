"""The benchmark of providers counts the trunk's work rightly and runs on whatever there is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import providers
from tests.helpers.pictures import picture, save
from tests.helpers.runtimes import AROUND, insert_card


def test_the_trunks_work_is_what_the_literature_says() -> None:
    """VGG-16's convolutions at 224 pixels: 15.35 thousand million multiplications with additions."""
    assert providers.flops(224) / 2 == pytest.approx(15.35e9, rel=0.001)


@pytest.mark.parametrize("card", ["good", "room for 2"])
def test_every_batch_is_measured_and_one_that_does_not_fit_says_so(
    card: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A batch the card had to halve must not be reported under the size that was asked for."""
    insert_card(monkeypatch, card)
    monkeypatch.setattr(providers, "look", lambda: AROUND)
    save(picture(1), tmp_path / "a.jpg")
    arguments = ["providers", str(tmp_path), "--batches", "2", "8", "--seconds", "0.05", "--card", "T4"]
    monkeypatch.setattr("sys.argv", arguments)
    providers.main()
    measured = json.loads(capsys.readouterr().out)
    small, large = measured["cuda"]["batches"]
    assert small["photos_per_second"] > 0
    assert small["share_of_peak"] > 0
    assert ("outcome" in large) == (card != "good")
    assert measured["cuda"]["scan"]["photos"] == measured["cpu"]["scan"]["photos"] == 1

"""Whatever provider is asked for: on a machine without a card a scan is done, is right, and says "cpu"."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from photodedup import paths
from photodedup.catalogue import contents, facts
from photodedup.describe.models import read_manifest
from photodedup.describe.providers import PROVIDERS
from photodedup.engine import Engine
from photodedup.errors import UserError
from photodedup.events import Emit, Event, Notice
from photodedup.settings import Settings
from photodedup.types import Level, ScanReport
from tests.helpers.pictures import picture, save
from tests.helpers.runtimes import insert_card

CARDS = ("no library", "refuses", "crash", "wrong", "nan", "room for 0", "unplugged after 2")
COMPACT, FLOAT = (
    read_manifest(paths.models_folder(), f"vgg16-{kind}").descriptor_id for kind in ("compact", "float32")
)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Give three photos, one of them twice."""
    folder = tmp_path / "photos"
    for name, seed in {"a": 1, "b": 2, "c": 3, "copy": 1}.items():
        save(picture(seed), folder / f"{name}.jpg")
    return folder


def _scan(library: Path, photos: Path, provider: str, emit: Emit = lambda _: None) -> ScanReport:
    with closing(Engine(library, Settings(provider=provider, threads=2), emit)) as engine:
        report = engine.scan([photos])
        assert [len(group.members) for group in engine.groups(Level.EXACT).groups] == [2]
        return report


@pytest.mark.parametrize("provider", ["auto", *PROVIDERS])
def test_every_provider_ends_on_the_cpu_where_there_is_no_card(
    provider: str, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each says why in one sentence, but for the two that the machine has."""
    insert_card(monkeypatch, "")
    said: list[Event] = []
    report = _scan(tmp_path / "library", photos, provider, said.append)
    assert (report.provider, report.new, report.descriptor_id) == ("cpu", 4, COMPACT)
    notices = [event.text for event in said if isinstance(event, Notice)]
    assert len(notices) == (provider not in {"auto", "cpu"})
    assert all(provider in notice for notice in notices)


@pytest.mark.parametrize("card", CARDS)
def test_every_broken_card_ends_in_a_finished_scan_on_the_cpu(
    card: str, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is skipped, nothing is wrong, and the second scan finds nothing to do."""
    insert_card(monkeypatch, card)
    first = _scan(tmp_path / "library", photos, "auto")
    assert (first.provider, first.new, first.skipped) == ("cpu", 4, ())
    again = _scan(tmp_path / "library", photos, "auto")
    assert (again.new, again.unchanged, again.descriptor_id) == (0, 4, first.descriptor_id)


def test_a_card_that_is_there_is_used_and_its_name_is_said(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fallbacks are no way to never use a card."""
    insert_card(monkeypatch, "good")
    report = _scan(tmp_path / "library", photos, "auto")
    assert (report.provider, report.descriptor_id) == ("cuda", FLOAT)


def test_a_library_keeps_its_descriptors_when_the_card_is_gone(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new photo is described on the CPU so that it can be compared with the others, which stay as they are."""
    insert_card(monkeypatch, "good")
    _scan(tmp_path / "library", photos, "auto")
    insert_card(monkeypatch, "")
    save(picture(4), photos / "new.jpg")
    for provider in ("auto", "cuda", "cpu"):
        with closing(Engine(tmp_path / "library", Settings(provider=provider, threads=2))) as engine:
            assert engine.scan([photos]).descriptor_id == FLOAT
            assert contents.count_described(engine._catalogue, COMPACT) == 0
            save(picture(5), tmp_path / "outside.jpg")
            assert engine.similar(tmp_path / "outside.jpg").query == tmp_path / "outside.jpg"


def test_a_card_does_not_have_a_library_described_anew_for_a_few_photos(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only where more is waiting than was described, or the card is named, does the library change its kind."""
    insert_card(monkeypatch, "")
    _scan(tmp_path / "library", photos, "auto")
    insert_card(monkeypatch, "good")
    save(picture(4), photos / "new.jpg")
    assert _scan(tmp_path / "library", photos, "auto").descriptor_id == COMPACT
    for seed in range(10, 20):
        save(picture(seed), photos / f"{seed}.jpg")
    report = _scan(tmp_path / "library", photos, "auto")
    assert (report.provider, report.descriptor_id) == ("cuda", FLOAT)
    with closing(Engine(tmp_path / "library")) as engine:
        assert facts.descriptor_in_use(engine._catalogue) == FLOAT
        assert contents.count_described(engine._catalogue, FLOAT) == 14


def test_a_name_that_is_none_stops_the_scan(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A typing mistake is not quietly turned into the CPU."""
    insert_card(monkeypatch, "")
    with pytest.raises(UserError, match="provider called 'gpu'"):
        _scan(tmp_path / "library", photos, "gpu")


def test_the_real_program_says_cpu_in_its_one_document(photos: Path, tmp_path: Path) -> None:
    """With the installed onnxruntime; where that has a card's provider, "cpu" is asked for by name."""
    command = [sys.executable, "-m", "photodedup", "scan", str(photos), "--library", str(tmp_path / "library")]
    run = subprocess.run([*command, "--provider", "cpu", "--json"], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout)["provider"] == "cpu"

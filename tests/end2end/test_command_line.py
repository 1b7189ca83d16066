"""The program as a person starts it: a process of its own, the shipped model, real files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

from tests.helpers.command import COMMAND
from tests.helpers.pictures import picture, resized, save

CHECKOUT = Path(__file__).resolve().parents[2]


def _run(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    line = [*COMMAND, *map(str, arguments)]
    return subprocess.run(line, cwd=CHECKOUT, capture_output=True, timeout=120, check=False)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Give a photo, the same resaved and halved, a stranger, and what is no photo."""
    folder = tmp_path / "photos"
    save(picture(1, 640, 480), folder / "a.jpg", quality=95)
    save(picture(1, 640, 480), folder / "b.jpg", quality=70)
    save(resized(picture(1, 640, 480), 0.5), folder / os.fsdecode(b"\xff half.jpg"))
    save(picture(2, 640, 480), folder / "z.jpg")
    (folder / "text.jpg").write_text("no photo")
    (folder / "empty.jpg").touch()
    return folder


def test_a_folder_becomes_groups(photos: Path) -> None:
    """Scan, scan again, groups and look-alikes: the whole way, with the real trunk."""
    first = _run("scan", photos, "--json")
    assert first.returncode == 0, first.stderr
    report = json.loads(first.stdout)
    assert (report["found"], report["new"], len(report["skipped"])) == (5, 4, 2)
    again = json.loads(_run("scan", photos, "--json").stdout)
    assert (again["new"], again["unchanged"]) == (0, 5)
    (group,) = json.loads(_run("groups", "--level", "copies", "--json").stdout)["groups"]
    assert group["keeper"] == str(photos / "a.jpg")
    assert {os.fsencode(Path(member["path"]).name) for member in group["members"]} == {
        b"a.jpg",
        b"b.jpg",
        b"\xff half.jpg",
    }
    similar = json.loads(_run("similar", photos / "a.jpg", "--top", 2, "--json").stdout)
    assert photos / "z.jpg" not in {Path(found["path"]) for found in similar["results"]}


def test_descriptors_are_written_for_other_programs(photos: Path, tmp_path: Path) -> None:
    """The file holds 256 numbers a photo, of length one, equal for equal photos."""
    done = _run("describe", photos / "a.jpg", photos / "b.jpg", photos / "z.jpg", "--out", tmp_path / "o.npz", "--json")
    assert done.returncode == 0, done.stderr
    json.loads(done.stdout)
    with np.load(tmp_path / "o.npz") as stored:
        descriptors = stored["descriptors"]
    assert descriptors.shape == (3, 256)
    assert descriptors.dtype == np.float32
    assert descriptors[0] @ descriptors[1] > 0.9 > descriptors[0] @ descriptors[2]


def test_an_interrupted_scan_ends_with_130_and_goes_on_later(tmp_path: Path) -> None:
    """One Ctrl-C stops in good order; the next scan describes only what is left."""
    count = 300  # which keep two quick cores busy for longer than the second that is waited
    for seed in range(count):
        save(picture(seed, 200, 150), tmp_path / "photos" / f"{seed:03}.jpg")
    line = [*COMMAND, "scan", str(tmp_path / "photos"), "--json"]
    process = subprocess.Popen(line, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stderr is not None
    process.stderr.readline()  # the first stage is done
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert set(json.loads(out)) == {"error", "hint"}
    report = json.loads(_run("scan", tmp_path / "photos", "--json").stdout)
    assert report["found"] == report["new"] + report["unchanged"] == count


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["scan", "/no/such/folder"], 4),
        (["similar", "/no/such/photo.jpg"], 4),
        (["groups", "--library", "/dev/null/library"], 4),
        (["groups"], 0),
        (["doctor"], 0),
        (["scan"], 2),
    ],
)
def test_stdout_is_one_json_document_whatever_happens(arguments: list[str], status: int) -> None:
    """A program that calls ours can always parse what it gets, and tells the outcome by the exit status."""
    done = _run(*arguments, "--json")
    assert done.returncode == status, done.stderr
    assert isinstance(json.loads(done.stdout), dict)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words",
    ["--size 100", "--dim 513", "--aggregate median", "--aggregate sum --precision compact", "--provider abacus"],
)
def test_a_value_that_no_machine_knows_is_status_2(photos: Path, tmp_path: Path, words: str) -> None:
    """Only the model knows which there are; the mistake is the same as one that the parser sees."""
    photo = next(photos.rglob("*.jpg"))
    done = _run("describe", photo, "--out", tmp_path / "a.npz", *words.split(), "--json")
    assert done.returncode == 2
    assert "Choose" in json.loads(done.stdout)["hint"]
    assert not (tmp_path / "a.npz").exists()


def test_a_reader_that_goes_away_is_no_failure() -> None:
    """`photodedup groups | head` ends quietly."""
    process = subprocess.Popen(
        [*COMMAND, "groups", "--json"], cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    complaint = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0
    assert complaint == b""


def test_help_names_every_command_and_the_exit_statuses() -> None:
    """The first thing a person reads is complete."""
    done = _run("--help")
    assert done.returncode == 0
    for word in (b"gui", b"scan", b"groups", b"similar", b"describe", b"doctor", b"130"):
        assert word in done.stdout

"""Any folder of photos: every file is decoded or skipped with a reason, in bounded memory.

Runs over the project's own damaged and odd files, over the shared photos where they are, and over the folder that
PHOTODEDUP_CORPUS names.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from photodedup import decode
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.errors import PhotoUnreadable
from photodedup.types import Level
from tests.helpers.formats import in_every_format
from tests.helpers.pictures import damaged_files, picture

SIZE = 64
CHECKOUT = Path(__file__).resolve().parents[2]
NAMED = os.environ.get("PHOTODEDUP_CORPUS")

BROKEN = {
    "65536-uint32-limit.png": "pixels",
    "broken.png": "damaged",
    "broken_data_stream.png": "damaged",
    "corrupt-header.jpg": "ends too early",
    "decompression_bomb.gif": "pixels",
    "motion_photo_pixel_synth.jpg": "picture cannot be found",  # its picture was taken out; the video is there
    "png_decompression_dos.png": "damaged",
    "truncated.jpg": "ends too early",
    "truncated_end_chunk.png": "ends too early",
    "truncated_image.png": "ends too early",
    "truncated_jpeg.jpg": "ends too early",
}

MEASURE = """
import json, sys
from pathlib import Path
from photodedup import decode, machine
from photodedup.errors import PhotoUnreadable
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        decode.render(path.read_bytes(), 586)
        decode.pixel_hash(path.read_bytes())
    except PhotoUnreadable:
        pass
print(json.dumps(machine.peak_rss_mb()))
"""


def _reasons(folder: Path) -> dict[Path, str | None]:
    """Decode every file below a folder; say for each why it was skipped, or None."""
    found: dict[Path, str | None] = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            rendition = decode.render(path.read_bytes(), SIZE)
            assert rendition.square.shape == (SIZE, SIZE, 3)
            found[path] = None
        except PhotoUnreadable as skipped:
            found[path] = str(skipped)
    return found


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9, 0.999])
def test_what_ends_too_early_is_decoded_or_skipped(tmp_path: Path, cut: float) -> None:
    """Every format may be cut short anywhere: what comes is a picture or a sentence."""
    damaged_files(tmp_path)
    for ending, data in in_every_format(picture(5, 160, 120)).items():
        (tmp_path / f"cut{ending}").write_bytes(data[: int(len(data) * cut)])
    reasons = [reason for reason in _reasons(tmp_path).values() if reason is not None]
    assert all(reason.endswith(".") for reason in reasons)


@pytest.mark.skipif(NAMED is None, reason="PHOTODEDUP_CORPUS names no folder")
def test_every_file_of_the_named_folder_is_decoded_or_skipped() -> None:
    """A folder of anyone's photos holds no surprise."""
    assert all(reason is None or reason.endswith(".") for reason in _reasons(Path(NAMED or "")).values())


def test_the_shared_formats_are_as_their_names_say(shared_photos: Path) -> None:
    """What is called broken has the reason that fits; everything else is decoded."""
    reasons = {path.name: reason for path, reason in _reasons(shared_photos / "formats").items()}
    skipped = {name: reason for name, reason in reasons.items() if reason is not None and not name.endswith(".xmp")}
    assert skipped.keys() == BROKEN.keys()
    assert [name for name, words in BROKEN.items() if words not in (skipped[name] or "")] == []


@pytest.mark.parametrize(("kind", "level"), [("Landscape", Level.EDITS), ("Portrait", Level.COPIES)])
def test_nine_orientations_are_one_group(shared_photos: Path, tmp_path: Path, kind: str, level: Level) -> None:
    """However the camera was held, it is one picture. Each wears its number, which makes one landscape an edit."""
    photos = sorted((shared_photos / "formats").resolve().glob(f"{kind}_*.jpg"))
    engine = Engine(tmp_path, describer=FakeDescriber())
    engine.scan(photos)
    groups = engine.groups(level).groups
    engine.close()
    assert [sorted(member.path for member in group.members) for group in groups] == [photos]


def test_decoding_the_shared_formats_takes_less_than_one_and_a_half_gigabytes(shared_photos: Path) -> None:
    """Bombs and twelve-megapixel HEIC included, in full and hashed."""
    command = [sys.executable, "-c", MEASURE, str(shared_photos / "formats")]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert json.loads(run.stdout) < 1500

"""Sidecars that change after the scan: the next one reads them, and the photo is not described again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from photodedup import decode
from photodedup.catalogue import contents
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.types import ContentId, Metadata, Rendition, ScanReport
from tests.helpers.formats import in_every_format
from tests.helpers.pictures import exif_of, picture, save

_XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmp:Rating="{}">
<dc:subject><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"""


def _write(sidecar: Path, rating: int, word: str) -> None:
    sidecar.write_text(_XMP.format(rating, word), encoding="utf-8")


def _stored(engine: Engine, photo: Path) -> Metadata:
    (content,) = contents.load(engine._catalogue, [_content(engine, photo)]).values()
    return content.metadata


def _content(engine: Engine, photo: Path) -> ContentId:
    row = engine._catalogue.read.execute("SELECT content FROM file WHERE path = ?", (os.fsencode(photo),)).fetchone()
    return ContentId(row[0])


def _again(engine: Engine, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ScanReport:
    """Scan, and fail if a photo is decoded."""

    def fail(*_: object) -> Rendition:
        raise AssertionError("a photo was described again")

    with monkeypatch.context() as patched:
        patched.setattr(decode, "render", fail)
        return engine.scan([folder])


@pytest.mark.parametrize("name", ["1.xmp", "1.XMP", "1.jpg.xmp"])
def test_a_sidecar_that_is_added_edited_or_removed_is_noticed(
    engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Each change is read once, by the next scan; the photo counts as unchanged."""
    photo, sidecar = photos / "1.jpg", photos / name
    engine.scan([photos])
    for rating, word in ((3, "sea"), (5, "seas")):
        _write(sidecar, rating, word)
        report = _again(engine, photos, monkeypatch)
        assert (report.noted, report.unchanged, report.new) == (1, 3, 0)
        assert (_stored(engine, photo).rating, _stored(engine, photo).keywords) == (rating, (word,))
        assert _again(engine, photos, monkeypatch).noted == 0
    sidecar.unlink()
    assert _again(engine, photos, monkeypatch).noted == 1
    assert _stored(engine, photo) == decode.notes(photo.read_bytes())


def test_a_sidecar_that_was_there_at_the_first_scan_is_read_once(engine: Engine, photos: Path) -> None:
    """Describing a photo reads its sidecar; nothing is left to be noted."""
    _write(photos / "1.xmp", 4, "sea")
    assert engine.scan([photos]).noted == 0
    assert _stored(engine, photos / "1.jpg").rating == 4
    assert engine.scan([photos]).noted == 0


def test_what_the_photo_itself_says_is_kept(tmp_path: Path, engine: Engine) -> None:
    """A sidecar that goes takes only its own words with it, in each format."""
    photo = save(picture(1), tmp_path / "p" / "a.jpg", exif=exif_of(taken="2024:05:12 10:15:04", camera=("M", "X")))
    _write(tmp_path / "p" / "a.xmp", 4, "sea")
    engine.scan([photo.parent])
    assert (_stored(engine, photo).camera, _stored(engine, photo).rating) == ("M X", 4)
    (tmp_path / "p" / "a.xmp").unlink()
    engine.scan([photo.parent])
    assert (_stored(engine, photo).camera, _stored(engine, photo).rating) == ("M X", None)


def test_the_sidecars_of_all_copies_count(engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A content has the words that were written beside any of its files."""
    shutil.copy(photos / "1.jpg", photos / "copy.jpg")
    engine.scan([photos])
    _write(photos / "1.xmp", 2, "sea")
    _write(photos / "copy.xmp", 5, "sun")
    assert _again(engine, photos, monkeypatch).noted == 1
    assert set(_stored(engine, photos / "1.jpg").keywords) == {"sea", "sun"}
    (photos / "1.xmp").unlink()
    _again(engine, photos, monkeypatch)
    assert _stored(engine, photos / "1.jpg").keywords == ("sun",)


def test_a_copy_with_a_sidecar_that_comes_later_adds_its_words(
    engine: Engine, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its bytes are known, so it is not described; its sidecar is read all the same."""
    engine.scan([photos])
    shutil.copy(photos / "1.jpg", photos / "copy.jpg")
    _write(photos / "copy.xmp", 5, "sun")
    assert _again(engine, photos, monkeypatch).noted == 1
    assert _stored(engine, photos / "1.jpg").keywords == ("sun",)


def test_a_single_photo_that_is_named_has_its_sidecar_too(engine: Engine, photos: Path) -> None:
    """Whether a folder or a photo is scanned makes no difference."""
    _write(photos / "1.xmp", 4, "sea")
    engine.scan([photos / "1.jpg"])
    assert _stored(engine, photos / "1.jpg").rating == 4
    _write(photos / "1.xmp", 5, "ocean")
    assert engine.scan([photos / "1.jpg"]).noted == 1
    assert _stored(engine, photos / "1.jpg").rating == 5


def test_a_sidecar_changes_the_evidence_that_groups_are_cut_from(tmp_path: Path) -> None:
    """The photo with more metadata is kept from the next look at the groups on."""
    for name in ("a.png", "b.bmp"):
        save(picture(1), tmp_path / "p" / name)
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    engine.scan([tmp_path / "p"])
    state = engine._catalogue.state()
    _write(tmp_path / "p" / "b.xmp", 5, "sun")
    engine.scan([tmp_path / "p"])
    assert engine._catalogue.state() != state
    assert _stored(engine, tmp_path / "p" / "b.bmp").fields > 0
    engine.close()


@pytest.mark.parametrize("ending", sorted(in_every_format(picture(5, 64, 48))))
def test_metadata_alone_are_what_describing_finds(ending: str) -> None:
    """Reading them without the pixels misses nothing, whatever the format."""
    data = in_every_format(picture(5, 64, 48))[ending]
    assert decode.notes(data) == decode.render(data, 32).metadata

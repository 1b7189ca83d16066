"""Metadata from EXIF, IPTC, XMP and sidecars: what the rules and the review need, and nothing invented."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from photodedup import decode
from photodedup.catalogue import contents
from photodedup.describe.describer import FakeDescriber
from photodedup.engine import Engine
from photodedup.types import ContentId, Metadata
from tests.helpers.formats import encoded
from tests.helpers.pictures import exif_of, picture, save

SIZE = 64

XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmp:Rating="4"
 xmp:CreatorTool="Editor 2" aux:Lens="A 50mm lens" exif:GPSLatitude="52,31.5N" exif:GPSLongitude="13,24,36W">
<dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>summer</rdf:li></rdf:Bag></dc:subject>
<exif:DateTimeOriginal>2024-05-12T10:15:04.25+02:00</exif:DateTimeOriginal>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def _jpeg(**options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(picture(1)).save(out, "JPEG", **options)
    return out.getvalue()


def _read(data: bytes) -> Metadata:
    return decode.render(data, SIZE).metadata


def test_fractions_of_a_second_and_the_zone_are_kept() -> None:
    """Two shots of one second are two shots."""
    exif = exif_of(taken="2024:05:12 10:15:04")
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.SubsecTimeOriginal] = "25"
    details[ExifTags.Base.OffsetTimeOriginal] = "+02:00"
    assert _read(_jpeg(exif=exif)).taken == "2024-05-12T10:15:04.250000+02:00"


@pytest.mark.parametrize(("fraction", "zone"), [("  ", "local"), ("1/2", "+99:00")])
def test_a_nonsensical_fraction_or_zone_is_left_out(fraction: str, zone: str) -> None:
    """What no clock shows costs only itself."""
    exif = exif_of(taken="2024:05:12 10:15:04")
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.SubsecTimeOriginal], details[ExifTags.Base.OffsetTimeOriginal] = fraction, zone
    assert _read(_jpeg(exif=exif)).taken == "2024-05-12T10:15:04"


def test_lens_place_rating_and_keywords_come_from_exif() -> None:
    """South and west are negative; Windows separates its keywords by semicolons."""
    exif = exif_of(camera=("Canon", "Canon EOS 6D"))
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.LensModel] = "EF 50mm"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "S", 2: (33.0, 51.0, 36.0), 3: "E", 4: (151.0, 12.0, 0.0)})
    exif[0x4746], exif[0x9C9E] = 5, "sea; summer;sea\0".encode("utf-16-le")
    found = _read(_jpeg(exif=exif))
    assert (found.camera, found.lens, found.rating) == ("Canon EOS 6D", "EF 50mm", 5)
    assert (found.gps, found.keywords) == ((-33.86, 151.2), ("sea", "summer"))


def test_xmp_fills_what_exif_leaves_open() -> None:
    """An editor's notes inside the file count; what the camera wrote stands."""
    found = _read(_jpeg(xmp=XMP, exif=exif_of(software="Camera 1.0")))
    assert (found.software, found.rating, found.keywords) == ("Camera 1.0", 4, ("sea", "summer"))
    assert (found.lens, found.gps) == ("A 50mm lens", (52.525, -13.41))
    assert found.taken == "2024-05-12T10:15:04.250000+02:00"


def _with_iptc(**fields: bytes) -> bytes:
    """A JPEG with records of IPTC in Photoshop's block; names end with the number of the record's field."""
    records = b"".join(
        struct.pack(">BBBH", 0x1C, 2, int(name.partition("_")[2]), len(value)) + value for name, value in fields.items()
    )
    block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records
    segment = b"Photoshop 3.0\0" + block
    data = _jpeg()
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + data[2:]


def test_iptc_is_read() -> None:
    """Older programs write keywords, time and their own name into Photoshop's block."""
    found = _read(
        _with_iptc(keyword_25="Größe".encode("latin-1"), day_55=b"20240512", clock_60=b"101504+0200", by_65=b"Tool 1")
    )
    assert len(found.keywords) == 1
    assert (found.taken, found.software) == ("2024-05-12T10:15:04+02:00", "Tool 1")


@pytest.mark.parametrize(("day", "clock"), [(b"20241350", b"101504"), (b"", b"101504"), (b"20240512", b"")])
def test_half_a_date_in_iptc_says_nothing(day: bytes, clock: bytes) -> None:
    """A day that no calendar has, or a day without a time, is no moment."""
    assert _read(_with_iptc(day_55=day, clock_60=clock)).taken is None


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_every_container_keeps_what_the_camera_wrote(form: str) -> None:
    """Time with fraction and zone, camera, lens, place and software are read wherever EXIF may stand."""
    exif = exif_of(taken="2024:05:12 10:15:04", camera=("Make", "Model"), software="Firmware 1")
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.SubsecTimeOriginal], details[ExifTags.Base.OffsetTimeOriginal] = "25", "+02:00"
    details[ExifTags.Base.LensModel] = "50mm"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "S", 2: (33.0, 51.0, 36.0), 3: "E", 4: (151.0, 12.0, 0.0)})
    data = encoded(picture(1), form, exif=exif.tobytes())  # of an object, Pillow's TIFF writer leaves parts out
    found = _read(data)
    assert (found.taken, found.camera) == ("2024-05-12T10:15:04.250000+02:00", "Make Model")
    assert (found.lens, found.gps, found.software) == ("50mm", (-33.86, 151.2), "Firmware 1")


@pytest.mark.parametrize("packet", [b"<x", b"<a>" * 9, b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', bytes(2 << 20)])
def test_damaged_or_dangerous_xmp_says_nothing(packet: bytes) -> None:
    """A bomb of entities, half a tag or megabytes of history are not read."""
    assert decode.with_sidecar(Metadata(taken="2024-05-12T10:15:04"), packet) == Metadata(taken="2024-05-12T10:15:04")


def test_a_sidecars_rating_is_the_newer_one() -> None:
    """Stars given in a library program live beside the photo."""
    found = decode.with_sidecar(Metadata(rating=1, keywords=("sea", "sun")), XMP)
    assert (found.rating, found.keywords) == (4, ("sea", "sun", "summer"))


def test_the_tags_every_tiff_has_do_not_count_as_metadata() -> None:
    """How pixels are stored is no reason to keep a file."""
    out = io.BytesIO()
    Image.fromarray(picture(1)).save(out, "TIFF")
    assert _read(out.getvalue()).fields == 0


@pytest.mark.parametrize("sidecar", ["photo.xmp", "photo.jpg.xmp"])
def test_what_is_read_survives_the_catalogue(tmp_path: Path, sidecar: str) -> None:
    """A scan stores every field, the sidecar's included, and gives it back unchanged."""
    photo = save(picture(1), tmp_path / "photo.jpg", exif=exif_of(camera=("Make", "Model")))
    (tmp_path / sidecar).write_bytes(XMP)
    engine = Engine(tmp_path / "library", describer=FakeDescriber())
    engine.scan([photo])
    (stored,) = contents.load(engine._catalogue, [ContentId(1)]).values()
    engine.close()
    assert stored.metadata == decode.with_sidecar(_read(photo.read_bytes()), XMP)

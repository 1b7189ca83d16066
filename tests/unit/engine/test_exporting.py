"""Exports say what `groups` says, open where they are meant to, and do nothing else when they do."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from photodedup.cli.output import plain
from photodedup.engine import Engine
from photodedup.engine.exporting import COLUMNS, Format, export
from photodedup.errors import UserError
from photodedup.types import Group, GroupsReport, Level, Member, Relation
from tests.helpers.pictures import picture, save


@pytest.fixture
def scanned(engine: Engine, photos: Path) -> Engine:
    """Give an engine that knows a photo at two qualities, one of them with markup in its name."""
    save(picture(1), photos / "<b>1 & co.jpg", quality=60)
    engine.scan([photos])
    return engine


def _written(engine: Engine, kind: Format, file: Path) -> GroupsReport:
    report = engine.groups(Level.COPIES)
    told = export(report, engine.thumbnail, kind, file)
    assert (told.groups, told.photos, told.file) == (1, 2, file)
    return report


def test_a_table_has_a_row_for_each_file(scanned: Engine, tmp_path: Path) -> None:
    """A spreadsheet reads it: a mark for UTF-8, a heading, and the figures as they are."""
    report = _written(scanned, Format.CSV, tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    heading, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    members = report.groups[0].members
    assert data.startswith(b"\xef\xbb\xbf")
    assert tuple(heading) == COLUMNS
    assert [row[2] for row in rows] == [str(member.path) for member in members]
    assert [(row[1], row[3], float(row[4]), int(row[7])) for row in rows] == [
        (member.suggestion, member.relation, member.similarity, member.bytes) for member in members
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_of_a_table_is_a_formula(tmp_path: Path, start: str) -> None:
    """What a stranger wrote into a photo's metadata is shown and not run."""
    said = f'{start}HYPERLINK("http://example.org")'
    member = Member(Path("/a.jpg"), 1, 1, 1, Relation.IDENTICAL, 1.0, "keep", said)
    report = GroupsReport(Level.EXACT, 0.6, (Group("1", member.path, said, 0, (member,)),))
    export(report, lambda _: None, Format.CSV, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        _, row = csv.reader(file)
    assert [cell for cell in row if cell.startswith(start)] == []
    assert row[-1] == f"'{said}"


def test_json_is_the_document_of_groups(scanned: Engine, tmp_path: Path) -> None:
    """Whoever reads `groups --json` reads this."""
    report = _written(scanned, Format.JSON, tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text()) == plain(report)


class _Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.refers: list[str] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.refers += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_page_shows_names_and_reasons_as_they_are(scanned: Engine, tmp_path: Path) -> None:
    """Markup in a name is text; relation, evidence and why stand beside the pictures."""
    report = _written(scanned, Format.HTML, tmp_path / "out.html")
    read = _Reader((tmp_path / "out.html").read_text(encoding="utf-8"))
    (group,) = report.groups
    assert "b" not in read.tags
    for member in group.members:
        assert str(member.path) in read.words
        assert member.evidence in read.words
    assert group.why in read.words
    assert "resaved" in read.words


def test_a_page_needs_nothing_else(scanned: Engine, tmp_path: Path) -> None:
    """One file: pictures inside it, no script, no address in any network."""
    _written(scanned, Format.HTML, tmp_path / "out.html")
    text = (tmp_path / "out.html").read_text(encoding="utf-8")
    read = _Reader(text)
    assert {"script", "link", "iframe"} & set(read.tags) == set()
    assert {refers.split(":")[0] for refers in read.refers} == {"data", "file"}
    assert not re.search(r"https?://", text)
    for refers in read.refers:
        if refers.startswith("data:"):
            with Image.open(io.BytesIO(base64.b64decode(refers.split(",")[1]))) as image:
                assert max(image.size) <= 144


def test_bytes_that_are_no_text_are_written_readably(tmp_path: Path) -> None:
    """A name that is not UTF-8 does not end an export."""
    path = Path("/photos/\udcff.jpg")
    member = Member(path, 1, 1, 1, Relation.IDENTICAL, 1.0, "keep")
    report = GroupsReport(Level.EXACT, 0.6, (Group("1", path, "Why.", 0, (member,)),))
    for kind in Format:
        export(report, lambda _: None, kind, tmp_path / f"out.{kind}")
    assert r"/photos/\xff.jpg" in (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert r"/photos/\xff.jpg" in (tmp_path / "out.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "out.json").read_text())["groups"][0]["keeper"] == str(path)


def test_no_name_acts_in_a_page(tmp_path: Path) -> None:
    """What ends lines, turns the direction of letters or controls a terminal is spelled out, wherever it stands."""
    path = Path("/photos/a\n\x1b[2J\u202egpj.exe")
    member = Member(path, 1, 1, 1, Relation.IDENTICAL, 1.0, "keep", "Of\x9b\u2066.")
    report = GroupsReport(Level.EXACT, 0.6, (Group("1", path, "Why\x07.", 0, (member,)),))
    export(report, lambda _: None, Format.HTML, tmp_path / "out.html")
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert r"/photos/a\n\x1b[2J\u202egpj.exe" in page
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


def test_only_an_older_export_is_replaced(tmp_path: Path) -> None:
    """A photo named by mistake stays; yesterday's table does not hinder."""
    (photo := tmp_path / "photo.jpg").write_bytes(b"photo")
    (old := tmp_path / "old.CSV").write_bytes(b"old")
    with pytest.raises(UserError, match="not replaced"):
        export(GroupsReport(Level.EXACT, 0.6, ()), lambda _: None, Format.CSV, photo)
    export(GroupsReport(Level.EXACT, 0.6, ()), lambda _: None, Format.CSV, old)
    assert photo.read_bytes() == b"photo"
    assert old.read_bytes() != b"old"

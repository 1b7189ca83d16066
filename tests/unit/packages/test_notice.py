"""What the program ships and installs of others is named, with a licence that allows it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import licence_shipped
import notice
import pytest
from contents import CHECKOUT, data_files
from licence_shipped import MODELS, SAMPLE, licence_of_shipped
from licence_terms import may_be_passed_on
from licences import Unknown, shipped_parts


@pytest.fixture
def forget() -> Iterator[None]:
    """Let a test read other manifests than the checkout's, and the tests after it the checkout's again."""
    licence_shipped._models.cache_clear()
    yield
    licence_shipped._models.cache_clear()


def test_every_model_and_photo_that_ships_has_a_licence_that_allows_it() -> None:
    """The weights and the sample go into every package, so their licences are audited as those of libraries are."""
    parts = [part for source, _ in data_files() for part in shipped_parts(Path(source))]
    assert {part.licence for part in parts} >= {"CC-BY-4.0", "CC-BY-2.0", "CC0-1.0"}
    assert [part for part in parts if not may_be_passed_on(part.licence)] == []


def test_weights_that_no_manifest_names_are_refused() -> None:
    """A model that somebody adds without saying where it is from stops the package."""
    with pytest.raises(Unknown, match="no manifest"):
        shipped_parts(MODELS / "resnet.weights")


@pytest.mark.usefixtures("forget")
def test_a_licence_that_forbids_passing_on_is_read_from_the_manifest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the manifest says is what is judged, not a name that was written down elsewhere."""
    said = {"trunk": "other", "licence": "CC-BY-NC-4.0", "files": {"a.weights": ""}, "whitenings": {}}
    (tmp_path / "other.manifest.json").write_text(json.dumps(said))
    monkeypatch.setattr(licence_shipped, "MODELS", tmp_path)
    found = licence_of_shipped(tmp_path / "a.weights")
    assert found is not None
    assert not may_be_passed_on(found[1])


def test_a_photo_of_unknown_origin_is_refused() -> None:
    """A photo that somebody lays into the sample library without naming its maker stops the package."""
    with pytest.raises(Unknown, match=r"ORIGINS\.txt"):
        shipped_parts(SAMPLE / "Camera" / "holiday.jpg")


def test_what_needs_an_attribution_has_it_in_the_notice() -> None:
    """CC BY asks for the maker's name, and LGPL for a word that the library is used."""
    text = (CHECKOUT / "NOTICE").read_text(encoding="utf-8")
    wanted = ("Karen Simonyan", "Zisserman", "danielbuechele", "vultilion", "libheif", "LibRaw", "PySide6 and Qt")
    assert [name for name in wanted if name not in text] == []


def test_the_notice_lists_what_is_installed_today() -> None:
    """A dependency that came, went or changed its licence is named; `python packaging/notice.py` writes the list."""
    text = notice.NOTICE.read_text(encoding="utf-8")
    assert notice.with_list(text) == text

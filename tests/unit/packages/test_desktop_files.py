"""The files by which a desktop knows the program agree with each other and with it."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

import pytest
from contents import CHECKOUT
from defusedxml import ElementTree

import photodedup
from photodedup.gui.app import APP_ID

LINUX = CHECKOUT / "packaging" / "linux"


def _entry(file: Path) -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.read(file, encoding="utf-8")
    return parser


def test_the_window_is_known_by_the_name_of_its_desktop_entry() -> None:
    """Otherwise the task bar shows a second, nameless program beside the one that was started."""
    entry = _entry(LINUX / f"{APP_ID}.desktop")["Desktop Entry"]
    assert entry["Icon"] == APP_ID
    assert entry["Exec"] == "photodedup-gui %F"
    assert "inode/directory;" in entry["MimeType"]


def test_the_shops_page_names_the_program_that_is_released() -> None:
    """The component, the entry that starts it and the newest release are this program's."""
    root = ElementTree.fromstring((LINUX / f"{APP_ID}.metainfo.xml").read_bytes())
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    releases = [release.get("version") for release in root.iter("release")]
    assert releases[0] == photodedup.__version__


@pytest.mark.parametrize(
    "name", ["photodedup.nemo_action", "kio-photodedup.desktop", "action-photodedup.desktop", "thunar-uca.xml"]
)
def test_every_file_manager_offers_the_same_words_and_starts_the_window(name: str) -> None:
    """Whatever desktop a person uses, the menu of a folder says the same thing."""
    text = (LINUX / "file_managers" / name).read_text(encoding="utf-8")
    assert "Find duplicates here" in text
    assert "photodedup-gui %F" in text
    assert APP_ID in text

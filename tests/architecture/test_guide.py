"""The documentation agrees with the program: commands, options, settings, parts of the code, links."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from photodedup import review
from photodedup.cli import parser
from photodedup.describe.pooling import AGGREGATES
from photodedup.settings import Settings
from photodedup.types import Group, GroupsReport, Member
from tests.architecture.source import CHECKOUT, name_of
from tests.helpers import parts

GUIDE = CHECKOUT / "resources" / "guide"
PAGES = sorted(
    page
    for pattern in ("*.md", "resources/**/*.md", "onnx_models/*.md", "tests/**/*.md", "packaging/**/*.md")
    for page in CHECKOUT.glob(pattern)
)
EVERYWHERE = {"--help", "-h", "--json", "--library"}


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _commands() -> dict[str, argparse.ArgumentParser]:
    (commands,) = (action for action in parser.build()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(commands.choices)


def _sections() -> dict[str, str]:
    """The sections of the command-line page, by command."""
    found = re.split(r"^## (.+)$", _text(GUIDE / "command-line.md"), flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def _options(command: argparse.ArgumentParser) -> set[str]:
    return {option for action in command._actions for option in action.option_strings} - EVERYWHERE


def test_every_command_has_its_section_and_no_other() -> None:
    """The page lists what `--help` lists."""
    assert set(_sections()) == set(_commands())


@pytest.mark.parametrize("command", sorted(_commands()))
def test_every_option_is_told_and_no_other(command: str) -> None:
    """An option that came, went or was renamed does so on the page too."""
    told = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", _sections()[command]))
    assert told == _options(_commands()[command])


@pytest.mark.parametrize("command", sorted(_commands()))
def test_every_argument_and_choice_is_told(command: str) -> None:
    """What stands for a value in the help stands on the page, and the values that may be chosen."""
    section = _sections()[command]
    for action in _commands()[command]._actions:
        if action.option_strings or action.help is argparse.SUPPRESS:
            continue
        words = [str(choice) for choice in action.choices or [action.metavar]]
        assert [word for word in words if word not in section] == []


def test_aggregations_preferences_and_settings_are_told() -> None:
    """Names that a person may write are all in the guide."""
    described, removing, rules = _sections()["describe"], _sections()["remove"], _text(GUIDE / "keeper-rules.md")
    assert [name for name in AGGREGATES if f"`{name}`" not in described] == []
    assert [name for name in review.PREFERENCES if f"`{name}`" not in rules] == []
    assert [name for name in review.PREFERENCES if f"`{name}`" not in removing] == []
    table = _text(GUIDE / "settings.md")
    assert [field.name for field in fields(Settings) if f"`{field.name}`" not in table] == []
    assert len(re.findall(r"^\d+\. ", rules, flags=re.MULTILINE)) == len(review.RULES)


def test_every_precision_is_told() -> None:
    """What `--precision` offers can be read where the option is told, and where the setting is."""
    (option,) = (action for action in _commands()["describe"]._actions if "--precision" in action.option_strings)
    (line,) = re.findall(r"^- `--precision P`: .+$", _sections()["describe"], flags=re.MULTILINE)
    (row,) = re.findall(r"^\| `precision` .+$", _text(GUIDE / "settings.md"), flags=re.MULTILINE)
    assert option.choices
    assert [word for word in option.choices if f"`{word}`" not in line or f"`{word}`" not in row] == []


def test_every_field_of_the_groups_document_is_told() -> None:
    """Whoever reads the JSON of `groups` finds each of its fields on the page."""
    names = [field.name for kind in (GroupsReport, Group, Member) for field in fields(kind)]
    assert [name for name in names if f"`{name}`" not in _sections()["groups"]] == []


def _lines() -> Iterator[tuple[str, str]]:
    """Every line of a shell block that calls the program, with its page."""
    for page in PAGES:
        for block in re.findall(r"```sh\n(.*?)```", _text(page), flags=re.DOTALL):
            yield from ((name_of(page), line) for line in block.splitlines() if line.startswith("photodedup"))


@pytest.mark.parametrize(("page", "line"), list(_lines()))
def test_every_command_line_shown_is_understood(page: str, line: str) -> None:
    """What somebody copies from a page is no wrong usage."""
    del page
    _, *arguments = shlex.split(line, comments=True)
    parser.build().parse_args(arguments or ["gui"])


def test_the_table_of_parts_is_todays() -> None:
    """`python -m tests.helpers.parts` writes it from the law and the parts' first lines."""
    page = _text(parts.PAGE)
    assert parts.with_table(page) == page
    assert parts.table() in page


def _anchors(page: Path) -> set[str]:
    """The headings of a page as one links to them."""
    headings = re.findall(r"^#+ (.+)$", _text(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link is a file of the checkout, with the heading it names."""
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", _text(page)):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name) if name else page
        if not target.exists() or (anchor and anchor not in _anchors(target)):
            broken.append(link)
    assert broken == []


def test_files_that_the_guide_names_exist() -> None:
    """A page that points into the code points at code that is there."""
    roots = ("photodedup", "tests", "onnx_models", "packaging", "resources")
    named = {
        name
        for page in PAGES
        for name in re.findall(rf"`((?:{'|'.join(roots)})/[\w./-]+)`", _text(page))
        if "*" not in name
    }
    assert [name for name in sorted(named) if not (CHECKOUT / name).exists()] == []

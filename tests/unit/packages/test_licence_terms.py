"""Which licences may lie beside the program in one bundle."""

from __future__ import annotations

import pytest
from licence_terms import SAID, VENDORED, general_texts, is_vendored, may_be_passed_on


@pytest.mark.parametrize(
    "expression",
    [
        "MIT",
        "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "MIT AND (LGPL-2.1-only OR CDDL-1.0)",
        "GPL-2.0-only OR (MIT AND (GPL-3.0-only OR Zlib))",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
    ],
)
def test_a_licence_that_leaves_the_program_its_own_is_accepted(expression: str) -> None:
    """One acceptable choice suffices where there is one; exceptions count together with their licence."""
    assert may_be_passed_on(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "GPL-2.0-only",
        "GPL-3.0-or-later",
        "AGPL-3.0-only",
        "MIT AND GPL-2.0-only",
        "(MIT OR Zlib) AND GPL-3.0-only",
        "Proprietary",
        "MIT Zlib",
    ],
)
def test_a_licence_that_would_cover_the_program_or_is_unknown_is_refused(expression: str) -> None:
    """Nothing under the GPL alone gets into a bundle, and nothing that nobody has looked at."""
    assert not may_be_passed_on(expression)


def test_every_licence_that_was_looked_up_by_hand_is_accepted() -> None:
    """The tables hold no spelling that the audit would refuse."""
    looked_up = [*SAID.values(), *(licence for _, licence in VENDORED.values())]
    assert [licence for licence in looked_up if not may_be_passed_on(licence)] == []


def test_libraries_inside_wheels_are_recognised() -> None:
    """What auditwheel brought along and Qt's own libraries are looked up one by one; a package's own module is not."""
    assert is_vendored("pi_heif.libs/libheif-e72ea93c.so.1")
    assert is_vendored("PySide6/Qt/lib/libQt6Core.so.6")
    assert is_vendored("rawpy/libraw_r.so.25")
    assert not is_vendored("hnswlib.cpython-311-x86_64-linux-gnu.so")


def test_the_lesser_licence_comes_with_the_text_it_builds_on() -> None:
    """Version 3 of the LGPL is a supplement to the GPL, whose text has to go along."""
    assert general_texts("LGPL-3.0-or-later") == ["LGPL-3.0.txt", "GPL-3.0.txt"]
    assert general_texts("MIT") == []

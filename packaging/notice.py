"""Write into NOTICE what is installed with the program, and under which licences, from what each package says itself.

    python packaging/notice.py

Runs in an environment where the program is installed: follows what it asks for, and what that asks for. Exit: 0 good,
1 a package whose licence nobody has looked at, or one that would put the program under it.
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

import licence_terms as terms
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

NOTICE: Final = Path(__file__).resolve().parent.parent / "NOTICE"
HEADING: Final = "All packages that are installed with the program on Linux (packaging/notice.py wrote this list):\n"


def installed_with(name: str) -> dict[str, Distribution]:
    """Return the packages that a package needs, and what those need, by canonical name."""
    found: dict[str, Distribution] = {}
    waiting = list(_needs(distribution(name)))
    while waiting:
        each = canonicalize_name(waiting.pop())
        if each not in found:
            found[each] = distribution(each)
            waiting += _needs(found[each])
    return found


def _needs(package: Distribution) -> Iterator[str]:
    for need in map(Requirement, package.requires or ()):
        if need.marker is None or need.marker.evaluate({"extra": ""}):
            yield need.name


def listed(name: str = "photodedup") -> str:
    """Return the list: a line for each package with its licence.

    Raises:
        LookupError: a package does not say its licence in words that we know, or it may not lie beside an MIT program.
    """
    said = {each: terms.licence_of(package.metadata) for each, package in sorted(installed_with(name).items())}
    wrong = [each for each, licence in said.items() if licence is None or not terms.may_be_passed_on(licence)]
    if wrong:
        raise LookupError(f"Look at the licences of {', '.join(wrong)}, and at packaging/licence_terms.py.")
    width = max(map(len, said))
    return "".join(f"    {each:<{width}}  {licence}\n" for each, licence in said.items())


def with_list(notice: str) -> str:
    """Return the text of NOTICE with today's list at its end."""
    return notice.partition(HEADING)[0].rstrip() + f"\n\n{HEADING}{listed()}"


def main() -> int:
    """Write NOTICE."""
    try:
        NOTICE.write_text(with_list(NOTICE.read_text(encoding="utf-8")), encoding="utf-8")
    except LookupError as error:
        print(error, file=sys.stderr)  # noqa: T201 -- the result
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The table of parts in the architecture page: `python -m tests.helpers.parts` writes it anew."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import Final

from tests.architecture import law
from tests.architecture.source import CHECKOUT, PACKAGE, parsed

PAGE: Final = CHECKOUT / "resources" / "guide" / "architecture.md"
_BETWEEN: Final = re.compile(r"(?<=<!-- parts -->\n).*?(?=<!-- end of parts -->)", re.DOTALL)


def table() -> str:
    """Word the parts, in the order of the law, by the first sentence of each."""
    rows = [f"| `{part}` | {_kind(part)} | {_says(part)} |" for part in (*law.ORDER, *law.SHELLS, "evaluation")]
    return "\n".join(["| part | may import | what it is |", "|---|---|---|", *rows]) + "\n"


def with_table(page: str) -> str:
    """Return the page with today's table in it."""
    return _BETWEEN.sub(lambda _: table(), page)


def _kind(part: str) -> str:
    if part in law.STAGES:
        return f"what everyone shares (`{law.LEAVES[0]}` to `{law.LEAVES[-1]}`)"
    if part in law.BESIDE:
        return "what everyone shares, `decode`, `describe`"
    return "what stands above it" + (", not the other shell" if part in law.SHELLS else "")


def _says(part: str) -> str:
    file = PACKAGE / f"{part}.py"
    tree = parsed(file if file.exists() else PACKAGE / part / "__init__.py")
    return (ast.get_docstring(tree) or "").partition("\n")[0].replace("|", "\\|")


def main(page: Path = PAGE) -> int:
    """Put the table into the page."""
    page.write_text(with_table(page.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

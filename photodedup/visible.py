"""Text that shows what is in it: anyone can name a file so that a terminal or a page is led to show something else."""

from __future__ import annotations

import re
from typing import Final

_ACTING: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""What acts instead of being shown: control characters, ends of lines, and marks that turn the direction of letters."""


def visible(text: str) -> str:
    r"""Return one line of text in which whatever would act is spelled out: \n, \x1b, \u202e."""
    return _ACTING.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), text)

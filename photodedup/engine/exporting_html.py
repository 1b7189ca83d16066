"""Groups as one web page that needs nothing else: no script, no other file, no network."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Final

from PIL import Image

from photodedup.types import Group, GroupsReport, Member
from photodedup.visible import visible

_SIDE: Final = 144  # pixels; a group of three adds about 15 kB
_QUALITY: Final = 75

_HEAD: Final = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Groups found by photodedup</title>
<style>
:root { color-scheme: light dark }
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
section { border-top: 1px solid #8886; padding: .5rem 0 1rem }
h2 { font-size: 1rem; margin: .5rem 0 }
ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; margin: 0; padding: 0 }
li { width: 13rem; overflow-wrap: anywhere; font-size: .85rem }
img { display: block; max-width: 100%; height: 9rem; object-fit: contain; margin-bottom: .3rem }
.keep strong { color: #1a7f37 } .remove strong { color: #b35900 }
</style>
</head>
<body>
"""


def page(
    report: GroupsReport, thumbnail: Callable[[Path], bytes | None], readable: Callable[[Path], str]
) -> Iterator[str]:
    """Yield the page piece by piece: a large one is never in memory as a whole.

    Args:
        report: the groups.
        thumbnail: gives the JPEG bytes of a file's thumbnail, or None.
        readable: words a path.
    """
    yield _HEAD
    yield f"<h1>{len(report.groups)} groups at level {_shown(report.level)}</h1>\n"
    yield f"<p>Look-alikes from a similarity of {report.threshold:g}.</p>\n"
    for number, group in enumerate(report.groups, 1):
        yield f"<section>\n<h2>{number}. {_shown(group.why)}</h2>\n<ul>\n"
        yield from (_member(member, group, thumbnail(member.path), readable(member.path)) for member in group.members)
        yield "</ul>\n</section>\n"
    yield "</body>\n</html>\n"


def _member(member: Member, group: Group, thumbnail: bytes | None, path: str) -> str:
    picture = "" if thumbnail is None else f'<img alt="" src="data:image/jpeg;base64,{_small(thumbnail)}">'
    what = "kept" if member.path == group.keeper else f"{member.relation}, {member.similarity:.2f}"
    link = f'<a href="{_shown(member.path.as_uri())}">{_shown(path)}</a>'
    facts = f"{member.width} x {member.height}, {member.bytes:,} bytes"
    return (
        f'<li class="{_shown(member.suggestion)}">{picture}<strong>{_shown(member.suggestion)}</strong>'
        f" ({_shown(what)})<br>{link}<br>{facts}<br>{_shown(member.evidence)}</li>\n"
    )


def _shown(text: str) -> str:
    """Word text so that the page shows it and obeys nothing in it."""
    return escape(visible(text))


def _small(thumbnail: bytes) -> str:
    """Shrink a thumbnail; base64 of a JPEG."""
    with Image.open(io.BytesIO(thumbnail)) as image:
        image.thumbnail((_SIDE, _SIDE))
        out = io.BytesIO()
        image.convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return base64.b64encode(out.getvalue()).decode("ascii")

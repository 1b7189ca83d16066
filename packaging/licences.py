"""Audit the licences of all that a bundle holds, and write them down for the about box.

    python packaging/licences.py build/bundle/bundle-files.json --out build/bundle/photodedup/_internal/THIRD_PARTY

Runs in the environment that the bundle was made in. The list, written by bundle/photodedup.spec, says where each file
came from. Exit: 0 everything may be passed on, 1 a file of unknown origin, an unknown licence, or one that would put
the program under it (GPL alone).
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

import licence_terms as terms
from licence_shipped import CHECKOUT, licence_of_shipped

TEXTS = CHECKOUT / "packaging" / "licence_texts"
RULE = "=" * 78

Entry = tuple[str, str, str]


class Unknown(Exception):  # noqa: N818 -- reads as the verdict it is
    """Something in the bundle whose origin or licence nobody has looked at."""


@dataclass(frozen=True)
class Part:
    """A piece of somebody's work inside the bundle.

    Attributes:
        name: as its makers call it, with its version where it is known.
        licence: SPDX expression.
        texts: files with the licence's words and notices.
    """

    name: str
    licence: str
    texts: tuple[Path, ...] = ()


class Origins:
    """Tells which part a file belongs to."""

    def __init__(self) -> None:
        """Read what is installed in this environment."""
        files = ((each, file) for each in distributions() for file in each.files or ())
        self._owner = {str(Path(str(each.locate_file(file))).resolve()): each for each, file in files}
        self._library = Path(sysconfig.get_path("stdlib")).resolve()

    def parts(self, entry: Entry) -> list[Part]:
        """Return the parts that a file of the bundle belongs to: its package, and a library inside that.

        Raises:
            Unknown: it belongs to nothing known.
        """
        place, source, _ = entry
        file = Path(source).resolve()
        owner = self._owner.get(str(file))
        if owner is not None:
            return [] if owner.metadata["Name"] == "photodedup" else [part_of(owner), *vendored(place)]
        if source in {"", "-"} or _is_ours(file):
            return shipped_parts(file)
        if file.is_relative_to(self._library) or file.name.startswith("libpython"):
            return [Part("Python", "PSF-2.0", python_texts())]
        return [debian_part(file)]


def _is_ours(file: Path) -> bool:
    """Whether a file is the checkout's, or PyInstaller made it there; the environment may lie inside the checkout."""
    return file.is_relative_to(CHECKOUT) and not file.is_relative_to(Path(sys.prefix).resolve())


def shipped_parts(file: Path) -> list[Part]:
    """Describe what others made of a file of the checkout; the attribution stands in NOTICE.

    Raises:
        Unknown: it is a model's or a photo, and nothing says its licence.
    """
    try:
        found = licence_of_shipped(file)
    except LookupError as error:
        raise Unknown(str(error)) from error
    return [] if found is None else [Part(*found)]


def part_of(owner: Distribution) -> Part:
    """Describe an installed package.

    Raises:
        Unknown: it does not say its licence in words that we know.
    """
    name = owner.metadata["Name"]
    texts = [Path(str(owner.locate_file(file))) for file in owner.files or () if terms.is_licence_file(str(file))]
    extra = [TEXTS / file for file in terms.MISSING_TEXTS.get(name, ())]
    said = terms.licence_of(owner.metadata)
    if said is None:
        raise Unknown(f"{name} {owner.version} does not say its licence; look at it and add it to licence_terms.py.")
    return Part(f"{name} {owner.version}", said, (*texts, *extra))


def vendored(place: str) -> list[Part]:
    """Describe the library of somebody else that a wheel brought along, if the file is one.

    Raises:
        Unknown: it lies where wheels keep such libraries, and nobody has looked at it.
    """
    if not terms.is_vendored(place):
        return []
    name = Path(place).name
    for start, (title, licence, *texts) in terms.VENDORED.items():
        if name.startswith(start):
            return [Part(title, licence, tuple(TEXTS / text for text in texts))]
    raise Unknown(f"{place}: a library that came inside a wheel; find its licence and add it to licence_terms.py.")


def debian_part(file: Path) -> Part:
    """Describe the Debian package that a system library is from.

    Raises:
        Unknown: it is from none, or from one that nobody has looked at.
    """
    for path in (file, Path(str(file).removeprefix("/usr"))):
        command = ["dpkg-query", "--search", str(path)]
        found = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 -- a fixed command
        package = found.stdout.split(":")[0]
        if package in terms.DEBIAN:
            return Part(f"{package} (Debian)", terms.DEBIAN[package], (Path(f"/usr/share/doc/{package}/copyright"),))
        if package:
            raise Unknown(f"{file} is from {package}; leave it out of the bundle or add it to licence_terms.py.")
    raise Unknown(f"{file} belongs to no package.")


def python_texts() -> tuple[Path, ...]:
    """Find the interpreter's own licence, wherever this system keeps it."""
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path("/usr/share/doc/python3.11/copyright")]
    return tuple(place for place in places if place.is_file())


def audit(entries: Iterable[Entry]) -> tuple[list[Part], list[str]]:
    """Find all parts of a bundle, and what is wrong with them."""
    origins, parts, wrong = Origins(), {Part("PyInstaller bootloader", terms.BOOTLOADER)}, []
    for entry in entries:
        try:
            parts.update(origins.parts(entry))
        except Unknown as unknown:
            wrong.append(str(unknown))
    refused = [f"{part.name} is under {part.licence}." for part in parts if not terms.may_be_passed_on(part.licence)]
    return sorted(parts, key=lambda part: part.name.lower()), sorted({*wrong, *refused})


def written(parts: Sequence[Part]) -> str:
    """Write down the parts, first as a table, then each licence text once, under the names of all that it covers."""
    width = max(len(part.name) for part in parts)
    table = "\n".join(f"    {part.name:<{width}}  {part.licence}" for part in parts)
    covered: dict[str, list[str]] = {}
    for part in parts:
        for text in part.texts:
            covered.setdefault(text.read_text(encoding="utf-8", errors="replace").strip(), []).append(part.name)
    for name in sorted({name for part in parts for name in terms.general_texts(part.licence)}):
        covered.setdefault((TEXTS / name).read_text(encoding="utf-8").strip(), []).append(name.removesuffix(".txt"))
    texts = [f"{RULE}\n{', '.join(dict.fromkeys(names))}\n{RULE}\n\n{text}" for text, names in covered.items()]
    return f"{terms.OFFER}\n\n{table}\n\n" + "\n\n".join(texts) + "\n"


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("list", type=Path, help="bundle-files.json")
    parser.add_argument("--out", type=Path, required=True)
    line = parser.parse_args()
    entries: list[Entry] = [tuple(entry) for entry in json.loads(line.list.read_text(encoding="utf-8"))]
    parts, wrong = audit(entries)
    if wrong:
        print("\n".join(wrong), file=sys.stderr)  # noqa: T201 -- the result
        return 1
    line.out.write_text(written(parts), encoding="utf-8")
    print(f"{len(parts)} parts in {len(entries)} files, all may be passed on; see {line.out}")  # noqa: T201 -- the result
    return 0


if __name__ == "__main__":
    sys.exit(main())

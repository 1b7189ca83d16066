"""Keep the translations in step with the source.

    python packaging/translations.py            # write sentences.py, add new texts to every .ts, compile every .qm
    python packaging/translations.py add it     # begin another language

A translator edits `resources/translations/photodedup_XX.ts` (by hand or in Qt Linguist) and runs the first line again.
Qt's own lupdate and lrelease, which come with PySide6, do the work.
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import PySide6
from core_sentences import PACKAGE, module_text, sentences
from defusedxml.ElementTree import fromstring
from window_texts import as_source, texts

FOLDER: Final = PACKAGE.parent / "resources" / "translations"
SENTENCES: Final = PACKAGE / "gui" / "sentences.py"
_TOOLS: Final = Path(PySide6.__file__).parent
_WINDOWS: Final = ".exe" if sys.platform == "win32" else ""


def languages() -> list[str]:
    """List the languages there is a .ts of; English is one, for its plurals."""
    return sorted(file.stem.removeprefix("photodedup_") for file in FOLDER.glob("photodedup_*.ts"))


def ts_file(language: str) -> Path:
    """Return the file that a translator edits."""
    return FOLDER / f"photodedup_{language}.ts"


def extract(language: str, into: Path) -> None:
    """Add the source's texts to a .ts and drop those that are gone; English needs its plurals only."""
    only_plurals = ["-pluralonly"] if language == "en" else []
    tongues = ["-source-language", "en", "-target-language", language]
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "texts.py"
        source.write_text(as_source(texts(PACKAGE / "gui")), encoding="utf-8")
        _run("lupdate", str(source), *only_plurals, *tongues, "-locations", "none", "-no-obsolete", "-ts", str(into))


def begun(ts: Path) -> bool:
    """Whether anything of a .ts is translated."""
    return any(any(words.strip() for words in forms(message)) for message in messages(ts))


def contexts(ts: Path) -> list[ET.Element]:
    """List the contexts of a .ts, each with its messages."""
    return list(fromstring(ts.read_bytes()).iter("context"))


def messages(ts: Path) -> list[ET.Element]:
    """List the messages of a .ts."""
    return [message for context in contexts(ts) for message in context.iter("message")]


def forms(message: ET.Element) -> list[str]:
    """List what a message was translated to: one text, or one for each plural form."""
    translation = message.find("translation")
    if translation is None:
        return []
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def compile_to(ts: Path, qm: Path) -> None:
    """Compile a .ts; what is not translated is left out, so that English shows."""
    _run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(qm))


def _run(tool: str, *arguments: str) -> None:
    for folder in (_TOOLS, _TOOLS / "Qt" / "libexec"):
        program = folder / f"{tool}{_WINDOWS}"
        if program.is_file():
            subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 -- Qt's tool
            return
    sys.exit(f"PySide6 has no {tool} here. Install PySide6_Essentials again.")


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", nargs="?", choices=("update", "add"), default="update")
    parser.add_argument("language", nargs="*", help="languages to begin, as Qt names them: de, zh_CN")
    line = parser.parse_args()
    SENTENCES.write_text(module_text(sentences()), encoding="utf-8")
    for language in sorted({*languages(), *line.language}):
        extract(language, ts_file(language))
        qm = ts_file(language).with_suffix(".qm")
        # The window offers the languages that have a .qm.
        compile_to(ts_file(language), qm) if begun(ts_file(language)) else qm.unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

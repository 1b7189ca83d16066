"""Which language the window speaks: the system's or the person's choice, if it was translated, else English."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from photodedup import paths
from photodedup.gui import core_words

SYSTEM: Final = "auto"
"""Stands for the system's language."""

_ENGLISH: Final = "en"
_ALSO: Final = {"zh_Hans": "zh_CN"}  # Qt's name of a script, and of our translation into it


def translated() -> list[str]:
    """List the languages the window speaks, as Qt names them, English first."""
    found = (file.stem.removeprefix("photodedup_") for file in _folder().glob("photodedup_*.qm"))
    return [_ENGLISH, *sorted(set(found) - {_ENGLISH})]


def own_name(language: str) -> str:
    """Name a language as those who speak it do."""
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def spoken(wished: str, system: Sequence[str], known: Sequence[str]) -> str:
    """Choose a language.

    Args:
        wished: what the person set, or `SYSTEM`.
        system: what the system asks for, the best first, as Qt writes it: "de-AT", "de".
        known: the languages there are.
    """
    names = [wished] if wished != SYSTEM else [name.replace("-", "_") for name in system]
    return next((known_as for name in names if (known_as := _ALSO.get(name, name)) in known), _ENGLISH)


def speak(app: QCoreApplication, wished: str) -> None:
    """Install the words of a language, ours and Qt's own; numbers and dates follow where the person chose it."""
    language = spoken(wished, QLocale.system().uiLanguages(), translated())
    if wished == language and QLocale.system().language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # English lies below: it has the plurals, and what a translation lacks.
    for name, folder in (("photodedup_en", str(_folder())), (f"qtbase_{language}", theirs)):
        _install(app, name, folder)
    if language != _ENGLISH:
        _install(app, f"photodedup_{language}", str(_folder()))
    core_words.forget()


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)


def _folder() -> Path:
    return paths.resources_folder() / "translations"

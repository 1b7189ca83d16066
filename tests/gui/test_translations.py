"""Every text of the window can be translated, and every language that is shipped is complete."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from photodedup import settings
from photodedup.gui import core_words, languages, words
from photodedup.settings import Settings
from photodedup.types import Level

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

import core_sentences
import translations
import window_texts

AGAIN = "Run: python packaging/translations.py"
SHIPPED = ("de", "en", "es", "fr", "ru", "zh_CN")
FILLED_IN = re.compile(r"\{\w*\}|%L?n")


def _finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None and all(translations.forms(message))


def test_the_list_of_the_cores_sentences_is_up_to_date() -> None:
    """What the core can say now is what the window can recognise."""
    made = core_sentences.module_text(core_sentences.sentences())
    assert translations.SENTENCES.read_text(encoding="utf-8") == made, AGAIN


@pytest.mark.parametrize("language", SHIPPED)
def test_every_text_of_the_source_is_in_each_translation(language: str) -> None:
    """No text was added or changed without the translations being told."""
    wanted = {text for text in window_texts.texts(core_sentences.PACKAGE / "gui") if language != "en" or text.plural}
    stored = set()
    for context in translations.contexts(translations.ts_file(language)):
        for message in context.iter("message"):
            source, plural = message.findtext("source", ""), message.get("numerus") == "yes"
            stored.add(window_texts.Text(context.findtext("name", ""), source, plural))
    assert stored == wanted, AGAIN


@pytest.mark.parametrize("language", SHIPPED)
def test_a_language_that_is_shipped_is_complete(language: str) -> None:
    """No text stays in English by oversight: all are translated and none is marked as unfinished."""
    messages = translations.messages(translations.ts_file(language))
    assert [each.findtext("source") for each in messages if not _finished(each)] == []


@pytest.mark.parametrize("language", SHIPPED)
def test_a_translation_fills_in_what_the_source_fills_in(language: str) -> None:
    """Each place for a number or a name is there once, in every plural form; a lost one would break the sentence."""
    wrong = [
        (source, form)
        for message in translations.messages(translations.ts_file(language))
        for source in [message.findtext("source", "")]
        for form in translations.forms(message)
        if form and sorted(FILLED_IN.findall(form)) != sorted(FILLED_IN.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", SHIPPED)
def test_a_translation_has_a_key_where_the_source_has_one(language: str) -> None:
    """Each menu opens with Alt and a letter, and no two menus with the same letter."""
    pairs = [
        (message.findtext("source", ""), form)
        for message in translations.messages(translations.ts_file(language))
        for form in translations.forms(message)
    ]
    assert [form for source, form in pairs if form.count("&") != source.count("&")] == []
    keys = [form.partition("&")[2][0].upper() for _, form in pairs if "&" in form]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", SHIPPED)
def test_what_is_shipped_was_compiled_from_what_was_written(language: str, tmp_path: Path) -> None:
    """The window reads the .qm; it says what stands in the .ts."""
    ts, qm = translations.ts_file(language), translations.ts_file(language).with_suffix(".qm")
    translations.compile_to(ts, tmp_path / "made.qm")
    assert qm.read_bytes() == (tmp_path / "made.qm").read_bytes(), AGAIN


def test_a_text_that_cannot_be_read_from_the_source_is_refused(tmp_path: Path) -> None:
    """A variable where a text should be would silently stay in English."""
    (tmp_path / "bad.py").write_text("class A:\n    def f(self, x):\n        return self.tr(x)\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"bad\.py:3"):
        window_texts.texts(tmp_path)


class Shouting(QTranslator):
    """Translates everything into capitals."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Shout, but leave the places for values alone."""
        del context, disambiguation, n
        return re.sub(r"\{\w*\}|[a-z]+", lambda found: found[0] if found[0][0] == "{" else found[0].upper(), source)


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    """Speak capitals for one test."""
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    core_words.forget()
    yield
    QCoreApplication.removeTranslator(translator)
    core_words.forget()
    del qapp


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("It is the oldest file.", "IT IS THE OLDEST FILE."),
        ("It cannot be read: Permission denied.", "IT CANNOT BE READ: Permission denied."),
        ("It is raw (DNG against JPEG).", "IT IS RAW (DNG AGAINST JPEG)."),
        (
            "mirrored and turned by 90 degrees, otherwise the same",
            "MIRRORED AND TURNED BY 90 DEGREES, OTHERWISE THE SAME",
        ),
        ("crop: 56% of the kept photo, 31 inliers", "CROP: 56% OF THE KEPT PHOTO, 31 INLIERS"),
        (
            "edited: 80% of the picture agrees, in a frame or page, 9 inliers; it also fits another group, less well",
            "EDITED: 80% OF THE PICTURE AGREES, IN A FRAME OR PAGE, 9 INLIERS; IT ALSO FITS ANOTHER GROUP, LESS WELL",
        ),
        ("Nobody ever wrote this. It is new.", "Nobody ever wrote this. It is new."),
    ],
)
@pytest.mark.usefixtures("shouting")
def test_the_cores_sentences_are_said_in_the_persons_language(said: str, shown: str) -> None:
    """Sentences are recognised by their templates, piece by piece; values stay; what is unknown stays in English."""
    assert core_words.in_words(said) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (
            "It is the least compressed: 1,122,603 bytes against 41,818.",
            "It is the least compressed: 1.122.603 bytes against 41.818.",
        ),
        ("resaved: it differs by 0.2% on average", "resaved: it differs by 0,2% on average"),
        ("crop: 56% of the kept photo, 31 inliers", "crop: 56% of the kept photo, 31 inliers"),
        ("It lies in /photos/1,234 and 5.6, which you prefer.", "It lies in /photos/1,234 and 5.6, which you prefer."),
    ],
)
def test_numbers_in_sentences_are_written_as_the_country_does(said: str, shown: str) -> None:
    """Dots and commas follow the country; a name that has digits in it stays as it is."""
    usual = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    core_words.forget()
    try:
        assert core_words.in_words(said) == shown
    finally:
        QLocale.setDefault(usual)
        core_words.forget()


@pytest.mark.usefixtures("shouting")
def test_the_first_sentence_does_not_hold_the_window_up() -> None:
    """Of all that the core can say, only what a sentence may be is made ready: all of it takes a tenth of a second."""
    core_words._pattern.cache_clear()
    assert core_words.in_words("It is the oldest file.") == "IT IS THE OLDEST FILE."
    assert 0 < core_words._pattern.cache_info().currsize < 10


@pytest.mark.parametrize(
    ("wished", "system", "spoken"),
    [
        ("auto", ["de-AT", "de", "en-GB"], "de"),
        ("auto", ["zh-Hans-SG", "zh-SG", "zh-Hans", "zh"], "zh_CN"),
        ("auto", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        ("auto", ["en-US", "en", "de-DE"], "en"),
        ("fr", ["de-DE", "de"], "fr"),
        ("tlh", ["de-DE", "de"], "en"),
    ],
)
def test_the_window_speaks_the_best_language_it_has(wished: str, system: list[str], spoken: str) -> None:
    """The person's choice comes first, then what the system asks for, then English."""
    assert languages.spoken(wished, system, ["en", "de", "fr", "zh_CN"]) == spoken


def test_a_chosen_language_is_remembered(tmp_path: Path) -> None:
    """What was chosen in the settings is there at the next start."""
    settings.save(Settings(language="de"), tmp_path / "settings.json")
    assert settings.load(tmp_path / "settings.json")[0].language == "de"


@pytest.mark.usefixtures("look")
def test_counts_have_english_plurals_and_grouped_digits() -> None:
    """One is one photo, and a large library's count can be read."""
    assert [words.photos(1), words.photos(2), words.photos(12_345)] == ["1 photo", "2 photos", "12,345 photos"]
    assert words.level_name(Level.EXACT) == "Exact"

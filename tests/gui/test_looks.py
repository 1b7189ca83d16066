"""What can be seen: boxes to tick, whether a message is good news, and texts as a whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from photodedup.gui.main_window import MainWindow
from photodedup.gui.panels.message_bar import Message
from photodedup.gui.theme import Theme
from photodedup.types import Level

_VISIBLE = 3.0  # the least contrast that WCAG asks of what is not text


def _luminance(colour: QColor) -> float:
    return 0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF()) + 0.0722 * _linear(colour.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("checked", [False, True])
def test_boxes_to_tick_stand_out_from_the_dialog(
    look: Theme, qtbot: QtBot, kind: type[QCheckBox | QRadioButton], *, dark: bool, checked: bool
) -> None:
    """Ticked or not, the box has a line that differs enough from the ground it lies on, in light and in dark."""
    look.dress(dark=dark)
    box = kind()
    qtbot.addWidget(box)
    box.setAutoFillBackground(True)
    box.setChecked(checked)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    box.resize(40, 30)
    picture = box.grab().toImage()
    row = picture.height() // 2
    ground = QColor(look.tones.surface)
    best = max(_contrast(picture.pixelColor(x, row), ground) for x in range(20))
    look.dress(dark=False)
    assert best >= _VISIBLE


def test_good_news_is_not_in_the_colour_of_a_warning(window: MainWindow, look: Theme) -> None:
    """A message that all went well has the colour of text, also after a warning stood in its place."""
    warning, text = QColor(look.tones.warning), QColor(look.tones.text)
    for good, colour in ((False, warning), (True, text)):
        window.messages.say(Message("A sentence.", "A hint.", good=good))
        for label in window.messages.findChildren(QLabel):
            label.ensurePolished()
            assert label.palette().color(label.foregroundRole()) == colour


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans"])
def test_the_level_that_is_down_is_not_cut_off(window: MainWindow, qapp: QApplication, family: str) -> None:
    """Whatever the system's font, its text fits in bold, with the same room beside it as that of the others."""
    usual = qapp.font()
    qapp.setFont(QFont(family, 10))
    try:
        for level in Level:
            window.press_level(level)
            window.grab()
            (down,) = [each for each in window.groups.levels.findChildren(QPushButton) if each.isChecked()]
            bold = QFont(down.font())
            bold.setWeight(QFont.Weight.DemiBold)
            assert down.width() >= QFontMetrics(bold).horizontalAdvance(down.text()) + 2 * 14
    finally:
        qapp.setFont(usual)

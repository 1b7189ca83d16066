"""The switch between the four levels, and the slider that says how alike is alike enough."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSlider, QWidget

from photodedup.gui import words
from photodedup.gui.panels.parts import Label
from photodedup.gui.theme import Text
from photodedup.types import Level

_MARGINS: Final = 2 * (14 + 1) + 2  # the style sheet's padding and border on both sides, and a little air


class _Segment(QPushButton):
    """A button as wide as its text is when it is down, and so in bold: no button moves when one is pressed."""

    def sizeHint(self) -> QSize:
        """Say how large the button should be; the style asks for the size of the plain text."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        hint.setWidth(max(hint.width(), QFontMetrics(bold).horizontalAdvance(self.text()) + _MARGINS))
        return hint


class LevelSwitch(QFrame):
    """Four buttons of which one is down.

    Signals:
        chosen(object): the person chose this `Level`.
    """

    chosen = Signal(object)

    def __init__(self, level: Level) -> None:
        """Start at a level."""
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(self.tr("How much may differ"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for number, each in enumerate(Level):
            button = _Segment(words.level_name(each))
            button.setCheckable(True)
            button.setChecked(each is level)
            button.setToolTip(words.level_explained(each))
            button.setAccessibleDescription(words.level_explained(each))
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._choose)

    def press(self, level: Level) -> None:
        """Press a level's button, as the person would."""
        self._group.button(list(Level).index(level)).click()

    @Slot(QAbstractButton)
    def _choose(self, button: QAbstractButton) -> None:
        self.chosen.emit(list(Level)[self._group.id(button)])


class ThresholdSlider(QWidget):
    """A slider from "barely alike" to "almost the same".

    Signals:
        chosen(object): the person chose this similarity, a float.
    """

    chosen = Signal(object)
    LEAST, MOST = 40, 95

    def __init__(self, threshold: float) -> None:
        """Start at a similarity."""
        super().__init__()
        self._figure = Label("", Text.SMALL, "quiet")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(self.LEAST, self.MOST)
        self.slider.setPageStep(5)
        self.slider.setFixedWidth(150)
        self.slider.setAccessibleName(self.tr("Least similarity"))
        self.slider.setValue(round(threshold * 100))
        self.slider.valueChanged.connect(self._choose)
        self._figure.setMinimumWidth(self._figure.fontMetrics().horizontalAdvance(self._sentence(88)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._figure)
        row.addWidget(self.slider)
        self._figure.setText(self._sentence(self.slider.value()))

    def step(self, change: int) -> None:
        """Move the slider by some hundredths, if it can be seen."""
        if self.isVisible():
            self.slider.setValue(self.slider.value() + change)

    def _sentence(self, hundredths: int) -> str:
        return self.tr("At least {share} alike").format(share=words.percent(hundredths / 100))

    @Slot(int)
    def _choose(self, hundredths: int) -> None:
        self._figure.setText(self._sentence(hundredths))
        self.chosen.emit(hundredths / 100)

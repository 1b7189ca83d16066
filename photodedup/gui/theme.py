"""Colours, type sizes and the style sheet, light and dark, so that no other file names a colour.

Surfaces are neutral greys: a photo should be the only colourful thing in the window. Whether the window is light
or dark follows the system, at the start and when it changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from photodedup import paths
from photodedup.gui.style_sheet import style_sheet
from photodedup.types import Relation

Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of one appearance, as "#rrggbb"."""

    window: str
    surface: str
    sunken: str
    hover: str
    line: str
    text: str
    quiet_text: str
    faint_text: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    warning: str
    warning_soft: str
    danger: str
    on_danger: str
    chips: tuple[tuple[str, str], ...]  # (text, ground) for exact, copies, edits and similar


LIGHT: Final = Tones(
    window="#f5f5f3",
    surface="#ffffff",
    sunken="#ececea",
    hover="#eeeeeb",
    line="#dfdfdb",
    text="#1c1c1e",
    quiet_text="#5f6066",
    faint_text="#76777d",
    accent="#2b62c4",
    accent_hover="#2455ad",
    on_accent="#ffffff",
    selected="#e4ecfa",
    warning="#8a5a00",
    warning_soft="#fdf3dc",
    danger="#b3352a",
    on_danger="#ffffff",
    chips=(("#19623e", "#dff1e7"), ("#2250a8", "#e2ebfb"), ("#7d4f00", "#faeccd"), ("#55565c", "#e9e9ec")),
)

DARK: Final = Tones(
    window="#1a1b1d",
    surface="#242528",
    sunken="#131416",
    hover="#2d2f33",
    line="#35373b",
    text="#ececea",
    quiet_text="#a7a9af",
    faint_text="#8c8e95",
    accent="#7ea6f5",
    accent_hover="#95b6f8",
    on_accent="#10151f",
    selected="#2a3750",
    warning="#e9bd66",
    warning_soft="#3a3120",
    danger="#f0877c",
    on_danger="#2a0f0c",
    chips=(("#84d3a6", "#1f3a2c"), ("#9dbdf8", "#263552"), ("#e9bd66", "#3d331d"), ("#b9bac0", "#34363a")),
)


class Text(Enum):
    """Sizes of type, as factors of the system's own, with their weights."""

    TITLE = (1.85, QFont.Weight.DemiBold)
    HEADING = (1.25, QFont.Weight.DemiBold)
    STRONG = (1.0, QFont.Weight.DemiBold)
    BODY = (1.0, QFont.Weight.Normal)
    SMALL = (0.9, QFont.Weight.Normal)
    CHIP = (0.82, QFont.Weight.Medium)


def font(text: Text) -> QFont:
    """Return the system's font in one of our sizes."""
    factor, weight = text.value
    scaled = QFont(QApplication.font())
    scaled.setPointSizeF(scaled.pointSizeF() * factor)
    scaled.setWeight(weight)
    return scaled


class Theme(QObject):
    """Dresses the application and follows the system between light and dark.

    Signals:
        changed(): other colours are in force; whoever keeps one asks again.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Dress the application as the system is now."""
        super().__init__(app)
        self._app = app
        self.tones = LIGHT
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self.follow_system)
        self.follow_system()

    @property
    def is_dark(self) -> bool:
        """Whether the dark appearance is in force."""
        return self.tones is DARK

    @Slot()
    def follow_system(self) -> None:
        """Take the appearance that the system asks for."""
        self.dress(dark=_system_is_dark())

    def dress(self, *, dark: bool) -> None:
        """Put one appearance in force."""
        self.tones = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.tones))
        self._app.setStyleSheet(style_sheet(self.tones, _drawings(dark=dark)))
        self.changed.emit()

    def chip(self, relation: Relation, *, on_colour: bool = False) -> tuple[QColor, QColor]:
        """Return the text and ground colours of a relation's chip: one pair for each level.

        On a coloured row the ground is neutral, or the chip would sink into it.
        """
        text, ground = self.tones.chips[_FAMILY[relation]]
        return QColor(text), QColor(self.tones.surface if on_colour else ground)


_FAMILY: Final = {
    Relation.IDENTICAL: 0,
    Relation.SAME_PIXELS: 0,
    Relation.RESAVED: 1,
    Relation.CROPPED: 2,
    Relation.ROTATED: 2,
    Relation.EDITED: 2,
    Relation.BURST: 3,
    Relation.SIMILAR: 3,
}


def _drawings(*, dark: bool) -> dict[str, str]:
    """Name the files of the arrows, in a grey that can be seen on light and on dark, and of the tick of check boxes."""
    folder = paths.resources_folder() / "icons"
    names = {"arrow_up": "arrow-up", "arrow_down": "arrow-down", "tick": "tick-dark" if dark else "tick-light"}
    return {name: (folder / f"{file}.svg").as_posix() for name, file in names.items()}


def _system_is_dark() -> bool:
    """Ask the system; where it does not say, judge by the palette it gives."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Dark
    return QApplication.style().standardPalette().color(Role.Window).lightness() < 128


def _palette(tones: Tones) -> QPalette:
    palette = QPalette()
    for role, colour in {
        Role.Window: tones.window,
        Role.WindowText: tones.text,
        Role.Base: tones.surface,
        Role.AlternateBase: tones.window,
        Role.Text: tones.text,
        Role.Button: tones.surface,
        Role.ButtonText: tones.text,
        Role.Highlight: tones.accent,
        Role.HighlightedText: tones.on_accent,
        Role.Link: tones.accent,
        Role.PlaceholderText: tones.faint_text,
        Role.ToolTipBase: tones.surface,
        Role.ToolTipText: tones.text,
        Role.Mid: tones.line,
        Role.Accent: tones.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tones.faint_text))
    return palette

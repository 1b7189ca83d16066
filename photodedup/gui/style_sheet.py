"""The style sheet: shapes and spacing of buttons, sliders and bars. Colours come from the theme's tones."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Final, Protocol


class Colours(Protocol):
    """What the sheet needs to know of the tones."""

    @property
    def window(self) -> str: ...  # noqa: D102 -- see `theme.Tones`
    @property
    def surface(self) -> str: ...  # noqa: D102
    @property
    def sunken(self) -> str: ...  # noqa: D102
    @property
    def hover(self) -> str: ...  # noqa: D102
    @property
    def line(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def quiet_text(self) -> str: ...  # noqa: D102
    @property
    def faint_text(self) -> str: ...  # noqa: D102
    @property
    def accent(self) -> str: ...  # noqa: D102
    @property
    def accent_hover(self) -> str: ...  # noqa: D102
    @property
    def on_accent(self) -> str: ...  # noqa: D102
    @property
    def selected(self) -> str: ...  # noqa: D102
    @property
    def warning(self) -> str: ...  # noqa: D102
    @property
    def warning_soft(self) -> str: ...  # noqa: D102


_SHEET: Final = Template("""
QLabel[tone="quiet"] { color: $quiet_text; }
QLabel[tone="faint"] { color: $faint_text; }
QLabel[tone="warning"] { color: $warning; }

QPushButton {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 7px;
    padding: 7px 16px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 15px; }
QPushButton::menu-indicator {
    image: url("$arrow_down"); width: 10px; height: 10px; subcontrol-origin: padding; subcontrol-position: center right;
    right: 7px;
}
QPushButton:checked { background: $selected; border-color: $accent; }
QPushButton:disabled { color: $faint_text; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $faint_text; border-color: $line; }
QPushButton[kind="plain"] { background: transparent; border-color: transparent; }
QPushButton[kind="plain"]:hover { background: $hover; }
QPushButton[kind="plain"]:focus { border: 2px solid $accent; }
QPushButton[kind="row"] { background: transparent; border-color: transparent; text-align: left; padding: 9px 12px; }
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border: 2px solid $accent; padding: 8px 11px; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 6px; }
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="icon"]:focus { border: 2px solid $accent; padding: 5px; }

QFrame[kind="segments"] { background: $sunken; border-radius: 9px; }
QFrame[kind="segments"] QPushButton {
    background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 5px 14px; color: $quiet_text;
}
QFrame[kind="segments"] QPushButton:hover { color: $text; }
QFrame[kind="segments"] QPushButton:checked {
    background: $surface; color: $text; border-color: $line; font-weight: 600;
}
QFrame[kind="segments"] QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[kind="drop"] { background: $surface; border: 2px dashed $line; border-radius: 16px; }
QFrame[kind="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[kind="head"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[kind="message"] { background: $warning_soft; border: none; border-bottom: 1px solid $line; }
QFrame[kind="message"] QLabel { color: $warning; }
QFrame[kind="done"] { background: $selected; border: none; border-bottom: 1px solid $line; }

QLineEdit {
    background: $window; color: $text; border: 1px solid $line; border-radius: 7px; padding: 5px 9px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus { border: 2px solid $accent; padding: 4px 8px; }
QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 7px; padding: 5px 8px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox:hover, QAbstractSpinBox:hover { background: $hover; }
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint_text; }
QComboBox::drop-down, QDateEdit::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; border: none; width: 22px;
}
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$arrow_down"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $selected; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }
QAbstractSpinBox { min-height: 15px; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: padding; border: none; width: 22px; background: transparent;
}
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $sunken; }
QSpinBox::up-arrow { image: url("$arrow_up"); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url("$arrow_down"); width: 10px; height: 10px; }
QCalendarWidget QWidget { alternate-background-color: $window; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: none; padding: 5px; }
QCalendarWidget QToolButton:hover { background: $hover; border-radius: 5px; }
QCalendarWidget QAbstractItemView { background: $surface; selection-background-color: $accent; }

QListWidget, QPlainTextEdit {
    background: $window; color: $text; border: 1px solid $line; border-radius: 7px; padding: 5px; outline: none;
}
QListWidget:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 4px; }
QListWidget::item { padding: 5px 3px; color: $text; }
QListWidget::item:selected { background: $selected; color: $text; border-radius: 5px; }
QTableView[kind="boxed"] {
    background: $window; color: $text; border: 1px solid $line; border-radius: 7px; padding: 3px 5px;
    selection-background-color: $selected; selection-color: $text;
}
QTableView[kind="boxed"]:focus { border: 2px solid $accent; padding: 2px 4px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $quiet_text; border: none; border-bottom: 1px solid $line; padding: 6px 4px;
}
QDialog { background: $surface; }

QCheckBox, QRadioButton { spacing: 9px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {
    width: 16px; height: 16px; border: 1px solid $faint_text; background: $window;
}
QCheckBox::indicator, QListWidget::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QListWidget::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }

QProgressBar { background: $sunken; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QSlider { min-height: 24px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $surface; border: 2px solid $accent; width: 14px; height: 14px; margin: -7px 0; border-radius: 9px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }

QTableView { background: transparent; border: none; outline: none; selection-background-color: transparent; }
QTableView[kind="list"] { background: $surface; }
QFrame[kind="list"] { background: $surface; border: none; border-right: 1px solid $line; }
QTableView[kind="facts"] { background: transparent; color: $text; }
QTableView[kind="facts"] QHeaderView::section { border: none; padding: 2px 12px 2px 3px; color: $quiet_text; }
QTableView[kind="facts"] QHeaderView::section:vertical { padding: 3px 12px 2px 0; }
QTableView[kind="facts"]::item { padding: 0 9px 0 0; }
QTableView[kind="facts"] QTableCornerButton::section { background: transparent; border: none; }
QTableView[kind="plain"] {
    background: $surface; border: 1px solid $line; border-radius: 7px; padding: 3px 4px;
    selection-background-color: $selected; selection-color: $text;
}
QTableView[kind="plain"]:focus { border: 2px solid $accent; padding: 2px 3px; }
QTableView[kind="plain"]::item { padding: 0 9px; }
QTableView[kind="plain"]::item:selected { background: $selected; color: $text; }
QTableView[kind="plain"] QHeaderView::section { padding: 6px 12px; }
QSplitter::handle { background: transparent; width: 1px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 36px; }
QScrollBar::handle:vertical:hover { background: $faint_text; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 36px; }
QScrollBar::handle:horizontal:hover { background: $faint_text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }

QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 14px; border-radius: 5px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $faint_text; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 5px 8px; }
""")


def style_sheet(colours: Colours, drawings: Mapping[str, str]) -> str:
    """Fill the sheet with colours, and with the files of the drawings `arrow_up`, `arrow_down` and `tick`."""
    named = {name: getattr(colours, name) for name in vars(Colours) if not name.startswith("_")}
    return _SHEET.substitute(named, **drawings)

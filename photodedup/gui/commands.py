"""Everything the menus offer, and the keys for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from photodedup.gui import sample, words
from photodedup.gui.menus import LINE, Entry, Line, add_menu
from photodedup.gui.session import Session
from photodedup.types import Level

if TYPE_CHECKING:
    from photodedup.gui.main_window import MainWindow

translate = QCoreApplication.translate


def fill_menus(window: MainWindow, session: Session) -> None:
    """Give the window its menus."""
    bar = window.menuBar()
    add_menu(bar, translate("Menu", "&Photos"), _photos(window, session))
    add_menu(bar, translate("Menu", "&Review"), _review(window, session))
    add_menu(bar, translate("Menu", "&View"), _view(window))
    add_menu(bar, translate("Menu", "&Help"), _about(window))


def _photos(window: MainWindow, session: Session) -> tuple[Line, ...]:
    sample_too = (Entry(translate("Menu", "Scan the sample photos"), ("Ctrl+Shift+O",), session.prepare_sample),)
    return (
        Entry(translate("Menu", "Scan a folder …"), ("Ctrl+O",), window.choose_folder),
        *(sample_too if sample.shipped().is_dir() else ()),
        Entry(translate("Menu", "Paste an image"), ("Ctrl+V",), session.pasting.paste),
        LINE,
        Entry(translate("Menu", "Open another library …"), ("Ctrl+Shift+L",), window.libraries.choose),
        window.libraries.menu,
        LINE,
        Entry(translate("Menu", "Settings …"), ("Ctrl+,",), window.dialogs.show_settings),
        Entry(translate("Menu", "Quit"), ("Ctrl+Q",), window.close),
    )


def _review(window: MainWindow, session: Session) -> tuple[Entry | None, ...]:
    groups = window.groups
    return (
        Entry(translate("Menu", "Compare the photos of this group"), ("Ctrl+E",), groups.compare),
        Entry(translate("Menu", "Mark this group as suggested"), ("Ctrl+M",), groups.mark_shown),
        Entry(translate("Menu", "Mark the selected groups as suggested"), ("Ctrl+Shift+M",), groups.mark_selected),
        Entry(translate("Menu", "Mark all groups as suggested"), ("Ctrl+Alt+M",), groups.mark_all),
        Entry(translate("Menu", "Keep by rules …"), ("Ctrl+R",), groups.choose_rules),
        Entry(translate("Menu", "Folder against folder …"), ("Ctrl+D",), groups.decide_folders),
        Entry(translate("Menu", "Clear marks"), ("Ctrl+Backspace",), groups.clear_marks),
        Entry(translate("Menu", "The photos of this group are no duplicates"), ("Ctrl+I",), groups.ignore_shown),
        LINE,
        Entry(translate("Menu", "Remove marked photos …"), ("Ctrl+Del", "Ctrl+Return"), groups.remove_marked),
        Entry(translate("Menu", "Stop moving photos"), ("Ctrl+.",), session.removals.stop),
        Entry(translate("Menu", "Undo the last removal or decision"), ("Ctrl+Z",), session.undo),
    )


def _view(window: MainWindow) -> tuple[Entry | None, ...]:
    return (
        Entry(translate("Menu", "Back"), ("Alt+Left", "Esc", "Backspace"), window.go_back),
        Entry(translate("Menu", "Start"), ("Ctrl+Home",), window.show_start),
        Entry(translate("Menu", "Groups"), ("Ctrl+G",), window.show_groups),
        Entry(translate("Menu", "History"), ("Ctrl+H",), window.show_history),
        Entry(translate("Menu", "Last scan"), ("Ctrl+L",), window.show_scan),
        Entry(translate("Menu", "Filter"), ("Ctrl+F",), window.filter_groups),
        LINE,
        *(
            Entry(words.level_name(level), (f"Ctrl+{number}",), partial(window.press_level, level))
            for number, level in enumerate(Level, start=1)
        ),
        LINE,
        Entry(translate("Menu", "Less alike"), ("[",), partial(window.groups.threshold.step, -1)),
        Entry(translate("Menu", "More alike"), ("]",), partial(window.groups.threshold.step, 1)),
    )


def _about(window: MainWindow) -> tuple[Entry | None, ...]:
    return (
        Entry(translate("Menu", "Keys"), ("F1",), window.dialogs.show_keys),
        Entry(translate("Menu", "About photodedup"), (), window.dialogs.show_about),
    )

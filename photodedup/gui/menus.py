"""Menus from a table: every entry has its words, its keys and what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu; the first of `keys` is the one shown."""

    text: str
    keys: tuple[str, ...]
    do: Callable[[], object]


LINE = None
"""Stands for a line between entries."""

Line = Entry | QMenu | None
"""What a menu is made of: entries, other menus and lines."""


def add_menu(bar: QMenuBar, title: str, entries: Sequence[Line]) -> list[QAction]:
    """Add a menu to the bar and return its actions, without the lines and the menus within."""
    menu = bar.addMenu(title)
    made = []
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        if isinstance(entry, QMenu):
            menu.addMenu(entry)
            continue
        action = menu.addAction(entry.text)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        action.triggered.connect(_without_state(entry.do))
        made.append(action)
    return made


def _without_state(do: Callable[[], object]) -> Callable[[], None]:
    """Qt hands every slot that could take it whether the action is checked."""

    def run() -> None:
        do()

    return run

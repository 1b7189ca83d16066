"""How the person left the window, kept for the next start: size, place, level, the width of the list."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from photodedup.gui import memory
from photodedup.gui.memory import View
from photodedup.gui.panels.groups import GroupsPage
from photodedup.gui.session import Session


def keep_shape(window: QMainWindow, groups: GroupsPage, session: Session) -> None:
    """Remember how the window is now."""
    view = View(
        level=session.level.value,
        threshold=round(100 * session.threshold),
        geometry=_text(window.saveGeometry()),
        split=_text(groups.split.saveState()),
    )
    memory.keep_view(view, memory.memory_file())


def restore_shape(window: QMainWindow, groups: GroupsPage) -> None:
    """Give the window back its size and place; Qt sees to it that it lies on a screen."""
    view = memory.last_view(memory.memory_file())
    if view.geometry:
        window.restoreGeometry(_record(view.geometry))
    if view.split:
        groups.split.restoreState(_record(view.split))


def _text(record: QByteArray) -> str:
    return bytes(record.toHex().data()).decode("ascii")


def _record(text: str) -> QByteArray:
    return QByteArray.fromHex(text.encode("ascii", "replace"))

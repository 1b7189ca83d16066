"""The dialogs that the window opens, and what is done with their answers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from photodedup import paths, settings
from photodedup.errors import UserError
from photodedup.gui.core_words import in_words
from photodedup.gui.panels.about import AboutDialog
from photodedup.gui.panels.devices import DevicesPanel
from photodedup.gui.panels.keys import KeysDialog
from photodedup.gui.panels.message_bar import Message
from photodedup.gui.panels.removal import RemovalDialog
from photodedup.gui.panels.settings import SettingsDialog
from photodedup.gui.removals import wants_merging
from photodedup.gui.session import Session
from photodedup.gui.theme import Theme
from photodedup.removal_types import RemovalPlan
from photodedup.settings import Settings


class Dialogs(QObject):
    """Opens dialogs over the window, never more than the person asked for."""

    def __init__(self, window: QMainWindow, session: Session, look: Theme) -> None:
        """Show the plan of each removal before it happens."""
        super().__init__(window)
        self._window, self._session, self._look = window, session, look
        session.removals.planned.connect(self._show_plan)

    def show_settings(self) -> None:
        """Show what can be set."""
        stored, _complaints = settings.load(paths.settings_file())
        devices = DevicesPanel(self._session.computing, stored.provider, self._look)
        dialog = SettingsDialog(stored, self._look, self._window, devices)
        dialog.saved.connect(self._take_settings)
        dialog.open()

    def show_about(self) -> None:
        """Show what the program is and its licences."""
        AboutDialog(paths.licence_files(), self._window).open()

    def show_keys(self) -> None:
        """Show what the keyboard can do."""
        KeysDialog(self._window.menuBar(), self._window).open()

    @Slot(object)
    def _show_plan(self, plan: RemovalPlan) -> None:
        dialog = RemovalDialog(plan, self._look, self._window, merging=wants_merging())
        dialog.agreed.connect(self._session.removals.carry_out)
        dialog.merging_chosen.connect(self._take_merging)
        dialog.open()

    @Slot(bool)
    def _take_merging(self, merging: bool) -> None:  # noqa: FBT001 -- Qt's signals hand over a bare bool
        stored, _complaints = settings.load(paths.settings_file())
        self._save(replace(stored, merge_metadata=merging))
        self._session.removals.plan_again()

    @Slot(object)
    def _take_settings(self, changed: Settings) -> None:
        self._save(changed)
        self._session.adopt(changed)

    def _save(self, changed: Settings) -> None:
        try:
            settings.save(changed, paths.settings_file())
        except UserError as error:
            self._session.said.emit(Message(in_words(error.sentence), in_words(error.hint)))

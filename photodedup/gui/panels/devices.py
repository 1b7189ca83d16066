"""What computes: each device with how fast it was, or why it is not used, and a button to try them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.computing import Computing
from photodedup.gui.core_words import in_words
from photodedup.gui.panels.parts import Button, Label
from photodedup.gui.theme import Text, Theme

if TYPE_CHECKING:
    from photodedup.engine.devices import Device

_WIDTH = 420  # of a reason, before it is broken into lines


class DevicesPanel(QWidget):
    """The devices that this machine has, and the one that the settings name.

    Args:
        computing: knows them.
        chosen: the provider in the settings; why it cannot be used is said even where this machine has none of it.
        look: colours and icons.
    """

    def __init__(self, computing: Computing, chosen: str, look: Theme) -> None:
        """Ask what is known."""
        super().__init__()
        self._computing, self._chosen = computing, chosen
        self.again = Button(look, "")
        self.again.clicked.connect(computing.test_again)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(18)
        self._rows.setColumnStretch(0, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._rows)
        column.addLayout(foot)
        self._show_busy(computing.is_busy)
        computing.listed.connect(self._show)
        computing.busy.connect(self._show_busy)
        computing.look()

    @Slot(object)
    def _show(self, devices: list[Device]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for device in devices:
            if device.state != "unusable" or device.provider == self._chosen:
                self._add(device)

    def _add(self, device: Device) -> None:
        row = self._rows.rowCount()
        self._rows.addWidget(Label(device.title), row, 0)
        self._rows.addWidget(Label(self._speed(device), tone="quiet"), row, 1, Qt.AlignmentFlag.AlignRight)
        if device.reason:
            reason = Label(in_words(device.reason), Text.SMALL, "quiet")
            reason.setWordWrap(True)
            reason.setMinimumSize(_WIDTH, reason.heightForWidth(_WIDTH))  # a grid asks no label how high it is
            reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._rows.addWidget(reason, row + 1, 0, 1, 2)

    def _speed(self, device: Device) -> str:
        if device.rate is not None:
            return words.per_second(device.rate)
        return self.tr("Not tried yet") if device.state == "untried" else self.tr("Not used")

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 -- a slot gets what the signal carries
        self.again.setEnabled(not busy)
        self.again.say(self.tr("Trying …") if busy else self.tr("Test again"), "")

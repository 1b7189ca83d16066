"""The bar under the groups: what is marked for removal, and what can be done with the marks."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from photodedup.gui import words
from photodedup.gui.models.marks import Marks
from photodedup.gui.panels.parts import Button, Label, announce
from photodedup.gui.theme import Text, Theme
from photodedup.types import Level


class MarkBar(QFrame):
    """Counts the marks.

    Signals:
        all_wanted(): the person wants every listed group marked as suggested.
        rules_wanted(): the person wants kept photos chosen by rules.
        folders_wanted(): the person wants to decide folder against folder.
        clear_wanted(): the person wants no marks.
        remove_wanted(): the person wants to remove what is marked.
    """

    all_wanted = Signal()
    rules_wanted = Signal()
    folders_wanted = Signal()
    clear_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, look: Theme) -> None:
        """Start without marks."""
        super().__init__()
        self.setProperty("kind", "bar")
        self._count = Label("", Text.STRONG)
        self.all = Button(look, self.tr("Mark all as suggested"))
        # Two choices behind one button: side by side they are wider than small screens in half of the languages.
        self.decide = Button(look, self.tr("Decide by …"))
        self.choices = QMenu(self)
        self.choices.addAction(self.tr("Rules …")).triggered.connect(self._ask_rules)
        self.choices.addAction(self.tr("Folder against folder …")).triggered.connect(self._ask_folders)
        self.decide.setMenu(self.choices)
        self.clear = Button(look, self.tr("Clear marks"), "plain")
        self.remove = Button(look, self.tr("Remove marked …"), "primary")
        self.all.clicked.connect(self.all_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 18, 10)
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        for button in (self.clear, self.decide, self.all, self.remove):
            row.addWidget(button)

    @Slot()
    def _ask_rules(self) -> None:
        self.rules_wanted.emit()

    @Slot()
    def _ask_folders(self) -> None:
        self.folders_wanted.emit()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._count.text()

    def show_marks(self, marks: Marks, level: Level) -> None:
        """Count the marks; photos that are merely similar are never removed in bulk, and have none."""
        before = self.text
        self.setVisible(level.removable)
        self._count.setText(
            f"{words.marked(len(marks))}  ·  {words.size(marks.bytes)}" if len(marks) else self.tr("Nothing is marked")
        )
        for button in (self.clear, self.remove):
            button.setEnabled(len(marks) > 0)
        if before not in {"", self.text}:  # the mark itself is paint; a screen reader hears the count
            announce(self, self.text)

"""A calm line at the top of the window that says what went wrong and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from photodedup.errors import UserError
from photodedup.gui.core_words import in_words
from photodedup.gui.panels.parts import Button, Label, announce
from photodedup.gui.theme import Text, Theme


@dataclass(frozen=True, slots=True)
class Action:
    """What the person may do about a message: a button's words, and what it does."""

    text: str
    do: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the person, a hint and an action where there is one; `good` if all went as it should."""

    sentence: str
    hint: str = ""
    action: Action | None = None
    good: bool = False


class MessageBar(QFrame):
    """Shows one message until it is put away or replaced."""

    def __init__(self, look: Theme) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("kind", "message")
        self._sentence = Label("", Text.STRONG)
        self._hint = Label("", Text.BODY)
        for label in (self._sentence, self._hint):
            label.setWordWrap(True)
        self._message = Message("")
        self.action = Button(look, "", "")
        self.action.clicked.connect(self._act)
        close = Button(look, self.tr("Dismiss"), "icon", "stop")
        close.clicked.connect(self.hide)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._sentence)
        lines.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 12, 10)
        row.addLayout(lines, 1)
        row.addWidget(self.action)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown now, sentence and hint."""
        return "" if self.isHidden() else f"{self._sentence.text()} {self._hint.text()}".strip()

    @Slot(object)
    def say(self, message: Message) -> None:
        """Show a message, and have a screen reader say it."""
        self._message = message
        self.setProperty("kind", "done" if message.good else "message")
        for part in (self, self._sentence, self._hint):  # a sheet's rules for what is inside are not asked again alone
            self.style().unpolish(part)
            self.style().polish(part)
        self.action.setVisible(message.action is not None)
        if message.action is not None:
            self.action.say(message.action.text, "")
        self._sentence.setText(message.sentence)
        self._hint.setText(message.hint)
        self._hint.setVisible(bool(message.hint))
        self.show()
        announce(self, self.text)

    @Slot()
    def _act(self) -> None:
        action = self._message.action
        self.hide()
        if action is not None:
            action.do()


def message_for(error: Exception, bug_sentence: str, bug_hint: str) -> Message:
    """Turn an error into words: its own if it is the person's to mend, those given if the program is to blame."""
    if isinstance(error, UserError):
        return Message(in_words(error.sentence), in_words(error.hint))
    return Message(bug_sentence, bug_hint)

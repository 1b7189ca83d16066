"""The page that compares two to four photos of a group: side by side, in turn, or by their difference."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.closer import Closer
from photodedup.gui.models.differences import Version
from photodedup.gui.models.lens import Lens
from photodedup.gui.panels.compare_pane import ComparePane, Sheet
from photodedup.gui.panels.difference_table import DifferenceTable
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.parts import Button, ElidedLabel, frame
from photodedup.gui.previews import Previews
from photodedup.gui.theme import Text, Theme
from photodedup.types import Member, Relation

MOST: Final = 4
_STEP: Final = 0.1
_NOTCH: Final = 1.25


class Way(Enum):
    """How photos are compared."""

    BESIDE = auto()
    FLICK = auto()
    DIFFERENCE = auto()


class ComparePage(QWidget):
    """Photos under one lens."""

    def __init__(self, previews: Previews, closer: Closer, look: Theme) -> None:
        """Start without photos."""
        super().__init__()
        self._previews, self._closer = previews, closer
        self._members: tuple[Member, ...] = ()
        self._front = 0
        self.way = Way.BESIDE
        self.lens = Lens()
        self.head = Head(look, self.tr("Compare"))
        self.panes = [ComparePane(previews, look) for _ in range(MOST)]
        self._names = [ElidedLabel("", Text.STRONG) for _ in range(MOST)]
        self._facts = [ElidedLabel("", Text.SMALL, "quiet", Qt.TextElideMode.ElideRight) for _ in range(MOST)]
        self._columns: list[QWidget] = []
        self.differences = DifferenceTable(rows=MOST)
        self.flick = Button(look, self.tr("Flick"))
        self.difference = Button(look, self.tr("Difference"))
        for button in (self.flick, self.difference):
            button.setCheckable(True)
            self.head.add(button)
        self.flick.clicked.connect(self._flick_pressed)
        self.difference.clicked.connect(self._difference_pressed)
        for pane in self.panes:
            pane.looked.connect(self.look_at)
        previews.arrived.connect(self._repaint)
        closer.laid.connect(self._show_all)
        closer.known.connect(self._show_facts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(10)
        for pane, name, facts in zip(self.panes, self._names, self._facts, strict=True):
            whole = QWidget()
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(pane, 1)
            column.addSpacing(4)
            column.addWidget(name)
            column.addWidget(facts)
            self._columns.append(whole)
            row.addWidget(whole, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addLayout(row, 1)
        strip = frame("bar")
        inset = QVBoxLayout(strip)
        inset.setContentsMargins(20, 8, 18, 8)
        inset.addWidget(self.differences)
        page.addWidget(strip)

    @property
    def shown(self) -> list[Path]:
        """The photos that can be seen now."""
        wide = self.way is Way.BESIDE
        return [each.path for number, each in enumerate(self._members) if wide or number == self._front]

    def show_members(self, members: tuple[Member, ...]) -> None:
        """Compare up to four members of a group, the kept one first."""
        self._members = members[:MOST]
        self._front = min(1, len(self._members) - 1)
        self.lens = Lens()
        photos = [member.path for member in self._members]
        self._previews.show(photos)
        self._closer.look(photos)
        self._closer.lay(photos[1:], photos[0])
        self.differences.make_room(len(photos))
        self._show_facts()
        self._choose(Way.BESIDE)

    def take_keyboard(self) -> None:
        """Listen to the keys."""
        self.setFocus()

    @Slot(object)
    def look_at(self, lens: Lens) -> None:
        """Move all photos to the same place."""
        self.lens = lens
        for pane in self.panes:
            pane.show_lens(lens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, pan with the arrows, F flicks, D shows the difference, Space goes to the next."""
        step = _STEP / self.lens.zoom
        moves: dict[Qt.Key, Callable[[], Lens]] = {
            Qt.Key.Key_Plus: lambda: self.lens.zoomed(_NOTCH),
            Qt.Key.Key_Minus: lambda: self.lens.zoomed(1 / _NOTCH),
            Qt.Key.Key_0: Lens,
            Qt.Key.Key_Left: lambda: self.lens.moved(-step, 0),
            Qt.Key.Key_Right: lambda: self.lens.moved(step, 0),
            Qt.Key.Key_Up: lambda: self.lens.moved(0, -step),
            Qt.Key.Key_Down: lambda: self.lens.moved(0, step),
        }
        deeds: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_F: self._flick_pressed,
            Qt.Key.Key_D: self._difference_pressed,
            Qt.Key.Key_Space: self.next,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.look_at(moves[key]())
        elif key in deeds:
            deeds[key]()
        else:
            super().keyPressEvent(event)

    def next(self) -> None:
        """Bring the next photo to the front."""
        if self.way is Way.BESIDE:
            self._choose(Way.FLICK)
            return
        self._front = (self._front + 1) % max(1, len(self._members))
        if self.way is Way.DIFFERENCE and self._front == 0:
            self._front = min(1, len(self._members) - 1)
        self._choose(self.way)

    @Slot()
    def _flick_pressed(self) -> None:
        self._choose(Way.BESIDE if self.way is Way.FLICK else Way.FLICK)

    @Slot()
    def _difference_pressed(self) -> None:
        if self.way is Way.BESIDE:
            self._front = self._first_other()
        self._choose(Way.BESIDE if self.way is Way.DIFFERENCE else Way.DIFFERENCE)

    def _first_other(self) -> int:
        """Return the first photo whose pixels are not the kept one's: of one that has them, only black is seen."""
        same = (Relation.IDENTICAL, Relation.SAME_PIXELS)
        others = range(1, len(self._members))
        return next((each for each in others if self._members[each].relation not in same), self._front)

    def _choose(self, way: Way) -> None:
        self.way = way
        self.flick.setChecked(way is Way.FLICK)
        self.difference.setChecked(way is Way.DIFFERENCE)
        if way is Way.DIFFERENCE and self._front == 0:
            self._front = min(1, len(self._members) - 1)
        self._show_all()
        self.look_at(self.lens)
        self.head.say(self.tr("Compare"), self._hint())

    @Slot()
    def _show_all(self) -> None:
        for number, column in enumerate(self._columns):
            there = number < len(self._members)
            column.setVisible(there and (self.way is Way.BESIDE or number == self._front))
            if there:
                self._show_member(number, self._members[number])

    def _show_member(self, number: int, member: Member) -> None:
        whole = self._members[0].path
        sheet = Sheet(member.path, self._closer.map_of(member.path, whole))
        self.panes[number].show_sheet(sheet, whole, differs=self.way is Way.DIFFERENCE and number > 0)
        self._names[number].setText(words.place(member.path))
        self._names[number].setToolTip(words.place(member.path))
        self._facts[number].setText(self.tr("Keep") if number == 0 else f"{number + 1}  ·  {told_of(member)}")

    def _hint(self) -> str:
        if self.way is Way.DIFFERENCE:
            return self.tr("What is black is the same in both. Space shows the next photo.")
        if self.way is Way.FLICK:
            return self.tr("Space shows the next photo in the same place.")
        return self.tr("Zoom with the wheel or + and -, move by dragging or with the arrow keys.")

    @Slot()
    def _show_facts(self) -> None:
        titles = [self.tr("Kept"), *(words.number(number) for number in range(2, MOST + 1))]
        shown = zip(titles, self._members, strict=False)
        self.differences.show_versions(
            [Version(title, member, self._closer.facts_of(member.path)) for title, member in shown]
        )

    @Slot()
    def _repaint(self) -> None:
        for pane in self.panes:
            pane.update()


def told_of(member: Member) -> str:
    """Say what a photo is to the kept one, and on what evidence."""
    return words.evidence(member.evidence) or words.relation_name(member.relation)

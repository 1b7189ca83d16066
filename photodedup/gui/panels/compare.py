"""The page that compares two to four photos of a group: side by side, in turn, or by their difference."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.closer import Closer
from photodedup.gui.models.differences import Version
from photodedup.gui.models.lens import Lens
from photodedup.gui.models.marks import Marks
from photodedup.gui.panels.compare_pane import ComparePane, Sheet
from photodedup.gui.panels.difference_table import DifferenceTable
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.parts import Button, ElidedLabel, frame
from photodedup.gui.previews import Previews
from photodedup.gui.theme import Text, Theme
from photodedup.types import Member, Relation

translate = QCoreApplication.translate

MOST: Final = 4
_STEP: Final = 0.1
_NOTCH: Final = 1.25
_MARGIN: Final = 14
_GAP: Final = 20  # or the words under one photo would run on into those under the next
_WORDS_HEIGHT: Final = 44  # of the two lines under a photo
_NUMBERS: Final = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class Way(Enum):
    """How photos are compared."""

    BESIDE = auto()
    FLICK = auto()
    DIFFERENCE = auto()


class Tray(QWidget):
    """What the photos lie on.

    Signals:
        resized(): there is more room, or less.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell who lays the photos out."""
        super().resizeEvent(event)
        self.resized.emit()


class ComparePage(QWidget):
    """Photos under one lens.

    Signals:
        mark_wanted(object): the person wants the mark of the photo at this `Path` turned around.
    """

    mark_wanted = Signal(object)

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
        self._names = [ElidedLabel("", Text.STRONG, shortened=Qt.TextElideMode.ElideLeft) for _ in range(MOST)]
        self._facts = [ElidedLabel("", Text.SMALL, "quiet", Qt.TextElideMode.ElideRight) for _ in range(MOST)]
        self.removes = [QCheckBox(translate("Relation", "Remove")) for _ in range(MOST)]
        self._marks: Marks | None = None
        self._cells: list[QWidget] = []
        self._tray = Tray()
        self._tray.resized.connect(self._arrange)
        self._grid = QGridLayout(self._tray)
        self.differences = DifferenceTable(rows=MOST)
        self.flick = Button(look, self.tr("Flick"))
        self.difference = Button(look, self.tr("Difference"))
        for button in (self.flick, self.difference):
            button.setCheckable(True)
            self.head.add(button)
        self.flick.clicked.connect(self._flick_pressed)
        self.difference.clicked.connect(self._difference_pressed)
        for number, (pane, box) in enumerate(zip(self.panes, self.removes, strict=True)):
            pane.looked.connect(self.look_at)
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, the page's own keys still work
            box.clicked.connect(partial(self._ask_mark, number))
        previews.arrived.connect(self._repaint)
        closer.laid.connect(self._show_all)
        closer.known.connect(self._show_facts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._grid.setSpacing(_GAP)
        self._cells = [self._cell(number) for number in range(MOST)]
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._tray, 1)
        strip = frame("bar")
        inset = QVBoxLayout(strip)
        inset.setContentsMargins(_MARGIN, 8, 18, 8)
        inset.addWidget(self.differences)
        page.addWidget(strip)

    def _cell(self, number: int) -> QWidget:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._names[number], 1)
        foot.addWidget(self.removes[number])
        cell = QWidget(self._tray)  # also while it is not laid out: what has no parent outlives the window
        cell.hide()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.panes[number], 1)
        column.addSpacing(4)
        column.addLayout(foot)
        column.addWidget(self._facts[number])
        return cell

    @Slot()
    def _arrange(self) -> None:
        """Lay the photos out in rows, so that they are as large as the page lets them be."""
        if not self._members:
            return
        whole = self._members[0]
        columns = columns_for(len(self.shown), self._tray.size(), whole.width / max(1, whole.height))
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(number, columns))
        if self.way is not Way.BESIDE:
            self._grid.addWidget(self._cells[self._front], 0, 0)
        for number in range(MOST):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
            self._grid.setRowStretch(number, 1 if number * columns < len(self.shown) else 0)

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
        """Zoom with + and -, pan with the arrows, F flicks, D shows the difference, Space goes to the next.

        A figure marks the photo of that number.
        """
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
        if key in _NUMBERS:
            self._ask_mark(_NUMBERS.index(key))
        elif key in moves:
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
        for number, cell in enumerate(self._cells):
            there = number < len(self._members)
            cell.setVisible(there and (self.way is Way.BESIDE or number == self._front))
            if there:
                self._show_member(number, self._members[number])
        self._arrange()

    def _show_member(self, number: int, member: Member) -> None:
        whole = self._members[0].path
        sheet = Sheet(member.path, self._closer.map_of(member.path, whole))
        self.panes[number].show_sheet(sheet, whole, differs=self.way is Way.DIFFERENCE and number > 0)
        self._names[number].setText(words.place(member.path))
        self._names[number].setToolTip(words.place(member.path))
        self._show_mark(number, member)

    def _show_mark(self, number: int, member: Member) -> None:
        box, doomed = self.removes[number], self._marks is not None and member.path in self._marks
        box.setVisible(self._marks is not None)
        box.setChecked(doomed)
        box.setAccessibleName(f"{box.text()}: {words.place(member.path)}")
        kept = "" if doomed else self.tr("Keep")
        told = kept if number == 0 else told_of(member)
        self._facts[number].setText("  ·  ".join(filter(None, (words.number(number + 1), told))))

    @Slot(object)
    def show_marks(self, marks: Marks | None) -> None:
        """Show what is marked for removal; None where nothing can be."""
        self._marks = marks
        for number, member in enumerate(self._members):
            self._show_mark(number, member)

    def _ask_mark(self, number: int) -> None:
        if self._marks is not None and number < len(self._members):
            self.mark_wanted.emit(self._members[number].path)
            self._show_mark(number, self._members[number])  # a refused click leaves no tick

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


def columns_for(count: int, room: QSize, shape: float) -> int:
    """Return in how many columns photos of one shape (width to height) are largest; the fewest rows if it is alike."""

    def width(rows: int) -> float:
        columns = -(-count // rows)
        across = (room.width() - 2 * _MARGIN + _GAP) / columns - _GAP
        down = (room.height() - 2 * _MARGIN + _GAP) / rows - _GAP - _WORDS_HEIGHT
        return min(across, shape * down)

    return -(-count // max(range(1, count + 1), key=width, default=1))

"""One group: which photo is suggested to be kept and why, and every member beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.models.marks import Marks
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.detail_strip import DetailStrip
from photodedup.gui.panels.parts import Button, ElidedLabel, Label
from photodedup.gui.panels.photo_grid import PhotoGrid
from photodedup.gui.theme import Text, Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Group, Member


class GroupView(QWidget):
    """The right half of the page of groups.

    Signals:
        similar_wanted(object): the person wants photos like this `PhotoCard`'s.
        folder_wanted(object): the person wants to see this `PhotoCard`'s folder.
        mark_wanted(object, object): the person wants this `PhotoCard` to have this `Mark`.
        compare_wanted(): the person wants to compare the photos of this group.
        suggestion_wanted(): the person wants this group marked as suggested.
    """

    similar_wanted = Signal(object)
    folder_wanted = Signal(object)
    mark_wanted = Signal(object, object)
    compare_wanted = Signal()
    suggestion_wanted = Signal()

    def __init__(self, thumbs: Thumbs, look: Theme) -> None:
        """Start without a group."""
        super().__init__()
        self._title = ElidedLabel("", Text.HEADING)
        self._why = Label("", Text.BODY, "quiet")
        self._why.setWordWrap(True)
        self.grid = PhotoGrid(thumbs, look, self.tr("Photos of this group"), with_facts=True)
        self.suggest = Button(look, self.tr("Mark as suggested"), "", "check")
        self.compare = Button(look, self.tr("Compare"), "", "photos")
        self.compare.clicked.connect(self.compare_wanted)
        self.suggest.clicked.connect(self.suggestion_wanted)
        self.grid.mark_wanted.connect(self.mark_wanted)
        strip = DetailStrip(look)
        self.grid.current_changed.connect(strip.show_card)
        for part in (self.grid, strip):
            part.folder_wanted.connect(self.folder_wanted)
        self.grid.opened.connect(self.similar_wanted)
        strip.similar_wanted.connect(self.similar_wanted)
        words_column = QVBoxLayout()
        words_column.setSpacing(4)
        words_column.addWidget(self._title)
        words_column.addWidget(self._why)
        top = QHBoxLayout()
        top.setContentsMargins(22, 18, 18, 8)
        top.setSpacing(12)
        top.addLayout(words_column, 1)
        top.addWidget(self.compare)
        top.addWidget(self.suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        inset = QVBoxLayout()
        inset.setContentsMargins(15, 0, 2, 0)
        inset.addWidget(self.grid)
        column.addLayout(inset, 1)
        column.addWidget(strip)

    @property
    def why(self) -> str:
        """The sentence about the kept photo."""
        return self._why.text()

    def show_group(self, group: Group, marks: Marks) -> None:
        """Show another group, the kept photo first."""
        self._title.setText(self.tr("Keep {name}").format(name=words.name(group.keeper)))
        self._why.setText(group.why)
        self.grid.show_cards(_cards(group, marks))

    def show_marks(self, group: Group, marks: Marks) -> None:
        """Show the marks of the group that is shown."""
        self.grid.touch_up(_cards(group, marks))

    def allow_marks(self, *, allowed: bool) -> None:
        """Let photos be marked, or not."""
        self.grid.can_mark = allowed
        self.suggest.setVisible(allowed)

    @Slot()
    def take_keyboard(self) -> None:
        """Put the keyboard on the photos."""
        self.grid.setFocus()


def _cards(group: Group, marks: Marks) -> list[PhotoCard]:
    return [_card(member, group, doomed=member.path in marks) for member in group.members]


def _card(member: Member, group: Group, *, doomed: bool) -> PhotoCard:
    keeper = member.path == group.keeper
    return PhotoCard(
        path=member.path,
        facts=f"{words.dimensions(member.width, member.height)}  ·  {words.size(member.bytes)}",
        relation=None if keeper else member.relation,
        similarity=None if keeper else member.similarity,
        keeper=keeper,
        detail=group.why if keeper else member.evidence,
        doomed=doomed,
    )

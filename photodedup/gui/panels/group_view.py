"""One group: which photo is suggested to be kept and why, and every member beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.detail_strip import DetailStrip
from photodedup.gui.panels.parts import ElidedLabel, Label
from photodedup.gui.panels.photo_grid import PhotoGrid
from photodedup.gui.theme import Text, Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Group, Member


class GroupView(QWidget):
    """The right half of the page of groups.

    Signals:
        similar_wanted(object): the person wants photos like this `PhotoCard`'s.
        folder_wanted(object): the person wants to see this `PhotoCard`'s folder.
    """

    similar_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, thumbs: Thumbs, look: Theme) -> None:
        """Start without a group."""
        super().__init__()
        self._title = ElidedLabel("", Text.HEADING)
        self._why = Label("", Text.BODY, "quiet")
        self._why.setWordWrap(True)
        self.grid = PhotoGrid(thumbs, look, self.tr("Photos of this group"), with_facts=True)
        strip = DetailStrip(look)
        self.grid.current_changed.connect(strip.show_card)
        for part in (self.grid, strip):
            part.folder_wanted.connect(self.folder_wanted)
        self.grid.opened.connect(self.similar_wanted)
        strip.similar_wanted.connect(self.similar_wanted)
        words_column = QVBoxLayout()
        words_column.setContentsMargins(22, 18, 22, 8)
        words_column.setSpacing(4)
        words_column.addWidget(self._title)
        words_column.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words_column)
        inset = QVBoxLayout()
        inset.setContentsMargins(15, 0, 2, 0)
        inset.addWidget(self.grid)
        column.addLayout(inset, 1)
        column.addWidget(strip)

    @property
    def why(self) -> str:
        """The sentence about the kept photo."""
        return self._why.text()

    def show_group(self, group: Group) -> None:
        """Show another group, the kept photo first."""
        self._title.setText(self.tr("Keep {name}").format(name=words.name(group.keeper)))
        self._why.setText(group.why)
        self.grid.show_cards([_card(member, group) for member in group.members])

    @Slot()
    def take_keyboard(self) -> None:
        """Put the keyboard on the photos."""
        self.grid.setFocus()


def _card(member: Member, group: Group) -> PhotoCard:
    keeper = member.path == group.keeper
    return PhotoCard(
        path=member.path,
        facts=f"{words.dimensions(member.width, member.height)}  ·  {words.size(member.bytes)}",
        relation=None if keeper else member.relation,
        similarity=None if keeper else member.similarity,
        keeper=keeper,
        detail=group.why if keeper else member.evidence,
    )

"""One group: which photo is suggested to be kept and why, every member beside it, and in what each differs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.closer import Closer
from photodedup.gui.core_words import in_words
from photodedup.gui.models.differences import Version
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
        ignore_wanted(): the person says that the photos of this group are no duplicates.
        one_ignore_wanted(object): the person says that this `PhotoCard`'s photo is none of the others'.
    """

    similar_wanted = Signal(object)
    folder_wanted = Signal(object)
    mark_wanted = Signal(object, object)
    compare_wanted = Signal()
    suggestion_wanted = Signal()
    ignore_wanted = Signal()
    one_ignore_wanted = Signal(object)

    def __init__(self, thumbs: Thumbs, look: Theme, closer: Closer) -> None:
        """Start without a group."""
        super().__init__()
        self._closer = closer
        self._group: Group | None = None
        self._title = ElidedLabel("", Text.HEADING)
        self._why = Label("", Text.BODY, "quiet")
        self._why.setWordWrap(True)
        self.grid = PhotoGrid(thumbs, look, self.tr("Photos of this group"), with_facts=True)
        self.suggest = Button(look, self.tr("Mark as suggested"), "", "check")
        self.compare = Button(look, self.tr("Compare"), "", "photos")
        self.ignore = Button(look, self.tr("Not duplicates"), "plain")
        self.ignore.setToolTip(self.tr("Remember that these photos are no duplicates of each other"))
        self.strip = DetailStrip(look, with_differences=True)
        self._wire()
        self._lay_out()

    def _wire(self) -> None:
        self.compare.clicked.connect(self.compare_wanted)
        self.suggest.clicked.connect(self.suggestion_wanted)
        self.ignore.clicked.connect(self.ignore_wanted)
        self.grid.mark_wanted.connect(self.mark_wanted)
        self.grid.ignore_wanted.connect(self.one_ignore_wanted)
        self.grid.current_changed.connect(self.strip.show_card)
        self.grid.current_changed.connect(self._look_closer)
        for part in (self.grid, self.strip):
            part.folder_wanted.connect(self.folder_wanted)
        self.grid.opened.connect(self.similar_wanted)
        self.strip.similar_wanted.connect(self.similar_wanted)
        self._closer.known.connect(self._show_facts)

    def _lay_out(self) -> None:
        words_column = QVBoxLayout()
        words_column.setSpacing(4)
        words_column.addWidget(self._title)
        words_column.addWidget(self._why)
        top = QHBoxLayout()
        top.setContentsMargins(22, 18, 18, 8)
        top.setSpacing(8)
        top.addLayout(words_column, 1)
        for button in (self.ignore, self.compare, self.suggest):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        inset = QVBoxLayout()
        inset.setContentsMargins(15, 0, 2, 0)
        inset.addWidget(self.grid)
        column.addLayout(inset, 1)
        column.addWidget(self.strip)

    @property
    def why(self) -> str:
        """The sentence about the kept photo."""
        return self._why.text()

    def show_group(self, group: Group, marks: Marks) -> None:
        """Show another group, the kept photo first."""
        self._group = group
        self._title.setText(self.tr("Keep {name}").format(name=words.name(group.keeper)))
        self._why.setText(in_words(group.why))
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

    @Slot(object)
    def _look_closer(self, card: PhotoCard | None) -> None:
        self._show_facts()
        if card is not None and self._group is not None:
            self._closer.look([member.path for member in self._compared(self._group, card)])

    @Slot()
    def _show_facts(self) -> None:
        card = self.grid.current
        if card is None or self._group is None:
            return
        titles = (self.tr("Kept"), self.tr("This one"))
        shown = zip(titles, self._compared(self._group, card), strict=False)
        self.strip.show_versions(
            [Version(title, member, self._closer.facts_of(member.path)) for title, member in shown]
        )

    def _compared(self, group: Group, card: PhotoCard) -> list[Member]:
        """Return the kept photo, and the current one if it is another."""
        current = (member for member in group.members[1:] if member.path == card.path)
        return [group.members[0], *current]


def _cards(group: Group, marks: Marks) -> list[PhotoCard]:
    return [_card(member, group, doomed=member.path in marks) for member in group.members]


def _card(member: Member, group: Group, *, doomed: bool) -> PhotoCard:
    keeper = member.path == group.keeper
    facts = (words.dimensions(member.width, member.height), words.size(member.bytes), words.day(member.taken))
    return PhotoCard(
        path=member.path,
        facts="  ·  ".join(filter(None, facts)),
        relation=None if keeper else member.relation,
        similarity=None if keeper else member.similarity,
        keeper=keeper,
        detail=in_words(group.why) if keeper else words.evidence(member.evidence),
        doomed=doomed,
    )

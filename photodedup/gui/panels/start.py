"""The first page: drop folders, choose one, try the sample photos, or go on with what is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.memory import Library
from photodedup.gui.panels.parts import Button, Label, Mark, frame
from photodedup.gui.theme import Text, Theme
from photodedup.types import GroupsReport

_WIDTH: Final = 560
_MARK: Final = 76
_LIBRARIES: Final = 3


class FolderRow(Button):
    """A recent folder, of photos or of a library.

    Signals:
        chosen(object): the person chose this `Path`.
    """

    chosen = Signal(object)

    def __init__(self, look: Theme, folder: Path, text: str, icon: str) -> None:
        """Show the folder by what is said of it."""
        super().__init__(look, text, "row", icon)
        self.folder = folder
        self.setToolTip(words.place(folder))
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.folder)


class RecentList(QWidget):
    """Some folders under a heading; nothing at all where there are none.

    Signals:
        chosen(object): the person chose this `Path`.
    """

    chosen = Signal(object)

    def __init__(self, look: Theme, heading: str) -> None:
        """Start empty."""
        super().__init__()
        self._look = look
        self.rows: list[FolderRow] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 8, 0, 0)
        title = Label(heading, Text.SMALL, "quiet")
        title.setContentsMargins(12, 0, 0, 4)
        self._column.addWidget(title)
        self.hide()

    def show_rows(self, icon: str, rows: Sequence[tuple[Path, str]]) -> None:
        """List other folders, each with what is said of it."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [FolderRow(self._look, folder, text, icon) for folder, text in rows]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            self._column.addWidget(row)
        self.setVisible(bool(rows))


class StartPage(QScrollArea):
    """Where everything begins.

    Signals:
        choose_wanted(): the person wants to choose a folder.
        sample_wanted(): the person wants to try the sample photos.
        groups_wanted(): the person wants to see the groups found before.
        folder_wanted(object): the person chose this recent folder, a `Path`.
        library_wanted(object): the person chose another library, a `Path`.
    """

    choose_wanted = Signal()
    sample_wanted = Signal()
    groups_wanted = Signal()
    folder_wanted = Signal(object)
    library_wanted = Signal(object)

    def __init__(self, look: Theme, *, has_sample: bool) -> None:
        """Offer the sample photos only where they are."""
        super().__init__()
        self._look = look
        self.setWidgetResizable(True)
        self.choose = Button(look, self.tr("Choose a folder …"), "primary", "folder")
        self.sample = Button(look, self.tr("Try the sample photos"), "plain", "photos")
        self.sample.setVisible(has_sample)
        self.review = Button(look, "", "row", "check")
        self.review.hide()
        self._library = Label("", Text.BODY, "quiet")
        self._library.setContentsMargins(0, 6, 0, 0)
        self.folders = RecentList(look, self.tr("Recent folders"))
        self.libraries = RecentList(look, self.tr("Other libraries"))
        self.folders.chosen.connect(self.folder_wanted)
        self.libraries.chosen.connect(self.library_wanted)
        self.choose.clicked.connect(self.choose_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self.review.clicked.connect(self.groups_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(Mark(self._look, "app", _MARK), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        column.addWidget(_centred(Label(self.tr("Find the photos you have twice"), Text.TITLE)))
        column.addSpacing(6)
        column.addWidget(
            _centred(Label(self.tr("Looking changes nothing: your photos stay as they are."), Text.BODY, "quiet"))
        )
        column.addWidget(_centred(self._library))
        column.addSpacing(26)
        column.addWidget(self._drop_card())
        column.addSpacing(16)
        column.addWidget(self.review)
        column.addWidget(self.folders)
        column.addWidget(self.libraries)
        column.addStretch(4)
        narrow = QWidget()
        narrow.setFixedWidth(_WIDTH)
        narrow.setLayout(column)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(20, 16, 20, 16)
        row.addStretch()
        row.addWidget(narrow)
        row.addStretch()
        self.setWidget(middle)

    def _drop_card(self) -> QWidget:
        card = frame("drop")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 30, 24, 26)
        column.setSpacing(0)
        column.addWidget(_centred(Label(self.tr("Drop folders anywhere in this window"), Text.HEADING)))
        column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.choose)
        row.addWidget(self.sample)
        row.addStretch()
        column.addLayout(row)
        return card

    @property
    def recent(self) -> list[Path]:
        """The recent folders offered, from the top."""
        return [row.folder for row in self.folders.rows]

    def show_recent(self, folders: Sequence[Path]) -> None:
        """List the folders scanned last."""
        self.folders.show_rows("folder", [(folder, _short(folder)) for folder in folders])

    def show_libraries(self, libraries: Sequence[Library]) -> None:
        """List the first few of the other libraries; the menu has them all."""
        lines = [(each.folder, words.library_line(each.folder, each.photos)) for each in libraries[:_LIBRARIES]]
        self.libraries.show_rows("photos", lines)

    def show_library(self, library: Path | None) -> None:
        """Say which library is open; None: the usual one, of which nothing needs to be said."""
        self._library.setVisible(library is not None)
        if library is not None:
            text = self.tr("Library: {name}  ({place})")
            self._library.setText(text.format(name=words.library(library), place=words.place(library)))

    @Slot(object)
    def show_report(self, report: GroupsReport) -> None:
        """Offer the groups found before, if there are any."""
        text = self.tr("Review the {groups} found before").format(groups=words.groups(len(report.groups)))
        self.review.say(text, "check")
        self.review.setVisible(bool(report.groups))

    def take_keyboard(self) -> None:
        """Wait with the keyboard before the first button."""
        self.setFocus()


def _centred(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


def _short(folder: Path) -> str:
    """Name a folder and, where that helps, the one it lies in."""
    return f"{words.name(folder)}   —   {words.place(folder.parent)}" if folder.name else str(folder)

"""The first page: drop folders, choose one, try the sample photos, or go on with what is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.panels.parts import Button, Label, Mark, frame
from photodedup.gui.theme import Text, Theme
from photodedup.types import GroupsReport

_WIDTH: Final = 560
_MARK: Final = 76


class FolderRow(Button):
    """A recent folder.

    Signals:
        chosen(object): the person chose this `Path`.
    """

    chosen = Signal(object)

    def __init__(self, look: Theme, folder: Path) -> None:
        """Show the folder by its name and place."""
        super().__init__(look, _short(folder), "row", "folder")
        self.folder = folder
        self.setToolTip(words.place(folder))
        self.clicked.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.folder)


class StartPage(QScrollArea):
    """Where everything begins.

    Signals:
        choose_wanted(): the person wants to choose a folder.
        sample_wanted(): the person wants to try the sample photos.
        groups_wanted(): the person wants to see the groups found before.
        folder_wanted(object): the person chose this recent folder, a `Path`.
    """

    choose_wanted = Signal()
    sample_wanted = Signal()
    groups_wanted = Signal()
    folder_wanted = Signal(object)

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
        self._recent = QVBoxLayout()
        self._recent_heading = Label(self.tr("Recent folders"), Text.SMALL, "quiet")
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
        column.addSpacing(26)
        column.addWidget(self._drop_card())
        column.addSpacing(16)
        column.addWidget(self.review)
        self._recent.setSpacing(0)
        self._recent.setContentsMargins(0, 8, 0, 0)
        self._recent_heading.setContentsMargins(12, 0, 0, 4)
        self._recent.addWidget(self._recent_heading)
        column.addLayout(self._recent)
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
        items = (self._recent.itemAt(number) for number in range(self._recent.count()))
        rows = (item.widget() for item in items if item is not None)
        return [row.folder for row in rows if isinstance(row, FolderRow)]

    def show_recent(self, folders: Sequence[Path]) -> None:
        """List the folders scanned last."""
        while self._recent.count() > 1:
            item = self._recent.takeAt(1)
            row = item.widget() if item is not None else None
            if row is not None:
                row.deleteLater()
        self._recent_heading.setVisible(bool(folders))
        for folder in folders:
            row = FolderRow(self._look, folder)
            row.chosen.connect(self.folder_wanted)
            self._recent.addWidget(row)

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

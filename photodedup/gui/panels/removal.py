"""What is shown before photos are removed: how many, how much, where to, and what stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from photodedup.act.offering import gained, named
from photodedup.act.plan import bytes_freed
from photodedup.gui import words
from photodedup.gui.core_words import in_words
from photodedup.gui.panels.pair_table import PairTable, Row
from photodedup.gui.panels.parts import Button, Label
from photodedup.gui.theme import Text, Theme
from photodedup.removal_types import Destination, Refused, RemovalPlan, Unit
from photodedup.types import Level

_WIDTH = 700


class RemovalDialog(QDialog):
    """A plan in words. Nothing happens before its button is pressed, and Escape changes nothing.

    Signals:
        agreed(object): the person wants this `RemovalPlan` to be carried out.
        merging_chosen(bool): the person wants another plan, in which kept photos take over metadata, or do not.
    """

    agreed = Signal(object)
    merging_chosen = Signal(bool)

    def __init__(self, plan: RemovalPlan, look: Theme, parent: QWidget, *, merging: bool = False) -> None:
        """Describe a plan; `merging` says whether it was made to merge metadata."""
        super().__init__(parent)
        self._plan = plan
        count = sum(len(unit.stats) for unit in _units(plan))
        self.setWindowTitle(self.tr("Remove photos"))
        self.finished.connect(self.deleteLater)
        self.go = Button(look, self.tr("Remove {files}").format(files=words.files(count)), "primary")
        self.go.setEnabled(count > 0)
        self.go.clicked.connect(self._agree)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 22)
        self._column.setSpacing(12)
        self._say_what(count)
        self._offer_places()
        self._offer_merging(merging=merging)
        photo, why = self.tr("Photo"), self.tr("Why")
        self._list(
            self.tr("What goes, and what is kept for it"), (self.tr("Goes"), self.tr("Is kept")), list(_lines(plan))
        )
        self._list(
            self.tr("What kept photos take over, into a sidecar file"),
            (photo, self.tr("Takes over")),
            list(_merges(plan)),
        )
        self._list(self.tr("Kept photos that take nothing over, and why"), (photo, why), _reasons(plan.unmerged))
        self._list(self.tr("What stays, and why"), (photo, why), _reasons(plan.refused))
        self._end_with_buttons(look)
        # A width set by hand stands above the layout's own: in some languages the longest choice needs more.
        self.setMinimumWidth(max(_WIDTH, self.minimumSizeHint().width()))

    def _say_what(self, count: int) -> None:
        freed = bytes_freed(stat for unit in _units(self._plan) for stat in unit.stats)
        title = self.tr("Remove {files} and win {size}?").format(files=words.files(count), size=words.size(freed))
        self._column.addWidget(Label(title if count else self.tr("Nothing can be removed"), Text.HEADING))
        self._paragraph(
            self.tr("Of every group at least one photo stays. It is opened and checked before anything moves.")
        )
        companions = Counter(len(unit.companions) > 0 for unit in _units(self._plan))[True]
        if companions:
            self._paragraph(self.tr("RAW files, Live Photo videos and notes go with the photo they belong to."))
        if self._plan.level is Level.EDITS:
            self._paragraph(
                self.tr("Some of these may be edited or cropped versions: what was made of them would go."), "warning"
            )

    def _paragraph(self, text: str, tone: str = "quiet") -> None:
        label = Label(text, Text.BODY, tone)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _offer_places(self) -> None:
        self.places = QButtonGroup(self)
        texts = {
            Destination.QUARANTINE: self.tr("To the quarantine: a folder on the same drive. Undo brings them back."),
            Destination.TRASH: self.tr("To the system's trash. Your file manager brings them back."),
        }
        for number, place in enumerate(Destination):
            button = QRadioButton(texts[place])
            button.setChecked(place is self._plan.to)
            self.places.addButton(button, number)
            self._column.addWidget(button)

    def _offer_merging(self, *, merging: bool) -> None:
        text = self.tr("Kept photos take over stars, keywords, captions, places and dates that they lack")
        self.merging = QCheckBox(text)
        self.merging.setChecked(merging)
        self.merging.toggled.connect(self._choose_merging)
        self._column.addWidget(self.merging)

    @Slot(bool)
    def _choose_merging(self, merging: bool) -> None:  # noqa: FBT001 -- Qt's signals hand over a bare bool
        self.reject()
        self.merging_chosen.emit(merging)

    def _list(self, title: str, heads: Row, rows: Sequence[Row]) -> None:
        if rows:
            self._column.addWidget(Label(title, Text.SMALL, "quiet"))
            self._column.addWidget(PairTable(title, heads, rows))

    def _end_with_buttons(self, look: Theme) -> None:
        cancel = Button(look, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.go)
        self._column.addSpacing(4)
        self._column.addLayout(row)
        # Enter must not remove anything by accident.
        self.go.setAutoDefault(False)
        cancel.setDefault(True)
        cancel.setFocus()

    @Slot()
    def _agree(self) -> None:
        place = list(Destination)[self.places.checkedId()]
        self.accept()
        self.agreed.emit(replace(self._plan, to=place))


def _units(plan: RemovalPlan) -> Iterator[Unit]:
    return (unit for group in plan.groups for unit in group.units)


def _reasons(left: Sequence[Refused]) -> list[Row]:
    return [(words.place(each.path), in_words(each.reason)) for each in left]


def _merges(plan: RemovalPlan) -> Iterator[Row]:
    for group in plan.groups:
        if group.merge is not None:
            gain = named(gained(group.merge, [unit.photo.path for unit in group.units]))
            found = "; ".join(f"{words.field(name)} {words.listed(value)}" for name, value in gain.items())
            yield words.place(group.keeper.path), found


def _lines(plan: RemovalPlan) -> Iterator[Row]:
    for group in plan.groups:
        kept = words.place(group.keeper.path)
        yield from ((words.place(unit.photo.path), kept) for unit in group.units)

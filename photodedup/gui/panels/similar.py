"""The page of photos like one photo: that photo at the left, what looks like it in a grid."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from photodedup.gui import words
from photodedup.gui.delegates import paint
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.detail_strip import DetailStrip
from photodedup.gui.panels.empty import Empty
from photodedup.gui.panels.head import Head
from photodedup.gui.panels.parts import ElidedLabel, Label
from photodedup.gui.panels.photo_grid import PhotoGrid
from photodedup.gui.theme import Text, Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Relation, SimilarPhoto, SimilarReport

_QUERY_WIDTH: Final = 300


class PhotoFrame(QWidget):
    """One photo, as large as it fits."""

    def __init__(self, thumbs: Thumbs, look: Theme) -> None:
        """Start without a photo."""
        super().__init__()
        self._thumbs, self._look = thumbs, look
        self._photo: Path | None = None
        self.setMinimumHeight(240)
        thumbs.arrived.connect(self.update)

    def show_photo(self, photo: Path) -> None:
        """Show another photo."""
        self._photo = photo
        self.setAccessibleName(photo.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo on the ground that grids use."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint.round_box(painter, box, 12, QColor(self._look.tones.sunken))
        side = max(box.width(), box.height()) * self.devicePixelRatioF()
        pixmap = self._thumbs.get(self._photo, side) if self._photo is not None else None
        if pixmap is not None and not pixmap.isNull():
            self._thumbs.prints.draw(painter, pixmap, paint.photo_box(pixmap, box.adjusted(8, 8, -8, -8)), 6)


class SimilarPage(QWidget):
    """What looks like one photo.

    Signals:
        similar_wanted(object): the person wants photos like this `PhotoCard`'s.
        folder_wanted(object): the person wants to see this `PhotoCard`'s folder.
    """

    similar_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, thumbs: Thumbs, look: Theme, least: Callable[[], float]) -> None:
        """Start without a photo; `least` gives the similarity that groups of look-alikes ask for."""
        super().__init__()
        self._least = least
        self.head = Head(look, self.tr("Similar photos"))
        self.photo: Path | None = None
        self._frame = PhotoFrame(thumbs, look)
        self._name = ElidedLabel("", Text.STRONG)
        self._folder = Label("", Text.SMALL, "quiet")
        self._folder.setWordWrap(True)
        self.grid = PhotoGrid(thumbs, look, self.tr("Similar photos"))
        self._empty = Empty(look, "search")
        self._body = QStackedWidget()
        self._body.addWidget(self._with_strip(look))
        self._body.addWidget(self._empty)
        self.grid.opened.connect(self.similar_wanted)
        self.grid.folder_wanted.connect(self.folder_wanted)
        self._lay_out()

    def _with_strip(self, look: Theme) -> QWidget:
        strip = DetailStrip(look)
        self.grid.current_changed.connect(strip.show_card)
        strip.folder_wanted.connect(self.folder_wanted)
        strip.similar_wanted.connect(self.similar_wanted)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(8, 13, 2, 0)
        inset.addWidget(self.grid)
        column.addLayout(inset, 1)
        column.addWidget(strip)
        return both

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(20, 20, 8, 20)
        side.setSpacing(6)
        side.addWidget(self._frame)
        side.addSpacing(6)
        side.addWidget(self._name)
        side.addWidget(self._folder)
        side.addStretch()
        left = QWidget()
        left.setFixedWidth(_QUERY_WIDTH)
        left.setLayout(side)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self._body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(row, 1)

    def show_photo(self, photo: Path) -> None:
        """Show the photo that is asked about, before there is an answer."""
        self.photo = photo
        self._frame.show_photo(photo)
        self._name.setText(words.name(photo))
        # Zero-width spaces let a long path break after each folder.
        self._folder.setText(words.place(photo.parent).replace("/", "/\u200b"))
        self.head.say(self.tr("Similar photos"), self.tr("Looking …"))
        self._empty.say("", "")
        self.grid.show_cards(())
        self._body.setCurrentIndex(1)

    @Slot(object)
    def show_report(self, report: SimilarReport) -> None:
        """Show the answer to the last question; the session drops all others."""
        least = self._least()
        cards = [_card(result, least) for result in report.results]
        self.grid.show_cards(cards)
        self._body.setCurrentIndex(0 if cards else 1)
        self._empty.say(self.tr("Nothing like it"), self.tr("No photo in the library looks like this one."))
        self.head.say(
            self.tr("Similar photos"),
            self.tr("Photos that look like {name}").format(name=words.name(report.query)),
        )
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on the results."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _card(found: SimilarPhoto, least: float) -> PhotoCard:
    """Show what was found; the nearest photos of a library need not be alike."""
    alike = found.relation is not Relation.SIMILAR or found.similarity >= least
    return PhotoCard(found.path, relation=found.relation, similarity=found.similarity, alike=alike)

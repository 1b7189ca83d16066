"""The window: its pages, its menus, and the way from page to page. What is done lies in `session`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from photodedup.gui import icons, sample
from photodedup.gui.commands import fill_menus
from photodedup.gui.dialogs import Dialogs
from photodedup.gui.file_manager import FileManager
from photodedup.gui.library_choice import LibraryChoice
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.compare import ComparePage
from photodedup.gui.panels.drop_overlay import DropOverlay, is_one_photo, local_paths
from photodedup.gui.panels.groups import GroupsPage
from photodedup.gui.panels.history import HistoryPage
from photodedup.gui.panels.message_bar import MessageBar
from photodedup.gui.panels.moving import MovingBar
from photodedup.gui.panels.scan import ScanBar, ScanPage
from photodedup.gui.panels.similar import SimilarPage
from photodedup.gui.panels.start import StartPage
from photodedup.gui.places import Page, Place, Trail
from photodedup.gui.progress import Moving, ScanState
from photodedup.gui.session import Session
from photodedup.gui.shape import keep_shape, restore_shape
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Level, Member, ScanReport

AnyPage = StartPage | ScanPage | GroupsPage | SimilarPage | HistoryPage | ComparePage

_SIZE: Final = (1180, 780)
_SMALLEST: Final = (860, 560)


class MainWindow(QMainWindow):
    """Everything the person sees.

    Signals:
        closed(): the window was closed for good.
    """

    closed = Signal()

    def __init__(self, session: Session, thumbs: Thumbs, look: Theme) -> None:
        """Lay out the pages and wire them to the session."""
        super().__init__()
        self._session, self._thumbs, self._look = session, thumbs, look
        self._trail = Trail()
        self.file_manager = FileManager(self)
        self.start = StartPage(look, has_sample=sample.shipped().is_dir())
        self.scan_page = ScanPage(look)
        self.groups = GroupsPage(thumbs, look, session.closer, session.level, session.threshold)
        self.similar = SimilarPage(thumbs, look, lambda: session.threshold)
        self.history = HistoryPage(look)
        self.compare = ComparePage(session.previews, session.closer, look)
        self.messages = MessageBar(look)
        self.scan_bar = ScanBar(look)
        self.moving_bar = MovingBar(look)
        self._pages: dict[Page, AnyPage] = {
            Page.START: self.start,
            Page.SCAN: self.scan_page,
            Page.GROUPS: self.groups,
            Page.SIMILAR: self.similar,
            Page.HISTORY: self.history,
            Page.COMPARE: self.compare,
        }
        self._overlay = DropOverlay(look, self._lay_out())
        self._wire_session()
        self._wire_pages()
        self.dialogs = Dialogs(self, session, look)
        self.libraries = LibraryChoice(self, self.start, session.library)
        fill_menus(self, session)
        restore_shape(self, self.groups)
        self._show(self._trail.here)

    def _lay_out(self) -> QWidget:
        self.setWindowIcon(icons.app_icon())
        self.resize(*_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        column.addWidget(self.scan_bar)
        column.addWidget(self.moving_bar)
        self.setCentralWidget(middle)
        return middle

    def _wire_session(self) -> None:
        session = self._session
        session.said.connect(self.messages.say)
        session.file_skipped.connect(self.scan_page.add_skipped)
        session.scan_moved.connect(self._follow_scan)
        session.scan_ended.connect(self._end_scan)
        session.groups_cut.connect(self.groups.show_report)
        session.groups_cut.connect(self.start.show_report)
        session.similar_found.connect(self.similar.show_report)
        session.sample_ready.connect(self._scan_recent)
        session.pasting.arrived.connect(self.take)
        session.removals.changed.connect(self._follow_removal)
        session.removals.moving.connect(self._follow_moving)
        self.moving_bar.stop_wanted.connect(session.removals.stop)
        session.removals.history_read.connect(self.history.show_report)
        session.removals.files_read.connect(self.history.show_files)
        self.history.files_wanted.connect(session.removals.read_files)

    def _wire_pages(self) -> None:
        self.start.choose_wanted.connect(self.choose_folder)
        self.start.sample_wanted.connect(self._session.prepare_sample)
        self.start.groups_wanted.connect(self.show_groups)
        self.start.folder_wanted.connect(self._scan_recent)
        self.scan_bar.page_wanted.connect(self.show_scan)
        self.groups.level_chosen.connect(self._session.choose_level)
        self.groups.threshold_chosen.connect(self._session.choose_threshold)
        self.groups.compare_wanted.connect(self._compare)
        self.groups.removal_wanted.connect(self._session.plan_removal)
        self.groups.ignore_wanted.connect(self._session.decisions.set_apart)
        self.groups.rules_wanted.connect(self._session.ruling.apply)
        self.groups.rules_undo_wanted.connect(self._session.ruling.take_back)
        self._session.ruling.followed.connect(self.groups.follow_rules)
        self._session.ruling.taken_back.connect(self.groups.take_rules_back)
        self.groups.said.connect(self.messages.say)
        self.groups.marks_shown.connect(self.compare.show_marks)
        self.compare.mark_wanted.connect(self.groups.mark_photo)
        self.history.undo_wanted.connect(self._session.removals.undo)
        for controls in (self.scan_page.controls, self.scan_bar.controls):
            controls.pause_wanted.connect(self._session.pause_or_resume)
            controls.stop_wanted.connect(self._session.stop_scan)
        for page in (self.scan_page, self.groups, self.similar, self.history, self.compare):
            page.head.back_wanted.connect(self.go_back)
        for source in (self.groups.view, self.similar):
            source.similar_wanted.connect(self._show_similar_to)
            source.folder_wanted.connect(self._show_folder_of)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._trail.here.page

    def scan(self, folders: Sequence[Path]) -> None:
        """Begin to scan folders and show how it goes."""
        self.messages.hide()
        if self._session.scan(folders):
            self.scan_page.begin()
            self.start.show_recent(self._session.recent_folders())
        self.show_scan()

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder, then scan it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of photos"))
        if folder:
            self.scan([Path(folder)])

    @Slot()
    def show_start(self) -> None:
        """Go to the first page."""
        self._go(Place(Page.START))

    @Slot()
    def show_groups(self) -> None:
        """Go to the groups."""
        self._go(Place(Page.GROUPS))

    @Slot()
    def show_scan(self) -> None:
        """Go to the scan, the one going on or the last one."""
        self._go(Place(Page.SCAN))

    @Slot()
    def show_history(self) -> None:
        """Go to the removals made so far."""
        self._session.removals.read_history()
        self._go(Place(Page.HISTORY))

    @Slot()
    def filter_groups(self) -> None:
        """Put the keyboard on the filter of the groups."""
        self.show_groups()
        self.groups.filter.text.setFocus()

    @Slot()
    def go_back(self) -> None:
        """Go to where the person came from."""
        self._show(self._trail.back())

    def show_similar(self, photo: Path) -> None:
        """Show what looks like a photo."""
        self._go(Place(Page.SIMILAR, photo))

    def _go(self, place: Place) -> None:
        self._trail.go(place)
        self._show(self._trail.here)

    def _show(self, place: Place) -> None:
        self._thumbs.forget_wishes()
        if place.photo is not None:
            self.similar.show_photo(place.photo)
            self._session.find_similar(place.photo)
        if place.compared:
            self.compare.show_members(place.compared)
        page = self._pages[place.page]
        self._stack.setCurrentWidget(page)
        self.scan_bar.setVisible(self._session.is_scanning and place.page is not Page.SCAN)
        page.take_keyboard()

    @Slot(object)
    def _follow_scan(self, state: ScanState) -> None:
        self.scan_page.show_state(state)
        self.scan_bar.show_state(state)

    @Slot(object)
    def _end_scan(self, report: ScanReport | None) -> None:
        self._thumbs.clear()
        self.scan_page.show_end(report)
        self.scan_bar.hide()
        if self.page is Page.SCAN:
            self.show_groups() if report is not None else self.go_back()

    @Slot(object)
    def _scan_recent(self, folder: Path) -> None:
        self.scan([folder])

    @Slot(object)
    def _show_similar_to(self, card: PhotoCard) -> None:
        self.show_similar(card.path)

    @Slot(object)
    def _show_folder_of(self, card: PhotoCard) -> None:
        self.file_manager.show(card.path)

    def press_level(self, level: Level) -> None:
        """Show the groups at a level, as its button does."""
        self.show_groups()
        self.groups.levels.press(level)

    @Slot(object)
    def _compare(self, members: tuple[Member, ...]) -> None:
        self._go(Place(Page.COMPARE, compared=members))

    @Slot(object)
    def take(self, taken: list[Path]) -> None:
        """Scan folders; for a single photo, look for others like it."""
        if is_one_photo(taken):
            self.show_similar(taken[0])
        elif taken:
            self.scan(taken)

    @Slot(object)
    def _follow_moving(self, state: Moving | None) -> None:
        if state is not None:
            self.messages.hide()  # what it offered is being done, or is the past
        self.moving_bar.show_state(state)

    @Slot()
    def _follow_removal(self) -> None:
        self.groups.clear_marks()
        if self.page is Page.HISTORY:
            self._session.removals.read_history()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what dropping would do, wherever in the window it happens."""
        dragged = local_paths(event.mimeData())
        if dragged:
            event.acceptProposedAction()
            self._overlay.offer(dragged)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Lift the veil."""
        self._overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped; it stays where it lies."""
        self._overlay.hide()
        dropped = local_paths(event.mimeData())
        if dropped:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.take(dropped)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember how the window was left, and tell the application to stop its work."""
        keep_shape(self, self.groups, self._session)
        self.hide()  # a large library takes seconds to put away
        self.closed.emit()
        super().closeEvent(event)

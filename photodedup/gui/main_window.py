"""The window: its pages, its menus, and the way from page to page. What is done lies in `session`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from photodedup import paths
from photodedup.gui import icons, memory, words
from photodedup.gui.models.photo_grid_model import PhotoCard
from photodedup.gui.panels.drop_overlay import DropOverlay, is_one_photo, local_paths
from photodedup.gui.panels.groups import GroupsPage
from photodedup.gui.panels.keys import KeysDialog
from photodedup.gui.panels.message_bar import MessageBar
from photodedup.gui.panels.scan import ScanBar, ScanPage
from photodedup.gui.panels.similar import SimilarPage
from photodedup.gui.panels.start import StartPage
from photodedup.gui.places import Page, Place, Trail
from photodedup.gui.progress import ScanState
from photodedup.gui.session import Session
from photodedup.gui.theme import Theme
from photodedup.gui.thumbs import Thumbs
from photodedup.types import Level, ScanReport

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
        self._session, self._thumbs = session, thumbs
        self._trail = Trail()
        self._sample = paths.resources_folder() / "sample"
        self.start = StartPage(look, has_sample=self._sample.is_dir())
        self.scan_page = ScanPage(look)
        self.groups = GroupsPage(thumbs, look, session.level, session.threshold)
        self.similar = SimilarPage(thumbs, look)
        self.messages = MessageBar(look)
        self.scan_bar = ScanBar(look)
        self._pages: dict[Page, StartPage | ScanPage | GroupsPage | SimilarPage] = {
            Page.START: self.start,
            Page.SCAN: self.scan_page,
            Page.GROUPS: self.groups,
            Page.SIMILAR: self.similar,
        }
        self._overlay = DropOverlay(look, self._lay_out())
        self._wire_session()
        self._wire_pages()
        self._make_menus()
        self._show(self._trail.here)

    def _lay_out(self) -> QWidget:
        self.setWindowTitle("photodedup")
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

    def _wire_pages(self) -> None:
        self.start.choose_wanted.connect(self.choose_folder)
        self.start.sample_wanted.connect(self.open_sample)
        self.start.groups_wanted.connect(self.show_groups)
        self.start.folder_wanted.connect(self._scan_recent)
        self.scan_bar.page_wanted.connect(self.show_scan)
        self.groups.level_chosen.connect(self._session.choose_level)
        self.groups.threshold_chosen.connect(self._session.choose_threshold)
        for controls in (self.scan_page.controls, self.scan_bar.controls):
            controls.pause_wanted.connect(self._session.pause_or_resume)
            controls.stop_wanted.connect(self._session.stop_scan)
        for page in (self.scan_page, self.groups, self.similar):
            page.head.back_wanted.connect(self.go_back)
        for source in (self.groups.view, self.similar):
            source.similar_wanted.connect(self._show_similar_to)
            source.folder_wanted.connect(self._show_folder_of)

    def _make_menus(self) -> None:
        photos = self.menuBar().addMenu(self.tr("&Photos"))
        self._act(photos, self.tr("Scan a folder …"), "Ctrl+O").triggered.connect(self.choose_folder)
        if self._sample.is_dir():
            self._act(photos, self.tr("Scan the sample photos"), "Ctrl+Shift+O").triggered.connect(self.open_sample)
        photos.addSeparator()
        self._act(photos, self.tr("Quit"), "Ctrl+Q").triggered.connect(self.close)
        view = self.menuBar().addMenu(self.tr("&View"))
        back = self._act(view, self.tr("Back"), "Alt+Left")
        back.setShortcuts([QKeySequence("Alt+Left"), QKeySequence("Esc"), QKeySequence("Backspace")])
        back.triggered.connect(self.go_back)
        self._act(view, self.tr("Start"), "Ctrl+Home").triggered.connect(self.show_start)
        self._act(view, self.tr("Groups"), "Ctrl+G").triggered.connect(self.show_groups)
        self._act(view, self.tr("Last scan"), "Ctrl+L").triggered.connect(self.show_scan)
        view.addSeparator()
        self._make_level_actions(view)
        help_menu = self.menuBar().addMenu(self.tr("&Help"))
        self._act(help_menu, self.tr("Keys"), "F1").triggered.connect(self.show_keys)

    def _make_level_actions(self, menu: QMenu) -> None:
        for number, level in enumerate(Level, start=1):
            action = self._act(menu, words.level_name(level), f"Ctrl+{number}")
            action.setData(level.value)
            action.triggered.connect(self._press_level)
        menu.addSeparator()
        self._act(menu, self.tr("Less alike"), "[").triggered.connect(self._less_alike)
        self._act(menu, self.tr("More alike"), "]").triggered.connect(self._more_alike)

    def _act(self, menu: QMenu, text: str, keys: str) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        return action

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._trail.here.page

    def scan(self, folders: Sequence[Path]) -> None:
        """Begin to scan folders and show how it goes."""
        self.messages.hide()
        if self._session.scan(folders):
            self.scan_page.begin()
            self.start.show_recent(memory.recent_folders(memory.memory_file()))
        self.show_scan()

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder, then scan it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of photos"))
        if folder:
            self.scan([Path(folder)])

    @Slot()
    def open_sample(self) -> None:
        """Scan the photos that come with the program."""
        self.scan([self._sample])

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
    def show_keys(self) -> None:
        """Show what the keyboard can do."""
        KeysDialog(self.menuBar(), self).open()

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
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(card.path.parent)))

    @Slot()
    def _press_level(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_groups()
            self.groups.levels.press(Level(action.data()))

    @Slot()
    def _less_alike(self) -> None:
        self.groups.threshold.step(-1)

    @Slot()
    def _more_alike(self) -> None:
        self.groups.threshold.step(1)

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
        """Scan folders; for a single photo, look for others like it."""
        self._overlay.hide()
        dropped = local_paths(event.mimeData())
        if not dropped:
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if is_one_photo(dropped):
            self.show_similar(dropped[0])
        else:
            self.scan(dropped)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application to stop its work."""
        self.closed.emit()
        super().closeEvent(event)

"""Small widgets that several pages use: labels in our type sizes, buttons with tinted icons, a shortening label."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from photodedup.gui import icons, theme
from photodedup.gui.theme import Text, Theme


class Label(QLabel):
    """A plain-text label in one of our sizes; file names are never read as HTML."""

    def __init__(self, text: str = "", size: Text = Text.BODY, tone: str = "") -> None:
        """Show `text`; `tone` is "quiet", "faint" or nothing."""
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size))
        self.setProperty("tone", tone)


class ElidedLabel(Label):
    """A label of one line that is shortened, a path in the middle, instead of making the window wider."""

    def __init__(
        self,
        text: str = "",
        size: Text = Text.BODY,
        tone: str = "",
        shortened: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        """Show `text`, as much of it as there is room for."""
        super().__init__(text, size, tone)
        self._shortened = shortened
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width at all."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shortened text."""
        del event
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._shortened, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), shown)


def announce(part: QWidget, text: str) -> None:
    """Have a screen reader say what changed in a part of the window."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, text))


class Button(QPushButton):
    """A button of one of our kinds ("primary", "plain", "row", "icon" or ""), its icon in the colour of its text."""

    def __init__(self, look: Theme, text: str, kind: str = "", icon: str = "") -> None:
        """Show `text`; an "icon" button shows only its icon and has the text as its name."""
        super().__init__()
        self._look, self._kind, self._icon = look, kind, ""
        self.setProperty("kind", kind)
        self.setIconSize(QSize(20, 20) if kind == "icon" else QSize(17, 17))
        self.say(text, icon)
        look.changed.connect(self._tint)

    def say(self, text: str, icon: str) -> None:
        """Show another text and icon; the same again costs nothing, for a scan says it ten times a second."""
        if (text, icon) == (self.accessibleName(), self._icon):
            return
        self._icon = icon
        self.setAccessibleName(text)
        if self._kind == "icon":
            self.setToolTip(text)
        else:
            # Qt sets the text too close to the icon, and has no setting for it.
            self.setText(f" {text}" if icon else text)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        if self._icon:
            tones = self._look.tones
            self.setIcon(icons.icon(self._icon, tones.on_accent if self._kind == "primary" else tones.quiet_text))


class Mark(QWidget):
    """A drawing from `resources/icons`, sharp on every screen."""

    def __init__(self, look: Theme, icon: str, side: int) -> None:
        """Draw an icon `side` points wide."""
        super().__init__()
        self._look, self._icon = look, icon
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the quietest colour."""
        del event
        painter = QPainter(self)
        icons.draw(painter, self._icon, self._look.tones.faint_text, QRectF(self.rect()))


def frame(kind: str) -> QFrame:
    """Make a frame that the style sheet dresses by its kind."""
    made = QFrame()
    made.setProperty("kind", kind)
    return made

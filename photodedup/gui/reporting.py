"""A bug in the window: a report is written, and the person is told where it lies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from photodedup import crashes
from photodedup.gui.panels.message_bar import Action, Message

translate = QCoreApplication.translate


def with_report(message: Message, error: Exception) -> Message:
    """Write a crash report; returns the message with the report's name and a button that opens its folder."""
    file = crashes.report(error)
    if file is None:
        return message
    named = translate("reporting", "The report {file} names none of your photos.").format(file=file)
    action = Action(translate("reporting", "Show the report"), lambda: _open(file.parent))
    return replace(message, hint=f"{message.hint} {named}", action=action)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

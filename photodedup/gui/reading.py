"""Encoded pictures -> images, on workers."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader


def read_image(data: bytes, longest: int = 0) -> QImage:
    """Decode a picture, its longest side at most so many pixels if asked; null if it cannot be decoded.

    Through a reader, which lets other threads go on: `QImage.fromData` keeps Python's lock, and the window waits for it
    as long as the decoding takes.
    """
    stored = QByteArray(data)
    buffer = QBuffer(stored)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if 0 < longest < max(size.width(), size.height()):
        reader.setScaledSize(size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()

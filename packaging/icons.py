"""Render the program's icon from resources/icons/app.svg in the sizes and formats that each system wants.

    python packaging/icons.py [--out FOLDER]

Writes hicolor/SIDExSIDE/apps/*.png and the drawing itself for Linux, photodedup.ico for Windows and photodedup.icns for
macOS, by default to build/icons.
"""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

CHECKOUT: Final = Path(__file__).resolve().parent.parent
DRAWING: Final = CHECKOUT / "resources" / "icons" / "app.svg"
APP_ID: Final = "io.github.photodedup.photodedup"
SIDES: Final = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIDES: Final = (16, 24, 32, 48, 64, 128, 256)
LARGEST: Final = 1024


def render(side: int, file: Path) -> Path:
    """Render the drawing `side` pixels wide."""
    canvas = QImage(side, side, QImage.Format.Format_ARGB32)
    canvas.fill(0)
    painter = QPainter(canvas)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    canvas.save(str(file))
    return file


def make(out: Path) -> None:
    """Make all icons below `out`; each size is rendered by itself, so that the small ones are sharp."""
    for side in SIDES:
        render(side, out / "hicolor" / f"{side}x{side}" / "apps" / f"{APP_ID}.png")
    scalable = out / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(DRAWING, scalable)
    small = [Image.open(render(side, out / "sizes" / f"{side}.png")) for side in ICO_SIDES]
    small[-1].save(out / "photodedup.ico", sizes=[(side, side) for side in ICO_SIDES], append_images=small[:-1])
    Image.open(render(LARGEST, out / "sizes" / f"{LARGEST}.png")).save(out / "photodedup.icns")


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "icons")
    make(parser.parse_args().out)
    return 0


if __name__ == "__main__":
    sys.exit(main())

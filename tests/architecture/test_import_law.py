"""The package keeps the law of imports, and the law catches those who do not."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture import law
from tests.architecture.source import CHECKOUT, name_of, package_files, parsed


def _module(file: Path) -> str:
    """Turn a file of the package into its dotted name."""
    pieces = file.relative_to(CHECKOUT).with_suffix("").parts
    return ".".join(pieces[:-1] if pieces[-1] == "__init__" else pieces)


@pytest.mark.parametrize("file", package_files(), ids=name_of)
def test_modules_import_only_what_stands_left_of_them(file: Path) -> None:
    """No module imports a part further right, another stage, or a library that belongs to another part."""
    assert law.violations(_module(file), parsed(file)) == []


def test_every_part_of_the_order_is_real() -> None:
    """The law names no part that was renamed or removed, and calls nothing planned that is there."""
    parts = {law.part_of(_module(file)) for file in package_files()}
    assert {*law.ORDER, *law.SHELLS} - parts == law.PLANNED


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("photodedup.types", "import photodedup.scan"),
        ("photodedup.errors", "from photodedup import types"),
        ("photodedup.engine", "from photodedup.cli import parser"),
        ("photodedup.decode", "from photodedup.scan import find"),
        ("photodedup.cluster", "from photodedup import index"),
        ("photodedup.verify.pairs", "from photodedup.decode import decode"),
        ("photodedup.cli.commands", "from photodedup.gui import app"),
        ("photodedup.gui.app", "import photodedup.cli.parser"),
        ("photodedup.engine", "def late() -> None:\n    from photodedup.gui import app"),
        ("photodedup.engine", "from photodedup.evaluation import metrics"),
        ("photodedup.evaluation.report", "from photodedup.catalogue import photos"),
        ("photodedup.review", "from PySide6.QtGui import QImage"),
        ("photodedup.index", "import sqlite3"),
        ("photodedup.engine", "import hnswlib"),
        ("photodedup.scan", "from concurrent.futures import ThreadPoolExecutor"),
        ("photodedup.catalogue.photos", "import threading\nthreading.Thread(target=print).start()"),
        ("photodedup.events", "from threading import Timer\nTimer(1, print)"),
        ("photodedup.gui.app", "import sys\nfolder = getattr(sys, '_MEIPASS', None)"),
        ("photodedup.describe.loading", "from pathlib import Path\nhere = Path(__file__).parent"),
        ("photodedup.describe.loading", "from photodedup import paths\nfolder = paths._shipped('onnx_models')"),
        ("photodedup.index", "import shutil\nshutil.rmtree('x')"),
        ("photodedup.scan", "from .types import FileStat"),
        ("photodedup.helpers", "pass"),
    ],
)
def test_the_law_catches_a_violation(module: str, line: str) -> None:
    """Each kind of forbidden import or word is found, wherever in the module it stands."""
    assert law.violations(module, ast.parse(line)) != []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("photodedup.types", "from photodedup.errors import BugError"),
        ("photodedup.scan", "from photodedup.types import FileStat"),
        ("photodedup.engine", "from photodedup import cluster, review\nimport threading"),
        ("photodedup.cli.commands", "def evaluate() -> None:\n    from photodedup.evaluation import report"),
        ("photodedup.evaluation.protocol", "from photodedup.describe.whitening import learn"),
        ("photodedup.gui.app", "from PySide6.QtWidgets import QApplication\nfrom photodedup.engine import Engine"),
        ("photodedup.catalogue.photos", "import sqlite3\nfrom photodedup.catalogue import schema"),
        ("photodedup.catalogue.photos", "import threading\nlock = threading.RLock()"),
        ("photodedup.paths", "import sys\nfolder = getattr(sys, '_MEIPASS', None)"),
        ("photodedup.act.trash", "import os\nos.rename('a', 'b')"),
        ("photodedup.cli.parser", "from photodedup import __version__"),
    ],
)
def test_the_law_lets_good_code_pass(module: str, line: str) -> None:
    """What the design asks for is not refused."""
    assert law.violations(module, ast.parse(line)) == []

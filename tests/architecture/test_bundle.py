"""The packages carry an OpenCV that was built without what the program does not call."""

from __future__ import annotations

import ast

import cv2
import pytest

from tests.architecture.source import CHECKOUT, name_of, package_files, parsed

LEFT_OUT = {"imgcodecs", "videoio", "highgui", "dnn", "photo", "objdetect", "stitching", "ml"}
"""Modules of OpenCV that `packaging/bundle/compile.sh` does not build."""

CALLS = {
    *("imread", "imreadmulti", "imwrite", "imdecode", "imencode", "haveImageReader"),
    *("VideoCapture", "VideoWriter", "imshow", "waitKey", "dnn", "inpaint", "seamlessClone", "detailEnhance"),
    *("fastNlMeansDenoising", "fastNlMeansDenoisingColored", "edgePreservingFilter", "stylization", "createTonemap"),
    *("CascadeClassifier", "HOGDescriptor", "QRCodeDetector", "Stitcher_create", "ml"),
}
"""What those modules offer."""


FROM_A_CHECKOUT = {"photodedup/evaluation/shots.py"}
"""What only those run who work on the program, with an OpenCV that has everything."""


def _called(tree: ast.AST) -> set[str]:
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return {name.attr for name in names if isinstance(name.value, ast.Name) and name.value.id == "cv2"}


def test_nothing_is_called_that_the_bundle_lacks() -> None:
    """It would work in a checkout, whose OpenCV has everything, and fail in what people install."""
    found = {(name_of(file), call) for file in package_files() for call in _called(parsed(file)) & CALLS}
    assert {file for file, _ in found} == FROM_A_CHECKOUT


def test_the_bundle_still_leaves_out_what_is_said_here() -> None:
    """A module that the bundle builds by now may be called."""
    built = (CHECKOUT / "packaging" / "bundle" / "compile.sh").read_text(encoding="utf-8")
    listed = set(built.partition("-DBUILD_LIST=")[2].split()[0].split(","))
    assert {"core", "imgproc"} <= listed
    assert not listed & LEFT_OUT


@pytest.mark.parametrize("name", ["imread", "imdecode", "inpaint"])
def test_the_names_are_those_of_opencv(name: str) -> None:
    """A name that OpenCV does not have would guard nothing."""
    assert hasattr(cv2, name)
    assert name in CALLS

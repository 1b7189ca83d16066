"""What goes into the bundle."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from contents import EXCLUDED_MODULES, data_files, is_left_out, is_the_desktops, kept


def test_models_resources_and_licences_go_along_and_what_makes_them_does_not() -> None:
    """The bundle scans, shows its icons, offers the sample and says its licence, without a checkout."""
    places = {f"{folder}/{PurePosixPath(source).name}" for source, folder in data_files()}
    assert {"onnx_models/vgg16.int8.weights", "resources/icons/app.svg", "./LICENSE", "./NOTICE"} <= places
    assert "resources/sample/ORIGINS.txt" in places
    assert not any(place.endswith((".py", ".pyc")) or "screenshots" in place for place in places)


def test_the_decoder_that_is_under_the_gpl_stays_out() -> None:
    """The wheels of pillow-heif hold x265."""
    assert "pillow_heif" in EXCLUDED_MODULES


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "onnxruntime/capi/libonnxruntime.so.1.32.0",
        "cv2/opencv_videoio_ffmpeg500_64.dll",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "PySide6/Qt/translations/qt_de.qm",
        "PySide6/translations/designer_fr.qm",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "numpy-2.4.6.dist-info/RECORD",
    ],
)
def test_libraries_that_nothing_opens_are_left_out(place: str) -> None:
    """They would be a third of the download."""
    assert is_left_out(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "resources/translations/photodedup_de.qm",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so",
        "onnx_models/vgg16-int8.onnx",
        "resources/sample/Camera/IMG_20240512_101504.jpg",
        "onnxruntime-1.32.0.dist-info/RECORD",  # `doctor` reads whose the folder is
    ],
)
def test_libraries_that_the_window_or_a_scan_needs_are_kept(place: str) -> None:
    """No pattern takes more than it means."""
    assert not is_left_out(place)


def test_the_desktops_own_libraries_are_left_to_the_desktop() -> None:
    """A second GLib, readline or C++ library is never brought along; what a plain desktop may lack is."""
    entries = [
        ("libglib-2.0.so.0", "/usr/lib/x86_64-linux-gnu/libglib-2.0.so.0", "BINARY"),
        ("libreadline.so.8", "/lib/x86_64-linux-gnu/libreadline.so.8", "BINARY"),
        ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY"),
    ]
    assert [entry[0] for entry in kept(entries)] == ["libxcb-cursor.so.0"]
    assert not is_the_desktops("/home/me/venv/lib/python3.11/site-packages/PIL/_imaging.so")

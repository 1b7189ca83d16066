"""What goes into the bundle and what does not; bundle/photodedup.spec asks here."""  # noqa: INP001 -- a script; an __init__.py here would hide the library "packaging"

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path
from typing import Final

Entry = tuple[str, str, str]
"""A file of the bundle as PyInstaller lists it: its place there, where it comes from, what it is."""

CHECKOUT: Final = Path(__file__).resolve().parents[1]

METADATA: Final = (
    "numpy",
    "onnxruntime",
    "pillow",
    "pi-heif",
    "pylibjxl",
    "rawpy",
    "opencv-python-headless",
    "hnswlib",
    "PySide6-Essentials",
)
"""Packages whose version `photodedup doctor` prints."""

EXCLUDED_MODULES: Final = (
    "_hashlib",  # blake2b and sha256 are in the interpreter; without this OpenSSL stays out
    "_ssl",  # the program opens no connection
    "ssl",
    "readline",  # under the GPL, and of no use without a prompt
    "_tkinter",
    "tkinter",
    "PIL.ImageTk",
    "PIL.ImageQt",
    "PIL._imagingtk",
    "PIL._imagingft",  # the program writes nothing into pictures; with it go FreeType, HarfBuzz and what they need
    "IPython",
    "matplotlib",
    "scipy",
    "h5py",
    "onnx",
    "pytest",
    "setuptools",
    "pkg_resources",
    "pip",
    "lib2to3",
    "pydoc_data",
    "test",
    "lxml.html",  # only lxml.etree is used
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "numpy.f2py",
    "numpy.distutils",
    "numpy._core.tests",
    "numpy._core._simd",  # for those tests
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "onnxruntime.quantization",
    "onnxruntime.datasets",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "pillow_heif",  # holds x265, which is under the GPL
)

LEFT_OUT: Final = (
    # The C library of onnxruntime; its Python module has all of it linked in.
    "onnxruntime/capi/libonnxruntime.so*",
    "onnxruntime/capi/libonnxruntime.*.dylib",
    "libonnxruntime.so*",
    # FFmpeg, in OpenCV's wheel for Windows; the Linux and macOS bundles have an OpenCV without it.
    "cv2/opencv_videoio_ffmpeg*",
    # What Qt brings for QML, phones, virtual keyboards and screens without a window system.
    "*/libQt6Qml*",
    "*/libQt6Quick*",
    "*/libQt6VirtualKeyboard*",
    "*/libQt6Pdf*",
    "*/libQt6Network.*",
    "*/libQt6EglFs*",
    "*/libQt6EglFS*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/tls/*",
    "*/plugins/printsupport/*",
    "*/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.*",
    # Pillow reads the photos; Qt gets JPEG from it, and shows icons.
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwebp*",
    "*/plugins/imageformats/*qicns*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/platforms/libqeglfs.*",
    "*/plugins/platforms/libqlinuxfb.*",
    "*/plugins/platforms/libqminimalegl.*",
    "*/plugins/platforms/libqvkkhrdisplay.*",
    "*/plugins/platforms/libqvnc.*",
    "*/plugins/wayland-graphics-integration-server/*",
    # Whoever renders the desktop's own dialogs has GTK, and whoever has it must not get a second one.
    "libgtk-3.*",
    "libgdk-3.*",
    "*.a",
    "*.pyi",
    "*/tests/*",
    # Of most packages only name and version are asked for; whether two share a folder is asked of onnxruntime's.
    "numpy-*.dist-info/RECORD",
    "pyside6_*.dist-info/RECORD",
)

SYSTEM_LIBRARIES: Final = (
    # The interpreter's own.
    "libpython3.*",
    "libsqlite3.*",
    "libffi.*",
    "libbz2.*",
    "liblzma.*",
    "libexpat.*",
    "libmpdec.*",
    "libuuid.*",
    # Qt's, which a plain desktop may lack.
    "libX11-xcb.*",
    "libxcb-cursor.*",
    "libxcb-icccm.*",
    "libxcb-image.*",
    "libxcb-keysyms.*",
    "libxcb-randr.*",
    "libxcb-render.*",
    "libxcb-render-util.*",
    "libxcb-shape.*",
    "libxcb-shm.*",
    "libxcb-sync.*",
    "libxcb-util.*",
    "libxcb-xfixes.*",
    "libxcb-xkb.*",
    "libxkbcommon.*",
    "libxkbcommon-x11.*",
    "libwayland-cursor.*",
    "libwayland-egl.*",
)
"""Libraries of the Linux that the bundle is made on which go into it. Any other is the desktop's own: two of a kind in
a process (GLib, fontconfig, the C++ library) would disagree, and the system keeps its own safe."""

_SYSTEM_FOLDERS: Final = ("/lib/", "/lib64/", "/usr/lib/x86_64-linux-gnu/", "/usr/lib/aarch64-linux-gnu/")
_NOT_SHIPPED: Final = (
    "onnx_models/*.py",
    "onnx_models/export/*",
    "onnx_models/*.rounding.npz",  # only the export reads it
    "resources/screenshots/*",
    "resources/translations/*.ts",  # what translators edit; the program reads what is made of it
    "*__pycache__*",
)


def data_files() -> list[tuple[str, str]]:
    """List the models, the resources and the licences: where each lies, and its folder in the bundle."""
    files = [file for name in ("onnx_models", "resources") for file in sorted((CHECKOUT / name).rglob("*"))]
    found = [(str(file), str(file.relative_to(CHECKOUT).parent)) for file in files if file.is_file() and _ships(file)]
    return [*found, *((str(CHECKOUT / name), ".") for name in ("LICENSE", "NOTICE"))]


def _ships(file: Path) -> bool:
    name = file.relative_to(CHECKOUT).as_posix()
    return not any(fnmatch(name, pattern) for pattern in _NOT_SHIPPED)


def kept(entries: list[Entry]) -> list[Entry]:
    """Drop the files that the program never opens."""
    return [entry for entry in entries if not is_left_out(Path(entry[0]).as_posix()) and not is_the_desktops(entry[1])]


def is_left_out(place: str) -> bool:
    """Whether a file, named by its place in the bundle, is one that the program never opens."""
    return any(fnmatch(place, pattern) for pattern in LEFT_OUT) or is_foreign(place)


def is_foreign(place: str) -> bool:
    """Whether a file holds Qt's own texts in a language that the window does not speak, or texts of Qt's tools."""
    if not fnmatch(place, "PySide6/*translations/*.qm"):
        return False
    texts = (CHECKOUT / "resources" / "translations").glob("photodedup_*.qm")
    return Path(place).stem.removeprefix("qtbase_") not in {each.stem.removeprefix("photodedup_") for each in texts}


def is_the_desktops(source: str) -> bool:
    """Whether a library is the system's, and not one of those that go along."""
    known = any(fnmatch(Path(source).name, pattern) for pattern in SYSTEM_LIBRARIES)
    return source.startswith(_SYSTEM_FOLDERS) and not known

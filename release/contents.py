"""What goes into the packaged program and what stays out. ``build.spec`` asks; tests read the lists."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller has it: the place in the program's folder, the file it comes from, its kind."""

OWN_PACKAGES = ("app", "ui", "storage", "reports", "resources")

UNUSED_MODULES = (
    *("tkinter", "unittest", "pydoc", "doctest", "pdb", "lib2to3", "sqlite3", "readline", "curses", "xmlrpc"),
    *("setuptools", "_distutils_hack", "pkg_resources", "PIL._avif", "PIL._webp", "PIL._imagingtk", "PIL.ImageTk"),
    *("multiprocessing", "distutils", "pycparser", "charset_normalizer"),
    *("lxml.html", "lxml.objectify", "lxml.isoschematron", "IPython", "numpy", "pytest"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
)

UNUSED_QT = (
    *("Qt6Network", "Qt6Qml", "Qt6Quick", "Qt6Sql", "Qt6Test", "Qt6Concurrent", "Qt6OpenGLWidgets", "Qt6Designer"),
    *("Qt6VirtualKeyboard", "Qt6Pdf", "Qt6UiTools", "Qt6Help", "Qt6EglF", "qtvirtualkeyboard"),
    *("/qmltooling/", "/tls/", "/networkinformation/", "/sqldrivers/", "/qml/", "/egldeviceintegrations/"),
    *("/generic/", "/vectorimageformats/", "/platformthemes/libqgtk3", "/translations/"),
    *("/platforms/libqeglfs", "/platforms/libqlinuxfb", "/platforms/libqminimalegl", "/platforms/libqvkkhrdisplay"),
    *("/platforms/libqvnc", "-server.so", "/imageformats/libqtiff", "/imageformats/libqwebp"),
    *("/imageformats/libqtga", "/imageformats/libqwbmp", "/imageformats/libqicns", "/imageformats/libqpdf"),
)
"""Parts of file names. The GTK theme would bring GTK and some forty libraries of the computer it was built on."""

UNUSED_DATA = ("docx/templates/default-docx-template/", "docx/templates/default-src.docx", "reportlab/fonts/")
"""Beginnings of places. ReportLab's fonts are not free to be passed on, in part, and no document uses them."""

OF_THE_INSTALLATION = (
    ".dist-info/RECORD",
    ".dist-info/INSTALLER",
    ".dist-info/REQUESTED",
    ".cdx.json",
    "cyclonedx.json",
)
"""Endings of places. What pip notes of where and how it installed: another folder, and the bytes would be others. And
lists of what a wheel was built from, which only scanners read."""

TAKEN_FROM_SYSTEM = (
    *("libpython3", "libssl", "libcrypto", "libffi", "libbz2", "liblzma", "libuuid", "libexpat", "libmpdec"),
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-randr", "libxcb-render-util"),
    *("libxcb-render", "libxcb-shape", "libxcb-shm", "libxcb-sync", "libxcb-util", "libxcb-xfixes", "libxcb-xkb"),
    *("libxkbcommon", "libxkbcommon-x11"),
)
"""Linux: libraries of the computer it is built on that go along. Python needs some; the others are small helpers of X11
that a bare desktop lacks. All else is every desktop's own, and is asked for (``libraries.ON_EVERY_DESKTOP``)."""


def kept_binaries(entries: Iterable[Entry], *, is_linux: bool) -> list[Entry]:
    """Return the libraries that go in: no unused Qt, and on Linux no library of the computer it is built on.

    On Linux links to libraries go too: a stick's file system may have none, and each library finds the others beside
    itself. macOS finds its frameworks by them.
    """
    return [
        entry
        for entry in entries
        if not _is_unused(entry[0]) and (not is_linux or (entry[2] != "SYMLINK" and _may_come_along(entry)))
    ]


def kept_data(entries: Iterable[Entry], *, is_linux: bool) -> list[Entry]:
    """Return the data files that go in."""
    return [
        entry
        for entry in entries
        if not _is_unused(entry[0])
        and not _posix(entry[0]).startswith(UNUSED_DATA)
        and not _posix(entry[0]).endswith(OF_THE_INSTALLATION)
        and (entry[2] != "SYMLINK" or not is_linux)
    ]


def _is_unused(place: str) -> bool:
    name = f"/{_posix(place)}"
    return any(part in name for part in UNUSED_QT)


def _may_come_along(entry: Entry) -> bool:
    """Return whether a library is of a wheel (it lies in the wheel's own folder), or one of those taken along."""
    place = PurePosixPath(_posix(entry[0]))
    if len(place.parts) > 1 or ".cpython-" in place.name or ".abi3." in place.name:
        return True
    return place.name.split(".so")[0].rstrip("0123456789.") in {one.rstrip("0123456789.") for one in TAKEN_FROM_SYSTEM}


def _posix(place: str) -> str:
    return place.replace("\\", "/")

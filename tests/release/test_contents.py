"""What goes into the packaged program: nothing of the computer it is built on but what is named."""

from __future__ import annotations

import pytest

from app.services import portable
from release.contents import kept_binaries, kept_data
from release.facts import PORTABLE_MARK, PackagingError
from release.libraries import Asked


def test_of_the_builders_own_libraries_only_the_named_come_along() -> None:
    found = [
        ("libxcb-cursor.so.0", "/usr/lib/libxcb-cursor.so.0", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
        ("libcrypto.so.3", "/usr/lib/libcrypto.so.3", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libstdc++.so.6", "/usr/lib/libstdc++.so.6", "BINARY"),
        ("libX11.so.6", "/usr/lib/libX11.so.6", "BINARY"),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "/site/_cffi_backend.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/site/libQt6Core.so.6", "BINARY"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/site/libQt6Network.so.6", "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/site/libqgtk3.so", "BINARY"),
    ]
    kept = [place for place, _file, _kind in kept_binaries(found, is_linux=True)]
    assert kept == [
        "libxcb-cursor.so.0",
        "libpython3.11.so.1.0",
        "libcrypto.so.3",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
    ]


def test_on_windows_what_python_and_qt_need_stays_and_unused_qt_goes() -> None:
    found = [
        ("python311.dll", "C:\\python311.dll", "BINARY"),
        ("VCRUNTIME140.dll", "C:\\VCRUNTIME140.dll", "BINARY"),
        ("PySide6\\Qt6Network.dll", "C:\\Qt6Network.dll", "BINARY"),
        ("PySide6\\plugins\\tls\\qopensslbackend.dll", "C:\\q.dll", "BINARY"),
    ]
    assert [place for place, _file, _kind in kept_binaries(found, is_linux=False)] == [
        "python311.dll",
        "VCRUNTIME140.dll",
    ]


def test_on_macos_the_links_of_a_framework_stay() -> None:
    found = [
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "/site/QtCore", "BINARY"),
        ("PySide6/Qt/lib/QtCore.framework/QtCore", "Versions/A/QtCore", "SYMLINK"),
    ]
    assert kept_binaries(found, is_linux=False) == found


def test_fonts_that_may_not_be_passed_on_stay_out() -> None:
    found = [("reportlab/fonts/Vera.ttf", "", "DATA"), ("resources/fonts/SourceSerif4-Regular.ttf", "", "DATA")]
    assert [entry[0] for entry in kept_data(found, is_linux=True)] == ["resources/fonts/SourceSerif4-Regular.ttf"]


def test_nothing_of_the_folder_it_was_built_in_goes_along() -> None:
    found = [("cffi-2.1.1.dist-info/RECORD", "", "DATA"), ("cffi-2.1.1.dist-info/METADATA", "", "DATA")]
    found.append(("yarl-1.25.1.dist-info/sboms/yarl.cdx.json", "", "DATA"))
    assert [entry[0] for entry in kept_data(found, is_linux=True)] == ["cffi-2.1.1.dist-info/METADATA"]


def test_a_library_that_nobody_decided_about_stops_packaging() -> None:
    assert Asked(frozenset({"libX11.so.6", "libc.so.6", "libcups.so.2"}), (2, 28)).packages() == [
        "libc6 (>= 2.28)",
        "libx11-6",
    ]
    with pytest.raises(PackagingError, match=r"libgtk-3\.so\.0"):
        Asked(frozenset({"libX11.so.6", "libgtk-3.so.0"}), (2, 28)).packages()


def test_the_program_looks_for_the_mark_that_packaging_puts() -> None:
    assert PORTABLE_MARK == portable.MARK

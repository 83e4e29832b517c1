"""What was copied from Holdfast is cleared; what others copied is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.lock import ClipboardGuard


def OURS() -> bool:  # noqa: N802  # a fact, not an action; the offscreen platform cannot tell whose words they are
    return True


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    made = QGuiApplication.clipboard()
    made.clear()
    yield made
    made.clear()


def test_it_is_cleared_at_lock(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(after_ms=60_000, owns=OURS)
    clipboard.setText("K.T. told Priya")
    assert guard.is_holding
    guard.clear_now()
    assert clipboard.text() == ""
    assert not guard.is_holding


def test_it_is_cleared_after_a_while(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(after_ms=20, owns=OURS)
    clipboard.setText("K.T. told Priya")
    qtbot.waitUntil(lambda: clipboard.text() == "")
    assert guard is not None


def test_what_another_program_copied_is_left_alone(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(after_ms=60_000, owns=lambda: False)
    clipboard.setText("a bus timetable")
    assert not guard.is_holding
    guard.clear_now()
    assert clipboard.text() == "a bus timetable"


def test_on_windows_it_is_kept_out_of_histories(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(after_ms=60_000, system="win32", owns=OURS)
    clipboard.setText("K.T. told Priya")
    formats = clipboard.mimeData().formats()
    assert clipboard.text() == "K.T. told Priya"
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        assert f'application/x-qt-windows-mime;value="{name}"' in formats
    assert guard.is_holding


def test_on_linux_clipboard_histories_are_told_that_it_is_secret(qtbot: QtBot, clipboard: QClipboard) -> None:
    guard = ClipboardGuard(after_ms=60_000, system="linux", owns=OURS)
    clipboard.setText("K.T. told Priya")
    assert clipboard.text() == "K.T. told Priya"
    assert bytes(clipboard.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    guard.clear_now()
    assert clipboard.text() == ""

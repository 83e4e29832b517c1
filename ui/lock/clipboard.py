"""What was copied from Holdfast does not outlive it: cleared after a minute and at lock, kept out of histories.

Only what Holdfast itself put there is ever cleared; what another program copied since is left alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_S = 60
# Windows reads these three: no clipboard history, no cloud clipboard, no monitoring programs (security.md 6).
_WINDOWS = (
    "ExcludeClipboardContentFromMonitorProcessing",
    "CanIncludeInClipboardHistory",
    "CanUploadToCloudClipboard",
)
_LINUX = "x-kde-passwordManagerHint"  # Klipper, and others that follow it, keep what is marked "secret" out


class ClipboardGuard(QObject):
    """Watches the clipboard while records are open. ``clear_now`` at lock and at the end."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        after_ms: int = CLEAR_AFTER_S * 1000,
        system: str = sys.platform,
        owns: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._owns = owns or self._clipboard.ownsClipboard  # whether what is there came from this program
        self._system = system
        self._marking = False
        self._timer = QTimer(self, singleShot=True, interval=after_ms)
        self._timer.timeout.connect(self.clear_now)
        self._clipboard.dataChanged.connect(self._on_changed)

    @property
    def is_holding(self) -> bool:
        """Whether something copied from Holdfast is on the clipboard."""
        data: QMimeData | None = self._clipboard.mimeData()  # None on some platforms after clearing
        return data is not None and self._owns() and bool(data.formats())

    @Slot()
    def clear_now(self) -> None:
        """Clear what Holdfast put on the clipboard, and on the X11 selection."""
        self._timer.stop()
        if self._owns():
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    @Slot()
    def _on_changed(self) -> None:
        if self._marking:
            return
        if not self.is_holding:
            self._timer.stop()
            return
        self._mark()
        self._timer.start()

    def _mark(self) -> None:
        """Put the same words there again, marked to be kept out of histories."""
        data = QMimeData()
        data.setText(self._clipboard.text())
        if self._system == "win32":
            for name in _WINDOWS:
                data.setData(f'application/x-qt-windows-mime;value="{name}"', b"\x00\x00\x00\x00")
        elif self._system != "darwin":
            data.setData(_LINUX, b"secret")
        self._marking = True
        try:
            self._clipboard.setMimeData(data)
            if self._system == "darwin":
                from ui.lock import macos

                macos.mark_clipboard_concealed()
        finally:
            self._marking = False

"""This computer's memory of how far the records had got: kept every hour, and told when older records turn up."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.components import Banner, HintButton
from ui.desk import Desk
from ui.tasks import Lane
from ui.window import MainWindow

HOUR_MS = 60 * 60 * 1000


class AnchorWatch(QObject):
    """Watches until ``end``. ``other_file_asked`` when somebody wants to look for the newer records."""

    other_file_asked = Signal()

    def __init__(self, desk: Desk, *, every_ms: int = HOUR_MS) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._window: MainWindow = desk.window
        self._strip: Banner | None = None
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self._keep)
        self._timer.start()
        if desk.vault.is_older:
            self._warn()

    def end(self) -> None:
        """The records are closed: no hour and no warning any more."""
        self._timer.stop()
        self._take_down()
        self.deleteLater()

    def _take_down(self) -> None:
        if self._strip is not None:
            self._window.hide_strip(self._strip)
            self._strip.deleteLater()
            self._strip = None

    def _keep(self) -> None:
        self._desk.run(self._desk.vault.write_anchor, lane=Lane.RECORDS).then()

    def _warn(self) -> None:
        what = self.tr("These records are older than, or differ from, those last used on this computer.")
        then = self.tr(
            "If somebody restored a backup on purpose, go on. If not, look for the newer file before writing."
        )
        self._strip = Banner("attn", what, then, band=True, name="older-records")
        other = HintButton(self.tr("Look for the newer file…"), small=True, name="older-look")
        other.clicked.connect(self.other_file_asked)
        accept = HintButton(self.tr("Go on with these"), small=True, name="older-accept")
        accept.clicked.connect(self._accept)
        self._strip.add_button(other)
        self._strip.add_button(accept)
        self._window.show_strip(self._strip)
        self._window.announce(f"{what} {then}", urgent=True)

    def _accept(self) -> None:
        self._desk.run(self._desk.vault.accept_older, lane=Lane.RECORDS).then(lambda _none: self._take_down())

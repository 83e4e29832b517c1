"""Full names on request: F9 shows them for 60 seconds or until the page changes, never longer (ui.md 5)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.components.buttons import HintButton

SHOWN_S = 60


class NamesSwitch(QObject):
    """Whether full names are shown now."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, *, shown_ms: int = SHOWN_S * 1000) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self.hide)
        self._shown = False

    @property
    def is_shown(self) -> bool:
        """Whether full names are shown."""
        return self._shown

    @Slot()
    def toggle(self) -> None:
        """Show names, or hide them again."""
        if self._shown:
            self.hide()
        else:
            self._timer.start()
            self._set(True)

    @Slot()
    def hide(self) -> None:
        """Hide names."""
        self._timer.stop()
        self._set(False)

    def _set(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit(shown)


class NamesButton(HintButton):
    """Shows full names for a minute, or initials again: what F9 does, for the hand that is at the mouse."""

    def __init__(self, names: NamesSwitch) -> None:
        super().__init__("", kind="quiet", hint="F9", name="show-names")
        self.clicked.connect(names.toggle)
        names.changed.connect(self._follow)
        self._follow(names.is_shown)

    @Slot(bool)
    def _follow(self, shown: bool) -> None:
        words = self.tr("Initials only") if shown else self.tr("Show names")
        self.set_words(words, icon="eye-off" if shown else "eye")

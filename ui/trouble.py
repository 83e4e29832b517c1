"""The band across the window that says what went wrong; and what happens on a defect: save, say so, once."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.components import Banner


class Trouble(QObject):
    """One band, which stays until something works again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_shown = False
        self._is_saving = False

    @cached_property
    def _band(self) -> Banner:
        from ui.components import Banner

        return Banner("urgent", "", "", icon="alert-circle", band=True, name="trouble")

    def tell(self, error: AppError) -> None:
        """Show an error that no page dealt with."""
        from ui.wording import explain

        told = explain(error)
        self.say(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def say(self, what: str, then: str) -> None:
        """Say what happened and what to do."""
        self._band.set_words(what, then)
        if not self._is_shown:
            self._is_shown = True
            self._window.show_strip(self._band)
        self._window.announce(f"{what} {then}", urgent=True)

    def clear(self, *_args: object) -> None:
        """Something works again."""
        if self._is_shown:
            self._is_shown = False
            self._window.hide_strip(self._band)

    def met_defect(self, report: Path | None) -> None:
        """Save what is typed, and say that something went wrong that nobody had foreseen.

        Saving comes first: saying it may be what goes wrong. It may meet a defect too, and must not come back here.
        """
        if self._is_saving:
            return
        self._is_saving = True
        try:
            self._window.leave_pages()
        finally:
            self._is_saving = False
            kept = self.tr("A report without any content is in %1.").replace("%1", str(report)) if report else ""
            then = self.tr("Holdfast has saved what it could. Close it and open it again before you go on.")
            self.say(self.tr("Something went wrong that should not have."), f"{then} {kept}".strip())

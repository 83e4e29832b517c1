"""What is typed into a form outlives a lock, a crash and going elsewhere: kept in the records at every pause."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from app.services import drafting
from app.services.work import Work
from ui.components import Banner, SaveIndicator, Sheet
from ui.desk import Answer, Desk
from ui.pages import Page
from ui.saving import Autosave

Read = Callable[[], Mapping[str, str]]
Keep = Callable[[Work, str, "Mapping[str, str] | None"], None]
Kept = Callable[[Work, str], Mapping[str, str]]


class KeptForm(QObject):
    """Watches over the form of a page or sheet. ``read`` returns what is typed, by field.

    ``restored`` carries what was left before. The page shows ``indicator`` (when it was kept) and ``banner`` (why it
    could not be). ``keep`` and ``kept`` save and read it; a restricted matter has its own.
    """

    restored = Signal(object)  # Mapping[str, str]

    def __init__(
        self,
        desk: Desk,
        page: Page | Sheet,
        form: str,
        read: Read,
        *,
        keep: Keep = drafting.save_form,
        kept: Kept = drafting.kept_form,
    ) -> None:
        super().__init__(page)
        self._desk, self._form, self._read = desk, form, read
        self._keep, self._kept = keep, kept
        self.indicator = SaveIndicator()
        self.banner = Banner("urgent", "", "", icon="alert-circle", name="cannot-keep")
        self.banner.hide()
        self._autosave = Autosave(desk, page, self.indicator, self.banner)

    def fetch(self) -> None:
        """Ask for what was left; nothing is told when there is nothing."""
        self._desk.ask(self._kept, self._form).then(self._fetched)

    def touch(self) -> None:
        """Something was typed."""
        self._autosave.mark(self._form, self._snapshot)

    def flush(self) -> None:
        """Keep it now."""
        self._autosave.flush()

    def forget(self) -> None:
        """The form was handed in: its draft went with that."""
        self._autosave.forget(self._form)

    @property
    def has_unsaved(self) -> bool:
        """Whether words are in memory only."""
        return self._autosave.has_unsaved

    def _snapshot(self) -> Callable[[], Answer[None]]:
        typed = dict(self._read()) or None
        return lambda: self._desk.do(self._keep, self._form, typed)

    def _fetched(self, kept: Mapping[str, str]) -> None:
        if kept:
            self.restored.emit(kept)

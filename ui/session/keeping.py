"""What is typed in the workspace is kept: notes, half-filled forms, and where the writer is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.ids import AgendaItemId, SessionId
from app.services import sessions
from ui.components import Banner, SaveIndicator
from ui.desk import Answer, Desk
from ui.pages import Page
from ui.saving import Autosave
from ui.session.composers import ItemForm
from ui.session.note_pane import NotePane


class Keeping(QObject):
    """Saves one session's drafts as they are typed. ``begun`` before each save: the time to say where the writer is."""

    begun = Signal()

    def __init__(self, desk: Desk, session_id: SessionId, page: Page, indicator: SaveIndicator, banner: Banner) -> None:
        super().__init__(page)
        self._desk, self._id = desk, session_id
        self._autosave = Autosave(desk, page, indicator, banner)
        self._autosave.begun.connect(self.begun)

    def watch_note(self, note: NotePane, item_id: AgendaItemId) -> None:
        """Save what is typed in ``note`` from now on, and at once when a field is left.

        Always under the note's own item, never the one being gone to: that may be another child's.
        """
        mark = self._autosave.mark
        note.child_changed.connect(lambda: mark(("child", item_id), partial(self._child, note, item_id)))
        note.personal_changed.connect(lambda: mark(("personal", item_id), partial(self._personal, note, item_id)))
        note.left.connect(self._autosave.flush)

    def watch_form(self, form: ItemForm, item_id: AgendaItemId) -> None:
        """Save what is typed in a form from now on."""
        key = ("form", item_id, form.objectName())
        form.typed.connect(lambda: self._autosave.mark(key, partial(self._form, form, item_id)))

    def forget_form(self, form: ItemForm, item_id: AgendaItemId) -> None:
        """A form was recorded or cancelled: nothing of it is kept."""
        kind = form.objectName()
        self._autosave.forget(("form", item_id, kind))
        self._desk.do(sessions.save_composer, self._id, item_id, kind, None).then(failed=self._ignore)

    def keep_place(self, item_id: AgendaItemId, section: str, cursor: int) -> None:
        """Remember the item, the section or field, and the cursor."""
        self._desk.do(sessions.save_place, self._id, item_id, section, cursor).then(failed=self._ignore)

    def flush(self) -> None:
        """Save everything that is typed and not saved yet."""
        self._autosave.flush()

    def say_saved(self) -> None:
        """Save now, and say so even when there is nothing to save."""
        self._autosave.say_saved()

    @property
    def has_unsaved(self) -> bool:
        """Whether words are kept only in memory: typed since the last save, being saved, or refused by it."""
        return self._autosave.has_unsaved

    # Each reads the widgets once and returns a save that can be tried again without them.

    def _child(self, note: NotePane, item_id: AgendaItemId) -> Callable[[], Answer[None]]:
        content = note.content()
        return lambda: self._desk.do(sessions.save_child_draft, self._id, item_id, content)

    def _personal(self, note: NotePane, item_id: AgendaItemId) -> Callable[[], Answer[None]]:
        text = note.personal()
        return lambda: self._desk.do(sessions.save_personal_draft, self._id, item_id, text)

    def _form(self, form: ItemForm, item_id: AgendaItemId) -> Callable[[], Answer[None]]:
        kind, typed = form.objectName(), form.draft()
        return lambda: self._desk.do(sessions.save_composer, self._id, item_id, kind, typed)

    def _ignore(self, _error: AppError) -> None:
        """Where the cursor was, and a form that is done with, are not worth a banner."""

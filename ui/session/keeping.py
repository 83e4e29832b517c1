"""What is typed in the workspace is kept: notes, half-filled forms, and where the writer is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from app.domain.ids import AgendaItemId, SessionId
from app.services import sessions
from ui.components import Banner, SaveIndicator
from ui.desk import Answer, Desk
from ui.pages import Page
from ui.session.composers import ItemForm
from ui.session.note_pane import NotePane
from ui.session.saving import Autosave
from ui.wording import explain


class Keeping(QObject):
    """Saves one session's drafts as they are typed; ``banner`` on ``page`` says when that fails, until it works."""

    def __init__(self, desk: Desk, session_id: SessionId, indicator: SaveIndicator, banner: Banner, page: Page) -> None:
        super().__init__(page)
        self._desk, self._id, self._banner, self._page = desk, session_id, banner, page
        self._autosave = Autosave(desk, indicator, self)
        self._autosave.failed.connect(self._not_saved)
        self._autosave.worked.connect(self._saved_again)

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

    def keep_place(self, note: NotePane, item_id: AgendaItemId) -> None:
        """Remember the item, the section and the cursor."""
        section, cursor = note.place()
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

    def _not_saved(self, error: AppError) -> None:
        if self._banner.isHidden() and self._desk.window.page is not self._page:
            self._desk.trouble.emit(error)  # the page is out of sight, so the window says it
        told = explain(error)
        self._banner.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._banner.show()

    def _saved_again(self) -> None:
        self._banner.hide()
        if not self.has_unsaved:
            self._page.words_saved.emit()

    def _ignore(self, _error: AppError) -> None:
        """Where the cursor was, and a form that is done with, are not worth a banner."""

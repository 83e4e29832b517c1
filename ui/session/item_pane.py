"""The middle of the workspace: one item with its note, what is open from before, and what was decided and agreed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import SessionId
from app.domain.phrases import Phrase
from app.domain.session import OVER, ItemKind, SessionState
from app.services import phrases
from app.services.workspace import ItemView, WorkspaceView
from ui.components import Banner, HintButton, ScrollBody, Text, limited
from ui.components.note_section import WIDTH
from ui.desk import Desk
from ui.session.asking import AskingRow, Found, read_for
from ui.session.context_pane import EarlierActionRow
from ui.session.done_list import DoneList
from ui.session.for_the_file import ForTheFile
from ui.session.keeping import Keeping
from ui.session.note_pane import NotePane
from ui.session.sealed_banner import SealedBanner
from ui.theme import nest, px
from ui.wording import count


class ItemPane(ScrollBody):
    """Shows one item at a time. ``records_changed`` when a decision or an action was removed or brought back."""

    records_changed = Signal()

    def __init__(self, desk: Desk, session_id: SessionId, keeping: Keeping) -> None:
        super().__init__("notes", margins=(24, 16, 24, 24), spacing=16)
        self._desk, self._id, self._keeping = desk, session_id, keeping
        self._done: DoneList | None = None
        self._question: Banner | None = None
        self._fold: HintButton | None = None
        self._asking: AskingRow | None = None
        self.note: NotePane | None = None
        self._left_out = ""
        self._when = self._add_when()

    def say_when(self, words: str) -> None:
        """Say at the top what the header has no room for; nothing when ``words`` is ""."""
        self._left_out = words
        self._when.setText(words)
        self._when.setVisible(bool(words))

    def _add_when(self) -> Text:
        when = Text(self._left_out, "soft", "session-when")
        self.column.addWidget(when)
        when.setVisible(bool(self._left_out))
        return when

    def _not_started(self, view: WorkspaceView) -> Banner:
        words = self.tr("Not started yet. The agenda can be changed; notes begin with “Start session”.")
        banner = Banner("info", "", words, icon="info-circle", name="not-started")
        if view.may_write and view.session.planned_on <= self._desk.today():
            paper = HintButton(self.tr("From pape&r…"), small=True, name="session-from-paper")
            paper.setToolTip(self.tr("It was held, and written on paper"))
            paper.clicked.connect(lambda: self._desk.open("session-from-paper", self._id))
            banner.add_button(paper)
        return banner

    def show_item(self, view: WorkspaceView, one: ItemView) -> None:
        """Show ``one`` in place of the item before; typing goes to its first empty section."""
        self.clear()
        self._when = self._add_when()
        self._question = self._fold = self._asking = None
        if view.session.state is SessionState.PLANNED:
            self._add_banner(self._not_started(view))
        self.note = note = NotePane(self._desk, one, view.supervisee.known_as, read_only=not view.takes_notes)
        self._keeping.watch_note(note, one.item.id)
        self.column.addWidget(note)
        if view.is_sealed:
            self._add_banner(SealedBanner(self._desk, view.session.id))
        elif view.is_read_only and note.is_blank:
            self.column.addWidget(Text(self.tr("Nothing is written under this item."), "soft", "nothing-written"))
        if one.item.kind is ItemKind.ACTIONS:
            self._show_earlier(view, one)
        self._done = DoneList(self._desk)
        self._done.changed.connect(self.records_changed)
        self.column.addWidget(self._done)
        if view.session.state in OVER and one.item.case_id is not None and one.may_open_case:
            self.column.addWidget(ForTheFile(self._desk, one.item.case_id, one.initials, self._id))
        self.column.addStretch(1)
        self.show_done(view, one)
        if view.takes_notes:
            self._help_writing(view, one, note)
            note.go_to(note.first_empty())

    def show_done(self, view: WorkspaceView, one: ItemView) -> None:
        """Show anew what was decided and agreed under the item, and leave the note as it is."""
        if one.decisions:
            self._drop_question()
        if self._done is not None:
            self._done.show_item(one, may_change=view.takes_notes)

    def fold(self) -> None:
        """Make room for a form: the notes become one line, which shows them again when it is pressed."""
        note = self.note
        if note is None or self._fold is not None:
            return
        self._drop_question()
        sections, words = note.amount()
        said = self.tr("Notes: %1, %2").replace("%1", count(sections, "section", "sections"))
        said = said.replace("%2", count(words, "word", "words"))
        fold = HintButton(said if sections else self.tr("Notes"), kind="quiet", small=True, name="notes-fold")
        fold.set_words(fold.text(), icon="chevron-right")
        fold.setCheckable(True)
        fold.toggled.connect(self._toggle_fold)
        self._fold = fold
        note.set_folded(True)
        self.column.insertWidget(self.column.indexOf(note) + 1, fold, 0, Qt.AlignmentFlag.AlignLeft)

    def unfold(self) -> None:
        """The form is gone: the notes are there again."""
        fold, self._fold = self._fold, None
        if fold is not None:
            fold.hide()
            fold.deleteLater()
        if self.note is not None:
            self.note.set_folded(False)

    def _toggle_fold(self, shown: bool) -> None:
        if self.note is not None and self._fold is not None:
            self.note.set_folded(not shown)
            self._fold.set_words(self._fold.text(), icon="chevron-down" if shown else "chevron-right")

    def _add_banner(self, banner: Banner) -> None:
        nest(self.column, limited(banner, WIDTH))

    def _drop_question(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.hide()
            question.deleteLater()

    def add_at_foot(self, widget: QWidget) -> None:
        """Put ``widget`` below everything else of the item."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def reveal(self, widget: QWidget) -> None:
        """Bring ``widget`` into view once it has been laid out."""
        QTimer.singleShot(0, widget, lambda: self._bring(widget))

    def _bring(self, widget: QWidget) -> None:
        """Scroll as little as shows all of ``widget``, or its top when it is higher than the view."""
        inside = self.column.parentWidget()
        if inside is None:
            return
        self.column.activate()
        bar, view = self.verticalScrollBar(), self.viewport().height()
        top = widget.mapTo(inside, QPoint(0, 0)).y() - px(56)
        bottom = top + widget.height() + px(72)
        bar.setValue(min(top, max(bottom - view, bar.value())))

    def go_to_section(self, number: int) -> None:
        """Put the cursor into the section ``number``, from 1, if there is one."""
        if self.note is not None and number <= len(self.note.section_keys()):
            self.note.go_to(self.note.section_keys()[number - 1])

    def ask_for_decision(self, record: Callable[[], None]) -> None:
        """Say that no decision is recorded on this child; ``record`` opens the form for one."""
        words = self.tr("No decision recorded. Record one, or choose “No change”? “Next item” goes on without.")
        banner = Banner("attn", "", words, icon="gavel", name="no-decision")
        button = HintButton(self.tr("Record one"), small=True, name="no-decision-record")
        button.clicked.connect(record)
        banner.add_button(button)
        self._question = banner
        nest(self.column, limited(banner, WIDTH), at=self.column.count() - 1)
        self.reveal(banner)
        self._desk.window.announce(words)

    def _show_earlier(self, view: WorkspaceView, one: ItemView) -> None:
        if not one.earlier_actions:
            self.column.addWidget(Text(self.tr("No actions are open from before."), "soft"))
        for earlier in one.earlier_actions:
            self.column.addWidget(EarlierActionRow(self._desk, self._id, earlier, may_write=view.takes_notes))

    def _help_writing(self, view: WorkspaceView, one: ItemView, note: NotePane) -> None:
        """Questions to write along, and wording to notice, each unless it is turned off."""
        settings = self._desk.settings()
        if settings.prompts_on:
            self._asking = asking = AskingRow(self._desk, one)
            note.add_at_foot(asking)
            asking.chosen.connect(lambda: self._ask_prompts(view, one))
            note.prompt_put_away.connect(asking.put_away)
            self._ask_prompts(view, one)
        if settings.wording_hints_on:
            note.phrase_left_alone.connect(lambda text: self._desk.do(phrases.leave_alone, text).then())
            self._desk.ask(phrases.to_notice).then(self._set_phrases)

    def _ask_prompts(self, view: WorkspaceView, one: ItemView) -> None:
        self._desk.ask(read_for, one, view.supervisee.known_as).then(self._set_prompts)

    def _set_prompts(self, found: Found) -> None:
        if self.note is not None and self._asking is not None and self._asking.item_id == found.item_id:
            self._asking.show_found(found)
            self.note.set_prompts(self._asking.in_words(found))

    def _set_phrases(self, found: tuple[Phrase, ...]) -> None:
        if self.note is not None:
            self.note.set_phrases(found)

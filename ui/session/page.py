"""The session workspace: agenda at the left, one item at a time in the middle, the child's context at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.exports import DocumentKind
from app.domain.ids import ActionId, AgendaItemId, CaseId, DecisionId, SessionId
from app.domain.session import ItemKind, ItemState, SessionState
from app.services import actions, agendas, decisions, prompts, sessions
from app.services.actions import ActionForm
from app.services.workspace import CaseContext, ItemView, WorkspaceView
from ui.components import ActionBar, Banner, HintButton, PageHeader, PersonChoice, SaveIndicator, ScrollBody, Tag, Text
from ui.desk import Answer, Desk
from ui.pages import LayoutMode, Page
from ui.session.agenda_pane import AgendaPane
from ui.session.composers import ActionComposer, DecisionComposer
from ui.session.context_pane import ContextPane, EarlierActionRow
from ui.session.done_list import DoneList
from ui.session.finish import FinishSheet
from ui.session.note_pane import PERSONAL, NotePane
from ui.session.pause import PausePage
from ui.session.saving import Autosave
from ui.session.words import is_done, item_title
from ui.theme import box, fix
from ui.wording import clock_time, explain, weekday_in_prose
from ui.wording.practice import kind_name, state_name

_TONES = {
    SessionState.PLANNED: ("plain", "calendar"),
    SessionState.DRAFT: ("info", "pencil"),
    SessionState.FINISHED: ("good", "check"),
    SessionState.ACKNOWLEDGED: ("good", "check"),
    SessionState.NOT_AGREED: ("attn", "alert-circle"),
    SessionState.POSTPONED: ("plain", "clock"),
    SessionState.CANCELLED: ("plain", "minus"),
}


class SessionPage(Page):
    """Everything saves by itself; leaving, locking or a crash loses no word that was reported as saved."""

    rail = True

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        header = PageHeader(" ", record=True, back=True)
        super().__init__(desk.tr("Session"), "sessions", header)
        self._desk, self._id, self._head = desk, session_id, header
        self._view: WorkspaceView | None = None
        self._item: AgendaItemId | None = None
        self._note: NotePane | None = None
        self._composer: DecisionComposer | ActionComposer | None = None
        self._asked_decision: set[AgendaItemId] = set()
        self._indicator = SaveIndicator()
        self._autosave = Autosave(desk, self._indicator, self)
        self._autosave.failed.connect(self._not_saved)
        self._autosave.worked.connect(self._saved_again)
        self._build_header(header)
        self._build_body()
        self._add_keys()
        self._ask(self._show_first)

    # Building

    def _build_header(self, header: PageHeader) -> None:
        self._tag = Tag("", "plain")
        self._pause = HintButton(self.tr("&Pause"), icon="cup", name="session-pause")
        self._pause.clicked.connect(self._on_pause)
        self._start = HintButton(self.tr("&Start session"), kind="primary", name="session-start")
        self._start.clicked.connect(self._on_start)
        self._finish = HintButton(self.tr("&Finish session…"), short=self.tr("Finish…"), name="session-finish")
        self._finish.clicked.connect(self._on_finish)
        self._follow = HintButton(self.tr("F&ollow up…"), name="session-follow-up")
        self._follow.clicked.connect(lambda: self._desk.open("follow-up", self._id))
        self._pdf = HintButton(self.tr("Save as PD&F…"), short=self.tr("PDF"), icon="file-export", name="session-pdf")
        self._pdf.clicked.connect(self._export)
        for widget in (self._tag, self._indicator, self._pdf, self._pause, self._start, self._finish, self._follow):
            header.add(widget)

    def _build_body(self) -> None:
        self._banner = Banner("urgent", "", "", icon="alert-circle", name="cannot-save")
        self._banner.hide()
        self.column.addWidget(self._banner)
        self._no_agreement = Banner(
            "attn",
            self.tr("There is no signed agreement for the two of you yet."),
            self.tr("You can go on. Sign one soon: it says how often you meet and who reads these notes."),
            icon="alert-triangle",
            name="no-agreement",
        )
        self._no_agreement.hide()
        self.column.addWidget(self._no_agreement)
        row = QHBoxLayout()
        box(row, 0, 0)
        self._agenda = AgendaPane(self._desk, self._id)
        fix(self._agenda, width=262)
        self._agenda.chosen.connect(self._go_to)
        self._agenda.changed.connect(self._reload)
        row.addWidget(self._agenda)
        middle = QWidget()
        column = QVBoxLayout(middle)
        box(column, 0, 0)
        self._scroll = ScrollBody("notes", margins=(24, 16, 24, 24), spacing=16)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._build_bar())
        row.addWidget(middle, 1)
        self._context = ContextPane(self._desk, self._id)
        fix(self._context, width=318)
        self._context.hide()
        self._context.open_case_asked.connect(lambda case_id: self._desk.open("case", case_id))
        row.addWidget(self._context)
        self.column.addLayout(row, 1)

    def _build_bar(self) -> ActionBar:
        bar = self._bar = ActionBar()
        self._decide = HintButton(
            self.tr("Record &decision"), icon="gavel", short=self.tr("Decision"), name="record-decision"
        )
        self._decide.clicked.connect(self._on_decide)
        self._add = HintButton(self.tr("&Add action"), icon="checklist", short=self.tr("Action"), name="add-action")
        self._add.clicked.connect(self._on_add)
        self._next = HintButton(self.tr("&Next item"), kind="primary", hint="Ctrl Enter", name="next-item")
        self._next.clicked.connect(self.primary)
        self._cancel = HintButton(self.tr("Cancel"), kind="quiet", name="composer-cancel")
        self._cancel.clicked.connect(self._close_composer)
        self._another = HintButton(self.tr("Save, add anothe&r"), name="composer-another")
        self._another.clicked.connect(lambda: self._save_composer(again=True))
        self._save = HintButton(self.tr("&Save"), kind="primary", hint="Ctrl Enter", name="composer-save")
        self._save.clicked.connect(lambda: self._save_composer(again=False))
        for button in (self._decide, self._add):
            bar.add(button)
        for button in (self._next, self._cancel, self._another, self._save):
            bar.add_right(button)
        return bar

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+Shift+D", self._on_decide),
            ("Ctrl+Shift+A", self._on_add),
            ("Alt+Up", lambda: self._step(-1)),
            ("Alt+Down", lambda: self._step(1)),
            ("Ctrl+O", self._open_case),
            *((f"Alt+{number}", lambda number=number: self._to_section(number)) for number in range(1, 5)),
        )
        for sequence, action in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(action)

    # Reading

    def _ask(self, done: Callable[[WorkspaceView], None]) -> None:
        self._desk.ask(sessions.workspace, self._id).then(done)

    def _show_first(self, view: WorkspaceView) -> None:
        """Come back to where the writer was: the same item, section and cursor."""
        self._show(view)
        place = view.place
        known = [one.item.id for one in view.items]
        if place is not None and place.item_id in known:
            self._open_item(place.item_id)
            if self._note is not None:
                self._note.go_to(place.section, place.cursor)
        elif known:
            begin = next((one.item.id for one in view.items if not is_done(one)), known[0])
            self._open_item(begin)
        if view.saved_at is not None:
            self._indicator.saved(view.saved_at.astimezone(self._desk.around.zone))

    def _show(self, view: WorkspaceView) -> None:
        self._view = view
        session = view.session
        other = view.supervisee if self._desk.vault.me == view.pair.supervisor else view.supervisor
        kind = kind_name(session.kind)
        self.title = self.tr("%1 with %2").replace("%1", kind).replace("%2", other.full_name)
        self._head.set_title(self.title)
        when = weekday_in_prose(view.held_on)
        started = session.started_at
        at = clock_time(session.planned_at)
        if started is not None:
            at = self.tr("started %1").replace("%1", clock_time(started.astimezone(self._desk.around.zone)))
        self._head.set_subtitle(" · ".join(part for part in (when, at, session.place) if part))
        tone, icon = _TONES[session.state]
        self._tag.set(state_name(session.state), tone, icon)  # type: ignore[arg-type]  # the tag's tones
        is_draft = session.state is SessionState.DRAFT
        self._pause.setVisible(is_draft and view.may_write)
        self._finish.setVisible(is_draft and view.may_write)
        self._start.setVisible(session.state is SessionState.PLANNED and view.may_write)
        self._follow.setVisible(session.state is SessionState.FINISHED)
        self._pdf.setVisible(session.state is not SessionState.CANCELLED and (view.is_read_only or not is_draft))
        self._indicator.setVisible(is_draft)
        self._no_agreement.setVisible(view.agreement_missing and not view.is_read_only)
        self._agenda.show_view(view, self._item)
        self._show_bar()

    def _reload(self) -> None:
        """The agenda or a record changed: read again, keep the note that is being written."""
        self._autosave.flush()
        self._ask(self._show_again)

    def _show_again(self, view: WorkspaceView) -> None:
        self._show(view)
        if self._item not in [one.item.id for one in view.items]:
            if view.items:
                self._open_item(view.items[0].item.id)
            return
        one = self._current()
        if one is not None:
            self._done_list.show_item(one, may_change=view.may_write)

    def _current(self) -> ItemView | None:
        if self._view is None:
            return None
        return next((one for one in self._view.items if one.item.id == self._item), None)

    # One item

    def _go_to(self, item_id: object) -> None:
        if item_id == self._item or self._view is None:
            return
        self._keep_place()
        self._close_composer()
        self._autosave.flush()
        self._item = cast(AgendaItemId, item_id)
        self._ask(self._show_item)

    def _show_item(self, view: WorkspaceView) -> None:
        """The drafts are read again with the item, after the flush before it: one thread, in order."""
        self._show(view)
        if self._item is not None:
            self._open_item(self._item)

    def _open_item(self, item_id: AgendaItemId) -> None:
        self._item = item_id
        one, view = self._current(), self._view
        if one is None or view is None:
            return
        self._scroll.clear()
        self._composer = None
        writes = view.may_write and view.session.state is SessionState.DRAFT
        self._note = note = NotePane(self._desk, one, view.supervisee.known_as, read_only=not writes)
        note.child_changed.connect(self._child_changed)
        note.personal_changed.connect(self._personal_changed)
        note.left.connect(self._autosave.flush)
        self._scroll.column.addWidget(note)
        if view.is_sealed:
            words = self.tr("The personal part of this session is sealed to the two people of the pair.")
            self._scroll.column.addWidget(Banner("priv", "", words, icon="lock", name="sealed"))
        elif view.session.state is SessionState.PLANNED:
            words = self.tr("Not started yet. The agenda can be changed; notes begin with “Start session”.")
            self._scroll.column.addWidget(Banner("info", "", words, icon="info-circle", name="not-started"))
        if one.item.kind is ItemKind.ACTIONS:
            self._show_earlier(one, may_write=writes)
        self._done_list = DoneList(self._desk)
        self._done_list.changed.connect(self._reload)
        self._done_list.show_item(one, may_change=writes)
        self._scroll.column.addWidget(self._done_list)
        self._scroll.column.addStretch(1)
        self._agenda.mark(item_id)
        self._show_bar()
        self._ask_context(one)
        if writes:
            self._ask_prompts(one)
            note.go_to(note.first_empty())
            if one.composer is not None:
                self._restore_composer(one)

    def _show_earlier(self, one: ItemView, *, may_write: bool) -> None:
        if not one.earlier_actions:
            self._scroll.column.addWidget(Text(self.tr("No actions are open from before."), "soft"))
        for earlier in one.earlier_actions:
            self._scroll.column.addWidget(EarlierActionRow(self._desk, self._id, earlier, may_write=may_write))

    def _ask_context(self, one: ItemView) -> None:
        case_id = one.item.case_id
        if case_id is None or not one.may_open_case:
            self._context.hide()
            return
        self._desk.ask(sessions.case_context, self._id, case_id).then(self._show_context)

    def _show_context(self, context: CaseContext) -> None:
        one = self._current()
        if one is None or one.item.case_id != context.case_id:
            return
        writes = self._view is not None and self._view.may_write
        self._context.show_context(context, may_write=writes)
        self._context.setVisible(self.layout_mode.context_beside)

    def _ask_prompts(self, one: ItemView) -> None:
        is_case = one.item.kind is ItemKind.CASE
        own = "for-practitioner" if is_case else one.item.topic or "own"
        names = {
            "what_happened": "what-has-happened",
            "lived_experience": "like-for-child",
            "analysis": "make-of-it",
            PERSONAL: own if own in prompts.sections() else "own",
        }
        practitioner = self._view.supervisee.known_as if self._view is not None else ""
        case_id = one.item.case_id

        def read(work: object) -> dict[str, tuple[str, ...]]:
            return {
                key: prompts.for_section(work, name, case_id, practitioner)  # type: ignore[arg-type]  # a Work
                for key, name in names.items()
            }

        self._desk.ask(read).then(self._set_prompts)

    def _set_prompts(self, found: dict[str, tuple[str, ...]]) -> None:
        if self._note is not None:
            self._note.set_prompts(found)

    # Saving

    def _child_changed(self) -> None:
        note, item_id = self._note, self._item
        if note is not None and item_id is not None:
            self._autosave.mark(("child", item_id), lambda: self._save_child(note, item_id))

    def _save_child(self, note: NotePane, item_id: AgendaItemId) -> Callable[[], Answer[None]]:
        content = note.content()
        return lambda: self._desk.do(sessions.save_child_draft, self._id, item_id, content)

    def _personal_changed(self) -> None:
        note, item_id = self._note, self._item
        if note is not None and item_id is not None:
            self._autosave.mark(("personal", item_id), lambda: self._save_personal(note, item_id))

    def _save_personal(self, note: NotePane, item_id: AgendaItemId) -> Callable[[], Answer[None]]:
        text = note.personal()
        return lambda: self._desk.do(sessions.save_personal_draft, self._id, item_id, text)

    def _composer_changed(self) -> None:
        composer, item_id = self._composer, self._item
        if composer is not None and item_id is not None:
            kind = composer.objectName()
            self._autosave.mark(("composer", item_id, kind), lambda: self._save_form(composer, item_id, kind))

    def _save_form(
        self, composer: DecisionComposer | ActionComposer, item_id: AgendaItemId, kind: str
    ) -> Callable[[], Answer[None]]:
        typed = composer.draft()
        return lambda: self._desk.do(sessions.save_composer, self._id, item_id, kind, typed)

    def _keep_place(self) -> None:
        view = self._view
        if self._note is None or self._item is None or view is None or not view.may_write:
            return
        if view.session.state is SessionState.DRAFT:
            section, cursor = self._note.place()
            self._desk.do(sessions.save_place, self._id, self._item, section, cursor).then(failed=self._ignore)

    def _ignore(self, _error: AppError) -> None:
        """Where the cursor was is a convenience: not worth a banner."""

    def _not_saved(self, error: AppError) -> None:
        told = explain(error)
        self._banner.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._banner.show()

    def _saved_again(self) -> None:
        self._banner.hide()

    def leave(self) -> None:
        """Save everything that is typed, and where the writer is."""
        self._keep_place()
        self._autosave.flush()

    def save_now(self) -> None:
        """Ctrl+S."""
        self._keep_place()
        self._autosave.say_saved()

    def has_unsaved(self) -> bool:
        """Return whether the last save failed."""
        return self._autosave.has_failed

    # Decisions and actions

    def _show_bar(self) -> None:
        view, one = self._view, self._current()
        writes = view is not None and view.may_write and view.session.state is SessionState.DRAFT
        composing = self._composer is not None
        is_case = one is not None and one.item.kind is ItemKind.CASE
        self._bar.setVisible(view is not None and not view.is_read_only)
        self._decide.setVisible(writes and not composing and is_case)
        self._add.setVisible(writes and not composing)
        self._next.setVisible(not composing)
        for button in (self._cancel, self._save):
            button.setVisible(composing)
        self._another.setVisible(isinstance(self._composer, ActionComposer))

    def _on_decide(self) -> None:
        one = self._current()
        if one is not None and one.item.kind is ItemKind.CASE and self._decide.isVisible():
            self._compose(DecisionComposer(one.initials, self._desk.today))

    def _on_add(self) -> None:
        one, view = self._current(), self._view
        if one is None or view is None or not self._add.isVisible():
            return
        people = [PersonChoice(person.id, person.full_name, "") for person in (view.supervisee, view.supervisor)]
        today = self._desk.today()
        named_days = {
            "tomorrow": self.tr("Tomorrow"),
            "one-week": self.tr("In a week"),
            "next-session": self.tr("Next session"),
        }
        quick = [(named_days[key], day) for key, day in actions.quick_dates(today, None).items()]
        self._compose(ActionComposer(item_title(one), people, quick, self._desk.today))

    def _compose(self, composer: DecisionComposer | ActionComposer, typed: dict[str, str] | None = None) -> None:
        self._composer = composer
        if typed:
            composer.restore(typed)
        composer.typed.connect(self._composer_changed)
        self._scroll.column.insertWidget(self._scroll.column.count() - 1, composer)
        self._show_bar()
        composer.begin()
        QTimer.singleShot(0, composer, self._reveal_composer)

    def _reveal_composer(self) -> None:
        """Bring the form into view once it has been laid out."""
        if self._composer is not None:
            self._scroll.ensureWidgetVisible(self._composer, 0, 40)

    def _restore_composer(self, one: ItemView) -> None:
        draft = one.composer
        if draft is None:
            return
        typed = dict(draft.fields)
        if draft.kind == "decision":
            self._compose(DecisionComposer(one.initials, self._desk.today), typed)
        else:
            self._on_add()
            if self._composer is not None:
                self._composer.restore(typed)

    def _close_composer(self) -> None:
        composer, self._composer = self._composer, None
        if composer is None:
            return
        if self._item is not None:
            kind = composer.objectName()
            self._autosave.forget(("composer", self._item, kind))
            self._desk.do(sessions.save_composer, self._id, self._item, kind, None).then(failed=self._ignore)
        composer.hide()
        composer.deleteLater()
        self._show_bar()
        if self._note is not None:
            self._note.setFocus()

    def _save_composer(self, *, again: bool) -> None:
        composer, one, view = self._composer, self._current(), self._view
        if composer is None or one is None or view is None:
            return
        self._again = again
        if isinstance(composer, DecisionComposer):
            form = composer.filled()
            if form is not None:
                self._desk.do(decisions.record, self._id, one.item.id, form).then(
                    self._recorded, failed=composer.refuse
                )
            return
        filled = composer.filled()
        if filled is None:
            return
        action = ActionForm(
            pair_id=view.pair.id,
            what=composer.text("what"),
            owner=filled[0],
            due_on=filled[1],
            session_id=self._id,
            item_id=one.item.id,
            case_id=one.item.case_id,
            measure=composer.text("measure"),
            obstacles=composer.text("obstacles"),
            difference=composer.text("difference"),
            function=one.item.function,
        )
        self._desk.do(actions.add, action).then(self._recorded, failed=composer.refuse)

    def _recorded(self, _record_id: DecisionId | ActionId) -> None:
        again, was_action = self._again, isinstance(self._composer, ActionComposer)
        self._close_composer()
        self._reload()
        self._desk.window.announce(self.tr("Action added") if was_action else self.tr("Decision recorded"))
        if again and was_action:
            self._on_add()

    # Going on

    def primary(self) -> None:
        """Save the form that is open; otherwise the next item, or finishing after the last."""
        if self._composer is not None:
            self._save_composer(again=False)
            return
        view, one = self._view, self._current()
        if view is None or one is None:
            return
        if view.session.state is SessionState.PLANNED and view.may_write:
            self._on_start()
            return
        if self._wants_decision(one):
            return
        if one.item.state is ItemState.OPEN and view.may_write and view.session.state is SessionState.DRAFT:
            self._desk.do(agendas.mark, one.item.id, ItemState.COVERED).then(failed=self._ignore)
        self._step(1)

    def _wants_decision(self, one: ItemView) -> bool:
        """Ask once, inline, for a decision on a child that has none."""
        view = self._view
        if (
            view is None
            or not view.may_write
            or view.session.state is not SessionState.DRAFT
            or one.item.kind is not ItemKind.CASE
            or one.decisions
            or one.item.id in self._asked_decision
        ):
            return False
        self._asked_decision.add(one.item.id)
        words = self.tr("No decision recorded. Record one, or choose “No change”? “Next item” goes on without.")
        banner = Banner("attn", "", words, icon="gavel", name="no-decision")
        record = HintButton(self.tr("Record one"), small=True, name="no-decision-record")
        record.clicked.connect(self._on_decide)
        banner.add_button(record)
        self._scroll.column.insertWidget(self._scroll.column.count() - 1, banner)
        self._desk.window.announce(words)
        return True

    def _step(self, by: int) -> None:
        view = self._view
        if view is None or self._item is None:
            return
        ids = [one.item.id for one in view.items]
        place = ids.index(self._item) + by if self._item in ids else 0
        if 0 <= place < len(ids):
            self._go_to(ids[place])
        elif place >= len(ids) and self._finish.isVisible():
            self._on_finish()

    def _to_section(self, number: int) -> None:
        if self._note is not None and number <= len(self._note.section_keys()):
            self._note.go_to(self._note.section_keys()[number - 1])

    def open_child(self, initials: str) -> None:
        """Go to the item about the child with these initials, if there is one."""
        for one in self._view.items if self._view is not None else ():
            if one.initials == initials:
                self._go_to(one.item.id)
                return

    def _open_case(self) -> None:
        one = self._current()
        if one is not None and one.item.case_id is not None and one.may_open_case:
            self._desk.open("case", CaseId(one.item.case_id))

    def _on_start(self) -> None:
        self._desk.do(sessions.start, self._id).then(self._started)

    def _started(self, _value: None) -> None:
        self._ask(self._show_first)

    def _on_pause(self) -> None:
        self.leave()
        self._desk.window.open_page(PausePage(self._desk))

    def _on_finish(self) -> None:
        self.leave()
        FinishSheet(self._desk, self._id, self._finished).open()

    def _finished(self, hand_over: bool) -> None:
        self._ask(self._show_finished)
        if hand_over:
            self._desk.open("follow-up", self._id)

    def _show_finished(self, view: WorkspaceView) -> None:
        self._show(view)
        if self._item is not None:
            self._open_item(self._item)

    def _export(self) -> None:
        view = self._view
        if view is None:
            return
        kind = DocumentKind.SESSION_RECORD if view.is_read_only else DocumentKind.AGENDA
        self._desk.open("export", kind, self._id)

    # The window

    def arrive(self) -> None:
        """Come back to the note."""
        if self._note is not None:
            self._note.setFocus()

    def escape(self) -> bool:
        """Close the form that is open; what is typed in it is kept until it is cancelled."""
        if self._composer is None:
            return False
        self._close_composer()
        return True

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """With less room the context goes first, then the agenda."""
        super().set_layout_mode(mode)
        one = self._current()
        has_context = one is not None and one.may_open_case
        self._context.setVisible(mode.context_beside and has_context)
        self._agenda.setVisible(mode.agenda_beside)

    def panes(self) -> tuple[QWidget, ...]:
        """Agenda, note, context."""
        return (self._agenda, self._scroll, self._context)

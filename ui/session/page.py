"""The session workspace: agenda at the left, one item at a time in the middle, the child's context at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.domain.exports import DocumentKind
from app.domain.ids import AgendaItemId, CaseId, SessionId
from app.domain.session import ItemKind, ItemState, SessionState
from app.services import agendas, sessions
from app.services.workspace import CaseContext, ItemView, WorkspaceView
from ui.components import Banner, HintButton, SidePanel
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.session.agenda_pane import AgendaPane
from ui.session.context_pane import ContextPane
from ui.session.finish import FinishSheet
from ui.session.head import SessionHead
from ui.session.item_bar import ItemBar
from ui.session.item_forms import ItemForms
from ui.session.item_pane import ItemPane
from ui.session.keeping import Keeping
from ui.session.narrow import NarrowLine
from ui.session.pause import PausePage
from ui.session.preparation import PreparationStrip
from ui.session.words import is_done
from ui.theme import box, fix, nest


class SessionPage(Page):
    """Everything saves by itself; leaving, locking or a crash loses no word that was reported as saved."""

    rail = True

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        self._head = SessionHead(desk)
        super().__init__(desk.tr("Session"), "sessions", self._head)
        self._desk, self._id = desk, session_id
        self._view: WorkspaceView | None = None
        self._item: AgendaItemId | None = None
        self._asked_decision: set[AgendaItemId] = set()
        self._build_banners()
        self._keeping = Keeping(desk, session_id, self, self._head.indicator, self._cannot_save)
        self._keeping.begun.connect(self._keep_place)
        self._pane = ItemPane(desk, session_id, self._keeping)
        self._forms = ItemForms(desk, session_id, self._pane, self._keeping, self)
        self._agenda = AgendaPane(desk, session_id)
        self._context = ContextPane(desk, session_id)
        self._narrow = NarrowLine(self._head.share)
        self._about = SidePanel(self, "", name="about-child-panel")
        self._about_child = ContextPane(desk, session_id, margins=(0, 0, 0, 0))
        self._about.body.addWidget(self._about_child)
        self._bar = ItemBar()
        self._build_columns()
        self._connect()
        self._add_keys()
        self._ask(self._show_first)

    # Building

    def _build_banners(self) -> None:
        self._cannot_save = Banner("urgent", "", "", icon="alert-circle", band=True, name="cannot-save")
        again = HintButton(self.tr("Tr&y again"), name="save-again")
        again.clicked.connect(self.save_now)
        self._cannot_save.add_button(again)
        self._no_agreement = Banner(
            "attn",
            self.tr("There is no signed agreement for the two of you yet."),
            self.tr("You can go on. Sign one soon: it says how often you meet and who reads these notes."),
            icon="alert-triangle",
            band=True,
            name="no-agreement",
        )
        for banner in (self._cannot_save, self._no_agreement):
            banner.hide()
            self.column.addWidget(banner)
        self._preparation = PreparationStrip(self._desk, self._id)
        self.column.addWidget(self._preparation)

    def _build_columns(self) -> None:
        row = box(QHBoxLayout(), 0, 0)
        fix(self._agenda, width=262)
        row.addWidget(self._agenda)
        middle = QWidget()
        column = box(QVBoxLayout(middle), 0, 0)
        column.addWidget(self._narrow)
        column.addWidget(self._pane, 1)
        column.addWidget(self._bar)
        row.addWidget(middle, 1)
        fix(self._context, width=318)
        self._context.hide()
        row.addWidget(self._context)
        nest(self.column, row, 1)

    def _connect(self) -> None:
        head, bar, forms = self._head, self._bar, self._forms
        head.pause.clicked.connect(self._on_pause)
        head.start.clicked.connect(self._on_start)
        head.finish.clicked.connect(self._on_finish)
        head.follow_up.clicked.connect(lambda: self._desk.open("follow-up", self._id))
        head.pdf.clicked.connect(self._export)
        head.share.clicked.connect(self._agenda.share)
        head.left_out.connect(self._pane.say_when)
        bar.decide.clicked.connect(forms.decide)
        bar.add_action.clicked.connect(forms.add_action)
        bar.escalate.clicked.connect(self._escalate)
        bar.next.clicked.connect(self.primary)
        bar.cancel.clicked.connect(forms.cancel)
        bar.save_and_another.clicked.connect(lambda: forms.save(again=True))
        bar.save.clicked.connect(lambda: forms.save())
        forms.toggled.connect(self._show_bar)
        forms.recorded.connect(self._reload)
        forms.writer_moved.connect(self._keep_place)
        self._pane.records_changed.connect(self._reload)
        self._agenda.chosen.connect(self._go_to)
        self._agenda.changed.connect(self._reload)
        self._narrow.chosen.connect(self._go_to)
        self._narrow.add_asked.connect(self._agenda.add_item)
        self._narrow.about_asked.connect(self._about.open_panel)
        for pane in (self._context, self._about_child):
            pane.open_case_asked.connect(lambda case_id: self._desk.open("case", case_id))

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+Shift+D", self._forms.decide),
            ("Ctrl+Shift+A", self._forms.add_action),
            ("Ctrl+Shift+E", self._escalate),
            ("Alt+Up", lambda: self._step(-1)),
            ("Alt+Down", lambda: self._step(1)),
            ("Ctrl+O", self._open_case),
            *((f"Alt+{number}", lambda number=number: self._pane.go_to_section(number)) for number in range(1, 5)),
        )
        for sequence, action in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(action)

    # Reading

    def refresh(self, changes: object) -> None:
        """Notice that it has begun, with the button or with a sheet."""
        is_planned = self._view is not None and self._view.session.state is SessionState.PLANNED
        if is_planned and isinstance(changes, Changes) and self._id in changes.sessions:
            self._ask(self._show_begun)

    def _show_begun(self, view: WorkspaceView) -> None:
        if view.session.state is not SessionState.PLANNED:
            self._show_first(view)

    def _ask(self, done: Callable[[WorkspaceView], None]) -> None:
        self._desk.ask(sessions.workspace, self._id).then(done)

    def _show_first(self, view: WorkspaceView) -> None:
        """Come back to where the writer was: the same item, section and cursor."""
        self._show(view)
        place = view.place
        known = [one.item.id for one in view.items]
        if place is not None and place.item_id in known:
            self._open_item(place.item_id)
            if self._pane.note is not None and not self._forms.go_to(place.section, place.cursor):
                self._pane.note.go_to(place.section, place.cursor)
        elif known:
            begin = known[0]
            if not view.is_read_only:
                begin = next((one.item.id for one in view.items if not is_done(one)), known[0])
            self._open_item(begin)
        self.take_focus_soon()
        if view.saved_at is not None:
            self._head.indicator.saved(view.saved_at.astimezone(self._desk.around.zone))

    def _show(self, view: WorkspaceView) -> None:
        self._view = view
        self._head.show_view(view)
        self.title = self._head.title()
        self._no_agreement.setVisible(view.agreement_missing and not view.is_read_only)
        self._preparation.show_view(view)
        self._agenda.show_view(view, self._item)
        self._narrow.show_view(view, self._item)
        self._show_bar()

    def _show_bar(self) -> None:
        if self._view is not None:
            forms = self._forms
            self._bar.show_for(self._view, self._current(), has_form=forms.is_open, is_action=forms.is_action)

    def _reload(self) -> None:
        """The agenda or a record changed: read again, keep the note that is being written."""
        self._keeping.flush()
        self._ask(self._show_again)

    def _show_again(self, view: WorkspaceView) -> None:
        self._show(view)
        one = self._current()
        if one is not None:
            self._forms.update(view, one)
            self._pane.show_done(view, one)
        elif view.items:
            self._open_item(view.items[0].item.id)

    def _show_item(self, view: WorkspaceView) -> None:
        """The drafts are read again with the item, after the flush before it: one thread, in order."""
        self._show(view)
        if self._item is not None:
            self._open_item(self._item)
            self._keep_place()

    def _show_context(self, context: CaseContext) -> None:
        one = self._current()
        if one is not None and one.item.case_id == context.case_id:
            may_write = self._view is not None and self._view.may_write
            self._context.show_context(context, may_write=may_write)
            self._context.setVisible(self.layout_mode.context_beside)
            self._about_child.show_context(context, may_write=may_write)
            self._about.set_title(self.tr("About %1").replace("%1", context.initials))
            self._narrow.set_child(context.initials)

    # Going through the items

    def _current(self) -> ItemView | None:
        if self._view is None:
            return None
        return next((one for one in self._view.items if one.item.id == self._item), None)

    def _go_to(self, item_id: object) -> None:
        if item_id == self._item or self._view is None:
            return
        self.leave()
        self._forms.put_aside()
        self._item = cast(AgendaItemId, item_id)
        self._ask(self._show_item)

    def _open_item(self, item_id: AgendaItemId) -> None:
        self._item = item_id
        one, view = self._current(), self._view
        if one is None or view is None:
            return
        self._keeping.flush()  # what was typed while this item was fetched belongs to the note that goes now
        self._about.close_panel()
        self._pane.show_item(view, one)
        self._agenda.mark(item_id)
        self._narrow.show_view(view, item_id)
        self._narrow.set_child("")
        if one.item.case_id is None or not one.may_open_case:
            self._context.hide()
        else:
            self._desk.ask(sessions.case_context, self._id, one.item.case_id).then(self._show_context)
        self._forms.show_for(view, one)

    def _step(self, by: int) -> None:
        view = self._view
        if view is None or self._item is None:
            return
        ids = [one.item.id for one in view.items]
        place = ids.index(self._item) + by if self._item in ids else 0
        if 0 <= place < len(ids):
            self._go_to(ids[place])
        elif place >= len(ids) and view.takes_notes:
            self._on_finish()

    def primary(self) -> None:
        """Save the form that is open; otherwise the next item, or finishing after the last."""
        if self._forms.is_open:
            self._forms.save()
            return
        view, one = self._view, self._current()
        if view is None or one is None:
            return
        if view.session.state is SessionState.PLANNED and view.may_write:
            self._on_start()
            return
        if self._wants_decision(view, one):
            self._asked_decision.add(one.item.id)
            self._pane.ask_for_decision(self._forms.decide)
            return
        if one.item.state is ItemState.OPEN and view.takes_notes:
            self._desk.do(agendas.mark, one.item.id, ItemState.COVERED).then(failed=self._ignore)
        self._step(1)

    def _wants_decision(self, view: WorkspaceView, one: ItemView) -> bool:
        """A child without a decision is asked about once."""
        is_undecided = one.item.kind is ItemKind.CASE and not one.decisions
        return view.takes_notes and is_undecided and one.item.id not in self._asked_decision

    def _ignore(self, _error: AppError) -> None:
        """An item that was not marked covered is not worth a banner: finishing asks about it."""

    def open_child(self, initials: str) -> None:
        """Go to the item about the child with these initials, if there is one."""
        for one in self._view.items if self._view is not None else ():
            if one.initials == initials:
                self._go_to(one.item.id)
                return

    # The whole session

    def _on_start(self) -> None:
        self._desk.do(sessions.start, self._id).then()

    def _on_pause(self) -> None:
        self.leave()
        self._desk.window.open_page(PausePage(self._desk))

    def _on_finish(self) -> None:
        self.leave()
        FinishSheet(self._desk, self._id, self._finished, self.has_unsaved).open()

    def _finished(self, hand_over: bool) -> None:
        self._ask(self._show_item)
        if hand_over:
            self._desk.open("follow-up", self._id)

    def _export(self) -> None:
        if self._view is not None:
            kind = DocumentKind.SESSION_RECORD if self._view.is_read_only else DocumentKind.AGENDA
            self._desk.open("export", kind, self._id)

    def _escalate(self) -> None:
        one = self._current()
        if one is not None and one.item.case_id is not None and self._view is not None and self._view.takes_notes:
            self._desk.open("escalate", one.item.case_id, None, True)  # and back to the note

    def read_form(self, path: Path) -> None:
        """Show what a preparation form says that came back, to be taken or left."""
        self._agenda.read_form(path)

    def _open_case(self) -> None:
        one = self._current()
        if one is not None and one.item.case_id is not None and one.may_open_case:
            self._desk.open("case", CaseId(one.item.case_id))

    # The window

    def arrive(self) -> None:
        """Come back to the note; before it begins an agreement may have been signed, or an item added, meanwhile."""
        if self._view is not None and self._view.takes_notes and self._pane.note is not None:
            self._pane.note.resume()
        elif self._view is not None:
            self._ask(self._show_again)

    def begin_at(self) -> QWidget | None:
        """A session that takes no notes begins with its agenda; one that does is in its note already."""
        return self._agenda.focusProxy()

    def leave(self) -> None:
        """Save everything that is typed, and where the writer is."""
        self._keep_place()
        self._keeping.flush()

    def save_now(self) -> None:
        """Ctrl+S."""
        self._keep_place()
        self._keeping.say_saved()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._keeping.has_unsaved

    def _keep_place(self) -> None:
        view, note, item_id = self._view, self._pane.note, self._item
        if view is not None and view.takes_notes and note is not None and item_id is not None:
            self._keeping.keep_place(item_id, *(self._forms.place() or note.place()))

    def escape(self) -> bool:
        """Close the form that is open; what is typed in it is kept until it is cancelled."""
        if self._about.is_open:
            self._about.close_panel()
            return True
        if not self._forms.is_open:
            return False
        self._forms.put_aside()
        return True

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """With less room the context goes first, then the agenda."""
        super().set_layout_mode(mode)
        one = self._current()
        has_context = one is not None and one.may_open_case
        self._context.setVisible(mode.context_beside and has_context)
        self._agenda.setVisible(mode.agenda_beside)
        self._narrow.set_room(agenda_beside=mode.agenda_beside, context_beside=mode.context_beside)
        if mode.context_beside:
            self._about.close_panel()

    def panes(self) -> tuple[QWidget, ...]:
        """Agenda, note, context."""
        return (self._agenda, self._pane, self._context)

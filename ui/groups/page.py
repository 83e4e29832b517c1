"""One session of a group: who is there, the children, what is kept of the group itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.ids import AgendaItemId, SessionId
from app.domain.session import SessionKind, SessionState
from app.services import groups
from app.services.exporting import DocumentKind
from app.services.groups import GroupView
from ui.components import (
    Banner,
    HintButton,
    PageHeader,
    Row,
    RowList,
    ScrollBody,
    SectionHead,
    Tag,
    TagSpec,
    Text,
    TwoColumns,
    clear_layout,
)
from ui.desk import Desk
from ui.groups.answering import fill_additions
from ui.groups.aside import fill_aside
from ui.groups.notes import NotesCard
from ui.pages import LayoutMode, Page
from ui.theme import box, nest
from ui.wording import clock_time, weekday_in_prose
from ui.wording.dates import count, starting
from ui.wording.groups import what_it_is
from ui.wording.practice import kind_name, state_name


class GroupPage(Page):
    """Planned: who and about whom. Under way: notes. Over: as it was recorded, and the document."""

    def __init__(self, desk: Desk, group_id: SessionId) -> None:
        header = PageHeader(" ", record=True, back=True)
        super().__init__(desk.tr("Group session"), "sessions", header)
        self._desk, self._id, self._head = desk, group_id, header
        self._view: GroupView | None = None
        self._notes: NotesCard | None = None
        self.is_ready = False
        self._state = Tag(" ", "info")
        self._kind = Tag(" ", "plain", "users")
        header.add_tag(self._kind, keep=False)
        header.add_tag(self._state)
        self._change = HintButton(self.tr("Chan&ge…"), icon="calendar", name="group-change")
        self._change.clicked.connect(lambda: desk.open("move-group", group_id))
        self._pdf = HintButton(self.tr("Save as &PDF…"), short=self.tr("PDF"), icon="file-export", name="group-pdf")
        self._pdf.clicked.connect(lambda: desk.open("export", DocumentKind.GROUP_RECORD, group_id))
        self._start = HintButton(
            self.tr("&Start session"), kind="primary", hint="Ctrl Enter", short=self.tr("Start"), name="group-start"
        )
        self._start.clicked.connect(self.primary)
        self._finish = HintButton(
            self.tr("&Finish session…"),
            kind="primary",
            hint="Ctrl Enter",
            short=self.tr("Finish…"),
            name="group-finish",
        )
        self._finish.clicked.connect(self.primary)
        self._next = HintButton(self.tr("Plan the ne&xt…"), short=self.tr("Next…"), icon="plus", name="group-next")
        self._next.clicked.connect(lambda: desk.open("plan-group", group_id))
        for button in (self._change, self._next, self._pdf, self._start, self._finish):
            button.hide()
            header.add(button)
        body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self._warnings = QVBoxLayout()
        box(self._warnings, 0, 8)
        nest(body.column, self._warnings)
        self._columns = TwoColumns(left_share=62, right_share=38)
        body.column.addWidget(self._columns)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._reading = QVBoxLayout()
        box(self._reading, 0, 12)
        nest(self._columns.left, self._reading)
        self._writing = QVBoxLayout()
        box(self._writing, 0, 12)
        nest(self._columns.left, self._writing)
        self._aside = QVBoxLayout()
        box(self._aside, 0, 12)
        nest(self._columns.right, self._aside)
        self._children: RowList | None = None
        self._ask()

    # The window

    def refresh(self, changes: object) -> None:
        """Read again when this session changed."""
        if isinstance(changes, Changes) and (self._id in changes.sessions or changes.people):
            self._ask()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def leave(self) -> None:
        """Keep what is typed."""
        if self._notes is not None:
            self._notes.flush()

    def save_now(self) -> None:
        """Ctrl+S."""
        self.leave()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._notes is not None and self._notes.has_unsaved

    def begin_at(self) -> QWidget | None:
        """Begin with the children, or with what is to be done next."""
        if self._children is not None and self._children.rows():
            return self._children
        return next((one for one in (self._start, self._finish, self._pdf) if one.isVisibleTo(self)), None)

    def primary(self) -> None:
        """Start it, or go on to the end."""
        if self._view is None or not self._view.may_record:
            return
        if self._view.group.state is SessionState.PLANNED:
            self._desk.do(groups.start, self._id).then()
        else:
            self.leave()
            self._desk.open("finish-group", self._id)

    # Showing

    def _ask(self) -> None:
        self._desk.ask(groups.view, self._id).then(self._show)

    def _show(self, view: GroupView) -> None:
        was_writing = self._view is not None and self._view.takes_notes
        is_first = self._view is None
        self._view = view
        self._show_head(view)
        self._show_warnings(view)
        self._show_children(view)
        clear_layout(self._aside)
        fill_aside(self._aside, self._desk, view)
        if is_first or was_writing is not view.takes_notes or not view.takes_notes:
            self._show_notes(view)
        self.is_ready = True
        self.take_focus_soon()

    def _show_head(self, view: GroupView) -> None:
        group = view.group
        self._head.set_title(group.title)
        when = f"{starting(weekday_in_prose(view.held_on))}, {clock_time(group.planned_at)}"
        who = self.tr("%1 facilitates").replace("%1", view.facilitator_name)
        self._head.set_subtitle(" · ".join(part for part in (when, group.place, who) if part))
        self._kind.set(kind_name(group.kind), "plain", "users")
        self._kind.setToolTip(what_it_is(group.kind))
        icon = "pencil" if group.state is SessionState.DRAFT else "check" if not group.is_open else "calendar"
        self._state.set(state_name(group.state), "info" if group.is_open else "plain", icon)
        planned = view.may_record and group.state is SessionState.PLANNED
        self._change.setVisible(planned)
        self._start.setVisible(planned)
        self._finish.setVisible(view.takes_notes)
        self._pdf.setVisible(group.state is SessionState.FINISHED)
        self._next.setVisible(view.may_plan_next)

    def _show_warnings(self, view: GroupView) -> None:
        clear_layout(self._warnings)
        if not view.may_record:
            return
        if view.agreement is None:
            self._warnings.addWidget(
                Banner(
                    "attn",
                    self.tr("This group has no agreement"),
                    self.tr("Before anybody speaks of a child: agree on what stays in this group, and what cannot."),
                    name="group-no-agreement",
                )
            )
        if view.size_is_unusual and view.group.kind is not SessionKind.MULTI_AGENCY:
            words = self.tr("Groups work best with four to ten people in the room.")
            self._warnings.addWidget(Banner("info", "", words, name="group-size"))

    def _show_children(self, view: GroupView) -> None:
        clear_layout(self._reading)
        self._children = listing = RowList("group-children", self.tr("Children"), fit=True, wrap=True)
        listing.opened.connect(partial(self._open_child))
        listing.button_clicked.connect(lambda key, _name: self._remove_child(key))
        listing.set_rows([self._child_row(view, index) for index in range(len(view.children))])
        add = None
        if view.may_record:
            add = HintButton(self.tr("Add a &child…"), small=True, icon="plus", name="group-add-child-button")
            add.clicked.connect(lambda: self._desk.open("group-add-child", self._id))
        self._reading.addWidget(SectionHead(self.tr("Children"), "", add))
        if view.children:
            self._reading.addWidget(listing)
        else:
            listing.deleteLater()
            self._children = None
            words = self.tr("No child is on the list. What is said of a child goes on that child’s file alone.")
            self._reading.addWidget(Text(words, "soft", "group-no-children"))

    def _child_row(self, view: GroupView, index: int) -> Row:
        one = view.children[index]
        told = [self.tr("%1 brings the question").replace("%1", one.presenter_name)]
        if one.decisions:
            told.append(count(len(one.decisions), "decision", "decisions"))
        if one.actions:
            told.append(count(len(one.actions), "action", "actions"))
        is_blank = not (one.decisions or one.actions or one.tasks or one.discussion)
        return Row(
            key=one.child.id,
            title=one.initials,
            title_rest=one.reference,
            detail=" · ".join(told),
            icon="folder",
            tag=TagSpec(self.tr("Recorded"), "good", "check") if one.discussion is not None else None,
            buttons=(("remove", self.tr("Take off")),) if view.may_record and is_blank else (),
        )

    def _show_notes(self, view: GroupView) -> None:
        if self._notes is not None and not view.takes_notes:
            self._notes.forget()
        self._notes = None
        clear_layout(self._writing)
        if view.takes_notes:
            self._notes = NotesCard(self._desk, self, view)
            self._head.add(self._notes.indicator)
            self._writing.addWidget(self._notes)
            return
        notes = view.group.notes
        friend = "" if notes.critical_friend is None else view.names.get(notes.critical_friend, "")
        figures = ", ".join(f"{one.before} → {one.after}" for one in notes.confidence)
        for label, text in (
            (self.tr("Critical friend"), friend),
            (self.tr("Did we agree too easily?"), notes.agreed_too_easily),
            (self.tr("How the agencies worked together"), notes.process),
            (self.tr("Learned about how others work"), notes.about_agencies),
            (self.tr("Shared learning"), notes.learning),
            (self.tr("Sure of being curious, before and after"), figures),
            (self.tr("Interruptions"), notes.interruptions),
        ):
            if text.strip():
                self._writing.addWidget(Text(label, "heading"))
                self._writing.addWidget(Text(text, "note"))
        fill_additions(self._writing, self._desk, view)

    def _open_child(self, key: object) -> None:
        self._desk.open("group-child", self._id, AgendaItemId(key))  # type: ignore[arg-type]  # keys are places

    def _remove_child(self, key: object) -> None:
        self._desk.do(groups.remove_child, self._id, AgendaItemId(key)).then()  # type: ignore[arg-type]  # as above

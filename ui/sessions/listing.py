"""The list of sessions: coming up, or past, filtered by person."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.domain.ids import PersonId
from app.domain.session import SessionState
from app.services import groups, sessions
from app.services.groups import GroupRow
from app.services.sessions import SessionRow
from ui.components import EmptyState, FilterChips, HintButton, IconButton, PageHeader, Row, RowList, ScrollBody, TagSpec
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.pages import Page
from ui.theme import box
from ui.wording import clock_time, day_in_list
from ui.wording.practice import kind_name, state_name


class SessionsPage(Page):
    """Enter opens; Change time moves or cancels."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Sessions")
        header = PageHeader(title, desk.tr("Planned, being written, finished"))
        super().__init__(title, "sessions", header)
        self._desk = desk
        self._rows: tuple[SessionRow, ...] = ()
        self._groups: tuple[GroupRow, ...] = ()
        self._new = HintButton(self.tr("&New session"), kind="primary", icon="plus", hint="Ctrl N", name="sessions-new")
        self._add_buttons(header)
        body = ScrollBody(margins=(28, 8, 28, 28))
        self._filters = QWidget()
        row = QHBoxLayout(self._filters)
        box(row, 0, 12)
        self._when = FilterChips(
            [("coming", self.tr("Coming up"), None), ("past", self.tr("Past"), None)],
            name="sessions-when",
            label=self.tr("Which sessions"),
        )
        self._when.set_value("coming")
        self._when.chosen.connect(self._ask)
        self._who = named(QComboBox(), "sessions-who")
        self._who.setAccessibleName(self.tr("With whom"))
        self._who.addItem(self.tr("Everybody"), None)
        self._who.activated.connect(self._fill)
        row.addWidget(self._when)
        row.addStretch(1)
        row.addWidget(self._who)
        body.column.addWidget(self._filters)
        self._list = RowList("session-list", title, fit=True)
        self._list.opened.connect(lambda key: desk.open("group" if self._is_group(key) else "session", key))
        self._list.button_clicked.connect(
            lambda key, _name: desk.open("move-group" if self._is_group(key) else "move-session", key)
        )
        body.column.addWidget(self._list)
        self._plan = plan = HintButton(self.tr("&Plan a session"), kind="primary", icon="plus", name="first-session")
        plan.clicked.connect(self.new)
        self._empty = EmptyState(
            "messages",
            self.tr("No sessions here"),
            self.tr(
                "A session is planned with its agenda: what you both want to talk about, and the children who are due."
            ),
            primary=plan if desk.sight.plans else None,
            name="sessions-empty",
        )
        self._empty.hide()
        body.column.addWidget(self._empty)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._ask()

    def _add_buttons(self, header: PageHeader) -> None:
        note = HintButton(self.tr("Ad &hoc note"), hint="Ctrl Shift N", short=self.tr("Ad hoc"), name="sessions-ad-hoc")
        note.clicked.connect(lambda: self._desk.open("ad-hoc"))
        self._new.clicked.connect(self.new)
        calendar = IconButton("calendar", self.tr("Save for your calendar"), framed=True, name="sessions-calendar")
        calendar.clicked.connect(lambda: self._desk.open("save-calendar", None))
        header.add(calendar)
        header.add(note)
        group = HintButton(self.tr("&Group session…"), short=self.tr("Group…"), icon="users", name="sessions-new-group")
        group.clicked.connect(lambda: self._desk.open("plan-group"))
        if self._desk.sight.plans_groups:
            header.add(group)
        if self._desk.sight.plans:
            header.add(self._new)

    def refresh(self, changes: object) -> None:
        """Read again when sessions or people changed."""
        if isinstance(changes, Changes) and (changes.sessions or changes.people):
            self._ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the list, or with what an empty one offers."""
        return self._list if self._list.rows() else self._plan

    def new(self) -> None:
        """Plan a session."""
        if self._desk.sight.plans:
            self._desk.open("plan-session", None)

    def _ask(self, *_args: object) -> None:
        when = "past" if self._when.value() == "past" else "coming"
        self._desk.ask(groups.listing, when).then(self._keep_groups)  # type: ignore[arg-type]  # one of the two
        self._desk.ask(sessions.listing, when).then(self._show)  # type: ignore[arg-type]  # one of the two

    def _keep_groups(self, rows: tuple[GroupRow, ...]) -> None:
        """They are read first and shown with the others."""
        self._groups = rows

    def _is_group(self, key: object) -> bool:
        return any(row.group.id == key for row in self._groups)

    def _show(self, rows: tuple[SessionRow, ...]) -> None:
        self._rows = rows
        chosen = self._who.currentData()
        me = self._desk.vault.me
        others: dict[PersonId, str] = {}
        for row in rows:
            mine = row.pair.supervisee == me
            person = row.pair.supervisor if mine else row.pair.supervisee
            others[person] = row.supervisor_name if mine else row.supervisee_name
        self._who.clear()
        self._who.addItem(self.tr("Everybody"), None)
        for person, name in sorted(others.items(), key=lambda pair: pair[1].casefold()):
            self._who.addItem(name, person)
        choose(self._who, chosen)
        self._fill()
        self.take_focus_soon()

    def _fill(self, *_args: object) -> None:
        chosen = self._who.currentData()
        past = self._when.value() == "past"
        pairs = [row for row in self._rows if chosen is None or chosen in (row.pair.supervisee, row.pair.supervisor)]
        shown = [(row.held_on, row.session.planned_at, self._row(row)) for row in pairs]
        shown += [
            (row.held_on, row.group.planned_at, self._group_row(row))
            for row in self._groups
            if chosen is None or chosen in {row.group.facilitator, *(one.person_id for one in row.group.members)}
        ]
        shown.sort(key=lambda one: one[:2], reverse=past)
        self._list.set_rows([row for _on, _at, row in shown])
        self._list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._new.setVisible(bool(shown) and self._desk.sight.plans)  # an empty list has its own button

    def _row(self, row: SessionRow) -> Row:
        session, today = row.session, self._desk.today()
        mine = row.pair.supervisee == self._desk.vault.me
        name = row.supervisor_name if mine else row.supervisee_name
        planned = session.state is SessionState.PLANNED
        when = f"{day_in_list(row.held_on, today, weekday=True)}, {clock_time(session.planned_at)}"
        by = "" if mine or row.pair.supervisor == self._desk.vault.me else row.supervisor_name
        supervised = self.tr("supervised by %1").replace("%1", by) if by else ""
        return Row(
            key=session.id,
            title=self.tr("%1 with %2").replace("%1", kind_name(session.kind)).replace("%2", name),
            detail=" · ".join(part for part in (when, session.place, supervised) if part),
            icon="calendar" if planned else "messages",
            tag=self._tag(row),
            buttons=(("move", self.tr("Change…")),) if planned and row.may_plan else (),
        )

    def _group_row(self, row: GroupRow) -> Row:
        group = row.group
        planned = group.state is SessionState.PLANNED
        when = f"{day_in_list(row.held_on, self._desk.today(), weekday=True)}, {clock_time(group.planned_at)}"
        tag = TagSpec(state_name(group.state), "info", "pencil") if group.state is SessionState.DRAFT else None
        if row.not_held:
            tag = TagSpec(self.tr("Not held"), "urgent", "alert-triangle")
        return Row(
            key=group.id,
            title=self.tr("%1: %2").replace("%1", kind_name(group.kind)).replace("%2", group.title),
            detail=" · ".join(part for part in (when, group.place, row.facilitator_name) if part),
            icon="users",
            tag=tag or TagSpec(state_name(group.state), "plain"),
            buttons=(("move", self.tr("Change…")),) if planned and row.may_record else (),
        )

    def _tag(self, row: SessionRow) -> TagSpec:
        state = row.session.state
        if row.not_held:
            return TagSpec(self.tr("Not held"), "urgent", "alert-triangle")
        if state is SessionState.DRAFT:
            if row.record_lateness is Lateness.LATE:
                return TagSpec(self.tr("Notes are late"), "urgent", "alert-triangle")
            return TagSpec(state_name(state), "info", "pencil")
        if state is SessionState.ACKNOWLEDGED:
            return TagSpec(state_name(state), "good", "check")
        if state is SessionState.NOT_AGREED:
            return TagSpec(state_name(state), "attn", "alert-circle")
        return TagSpec(state_name(state), "plain")

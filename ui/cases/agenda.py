"""Put a child on the agenda of a planned session."""

from __future__ import annotations

from datetime import date, time

from app.domain.errors import AppError
from app.domain.ids import SessionId
from app.services import agendas, sessions
from app.services.cases import CaseView
from app.services.sessions import SessionRow
from ui.components import Banner, HintButton, Row, RowList, Sheet, Text
from ui.desk import Desk
from ui.wording import clock_time, explain, weekday_in_prose
from ui.wording.dates import starting


class AddToAgendaSheet(Sheet):
    """The planned sessions to choose from; Enter adds the child to the one chosen."""

    def __init__(self, desk: Desk, view: CaseView) -> None:
        super().__init__(desk.window, "", name="add-to-agenda", height=440)
        self._desk, self._view = desk, view
        words = self.tr("Add %1 to an agenda").replace("%1", f"{view.case.initials} {view.case.reference}")
        self.set_title(words, self.tr("Choose the session in which this child is to be discussed."))
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="agenda-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._list = RowList("coming-sessions", self.tr("Coming sessions"), fit=True, choosing=True)
        self._list.opened.connect(self._add)
        self.body.addWidget(self._list)
        self._none = Text(self.tr("No session is planned yet."), "soft")
        self._none.hide()
        self.body.addWidget(self._none)
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="agenda-cancel")
        cancel.clicked.connect(self.reject)
        plan = HintButton(self.tr("&Plan a session…"), name="agenda-plan")
        plan.clicked.connect(self._plan)
        go_on = HintButton(self.tr("&Add"), kind="primary", name="agenda-add")
        go_on.clicked.connect(self.primary)
        for button in (cancel, plan, go_on):
            self.bar.add_right(button)
        desk.ask(sessions.listing, "coming").then(self._show)

    def _show(self, rows: tuple[SessionRow, ...]) -> None:
        today = self._desk.today()
        mine = sorted((row for row in rows if row.session.planned_on >= today), key=self._order)
        self._list.set_rows(
            [
                Row(
                    key=row.session.id,
                    title=self.tr("1:1 with %1").replace("%1", row.supervisee_name),
                    detail=f"{starting(weekday_in_prose(row.session.planned_on))}, "
                    f"{clock_time(row.session.planned_at)}",
                    icon="calendar",
                )
                for row in mine
            ]
        )
        self._list.setVisible(bool(mine))
        self._none.setVisible(not mine)
        self._list.setFocus()

    def _order(self, row: SessionRow) -> tuple[bool, date, time]:
        """The lead's own sessions first: that is where the child usually belongs."""
        return (row.pair.supervisee != self._view.case.lead, row.session.planned_on, row.session.planned_at)

    def primary(self) -> None:
        """Add the child to the session that is chosen."""
        self._add(self._list.current_key())

    def _add(self, key: object) -> None:
        if key is None:
            return
        case = self._view.case
        session_id = SessionId(key)  # type: ignore[arg-type]  # the rows' keys are session ids
        self._desk.do(agendas.add_case, session_id, case.id).then(self._added, failed=self._refused)

    def _added(self, _value: object) -> None:
        self.accept()

    def _plan(self) -> None:
        self.reject()
        self._desk.open("plan-session", None)

    def _refused(self, error: AppError) -> None:
        told = explain(error)
        self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._trouble.show()

"""What a lead shows: one child's case to a trustee, a sample to an auditor. Always with a reason and a last day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal

from app.domain.ids import CaseId, PersonId, SessionId
from app.domain.people import Role
from app.services import cases, letting_in, people, sessions
from app.services.cases import CaseRow
from app.services.people import PersonRow
from app.services.sessions import SessionRow
from ui.components import DateField, GrowingText, PersonChoice, PersonField, Row, RowList, Text
from ui.components.inputs import Input
from ui.desk import Desk
from ui.letting_in.form_sheet import FormSheet
from ui.wording import day_in_prose


class ShowCaseSheet(FormSheet):
    """Which trustee, why, until when."""

    def __init__(self, desk: Desk, case_id: CaseId, label: str) -> None:
        super().__init__(
            desk,
            desk.tr("Let a trustee read %1").replace("%1", label),
            desk.tr("Trustees see no child’s case, unless there is a reason that you write down."),
            desk.tr("&Let them read"),
            "show-case",
            height=520,
        )
        self._case_id = case_id
        self._who = PersonField([], name="show-case-who")
        self.add("trustee", self.tr("&Trustee"), self._who)
        self._why = GrowingText(min_lines=3, name="show-case-why")
        self.add("why", self.tr("&Why?"), self._why)
        self._until = DateField(desk.today, name="show-case-until")
        self._until.set_date(desk.today() + timedelta(days=letting_in.USUAL_DAYS))
        self.add("until", self.tr("&Until when"), self._until)
        self.body.addWidget(
            Text(self.tr("They can read and change nothing. The child’s practitioner and supervisor are told."), "soft")
        )
        self.body.addStretch(1)
        self._form = f"show-case-{case_id}"
        desk.ask(people.listing).then(self._offer)

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._who.set_people(
            [
                PersonChoice(row.person.id, row.person.full_name, row.appointment.title)
                for row in rows
                if row.appointment is not None and row.appointment.role is Role.TRUSTEE and row.person.left_on is None
            ]
        )
        self._who.setFocus()
        self.keep(self._form)

    def primary(self) -> None:
        """Let them read it."""
        self.clear_problems()
        until, who = self.day("until", self._until), self._who.key()
        if who is None:
            self.fields["trustee"].set_problem(self.tr("Choose a trustee"))
            self._who.setFocus()
        elif until is not None:
            self.do(letting_in.show_case, self._case_id, cast(PersonId, who), self._why.text(), until).then(
                self.settled, failed=self.refused
            )


class SampleSheet(FormSheet):
    """Sessions and cases to tick. Personal parts wait for one of the two people in each."""

    ticked = Signal()

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        super().__init__(
            desk,
            desk.tr("Choose a sample for the audit"),
            desk.tr("The auditor reads what you tick, with its agreement, and nothing beside it."),
            desk.tr("Show t&he sample"),
            "choose-sample",
            height=640,
        )
        self._person_id = person_id
        self._ticked: set[object] = set()
        self._why = GrowingText(min_lines=2, name="sample-why")
        self.add("why", self.tr("&What is the audit for?"), self._why)
        self._until = DateField(desk.today, name="sample-until")
        self._until.set_date(desk.today() + timedelta(days=letting_in.USUAL_DAYS))
        self.add("until", self.tr("&Until when"), self._until)
        self._sessions = RowList("sample-sessions", self.tr("Sessions"), fit=True)
        self._cases = RowList("sample-cases", self.tr("Cases"), fit=True)
        for key, label, listing in (
            ("sample", self.tr("&Sessions"), self._sessions),
            ("cases", self.tr("&Cases"), self._cases),
        ):
            listing.toggled.connect(self._tick)
            listing.opened.connect(lambda row, shown=listing: self._tick(row, row not in self._ticked, shown))
            self.add(key, label, listing, optional=True)
        self.body.addStretch(1)
        self._session_rows: tuple[SessionRow, ...] = ()
        self._case_rows: tuple[CaseRow, ...] = ()
        desk.ask(sessions.listing, "past").then(self._show_sessions)
        desk.ask(cases.listing).then(self._show_cases)
        self._why.setFocus()
        self.keep(f"sample-{person_id}", also={"sample-ticks": Input(self._ticks, self._put_ticks, self._watch_ticks)})

    def _watch_ticks(self, changed: Callable[[], None], _left: Callable[[], None]) -> None:
        self.ticked.connect(lambda: changed())

    def _ticks(self) -> str:
        return " ".join(sorted(str(one) for one in self._ticked))

    def _put_ticks(self, text: str) -> None:
        self._ticked = {UUID(one) for one in text.split()}
        self._fill()

    def _show_sessions(self, rows: tuple[SessionRow, ...]) -> None:
        self._session_rows = rows[:40]
        self._fill()

    def _show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        self._case_rows = rows
        self._fill()

    def _tick(self, key: object, on: bool, _list: object = None) -> None:
        (self._ticked.add if on else self._ticked.discard)(key)
        self._fill()
        self.ticked.emit()

    def _fill(self) -> None:
        self._sessions.set_rows(
            [
                Row(
                    row.session.id,
                    row.supervisee_name,
                    title_rest=self.tr("with %1").replace("%1", row.supervisor_name),
                    detail=day_in_prose(row.held_on),
                    check=row.session.id in self._ticked,
                )
                for row in self._session_rows
            ]
        )
        self._cases.set_rows(
            [
                Row(row.case.id, row.case.initials, title_rest=row.case.reference, check=row.case.id in self._ticked)
                for row in self._case_rows
            ]
        )

    def primary(self) -> None:
        """Show what is ticked."""
        self.clear_problems()
        until = self.day("until", self._until)
        if until is None:
            return
        chosen = [SessionId(row.session.id) for row in self._session_rows if row.session.id in self._ticked]
        children = [CaseId(row.case.id) for row in self._case_rows if row.case.id in self._ticked]
        self.do(letting_in.choose_sample, self._person_id, chosen, children, self._why.text(), until).then(
            self.settled, failed=self.refused
        )

"""Requests to see what is kept: the list with its clocks, and what each one needs next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.domain.exports import DocumentKind
from app.domain.ids import AccessRequestId
from app.services import access, requests
from app.services.requests import RequestRow
from app.services.work import Work
from ui.components import HintButton, Row, RowList, TagSpec, Text
from ui.desk import Desk
from ui.requests.sheets import DaySheet, LineSheet, LogRequestSheet, Offered, QuestionsSheet, StepsSheet
from ui.settings.group import Group
from ui.wording.requests import clock_in_words, kind_in_words, received_in_words


class RequestsGroup(Group):
    """For leads: log, think, gather, answer, close."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Requests to see records"),
            self.tr(
                "Anybody may ask to see what is kept about them; a spoken request counts. There is usually one month "
                "to answer. While a request is open, nothing it asks for is disposed of."
            ),
            "requests",
        )
        self._rows: dict[UUID, RequestRow] = {}
        log = HintButton(self.tr("&Log a request…"), kind="primary", name="log-a-request")
        log.clicked.connect(lambda: desk.ask(_offered).then(lambda found: LogRequestSheet(desk, found).open()))
        self.items.addWidget(log)
        self._list = RowList("request-list", self.tr("Requests"), fit=True, wrap=True)
        self._list.button_clicked.connect(self._on_button)
        self.items.addWidget(self._list)
        self._none = Text(self.tr("No request has been logged."), "soft", "request-none")
        self.items.addWidget(self._none)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Read again when a request changed."""
        if changes.requests or changes.cases:
            self._ask()

    def _ask(self) -> None:
        self.desk.ask(requests.listing).then(self._show)

    def _show(self, found: tuple[RequestRow, ...]) -> None:
        self._rows = {row.request.id: row for row in found}
        self._list.set_rows([self._row(row) for row in found])
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)

    def _row(self, row: RequestRow) -> Row:
        title = row.label or self.tr("A record that is gone")
        detail = f"{received_in_words(row)}. {clock_in_words(row)}"
        tag = None
        if row.request.closed_on is None and row.lateness is not Lateness.FINE:
            tag = TagSpec(
                *((self.tr("Late"), "urgent") if row.lateness is Lateness.LATE else (self.tr("Soon"), "attn"))
            )
        return Row(
            row.request.id, title, detail, title_rest=kind_in_words(row.request.kind), tag=tag, buttons=self._next(row)
        )

    def _next(self, row: RequestRow) -> tuple[tuple[str, str], ...]:
        """Return the next step and, behind "More…", what else can be done."""
        return (*self._steps(row)[:1], ("more", self.tr("More…"))) if row.request.closed_on is None else ()

    def _steps(self, row: RequestRow) -> tuple[tuple[str, str], ...]:
        """Return everything that can be done now, the next step first."""
        one = row.request
        found: list[tuple[str, str]] = []
        if one.identity_checked_on is None:
            found.append(("identity", self.tr("Who they are…")))
        if row.may_gather:
            found.append(("gather", self.tr("Gather…")))
        if row.questions:
            found.append(("questions", self.tr("Questions…") if row.may_gather else self.tr("Questions first…")))
        if one.paused_on is None:
            found.append(("pause", self.tr("Pause the clock…")))
        elif one.resumed_on is None:
            found.append(("resume", self.tr("Let the clock go on…")))
        if not one.extended_reason:
            found.append(("extend", self.tr("More time…")))
        found.append(("close", self.tr("Close the request…")))
        return tuple(found)

    def _on_button(self, key: object, button: str) -> None:
        row = self._rows[UUID(str(key))]
        if button == "more":
            sheet = StepsSheet(self.desk, row.label, received_in_words(row), clock_in_words(row), self._steps(row)[1:])
            sheet.chosen.connect(lambda step: self._do(row, step))
            sheet.open()
        else:
            self._do(row, button)

    def _do(self, row: RequestRow, step: str) -> None:
        sheets: dict[str, Callable[[RequestRow], None]] = {
            "identity": self._identity,
            "questions": lambda one: QuestionsSheet(self.desk, one).open(),
            "gather": lambda one: self.desk.open("export", DocumentKind.SUBJECT_ACCESS, one.request.id),
            "pause": self._pause,
            "resume": self._resume,
            "extend": self._extend,
            "close": self._close,
        }
        sheets[step](row)

    def _identity(self, row: RequestRow) -> None:
        title, verb = self.tr("Who they are"), self.tr("&Save")
        intro = self.tr("Somebody you know needs no papers. For a parent, see that they have parental responsibility.")
        self._day(row, title, intro, self.tr("&Checked on"), verb, requests.check_identity)

    def _pause(self, row: RequestRow) -> None:
        title, verb = self.tr("Pause the clock"), self.tr("&Pause it")
        intro = self.tr("Only while you wait for a clarification that you need to find what they ask for.")
        self._day(row, title, intro, self.tr("&Asked on"), verb, requests.pause)

    def _resume(self, row: RequestRow) -> None:
        title, verb = self.tr("Let the clock go on"), self.tr("&Go on")
        self._day(row, title, "", self.tr("The clarification &came on"), verb, requests.resume)

    def _day(
        self,
        row: RequestRow,
        title: str,
        intro: str,
        question: str,
        verb: str,
        command: Callable[[Work, AccessRequestId, date], None],
    ) -> None:
        key = row.request.id
        DaySheet(self.desk, title, intro, question, verb, lambda work, on: command(work, key, on)).open()

    def _extend(self, row: RequestRow) -> None:
        key = row.request.id
        LineSheet(
            self.desk,
            f"request-extend-{key}",
            self.tr("More time"),
            self.tr("Up to two more months where a request is complex. Tell whoever asked, with the reason."),
            "reason",
            self.tr("&Why it takes longer"),
            self.tr("&Save"),
            lambda work, text: requests.extend(work, key, text),
        ).open()

    def _close(self, row: RequestRow) -> None:
        key = row.request.id
        LineSheet(
            self.desk,
            f"request-close-{key}",
            self.tr("Close the request"),
            self.tr("It stays in the list. The hold on disposal ends."),
            "outcome",
            self.tr("&How it ended: given, given in part, refused, taken back, and why"),
            self.tr("&Close it"),
            lambda work, text: requests.close(work, key, text),
        ).open()


def _offered(work: Work) -> Offered:
    away = work.person_mergers.all_in_force()
    people = tuple((person.id, person.full_name) for person in work.people.all() if person.id not in away)
    cases = tuple((case.id, f"{case.initials} · {case.reference}") for case in access.cases(work))
    return people, cases

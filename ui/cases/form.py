"""Open a case, or change what is known of a child."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from app.domain.case import Case, CaseStatus, Worry
from app.domain.errors import AppError, FormError, InputError
from app.domain.ids import CaseId, PersonId
from app.services import case_form, cases, people
from app.services.cases import CaseForm, CaseView
from app.services.people import PersonRow
from ui.components import (
    Banner,
    DateField,
    ErrorSummary,
    FormField,
    HintButton,
    PersonChoice,
    PersonField,
    Sheet,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.problems import show_at_fields
from ui.theme import box, nest
from ui.wording.practice import status_name, worry_name


class CaseSheet(Sheet):
    """Call first, write later: the line about danger stands above the form."""

    def __init__(self, desk: Desk, case_id: CaseId | None, opened: Callable[[CaseId], object] | None = None) -> None:
        """``opened`` is told of a new case; without it the page of the case is opened."""
        super().__init__(desk.window, "", name="case-sheet", width=680, height=660)
        self._desk, self._case_id, self._tell_opened = desk, case_id, opened
        self._case: Case | None = None
        self.set_title(self.tr("Open a case") if case_id is None else self.tr("Change what is on file"))
        danger = Banner(
            "urgent", "", self.tr("If the child may be in danger now, stop writing and call first."), icon="phone"
        )
        if desk.can_open("report-now"):
            call = HintButton(self.tr("Who to &call"), small=True, name="case-call")
            call.clicked.connect(lambda: desk.open("report-now", case_id))
            danger.add_button(call)
        self.body.addWidget(danger)
        self._summary = ErrorSummary("case-summary")
        self.body.addWidget(self._summary)
        self._fields: dict[str, FormField] = {}
        self._mine: frozenset[PersonId] = frozenset()
        self._build()
        self._kept = KeptSheet(desk, self, "case-new" if case_id is None else f"case-{case_id}")
        self._build_bar()
        desk.ask(case_form.supervised_by_me).then(self._keep_mine)
        desk.ask(people.listing).then(self._offer_people)

    def _build(self) -> None:
        today = self._desk.today
        self._name = named(QLineEdit(), "child-name")
        self._born = DateField(today, name="child-born")
        self._group = named(QLineEdit(), "child-group")
        self._worry = named(QComboBox(), "case-worry")
        self._worry.addItem(self.tr("Choose what it is about"), None)
        for worry in Worry:
            self._worry.addItem(worry_name(worry).capitalize(), worry)
        self._status = named(QComboBox(), "case-status")
        self._status.addItem(self.tr("Choose where they stand"), None)
        for status in CaseStatus:
            self._status.addItem(status_name(status), status)
        self._since = DateField(today, name="case-status-since")
        self._lead = PersonField([], name="case-lead")
        self._supervisor = PersonField([], name="case-supervisor")
        self._opened = DateField(today, name="case-opened")
        self._opened.set_date(today())
        for key, words, control, hint, optional in (
            (
                "child_name",
                self.tr("The child’s full &name"),
                self._name,
                self.tr("Shown as initials everywhere but in the child’s own record."),
                False,
            ),
            ("date_of_birth", self.tr("&Date of birth"), self._born, "", True),
            ("group", self.tr("Team or &group"), self._group, "", True),
            ("worry", self.tr("What is the &worry chiefly about?"), self._worry, "", False),
            ("status", self.tr("Where the child stands with o&ther services"), self._status, "", False),
            ("status_since", self.tr("Sinc&e when"), self._since, "", True),
            (
                "lead",
                self.tr("Who &leads on it"),
                self._lead,
                self.tr("The practitioner who knows the child best."),
                False,
            ),
            ("supervisor", self.tr("Whose s&upervision it comes to"), self._supervisor, "", False),
            ("opened_on", self.tr("O&pened on"), self._opened, "", False),
        ):
            field = FormField(words, control, hint=hint, optional=optional, name=f"case-{key.replace('_', '-')}-field")
            self._fields[key] = field
        pairs = (
            ("child_name",),
            ("date_of_birth", "group"),
            ("worry",),
            ("status", "status_since"),
            ("lead", "supervisor"),
            ("opened_on",),
        )
        for keys in pairs:
            row = QHBoxLayout()
            box(row, 0, 12)
            for key in keys:
                row.addWidget(self._fields[key], 1)
            nest(self.body, row)
        self.body.addStretch(1)

    def _build_bar(self) -> None:
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="case-cancel")
        cancel.clicked.connect(self._kept.give_up)
        words = self.tr("&Open the case") if self._case_id is None else self.tr("&Save")
        go_on = HintButton(words, kind="primary", hint="Ctrl Enter", name="case-go-on")
        go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(go_on)

    def _offer_people(self, rows: tuple[PersonRow, ...]) -> None:
        choices = [
            PersonChoice(row.person.id, row.person.full_name, row.appointment.title if row.appointment else "")
            for row in rows
            if row.person.left_on is None
        ]
        self._lead.set_people(choices)
        self._supervisor.set_people(choices)
        self._lead.chosen.connect(self._suggest)
        others = [choice.key for choice in choices if choice.key != self._desk.vault.me]
        if self._case_id is None and len(others) == 1:  # nobody else could lead on it
            self._lead.set_key(others[0])
            self._suggest(others[0])
        if self._case_id is not None:
            self._desk.ask(cases.view, self._case_id).then(self._fill)
        else:
            self._kept.begin()
        self._name.setFocus()

    def _keep_mine(self, mine: frozenset[PersonId]) -> None:
        self._mine = mine
        self._suggest(self._lead.key())

    def _suggest(self, lead: object) -> None:
        """Whose supervision it comes to is answered by nobody but when it can only be this person's."""
        if self._supervisor.key() is None and lead in self._mine:
            self._supervisor.set_key(self._desk.vault.me)

    def _fill(self, view: CaseView) -> None:
        case = self._case = view.case
        self._name.setText(case.child_name)
        self._born.set_date(case.date_of_birth)
        self._group.setText(case.group)
        self._worry.setCurrentIndex(self._worry.findData(case.worry))
        self._status.setCurrentIndex(self._status.findData(case.status))
        self._since.set_date(case.status_since)
        self._lead.set_key(case.lead)
        self._supervisor.set_key(case.supervisor)
        self._opened.set_date(case.opened_on)
        self._kept.begin()

    def primary(self) -> None:
        """Open the case or save the changes; what does not fit is said at its field."""
        for field in self._fields.values():
            field.clear_problem()
        self._summary.clear()
        problems: list[InputError] = []
        dates = {}
        for key, control in (("date_of_birth", self._born), ("status_since", self._since), ("opened_on", self._opened)):
            try:
                dates[key] = control.date()
            except InputError as error:
                problems.append(InputError(key, error.problem, **error.facts))
        for key, chosen in (
            ("worry", self._worry.currentData()),
            ("status", self._status.currentData()),
            ("lead", self._lead.key()),
            ("supervisor", self._supervisor.key()),
        ):
            if chosen is None:
                problems.append(InputError(key, "missing"))
        if not self._name.text().strip():
            problems.insert(0, InputError("child_name", "missing"))
        if problems:
            self._refused(FormError(tuple(problems)))
            return
        form = CaseForm(
            child_name=self._name.text(),
            date_of_birth=dates["date_of_birth"],
            group=self._group.text(),
            worry=self._worry.currentData(),
            status=self._status.currentData(),
            status_since=dates["status_since"],
            lead=self._lead.key(),  # type: ignore[arg-type]  # checked above
            supervisor=self._supervisor.key(),  # type: ignore[arg-type]  # checked above
            opened_on=dates["opened_on"] or self._desk.today(),
            siblings=self._case.siblings if self._case is not None else (),
            discuss_every_weeks=self._case.discuss_every_weeks if self._case is not None else None,
            discuss_reason=self._case.discuss_reason if self._case is not None else "",
            plan_since=self._case.plan_since if self._case is not None else None,
        )
        if self._case_id is None:
            self._kept.do(cases.open_case, form).then(self._opened_case, failed=self._refused)
        else:
            self._kept.do(cases.change_case, self._case_id, form).then(self._changed, failed=self._refused)

    def _opened_case(self, case_id: CaseId) -> None:
        self.accept()
        if self._tell_opened is None:
            self._desk.open("case", case_id)
        else:
            self._tell_opened(case_id)

    def _changed(self, _value: object) -> None:
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._summary.show_problems(self.tr("This needs another look"), show_at_fields(error, self._fields))

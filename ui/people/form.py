"""Add a person, or change what is on file about them."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from app.domain.errors import AppError, InputError
from app.domain.ids import PersonId
from app.domain.people import Person, Role
from app.domain.same_person import Alike
from app.services import doubles, people
from app.services.people import PersonForm, PersonRow, PersonView
from ui.components import Banner, DateField, ErrorSummary, FormField, HintButton, PersonChoice, PersonField, Sheet
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.problems import show_at_fields
from ui.theme import box, nest
from ui.wording.practice import role_name
from ui.wording.same_person import alike_words


class PersonSheet(Sheet):
    """Name, role, what they do, group, line manager, how to reach them, since when."""

    def __init__(self, desk: Desk, person_id: PersonId | None) -> None:
        super().__init__(desk.window, "", name="person-sheet", width=680, height=640)
        self._desk, self._person_id = desk, person_id
        self.set_title(self.tr("Add a person") if person_id is None else self.tr("Change what is on file"))
        self._summary = ErrorSummary("person-summary")
        self.body.addWidget(self._summary)
        self._double = Banner("attn", "", "", name="person-double")
        self._double.hide()
        self.body.addWidget(self._double)
        self._fields: dict[str, FormField] = {}
        self._lines: dict[str, QLineEdit] = {}
        self._build()
        self._kept = KeptSheet(desk, self, "person-new" if person_id is None else f"person-{person_id}")
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="person-cancel")
        cancel.clicked.connect(self._kept.give_up)
        words = self.tr("&Add") if person_id is None else self.tr("&Save")
        go_on = HintButton(words, kind="primary", hint="Ctrl Enter", name="person-go-on")
        go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(go_on)
        desk.ask(people.listing).then(self._offer)

    def _build(self) -> None:
        for key, words, optional in (
            ("full_name", self.tr("&Full name"), False),
            ("known_as", self.tr("&Known as"), True),
            ("title", self.tr("What they &do"), True),
            ("group", self.tr("Team or &group"), True),
            ("email", self.tr("&E-mail"), True),
            ("telephone", self.tr("&Telephone"), True),
        ):
            line = named(QLineEdit(), f"person-{key.replace('_', '-')}")
            self._lines[key] = line
            self._fields[key] = FormField(words, line, optional=optional)
        self._role = named(QComboBox(), "person-role")
        for role in Role:
            self._role.addItem(role_name(role), role)
        self._role.setCurrentIndex(self._role.findData(Role.PRACTITIONER))
        self._fields["role"] = FormField(self.tr("&Role"), self._role)
        self._manager = PersonField([], name="person-manager")
        self._fields["line_manager"] = FormField(self.tr("Line &manager"), self._manager, optional=True)
        self._since = DateField(self._desk.today, name="person-since")
        self._since.set_date(self._desk.today())
        self._fields["started_on"] = FormField(self.tr("Si&nce"), self._since)
        self._until = DateField(self._desk.today, name="person-until")
        self._fields["until"] = FormField(self.tr("&Until"), self._until, optional=True)
        rows = (
            ("full_name", "known_as"),
            ("role",),
            ("started_on", "until"),
            ("title", "group"),
            ("email", "telephone"),
            ("line_manager",),
        )
        for keys in rows:
            row = QHBoxLayout()
            box(row, 0, 12)
            for key in keys:
                row.addWidget(self._fields[key], 1)
            nest(self.body, row)
        self.body.addStretch(1)
        if self._person_id is None:
            for key in ("full_name", "email", "telephone"):
                self._lines[key].editingFinished.connect(self._look_for_double)
        self._lines["full_name"].setFocus()

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._manager.set_people(
            [
                PersonChoice(row.person.id, row.person.full_name, row.appointment.title if row.appointment else "")
                for row in rows
                if row.person.left_on is None and row.person.id != self._person_id
            ]
        )
        if self._person_id is not None:
            self._desk.ask(people.person_view, self._person_id).then(self._fill)
        else:
            self._kept.begin()

    def _fill(self, view: PersonView) -> None:
        person, appointment = view.person, view.appointment
        self._lines["full_name"].setText(person.full_name)
        self._lines["known_as"].setText(person.known_as)
        self._lines["email"].setText(person.email)
        self._lines["telephone"].setText(person.telephone)
        self._since.set_date(person.started_on)
        if appointment is not None:
            self._lines["title"].setText(appointment.title)
            self._lines["group"].setText(appointment.group)
            self._role.setCurrentIndex(self._role.findData(appointment.role))
            self._manager.set_key(appointment.line_manager)
            self._until.set_date(appointment.ends_on)
        self._kept.begin()

    def _look_for_double(self) -> None:
        """Say who is on file already that this may be; nothing is in the way of adding them all the same."""
        if self._desk.tasks.is_closed:
            return  # the window closes, and the field is left with it
        name, email, telephone = (self._lines[key].text().strip() for key in ("full_name", "email", "telephone"))
        self._desk.ask(doubles.like, name, email, telephone).then(self._show_double)

    def _show_double(self, found: tuple[Person, Alike] | None) -> None:
        if found is not None:
            person, why = found
            title = self.tr("%1 is on file, with %2.").replace("%1", person.full_name)
            words = self.tr("If it is the same person, cancel, and change what is on file on their page.")
            self._double.set_words(title.replace("%2", alike_words(why)), words)
        self._double.setVisible(found is not None)

    def primary(self) -> None:
        """Add or save; what does not fit is said at its field."""
        for field in self._fields.values():
            field.clear_problem()
        self._summary.clear()
        days = {}
        for key, control in (("started_on", self._since), ("until", self._until)):
            try:
                days[key] = control.date()
            except InputError as error:
                self._refused(InputError(key, error.problem, **error.facts))
                return
        form = PersonForm(
            full_name=self._lines["full_name"].text(),
            known_as=self._lines["known_as"].text(),
            email=self._lines["email"].text(),
            telephone=self._lines["telephone"].text(),
            role=self._role.currentData(),
            title=self._lines["title"].text(),
            group=self._lines["group"].text(),
            line_manager=cast("PersonId | None", self._manager.key()),
            started_on=days["started_on"],
            until=days["until"],
        )
        if self._person_id is None:
            self._kept.do(people.add_person, form).then(self._added, failed=self._refused)
        else:
            self._kept.do(people.change_person, self._person_id, form).then(self._changed, failed=self._refused)

    def _added(self, person_id: PersonId) -> None:
        self.accept()
        self._desk.open("person", person_id)

    def _changed(self, _value: object) -> None:
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._summary.show_problems(self.tr("This needs another look"), show_at_fields(error, self._fields))

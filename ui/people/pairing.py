"""Who supervises whom: one supervisor for one person, from a date on."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from app.domain.errors import AppError, InputError
from app.domain.ids import PairId, PersonId
from app.services import people
from app.services.people import PersonRow
from ui.asking import AskingSheet
from ui.components import Banner, DateField, FormField, HintButton, PersonChoice, PersonField, Sheet
from ui.desk import Desk
from ui.wording import explain, field_problem


class PairSheet(Sheet):
    """An agreement is begun at once, so that it is not forgotten."""

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        super().__init__(desk.window, "", name="pair-sheet", height=400)
        self._desk, self._person_id = desk, person_id
        self.set_title(
            self.tr("Who supervises them?"), self.tr("An agreement is begun at once; you can finish it later.")
        )
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="pair-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._who = PersonField([], name="pair-supervisor")
        self._who_field = FormField(self.tr("&Supervisor"), self._who)
        self.body.addWidget(self._who_field)
        self._from = DateField(desk.today, name="pair-from")
        self._from.set_date(desk.today())
        self._from_field = FormField(self.tr("&From"), self._from)
        self.body.addWidget(self._from_field)
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="pair-cancel")
        cancel.clicked.connect(self.reject)
        go_on = HintButton(self.tr("&Begin"), kind="primary", hint="Ctrl Enter", name="pair-go-on")
        go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(go_on)
        desk.ask(people.listing).then(self._offer)

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._who.set_people(
            [
                PersonChoice(row.person.id, row.person.full_name, row.appointment.title if row.appointment else "")
                for row in rows
                if row.person.left_on is None and row.person.id != self._person_id
            ]
        )
        self._who.set_key(self._desk.vault.me)
        self._who.setFocus()

    def primary(self) -> None:
        """Pair them up and begin the agreement."""
        self._who_field.clear_problem()
        self._from_field.clear_problem()
        key = self._who.key()
        if key is None:
            self._who_field.set_problem(self.tr("Choose who supervises them"))
            self._who.setFocus()
            return
        try:
            on = self._from.date() or self._desk.today()
        except InputError as error:
            self._from_field.set_problem(field_problem(error))
            return
        self._desk.do(people.pair_up, cast(PersonId, key), self._person_id, on).then(self._paired, failed=self._refused)

    def _paired(self, pair_id: PairId) -> None:
        self.accept()
        self._desk.open("begin-agreement", pair_id)

    def _refused(self, error: AppError) -> None:
        told = explain(error)
        self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._trouble.show()


class EndPairSheet(AskingSheet):
    """The last day on which somebody supervises somebody; what was written stays."""

    def __init__(self, desk: Desk, pair_id: PairId) -> None:
        super().__init__(
            desk,
            desk.tr("End this supervision"),
            desk.tr("What was written stays on file. A new supervisor can begin on the day after."),
            desk.tr("&End it"),
            "end-pair",
            height=340,
        )
        self._pair_id = pair_id
        self._on = DateField(desk.today, name="end-pair-on")
        self._on.set_date(desk.today() - timedelta(days=1))
        self.ask("on", self.tr("The &last day"), self._on)
        self.body.addStretch(1)

    def primary(self) -> None:
        """End it."""
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if on is None:
            return
        self.do(people.end_pair, self._pair_id, on).then(self.settled, failed=self.refused)

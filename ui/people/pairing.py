"""Who supervises whom: one supervisor for one person, from a date on."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from app.domain.ids import PairId, PersonId
from app.services import people
from app.services.people import PersonRow
from ui.asking import AskingSheet
from ui.components import DateField, PersonChoice, PersonField
from ui.desk import Desk


class PairSheet(AskingSheet):
    """An agreement is begun at once, so that it is not forgotten."""

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        super().__init__(
            desk,
            desk.tr("Who supervises them?"),
            desk.tr("An agreement is begun at once; you can finish it later."),
            desk.tr("&Begin"),
            "pair",
            height=400,
        )
        self._person_id = person_id
        self._who = PersonField([], name="pair-supervisor")
        self.ask("supervisor", self.tr("&Supervisor"), self._who)
        self._from = DateField(desk.today, name="pair-from")
        self._from.set_date(desk.today())
        self.ask("on", self.tr("&From"), self._from)
        self.body.addStretch(1)
        desk.ask(people.listing).then(self._offer)

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._who.set_people(
            [
                PersonChoice(row.person.id, row.person.full_name, row.appointment.title if row.appointment else "")
                for row in rows
                if row.person.left_on is None and row.person.id != self._person_id
            ]
        )
        self._who.set_key(self.desk.vault.me)
        self._who.setFocus()
        self.keep(f"pair-{self._person_id}")

    def primary(self) -> None:
        """Pair them up and begin the agreement."""
        for field in self.fields.values():
            field.clear_problem()
        key = self._who.key()
        if key is None:
            self.fields["supervisor"].set_problem(self.tr("Choose who supervises them"))
            self._who.setFocus()
            return
        on = self.day_in("on", self._from)
        if on is None:
            return
        self.do(people.pair_up, cast(PersonId, key), self._person_id, on).then(self._paired, failed=self.refused)

    def _paired(self, pair_id: PairId) -> None:
        self.accept()
        self.desk.open("begin-agreement", pair_id)


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
        self.keep(f"end-pair-{pair_id}")

    def primary(self) -> None:
        """End it."""
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if on is None:
            return
        self.do(people.end_pair, self._pair_id, on).then(self.settled, failed=self.refused)

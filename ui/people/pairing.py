"""Who supervises whom: one supervisor for one person, from a date on."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from app.domain.ids import PairId, PersonId
from app.domain.training import Held
from app.services import people, training
from app.services.people import PersonRow
from ui.asking import AskingSheet
from ui.components import Banner, DateField, PersonChoice, PersonField
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
            height=480,
        )
        self._person_id = person_id
        self._who = PersonField([], name="pair-supervisor")
        self.ask("supervisor", self.tr("&Supervisor"), self._who)
        self._untrained = Banner("attn", "", "", icon="alert-triangle", name="pair-untrained")
        self._untrained.hide()
        self.body.addWidget(self._untrained)
        self._who.chosen.connect(self._look_at_training)
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
        self._look_at_training()
        self._who.setFocus()
        self.keep(f"pair-{self._person_id}")

    def _look_at_training(self, *_args: object) -> None:
        """Say so before somebody is appointed who is not trained for it (S1-12). It warns, and does not forbid."""
        key = self._who.key()
        if key is None:
            self._untrained.hide()
            return
        self.desk.ask(training.supervisor_standing, cast(PersonId, key)).then(self._show_training)

    def _show_training(self, held: Held) -> None:
        words = {
            Held.EXPIRED: self.tr("Their training to supervise has run out."),
            Held.MISSING: self.tr("No training to supervise is on file for them."),
        }.get(held, "")
        then = self.tr(
            "A supervisor is trained before they begin. Enter or book a course on their page; you can go on."
        )
        self._untrained.set_words(words, then)
        self._untrained.setVisible(bool(words))

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

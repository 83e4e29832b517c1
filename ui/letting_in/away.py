"""Mark a supervisor as away, and open notes from before or from meanwhile, as the person supervised agrees."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from PySide6.QtWidgets import QCheckBox

from app.domain.ids import PairId, PersonId
from app.services import cover_parts, covering, people
from app.services.covering import CoverLine
from app.services.people import PersonRow, PersonView
from ui.components import DateField, PersonChoice, PersonField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.letting_in.form_sheet import FormSheet


class AwaySheet(FormSheet):
    """From when to when, and who takes their place. No reason is asked."""

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        super().__init__(
            desk,
            desk.tr("Mark as away"),
            desk.tr("Somebody else supervises in their place between two days. It starts and ends by itself."),
            desk.tr("&Mark as away"),
            "away",
            height=560,
        )
        self._person_id = person_id
        self._first = DateField(desk.today, name="away-from")
        self._first.set_date(desk.today())
        self.add("starts_on", self.tr("&First day away"), self._first)
        self._last = DateField(desk.today, name="away-until")
        self._last.set_date(desk.today() + timedelta(days=14))
        self.add("ends_on", self.tr("&Last day away"), self._last)
        self._who = PersonField([], name="away-stand-in")
        self.add("stand_in", self.tr("&Who takes their place"), self._who, hint=self.tr("Somebody with a key."))
        for words in (
            self.tr("They can plan and hold sessions, read the agreements and the children’s cases, and follow up."),
            self.tr(
                "Personal notes from before stay closed to them, unless the person supervised agrees. What is said to "
                "them meanwhile stays between the two of them. Everybody concerned is told."
            ),
        ):
            self.body.addWidget(Text(words, "soft"))
        self.body.addStretch(1)
        desk.ask(people.listing).then(self._offer)
        desk.ask(people.person_view, person_id).then(self._name)

    def _name(self, view: PersonView) -> None:
        self.set_title(
            self.tr("Mark %1 as away").replace("%1", view.person.full_name),
            self.tr("Somebody else supervises in their place between two days. It starts and ends by itself."),
        )

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._who.set_people(
            [
                PersonChoice(row.person.id, row.person.full_name, row.appointment.title if row.appointment else "")
                for row in rows
                if row.holds_key and row.person.left_on is None and row.person.id != self._person_id
            ]
        )
        self._first.setFocus()
        self.keep(f"away-{self._person_id}")

    def primary(self) -> None:
        """Mark them as away."""
        self.clear_problems()
        first, last = self.day("starts_on", self._first), self.day("ends_on", self._last)
        if first is None or last is None:
            return
        who = self._who.key()
        if who is None:
            self.fields["stand_in"].set_problem(self.tr("Choose who takes their place"))
            self._who.setFocus()
            return
        self.do(covering.mark_away, self._person_id, cast(PersonId, who), first, last).then(
            self.settled, failed=self.refused
        )


class OpenPartsSheet(FormSheet):
    """Open personal notes to the other supervisor: from before the absence, or (``after``) from meanwhile."""

    def __init__(self, desk: Desk, line: CoverLine, pair_id: PairId, *, after: bool) -> None:
        reader = line.absent_name if after else line.stand_in_name
        name = next((who for pair, who in (*line.may_open, *line.may_return) if pair == pair_id), "")
        title = desk.tr("Open earlier personal notes to %1").replace("%1", reader)
        if after:
            title = desk.tr("Open the personal notes from the absence to %1").replace("%1", reader)
        super().__init__(desk, title, "", desk.tr("&Open them"), "open-parts", height=420)
        self._line, self._pair_id, self._after = line, pair_id, after
        is_supervisee = name == desk.vault.me_name
        self.body.addWidget(Text(self._meaning(reader, name, is_supervisee=is_supervisee), "body"))
        self._agreed = named(QCheckBox(self.tr("%1 has agreed to this").replace("%1", name)), "parts-agreed")
        self._agreed.setVisible(not is_supervisee)
        self.add("supervisee_agreed", self.tr("Agreement"), self._agreed).setVisible(not is_supervisee)
        self.body.addStretch(1)

    def _meaning(self, reader: str, name: str, *, is_supervisee: bool) -> str:
        whose = self.tr("your") if is_supervisee else self.tr("%1’s").replace("%1", name)
        if self._after:
            words = self.tr("%1 can then read what was written in %2 sessions during the absence, also later on.")
        else:
            words = self.tr("%1 can then read the personal notes of %2 earlier sessions, until the absence ends.")
        both = self.tr("Both of you are told.") if is_supervisee else self.tr("%1 is told.").replace("%1", name)
        return f"{words.replace('%1', reader).replace('%2', whose)} {both}"

    def primary(self) -> None:
        """Open them."""
        self.clear_problems()
        command = cover_parts.open_after if self._after else cover_parts.open_earlier
        self.desk.do(command, self._line.id, self._pair_id, supervisee_agreed=self._agreed.isChecked()).then(
            self.settled, failed=self.refused
        )

"""A person leaves: on which day, what becomes of what is planned with them, and of their key. Nothing is deleted."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtWidgets import QCheckBox

from app.domain.ids import PersonId
from app.services import leaving, people
from app.services.leaving import Becomes, PlannedAhead
from app.services.people import PersonRow, PersonView
from app.services.work import Work
from ui.asking import AskingSheet
from ui.components import DateField, PersonChoice, PersonField, SegmentedChoice, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import count, day_in_prose

MOST_NAMED = 6


class LeaveSheet(AskingSheet):
    """The day, and what happens then and what does not."""

    def __init__(self, desk: Desk, view: PersonView) -> None:
        name = view.person.full_name
        super().__init__(
            desk, desk.tr("%1 has left").replace("%1", name), "", desk.tr("Has &left"), "leave", height=560
        )
        self._id = view.person.id
        self._day = desk.today()
        self._choice: SegmentedChoice | None = None
        stays = self.tr("Everything that was written stays on file. What they do here and supervision with them end.")
        self.body.addWidget(Text(stays, "body"))
        self._on = DateField(desk.today, name="left-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("Last &day"), self._on)
        self._planned = Text("", "body", "leave-planned")
        self._planned.hide()
        self.body.addWidget(self._planned)
        self._who = PersonField([], name="leave-successor")
        self._take_key = named(QCheckBox(self.tr("&Take their key away next")), "leave-take-key")
        self._take_key.setChecked(True)
        self._key = Text(
            self.tr("They hold a key: their passphrase opens these records until it is taken away."),
            "strong",
            "leave-key",
        )
        self._holds_key = view.holds_key
        self._on.setFocus()
        desk.ask(_read, self._id).then(self._offer)

    def _offer(self, found: tuple[tuple[PlannedAhead, ...], tuple[PersonRow, ...]]) -> None:
        """Say what is planned with them, and what can become of it."""
        planned, rows = found
        if planned:
            self._tell(planned)
            options = [(Becomes.CANCEL.value, self.tr("Cancel them")), (Becomes.STAY.value, self.tr("Leave them"))]
            if any(one.can_pass_on for one in planned):
                options.insert(1, (Becomes.PASS_ON.value, self.tr("Pass them on")))
            self._choice = SegmentedChoice(options, name="leave-becomes", label=self.tr("What becomes of them"))
            self._choice.set_value(Becomes.CANCEL.value)
            self._choice.chosen.connect(self._chosen)
            self.ask("becomes", self.tr("&What becomes of those after the last day?"), self._choice)
        self._who.set_people(
            [
                PersonChoice(row.person.id, row.person.full_name, row.appointment.title if row.appointment else "")
                for row in rows
                if row.person.left_on is None and row.person.id != self._id
            ]
        )
        self.ask("successor", self.tr("Who &supervises these people from then on?"), self._who)
        self.fields["successor"].hide()
        if self._holds_key:
            self.body.addWidget(self._key)
            self.body.addWidget(self._take_key)
        self.body.addStretch(1)
        self.keep(f"leave-{self._id}")

    def _tell(self, planned: tuple[PlannedAhead, ...]) -> None:
        told = ", ".join(
            self.tr("%1 with %2").replace("%1", day_in_prose(one.on)).replace("%2", one.with_name)
            for one in planned[:MOST_NAMED]
        )
        if len(planned) > MOST_NAMED:
            told += " …"
        number = count(len(planned), "session is planned", "sessions are planned")
        self._planned.setText(self.tr("%1 with them: %2.").replace("%1", number).replace("%2", told))
        self._planned.show()

    def _chosen(self, value: str) -> None:
        self.fields["successor"].setVisible(value == Becomes.PASS_ON.value)

    def primary(self) -> None:
        """Note it, settle what was planned, and go on to the key."""
        for field in self.fields.values():
            field.clear_problem()
        day = self.day_in("on", self._on, self.tr("Say which day was the last"))
        if day is None:
            return
        becomes = Becomes(self._choice.value() or Becomes.STAY) if self._choice is not None else Becomes.STAY
        successor = cast(PersonId | None, self._who.key())
        if becomes is Becomes.PASS_ON and successor is None:
            self.fields["successor"].set_problem(self.tr("Choose who supervises them"))
            self._who.setFocus()
            return
        self._day = day
        self.do(leaving.leave, self._id, day, becomes, successor).then(self._left, failed=self.refused)

    def _left(self, value: object) -> None:
        self.settled(value)
        if self._takes_key(self._day):
            self.desk.open("take-away", self._id)

    def _takes_key(self, day: date) -> bool:
        """Before the last day they still need it; from then on Today says that they hold one."""
        is_asked = self._holds_key and self._take_key.isChecked()
        return is_asked and day <= self.desk.today() and self.desk.can_open("take-away")


def _read(work: Work, person_id: PersonId) -> tuple[tuple[PlannedAhead, ...], tuple[PersonRow, ...]]:
    return leaving.planned_ahead(work, person_id), people.listing(work)

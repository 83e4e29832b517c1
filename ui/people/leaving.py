"""A person leaves: on which day. Nothing of theirs is deleted."""

from __future__ import annotations

from app.domain.errors import InputError
from app.services import people
from app.services.people import PersonView
from ui.asking import AskingSheet
from ui.components import DateField, Text
from ui.desk import Desk
from ui.wording import field_problem


class LeaveSheet(AskingSheet):
    """The day, and what happens then and what does not."""

    def __init__(self, desk: Desk, view: PersonView) -> None:
        name = view.person.full_name
        super().__init__(
            desk, desk.tr("%1 has left").replace("%1", name), "", desk.tr("Has &left"), "leave", height=360
        )
        self._id = view.person.id
        stays = self.tr("Everything that was written stays on file. What they do here and supervision with them end.")
        self.body.addWidget(Text(stays, "body"))
        if view.holds_key:
            key = self.tr("They still hold a key to these records. Take it away in Settings, People with access.")
            self.body.addWidget(Text(key, "strong", "leave-key"))
        self._on = DateField(desk.today, name="left-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("Last &day"), self._on)
        self.body.addStretch(1)
        self._on.setFocus()

    def primary(self) -> None:
        """Note it."""
        try:
            day = self._on.date()
        except InputError as error:
            self.fields["on"].set_problem(field_problem(error))
            return
        if day is None:
            self.fields["on"].set_problem(self.tr("Say which day was the last"))
            return
        self.desk.do(people.leave, self._id, day).then(self.settled, failed=self.refused)

"""Small questions about a restricted matter: whom to name, and what came of an action."""

from __future__ import annotations

from typing import cast

from app.domain.ids import MatterId, PersonId
from app.domain.matters import MatterEntry
from app.services import matters
from app.services.matters import MatterView
from ui.asking import AskingSheet
from ui.components import GrowingText, PersonChoice, PersonField, Text
from ui.desk import Desk


class NameSheet(AskingSheet):
    """One more person who reads all of it from now on."""

    def __init__(self, desk: Desk, view: MatterView) -> None:
        super().__init__(
            desk,
            desk.tr("Name somebody"),
            desk.tr("They read all of it from now on. Taking them off later does not undo what they have read."),
            desk.tr("&Name them"),
            "name-in-matter",
            height=360,
        )
        self._id = view.matter.id
        self._who = PersonField(
            [PersonChoice(person, name, "") for person, name in view.others], name="name-in-matter-who"
        )
        self.ask("person", self.tr("&Who?"), self._who)
        self.body.addWidget(Text(self.tr("Only people with a key can be named, and not whom it is about."), "hint"))
        self.body.addStretch(1)
        self._who.setFocus()

    def primary(self) -> None:
        """Seal it to them."""
        self.fields["person"].clear_problem()
        who = self._who.key()
        if who is None:
            self.fields["person"].set_problem(self.tr("Choose somebody"))
            self._who.setFocus()
            return
        self.desk.do(matters.name, self._id, cast(PersonId, who)).then(self.settled, failed=self.refused)


class DoneSheet(AskingSheet):
    """What came of an action."""

    def __init__(self, desk: Desk, matter_id: MatterId, entry: MatterEntry) -> None:
        super().__init__(desk, desk.tr("Done"), entry.text, desk.tr("&Done"), "matter-done", height=360)
        self._id, self._entry = matter_id, entry
        self._outcome = GrowingText(min_lines=3, name="matter-done-outcome")
        self.ask("outcome", self.tr("What &came of it?"), self._outcome)
        self.body.addStretch(1)
        self._outcome.setFocus()
        self.keep(matters.form_of_outcome(matter_id, entry.id), keep=matters.keep, kept=matters.kept)

    def primary(self) -> None:
        """Note it."""
        self.fields["outcome"].clear_problem()
        self.do(matters.done, self._id, self._entry.id, self._outcome.text()).then(self.settled, failed=self.refused)

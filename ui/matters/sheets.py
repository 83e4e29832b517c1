"""Small questions about a restricted matter: whom to name, and what came of an action."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QLineEdit

from app.domain.ids import MatterId, PersonId
from app.domain.matters import MatterEntry
from app.services import matter_packages, matters
from app.services.matters import MatterView
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, PersonChoice, PersonField, Text
from ui.components.naming import named
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


class ArrivedSheet(AskingSheet):
    """Another body has the package: when, and who there said so. Noted in every matter that was in it."""

    def __init__(self, desk: Desk, package: MatterEntry) -> None:
        super().__init__(
            desk,
            desk.tr("They have it"),
            desk.tr("Only once somebody there has opened it. Then two of you may dispose of what was in it."),
            desk.tr("&Save"),
            "matter-arrived",
            height=420,
        )
        self._package = package
        self._on = DateField(desk.today, name="matter-arrived-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&Opened on"), self._on)
        self._by = named(QLineEdit(), "matter-arrived-by")
        self.ask("by", self.tr("&Who there said so"), self._by)
        self.body.addStretch(1)
        self.keep(matters.ARRIVED, keep=matters.keep, kept=matters.kept)

    def primary(self) -> None:
        """Note it."""
        on = self.day_in("on", self._on)
        if on is None:
            return
        self.do(matter_packages.received, self._package.id, on, self._by.text()).then(self.settled, failed=self.refused)

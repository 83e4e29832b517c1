"""Learning by watching a safeguarding process: asking for a place, asking the family and the child, how it ended."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.errors import InputError
from app.domain.ids import CaseId, PersonId
from app.domain.watching import Answer, Place, Process, Whose
from app.services import watching
from app.services.watching import CaseWatching, ConsentForm, PlaceForm, WatchingRow
from ui.asking import AskingSheet
from ui.components import (
    Card,
    DateField,
    GrowingText,
    HintButton,
    PersonChoice,
    PersonField,
    SegmentedChoice,
    Text,
    clear_layout,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import day_in_prose
from ui.wording.watching import answer_name, place_name, place_words, process_name, whose_name


class WatchingCard(Card):
    """The places asked for about this child, each with the next step. Reads itself."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__("case-watching")
        self._desk, self._case_id = desk, case_id
        self.hide()  # until it is known what there is to say
        desk.ask(watching.of_case, case_id).then(self._show)

    def _show(self, view: CaseWatching) -> None:
        clear_layout(self.body)
        if not (view.rows or view.people):
            return
        self.body.addWidget(Text(self.tr("Learning by watching"), "heading"))
        for number, row in enumerate(view.rows[:3], 1):
            self._add_row(view, row, number)
        if view.people:
            button = HintButton(self.tr("Ask for a place…"), icon="eye", small=True, name="case-watch")
            button.clicked.connect(lambda: self._desk.open("watch", self._case_id))
            self.body.addWidget(button)
        self.show()

    def _add_row(self, view: CaseWatching, row: WatchingRow, number: int) -> None:
        one = row.watching
        head = self.tr("%1 watches: %2, %3").replace("%1", row.person).replace("%2", process_name(one.process))
        self.body.addWidget(Text(head.replace("%3", day_in_prose(one.held_on)), "strong"))
        self.body.addWidget(Text(place_words(row), "soft", f"watching-words-{number}"))
        if view.may_add:
            asked = HintButton(self.tr("What they said…"), small=True, name=f"watching-consent-{number}")
            asked.clicked.connect(lambda: self._desk.open("watch-consent", row))
            self.body.addWidget(asked)
        if row.may_settle:
            settle = HintButton(self.tr("What became of it…"), small=True, name=f"watching-settle-{number}")
            settle.clicked.connect(lambda: self._desk.open("watch-settle", row))
            self.body.addWidget(settle)


class PlaceSheet(AskingSheet):
    """For whom, what, when, and whom it was asked of and when: early enough that everybody can be asked."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(
            desk,
            desk.tr("Ask for a place to watch"),
            desk.tr("This goes on the training record of whoever watches, which does not name the child."),
            desk.tr("&Write it down"),
            "watch",
            height=600,
        )
        self._case_id = case_id
        self._who = PersonField([], name="watch-person")
        self.ask("person_id", self.tr("Wh&o would watch"), self._who)
        self._process = named(QComboBox(), "watch-process")
        for process in Process:
            self._process.addItem(process_name(process), process.value)
        self.ask("process", self.tr("Wh&at they would watch"), self._process)
        self._held = DateField(desk.today, name="watch-held-on")
        self.ask("held_on", self.tr("When it &is"), self._held)
        self._of = named(QLineEdit(), "watch-asked-of")
        self.ask("asked_of", self.tr("&Service the place was asked of"), self._of)
        self.fields["asked_of"].set_hint(
            self.tr("Such as the service that checks the quality of safeguarding. Without the child’s name.")
        )
        self._asked = DateField(desk.today, name="watch-asked-on")
        self._asked.set_date(desk.today())
        self.ask("asked_on", self.tr("Asked o&n"), self._asked)
        self.body.addStretch(1)
        desk.ask(watching.of_case, case_id).then(self._offer, failed=self.refused)

    def _offer(self, view: CaseWatching) -> None:
        self._who.set_people([PersonChoice(one.id, one.full_name, "") for one in view.people])
        self._who.setFocus()
        self.keep(f"watch-{self._case_id}")

    def primary(self) -> None:
        """Write it down."""
        for field in self.fields.values():
            field.clear_problem()
        person = self._who.key()
        if person is None:
            self.fields["person_id"].set_problem(self.tr("Choose somebody"))
            return
        missing = self.tr("Fill this in")
        held, asked = self.day_in("held_on", self._held, missing), self.day_in("asked_on", self._asked, missing)
        if held is None or asked is None:
            return
        process = Process(self._process.currentData())
        form = PlaceForm(cast(PersonId, person), process, held, asked, self._of.text())
        self.do(watching.ask, self._case_id, form).then(self.settled, failed=self.refused)


class ConsentSheet(AskingSheet):
    """Who was asked by whom, when, and what they said. Neither side nor answer is filled in beforehand."""

    def __init__(self, desk: Desk, row: WatchingRow) -> None:
        super().__init__(
            desk,
            desk.tr("What they said to being watched"),
            desk.tr("This goes on the child’s file. The family and the child are asked each by themselves."),
            desk.tr("&Write it down"),
            "watch-consent",
            height=680,
        )
        self._row = row
        self._whose = SegmentedChoice(
            [(one.value, whose_name(one)) for one in Whose], name="consent-whose", label=self.tr("Who was asked")
        )
        self.ask("whose", self.tr("Who was asked"), self._whose)
        self._answer = SegmentedChoice(
            [(one.value, answer_name(one)) for one in Answer], name="consent-answer", label=self.tr("What they said")
        )
        self._answer.chosen.connect(self._follow)
        self.ask("answer", self.tr("What they said"), self._answer)
        self._who = named(QLineEdit(), "consent-who")
        self.ask("who", self.tr("Who a&nswered"), self._who)
        self._by = named(QLineEdit(), "consent-asked-by")
        self.ask("asked_by", self.tr("Asked &by"), self._by)
        self._asked = DateField(desk.today, name="consent-asked-on")
        self._asked.set_date(desk.today())
        self.ask("asked_on", self.tr("Asked &on"), self._asked)
        self._answered = DateField(desk.today, name="consent-answered-on")
        self._answered.set_date(desk.today())
        self.ask("answered_on", self.tr("Answere&d on"), self._answered)
        self._free = named(QCheckBox(self.tr("They &know that they may say no")), "consent-free")
        self.ask("is_free", self.tr("Free of pressure"), self._free)
        self.fields["is_free"].set_hint(self.tr("A no changes nothing for them, and they can still say it later."))
        self._note = GrowingText(min_lines=2, name="consent-note")
        self.ask("note", self.tr("How it was p&ut to them, or why not"), self._note)
        self.body.addStretch(1)
        self.keep(f"watch-consent-{row.watching.id}")
        self._follow()

    def _follow(self, *_args: object) -> None:
        is_asked = self._answer.value() != Answer.NOT_ASKED.value
        for key in ("who", "is_free"):
            self.fields[key].setVisible(is_asked)

    def primary(self) -> None:
        """Write it down."""
        for field in self.fields.values():
            field.clear_problem()
        whose, answer = self._whose.value(), self._answer.value()
        for key, value in (("whose", whose), ("answer", answer)):
            if not value:
                self.refused(InputError(key, "missing"))
                return
        missing = self.tr("Fill this in")
        asked, answered = (
            self.day_in("asked_on", self._asked, missing),
            self.day_in("answered_on", self._answered, missing),
        )
        if asked is None or answered is None:
            return
        is_asked = answer != Answer.NOT_ASKED.value
        form = ConsentForm(
            whose=Whose(str(whose)),
            answer=Answer(str(answer)),
            asked_on=asked,
            answered_on=answered,
            asked_by=self._by.text(),
            who=self._who.text() if is_asked else "",
            is_free=is_asked and self._free.isChecked(),
            note=self._note.text(),
        )
        self.do(watching.consent, self._row.watching.id, form).then(self.settled, failed=self.refused)


class SettleSheet(AskingSheet):
    """Given, refused, called off, or that they were there: then it is a course on their training record."""

    def __init__(self, desk: Desk, row: WatchingRow) -> None:
        super().__init__(
            desk,
            desk.tr("What became of the place"),
            f"{row.person}: {process_name(row.watching.process)}",
            desk.tr("&Write it down"),
            "watch-settle",
            height=440,
        )
        self._row = row
        self._place = named(QComboBox(), "settle-place")
        self._place.addItem(self.tr("Choose what became of it"), None)
        for place in Place:
            if place is not Place.ASKED and place is not row.watching.place:
                self._place.addItem(place_name(place), place.value)
        self.ask("place", self.tr("W&hat became of it"), self._place)
        self._on = DateField(desk.today, name="settle-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&On"), self._on)
        self.body.addStretch(1)
        self.keep(f"watch-settle-{row.watching.id}")

    def primary(self) -> None:
        """Write it down."""
        for field in self.fields.values():
            field.clear_problem()
        chosen = self._place.currentData()
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if chosen is None:
            self.refused(InputError("place", "missing"))
        elif on is not None:
            command = self.do(watching.settle, self._row.watching.id, Place(chosen), on)
            command.then(self.settled, failed=self.refused)

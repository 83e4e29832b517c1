"""Giving a case to somebody: training, experience and time confirmed, what is to be done, how it is reviewed."""

from __future__ import annotations

from typing import cast

from app.domain.allocation import Confirmed
from app.domain.ids import CaseId, PersonId
from app.services import allocations
from app.services.allocations import AllocationForm, AllocationView, Candidate
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
from ui.desk import Desk
from ui.wording import count, day_in_prose
from ui.wording.case_keeping import confirmed_name
from ui.wording.training import topic_name


class AllocationCard(Card):
    """Who has the case and since when. Reads itself."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__("case-allocation")
        self._desk, self._case_id = desk, case_id
        self.hide()  # until it is known what there is to say
        desk.ask(allocations.of_case, case_id).then(self._show)

    def _show(self, view: AllocationView) -> None:
        clear_layout(self.body)
        one = view.in_force
        if one is None and not view.may_allocate:
            return
        self.body.addWidget(Text(self.tr("Whose case it is"), "heading"))
        if one is None:
            self.body.addWidget(Text(self.tr("Nothing is written down yet about giving it to somebody."), "soft"))
        else:
            words = self.tr("Given to %1 on %2 by %3.").replace("%1", view.names.get(one.person, ""))
            words = words.replace("%2", day_in_prose(one.on)).replace("%3", view.names.get(one.made.by, ""))
            self.body.addWidget(Text(words, "body", "allocation-words"))
            self.body.addWidget(Text(one.action_required, "soft"))
            if view.is_missing:
                self.body.addWidget(Text(self.tr("Somebody else leads it now: write that down too."), "attn"))
            if one.review_on is not None:
                review = self.tr("To be looked at again by %1.").replace("%1", day_in_prose(one.review_on))
                self.body.addWidget(Text(review, "attn" if view.review_due else "soft", "allocation-review"))
        if view.may_allocate:
            button = HintButton(self.tr("Give it to…"), icon="user-plus", small=True, name="case-allocate")
            button.clicked.connect(lambda: self._desk.open("allocate", self._case_id))
            self.body.addWidget(button)
        self.show()


class AllocationSheet(AskingSheet):
    """What is known of the person's training and other cases stands beside the questions."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(
            desk,
            desk.tr("Give the case to somebody"),
            desk.tr("Whoever it is given to leads on it from then on. This goes on the child’s file."),
            desk.tr("&Give it"),
            "allocate",
            height=680,
        )
        self._case_id = case_id
        self._candidates: dict[PersonId, Candidate] = {}
        self._who = PersonField([], name="allocate-person")
        self.ask("person", self.tr("To &whom"), self._who)
        self._known = Text("", "hint", "allocate-known")
        self._known.hide()
        self.body.addWidget(self._known)
        self._who.chosen.connect(self._tell)
        self._on = DateField(desk.today, name="allocate-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("F&rom"), self._on)
        self._checks: dict[str, SegmentedChoice] = {}
        self._notes: dict[str, GrowingText] = {}
        for name, words, note in (
            ("training", self.tr("Trained for this case"), self.tr("What is done about the training")),
            ("experience", self.tr("Experienced enough for this case"), self.tr("Who stands beside them")),
            ("time", self.tr("Has the time for it"), self.tr("What makes room for it")),
        ):
            self._add_check(name, words, note)
        self._action = GrowingText(min_lines=2, name="allocate-action")
        self.ask("action_required", self.tr("What is to be &done"), self._action)
        self._how = GrowingText(min_lines=2, name="allocate-how")
        self.ask("how_reviewed", self.tr("How it is reviewed and &supervised"), self._how)
        self._review = DateField(desk.today, name="allocate-review")
        self.ask("review_on", self.tr("To be &looked at again by"), self._review, optional=True)
        self.body.addStretch(1)
        desk.ask(allocations.candidates, case_id).then(self._offer, failed=self.refused)

    def _add_check(self, name: str, words: str, note: str) -> None:
        choice = SegmentedChoice(
            [(one.value, confirmed_name(one)) for one in Confirmed], name=f"allocate-{name}", label=words
        )
        self._checks[name] = choice
        self.ask(name, words, choice)
        self._notes[name] = GrowingText(min_lines=1, name=f"allocate-{name}-note")
        self.ask(f"{name}_note", note, self._notes[name])
        field = self.fields[f"{name}_note"]
        field.hide()
        choice.chosen.connect(lambda value: field.setVisible(value == Confirmed.NOT_YET.value))

    def _offer(self, found: tuple[Candidate, ...]) -> None:
        self._candidates = {one.person.id: one for one in found}
        self._who.set_people([PersonChoice(one.person.id, one.person.full_name, one.title) for one in found])
        self._who.setFocus()
        self.keep(f"allocate-{self._case_id}")
        for name, choice in self._checks.items():  # what was kept may have been "not yet"
            self.fields[f"{name}_note"].setVisible(choice.value() == Confirmed.NOT_YET.value)

    def _tell(self, key: object) -> None:
        one = self._candidates.get(cast(PersonId, key))
        said = []
        if one is not None and one.cases is not None:
            said.append(self.tr("Leads %1 now.").replace("%1", count(one.cases, "open case", "open cases")))
        if one is not None and one.wanting:
            topics = ", ".join(topic_name(each.topic) for each in one.wanting)
            said.append(self.tr("Training that is missing or runs out: %1.").replace("%1", topics))
        elif one is not None and one.wanting is not None:
            said.append(self.tr("Their training is in date."))
        self._known.setText(" ".join(said))
        self._known.setVisible(bool(said))

    def primary(self) -> None:
        """Give it."""
        for field in self.fields.values():
            field.clear_problem()
        person = self._who.key()
        if person is None:
            self.fields["person"].set_problem(self.tr("Choose somebody"))
            return
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        review_on = None if not self._review.text().strip() else self.day_in("review_on", self._review)
        if on is None or (review_on is None and self._review.text().strip()):
            return
        unanswered = [name for name, choice in self._checks.items() if not choice.value()]
        for name in unanswered:
            self.fields[name].set_problem(self.tr("Say which"))
        if unanswered:
            return
        form = AllocationForm(
            person=cast(PersonId, person),
            on=on,
            action_required=self._action.text(),
            how_reviewed=self._how.text(),
            review_on=review_on,
            training=self._confirmed("training"),
            experience=self._confirmed("experience"),
            time=self._confirmed("time"),
            training_note=self._notes["training"].text(),
            experience_note=self._notes["experience"].text(),
            time_note=self._notes["time"].text(),
        )
        self.do(allocations.allocate, self._case_id, form).then(self.settled, failed=self.refused)

    def _confirmed(self, name: str) -> Confirmed:
        return Confirmed(str(self._checks[name].value()))

"""What can be done with an escalation that is open: note the answer, take it further, note who was told, settle it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.errors import InputError
from app.domain.escalation import Settlement, Way, answer_due_on
from app.services import escalations
from app.services.escalations import EscalationView, StepForm
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, TimeField
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import field_problem
from ui.wording.escalation import settlement_name, way_name
from ui.wording.shipped import shipped


class AnswerSheet(AskingSheet):
    """What the other side said, and when."""

    def __init__(self, desk: Desk, view: EscalationView) -> None:
        one = view.row.escalation
        super().__init__(
            desk, desk.tr("The answer"), one.current.whom, desk.tr("&Write it down"), "escalation-answer", height=440
        )
        self._one = one
        self._text = GrowingText(min_lines=4, name="escalation-answer-text")
        self.ask("answer", self.tr("What they &said"), self._text)
        self._on = DateField(desk.today, name="escalation-answer-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&On"), self._on)
        self.body.addStretch(1)
        self.keep(f"escalation-answer-{one.id}-{len(one.steps)}")

    def primary(self) -> None:
        """Write the answer down."""
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if on is not None:
            self.do(escalations.answer, self._one.id, self._text.text(), on).then(self.settled, failed=self.refused)


class FurtherSheet(AskingSheet):
    """To which stage and whom it goes next, and by when an answer is wanted."""

    def __init__(self, desk: Desk, view: EscalationView) -> None:
        one = view.row.escalation
        super().__init__(
            desk,
            desk.tr("Take it further"),
            desk.tr("What was written so far stays. The new stage has its own clock."),
            desk.tr("&Begin this stage"),
            "escalation-further",
            height=520,
        )
        self._view = view
        self._stage = named(QComboBox(), "escalation-further-stage")
        for stage in view.next_stages:
            self._stage.addItem(shipped(stage.title), stage.key)
        self.ask("stage", self.tr("&Stage"), self._stage)
        self._stage.activated.connect(self._suggest)
        self._whom = named(QLineEdit(), "escalation-further-whom")
        self.ask("whom", self.tr("To &whom"), self._whom)
        self._way = named(QComboBox(), "escalation-further-way")
        for way in Way:
            self._way.addItem(way_name(way), way.value)
        self.ask("way", self.tr("&How they are reached"), self._way)
        self._due = DateField(desk.today, name="escalation-further-due")
        self.ask("due_on", self.tr("An answer is &needed by"), self._due)
        self.body.addStretch(1)
        self._suggest()
        self.keep(f"escalation-further-{one.id}-{len(one.steps)}")

    def _suggest(self, *_args: object) -> None:
        stages = self._view.next_stages
        stage = next((one for one in stages if one.key == self._stage.currentData()), None)
        if stage is None:
            return
        if not self._whom.text().strip() or self._whom.text() in {one.who for one in stages}:
            self._whom.setText(stage.who)
        self._due.set_date(answer_due_on(stage, self._view.row.escalation.urgency, self.desk.today()))

    def primary(self) -> None:
        """Begin the stage."""
        due = self.day_in("due_on", self._due, self.tr("Say by when"))
        if due is None:
            return
        form = StepForm(self._stage.currentData() or "", self._whom.text(), Way(self._way.currentData()), due)
        one = self._view.row.escalation
        self.do(escalations.take_further, one.id, form).then(self.settled, failed=self.refused)


class ToldSheet(AskingSheet):
    """Who was told, when, and of what."""

    def __init__(self, desk: Desk, view: EscalationView) -> None:
        one = view.row.escalation
        super().__init__(
            desk,
            desk.tr("Somebody was told"),
            desk.tr("The family, the child, a manager, the partnership: whoever knows of it now."),
            desk.tr("Write it &down"),
            "escalation-told",
            height=520,
        )
        self._one = one
        self._who = named(QLineEdit(), "escalation-told-who")
        self.ask("who", self.tr("Wh&o"), self._who)
        now = desk.now()
        self._on = DateField(desk.today, name="escalation-told-on")
        self._on.set_date(now.date())
        self.ask("at", self.tr("O&n"), self._on)
        self._at = TimeField(name="escalation-told-at")
        self._at.set_time(now.time().replace(second=0, microsecond=0))
        self.ask("time", self.tr("A&t"), self._at)
        self._of_what = GrowingText(min_lines=2, name="escalation-told-of-what")
        self.ask("of_what", self.tr("Of wh&at"), self._of_what, optional=True)
        self.body.addStretch(1)
        self.keep(f"escalation-told-{one.id}")

    def primary(self) -> None:
        """Note it."""
        on = self.day_in("at", self._on, self.tr("Fill this in"))
        try:
            at = self._at.time()
        except InputError as error:
            self.fields["time"].set_problem(field_problem(error))
            return
        if at is None:
            self.fields["time"].set_problem(self.tr("Fill this in"))
        if on is None or at is None:
            return
        when = datetime.combine(on, at, self.desk.around.zone)
        self.do(escalations.tell, self._one.id, self._who.text(), when, self._of_what.text()).then(
            self.settled, failed=self.refused
        )


class OutcomeSheet(AskingSheet):
    """How it ended, in writing: for the child's file. What the club learns from it is kept apart."""

    def __init__(self, desk: Desk, view: EscalationView) -> None:
        one = view.row.escalation
        super().__init__(
            desk,
            desk.tr("Write the outcome"),
            desk.tr("It goes on the child’s file and is not changed afterwards."),
            desk.tr("&Settle it"),
            "escalation-outcome",
            height=620,
        )
        self._one = one
        self._how = named(QComboBox(), "escalation-outcome-how")
        for settlement in Settlement:
            self._how.addItem(settlement_name(settlement), settlement.value)
        self.ask("settlement", self.tr("&How it ended"), self._how)
        self._text = GrowingText(min_lines=4, name="escalation-outcome-text")
        self.ask("outcome", self.tr("What holds &now, and why"), self._text)
        self._on = DateField(desk.today, name="escalation-outcome-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&On"), self._on)
        self._learning = GrowingText(min_lines=2, name="escalation-outcome-learning")
        self.ask("learning", self.tr("What the club &learns from it"), self._learning, optional=True)
        self.fields["learning"].set_hint(
            self.tr("Not part of the child’s record: name no child here, and nobody by whom one could be known.")
        )
        self.body.addStretch(1)
        self.keep(f"escalation-outcome-{one.id}")

    def primary(self) -> None:
        """Settle it."""
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if on is None:
            return
        how = Settlement(self._how.currentData())
        self.do(escalations.close, self._one.id, how, self._text.text(), on, self._learning.text()).then(
            self.settled, failed=self.refused
        )

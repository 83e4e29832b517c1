"""Escalate: first whether the child is in danger now, then what is agreed, what is in dispute, and to whom it goes."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.escalation import RouteStage, Scope, Subject, Urgency, Voice, Way, answer_due_on
from app.domain.ids import CaseId, EscalationId
from app.services import escalation_prompts, escalations
from app.services.escalation_prompts import BeginOffer
from app.services.escalations import EscalationForm
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, HintButton, SegmentedChoice, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.wording.escalation import offer_words, scope_name, subject_name, urgency_name, voice_name, way_name
from ui.wording.shipped import shipped


class BeginSheet(AskingSheet):
    """Nothing is asked before it is clear that the child is not in danger now.

    With ``stays`` the window stays where it is afterwards: in the session that is being written.
    """

    def __init__(self, desk: Desk, case_id: CaseId, source_id: UUID | None = None, *, stays: bool = False) -> None:
        super().__init__(
            desk,
            desk.tr("Escalate"),
            desk.tr("A disagreement is taken further, stage by stage, until there is a written outcome."),
            desk.tr("Be&gin the first stage"),
            "escalate",
            height=680,
        )
        self._case_id, self._source_id, self._stays = case_id, source_id, stays
        self._offer: BeginOffer | None = None
        self._hidden: list[QWidget] = []
        self._danger = self._danger_question()
        self.body.addWidget(self._danger)
        self._build_what()
        self._build_where()
        self.body.addStretch(1)
        for one in self._hidden:
            one.hide()
        self._go_on.hide()
        desk.ask(escalation_prompts.offer, case_id).then(self._offered, failed=self.refused)

    def _danger_question(self) -> QWidget:
        holder = named(QWidget(), "escalate-danger")
        row = box(QHBoxLayout(holder), 0, 12)
        row.addWidget(Text(self.tr("Is the child in danger now?"), "prompt"), 1)
        yes = HintButton(self.tr("&Yes: report now"), icon="phone", name="escalate-danger-yes")
        yes.clicked.connect(self._report)
        no = HintButton(self.tr("&No, go on"), name="escalate-danger-no")
        no.clicked.connect(self._go_ahead)
        row.addWidget(yes)
        row.addWidget(no)
        return holder

    def _build_what(self) -> None:
        self._source = named(QComboBox(), "escalate-source")
        self._source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._source.setMinimumContentsLength(20)  # what was decided can be long; the list still shows all of it
        self._add("source", self.tr("It com&es from"), self._source)
        self._subject = named(QComboBox(), "escalate-subject")
        for subject in Subject:
            self._subject.addItem(subject_name(subject), subject.value)
        self._add("subject", self.tr("It is abo&ut"), self._subject)
        self._voice = SegmentedChoice(
            [(one.value, voice_name(one)) for one in Voice], name="escalate-voice", label=self.tr("Who challenges whom")
        )
        self._voice.set_value(Voice.GIVEN.value)
        self._put(self._voice)
        self._other = named(QLineEdit(), "escalate-other-side")
        self._add("other_side", self.tr("W&ho sees it differently"), self._other, hint=self.tr("Name, role, agency"))
        self._texts: dict[str, GrowingText] = {}
        for key, label, hint, optional in (
            ("agreed", self.tr("What we &agree on"), "", True),
            ("disputed", self.tr("What is in &dispute"), "", False),
            ("why_matters", self.tr("Why it &matters to the child"), "", False),
            (
                "wishes",
                self.tr("What the child &wants"),
                self.tr("In their words, if you have them. If nobody has asked, write that and why."),
                False,
            ),
            ("safe_meanwhile", self.tr("What keeps the child &safe meanwhile"), "", False),
        ):
            self._texts[key] = GrowingText(min_lines=2, name=f"escalate-{key.replace('_', '-')}")
            self._add(key, label, self._texts[key], hint=hint, optional=optional)

    def _build_where(self) -> None:
        self._scope = SegmentedChoice(
            [(one.value, scope_name(one)) for one in Scope], name="escalate-scope", label=self.tr("Which route")
        )
        self._scope.set_value(Scope.INTERNAL.value)
        self._scope.chosen.connect(self._offer_stages)
        self._put(self._scope)
        self._urgency = SegmentedChoice(
            [(one.value, urgency_name(one)) for one in (Urgency.USUAL, Urgency.TODAY)],
            name="escalate-urgency",
            label=self.tr("How soon an answer is needed"),
        )
        self._urgency.set_value(Urgency.USUAL.value)
        self._urgency.chosen.connect(self._suggest)
        self._stage = named(QComboBox(), "escalate-stage")
        self._add("stage", self.tr("&First stage"), self._stage)
        self._stage.activated.connect(self._suggest)
        self._whom = named(QLineEdit(), "escalate-whom")
        self._add("whom", self.tr("&To whom"), self._whom)
        self._way = named(QComboBox(), "escalate-way")
        for way in Way:
            self._way.addItem(way_name(way), way.value)
        self._add("way", self.tr("H&ow they are reached"), self._way)
        self._put(self._urgency)
        self._due = DateField(self.desk.today, name="escalate-due")
        self._add("due_on", self.tr("An answer is &needed by"), self._due)

    def _add(self, key: str, label: str, control: QWidget, *, hint: str = "", optional: bool = False) -> None:
        self.ask(key, label, control, optional=optional)
        self.fields[key].set_hint(hint)
        self._hidden.append(self.fields[key])

    def _put(self, widget: QWidget) -> None:
        self.body.addWidget(widget)
        self._hidden.append(widget)

    def _offered(self, offer: BeginOffer) -> None:
        self._offer = offer
        initials, reference = offer.case_label
        self.set_title(self.tr("Escalate: %1 %2").replace("%1", initials).replace("%2", reference))
        today = self.desk.today()
        for one in offer.sources:
            self._source.addItem(offer_words(one, today), str(one.source_id or ""))
        place = next((n for n, one in enumerate(offer.sources) if one.source_id == self._source_id), 0)
        self._source.setCurrentIndex(place)
        self._offer_stages()
        self.keep(f"escalate-{self._case_id}-{self._source_id or 'case'}")

    def _stages(self) -> tuple[RouteStage, ...]:
        scope = Scope(self._scope.value() or Scope.INTERNAL)
        return () if self._offer is None else self._offer.rules.routes[scope]

    def _offer_stages(self, *_args: object) -> None:
        self._stage.clear()
        for one in self._stages():
            self._stage.addItem(shipped(one.title), one.key)
        self._suggest()

    def _suggest(self, *_args: object) -> None:
        """To whom, and by when, as the route has it."""
        stage = next((one for one in self._stages() if one.key == self._stage.currentData()), None)
        if stage is None:
            return
        others = {one.who for route in (self._offer.rules.routes.values() if self._offer else ()) for one in route}
        if not self._whom.text().strip() or self._whom.text() in others:
            self._whom.setText(stage.who)
        urgency = Urgency(self._urgency.value() or Urgency.USUAL)
        self._due.set_date(answer_due_on(stage, urgency, self.desk.today()))

    def _report(self) -> None:
        self.reject()
        self.desk.open("report-now", self._case_id)

    def _go_ahead(self) -> None:
        self._danger.hide()
        for one in self._hidden:
            one.show()
        self._go_on.show()
        self._other.setFocus()

    def primary(self) -> None:
        """Write it down and begin its first stage."""
        for field in self.fields.values():
            field.clear_problem()
        due = self.day_in("due_on", self._due, self.tr("Say by when"))
        if due is None or self._offer is None:
            return
        source = self._offer.sources[self._source.currentIndex()]
        form = EscalationForm(
            case_id=self._case_id,
            source=source.source,
            source_id=source.source_id,
            scope=Scope(self._scope.value() or Scope.INTERNAL),
            voice=Voice(self._voice.value() or Voice.GIVEN),
            subject=Subject(self._subject.currentData()),
            urgency=Urgency(self._urgency.value() or Urgency.USUAL),
            other_side=self._other.text(),
            **{key: one.text() for key, one in self._texts.items()},
            stage=self._stage.currentData() or "",
            whom=self._whom.text(),
            way=Way(self._way.currentData()),
            due_on=due,
        )
        self.do(escalations.begin, form).then(self._begun, failed=self.refused)

    def _begun(self, escalation_id: EscalationId) -> None:
        self.accept()
        if not self._stays:
            self.desk.open("escalation", escalation_id)

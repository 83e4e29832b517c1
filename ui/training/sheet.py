"""Enter a course, or change one."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.errors import FormError, InputError
from app.domain.ids import PersonId
from app.domain.training import DONE, Evidence, Progress, Topic, Training
from app.services import training
from app.services.training import TrainingForm
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, HintButton, NumberField
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.wording.training import evidence_name, progress_name, topic_name


class TrainingSheet(AskingSheet):
    """What it was about, when, what shows it, until when it counts."""

    def __init__(self, desk: Desk, person_id: PersonId, name: str, old: Training | None = None) -> None:
        super().__init__(
            desk,
            desk.tr("Enter a course") if old is None else desk.tr("Change this course"),
            name,
            desk.tr("&Save"),
            "training",
            height=680,
        )
        self._person_id, self._old = person_id, old
        self._topic = named(QComboBox(), "training-topic")
        self._topic.addItem(self.tr("Choose what it was about"), None)
        for topic in Topic:
            self._topic.addItem(topic_name(topic), topic.value)
        self._topic.activated.connect(self._suggest)
        self.ask("topic", self.tr("&Topic"), self._topic)
        self._lines = {key: named(QLineEdit(), f"training-{key}") for key in ("course", "level", "provider")}
        self.ask("course", self.tr("&Name of the course"), self._lines["course"])
        self._progress = named(QComboBox(), "training-progress")
        self._progress.addItem(self.tr("Choose how far it is"), None)
        for progress in (Progress.ATTENDED, Progress.BOOKED, Progress.OFFERED, Progress.APPLIED):
            self._progress.addItem(progress_name(progress), progress.value)
        self._progress.activated.connect(self._follow)
        self.ask("progress", self.tr("&How far"), self._progress)
        self._on = DateField(desk.today, name="training-on")
        self._on.set_date(desk.today())
        self._on.textChanged.connect(self._suggest)
        self.ask("on", self.tr("&On"), self._on)
        self._expires = DateField(desk.today, name="training-expires")
        self.ask("expires_on", self.tr("Counts &until"), self._expires, optional=True)
        self.fields["expires_on"].set_hint(self.tr("Empty: it does not run out."))
        self._evidence = named(QComboBox(), "training-evidence")
        for evidence in Evidence:
            self._evidence.addItem(evidence_name(evidence), evidence.value)
        self._evidence.activated.connect(self._follow)
        self.ask("evidence", self.tr("What shows &it"), self._evidence)
        self._seen = named(QCheckBox(self.tr("I have seen it")), "training-seen")
        self.body.addWidget(self._seen)
        self.ask("level", self.tr("&Level"), self._lines["level"], optional=True)
        self.ask("provider", self.tr("&Provider"), self._lines["provider"], optional=True)
        self._hours = NumberField(0, training.MOST_HOURS, 0, name="training-hours")
        self.ask("hours", self.tr("Hou&rs"), self._hours, optional=True)
        self._applied = GrowingText(min_lines=2, name="training-applied")
        self.ask("applied", self.tr("What it &changed in their work"), self._applied, optional=True)
        self.body.addStretch(1)
        self._fill(old)
        self._name_fields()
        self.keep(f"training-{person_id}" if old is None else f"training-{old.id}")

    def _fill(self, old: Training | None) -> None:
        if old is None:
            self._suggest()
            return
        for box, value in ((self._topic, old.topic), (self._progress, old.progress), (self._evidence, old.evidence)):
            choose(box, value.value)
        for key, line in self._lines.items():
            line.setText(getattr(old, key))
        self._on.set_date(old.on)
        self._expires.set_date(old.expires_on)
        self._hours.setValue(old.hours or 0)
        self._applied.set_text(old.applied)
        self._seen.setChecked(old.seen_by is not None)
        take_out = HintButton(self.tr("Take it out"), kind="quiet", name="training-take-out")
        take_out.clicked.connect(self._take_out)
        self.bar.add(take_out)

    def _suggest(self, *_args: object) -> None:
        """Until when it counts follows from the topic and the day, and can be changed."""
        self._name_fields()
        topic = self._topic.currentData()
        if topic is None or self._is_registration:  # each body has a day of its own
            return
        on = self._on.readable_date()
        rule = training.rule_of(Topic(topic))
        self._expires.set_date(None if on is None else rule.runs_out_on(on))

    @property
    def _is_registration(self) -> bool:
        return bool(self._topic.currentData() == Topic.REGISTRATION.value)

    def _name_fields(self) -> None:
        """A professional registration is asked for in other words than a course (S0-9)."""
        labels = {
            "course": self.tr("&Name of the course"),
            "level": self.tr("&Level"),
            "provider": self.tr("&Provider"),
            "on": self.tr("&On"),
            "expires_on": self.tr("Counts &until"),
        }
        if self._is_registration:
            labels = {
                "course": self.tr("&Profession"),
                "level": self.tr("&Number"),
                "provider": self.tr("&Body that keeps the register"),
                "on": self.tr("Registered, or renewed, &on"),
                "expires_on": self.tr("To be renewed by, &until"),
            }
        for key, label in labels.items():
            self.fields[key].set_label(label)
        self._follow()

    def _follow(self, *_args: object) -> None:
        """A course that is still to come counts for nothing yet; nobody sees their own certificate."""
        progress = self._progress.currentData()
        done = progress is None or Progress(progress) in DONE
        for key in ("expires_on", "evidence"):
            self.fields[key].setVisible(done)
        for key in ("hours", "applied"):
            self.fields[key].setVisible(not self._is_registration)
        by_paper = Evidence(self._evidence.currentData()) is not Evidence.TOLD
        self._seen.setVisible(done and by_paper and self._person_id != self.desk.vault.me)

    def primary(self) -> None:
        """Save the course."""
        for field in self.fields.values():
            field.clear_problem()
        topic, how_far = self._topic.currentData(), self._progress.currentData()
        asked = {"topic": topic, "course": self._lines["course"].text().strip(), "progress": how_far}
        missing = [InputError(key, "missing") for key, one in asked.items() if not one]
        if missing:
            self.refused(FormError(tuple(missing)))
            return
        progress = Progress(how_far)
        on = self._on.readable_date() if progress is Progress.OFFERED else self.day_in("on", self._on)
        if on is None and progress is not Progress.OFFERED:
            return
        expires = self._expires.readable_date()
        form = TrainingForm(
            person_id=self._person_id,
            topic=Topic(topic),
            course=self._lines["course"].text(),
            on=on,
            progress=progress,
            level=self._lines["level"].text(),
            provider=self._lines["provider"].text(),
            hours=self._hours.value() or None,
            expires_on=expires,
            runs_out=expires is not None,
            evidence=Evidence(self._evidence.currentData()),
            is_seen=not self._seen.isHidden() and self._seen.isChecked(),
            applied=self._applied.text(),
        )
        if self._old is None:
            self.do(training.add, form).then(self.settled, failed=self.refused)
        else:
            self.do(training.change, self._old.id, form).then(self.settled, failed=self.refused)

    def _take_out(self) -> None:
        if self._old is not None:
            self.do(training.remove, self._old.id).then(self.settled, failed=self.refused)

"""The sheets of feedback, visits and objectives. What is typed is kept at every pause, but for feedback."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.ids import ObjectiveId, PersonId, VisitId
from app.domain.improving import Reached, Want
from app.services import feedback, objectives, visits
from app.services.feedback import AboutOne, FeedbackForm
from app.services.objectives import ObjectiveForm
from app.services.visits import VisitForm
from app.services.work import Work
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, SegmentedChoice, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.wording.shipped import shipped


def _names(work: Work, about: PersonId) -> tuple[tuple[tuple[PersonId, str], ...], bool]:
    return feedback.supervised_by(work, about), feedback.hands_in_paper(work, about)


class FeedbackSheet(AskingSheet):
    """How somebody is supervised, said with their name or without.

    What is typed here is not kept while it is typed: a form of somebody's own would tell whose it was.
    """

    def __init__(self, desk: Desk, about: Sequence[tuple[PersonId, str]]) -> None:
        title = desk.tr("How is supervision for you?")
        words = desk.tr("Without a name, nothing in the records tells who said it or on which day.")
        super().__init__(desk, title, words, desk.tr("&Hand in"), "feedback", height=690)
        self._about = named(QComboBox(), "feedback-about")
        self._about.addItem(self.tr("Choose who supervises you"), None)
        for key, name in about:
            self._about.addItem(name, key)
        self.ask("about", self.tr("&Supervision by"), self._about)
        self._author = named(QComboBox(), "feedback-author")
        self.ask("author", self.tr("In whose &name"), self._author)
        self._on_paper = False
        self._marks: dict[str, SegmentedChoice] = {}
        self._wants: dict[str, SegmentedChoice] = {}
        for number, question in enumerate(feedback.questions(), 1):
            self._add_question(number, question.key, shipped(question.text))
        self._comment = GrowingText(min_lines=3, name="feedback-comment")
        self.ask("comment", self.tr("What would make it &better"), self._comment, optional=True)
        self.fields["comment"].set_hint(self.tr("Name no child. Without a name, write nothing that gives you away."))
        self.body.addStretch(1)
        self._about.currentIndexChanged.connect(self._ask_names)
        self._ask_names()

    def _add_question(self, number: int, key: str, text: str) -> None:
        holder = QWidget()
        column = box(QVBoxLayout(holder), 0, 6)
        column.addWidget(Text(text, "body"))
        options = [(str(mark), shipped(words)) for mark, words in feedback.marks().items()]
        self._marks[key] = SegmentedChoice(options, name=f"feedback-mark-{key}", label=text)
        column.addWidget(self._marks[key])
        wants = [
            (Want.LESS.value, self.tr("Less")),
            (Want.SAME.value, self.tr("As it is")),
            (Want.MORE.value, self.tr("More")),
        ]
        self._wants[key] = SegmentedChoice(wants, name=f"feedback-want-{key}", label=self.tr("How much of it"))
        column.addWidget(self._wants[key])
        holder.setFocusProxy(self._marks[key].option("1"))
        self.ask(key, self.tr("Question %1").replace("%1", str(number)), holder)

    def _ask_names(self, *_args: object) -> None:
        about = self._about.currentData()
        if about is None:
            self._offer(((), False))
        else:
            self.desk.ask(_names, about).then(self._offer)

    def _offer(self, found: tuple[tuple[tuple[PersonId, str], ...], bool]) -> None:
        people, self._on_paper = found
        self._author.clear()
        self._author.addItem(
            self.tr("Came on paper, without a name") if self._on_paper else self.tr("Without a name"), None
        )
        words = self.tr(
            "You may read what is said about them, so without a name you hand in only what came on paper. It is shown "
            "beside three others, and is not one of the three."
        )
        self.fields["author"].set_hint(words if self._on_paper else "")
        for key, name in people:
            self._author.addItem(name, key)

    def primary(self) -> None:
        """Hand it in."""
        for one in self.fields.values():
            one.clear_problem()
        about = self._about.currentData()
        if about is None:
            self.fields["about"].set_problem(self.tr("Choose who supervises you"))
            self._about.setFocus()
            return
        form = FeedbackForm(
            about=about,
            author=self._author.currentData(),
            marks={key: int(value) for key, one in self._marks.items() if (value := one.value()) is not None},
            wants={key: Want(value) for key, one in self._wants.items() if (value := one.value()) is not None},
            comment=self._comment.text(),
            on_paper=self._on_paper and self._author.currentData() is None,
        )
        self.do(feedback.give, form).then(self.settled, failed=self.refused)


class RespondSheet(AskingSheet):
    """What is done about what people said, and whether they were told."""

    def __init__(self, desk: Desk, one: AboutOne) -> None:
        title = desk.tr("What is done about it")
        super().__init__(desk, title, one.name, desk.tr("&Save"), "feedback-respond", height=460)
        self._about = one.about
        self._text = GrowingText(min_lines=3, name="feedback-respond-text")
        self.ask("text", self.tr("What &changes"), self._text)
        self._told = named(QCheckBox(self.tr("They were &told today")), "feedback-told")
        self.body.addWidget(self._told)
        for earlier in one.responses:
            self.body.addWidget(Text(earlier.text, "hint"))
        self.body.addStretch(1)
        self.keep(f"feedback-respond-{one.about}-{one.quarter_on.isoformat()}")

    def primary(self) -> None:
        """Keep it."""
        told = self.desk.today() if self._told.isChecked() else None
        self.do(feedback.respond, self._about, self._text.text(), told).then(self.settled, failed=self.refused)


class VisitSheet(AskingSheet):
    """A leader came by: who, when, where, what was heard."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("A leader’s visit")
        words = desk.tr("What was heard, so that it can be followed up. Name no child.")
        super().__init__(desk, title, words, desk.tr("&Save"), "visit", height=560)
        self._on = DateField(desk.today, name="visit-on", prefer="past")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&On"), self._on)
        self._who, self._where = (named(QLineEdit(), f"visit-{key}") for key in ("who", "where"))
        self.ask("who", self.tr("&Who came"), self._who)
        self.ask("where", self.tr("Wh&ere"), self._where)
        self._heard = GrowingText(min_lines=4, name="visit-heard")
        self.ask("heard", self.tr("What they &heard"), self._heard)
        self.body.addStretch(1)
        self.keep("visit")

    def primary(self) -> None:
        """Keep it."""
        on = self.day_in("on", self._on)
        if on is not None:
            form = VisitForm(on, self._who.text(), self._where.text(), self._heard.text())
            self.do(visits.record, form).then(self.settled, failed=self.refused)


class HeardSheet(AskingSheet):
    """What was done about what a leader heard."""

    def __init__(self, desk: Desk, visit_id: VisitId) -> None:
        super().__init__(desk, desk.tr("What was done about it"), "", desk.tr("&Save"), "visit-done", height=420)
        self._id = visit_id
        self._text = GrowingText(min_lines=3, name="visit-done-text")
        self.ask("done", self.tr("&What was done"), self._text)
        self._on = DateField(desk.today, name="visit-done-on", prefer="past")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&On"), self._on)
        self.body.addStretch(1)
        self.keep(f"visit-done-{visit_id}")

    def primary(self) -> None:
        """Keep it."""
        on = self.day_in("on", self._on)
        if on is not None:
            self.do(visits.follow_up, self._id, self._text.text(), on).then(self.settled, failed=self.refused)


class ObjectiveSheet(AskingSheet):
    """What a supervisor is to reach, how it is measured, by when."""

    def __init__(self, desk: Desk, people: Sequence[tuple[PersonId, str]]) -> None:
        title = desk.tr("An objective for a supervisor")
        super().__init__(desk, title, "", desk.tr("&Save"), "objective", height=560)
        self._who = named(QComboBox(), "objective-who")
        self._who.addItem(self.tr("Choose the supervisor"), None)
        for key, name in people:
            self._who.addItem(name, key)
        self.ask("person_id", self.tr("&For"), self._who)
        self._what, self._measure = (GrowingText(min_lines=2, name=f"objective-{key}") for key in ("what", "measure"))
        self.ask("what", self.tr("&What they are to reach"), self._what)
        self.ask("measure", self.tr("How it is &measured"), self._measure)
        self._due = DateField(desk.today, name="objective-due", prefer="future")
        self.ask("due_on", self.tr("&By"), self._due)
        self.body.addStretch(1)
        self.keep("objective")

    def primary(self) -> None:
        """Keep it."""
        self.fields["person_id"].clear_problem()
        due = self.day_in("due_on", self._due)
        if self._who.currentData() is None:
            self.fields["person_id"].set_problem(self.tr("Choose the supervisor"))
        elif due is not None:
            form = ObjectiveForm(self._who.currentData(), self._what.text(), self._measure.text(), due)
            self.do(objectives.set_one, form).then(self.settled, failed=self.refused)


class MeasureSheet(AskingSheet):
    """How an objective came out."""

    def __init__(self, desk: Desk, objective_id: ObjectiveId, what: str) -> None:
        super().__init__(desk, desk.tr("How it came out"), what, desk.tr("&Save"), "objective-measured", height=440)
        self._id = objective_id
        self._reached = named(QComboBox(), "objective-reached")
        self._reached.addItem(self.tr("Choose how far"), None)
        for value, words in (
            (Reached.YES, self.tr("Reached")),
            (Reached.PARTLY, self.tr("Partly reached")),
            (Reached.NO, self.tr("Not reached")),
        ):
            self._reached.addItem(words, value.value)
        self.ask("reached", self.tr("How &far"), self._reached)
        self._found = GrowingText(min_lines=3, name="objective-found")
        self.ask("found", self.tr("What shows &it"), self._found)
        self.body.addStretch(1)
        self.keep(f"objective-measured-{objective_id}")

    def primary(self) -> None:
        """Keep it."""
        self.fields["reached"].clear_problem()
        chosen = self._reached.currentData()
        if chosen is None:
            self.fields["reached"].set_problem(self.tr("Choose how far"))
            return
        answer = self.do(objectives.measure, self._id, Reached(chosen), self._found.text())
        answer.then(self.settled, failed=self.refused)

"""The questions, one below another: how each is answered, and the evidence for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import ReviewId
from app.domain.reviews import Mark, ReviewKind
from app.services import reviews
from app.services.reviews import Drawn, FoundForm, ObservationForm, Question
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, HintButton, SegmentedChoice, Text
from ui.desk import Desk
from ui.theme import box
from ui.wording import day_in_list
from ui.wording.reviews import facts_words, mark_name
from ui.wording.shipped import shipped


class QuestionsSheet(AskingSheet):
    """Kept while it is written; every question needs an answer, a comment where there is something to say."""

    def __init__(self, desk: Desk, kind: ReviewKind, subject: ObservationForm | Drawn, who: str, form: str) -> None:
        sample = isinstance(subject, Drawn)
        title = desk.tr("What you found") if sample else desk.tr("What you saw")
        super().__init__(desk, title, who, desk.tr("&Finish"), "review-questions", height=690)
        self._subject = subject
        self._marks: dict[str, SegmentedChoice] = {}
        self._comments: dict[str, GrowingText] = {}
        if isinstance(subject, Drawn):
            self._show_sample(subject)
        for number, question in enumerate(reviews.questions(kind), 1):
            self._add_question(number, question, subject)
        self._texts: dict[str, GrowingText] = {}
        for key, label in (("strengths", self.tr("What is &good")), ("to_develop", self.tr("What to &develop"))):
            self._texts[key] = GrowingText(min_lines=2, name=f"review-{key.replace('_', '-')}")
            self.ask(key, label, self._texts[key], optional=True)
        self._texts["learning"] = GrowingText(min_lines=2, name="review-learning")
        if sample:
            self.ask("learning", self.tr("What the club &learns"), self._texts["learning"], optional=True)
            self.fields["learning"].set_hint(self.tr("Name nobody here."))
        self._next = DateField(desk.today, name="review-next")
        self.ask("next_on", self.tr("&Next time"), self._next, optional=True)
        self.body.addStretch(1)
        self.keep(form)

    @classmethod
    def of_observation(cls, desk: Desk, form: ObservationForm, who: str) -> QuestionsSheet:
        """Return the sheet of an observation."""
        return cls(desk, ReviewKind.OBSERVATION, form, who, f"observe-{form.pair_id}-{form.on.isoformat()}")

    @classmethod
    def of_sample(cls, desk: Desk, drawn: Drawn, who: str) -> QuestionsSheet:
        """Return the sheet of a sample."""
        period = f"{drawn.form.since.isoformat()}-{drawn.form.until.isoformat()}"
        return cls(desk, ReviewKind.SAMPLE, drawn, who, f"sample-{drawn.form.pair_id}-{period}")

    def _show_sample(self, drawn: Drawn) -> None:
        words = self.tr("Drawn: %1 of %2. Press Esc to go and read them; your answers are kept.")
        said = words.replace("%1", str(len(drawn.sessions))).replace("%2", str(drawn.drawn_from))
        self.body.addWidget(Text(said, "soft", "review-drawn"))
        today = self.desk.today()
        days = " · ".join(day_in_list(day, today, weekday=True) for _session, day in drawn.sessions)
        self.body.addWidget(Text(days, "strong", "review-days"))

    def _add_question(self, number: int, question: Question, subject: ObservationForm | Drawn) -> None:
        holder = QWidget()
        column = box(QVBoxLayout(holder), 0, 6)
        column.addWidget(Text(shipped(question.text), "body", f"review-question-{question.key}"))
        said = facts_words(question.facts, subject.facts) if isinstance(subject, Drawn) and question.facts else ""
        if said:
            column.addWidget(Text(said, "hint", f"review-facts-{question.key}"))
        marks = SegmentedChoice(
            [(mark.value, mark_name(mark)) for mark in Mark],
            name=f"review-mark-{question.key}",
            label=shipped(question.text),
        )
        column.addWidget(marks)
        comment = GrowingText(min_lines=1, name=f"review-comment-{question.key}")
        comment.setAccessibleName(self.tr("Evidence for question %1").replace("%1", str(number)))
        column.addWidget(comment)
        holder.setFocusProxy(marks.option(Mark.YES.value))
        self._marks[question.key], self._comments[question.key] = marks, comment
        self.ask(question.key, self.tr("Question %1").replace("%1", str(number)), holder)

    def primary(self) -> None:
        """Write it down; a question without an answer is said where it stands."""
        for field in self.fields.values():
            field.clear_problem()
        marks = {key: Mark(value) for key, one in self._marks.items() if (value := one.value()) is not None}
        form = FoundForm(
            marks=marks,
            comments={key: one.text() for key, one in self._comments.items()},
            strengths=self._texts["strengths"].text(),
            to_develop=self._texts["to_develop"].text(),
            learning=self._texts["learning"].text(),
            next_on=self._next.readable_date(),
        )
        command: Any = reviews.record_sample if isinstance(self._subject, Drawn) else reviews.record_observation
        self.do(command, self._subject, form).then(self._written, failed=self.refused)

    def _written(self, review_id: ReviewId) -> None:
        self.accept()
        self.desk.open("review", review_id)


class DoneSheet(AskingSheet):
    """What was done about what was found."""

    def __init__(self, desk: Desk, review_id: ReviewId) -> None:
        super().__init__(
            desk,
            desk.tr("What was done about it"),
            desk.tr("It stands beside what was found, and is not changed afterwards."),
            desk.tr("&Save"),
            "review-done",
            height=420,
        )
        self._review_id = review_id
        self._text = GrowingText(min_lines=3, name="review-done-text")
        self.ask("done", self.tr("&What was done"), self._text)
        self._on = DateField(desk.today, name="review-done-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&On"), self._on)
        self.body.addStretch(1)
        self.keep(f"review-done-{review_id}")

    def primary(self) -> None:
        """Keep it."""
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if on is not None:
            self.do(reviews.follow_up, self._review_id, self._text.text(), on).then(self.settled, failed=self.refused)


def told_button(desk: Desk, review_id: ReviewId) -> HintButton:
    """Return the button that notes, today, that the two were told."""
    button = HintButton(desk.tr("They were &told today"), small=True, name="review-told")
    button.clicked.connect(lambda: desk.do(reviews.told, review_id, desk.today()).then(failed=desk.trouble.emit))
    return button

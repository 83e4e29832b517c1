"""An observation and a sample on the real window, from the question whose supervision to what was done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from app.domain.reviews import Mark, Review, ReviewKind
from app.services import reviews
from app.services.reviews import FoundForm, ObservationForm
from tests.at_the_keyboard import Person
from ui.components import FormField, RowList
from ui.components.choice import SegmentedChoice
from ui.reviews.page import ReviewPage


def newest(person: Person, kind: ReviewKind) -> Review:
    """Return the review that was made last."""
    return max(
        (one for one in person.ask(lambda work: work.reviews.all()) if one.kind is kind), key=lambda one: one.made.at
    )


def answer_all(person: Person, kind: ReviewKind) -> None:
    """Answer every question with "partly"."""
    for question in reviews.questions(kind):
        person.find(SegmentedChoice, f"review-mark-{question.key}").option(Mark.PARTLY.value).click()


def choose_first(person: Person, name: str) -> None:
    """Choose the first entry that stands for something."""
    person.pick(name, person.find(QComboBox, name).itemData(1))


def problems(person: Person) -> list[str]:
    """Return what is said to be wrong, field by field."""
    dialog = QApplication.activeModalWidget()
    return [one.problem() for one in dialog.findChildren(FormField) if one.problem()] if dialog else []


def test_an_observation_from_the_button_to_what_was_done(person: Person) -> None:
    person.program.window.go("quality")
    person.settle()
    person.press("quality-section-reviews")
    person.press("quality-observe")
    person.settle()
    person.press("observe-go-on")
    assert {"Choose whose supervision", "Choose what you watched"} <= set(problems(person))
    choose_first(person, "observe-pair")
    choose_first(person, "observe-watched")
    person.press("observe-go-on")
    assert problems(person) == ["Nobody is observed without having agreed"]
    person.press("observe-agreed")
    person.press("observe-go-on")
    person.settle()
    answer_all(person, ReviewKind.OBSERVATION)
    person.grow("review-comment-challenge", "Asked twice what else it could be")
    person.press("review-questions-go-on")
    person.until(lambda: isinstance(person.program.window.page, ReviewPage))
    person.settle()
    made = newest(person, ReviewKind.OBSERVATION)
    assert {one.mark for one in made.findings} == {Mark.PARTLY}
    assert "Asked twice what else it could be" in [one.comment for one in made.findings]
    person.press("review-told")
    person.settle()
    person.press("review-what-was-done")
    person.grow("review-done-text", "A card with the question")
    person.press("review-done-go-on")
    person.settle()
    made = newest(person, ReviewKind.OBSERVATION)
    assert (made.done, made.feedback_on is not None) == ("A card with the question", True)
    assert not person.every(QWidget, "review-what-was-done")


def test_the_answers_of_a_sample_are_kept_while_the_records_are_read(person: Person) -> None:
    person.desk.open("take-sample")
    person.settle()
    choose_first(person, "take-sample-pair")
    person.press("take-sample-go-on")
    person.settle()
    person.find(SegmentedChoice, "review-mark-held").option(Mark.NO.value).click()
    person.grow("review-comment-held", "Only every other")
    person.key(Qt.Key.Key_Escape)
    person.settle()
    person.desk.open("take-sample")
    person.settle()
    choose_first(person, "take-sample-pair")
    person.press("take-sample-go-on")
    person.settle()
    assert person.find(SegmentedChoice, "review-mark-held").value() == Mark.NO.value
    person.press("review-questions-go-on")  # the rest is not answered
    person.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    answer_all(person, ReviewKind.SAMPLE)
    person.press("review-questions-go-on")
    person.until(lambda: isinstance(person.program.window.page, ReviewPage))
    person.settle()
    made = newest(person, ReviewKind.SAMPLE)
    assert len(made.sessions) > 0
    assert "Only every other" in [one.comment for one in made.findings]
    person.program.window.go("quality")
    person.settle()
    person.press("quality-section-reviews")
    assert made.id in [row.key for row in person.find(RowList, "reviews-list").rows()]


def test_the_observation_before_stands_beside_the_new_one(person: Person) -> None:
    before = person.ask(lambda work: next(one for one in work.reviews.all() if one.watched is not None))
    keys = [one.key for one in reviews.questions(ReviewKind.OBSERVATION)]
    worse = next(one.question for one in before.findings if one.mark is Mark.YES)
    marks = {one.question: one.mark for one in before.findings} | {worse: Mark.NO}
    assert before.watched is not None
    form = ObservationForm(before.pair_id, person.desk.today(), before.watched, both_agreed=True)
    made = person.do(lambda work: reviews.record_observation(work, form, FoundForm(marks, {})))
    person.desk.open("review", made)
    person.until(lambda: f"0 better, 1 worse, {len(keys) - 1} as before" in person.texts())
    row = next(one for one in person.find(RowList, "review-findings").rows() if one.key == worse)
    assert row.detail == "Last time: yes"
    person.press("review-open-before")
    person.settle()
    page = person.program.window.page
    assert isinstance(page, ReviewPage)
    assert not [one for one in person.every(QWidget, "review-before") if one.isVisible()]

"""Feedback on supervision by the people supervised, with a name or without, and what was done about it (b9, S2-39).

Without a name means without one: nothing in the file says who gave it or on which day, and the audit trail has no entry
for it, because the entry before it tells who had the records open. Anonymous answers are shown only when their quarter
is over and several about the same supervisor are in. Who may read them gives none of their own, or they could hand in
two and read the third; what came on paper they hand in as such, and it counts for nothing. Nobody gives feedback about
themselves.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

import resources
from app.domain import quality_rights, words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import FeedbackId, PersonId, ResponseId
from app.domain.improving import Feedback, FeedbackAnswer, FeedbackResponse, Want, quarter_of, shown
from app.services import access, due
from app.services.work import Work

LOWEST, HIGHEST = 1, 4


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the form."""

    key: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class FeedbackForm:
    """What is asked. ``author`` is who says it, None when it is to have no name; ``on_paper`` when it came so."""

    about: PersonId
    author: PersonId | None = None
    marks: Mapping[str, int] = field(default_factory=dict)
    wants: Mapping[str, Want] = field(default_factory=dict)
    comment: str = ""
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class AboutOne:
    """What was said about one supervisor in a quarter, and what was done. ``means`` are averages of 1 to 4."""

    about: PersonId
    name: str
    quarter_on: date
    feedback: tuple[Feedback, ...]
    authors: tuple[str, ...]  # of those with a name
    means: Mapping[str, float]
    responses: tuple[FeedbackResponse, ...]


@cache
def questions() -> tuple[Question, ...]:
    """Return the questions in their order."""
    return tuple(Question(row["key"], row["text"], row["source"]) for row in _shipped()["question"])


def marks() -> Mapping[int, str]:
    """Return what each mark means."""
    return dict(enumerate(_shipped()["marks"], LOWEST))


def supervisors(work: Work) -> tuple[tuple[PersonId, str], ...]:
    """Return about whom the person at the keyboard may hand feedback in: who supervises them; leads anybody but them.

    A lead, or a line manager, also hands in what came on paper.
    """
    people = access.people(work)
    found = {
        pair.supervisor
        for pair in work.pairs.all()
        if due.is_active(pair, work.today) and not pair.is_cover and _may_give(work, pair.supervisor)
    }
    return tuple(sorted(((one, due.name_of(people, one)) for one in found - {work.me}), key=lambda one: one[1]))


def supervised_by(work: Work, about: PersonId) -> tuple[tuple[PersonId, str], ...]:
    """Return whose name feedback about a supervisor can have here: one's own; from paper, of whom they supervise."""
    people = access.people(work)
    theirs = {pair.supervisee for pair in work.pairs.all() if pair.supervisor == about and not pair.is_cover}
    if not quality_rights.may_hand_in_feedback(work.viewer, about):
        theirs &= {work.me}
    return tuple(sorted(((one, due.name_of(people, one)) for one in theirs), key=lambda one: one[1]))


def hands_in_paper(work: Work, about: PersonId) -> bool:
    """Return whether what this person hands in without a name is what came on paper: they read what is said."""
    return quality_rights.may_hand_in_feedback(work.viewer, about)


def give(work: Work, form: FeedbackForm) -> None:
    """Hand feedback in. With a name it goes into the trail; without one, nothing tells who or when.

    Raises NotAllowedError("feedback"; "feedback-unnamed" for an answer without a name of somebody who may read the
    others, unless it came on paper), NotFoundError, FormError with the key of each question without a mark ("missing",
    "out-of-range") or of which nobody says whether more of it is wanted ("want-missing").
    """
    if form.about == work.me or not _may_give(work, form.about):
        raise NotAllowedError("feedback")
    if form.author is None and form.on_paper is not hands_in_paper(work, form.about):
        raise NotAllowedError("feedback-unnamed")
    if form.author is not None and form.author not in {one for one, _name in supervised_by(work, form.about)}:
        raise NotAllowedError("feedback")
    access.person_on_file(work, form.about)
    answers, errors = [], []
    for question in questions():
        mark = form.marks.get(question.key)
        if mark is None:
            errors.append(InputError(question.key, "missing"))
        elif not LOWEST <= mark <= HIGHEST:
            errors.append(InputError(question.key, "out-of-range", lowest=LOWEST, highest=HIGHEST))
        elif question.key not in form.wants:
            errors.append(InputError(question.key, "want-missing"))
        else:
            answers.append(FeedbackAnswer(question.key, mark, form.wants[question.key]))
    if errors:
        raise FormError(tuple(errors))
    made = Feedback(
        id=FeedbackId(_plain_id(work)),
        about=form.about,
        quarter_on=quarter_of(work.today),
        author=form.author,
        answers=tuple(answers),
        comment=words.prose("comment", form.comment),
        on_paper=form.on_paper and form.author is None,
    )
    work.feedback.give(made)
    if form.author is not None:
        work.audit(Act.CREATED, "feedback", made.id, made)
    work.changed(quality=True)


def listing(work: Work) -> tuple[AboutOne, ...]:
    """Return what may be shown, the newest quarter first: about oneself, or of whom one leads or manages."""
    people = access.people(work)
    found: dict[tuple[PersonId, date], list[Feedback]] = {}
    for one in shown(work.feedback.all(), work.today):
        if quality_rights.may_read_feedback(work.viewer, one.about):
            found.setdefault((one.about, one.quarter_on), []).append(one)
    responses = work.feedback_responses.all()
    rows = []
    for (about, quarter), given in found.items():
        rows.append(
            AboutOne(
                about=about,
                name=due.name_of(people, about),
                quarter_on=quarter,
                feedback=tuple(given),
                authors=tuple(due.name_of(people, one.author) for one in given if one.author is not None),
                means={
                    question.key: sum(a.mark for one in given for a in one.answers if a.question == question.key)
                    / len(given)
                    for question in questions()
                },
                responses=tuple(one for one in responses if one.about == about and quarter_of(one.on) >= quarter),
            )
        )
    return tuple(sorted(rows, key=lambda row: (-row.quarter_on.toordinal(), row.name)))


def respond(work: Work, about: PersonId, text: str, told_on: date | None) -> ResponseId:
    """Write down what is done about what people said, and when they were told; returns its id.

    Raises NotAllowedError("feedback"), NotFoundError, InputError("text", "missing"), InputError("told_on",
    "in-the-future").
    """
    if not quality_rights.may_read_feedback(work.viewer, about):
        raise NotAllowedError("feedback")
    access.person_on_file(work, about)
    if told_on is not None and told_on > work.today:
        raise InputError("told_on", "in-the-future")
    written = words.prose("text", text, is_needed=True)
    made = FeedbackResponse(ResponseId(work.ids.new()), about, work.today, told_on, written, work.stamp())
    work.feedback_responses.save(made)
    work.audit(Act.CREATED, "feedback-response", made.id, made)
    work.changed(quality=True)
    return made.id


def _may_give(work: Work, about: PersonId) -> bool:
    if quality_rights.may_hand_in_feedback(work.viewer, about):
        return True
    return any(
        pair.supervisor == about and pair.supervisee == work.me and due.is_active(pair, work.today)
        for pair in work.pairs.all()
    )


def _plain_id(work: Work) -> UUID:
    """Return an id that tells nothing of when it was made."""
    return work.ids.timeless()


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("policy/feedback.toml"))

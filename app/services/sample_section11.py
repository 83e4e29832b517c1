"""The sample club's self-assessment of the year, and what people said, leaders heard and supervisors are to reach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.domain.ids import FeedbackId, PersonId
from app.domain.improving import Feedback, FeedbackAnswer, Want, quarter_of
from app.services import feedback, objectives, section11, section11_return, visits
from app.services.objectives import ObjectiveForm
from app.services.section11_return import ReturnForm, StandardForm
from app.services.visits import VisitForm
from app.services.work import Work

_ANSWERS = {
    "policy": StandardForm(2, None, "The policy hangs in the clubhouse; each new coach is given it."),
    "regular": StandardForm(
        2, None, "The year of each pair, and the reason for each date that moved.", "Two dates are always booked."
    ),
    "children": StandardForm(
        2, None, "Each record begins with the child’s own words.", "Look at drifting cases each month."
    ),
    "trained": StandardForm(1, None, "The register of training.", "Book the supervisors’ course for two people."),
}


def assess(work: Work, today: date) -> None:
    """The welfare officer scores four standards and says what works."""
    one = section11_return.begin(work, section11.last_twelve_months(today))
    for key, form in _ANSWERS.items():
        deadline = today + timedelta(days=70) if form.to_improve else None
        section11_return.answer(work, one, key, replace(form, deadline=deadline))
    whole = ReturnForm(
        due_on=today + timedelta(days=40),
        works="Sessions are kept, and people say that they help.",
        next_steps="Observe each supervisor once in the coming year.",
    )
    section11_return.change(work, one, whole)


_MARKS = ((4, 3, 4, 3, 2, 4), (4, 4, 4, 3, 3, 4), (3, 3, 4, 2, 2, 3))
_COMMENTS = ("", "Start on time.", "I would like to hear sooner when a date moves.")


def listen(work: Work, people: Mapping[str, PersonId], today: date) -> None:
    """Three people said last quarter, without a name, how they are supervised; a trustee came by; an objective."""
    ffion = people["Ffion Rees"]
    last_quarter = quarter_of(quarter_of(today) - timedelta(days=1))
    for marks, comment in zip(_MARKS, _COMMENTS, strict=True):
        answers = tuple(
            FeedbackAnswer(one.key, mark, Want.MORE if one.key == "enough" else Want.SAME)
            for one, mark in zip(feedback.questions(), marks, strict=True)
        )
        work.feedback.give(Feedback(FeedbackId(work.ids.timeless()), ffion, last_quarter, None, answers, comment))
    feedback.respond(work, ffion, "Sessions begin at half past six sharp; a moved date is rung through.", today)
    heard = "Coaches feel safe to say when they are worried. They do not know whom to ring during a camp."
    visit = visits.record(
        work, VisitForm(today - timedelta(days=33), "Lorraine Okafor, trustee", "Saturday training", heard)
    )
    visits.follow_up(work, visit, "The numbers hang in the camp office now.", today - timedelta(days=20))
    wanted = "Ask for a second explanation before deciding."
    measured = "Four of the next five records hold one."
    objectives.set_one(work, ObjectiveForm(ffion, wanted, measured, today + timedelta(days=120)))

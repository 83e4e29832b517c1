"""The sample club's self-assessment of the year: begun, some standards scored, not returned yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.services import section11, section11_return
from app.services.section11_return import ReturnForm, StandardForm
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

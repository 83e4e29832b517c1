"""The sample club looks at its own supervision: one session observed, one sample drawn."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.ids import PairId
from app.domain.reviews import Mark, ReviewKind
from app.services import reviews
from app.services.reviews import FoundForm, ObservationForm, SampleForm
from app.services.work import Work


def observe(work: Work, pair: PairId, on: date) -> None:
    """The welfare officer watched the deputy supervise, and told both the same evening."""
    marks = {one.key: Mark.YES for one in reviews.questions(ReviewKind.OBSERVATION)}
    marks["challenge"], marks["setting"] = Mark.PARTLY, Mark.YES
    found = FoundForm(
        marks=marks,
        comments={
            "child-heard": "Ffion asked what a Saturday is like before anything else.",
            "challenge": "“What else could it be?” was not asked about the bruise.",
        },
        strengths="Calm, and the child came first each time.",
        to_develop="Ask for a second explanation before deciding.",
        next_on=on + timedelta(days=365),
    )
    made = reviews.record_observation(work, ObservationForm(pair, on, both_agreed=True), found)
    reviews.told(work, made, on)
    reviews.follow_up(work, made, "Ffion keeps the question on a card in her folder.", on)


def sample(work: Work, pair: PairId, on: date) -> None:
    """A small sample of the last half year; what it found is still to follow up."""
    drawn = reviews.draw_sample(work, SampleForm(pair, on - timedelta(days=182), on, most=3))
    marks = {one.key: Mark.YES for one in reviews.questions(ReviewKind.SAMPLE)}
    marks |= {"recorded": Mark.PARTLY, "diversity": Mark.NO, "cover": Mark.NOT_APPLICABLE, "trained": Mark.NO}
    found = FoundForm(
        marks=marks,
        comments={
            "recorded": "One record has not been answered.",
            "diversity": "Nothing about it in any of them.",
            "trained": "A course is still to be booked.",
        },
        strengths="Decisions have their reasons.",
        to_develop="Put diversity on each agenda.",
        learning="Our agenda has no item for diversity of its own.",
    )
    reviews.record_sample(work, drawn, found)

"""Observations and samples: who looks, who reads, what is drawn, what the records say, what was done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.ids import ReviewId
from app.domain.people import Role
from app.domain.quality_extracts import ObservationExtract, SampleExtract
from app.domain.reviews import Mark, ReviewKind, SampleRule, Since, Watched, compared
from app.domain.session import AcknowledgementWay
from app.domain.training import Topic
from app.services import exporting, holders, reviews, sessions, training
from app.services.exporting import ExportRequest
from app.services.reviews import FoundForm, ObservationForm, SampleForm
from app.services.training import TrainingForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, add_person, discuss, open_case, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee leads; Sam supervises Tom, holds a key, and is managed by Joan."""
    made = set_up(open_vault)
    holders.add_holder(open_vault, made.sam, "Sam Whitlock", "saddle ember violin glacier acorn")
    return made


def found(kind: ReviewKind, **changes: Any) -> FoundForm:
    """Return a form with every question answered "yes"."""
    usual = FoundForm({one.key: Mark.YES for one in reviews.questions(kind)}, {})
    return replace(usual, **changes)


def observed(club: SmallClub, **changes: Any) -> ReviewId:
    """Dee has observed Sam and Tom today."""
    form = ObservationForm(club.sam_tom, club.today, both_agreed=True)
    made = club.seat(club.dee).do(reviews.record_observation, form, found(ReviewKind.OBSERVATION, **changes))
    return made.value


def test_an_observation_from_the_agreement_of_both_to_what_was_done(club: SmallClub, clock: Clock) -> None:
    one = observed(club, to_develop="Ask once more", comments={"challenge": "Kindly"})
    dee = club.seat(club.dee)
    held = dee.read(reviews.view, one).row.review
    assert (held.both_agreed, held.is_open) == (True, True)
    assert {each.question: each.comment for each in held.findings}["challenge"] == "Kindly"
    dee.do(reviews.told, one, club.today)
    dee.do(reviews.follow_up, one, "They agreed a question to ask", club.today)
    held = dee.read(reviews.view, one).row.review
    assert (held.is_open, held.feedback_on, held.done) == (False, club.today, "They agreed a question to ask")
    for again in (
        partial(dee.do, reviews.told, one, club.today),
        partial(dee.do, reviews.follow_up, one, "Something else", club.today),
    ):
        with pytest.raises(AlreadyFinishedError):
            again()
    acts = club.opened.vault.db.execute("SELECT act FROM audit WHERE kind = 'review' ORDER BY seq").fetchall()
    assert [act for (act,) in acts] == ["created", "changed", "changed"]


@pytest.mark.parametrize("watched", Watched)
def test_the_observation_before_stands_beside_it_with_what_changed(club: SmallClub, watched: Watched) -> None:
    dee = club.seat(club.dee)
    keys = [one.key for one in reviews.questions(ReviewKind.OBSERVATION)]

    def observe(days: int, marks: dict[str, Mark], which: Watched = watched) -> ReviewId:
        form = ObservationForm(club.sam_tom, club.today - timedelta(days=days), which, both_agreed=True)
        answers = found(ReviewKind.OBSERVATION, marks=dict.fromkeys(keys, Mark.YES) | marks)
        return dee.do(reviews.record_observation, form, answers).value

    first = observe(300, {keys[0]: Mark.NO, keys[1]: Mark.YES, keys[2]: Mark.NOT_APPLICABLE})
    other = Watched.PRACTICE if watched is Watched.SUPERVISION else Watched.SUPERVISION
    observe(200, {}, other)  # of something else
    last = observe(1, {keys[0]: Mark.PARTLY, keys[1]: Mark.NO})
    assert dee.read(reviews.view, first).before is None
    shown = dee.read(reviews.view, last)
    assert shown.before is not None
    assert shown.before.id == first
    assert compared(shown.before, shown.row.review) == Since(better=1, worse=1, same=len(keys) - 3)
    assert club.seat(club.tom).read(reviews.view, last).before == shown.before


def test_what_does_not_fit_is_refused(club: SmallClub) -> None:
    dee, day, one = club.seat(club.dee), club.today, timedelta(days=1)
    answers = found(ReviewKind.OBSERVATION)
    form = ObservationForm(club.sam_tom, day, both_agreed=True)
    fewer = replace(answers, marks={key: mark for key, mark in answers.marks.items() if key != "smart"})
    for changed, said, field, problem in (
        (replace(form, both_agreed=False), answers, "both_agreed", "missing"),
        (replace(form, on=day + one), answers, "on", "in-the-future"),
        (form, fewer, "smart", "missing"),
        (form, replace(answers, next_on=day - one), "next_on", "before"),
    ):
        with pytest.raises(FormError) as refused:
            dee.do(reviews.record_observation, changed, said)
        assert [(each.field, each.problem) for each in refused.value.errors] == [(field, problem)]
    made = observed(club)
    for days, problem in ((-1, "before"), (1, "in-the-future")):
        with pytest.raises(InputError) as late:
            dee.do(reviews.follow_up, made, "Done", day + timedelta(days=days))
        assert late.value.problem == problem


def test_a_sample_is_what_the_rule_draws_and_nothing_else(club: SmallClub, clock: Clock) -> None:
    case = open_case(club, lead=club.tom, supervisor=club.sam)
    for _ in range(4):
        discuss(club, case, by=club.sam, pair=club.sam_tom)
        clock.move(days=10)
    dee = club.seat(club.dee)
    form = SampleForm(club.sam_tom, club.today - timedelta(days=60), club.today, most=2)
    drawn = dee.read(reviews.draw_sample, form)
    assert (len(drawn.sessions), drawn.drawn_from) == (2, 4)
    assert dee.read(reviews.draw_sample, form) == drawn  # drawing again chooses nothing else
    picked = replace(drawn, sessions=dee.read(reviews.draw_sample, replace(form, rule=SampleRule.ALL)).sessions[:2])
    if picked.sessions == drawn.sessions:
        picked = replace(drawn, sessions=tuple(reversed(drawn.sessions)))
    with pytest.raises(NotFoundError):
        dee.do(reviews.record_sample, picked, found(ReviewKind.SAMPLE))  # somebody chose
    made = dee.do(reviews.record_sample, drawn, found(ReviewKind.SAMPLE)).value
    view = dee.read(reviews.view, made)
    assert view.days == tuple(day for _session, day in drawn.sessions)
    assert (view.row.review.drawn_from, view.row.review.rule) == (4, SampleRule.DRAWN)


def test_the_period_of_a_sample(club: SmallClub, clock: Clock) -> None:
    case = open_case(club, lead=club.tom, supervisor=club.sam)
    discuss(club, case, by=club.sam, pair=club.sam_tom)
    held, dee = club.today, club.seat(club.dee)
    clock.move(days=30)
    for since, until, problem in (
        (held, held, ""),  # both days are included
        (held + timedelta(days=1), club.today, "nothing-yet"),
        (held - timedelta(days=9), held - timedelta(days=1), "nothing-yet"),
        (held, held - timedelta(days=1), "before-start"),
        (held, club.today + timedelta(days=1), "in-the-future"),
    ):
        form = SampleForm(club.sam_tom, since, until)
        if problem:
            with pytest.raises(FormError) as refused:
                dee.read(reviews.draw_sample, form)
            assert refused.value.errors[0].problem == problem
        else:
            assert dee.read(reviews.draw_sample, form).drawn_from == 1
    for most, fits in ((0, False), (1, True), (20, True), (21, False)):
        form = SampleForm(club.sam_tom, held, club.today, most=most)
        if fits:
            dee.read(reviews.draw_sample, form)
        else:
            with pytest.raises(FormError):
                dee.read(reviews.draw_sample, form)


def test_what_the_records_say_beside_the_questions(club: SmallClub, clock: Clock) -> None:
    case = open_case(club, lead=club.tom, supervisor=club.sam)
    first = discuss(club, case, by=club.sam, pair=club.sam_tom)
    discuss(club, case, by=club.sam, pair=club.sam_tom)
    sam, dee = club.seat(club.sam), club.seat(club.dee)
    sam.do(sessions.acknowledge, first, AcknowledgementWay.ON_THIS_COMPUTER, True, "")
    form = SampleForm(club.sam_tom, club.today, club.today)
    facts = dee.read(reviews.draw_sample, form).facts
    assert (facts.held, facts.every_weeks, facts.answered, facts.in_time) == (2, 6, 1, 2)
    assert (facts.agreement_review_on, facts.is_trained) == (date(2027, 1, 5), False)
    dee.do(training.add, TrainingForm(club.sam, Topic.SUPERVISING, "Skills", club.today))
    facts = dee.read(reviews.draw_sample, form).facts
    assert (facts.is_trained, facts.trained_until) == (True, date(2029, 11, 22))


def test_who_looks_and_who_reads(club: SmallClub) -> None:
    one = observed(club)
    joan = club.seat(club.joan)  # Sam's line manager observes too (S2-55)
    form = ObservationForm(club.sam_tom, club.today, both_agreed=True)
    joans = joan.do(reviews.record_observation, form, found(ReviewKind.OBSERVATION)).value
    for reader in (club.dee, club.joan, club.sam, club.tom):
        seat = club.seat(reader)
        assert {row.review.id for row in seat.read(reviews.listing)} == {one, joans}
        seat.read(reviews.view, one)
    for looked_at in (club.sam, club.tom):
        seat = club.seat(looked_at)
        assert not seat.read(reviews.view, one).may_follow_up
        with pytest.raises(NotAllowedError, match="review"):
            seat.do(reviews.follow_up, one, "We are fine", club.today)
        with pytest.raises(NotAllowedError, match="review"):
            seat.do(reviews.record_observation, form, found(ReviewKind.OBSERVATION))
    for stranger in (club.priya, club.lorraine):
        seat = club.seat(stranger)
        assert seat.read(reviews.listing) == ()
        tries: tuple[Callable[[], Any], ...] = (
            partial(seat.read, reviews.view, one),
            partial(seat.do, reviews.told, one, club.today),
            partial(seat.read, exporting.gather, ExportRequest(DocumentKind.OBSERVATION, one)),
        )
        for look in tries:
            with pytest.raises(NotFoundError):
                look()


def test_nobody_looks_at_their_own_supervision(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    assert club.dee_priya not in {pair for pair, _supervisor, _supervisee in dee.read(reviews.pairs)}
    form = ObservationForm(club.dee_priya, club.today, both_agreed=True)
    with pytest.raises(NotAllowedError, match="review"):
        dee.do(reviews.record_observation, form, found(ReviewKind.OBSERVATION))


def test_an_auditor_without_a_sample_looks_at_nothing(club: SmallClub) -> None:
    ana = club.seat(club.opened.do(lambda work: add_person(work, "Ana Ruiz", Role.AUDITOR, "Auditor")).value)
    assert ana.read(reviews.pairs) == ()
    observed(club)
    assert ana.read(reviews.listing) == ()


def test_the_papers_name_no_child_unseen(club: SmallClub, clock: Clock) -> None:
    case = open_case(club, lead=club.tom, supervisor=club.sam)
    discuss(club, case, by=club.sam, pair=club.sam_tom)
    dee = club.seat(club.dee)
    one = observed(club, strengths="Kezia Tarn came first")
    made = dee.read(exporting.gather, ExportRequest(DocumentKind.OBSERVATION, one))
    assert isinstance(made.extract, ObservationExtract)
    assert (made.case_id, [hit.found for hit in made.leaks]) == (None, ["Kezia Tarn"])
    drawn = dee.read(reviews.draw_sample, SampleForm(club.sam_tom, club.today, club.today))
    marks = dict(found(ReviewKind.SAMPLE).marks) | {"drift": Mark.NO}
    sample = dee.do(reviews.record_sample, drawn, found(ReviewKind.SAMPLE, marks=marks)).value
    paper = dee.read(exporting.gather, ExportRequest(DocumentKind.AUDIT_SAMPLE, sample))
    assert isinstance(paper.extract, SampleExtract)
    assert (paper.leaks, paper.extract.days) == ((), (club.today,))
    with pytest.raises(NotFoundError):
        dee.read(exporting.gather, ExportRequest(DocumentKind.OBSERVATION, sample))  # it is none

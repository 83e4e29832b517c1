"""Observations of supervision and dip samples: the questions, the draw, what was found, what was done about it.

Nobody looks at their own supervision. The two who were looked at read what was found (practice.md c3, own results).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import resources
from app.domain import quality_rights, rights, words
from app.domain.agreement import AgreementState
from app.domain.audit import Act
from app.domain.drift import working_days_after
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.ids import PairId, PersonId, ReviewId, SessionId
from app.domain.people import SupervisionPair
from app.domain.reviews import Finding, Mark, Review, ReviewKind, SampleRule, Watched, draw, lot_of
from app.domain.session import OVER, Session, SessionState
from app.domain.training import Topic
from app.services import access, due
from app.services.work import Work

MOST_DRAWN = 20


@dataclass(frozen=True, slots=True)
class Question:
    """One question of an observation or a sample. ``facts`` names what the records say to it, "" for nothing."""

    key: str
    text: str
    source: str
    facts: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the records themselves say of a pair in a period: shown beside the questions, it answers none of them."""

    held: int
    every_weeks: int | None  # as agreed
    moved: int
    cancelled: int
    agreement_review_on: date | None  # None: no signed agreement
    answered: int  # records that the person supervised has answered
    in_time: int  # records finished within the agreed working days
    on_paper: int  # records written on paper first: in time or not by the day that is said of the paper
    trained_until: date | None
    is_trained: bool


@dataclass(frozen=True, slots=True)
class SampleForm:
    """What is asked before a sample is drawn."""

    pair_id: PairId
    since: date
    until: date
    rule: SampleRule = SampleRule.DRAWN
    most: int = 4


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sample that was drawn: which sessions of how many, and what the records say."""

    form: SampleForm
    sessions: tuple[tuple[SessionId, date], ...]
    drawn_from: int
    facts: Facts


@dataclass(frozen=True, slots=True)
class ObservationForm:
    """What is asked about an observation, beside its questions. Both have agreed to it, or it is not held."""

    pair_id: PairId
    on: date
    watched: Watched = Watched.SUPERVISION
    both_agreed: bool = False


@dataclass(frozen=True, slots=True)
class FoundForm:
    """What was found: how each question was answered and why, what is good, what to develop, what the club learns."""

    marks: Mapping[str, Mark]
    comments: Mapping[str, str]
    strengths: str = ""
    to_develop: str = ""
    learning: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One of them in a list."""

    review: Review
    supervisor_name: str
    supervisee_name: str
    by_name: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """One of them, with the days of the sessions that were looked at."""

    row: ReviewRow
    days: tuple[date, ...]
    may_follow_up: bool
    before: Review | None = None  # the last earlier observation of the same person at the same (S1-24)


def questions(kind: ReviewKind) -> tuple[Question, ...]:
    """Return the questions of an observation or a sample, in their order."""
    return tuple(
        Question(row["key"], row["text"], row["source"], row.get("facts", ""))
        for row in _shipped()["question"]
        if row["kind"] == kind.value
    )


def pairs(work: Work) -> tuple[tuple[PairId, str, str], ...]:
    """Return the pairs whose supervision this person may look at: id, supervisor, supervisee; by name."""
    people = access.people(work)
    found = [
        (pair.id, due.name_of(people, pair.supervisor), due.name_of(people, pair.supervisee))
        for pair in work.pairs.all()
        if not pair.is_cover and quality_rights.may_write_review(work.viewer, pair) and due.is_active(pair, work.today)
    ]
    return tuple(sorted(found, key=lambda one: one[1:]))


def draw_sample(work: Work, form: SampleForm) -> Drawn:
    """Draw a sample; nothing is written yet.

    Raises NotFoundError, NotAllowedError("review"), FormError with "until" ("before-start", "in-the-future"), "most"
    ("out-of-range"), "pair_id" ("nothing-yet" when nothing was recorded in that period).
    """
    pair = _to_write(work, form.pair_id)
    errors = []
    if form.until < form.since:
        errors.append(InputError("until", "before-start"))
    elif form.until > work.today:
        errors.append(InputError("until", "in-the-future"))
    if not 1 <= form.most <= MOST_DRAWN:
        errors.append(InputError("most", "out-of-range", lowest=1, highest=MOST_DRAWN))
    if errors:
        raise FormError(tuple(errors))
    held = _held(work, pair, form.since, form.until)
    if not held:
        raise FormError((InputError("pair_id", "nothing-yet"),))
    days = {session.id: due.held_on(work, session) for session in held}
    chosen = draw([session.id for session in held], form.most, form.rule, lot_of(pair.id, form.since, form.until))
    facts = _facts(work, pair, form.since, form.until)
    return Drawn(form, tuple((one, days[one]) for one in chosen), len(held), facts)


def record_sample(work: Work, drawn: Drawn, found: FoundForm) -> ReviewId:
    """Write down what was found in a sample, and return its id.

    Raises NotFoundError, NotAllowedError("review"), FormError with the key of each question that has no answer.
    """
    pair = _to_write(work, drawn.form.pair_id)
    again = draw_again(work, drawn)
    if again != tuple(one for one, _day in drawn.sessions):
        raise NotFoundError  # it is not what the rule draws
    made = _made(work, ReviewKind.SAMPLE, pair, work.today, found)
    return _save(
        work,
        replace(
            made,
            since=drawn.form.since,
            until=drawn.form.until,
            rule=drawn.form.rule,
            drawn_from=drawn.drawn_from,
            sessions=again,
        ),
        Act.CREATED,
    )


def draw_again(work: Work, drawn: Drawn) -> tuple[SessionId, ...]:
    """Return what the rule draws for this sample now. Raises NotFoundError, NotAllowedError("review")."""
    pair = _to_write(work, drawn.form.pair_id)
    held = [session.id for session in _held(work, pair, drawn.form.since, drawn.form.until)]
    lot = lot_of(pair.id, drawn.form.since, drawn.form.until)
    return draw(held, drawn.form.most, drawn.form.rule, lot)


def record_observation(work: Work, form: ObservationForm, found: FoundForm) -> ReviewId:
    """Write down what was seen in an observation, and return its id.

    Raises NotFoundError, NotAllowedError("review"), FormError with "on" ("in-the-future"), "both_agreed" ("missing"),
    and the key of each question that has no answer.
    """
    pair = _to_write(work, form.pair_id)
    errors = []
    if form.on > work.today:
        errors.append(InputError("on", "in-the-future"))
    if not form.both_agreed:
        errors.append(InputError("both_agreed", "missing"))
    if errors:
        raise FormError(tuple(errors))
    made = _made(work, ReviewKind.OBSERVATION, pair, form.on, found)
    return _save(work, replace(made, watched=form.watched, both_agreed=True), Act.CREATED)


def told(work: Work, review_id: ReviewId, on: date) -> None:
    """Note the day on which the two were told what was found.

    Raises NotFoundError, NotAllowedError("review"), AlreadyFinishedError, InputError("on", "in-the-future" | "before").
    """
    one = _to_follow_up(work, review_id, on)
    _save(work, one.told(on), Act.CHANGED)


def follow_up(work: Work, review_id: ReviewId, done: str, on: date) -> None:
    """Write down what was done about it. Raises as ``told``, and InputError("done", "missing")."""
    one = _to_follow_up(work, review_id, on)
    _save(work, one.followed_up(words.prose("done", done, is_needed=True), on), Act.CHANGED)


def listing(work: Work) -> tuple[ReviewRow, ...]:
    """Return what this person may read, the newest first: leads and managers all, the two their own."""
    people = access.people(work)
    every = {pair.id: pair for pair in work.pairs.all()}
    return tuple(
        _row(one, every[one.pair_id], {key: person.full_name for key, person in people.items()})
        for one in work.reviews.all()
        if quality_rights.may_see_review(work.viewer, every[one.pair_id], one.by)
    )


def view(work: Work, review_id: ReviewId) -> ReviewView:
    """Return one of them. Raises NotFoundError when it may not be read."""
    one = work.reviews.get(review_id)
    pair = work.pairs.get(one.pair_id)
    if not quality_rights.may_see_review(work.viewer, pair, one.by):
        raise NotFoundError
    names = {key: person.full_name for key, person in access.people(work).items()}
    sessions = [session for session in map(work.sessions.find, one.sessions) if session is not None]
    return ReviewView(
        row=_row(one, pair, names),
        days=tuple(due.held_on(work, session) for session in sessions),
        may_follow_up=_may_follow_up(work, pair),
        before=_before(work, one, pair),
    )


def _before(work: Work, one: Review, pair: SupervisionPair) -> Review | None:
    """Return what is laid beside an observation: of practice that of whoever works, else that of whoever supervises."""
    if one.watched is None:
        return None
    of = "supervisee" if one.watched is Watched.PRACTICE else "supervisor"
    every = {each.id: each for each in work.pairs.all()}
    earlier = [
        each
        for each in work.reviews.all()
        if each.watched is one.watched and (each.on, each.made.at) < (one.on, one.made.at)
        if getattr(every[each.pair_id], of) == getattr(pair, of)
        and quality_rights.may_see_review(work.viewer, every[each.pair_id], each.by)
    ]
    return max(earlier, key=lambda each: (each.on, each.made.at), default=None)


def may_record(work: Work) -> bool:
    """Return whether there is any supervision this person may look at."""
    return bool(pairs(work))


def _made(work: Work, kind: ReviewKind, pair: SupervisionPair, on: date, found: FoundForm) -> Review:
    errors: list[InputError] = []
    findings = []
    for question in questions(kind):
        mark = found.marks.get(question.key)
        if mark is None:
            errors.append(InputError(question.key, "missing"))
            continue
        comment = words.prose(question.key, found.comments.get(question.key, ""))
        findings.append(Finding(question.key, question.text, mark, comment))
    if found.next_on is not None and found.next_on < on:
        errors.append(InputError("next_on", "before", limit=on))
    if errors:
        raise FormError(tuple(errors))
    return Review(
        id=ReviewId(work.ids.new()),
        kind=kind,
        pair_id=pair.id,
        by=work.me,
        on=on,
        watched=None,
        both_agreed=False,
        since=None,
        until=None,
        rule=None,
        drawn_from=0,
        sessions=(),
        findings=tuple(findings),
        strengths=words.prose("strengths", found.strengths),
        to_develop=words.prose("to_develop", found.to_develop),
        learning=words.prose("learning", found.learning),
        feedback_on=None,
        done="",
        done_on=None,
        next_on=found.next_on,
        made=work.stamp(),
    )


def _held(work: Work, pair: SupervisionPair, since: date, until: date) -> list[Session]:
    """Return the finished sessions of a pair in a period, newest first."""
    found = [one for one in work.sessions.of_pair(pair.id) if one.state in OVER]
    inside = [one for one in found if since <= due.held_on(work, one) <= until]
    return sorted(inside, key=lambda one: (due.held_on(work, one), one.id), reverse=True)


def _facts(work: Work, pair: SupervisionPair, since: date, until: date) -> Facts:
    held = _held(work, pair, since, until)
    every = [one for one in work.sessions.of_pair(pair.id) if since <= one.planned_on <= until]
    agreement = due.signed_agreements(work).get(pair.id)
    days = due.rules(work).record_within_days if agreement is None else agreement.terms.record_within_days
    in_time = 0
    for one in held:
        recorded = one.recorded_on(work.zone)
        if recorded is not None:
            in_time += recorded <= working_days_after(due.held_on(work, one), days)
    courses = [one for one in work.training.of(pair.supervisor) if one.topic is Topic.SUPERVISING and one.counts]
    until_days = [one.expires_on for one in courses]
    return Facts(
        held=len(held),
        every_weeks=None if agreement is None else agreement.terms.every_weeks,
        moved=sum(bool(one.moves) for one in every),
        cancelled=sum(one.state is SessionState.CANCELLED for one in every),
        agreement_review_on=None
        if agreement is None or agreement.state is not AgreementState.SIGNED
        else agreement.review_on,
        answered=sum(one.acknowledgement is not None for one in held),
        in_time=in_time,
        on_paper=sum(one.paper is not None for one in held),
        trained_until=None if None in until_days else max((day for day in until_days if day), default=None),
        is_trained=any(day is None or day >= work.today for day in until_days),
    )


def _row(one: Review, pair: SupervisionPair, names: Mapping[PersonId, str]) -> ReviewRow:
    return ReviewRow(one, names.get(pair.supervisor, "?"), names.get(pair.supervisee, "?"), names.get(one.by, "?"))


def _to_write(work: Work, pair_id: PairId) -> SupervisionPair:
    pair = work.pairs.get(pair_id)
    if not rights.may_see_pair(work.viewer, pair):
        raise NotFoundError
    if not quality_rights.may_write_review(work.viewer, pair):
        raise NotAllowedError("review")
    return pair


def _may_follow_up(work: Work, pair: SupervisionPair) -> bool:
    """What was done about it is written by who may look at it: not by the two it is about."""
    return quality_rights.may_write_review(work.viewer, pair)


def _to_follow_up(work: Work, review_id: ReviewId, on: date) -> Review:
    one = work.reviews.get(review_id)
    pair = work.pairs.get(one.pair_id)
    if not quality_rights.may_see_review(work.viewer, pair, one.by):
        raise NotFoundError
    if not _may_follow_up(work, pair):
        raise NotAllowedError("review")
    if on > work.today:
        raise InputError("on", "in-the-future")
    if on < one.on:
        raise InputError("on", "before", limit=one.on)
    return one


def _save(work: Work, one: Review, act: Act) -> ReviewId:
    work.reviews.save(one)
    work.audit(act, "review", one.id, one)
    work.changed(quality=True)
    return one.id


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("policy/quality.toml"))

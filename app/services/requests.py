"""Requests to see what is kept: logged when they arrive, also spoken ones, with their clock and what to think of first.

Leads and deputies only. While a request is open, disposal of what it asks for is held. What is gathered for an answer
is ``app.services.exporting.access_pack``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import resources
from app.domain import words
from app.domain.audit import Act
from app.domain.drift import Lateness, lateness
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError
from app.domain.ids import AccessRequestId, CaseId, PersonId
from app.domain.requests import AccessRequest, Answer, RequestKind, RequestWay
from app.domain.retention import RecordClass
from app.domain.rights import may_answer_requests
from app.services import names_then, retention
from app.services.work import Work

WARN_DAYS = 7
HOLD_REASON = "Somebody has asked to see it"


@dataclass(frozen=True, slots=True)
class RequestForm:
    """What is asked when a request arrives. ``person_id`` for an adult's own, ``case_id`` for a child's or parent's."""

    kind: RequestKind
    asked_by: str
    received_on: date
    way: RequestWay = RequestWay.WRITTEN
    person_id: PersonId | None = None
    case_id: CaseId | None = None
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Something to think of before anything is gathered, and what was thought of it."""

    key: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request in the list. ``label`` is a name, or initials and reference; "" when the record is gone."""

    request: AccessRequest
    label: str
    due_on: date | None
    lateness: Lateness
    days: int  # from the due date to today; 0 while the clock stands still or the request is closed
    questions: tuple[Question, ...]

    @property
    def may_gather(self) -> bool:
        """True once who asks was checked and every question has been thought of."""
        return self.request.identity_checked_on is not None and all(one.answer for one in self.questions)


def log(work: Work, form: RequestForm) -> AccessRequestId:
    """Log a request and return its id; disposal of what it asks for is held from now on.

    Raises NotAllowedError("requests"), NotFoundError, FormError with "asked_by" and "about" ("missing"),
    "received_on" ("in-the-future").
    """
    _may(work)
    errors: list[InputError] = []
    asked_by = form.asked_by.strip()
    if not asked_by:
        errors.append(InputError("asked_by", "missing"))
    if form.received_on > work.today:
        errors.append(InputError("received_on", "in-the-future"))
    about_adult = form.kind is RequestKind.OWN
    if (form.person_id if about_adult else form.case_id) is None:
        errors.append(InputError("about", "missing"))
    if errors:
        raise FormError(tuple(errors))
    if about_adult and form.person_id is not None:
        work.people.get(form.person_id)
    elif form.case_id is not None:
        work.cases.get(form.case_id)
    standing_for = work.person_mergers.standing_for
    made = AccessRequest(
        id=AccessRequestId(work.ids.new()),
        kind=form.kind,
        person_id=None if form.person_id is None or not about_adult else standing_for(form.person_id),
        case_id=None if about_adult else form.case_id,
        asked_by=words.line("asked_by", asked_by),
        way=form.way,
        received_on=form.received_on,
        scope=words.prose("scope", form.scope),
        identity_checked_on=None,
        paused_on=None,
        resumed_on=None,
        extended_reason="",
        answers=(),
        closed_on=None,
        outcome="",
        made=work.stamp(),
    )
    _save(work, made, Act.CREATED)
    _hold(work, made)
    return made.id


def listing(work: Work) -> tuple[RequestRow, ...]:
    """Return every request, the open ones first. Raises NotAllowedError("requests")."""
    _may(work)
    people = {person.id: person.full_name for person in work.people.all()}
    cases = {case.id: f"{case.initials} · {case.reference}" for case in work.cases.all()}
    return tuple(_row(work, one, people, cases) for one in work.requests.all())


def row(work: Work, request_id: AccessRequestId) -> RequestRow:
    """Return one request. Raises NotAllowedError("requests"), NotFoundError."""
    _may(work)
    work.requests.get(request_id)
    return next(one for one in listing(work) if one.request.id == request_id)


def open_count(work: Work) -> int:
    """Return how many requests wait for an answer; 0 for who does not answer them."""
    return len([one for one in work.requests.all() if one.closed_on is None]) if may_answer_requests(work.viewer) else 0


def check_identity(work: Work, request_id: AccessRequestId, on: date) -> None:
    """Note on which day it was checked that this is who they say. Raises as ``log``, AlreadyFinishedError."""
    _not_future(work, on)
    _save(work, replace(_open(work, request_id), identity_checked_on=on), Act.CHANGED)


def pause(work: Work, request_id: AccessRequestId, on: date) -> None:
    """Stop the clock: a needed clarification was asked for. Raises InputError("on", ..), AlreadyFinishedError."""
    found = _open(work, request_id)
    _not_future(work, on)
    if found.paused_on is not None or on < found.received_on:
        raise InputError("on", "before-start")
    _save(work, replace(found, paused_on=on), Act.CHANGED)


def resume(work: Work, request_id: AccessRequestId, on: date) -> None:
    """Start the clock again: the clarification came. Raises InputError("on", ..), AlreadyFinishedError."""
    found = _open(work, request_id)
    _not_future(work, on)
    if found.paused_on is None or found.resumed_on is not None or on < found.paused_on:
        raise InputError("on", "before-start")
    _save(work, replace(found, resumed_on=on), Act.CHANGED)


def extend(work: Work, request_id: AccessRequestId, reason: str) -> None:
    """Take up to two more months, because the request is complex. Tell whoever asked, with the reason.

    Raises InputError("reason", "missing"), AlreadyFinishedError.
    """
    why = words.prose("reason", reason, is_needed=True).strip()
    _save(work, replace(_open(work, request_id), extended_reason=why), Act.CHANGED)


def think(work: Work, request_id: AccessRequestId, answers: Mapping[str, str]) -> None:
    """Keep what was thought of the questions. Raises NotAllowedError("requests"), AlreadyFinishedError."""
    found = _open(work, request_id)
    kept = {one.question: one.text for one in found.answers} | {
        key: words.prose(key, text).strip() for key, text in answers.items()
    }
    known = [one["key"] for one in _questions() if found.kind.value in one["kinds"]]
    answered = tuple(Answer(key, kept[key]) for key in known if kept.get(key))
    _save(work, replace(found, answers=answered), Act.CHANGED)


def close(work: Work, request_id: AccessRequestId, outcome: str) -> None:
    """Note how the request ended: given, given in part, refused, taken back, and why.

    The hold ends, but for what another open request asks for too.

    Raises InputError("outcome", "missing"), AlreadyFinishedError.
    """
    found = _open(work, request_id)
    said = words.prose("outcome", outcome, is_needed=True).strip()
    _save(work, replace(found, closed_on=work.today, outcome=said), Act.FINISHED)
    asked_for = {subject for one in work.requests.all() if one.closed_on is None for subject in _subjects(work, one)}
    ended = set(_subjects(work, found)) - asked_for
    for hold in work.holds.all():
        if hold.released is None and hold.reason == HOLD_REASON and hold.record_id in ended:
            retention.release(work, hold.id, said)


def _row(work: Work, one: AccessRequest, people: Mapping[PersonId, str], cases: Mapping[CaseId, str]) -> RequestRow:
    label = people.get(one.person_id, "") if one.person_id else ""
    if one.case_id is not None:
        label = cases.get(work.mergers.standing_for(one.case_id), "")
    due = None if one.closed_on is not None else one.due_on
    days = 0 if due is None else (work.today - due).days
    late = Lateness.FINE if due is None else lateness(due, work.today, WARN_DAYS)
    given = {answer.question: answer.text for answer in one.answers}
    asked = tuple(
        Question(row["key"], row["text"], given.get(row["key"], ""))
        for row in _questions()
        if one.kind.value in row["kinds"]
    )
    return RequestRow(one, label, due, late, days, asked)


def _hold(work: Work, one: AccessRequest) -> None:
    for record_id in _subjects(work, one):
        kind = RecordClass.CHILD if one.case_id is not None else RecordClass.SUPERVISION
        if retention.hold_on(work, record_id) is None:
            retention.hold(work, kind, record_id, HOLD_REASON)


def _subjects(work: Work, one: AccessRequest) -> tuple[Any, ...]:
    if one.case_id is not None:
        return (one.case_id,) if work.cases.find(one.case_id) is not None else ()
    return () if one.person_id is None else tuple(pair.id for pair in names_then.pairs_with(work, one.person_id))


@cache
def _questions() -> tuple[dict[str, Any], ...]:
    return tuple(tomllib.loads(resources.read_text("policy/requests.toml"))["question"])


def _save(work: Work, request: AccessRequest, act: Act) -> None:
    work.requests.save(request)
    work.audit(act, "access-request", request.id, request)
    work.changed(requests=True)


def _open(work: Work, request_id: AccessRequestId) -> AccessRequest:
    _may(work)
    found = work.requests.get(request_id)
    if found.closed_on is not None:
        raise AlreadyFinishedError
    return found


def _not_future(work: Work, on: date) -> None:
    if on > work.today:
        raise InputError("on", "in-the-future")


def _may(work: Work) -> None:
    if not may_answer_requests(work.viewer):
        raise NotAllowedError("requests")

"""Taking a disagreement further: begun, answered, taken to the next stage, settled in writing (practice.md b10, S2-38).

It is part of the child's file: who works on the case writes, who may see the case reads (practice.md c1 and c3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from app.domain import words
from app.domain.audit import Act
from app.domain.case import Case
from app.domain.drift import Lateness, working_days_after
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotFoundError
from app.domain.escalation import (
    Escalation,
    EscalationRules,
    RouteStage,
    Scope,
    Settlement,
    Source,
    Step,
    Subject,
    Told,
    Urgency,
    Voice,
    Way,
    answer_due_on,
    clock,
)
from app.domain.ids import ActionId, CaseId, DecisionId, DiscussionId, EscalationId, PersonId
from app.domain.people import Person
from app.services import access, due, escalation_routes
from app.services.work import Work

AHEAD_DAYS = 366  # an answer wanted later than a year from now is a slip of the year


@dataclass(frozen=True, slots=True)
class EscalationForm:
    """What is asked when it begins. ``due_on`` None: as the route says; ``stage`` is a key of the route."""

    case_id: CaseId
    disputed: str
    why_matters: str
    wishes: str
    safe_meanwhile: str
    other_side: str
    whom: str
    stage: str
    scope: Scope = Scope.INTERNAL
    voice: Voice = Voice.GIVEN
    subject: Subject = Subject.PLAN
    urgency: Urgency = Urgency.USUAL
    way: Way = Way.MEETING
    agreed: str = ""
    source: Source = Source.CASE
    source_id: UUID | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class StepForm:
    """What is asked about the next stage. ``due_on`` None: as the route says."""

    stage: str
    whom: str
    way: Way = Way.MEETING
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class EscalationRow:
    """One of them in a list. ``days`` counts from the day something was due to today; 0 once it is closed.

    ``settle_by`` is the last day on which the whole of it is settled in time.
    """

    escalation: Escalation
    case_label: tuple[str, str]
    raised_by_name: str
    raised_on: date
    due_on: date | None
    lateness: Lateness
    days: int
    settle_by: date


@dataclass(frozen=True, slots=True)
class EscalationView:
    """One of them with what it comes from, in the words that were typed there, and the stages that could follow."""

    row: EscalationRow
    case: Case
    source_words: str
    writers: Mapping[PersonId, str]
    next_stages: tuple[RouteStage, ...]  # the rest of its route, then the stages before
    may_write: bool
    may_export: bool


def begin(work: Work, form: EscalationForm) -> EscalationId:
    """Write a disagreement down and begin its first stage; returns its id.

    Raises NotFoundError (the case, or a source that is not this child's), NotAllowedError("add-to-case"), FormError
    with "disputed", "why_matters", "wishes", "safe_meanwhile", "other_side", "whom" ("missing"), "stage" ("unknown"),
    "due_on" ("in-the-past", "too-far").
    """
    case = access.case_to_add_to(work, form.case_id)
    _check_source(work, form.source, form.source_id, case.id)
    rules = escalation_routes.rules(work)
    errors: list[InputError] = []
    texts = _texts(form, errors)
    step = _step(work, rules, form.scope, form.urgency, StepForm(form.stage, form.whom, form.way, form.due_on), errors)
    if errors or step is None:
        raise FormError(tuple(errors))
    one = Escalation(
        id=EscalationId(work.ids.new()),
        case_id=case.id,
        source=form.source,
        source_id=form.source_id,
        scope=form.scope,
        voice=form.voice,
        subject=form.subject,
        urgency=form.urgency,
        raised_by=work.me,
        **texts,
        steps=(step,),
        told=(),
        settlement=None,
        outcome="",
        learning="",
        closed_on=None,
        closed_by=None,
        made=work.stamp(),
    )
    _save(work, one, Act.CREATED)
    return one.id


def take_further(work: Work, escalation_id: EscalationId, form: StepForm) -> None:
    """Begin the next stage. Raises NotFoundError, NotAllowedError("add-to-case"), AlreadyFinishedError, FormError as
    ``begin``.
    """
    one = _to_write(work, escalation_id)
    if one.closed_on is not None:
        raise AlreadyFinishedError
    errors: list[InputError] = []
    step = _step(work, escalation_routes.rules(work), one.scope, one.urgency, form, errors)
    if errors or step is None:
        raise FormError(tuple(errors))
    _save(work, one.taken_further(step), Act.CHANGED)


def answer(work: Work, escalation_id: EscalationId, text: str, on: date) -> None:
    """Write the answer to the stage it is at down.

    Raises NotFoundError, NotAllowedError("add-to-case"), AlreadyFinishedError, InputError for "answer" ("missing"),
    "on" ("in-the-future", "before" the stage began).
    """
    one = _to_write(work, escalation_id)
    _not_future(work, on)
    if on < one.current.started_on:
        raise InputError("on", "before", limit=one.current.started_on)
    _save(work, one.answered(words.prose("answer", text, is_needed=True), on, work.me), Act.CHANGED)


def tell(work: Work, escalation_id: EscalationId, who: str, at: datetime, of_what: str = "") -> None:
    """Note that somebody was told, and when (aware), also after it is closed.

    Raises NotFoundError, NotAllowedError("add-to-case"), InputError for "who" ("missing"), "at" ("in-the-future").
    """
    one = _to_write(work, escalation_id)
    if at > work.now:
        raise InputError("at", "in-the-future")
    told = Told(words.line("who", who, is_needed=True), at, words.prose("of_what", of_what), work.stamp())
    _save(work, one.with_told(told), Act.CHANGED)


def close(
    work: Work, escalation_id: EscalationId, settlement: Settlement, outcome: str, on: date, learning: str = ""
) -> None:
    """Write the outcome. It stands on the child's file from then on and is not changed any more.

    Raises NotFoundError, NotAllowedError("add-to-case"), AlreadyFinishedError, InputError for "outcome" ("missing"),
    "on" ("in-the-future", "before" the stage it is at began).
    """
    one = _to_write(work, escalation_id)
    _not_future(work, on)
    if on < one.current.started_on:
        raise InputError("on", "before", limit=one.current.started_on)
    text = words.prose("outcome", outcome, is_needed=True)
    _save(work, one.closed(settlement, text, words.prose("learning", learning), on, work.me), Act.FINISHED)


def of_case(work: Work, case_id: CaseId) -> tuple[EscalationRow, ...]:
    """Return those of one child, newest first. Raises NotFoundError when the case may not be seen."""
    case = access.case_to_see(work, case_id)
    people, rules = access.people(work), escalation_routes.rules(work)
    return tuple(_row(work, one, case, people, rules) for one in work.escalations.of_case(case_id))


def view(work: Work, escalation_id: EscalationId) -> EscalationView:
    """Return one of them. Raises NotFoundError when its case may not be seen."""
    one = work.escalations.get(escalation_id)
    case = access.case_to_see(work, one.case_id)
    people, rules = access.people(work), escalation_routes.rules(work)
    return EscalationView(
        row=_row(work, one, case, people, rules),
        case=case,
        source_words=source_words(work, one),
        writers={person_id: person.full_name for person_id, person in people.items()},
        next_stages=_following(rules.routes[one.scope], one.current.stage),
        may_write=access.may_add_to(work, case),
        may_export=access.may_export(work, case),
    )


def waiting(work: Work) -> tuple[EscalationRow, ...]:
    """Return the open ones of cases this person works on, the one that is due first first."""
    people, rules = access.people(work), escalation_routes.rules(work)
    rows = []
    for one in work.escalations.open():
        case = work.cases.get(one.case_id)
        if access.may_add_to(work, case):
            rows.append(_row(work, one, case, people, rules))
    return tuple(sorted(rows, key=lambda row: (row.due_on or date.max, row.escalation.id)))


def source_words(work: Work, one: Escalation) -> str:
    """Return what it comes from in the words that were typed there: the decision, or what was to be done."""
    if one.source is Source.DECISION and one.source_id is not None:
        decision = work.decisions.find(one.source_id)
        return "" if decision is None else decision.what
    if one.source is Source.ACTION and one.source_id is not None:
        action = work.actions.find(one.source_id)
        return "" if action is None else action.what
    return ""


def _following(route: tuple[RouteStage, ...], stage: str) -> tuple[RouteStage, ...]:
    place = next((number for number, one in enumerate(route) if one.key == stage), -1)
    return (*route[place + 1 :], *route[: place + 1])


def _texts(form: EscalationForm, errors: list[InputError]) -> dict[str, str]:
    texts = {}
    for name in ("other_side", "agreed", "disputed", "why_matters", "wishes", "safe_meanwhile"):
        try:
            read = words.line if name == "other_side" else words.prose
            texts[name] = read(name, getattr(form, name), is_needed=name != "agreed")
        except InputError as error:
            errors.append(error)
    return texts


def _step(
    work: Work, rules: EscalationRules, scope: Scope, urgency: Urgency, form: StepForm, errors: list[InputError]
) -> Step | None:
    stage = next((one for one in rules.routes[scope] if one.key == form.stage), None)
    if stage is None:
        errors.append(InputError("stage", "unknown"))
        return None
    due_on = form.due_on or answer_due_on(stage, urgency, work.today)
    if due_on < work.today:
        errors.append(InputError("due_on", "in-the-past"))
    elif due_on > work.today + timedelta(days=AHEAD_DAYS):
        errors.append(InputError("due_on", "too-far"))
    try:
        whom = words.line("whom", form.whom, is_needed=True)
    except InputError as error:
        errors.append(error)
        return None
    return Step(stage.key, stage.title, whom, form.way, work.today, due_on, "", None, None, work.stamp())


def _check_source(work: Work, source: Source, source_id: UUID | None, case_id: CaseId) -> None:
    """A decision, an action or a discussion of another child is not a source. Raises NotFoundError."""
    if source is Source.CASE:
        if source_id is not None:
            raise NotFoundError
        return
    if source_id is None:
        raise NotFoundError
    if source is Source.DECISION:
        about: CaseId | None = work.decisions.get(DecisionId(source_id)).case_id
    elif source is Source.ACTION:
        about = work.actions.get(ActionId(source_id)).case_id
    else:
        about = work.discussions.get(DiscussionId(source_id)).case_id
    if about != case_id:
        raise NotFoundError


def _row(
    work: Work, one: Escalation, case: Case, people: Mapping[PersonId, Person], rules: EscalationRules
) -> EscalationRow:
    raised_on = one.made.at.astimezone(work.zone).date()
    return EscalationRow(
        escalation=one,
        case_label=(case.initials, case.reference),
        raised_by_name=due.name_of(people, one.raised_by),
        raised_on=raised_on,
        due_on=one.due_on,
        lateness=clock(one, work.today, rules.warn_days),
        days=0 if one.due_on is None else (work.today - one.due_on).days,
        settle_by=working_days_after(raised_on, rules.settle_within_days),
    )


def _to_write(work: Work, escalation_id: EscalationId) -> Escalation:
    one = work.escalations.get(escalation_id)
    access.case_to_add_to(work, one.case_id)
    return one


def _not_future(work: Work, on: date) -> None:
    if on > work.today:
        raise InputError("on", "in-the-future")


def _save(work: Work, one: Escalation, act: Act) -> None:
    work.escalations.save(one)
    work.audit(act, "escalation", one.id, one)
    work.changed(cases={one.case_id})

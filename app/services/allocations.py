"""Giving a child's case to somebody, checked and written down (S3-17 to 21); it stands on the child's file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain import rights, words
from app.domain.allocation import Allocation, Confirmed, review_is_due
from app.domain.audit import Act
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError
from app.domain.ids import AllocationId, CaseId, PersonId
from app.domain.people import Person
from app.domain.training import WANTING, TopicStanding
from app.services import access, due, training
from app.services.work import Work

AHEAD_DAYS = 366  # a review later than a year from now is a slip of the year
_CHECKS = ("training", "experience", "time")


@dataclass(frozen=True, slots=True)
class AllocationForm:
    """What is asked. A check that is "not yet" needs its note: what is done about it."""

    person: PersonId
    on: date
    action_required: str
    how_reviewed: str
    training: Confirmed = Confirmed.YES
    experience: Confirmed = Confirmed.YES
    time: Confirmed = Confirmed.YES
    training_note: str = ""
    experience_note: str = ""
    time_note: str = ""
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class AllocationView:
    """A child's allocations, the one in force first. ``review_due`` from the day it is to be looked at again."""

    allocations: tuple[Allocation, ...]
    names: dict[PersonId, str]
    lead: PersonId
    review_due: bool
    may_allocate: bool

    @property
    def in_force(self) -> Allocation | None:
        """The latest, when the case is still with the person it was given to."""
        return next(iter(self.allocations), None)

    @property
    def is_missing(self) -> bool:
        """True when whoever leads has the case without its having been given to them."""
        return self.in_force is None or self.in_force.person != self.lead


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a case could be given to. ``wanting`` are the topics of training that are missing or run out.

    ``cases`` counts the open cases they lead; None for what this person may not know.
    """

    person: Person
    title: str
    wanting: tuple[TopicStanding, ...] | None
    cases: int | None


def allocate(work: Work, case_id: CaseId, form: AllocationForm) -> AllocationId:
    """Give the case to somebody, who leads it from then on, and return the allocation's id.

    Its supervisor, the lead and deputies may; not who stands in for the supervisor. Raises NotFoundError,
    NotAllowedError("allocate"), AlreadyFinishedError for a closed case, FormError with "person" ("left", "supervises"
    unless a lead gives it), "on" ("in-the-future", "before" the case was opened), "action_required", "how_reviewed"
    and the note of a check that is not yet confirmed ("missing"), "review_on" ("before", "too-far").
    """
    case = access.case_to_see(work, case_id)
    if not rights.may_allocate(work.viewer, case):
        raise NotAllowedError("allocate")
    if case.closed_on is not None:
        raise AlreadyFinishedError
    person = access.person_on_file(work, form.person)
    errors = _day_errors(work, form, case.opened_on)
    if person.left_on is not None and person.left_on <= work.today:
        errors.append(InputError("person", "left"))
    if person.id == case.supervisor and not work.viewer.leads:
        errors.append(InputError("person", "supervises"))
    texts = {}
    needed = {"action_required", "how_reviewed"}
    needed |= {f"{name}_note" for name in _CHECKS if getattr(form, name) is Confirmed.NOT_YET}
    for name in ("action_required", "how_reviewed", *(f"{name}_note" for name in _CHECKS)):
        try:
            texts[name] = words.prose(name, getattr(form, name), is_needed=name in needed)
        except InputError as error:
            errors.append(error)
    if errors:
        raise FormError(tuple(errors))
    made = Allocation(
        id=AllocationId(work.ids.new()),
        case_id=case.id,
        person=person.id,
        on=form.on,
        review_on=form.review_on,
        training=form.training,
        experience=form.experience,
        time=form.time,
        made=work.stamp(),
        **texts,
    )
    work.allocations.save(made)
    work.audit(Act.CREATED, "allocation", made.id, made)
    if case.lead != person.id:
        given = replace(case, lead=person.id)
        work.cases.save(given)
        work.audit(Act.CHANGED, "case", case.id, given)
    work.changed(cases={case.id})
    return made.id


def of_case(work: Work, case_id: CaseId) -> AllocationView:
    """Return a child's allocations. Raises NotFoundError when the case may not be seen."""
    case = access.case_to_see(work, case_id)
    found = work.allocations.of_case(case.id)
    people = access.people(work)
    return AllocationView(
        allocations=found,
        names={one: due.name_of(people, one) for each in found for one in (each.person, each.made.by)},
        lead=case.lead,
        review_due=case.closed_on is None and bool(found) and review_is_due(found[0], work.today),
        may_allocate=case.closed_on is None and rights.may_allocate(work.viewer, case),
    )


def candidates(work: Work, case_id: CaseId) -> tuple[Candidate, ...]:
    """Return who the case could be given to, by name, with what is known of their training and their other cases.

    Raises NotFoundError, NotAllowedError("allocate").
    """
    case = access.case_to_see(work, case_id)
    if not rights.may_allocate(work.viewer, case):
        raise NotAllowedError("allocate")
    lead = [one.lead for one in work.cases.all() if one.closed_on is None and access.may_see(work, one)]
    found = []
    for person in work.people.all():
        if person.left_on is not None and person.left_on <= work.today:
            continue
        if person.id == case.supervisor and not work.viewer.leads:
            continue
        wanting, title = None, ""
        if training.may_see(work, person.id):
            held = training.of_person(work, person.id)
            title = held.title
            wanting = tuple(one for one in held.standings if one.held in WANTING)
        count = lead.count(person.id) if work.viewer.leads else None
        found.append(Candidate(person, title, wanting, count))
    return tuple(sorted(found, key=lambda one: (one.person.full_name, one.person.id)))


def _day_errors(work: Work, form: AllocationForm, opened_on: date) -> list[InputError]:
    errors = []
    if form.on > work.today:
        errors.append(InputError("on", "in-the-future"))
    elif form.on < opened_on:
        errors.append(InputError("on", "before", limit=opened_on))
    if form.review_on is not None and form.review_on <= form.on:
        errors.append(InputError("review_on", "before", limit=form.on + timedelta(days=1)))
    elif form.review_on is not None and form.review_on > work.today + timedelta(days=AHEAD_DAYS):
        errors.append(InputError("review_on", "too-far"))
    return errors

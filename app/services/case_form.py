"""What is asked about a child's case, and what of it does not fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.domain import words
from app.domain.case import Case, CaseStatus, Worry, child_initials
from app.domain.errors import FormError, InputError, NotFoundError
from app.domain.ids import CaseId, PersonId
from app.domain.rights import may_say_whose_case
from app.services import access, due
from app.services.work import Work

OLDEST_YEARS = 25  # young adults with needs are on file too; an older birthday is a slip of the century


@dataclass(frozen=True, slots=True)
class CaseForm:
    """What is asked about a case. A longer time between discussions than agreed needs ``discuss_reason``."""

    child_name: str
    lead: PersonId
    supervisor: PersonId
    worry: Worry
    opened_on: date
    date_of_birth: date | None = None
    group: str = ""
    status: CaseStatus = CaseStatus.NONE
    status_since: date | None = None
    siblings: tuple[CaseId, ...] = ()
    discuss_every_weeks: int | None = None
    discuss_reason: str = ""
    plan_since: date | None = None


def supervised_by_me(work: Work) -> frozenset[PersonId]:
    """Return whom this person supervises today: a case that one of them leads comes to this person's supervision."""
    mine = [pair for pair in work.pairs.of(work.me) if pair.supervisor == work.me and due.is_active(pair, work.today)]
    return frozenset(pair.supervisee for pair in mine)


def filled(work: Work, form: CaseForm, old: Case | None) -> Case:
    """Return the case of a filled-in form: a new one with the next reference, or ``old`` as it is changed.

    The caller has checked that this person may write it. Raises NotFoundError for people or siblings, FormError.
    """
    errors = _day_errors(work, form)
    name = group = reason = ""
    try:
        name = words.line("child_name", form.child_name, is_needed=True)
        group = words.line("group", form.group)
        reason = words.prose("discuss_reason", form.discuss_reason)
    except InputError as error:
        errors.append(error)
    for field, person_id in (("lead", form.lead), ("supervisor", form.supervisor)):
        person = access.person_on_file(work, person_id)
        unchanged = old is not None and person_id in (old.lead, old.supervisor)
        if person.left_on is not None and person.left_on <= work.today and not unchanged:
            errors.append(InputError(field, "left"))
    errors += _whose_errors(work, form, old)
    siblings = tuple(dict.fromkeys(form.siblings))
    for sibling in siblings:
        if old is not None and sibling == old.id:
            errors.append(InputError("siblings", "itself"))
        elif old is None or sibling not in old.siblings or work.mergers.putting_away(sibling) is None:
            access.case_to_see(work, sibling)
    case = Case(
        id=CaseId(work.ids.new()) if old is None else old.id,
        reference=work.cases.next_reference(_prefix(work)) if old is None else old.reference,
        child_name=name,
        initials=child_initials(name),
        date_of_birth=form.date_of_birth,
        group=group,
        worry=form.worry,
        status=form.status,
        status_since=form.status_since,
        lead=form.lead,
        supervisor=form.supervisor,
        opened_on=form.opened_on,
        closed_on=None if old is None else old.closed_on,
        closed_reason="" if old is None else old.closed_reason,
        siblings=siblings,
        discuss_every_weeks=form.discuss_every_weeks,
        discuss_reason=reason,
        plan_since=form.plan_since,
        made=work.stamp() if old is None else old.made,
    )
    errors += _interval_errors(work, case)
    if errors:
        raise FormError(tuple(errors))
    return case


def _whose_errors(work: Work, form: CaseForm, old: Case | None) -> list[InputError]:
    """What a stand-in would take over for good, and a case whose lead practitioner would supervise themselves."""
    changed = [field for field in ("lead", "supervisor") if old is None or getattr(form, field) != getattr(old, field)]
    if old is not None and not may_say_whose_case(work.viewer, old):
        return [InputError(field, "stand-in") for field in changed]
    if changed and form.lead == form.supervisor and not work.viewer.leads:
        return [InputError(changed[-1], "same-person")]
    return []


def _prefix(work: Work) -> str:
    organisation = work.organisation.current()
    if organisation is None:
        raise NotFoundError
    return organisation.reference_prefix


def _day_errors(work: Work, form: CaseForm) -> list[InputError]:
    errors = []
    for field in ("opened_on", "date_of_birth", "status_since", "plan_since"):
        day = getattr(form, field)
        if day is not None and day > work.today:
            errors.append(InputError(field, "in-the-future"))
    born = form.date_of_birth
    if born is not None and born.year < work.today.year - OLDEST_YEARS:
        errors.append(InputError("date_of_birth", "too-far"))
    return errors


def _interval_errors(work: Work, case: Case) -> list[InputError]:
    """A case may wait longer than agreed with a reason on the case; on a protection plan never (practice.md d)."""
    weeks = case.discuss_every_weeks
    if weeks is None:
        return []
    if not 1 <= weeks <= 52:
        return [InputError("discuss_every_weeks", "out-of-range", lowest=1, highest=52)]
    agreed = due.agreed_weeks(replace(case, discuss_every_weeks=None), due.terms_by_case(work)(case), due.rules(work))
    if weeks <= agreed:
        return []
    if case.status is CaseStatus.CHILD_PROTECTION:
        return [InputError("discuss_every_weeks", "too-long-for-plan", limit=agreed)]
    return [] if case.discuss_reason.strip() else [InputError("discuss_reason", "missing", limit=agreed)]

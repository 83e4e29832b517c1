"""Paper and other records of before the vault, entered on a child's file with their own day and marked as such.

The rule: a discussion that is entered so counts for when the child was last discussed, from the day on which the case
was opened, because it was held. It answers nothing that was not asked then ("better since last time?"), is nobody's
session, and stands in no figure of sessions held. So that nobody is called up to date by a paper alone, only what is
from before the day on which the case was put in these records is entered here: what was held since is held here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.case import PAPER_OUT, PUT_BACK, Case
from app.domain.earlier import EarlierKind, EarlierRecord, day_problem
from app.domain.errors import FormError, InputError, NotAllowedError, StaleError
from app.domain.ids import CaseId, EarlierId
from app.services import access, due, taking_out
from app.services.taking_out import Removing
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class EarlierForm:
    """What is asked about a paper."""

    held_on: date | None
    kind: EarlierKind | None
    author: str
    text: str
    kept_at: str
    with_whom: str = ""


@dataclass(frozen=True, slots=True)
class EarlierView:
    """One paper, who entered it and when, and whether the person at the keyboard may correct it."""

    record: EarlierRecord
    entered_by: str
    entered_on: date
    may_change: bool
    may_remove: Removing


@dataclass(frozen=True, slots=True)
class RemovedPaper:
    """A paper that was taken out, for ``restore``; with the reason where one was asked for."""

    record: EarlierRecord
    reason: str = ""


def enter(work: Work, case_id: CaseId, form: EarlierForm) -> EarlierId:
    """Enter a paper on a child's file and return its id.

    Raises NotFoundError, NotAllowedError("add-to-case"), FormError with "held_on" ("missing", "in-the-future",
    "too-far"; "not-before" the day on which the case was put in these records, fact ``limit``), "kind", "author",
    "text", "kept_at" ("missing").
    """
    case = access.case_to_add_to(work, case_id)
    made = EarlierRecord(EarlierId(work.ids.new()), case.id, made=work.stamp(), **_said(work, case, form))
    work.earlier.save(made)
    work.audit(Act.CREATED, "earlier-record", made.id, made)
    work.changed(cases={case.id})
    return made.id


def change(work: Work, earlier_id: EarlierId, form: EarlierForm) -> None:
    """Correct what was entered; what stood there before is kept. Raises as ``enter``, NotAllowedError("earlier")."""
    old = _to_change(work, earlier_id)
    is_as_it_was = (form.held_on, form.kind) == (old.held_on, old.kind)  # of before the rule: a word may be put right
    new = replace(old, **_said(work, work.cases.get(old.case_id), form, any_day=is_as_it_was))
    work.earlier.save(new)
    work.audit(Act.CHANGED, "earlier-record", new.id, new)
    work.changed(cases={new.case_id})


def remove(work: Work, earlier_id: EarlierId, reason: str = "") -> RemovedPaper:
    """Take out what was entered by mistake; returns it, for ``restore``. ``reason`` where it is asked for.

    Raises NotFoundError, NotAllowedError("earlier-kept"), InputError("reason", "missing").
    """
    found = view(work, earlier_id)
    one = found.record
    why = taking_out.reason_for(found.may_remove, reason, "earlier-kept")
    work.earlier.delete(one.id)
    work.search.forget([one.id.bytes])
    work.audit(Act.DELETED, "earlier-record", one.id, (one, why) if why else one)
    taking_out.tell(work, one.case_id, PAPER_OUT, why)
    work.changed(cases={one.case_id})
    return RemovedPaper(one, why)


def restore(work: Work, removed: RemovedPaper) -> None:
    """Undo ``remove``. Raises NotFoundError, NotAllowedError("add-to-case"), StaleError when it is there."""
    one = removed.record
    access.case_to_add_to(work, one.case_id)
    access.check_put_back(work, one.case_id, one.id)
    if work.earlier.find(one.id) is not None:
        raise StaleError
    work.earlier.save(one)
    work.audit(Act.CREATED, "earlier-record", one.id, one)
    if removed.reason:
        taking_out.tell(work, one.case_id, PUT_BACK, removed.reason)
    work.changed(cases={one.case_id})


def view(work: Work, earlier_id: EarlierId) -> EarlierView:
    """Return one paper. Raises NotFoundError when the child's case may not be seen."""
    one = work.earlier.get(earlier_id)
    access.case_to_see(work, one.case_id)
    return EarlierView(
        record=one,
        entered_by=due.name_of(access.people(work), one.made.by),
        entered_on=one.made.at.astimezone(work.zone).date(),
        may_change=_may_change(work, one),
        may_remove=taking_out.from_case(work, work.cases.get(one.case_id), one.made),
    )


def _to_change(work: Work, earlier_id: EarlierId) -> EarlierRecord:
    one = view(work, earlier_id).record
    if not _may_change(work, one):
        raise NotAllowedError("earlier")
    return one


def _may_change(work: Work, one: EarlierRecord) -> bool:
    case = work.cases.get(one.case_id)
    return rights.may_change_case(work.viewer, case) or (one.made.by == work.me and access.may_add_to(work, case))


def _said(work: Work, case: Case, form: EarlierForm, *, any_day: bool = False) -> dict[str, Any]:
    errors: list[InputError] = []
    texts = {}
    for name in ("author", "with_whom", "kept_at", "text"):
        try:
            read = words.prose if name == "text" else words.line
            texts[name] = read(name, getattr(form, name), is_needed=name != "with_whom")
        except InputError as error:
            errors.append(error)
    if form.kind is None:
        errors.append(InputError("kind", "missing"))
    problem = day_problem(form.held_on, work.today)
    if problem is not None or form.held_on is None:
        errors.append(InputError("held_on", problem or "missing"))
    elif not any_day and form.held_on >= (since := case.made.at.astimezone(work.zone).date()):
        errors.append(InputError("held_on", "not-before", limit=since))  # what happened since has its own place here
    if errors:
        raise FormError(tuple(errors))
    return {**texts, "held_on": form.held_on, "kind": form.kind}

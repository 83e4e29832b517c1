"""Deciding to share information about a child, or not to, with its ground (S2-68); it stands on the child's file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError
from app.domain.ids import CaseId, PersonId, SharingId
from app.domain.sharing import Basis, Consent, Sharing
from app.services import access, due
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class SharingForm:
    """What is asked. Consent that was not given needs ``consent_note``. Nothing is answered for who decides."""

    on: date
    with_whom: str
    what: str
    why: str
    is_shared: bool
    basis: Basis
    consent: Consent
    consent_note: str = ""


@dataclass(frozen=True, slots=True)
class SharingsView:
    """A child's decisions to share, newest first."""

    sharings: tuple[Sharing, ...]
    names: dict[PersonId, str]
    may_add: bool


def decide(work: Work, case_id: CaseId, form: SharingForm) -> SharingId:
    """Write a decision down and return its id. Whoever works on the case may.

    Raises NotFoundError, NotAllowedError("add-to-case"), FormError with "with_whom", "what", "why" and, unless consent
    was given, "consent_note" ("missing"), "on" ("in-the-future"), "consent" ("not-given": nothing can rest on consent
    that was not given).
    """
    case = access.case_to_add_to(work, case_id)
    errors = [InputError("on", "in-the-future")] if form.on > work.today else []
    if form.is_shared and form.basis is Basis.CONSENT and form.consent is not Consent.GIVEN:
        errors.append(InputError("consent", "not-given"))
    texts = {}
    for name in ("with_whom", "what", "why", "consent_note"):
        is_needed = name != "consent_note" or form.consent is not Consent.GIVEN
        read = words.line if name == "with_whom" else words.prose
        try:
            texts[name] = read(name, getattr(form, name), is_needed=is_needed)
        except InputError as error:
            errors.append(error)
    if errors:
        raise FormError(tuple(errors))
    made = Sharing(
        id=SharingId(work.ids.new()),
        case_id=case.id,
        on=form.on,
        is_shared=form.is_shared,
        basis=form.basis,
        consent=form.consent,
        made=work.stamp(),
        **texts,
    )
    work.sharings.save(made)
    work.audit(Act.CREATED, "sharing", made.id, made)
    work.changed(cases={case.id})
    return made.id


def of_case(work: Work, case_id: CaseId) -> SharingsView:
    """Return a child's decisions to share. Raises NotFoundError when the case may not be seen."""
    case = access.case_to_see(work, case_id)
    found = work.sharings.of_case(case.id)
    people = access.people(work)
    return SharingsView(
        found, {one.made.by: due.name_of(people, one.made.by) for one in found}, access.may_add_to(work, case)
    )

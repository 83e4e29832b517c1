"""What a group has agreed on: aims, ground rules, confidentiality and its limits, where notes live (practice.md b6)."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.group import GroupAgreement, GroupTerms
from app.domain.ids import GroupAgreementId
from app.domain.rights import may_plan_group, may_see_group
from app.domain.session import SessionKind
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class GroupAgreementForm:
    """What is asked about a group's agreement. The name tells it from other groups'."""

    name: str
    review_on: date
    terms: GroupTerms = field(default_factory=GroupTerms)


def agree(work: Work, form: GroupAgreementForm) -> GroupAgreementId:
    """Keep what a group has agreed on, from today, and return its id. A changed agreement is a new one.

    Raises NotAllowedError("plan"), FormError for "name" ("missing"), "review_on" ("in-the-past"), "ground_rules" and
    "confidentiality" ("missing": ownership, retention and limits are to be explicit, S2-66, S2-67).
    """
    if not may_plan_group(work.viewer, SessionKind.PEER):
        raise NotAllowedError("plan")
    errors: list[InputError] = []
    try:
        name = words.line("name", form.name, is_needed=True)
    except InputError as error:
        errors.append(error)
        name = ""
    texts = {}
    for one in fields(GroupTerms):
        if one.name == "is_open":
            continue
        try:
            text = getattr(form.terms, one.name)
            texts[one.name] = words.prose(one.name, text, is_needed=one.name in ("ground_rules", "confidentiality"))
        except InputError as error:
            errors.append(error)
    if form.review_on <= work.today:
        errors.append(InputError("review_on", "in-the-past"))
    if errors:
        raise FormError(tuple(errors))
    made = GroupAgreement(
        id=GroupAgreementId(work.ids.new()),
        name=name,
        starts_on=work.today,
        review_on=form.review_on,
        terms=GroupTerms(is_open=form.terms.is_open, **texts),
        made=work.stamp(),
    )
    work.group_agreements.save(made)
    work.audit(Act.CREATED, "group-agreement", made.id, made)
    work.changed(sessions=())
    return made.id


def to_see(work: Work, agreement_id: GroupAgreementId) -> GroupAgreement:
    """Return an agreement, for who plans groups and who may see a session that was held under it.

    Raises NotFoundError.
    """
    found = work.group_agreements.get(agreement_id)
    if may_plan_group(work.viewer, SessionKind.PEER):
        return found
    if any(one.agreement_id == found.id and may_see_group(work.viewer, one) for one in work.groups.all()):
        return found
    raise NotFoundError


def agreements(work: Work) -> tuple[GroupAgreement, ...]:
    """Return the agreements to choose from when a group is planned, newest first. Their terms name nobody's matter.

    Raises NotAllowedError("plan") for who plans no group.
    """
    if not may_plan_group(work.viewer, SessionKind.PEER):
        raise NotAllowedError("plan")
    return work.group_agreements.all()

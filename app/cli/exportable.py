"""What ``holdfast export`` can write: for each word the kind of document, what there is of it, and how one is named.

A copy of records and a restricted matter are not among them: every word of theirs is looked at before they leave, which
the window is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.cli.outcome import UsageError
from app.domain.exports import DocumentKind
from app.domain.reviews import ReviewKind
from app.domain.rights import may_manage_people
from app.domain.session import OVER
from app.services import (
    access,
    agreements,
    cases,
    disposing,
    escalations,
    group_agreements,
    groups,
    organisation,
    people,
    reviews,
    section11_return,
    sessions,
    training,
)
from app.services.work import Work

Rows = Iterator[tuple[str, str]]  # what to type after the word, and what it is
EVERYBODY = "everybody"


@dataclass(frozen=True, slots=True)
class Exportable:
    """One word after ``holdfast export``. ``listed`` is None for what the club has one of."""

    kind: DocumentKind
    listed: Callable[[Work], Rows] | None
    found: Callable[[Work, str], UUID]


def _cases(work: Work) -> Rows:
    return ((row.case.reference, row.case.initials) for row in cases.listing(work))


def _sessions(work: Work) -> Rows:
    for row in sessions.listing(work, "past"):
        if row.session.state in OVER and not access.personal_part_is_closed(work, row.session, row.pair):
            yield str(row.session.id), f"{row.held_on.isoformat()} {row.supervisee_name}"


def _agendas(work: Work) -> Rows:
    for row in (*sessions.listing(work, "coming"), *sessions.listing(work, "past")):
        yield str(row.session.id), f"{row.held_on.isoformat()} {row.supervisee_name}"


def _agreements(work: Work) -> Rows:
    for row in agreements.listing(work).agreements:
        yield str(row.id), f"{row.supervisee_name}, version {row.version}"


def _disposals(work: Work) -> Rows:
    return ((str(row.entry.id), row.entry.made.at.date().isoformat()) for row in disposing.log(work))


def _escalations(work: Work) -> Rows:
    for case in cases.listing(work):
        for row in escalations.of_case(work, case.case.id):
            yield str(row.escalation.id), f"{case.case.reference}, raised {row.raised_on.isoformat()}"


def _trained(work: Work) -> Rows:
    if may_manage_people(work.viewer):
        yield EVERYBODY, "everybody who is at the club"
    for row in people.listing(work):
        if training.may_see(work, row.person.id):
            yield str(row.person.id), row.person.full_name


def _reviews(kind: ReviewKind) -> Callable[[Work], Rows]:
    def listed(work: Work) -> Rows:
        for row in reviews.listing(work):
            if row.review.kind is kind:
                pair = f"{row.supervisor_name} with {row.supervisee_name}"
                yield str(row.review.id), f"{row.review.on.isoformat()} {pair}"

    return listed


def _returns(work: Work) -> Rows:
    for one in section11_return.listing(work):
        yield str(one.id), f"{one.since.isoformat()} to {one.until.isoformat()}"


def _groups(work: Work) -> Rows:
    for row in groups.listing(work, "past"):
        if row.group.state in OVER:
            yield str(row.group.id), f"{row.held_on.isoformat()} {row.group.title}"


def _group_agreements(work: Work) -> Rows:
    return ((str(one.id), f"{one.name}, from {one.starts_on.isoformat()}") for one in group_agreements.agreements(work))


def _agencies(work: Work) -> Rows:
    for row in groups.listing(work, "past"):
        seen = groups.view(work, row.group.id)
        if row.group.state in OVER and seen.may_export and seen.children:
            for one in seen.agencies:
                yield str(one.id), f"{row.held_on.isoformat()} {one.name}"


def _by_reference(work: Work, which: str) -> UUID:
    return cases.by_reference(work, which)


def _by_id(_work: Work, which: str) -> UUID:
    try:
        return UUID(which)
    except ValueError:
        raise UsageError("That is not an id. See the ids with --list.") from None


def _of_training(work: Work, which: str) -> UUID:
    return organisation.organisation(work).id if which == EVERYBODY else _by_id(work, which)


EXPORTABLE: Final[Mapping[str, Exportable]] = {
    "case": Exportable(DocumentKind.CASE_RECORD, _cases, _by_reference),
    "chronology": Exportable(DocumentKind.CASE_CHRONOLOGY, _cases, _by_reference),
    "escalation": Exportable(DocumentKind.ESCALATION, _escalations, _by_id),
    "session": Exportable(DocumentKind.SESSION_RECORD, _sessions, _by_id),
    "agenda": Exportable(DocumentKind.AGENDA, _agendas, _by_id),
    "agreement": Exportable(DocumentKind.AGREEMENT, _agreements, _by_id),
    "group": Exportable(DocumentKind.GROUP_RECORD, _groups, _by_id),
    "group-agreement": Exportable(DocumentKind.GROUP_AGREEMENT, _group_agreements, _by_id),
    "agency": Exportable(DocumentKind.AGENCY_EXTRACT, _agencies, _by_id),
    "observation": Exportable(DocumentKind.OBSERVATION, _reviews(ReviewKind.OBSERVATION), _by_id),
    "audit-sample": Exportable(DocumentKind.AUDIT_SAMPLE, _reviews(ReviewKind.SAMPLE), _by_id),
    "section-11": Exportable(DocumentKind.SECTION_11, _returns, _by_id),
    "training": Exportable(DocumentKind.TRAINING, _trained, _of_training),
    "disposal": Exportable(DocumentKind.DISPOSAL, _disposals, _by_id),
    "policy": Exportable(DocumentKind.POLICY, None, lambda work, _which: organisation.policy(work).id),
    "trust-card": Exportable(DocumentKind.TRUST_CARD, None, lambda work, _which: organisation.organisation(work).id),
}

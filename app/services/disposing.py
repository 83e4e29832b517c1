"""Disposal by two people: one proposes, a second agrees, the record is removed, a line without content stays.

The second may be a trustee, who sees that disposal happens and not what was in the record (practice.md c3).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import CaseId, DisposalId, PersonId, SessionId
from app.domain.retention import DisposalEntry, DisposalProposal, RecordClass
from app.domain.rights import may_agree_to_disposal, may_dispose
from app.services import retention, retention_alone
from app.services.retention import ReviewState
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A proposal as the second person sees it: what kind, how old, under which rule; for a trustee nothing else."""

    proposal: DisposalProposal
    proposed_by: str
    covered_from: date | None
    covered_to: date | None
    label: str  # "" for who may not see the record
    is_mine: bool


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line of the permanent log, with the names of the two people."""

    entry: DisposalEntry
    proposed_by: str
    agreed_by: str


def propose(work: Work, record_class: RecordClass, record_id: UUID, reason: str) -> DisposalId:
    """Propose to dispose of a record whose period is over. Somebody else has to agree.

    Raises NotAllowedError("retention"), NotFoundError for a record that has not ended, InputError("record",
    "not-due" | "held" | "proposed"), InputError("reason", "missing").
    """
    if not may_dispose(work.viewer):
        raise NotAllowedError("retention")
    subject = next((one for one in retention.subjects(work) if one.record_id == record_id), None)
    if subject is None or subject.record_class is not record_class:
        raise NotFoundError
    row = retention.row_of(work, subject)
    if row.state is not ReviewState.DUE:
        problem = {ReviewState.HELD: "held", ReviewState.PROPOSED: "proposed"}.get(row.state, "not-due")
        raise InputError("record", problem)
    years = retention.periods(work)[record_class].years or 0
    rule = f"{record_class.value} {years} {subject.ended_on.isoformat()}"
    if retention.was_received(work, record_id):
        rule = f"{record_class.value} handed-over {work.today.isoformat()}"
    made = DisposalProposal(
        DisposalId(work.ids.new()), record_class, record_id, retention.reason_of(reason), rule, work.stamp()
    )
    work.proposals.save(made)
    work.audit(Act.CREATED, "disposal-proposal", made.id, made)
    work.changed(retention=True)
    return made.id


def waiting_count(work: Work) -> int:
    """Return how many records wait for this person: due for review, or for them as the second of two."""
    if not may_agree_to_disposal(work.viewer):
        return 0
    mine_to_agree = sum(one.made.by != work.me for one in work.proposals.all())
    due = 0
    if may_dispose(work.viewer):
        due = sum(row.state is ReviewState.DUE for row in retention.review(work))
    return due + mine_to_agree


def proposals(work: Work) -> tuple[ProposalRow, ...]:
    """Return what waits for a second person. Raises NotAllowedError("disposal")."""
    if not may_agree_to_disposal(work.viewer):
        raise NotAllowedError("disposal")
    labels = {one.record_id: one.label for one in retention.subjects(work)} if may_dispose(work.viewer) else {}
    return tuple(
        ProposalRow(
            one,
            work.people.get(one.made.by).full_name,
            *_span(work, one.record_class, one.record_id),
            labels.get(one.record_id, ""),
            one.made.by == work.me,
        )
        for one in work.proposals.all()
    )


def withdraw(work: Work, proposal_id: DisposalId) -> None:
    """Take a proposal back, or decline it. Raises NotAllowedError("disposal"), NotFoundError."""
    if not may_agree_to_disposal(work.viewer):
        raise NotAllowedError("disposal")
    work.proposals.get(proposal_id)
    work.proposals.delete(proposal_id)
    work.audit(Act.CHANGED, "disposal-proposal", proposal_id)
    work.changed(retention=True)


def agree(work: Work, proposal_id: DisposalId) -> DisposalEntry:
    """Agree as the second person: the record is removed for good, and the permanent entry is returned.

    Raises NotAllowedError("disposal") or, for the one who proposed it, NotAllowedError("second-person");
    NotFoundError; InputError("record", "held") when a hold came in between.
    """
    if not may_agree_to_disposal(work.viewer):
        raise NotAllowedError("disposal")
    proposal = work.proposals.get(proposal_id)
    if proposal.made.by == work.me:
        raise NotAllowedError("second-person")
    subject = next((one for one in retention.subjects(work) if one.record_id == proposal.record_id), None)
    if subject is None:  # reopened or changed since
        work.proposals.delete(proposal_id)
        raise NotFoundError
    if retention.hold_on(work, proposal.record_id) is not None or subject.is_held_by_kind:
        raise InputError("record", "held")
    covered = _span(work, proposal.record_class, proposal.record_id)
    counts = _removed(work, proposal.record_class, proposal.record_id)
    entry = DisposalEntry(
        proposal.id,
        proposal.record_class,
        proposal.record_id,
        proposal.rule,
        proposal.reason,
        *covered,
        counts,
        proposal.made.by,
        proposal.made.at,
        work.stamp(),
    )
    work.proposals.delete(proposal_id)
    work.disposal_log.save(entry)
    work.audit(Act.DELETED, proposal.record_class.value, proposal.record_id, {"rule": proposal.rule})
    work.audit(Act.CREATED, "disposal", entry.id, {"rule": proposal.rule})
    work.forget_viewer()
    work.changed(retention=True, **_touched(proposal))
    return entry


def log(work: Work) -> tuple[LogRow, ...]:
    """Return the permanent log, newest first. Raises NotAllowedError("disposal")."""
    if not may_agree_to_disposal(work.viewer):
        raise NotAllowedError("disposal")
    names = {person.id: person.full_name for person in work.people.all()}
    return tuple(
        LogRow(entry, names.get(entry.proposed_by, ""), names.get(entry.made.by, ""))
        for entry in work.disposal_log.all()
    )


def _removed(work: Work, record_class: RecordClass, record_id: UUID) -> tuple[tuple[str, int], ...]:
    match record_class:
        case RecordClass.CHILD:
            return work.disposal.child(record_id)
        case RecordClass.SUPERVISION:
            return work.disposal.pair(record_id)
        case RecordClass.GROUP:
            return work.disposal.group(record_id)
        case RecordClass.CONTACT:
            return work.disposal.contact(record_id)
        case RecordClass.VISIT | RecordClass.SELF_ASSESSMENT | RecordClass.GROUP_AGREEMENT | RecordClass.TRAINING:
            return work.disposal.alone(record_id)
        case RecordClass.RESTRICTED:  # disposed of by two of those who are named (app.services.matter_keeping)
            raise NotFoundError


def _span(work: Work, record_class: RecordClass, record_id: UUID) -> tuple[date | None, date | None]:
    if retention_alone.stands_alone(record_class):
        return retention_alone.span(work, record_class, record_id)
    if record_class is RecordClass.CONTACT:
        person = work.people.find(PersonId(record_id))
        return (None, None) if person is None else (person.started_on, person.left_on)
    if record_class is RecordClass.GROUP:
        group = work.groups.find(SessionId(record_id))
        return (None, None) if group is None else (group.planned_on, group.planned_on)
    return work.disposal.span(record_id, work.zone, of_child=record_class is RecordClass.CHILD)


def _touched(proposal: DisposalProposal) -> dict[str, object]:
    match proposal.record_class:
        case RecordClass.CHILD:
            return {"cases": {CaseId(proposal.record_id)}}
        case RecordClass.SUPERVISION:
            return {"people": {PersonId(proposal.made.by)}}
        case RecordClass.GROUP:
            return {"sessions": {SessionId(proposal.record_id)}}
        case RecordClass.CONTACT:
            return {"people": {PersonId(proposal.record_id)}}
        case RecordClass.VISIT | RecordClass.SELF_ASSESSMENT:
            return {"quality": True}
        case RecordClass.GROUP_AGREEMENT | RecordClass.TRAINING:
            return {"people": {PersonId(proposal.made.by)}, "quality": True}
        case RecordClass.RESTRICTED:
            raise NotFoundError

"""What the ids of the audit trail stand for now: people by name, children by reference and initials, sessions by day.

A record that is gone, or that this person may not see, stays nameless: its entry then says only what kind it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from app.domain.audit import Act
from app.domain.case import Case
from app.domain.errors import NotFoundError
from app.domain.exports import OF_THE_CLUB, DocumentKind
from app.domain.ids import (
    ActionId,
    AgendaItemId,
    AgreementId,
    AllocationId,
    AttachmentId,
    CaseId,
    DecisionId,
    DiscussionId,
    EarlierId,
    EpisodeId,
    EscalationId,
    MergerId,
    PairId,
    PersonId,
    PersonMergerId,
    ReceiptId,
    ReviewId,
    SessionId,
    SharingId,
    TrainingId,
    WatchConsentId,
    WatchingId,
)
from app.domain.people import Person, SupervisionPair
from app.services import access, reviews
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class About:
    """What an entry is about. ``case`` is "RJ-014 K.T."; ``route`` and ``record_id`` open it, "" when nothing does."""

    case: str = ""
    people: tuple[str, ...] = ()
    on: date | None = None
    route: str = ""
    record_id: UUID | None = None


NOTHING = About()
_WITHOUT_RECEIPT = {  # nothing that is signed: the entry is about the record itself
    "calendar": "session",
    "preparation-form": "session",
    "editable-agenda": "session",
    "editable-agreement": "agreement",
    "attachment": "attachment",
}


class TrailNames:
    """Looks names up for one page of the trail; each record once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._known: dict[tuple[str, UUID], About] = {}
        self._finders: dict[str, Callable[[UUID], About]] = {
            "person": self._of_person,
            "person-merger": self._of_person_merger,
            "key": self._of_person,
            "signing-key": self._of_person,
            "appointment": self._of_appointment,
            "pair": self._of_pair,
            "agreement": self._of_agreement,
            "session": self._of_session,
            "preparation-form": self._of_session,
            "preparation-paper": self._of_session,
            "group": self._of_group,
            "agenda-item": self._of_item,
            "case": self._of_case,
            "case-record": self._of_case,
            "agenda": self._of_session,
            "session-record": self._of_session,
            "episode": self._of_episode,
            "escalation": self._of_escalation,
            "attachment": self._of_attachment,
            "earlier-record": self._of_earlier,
            "allocation": self._of_allocation,
            "sharing": self._of_sharing,
            "case-merger": self._of_merger,
            "training": self._of_training,
            "watching": self._of_watching,
            "watching-consent": self._of_watching_consent,
            "review": self._of_review,
            "personal-part": self._of_part,
            "discussion": self._of_discussion,
            "group-part": self._of_discussion,
            "decision": self._of_decision,
            "group-decision": self._of_decision,
            "action": self._of_action,
            "receipt": self._of_receipt,
            "document": self._of_receipt,
        }

    def person(self, person_id: UUID | None) -> str:
        """Return a person's full name; "" for the recovery sheet, "?" for somebody who is not on file."""
        if person_id is None:
            return ""
        person = self._people.get(PersonId(person_id))
        return "?" if person is None else person.full_name

    def about(self, act: str, kind: str, record_id: UUID | None) -> About:
        """Return what a record is called; nothing when it is gone or not for this person."""
        if record_id is None:
            return NOTHING
        if act == Act.EXPORTED:  # whatever document it was, the entry is about its receipt, if it has one
            kind = _WITHOUT_RECEIPT.get(kind, "receipt")
        key = (kind, record_id)
        if key not in self._known:
            finder = self._finders.get(kind)
            try:
                self._known[key] = NOTHING if finder is None else finder(record_id)
            except NotFoundError:
                self._known[key] = NOTHING
        return self._known[key]

    @cached_property
    def _people(self) -> dict[PersonId, Person]:
        return access.people(self._work)

    @cached_property
    def _cases(self) -> dict[CaseId, Case]:
        return {case.id: case for case in access.cases(self._work)}

    @cached_property
    def _pairs(self) -> dict[PairId, SupervisionPair]:
        return access.pairs(self._work)

    def _of_person(self, record_id: UUID) -> About:
        name = self.person(record_id)
        record_id = self._work.person_mergers.standing_for(PersonId(record_id))
        return About(people=() if name == "?" else (name,), route="person" if name != "?" else "", record_id=record_id)

    def _of_person_merger(self, record_id: UUID) -> About:
        one = self._work.person_mergers.get(PersonMergerId(record_id))
        names = (self.person(one.kept), self.person(one.former))
        return About(people=names, route="person", record_id=self._work.person_mergers.standing_for(one.kept))

    def _of_appointment(self, record_id: UUID) -> About:
        for one in self._work.appointments.all():
            if one.id == record_id:
                return self._of_person(one.person_id)
        return NOTHING

    def _of_pair(self, record_id: UUID) -> About:
        pair = self._pairs.get(PairId(record_id))
        return NOTHING if pair is None else About(people=self._both(pair), route="person", record_id=pair.supervisee)

    def _of_agreement(self, record_id: UUID) -> About:
        agreement = self._work.agreements.get(AgreementId(record_id))
        pair = self._pairs.get(agreement.pair_id)
        return NOTHING if pair is None else About(people=self._both(pair), route="agreement", record_id=record_id)

    def _of_session(self, record_id: UUID) -> About:
        session = self._work.sessions.find(SessionId(record_id))
        if session is None:
            return self._of_group(record_id)
        pair = self._pairs.get(session.pair_id)
        if pair is None:
            return NOTHING
        return About(people=self._both(pair), on=session.planned_on, route="session", record_id=record_id)

    def _of_group(self, record_id: UUID) -> About:
        group = access.group_to_see(self._work, SessionId(record_id))
        return About(people=(self.person(group.facilitator),), on=group.planned_on, route="group", record_id=group.id)

    def _of_part(self, record_id: UUID) -> About:
        session_id = self._work.trail.session_of_part(record_id)
        return NOTHING if session_id is None else self._of_session(session_id)

    def _of_item(self, record_id: UUID) -> About:
        item = self._work.agenda.get(AgendaItemId(record_id))
        return self._within(item.session_id, item.case_id)

    def _of_case(self, record_id: UUID) -> About:
        """Name the file as it is called; one that was put together with another leads to the other."""
        now = self._work.mergers.standing_for(CaseId(record_id))
        if now != record_id and now in self._cases:
            return About(case=_label(self._work.cases.get(CaseId(record_id))), route="case", record_id=now)
        case = self._cases.get(CaseId(record_id))
        return NOTHING if case is None else About(case=_label(case), route="case", record_id=record_id)

    def _of_episode(self, record_id: UUID) -> About:
        return self._of_case(self._work.episodes.get(EpisodeId(record_id)).case_id)

    def _of_escalation(self, record_id: UUID) -> About:
        return self._of_case(self._work.escalations.get(EscalationId(record_id)).case_id)

    def _of_attachment(self, record_id: UUID) -> About:
        one = self._work.attachments.get(AttachmentId(record_id))
        if one.case_id is not None:
            return self._of_case(one.case_id)
        return NOTHING if one.agreement_id is None else self._of_agreement(one.agreement_id)

    def _of_allocation(self, record_id: UUID) -> About:
        return self._of_case(self._work.allocations.get(AllocationId(record_id)).case_id)

    def _of_sharing(self, record_id: UUID) -> About:
        return self._of_case(self._work.sharings.get(SharingId(record_id)).case_id)

    def _of_watching(self, record_id: UUID) -> About:
        return self._of_person(self._work.watching.get(WatchingId(record_id)).person_id)

    def _of_watching_consent(self, record_id: UUID) -> About:
        return self._of_case(self._work.watching_consents.get(WatchConsentId(record_id)).case_id)

    def _of_merger(self, record_id: UUID) -> About:
        return self._of_case(self._work.mergers.get(MergerId(record_id)).former)

    def _of_earlier(self, record_id: UUID) -> About:
        return self._of_case(self._work.earlier.get(EarlierId(record_id)).case_id)

    def _of_review(self, record_id: UUID) -> About:
        one = reviews.view(self._work, ReviewId(record_id)).row
        names = (one.supervisor_name, one.supervisee_name)
        return About(people=names, on=one.review.on, route="review", record_id=record_id)

    def _of_training(self, record_id: UUID) -> About:
        return self._of_person(self._work.training.get(TrainingId(record_id)).person_id)

    def _of_discussion(self, record_id: UUID) -> About:
        found = self._work.discussions.get(DiscussionId(record_id))
        return self._within(found.session_id, found.case_id)

    def _of_decision(self, record_id: UUID) -> About:
        found = self._work.decisions.get(DecisionId(record_id))
        return self._within(found.session_id, found.case_id)

    def _of_action(self, record_id: UUID) -> About:
        action = self._work.actions.get(ActionId(record_id))
        case = None if action.case_id is None else self._cases.get(action.case_id)
        return About(
            case="" if case is None else _label(case),
            people=(self.person(action.owner),),
            on=action.due_on,
            route="action",
            record_id=record_id,
        )

    def _of_receipt(self, record_id: UUID) -> About:
        receipt = self._work.receipts.get(ReceiptId(record_id))
        if receipt.case_id is not None:
            return self._of_case(receipt.case_id)
        if receipt.kind is DocumentKind.SUBJECT_ACCESS or receipt.kind in OF_THE_CLUB:
            return NOTHING  # who asked is for those who answer requests; the club's own are about nobody
        if receipt.kind is DocumentKind.SECTION_11:
            return NOTHING  # about the whole club
        if receipt.kind in (DocumentKind.OBSERVATION, DocumentKind.AUDIT_SAMPLE):
            return self._of_review(receipt.record_id)
        if receipt.kind is DocumentKind.TRAINING:
            return self._of_person(receipt.record_id)
        if receipt.kind is DocumentKind.GROUP_AGREEMENT:
            return NOTHING  # about a whole group, under whatever name it has by now
        of_agreement = receipt.kind is DocumentKind.AGREEMENT
        return self._of_agreement(receipt.record_id) if of_agreement else self._of_session(receipt.record_id)

    def _within(self, session_id: SessionId, case_id: CaseId | None) -> About:
        case = None if case_id is None else self._cases.get(case_id)
        try:
            session = self._of_session(session_id)
        except NotFoundError:
            session = NOTHING
        if case is None:
            return session
        return About(_label(case), session.people, session.on, "case", case.id)

    def _both(self, pair: SupervisionPair) -> tuple[str, ...]:
        return self.person(pair.supervisor), self.person(pair.supervisee)


def _label(case: Case) -> str:
    return f"{case.reference} {case.initials}"

"""What is saved comes back the same: every record, any text, first version and changed version."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.action import Action
from app.domain.agreement import Agreement, AgreementTerms
from app.domain.allocation import Allocation
from app.domain.attachment import Attachment, AttachmentLimits
from app.domain.case import Case, Episode, ReadAndSign
from app.domain.discussion import Addition, CaseDiscussion, Decision
from app.domain.drafts import ChildDraft, ComposerDraft, Place
from app.domain.earlier import EarlierRecord
from app.domain.escalation import Escalation
from app.domain.exports import ExportReceipt
from app.domain.group import Agency, AgencyTask, GroupAgreement, GroupChild, GroupSession
from app.domain.improving import FeedbackResponse, LeadershipVisit, Objective
from app.domain.organisation import EmergencyContact, Organisation, SupervisionPolicy
from app.domain.own_lists import OwnList
from app.domain.people import Appointment, Person, SupervisionPair
from app.domain.reviews import Review
from app.domain.section11 import SectionElevenReturn
from app.domain.session import AgendaItem, Preparation, Session
from app.domain.sharing import Sharing
from app.domain.training import Training
from app.domain.watching import WatchConsent, Watching
from app.services import club_defaults
from storage.connection import Database
from storage.repositories.actions import ActionRepository
from storage.repositories.agreements import AgreementRepository
from storage.repositories.allocation import AllocationRepository, SharingRepository
from storage.repositories.attachments import AttachmentLimitsRepository, AttachmentRepository
from storage.repositories.cases import CaseRepository, EpisodeRepository, ReadAndSignRepository
from storage.repositories.codec import dumps, reader
from storage.repositories.discussions import AdditionRepository, DecisionRepository, DiscussionRepository
from storage.repositories.drafts import DraftRepository
from storage.repositories.earlier import EarlierRepository
from storage.repositories.escalations import EscalationRepository
from storage.repositories.groups import (
    AgencyRepository,
    AgencyTaskRepository,
    GroupAgreementRepository,
    GroupChildRepository,
    GroupRepository,
)
from storage.repositories.improving import ObjectiveRepository, ResponseRepository, VisitRepository
from storage.repositories.organisation import ContactRepository, OrganisationRepository, PolicyRepository
from storage.repositories.own_lists import OwnListRepository
from storage.repositories.people import AppointmentRepository, PairRepository, PeopleRepository
from storage.repositories.receipts import ReceiptRepository
from storage.repositories.reviews import ReviewRepository
from storage.repositories.revisions import Revisions
from storage.repositories.section11 import ReturnRepository
from storage.repositories.sessions import AgendaRepository, PreparationRepository, SessionRepository
from storage.repositories.table import Store
from storage.repositories.training import TrainingRepository
from storage.repositories.watching import WatchConsentRepository, WatchingRepository
from tests.storage.repositories.conftest import CHANGED, new_database
from tests.storage.repositories.strategies import any_of

Make = Callable[[Database, Revisions], Store[Any]]

KEPT: dict[type[Any], Make] = {  # a replaced state is kept first
    Organisation: OrganisationRepository,
    Person: PeopleRepository,
    Appointment: AppointmentRepository,
    SupervisionPair: PairRepository,
    Agreement: AgreementRepository,
    Session: SessionRepository,
    Case: CaseRepository,
    Decision: DecisionRepository,
    Action: ActionRepository,
    Escalation: EscalationRepository,
    Training: TrainingRepository,
    GroupSession: GroupRepository,
    Agency: AgencyRepository,
    AgencyTask: AgencyTaskRepository,
    Review: ReviewRepository,
    Attachment: AttachmentRepository,
    EarlierRecord: EarlierRepository,
    AttachmentLimits: AttachmentLimitsRepository,
    SectionElevenReturn: ReturnRepository,
    FeedbackResponse: ResponseRepository,
    LeadershipVisit: VisitRepository,
    Objective: ObjectiveRepository,
    Watching: WatchingRepository,
}
PLAIN: dict[type[Any], Make] = {
    SupervisionPolicy: lambda db, _: PolicyRepository(db),
    EmergencyContact: lambda db, _: ContactRepository(db),
    AgendaItem: lambda db, _: AgendaRepository(db),
    Episode: lambda db, _: EpisodeRepository(db),
    ReadAndSign: lambda db, _: ReadAndSignRepository(db, UTC),
    CaseDiscussion: lambda db, _: DiscussionRepository(db),
    Addition: lambda db, _: AdditionRepository(db),
    GroupAgreement: lambda db, _: GroupAgreementRepository(db),
    GroupChild: lambda db, _: GroupChildRepository(db),
    ExportReceipt: lambda db, _: ReceiptRepository(db),
    OwnList: lambda db, _: OwnListRepository(db),
    Allocation: lambda db, _: AllocationRepository(db),
    Sharing: lambda db, _: SharingRepository(db),
    WatchConsent: lambda db, _: WatchConsentRepository(db),
}
_LESS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _emptied() -> Database:
    """Return a database in which records may point anywhere: a round trip is about the record itself."""
    made = new_database()
    made.execute("PRAGMA foreign_keys=OFF")
    return made


@pytest.fixture(scope="module")
def loose() -> Database:
    """One database for all examples; each is rolled back."""
    return _emptied()


@pytest.mark.parametrize("record", [*KEPT, *PLAIN], ids=lambda record: record.__name__)
def test_a_record_comes_back_as_it_was_saved(record: type[Any], loose: Database) -> None:
    repository = {**KEPT, **PLAIN}[record](loose, Revisions(loose, lambda: CHANGED))

    @_LESS
    @given(first=any_of(record), second=any_of(record))
    def round_trip(first: Any, second: Any) -> None:
        loose.execute("BEGIN")
        try:
            repository.save(first)
            assert repository.get(first.id) == first
            changed = _with_id(second, first.id)
            repository.save(changed)
            assert repository.get(first.id) == changed
        finally:
            loose.execute("ROLLBACK")

    round_trip()


@pytest.mark.parametrize("record", [*KEPT], ids=lambda record: record.__name__)
def test_a_replaced_state_is_kept_word_for_word(record: type[Any], loose: Database) -> None:
    revisions = Revisions(loose, lambda: CHANGED)
    repository = KEPT[record](loose, revisions)

    @_LESS
    @given(states=st.lists(any_of(record), min_size=3, max_size=3))
    def kept(states: list[Any]) -> None:
        loose.execute("BEGIN")
        try:
            first, second, third = (_with_id(state, states[0].id) for state in states)
            for state in (first, first, second, third):
                repository.save(state)
            found = revisions.of(repository._table.name, first.id)
            expected = [old for old, new in ((first, second), (second, third)) if old != new]
            assert [one.record(record) for one in found] == expected
            assert [one.number for one in found] == list(range(1, len(expected) + 1))
            assert all(one.stamp == CHANGED for one in found)
        finally:
            loose.execute("ROLLBACK")

    kept()


@_LESS
@given(first=any_of(Preparation), second=any_of(Preparation))
def test_preparation_is_one_for_each_person_and_session(first: Preparation, second: Preparation) -> None:
    db = _emptied()
    repository = PreparationRepository(db)
    same = Preparation(
        first.session_id, first.person_id, second.has_read_last_notes, second.has_added_items, second.made
    )
    repository.save(first)
    assert repository.of_session(first.session_id) == (first,)
    repository.save(same)
    assert repository.of_session(first.session_id) == (same,)
    db.close()


class _NoNotes:
    """Stands where sealed notes would be: these drafts have none."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(name)


@_LESS
@given(child=any_of(ChildDraft), composer=any_of(ComposerDraft), place=any_of(Place))
def test_drafts_come_back_as_they_were_saved(child: ChildDraft, composer: ComposerDraft, place: Place) -> None:
    db = _emptied()
    drafts = DraftRepository(db, _NoNotes(), lambda _: {}, lambda: child.session_id)
    drafts.save_child(child)
    drafts.save_composer(composer)
    drafts.save_place(place)
    assert drafts.child(child.session_id, child.item_id, child.writer) == child
    assert drafts.composer(composer.session_id, composer.item_id, composer.writer) == composer
    assert drafts.place(place.session_id, place.writer) == place
    db.close()


def _with_id(record: Any, record_id: Any) -> Any:
    return replace(record, id=record_id)


def test_an_agreement_from_before_a_term_was_added_is_read() -> None:
    terms = club_defaults.agreement_terms(club_defaults.policy_rules(), 6)
    kept = json.loads(dumps(terms))
    for added in ("authority", "standards", "objectives"):
        del kept[added]
    read = reader(AgreementTerms)(kept)
    assert (read.authority, read.standards, read.objectives) == ("", "", "")
    assert replace(read, authority=terms.authority, standards=terms.standards) == terms

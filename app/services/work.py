"""One piece of work on the open vault: the repositories, who is at the keyboard, when, and what has changed.

A command gets a ``Work``, reads and saves through its repositories, writes the audit trail and says what it changed.
The transaction around it belongs to ``app.services.vaults.OpenVault``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from app.domain.audit import Act
from app.domain.changes import Changes
from app.domain.ids import DeviceId, Ids, PersonId, SessionId
from app.domain.people import SupervisionPair
from app.domain.rights import Viewer
from app.domain.stamps import Stamp
from app.services.sealed import Sealed
from app.services.viewers import holds, viewer_of
from storage.disposal import Disposal
from storage.repositories.actions import ActionRepository
from storage.repositories.agreements import AgreementRepository
from storage.repositories.allocation import AllocationRepository, SharingRepository
from storage.repositories.attachments import AttachmentRepository
from storage.repositories.cases import CaseRepository, EpisodeRepository, ReadAndSignRepository
from storage.repositories.certificates import CertificateRepository
from storage.repositories.codec import dumps
from storage.repositories.custody import CustodyRepository
from storage.repositories.discussions import AdditionRepository, DecisionRepository, DiscussionRepository
from storage.repositories.drafts import DraftRepository
from storage.repositories.earlier import EarlierRepository
from storage.repositories.escalations import EscalationRepository, EscalationRouteRepository
from storage.repositories.form_drafts import FormDraftRepository
from storage.repositories.groups import (
    AgencyRepository,
    AgencyTaskRepository,
    GroupAgreementRepository,
    GroupChildRepository,
    GroupRepository,
)
from storage.repositories.improving import (
    FeedbackRepository,
    ObjectiveRepository,
    ResponseRepository,
    VisitRepository,
)
from storage.repositories.letting_in import CoverRepository, GrantRepository, NoticeRepository
from storage.repositories.merging import MergerRepository
from storage.repositories.organisation import ContactRepository, OrganisationRepository, PolicyRepository
from storage.repositories.own_lists import OwnListRepository
from storage.repositories.packages import PackageRepository
from storage.repositories.people import AppointmentRepository, PairRepository, PeopleRepository
from storage.repositories.personal import PersonalRepository
from storage.repositories.receipts import ReceiptRepository
from storage.repositories.requests import RequestRepository
from storage.repositories.retention import (
    DisposalLogRepository,
    HoldRepository,
    PeriodRepository,
    ProposalRepository,
)
from storage.repositories.reviews import ReviewRepository
from storage.repositories.revisions import Revisions
from storage.repositories.same_person import PersonMergerRepository
from storage.repositories.section11 import ReturnRepository
from storage.repositories.sessions import AgendaRepository, PreparationRepository, SessionRepository
from storage.repositories.table import Store
from storage.repositories.templates import TemplateTextRepository, TemplateVersionRepository
from storage.repositories.trail import TrailRepository
from storage.repositories.training import TrainingRepository
from storage.repositories.watching import WatchConsentRepository, WatchingRepository
from storage.repositories.whole_tables import WholeTables
from storage.search_index import SearchIndex
from storage.vault import Vault

NO_KEY = b""  # a reader who holds no key yet: named, and let in once there is one


class Work:
    """Handed to every command and query. Lives as long as its transaction.

    ``now`` is aware and in UTC; ``today`` is the local day in ``zone``.
    """

    def __init__(
        self,
        vault: Vault,
        *,
        me: PersonId,
        now: datetime,
        zone: tzinfo,
        ids: Ids,
        device: DeviceId,
        is_safe: bool = False,
    ) -> None:
        self._vault = vault
        self.me = me
        self.now = now
        self.zone = zone
        self.today: date = now.astimezone(zone).date()
        self.ids = ids
        self._device = device
        self.is_safe = is_safe  # safe mode: the club's own lists and wording of documents are not used
        self.changes = Changes()
        db = vault.db
        revisions = Revisions(db, self.stamp)
        self.sealed = sealed = Sealed(vault)
        self.organisation = OrganisationRepository(db, revisions)
        self.policies = PolicyRepository(db)
        self.contacts = ContactRepository(db)
        self.people = PeopleRepository(db, revisions)
        self.appointments = AppointmentRepository(db, revisions)
        self.pairs = PairRepository(db, revisions)
        self.agreements = AgreementRepository(db, revisions)
        self.sessions = SessionRepository(db, revisions)
        self.agenda = AgendaRepository(db)
        self.groups = GroupRepository(db, revisions)
        self.group_agreements = GroupAgreementRepository(db)
        self.group_children = GroupChildRepository(db)
        self.agencies = AgencyRepository(db, revisions)
        self.agency_tasks = AgencyTaskRepository(db, revisions)
        self.preparations = PreparationRepository(db)
        self.personal = PersonalRepository(db, sealed)
        self.drafts = DraftRepository(db, sealed, self._draft_readers, ids.new)
        self.form_drafts = FormDraftRepository(db, sealed, self._draft_readers, ids.new)
        self.cases = CaseRepository(db, revisions)
        self.episodes = EpisodeRepository(db)
        self.discussions = DiscussionRepository(db)
        self.decisions = DecisionRepository(db, revisions)
        self.actions = ActionRepository(db, revisions)
        self.escalations = EscalationRepository(db, revisions)
        self.escalation_routes = EscalationRouteRepository(db)
        self.attachments = AttachmentRepository(db, revisions)
        self.earlier = EarlierRepository(db, revisions)
        self.additions = AdditionRepository(db)
        self.read_and_signs = ReadAndSignRepository(db, zone)
        self.receipts = ReceiptRepository(db)
        self._open_quality(revisions)
        self._open_custody()
        self.trail = TrailRepository(db)
        self.search = SearchIndex(db)
        self._viewer: Viewer | None = None
        self.read_by_exception: set[SessionId] = set()  # personal parts that were opened because somebody was let in

    def _open_quality(self, revisions: Revisions) -> None:
        db = self._vault.db
        self.training = TrainingRepository(db, revisions)
        self.reviews = ReviewRepository(db, revisions)
        self.returns = ReturnRepository(db, revisions)
        self.feedback = FeedbackRepository(db)
        self.feedback_responses = ResponseRepository(db, revisions)
        self.visits = VisitRepository(db, revisions)
        self.objectives = ObjectiveRepository(db, revisions)

    def _open_custody(self) -> None:
        """What is kept about the keeping: periods, requests, packages, wordings, who was let in."""
        db, revisions = self._vault.db, Revisions(self._vault.db, self.stamp)
        self.custody = CustodyRepository(db)
        self.retention_periods = PeriodRepository(db)
        self.holds = HoldRepository(db)
        self.proposals = ProposalRepository(db)
        self.disposal_log = DisposalLogRepository(db)
        self.disposal = Disposal(db)
        self.requests = RequestRepository(db, revisions)
        self.packages = PackageRepository(db)
        self.certificates = CertificateRepository(db)
        self.template_texts = TemplateTextRepository(db)
        self.template_versions = TemplateVersionRepository(db)
        self.covers = CoverRepository(db, revisions)
        self.grants = GrantRepository(db, revisions)
        self.notices = NoticeRepository(db)

    @property
    def sealed_search(self) -> SearchIndex:
        """The index of the personal parts that this key opens; in memory only."""
        return self._vault.sealed_index

    @property
    def own_lists(self) -> OwnListRepository:
        """The club's own lists of words."""
        return OwnListRepository(self._vault.db)

    @property
    def whole_tables(self) -> WholeTables:
        """Every record of a kind, one after another: for taking everything out."""
        return WholeTables(self._vault.db)

    @property
    def allocations(self) -> AllocationRepository:
        """Who each case was given to."""
        return AllocationRepository(self._vault.db)

    @property
    def person_mergers(self) -> PersonMergerRepository:
        """Which entries were put together because they are of one person."""
        return PersonMergerRepository(self._vault.db)

    @property
    def mergers(self) -> MergerRepository:
        """Which files were put together because they are of one child."""
        return MergerRepository(self._vault.db)

    @property
    def sharings(self) -> SharingRepository:
        """What was decided to be shared about children."""
        return SharingRepository(self._vault.db)

    @property
    def watching(self) -> WatchingRepository:
        """Places asked for to watch a safeguarding process."""
        return WatchingRepository(self._vault.db, Revisions(self._vault.db, self.stamp))

    @property
    def watching_consents(self) -> WatchConsentRepository:
        """What families and children said to being watched."""
        return WatchConsentRepository(self._vault.db)

    @property
    def viewer(self) -> Viewer:
        """Return the person at the keyboard with roles, pairs and those they manage, as of today."""
        if self._viewer is None:
            self._viewer = viewer_of(self)
        return self._viewer

    def read_once(self) -> None:
        """Keep what is read from now on: for a query that asks for the same lists many times and writes nothing."""
        for one in vars(self).values():
            if isinstance(one, Store):
                one.keep_what_is_read()

    def forget_viewer(self) -> None:
        """Work out the viewer anew: this command has just changed an appointment or a pair."""
        self._viewer = None

    def stamp(self) -> Stamp:
        """Return who, when and on which device, for a record made now."""
        return Stamp(self.me, self.now, self._device)

    def audit(self, act: Act, kind: str, record_id: UUID, content: object = None) -> None:
        """Write one row of the audit trail: ids and a keyed digest of ``content``, never its words."""
        body = None if content is None else dumps(content).encode("utf-8")
        self._vault.audit.add(act.value, kind=kind, person_id=self.me, now=self.now, record_id=record_id, content=body)

    def audit_head(self) -> tuple[int, str]:
        """Return number and hash (hex) of the audit trail's last row, for signed records."""
        head = self._vault.audit.head()
        return head.seq, head.hash.hex()

    def changed(self, **areas: Any) -> None:
        """Note what changed: an area of ``Changes`` with its ids, or True for an area without ids."""
        known = {field.name for field in fields(Changes)}
        if unknown := set(areas) - known:
            raise TypeError(f"no such area: {unknown}")
        self.changes |= Changes(**{name: _as_area(value) for name, value in areas.items()})

    @property
    def has_recovery_sheet(self) -> bool:
        """True when a recovery sheet is in force and somebody keeps it on paper."""
        return self._vault.header.recovery_slot() is not None and self.custody.recovery_sheet() is not None

    def key_holders(self) -> Mapping[PersonId, bytes]:
        """Return the public key of everyone who holds a key of their own."""
        return {PersonId(one.person_id): one.public_key for one in self._vault.holders() if one.person_id is not None}

    def readers_for(self, pair: SupervisionPair) -> Mapping[UUID, bytes]:
        """Return who reads a pair's personal parts, with their public keys (practice.md c3).

        Supervisee and whoever supervises today; the line manager whom both agreed to, while they are that person's.
        Somebody without a key is named all the same and let in when they get one. The vault adds the recovery key.
        """
        supervisor = self.supervising(pair)
        named: list[PersonId] = [supervisor, pair.supervisee]
        agreement = self.agreements.current(pair.id)
        manager = None if agreement is None else agreement.agreed_manager
        if manager is not None and manager in self.managers_of(supervisor):
            named.append(manager)
        return self._with_keys(named)

    def managers_of(self, person: PersonId) -> tuple[PersonId, ...]:
        """Return who is the person's line manager today, in any of the appointments they hold."""
        held = [one for one in self.appointments.of(person) if holds(one.starts_on, one.ends_on, self.today)]
        return tuple(dict.fromkeys(one.line_manager for one in held if one.line_manager is not None))

    def readers_as_named(self, session_id: SessionId, pair: SupervisionPair) -> Mapping[UUID, bytes]:
        """Return who was named for a session's personal part when it was written, guests for a time included."""
        named = self.personal.named_of(session_id)
        return self._with_keys(PersonId(one) for one in named) if named else self.readers_for(pair)

    def supervising(self, pair: SupervisionPair) -> PersonId:
        """Return who supervises the pair today: who takes the supervisor's place, or the supervisor."""
        for cover in self.covers.of(pair.supervisor):
            if cover.holds_on(self.today) and cover.stand_in != pair.supervisee:
                return cover.stand_in
        return pair.supervisor

    def _draft_readers(self, writer: PersonId) -> Mapping[UUID, bytes]:
        return self._with_keys([writer])

    def _with_keys(self, named: Iterable[PersonId]) -> Mapping[UUID, bytes]:
        keys = self.key_holders()
        return {person: keys.get(person, NO_KEY) for person in named}


def _as_area(value: Any) -> Any:
    return value if isinstance(value, bool) else frozenset(value)

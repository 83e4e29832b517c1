"""A small club in the open vault, and a seat for each of its people, so that rights are tested as they are used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

from app.domain.agreement import Agreement, AgreementState, AgreementTerms, CaseCriterion
from app.domain.case import CaseStatus, Worry
from app.domain.discussion import DiscussionContent
from app.domain.ids import AgreementId, AppointmentId, CaseId, PairId, PersonId, SessionId
from app.domain.people import Appointment, Person, Role, SupervisionPair, initials_of, known_as_of
from app.domain.session import AgendaItem, ItemKind
from app.services import agendas, cases, club_defaults, due, sessions
from app.services.cases import CaseForm
from app.services.sessions import FinishForm
from app.services.vaults import Done, OpenVault
from app.services.work import Work
from storage.connection import transaction

P = ParamSpec("P")
T = TypeVar("T")

PAIRED_ON = date(2026, 1, 5)


class Seat:
    """The open vault as one of the people on file would use it. Sealed notes stay those of the key that opened it."""

    def __init__(self, opened: OpenVault, me: PersonId) -> None:
        self.opened = opened
        self.me = me

    def do(self, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """Run a command in one transaction."""
        with transaction(self.opened.vault.db):
            work = self._work()
            value = command(work, *args, **kwargs)
        return Done(value, work.changes)

    def read(self, query: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query."""
        return query(self._work(), *args, **kwargs)

    def _work(self) -> Work:
        made = self.opened._work()
        return Work(
            self.opened.vault, me=self.me, now=made.now, zone=made.zone, ids=made.ids, device=self.opened.around.device
        )


@dataclass(frozen=True)
class SmallClub:
    """Dee leads and supervises Priya; Sam supervises Tom and is managed by Joan; Lorraine is a trustee."""

    opened: OpenVault
    dee: PersonId
    priya: PersonId
    sam: PersonId
    tom: PersonId
    joan: PersonId
    lorraine: PersonId
    dee_priya: PairId
    sam_tom: PairId

    def seat(self, person: PersonId) -> Seat:
        """Return the seat of a person."""
        return Seat(self.opened, person)

    @property
    def today(self) -> date:
        """The local day."""
        return self.opened.read(lambda work: work.today)


def set_up(opened: OpenVault, *, agreed: bool = True) -> SmallClub:
    """Put the club on file; both pairs have a signed agreement when ``agreed``."""

    def fill(work: Work) -> SmallClub:
        priya = add_person(work, "Priya Nair", Role.PRACTITIONER, "U12 girls lead coach")
        sam = add_person(work, "Sam Whitlock", Role.SUPERVISOR, "Coach mentor")
        tom = add_person(work, "Tom Ashby", Role.PRACTITIONER, "U14 coach")
        joan = add_person(work, "Joan Petrie", Role.MANAGER, "Club manager")
        lorraine = add_person(work, "Lorraine Okafor", Role.TRUSTEE, "Trustee for safeguarding")
        (appointed,) = work.appointments.of(sam)
        work.appointments.save(replace(appointed, line_manager=joan))
        dee_priya, sam_tom = add_pair(work, work.me, priya), add_pair(work, sam, tom)
        if agreed:
            sign_agreement(work, dee_priya)
            sign_agreement(work, sam_tom)
        return SmallClub(opened, work.me, priya, sam, tom, joan, lorraine, dee_priya, sam_tom)

    return opened.do(fill).value


def add_person(work: Work, name: str, role: Role, title: str) -> PersonId:
    """Put a person on file with an appointment since the beginning of the year."""
    person_id = PersonId(work.ids.new())
    work.people.save(
        Person(person_id, name, known_as_of(name), initials_of(name), "", "", PAIRED_ON, None, work.stamp())
    )
    work.appointments.save(
        Appointment(AppointmentId(work.ids.new()), person_id, role, title, "", None, "", PAIRED_ON, None, work.stamp())
    )
    return person_id


def add_pair(work: Work, supervisor: PersonId, supervisee: PersonId) -> PairId:
    """Pair two people up."""
    pair = SupervisionPair(PairId(work.ids.new()), supervisor, supervisee, PAIRED_ON, None, False, work.stamp())
    work.pairs.save(pair)
    return pair.id


def sign_agreement(work: Work, /, pair_id: PairId, **terms: Any) -> AgreementId:
    """Save a signed agreement: every six weeks, each child every four; ``terms`` replace what is usual."""
    usual: AgreementTerms = replace(
        club_defaults.agreement_terms(due.rules(work), 6),
        criteria=frozenset({CaseCriterion.NOT_DISCUSSED_FOR}),
        case_weeks=4,
        comment_within_days=5,
    )
    version = len(work.agreements.of_pair(pair_id)) + 1
    agreement = Agreement(
        id=AgreementId(work.ids.new()),
        pair_id=pair_id,
        version=version,
        state=AgreementState.SIGNED,
        terms=replace(usual, **terms),
        written=frozenset(),
        starts_on=PAIRED_ON,
        review_on=date(2027, 1, 5),
        signatures=(),
        supersedes=None,
        made=work.stamp(),
    )
    work.agreements.save(agreement)
    return agreement.id


def open_case(
    club: SmallClub, name: str = "Kezia Tarn", *, by: PersonId | None = None, weeks_ago: int = 2, **fields: Any
) -> CaseId:
    """Open a case: Priya leads, Dee supervises, unless ``fields`` say otherwise."""
    usual: dict[str, Any] = {"lead": club.priya, "supervisor": club.dee, "worry": Worry.NEGLECT, "group": "U12 girls"}
    form = CaseForm(
        child_name=name,
        opened_on=club.today - timedelta(weeks=weeks_ago),
        date_of_birth=date(2015, 3, 9),
        status=fields.pop("status", CaseStatus.NONE),
        **{**usual, **fields},
    )
    return club.seat(by or club.dee).do(cases.open_case, form).value


def plan(club: SmallClub, *, days: int = 0, by: PersonId | None = None, pair: PairId | None = None) -> SessionId:
    """Plan a session of Dee and Priya at half past six."""
    seat = club.seat(by or club.dee)
    return seat.do(sessions.plan, pair or club.dee_priya, club.today + timedelta(days=days), time(18, 30)).value


def items(club: SmallClub, session_id: SessionId) -> tuple[AgendaItem, ...]:
    """Return the agenda."""
    return club.opened.read(lambda work: work.agenda.of_session(session_id))


def item_for(club: SmallClub, session_id: SessionId, case_id: CaseId | None = None, topic: str = "") -> AgendaItem:
    """Return the item of a child, or of a standing topic."""
    return next(
        item
        for item in items(club, session_id)
        if (item.case_id == case_id and item.kind is ItemKind.CASE if case_id else item.topic == topic)
    )


CONTENT = DiscussionContent(
    what_happened="Collected 40 minutes late again.",
    lived_experience="She waits by the cones.",
    childs_words="I don’t mind waiting if I’ve got a ball.",
    analysis="We treated each one as a one-off.",
)


def discuss(
    club: SmallClub,
    case_id: CaseId,
    *,
    content: DiscussionContent = CONTENT,
    form: FinishForm | None = None,
    personal: str = "",
    by: PersonId | None = None,
    pair: PairId | None = None,
) -> SessionId:
    """Hold and finish a whole session today with something about one child."""
    seat = club.seat(by or club.dee)
    session_id = plan(club, by=by, pair=pair)
    seat.do(sessions.start, session_id)
    if all(item.case_id != case_id for item in items(club, session_id)):
        seat.do(agendas.add_case, session_id, case_id)
    item = item_for(club, session_id, case_id)
    seat.do(sessions.save_child_draft, session_id, item.id, content)
    if personal:
        seat.do(sessions.save_personal_draft, session_id, item.id, personal)
    seat.do(sessions.finish, session_id, form or FinishForm())
    return session_id


def local_noon(opened: OpenVault, day: date) -> datetime:
    """Return noon of a local day, aware."""
    return datetime.combine(day, time(12), tzinfo=opened.around.zone)
